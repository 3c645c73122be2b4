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
from .._tensor.base import alias, wrap
from .._tensor.places import ARRAYS
from ..interpreters._protocol import TENSOR
from ._pass import Pass
class DifferentiablePass(Pass):
    """One backward pass whose gradients are tensors: recorded (create_graph), or inside a transformation."""
    F: Any
    @staticmethod
    def box(tensor: Any) -> Any:
        """Gradients are tensors already."""
    unbox: Any
    own: Any
    @staticmethod
    def sum_to(grad: Any, shape: Any, dtype: Any) -> Any:
        """As `Pass.sum_to`, on tensors."""
    def accumulate(self, entry: Any, grad: Any) -> Any:
        """Add to a pending gradient, which may be recorded: never in place."""
    def saved_of(self, node: Any) -> Any:
        """What a node saved, as tensors that continue the recorded graph."""
    def restored_output(self, node: Any, y: Any) -> Any:
        """A node's output as a tensor made by that node."""
    def restored(self, value: Any, edge: Any) -> Any:
        """A saved input as a tensor: the leaf itself, or one that continues at the edge."""
    def with_edge(self, tensor: Any, edge: Any) -> Any: ...
    def accumulate_in_leaf(self, leaf: Any, grad: Any) -> Any: ...
def _without_history(grad: Any) -> Any: ...
def continued(array: Any, edge: Any) -> Any:
    """A tensor of an array that continues the recorded graph at an edge."""
def tensor_sum_to(grad: Any, shape: Any, dtype: Any) -> Any:
    """Undo broadcasting and promotion of a gradient that is a tensor."""
