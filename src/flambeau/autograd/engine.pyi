"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
from contextvars import ContextVar
from .._tensor.base import level_of
from .._tensor.modes import current_tracer, grad_mode, is_grad_enabled, observer
from ..interpreters.record import AccumulateGrad, Node, edge_at
from ._pass import Pass
from ._recorded_pass import DifferentiablePass
from ._walks import leaves_below as leaves_below
_running: ContextVar[Any]
def current_pass() -> Any:
    """The backward pass that is running, or None."""
def queue_callback(function: Any) -> Any:
    """Call a function once, when the present backward pass has ended.

    Raises:
        RuntimeError: no backward pass is running.
    """
class Target:
    """What a pass asks for besides the accumulation in leaves: an input of `grad` or `backward(inputs=)`, a tensor or
    a GradientEdge.
    """
    def __init__(self, place: Any) -> None: ...
    grad: Any
def run_backward(outputs: Any, grads: Any, retain_graph: Any, create_graph: Any, targets: Any = None, accumulate: bool = False) -> Any:
    """Propagate gradients from `outputs`, tensors (or edges) that require grad, starting with the tensors `grads`.

    With `targets` (a list of `Target`) only what leads to them is computed, and kept in them, or with `accumulate` in
    those that are leaves; without, every leaf reached accumulates its gradient in ``.grad``.
    """
def call_node(node: Any, *grads: Any) -> Any:
    """What a node sends to its inputs for given gradients of its outputs: a tensor, or a tuple of several."""
