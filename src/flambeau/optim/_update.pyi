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
from .._tensor.modes import current_tracer
def step_dtype() -> Any:
    """The dtype in which steps are counted."""
def scalar_state(value: Any) -> Any:
    """A number that is kept in the state, as a tensor without dimensions."""
def read(tensor: Any, group: Any) -> Any:
    """The number in a tensor without dimensions, or the tensor itself where it must not be read."""
def count_step(state: Any, group: Any) -> Any:
    """Count one more step of a parameter; how many there were."""
def write(tensor: Any, value: Any) -> None:
    """Put a number into a tensor of the state."""
def at_least(value: Any, bound: Any) -> Any:
    """The larger of a number and a bound."""
def at_most(value: Any, bound: Any) -> Any:
    """The smaller of a number and a bound."""
def descend(param: Any, direction: Any, rate: Any) -> None:
    """param -= rate · direction."""
def descend_ratio(param: Any, numerator: Any, denominator: Any, rate: Any) -> None:
    """param -= rate · numerator / denominator."""
def root_of(square: Any, eps: Any) -> Any:
    """√square + eps, in place where nothing is recorded (a recorded root must stay as it is)."""
def require(holds: Any, name: Any, value: Any) -> None:
    """Refuse an option out of range."""
def check_lr(lr: Any) -> None:
    """Refuse a learning rate that is negative, or a tensor of several elements."""
def check_betas(betas: Any) -> None:
    """Refuse averaging factors out of range."""
def check_fused(fused: Any, foreach: Any, differentiable: Any) -> None:
    """Refuse options that contradict each other; fused and foreach compute the same formula here."""
