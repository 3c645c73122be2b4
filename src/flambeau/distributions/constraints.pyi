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
class Constraint:
    """A set of values, of which `check` tells members.

    >>> torch.distributions.constraints.positive.check(torch.tensor([1.0, -1.0]))
    tensor([ True, False])
    """
    is_discrete: bool
    event_dim: int
    def check(self, value: Any) -> Any:
        """Return for each event of `value` whether it belongs to the set."""
    def __repr__(self) -> str: ...
class _Real(Constraint):
    def check(self, value: Any) -> Any: ...
class _Boolean(Constraint):
    is_discrete: bool
    def check(self, value: Any) -> Any: ...
class _Simplex(Constraint):
    event_dim: int
    def check(self, value: Any) -> Any: ...
class _GreaterThan(Constraint):
    """The real numbers above `lower_bound`.

    >>> torch.distributions.constraints.greater_than(1.0).check(torch.tensor([1.0, 2.0]))
    tensor([False,  True])
    """
    def __init__(self, lower_bound: Any) -> None: ...
    def check(self, value: Any) -> Any: ...
    lower_bound: Any
class _GreaterThanEq(_GreaterThan):
    """The real numbers from `lower_bound` on.

    >>> torch.distributions.constraints.greater_than_eq(1.0).check(torch.tensor([1.0, 2.0]))
    tensor([True, True])
    """
    def check(self, value: Any) -> Any: ...
class _LessThan(Constraint):
    """The real numbers below `upper_bound`.

    >>> torch.distributions.constraints.less_than(1.0).check(torch.tensor([1.0, 0.0]))
    tensor([False,  True])
    """
    def __init__(self, upper_bound: Any) -> None: ...
    def check(self, value: Any) -> Any: ...
    upper_bound: Any
class _Interval(Constraint):
    """The real numbers from `lower_bound` to `upper_bound`, both included.

    >>> torch.distributions.constraints.interval(0.0, 1.0).check(torch.tensor([1.0, 2.0]))
    tensor([ True, False])
    """
    def __init__(self, lower_bound: Any, upper_bound: Any) -> None: ...
    def check(self, value: Any) -> Any: ...
    lower_bound: Any
    upper_bound: Any
class _IntegerInterval(_Interval):
    """The integers from `lower_bound` to `upper_bound`, both included.

    >>> torch.distributions.constraints.integer_interval(0, 2).check(torch.tensor([1.0, 1.5]))
    tensor([ True, False])
    """
    is_discrete: bool
    def check(self, value: Any) -> Any: ...
class _IndependentConstraint(Constraint):
    """Arrays whose elements all belong to a set; their last dimensions are one event.

    >>> constraints = torch.distributions.constraints
    >>> constraints.independent(constraints.positive, 1).check(torch.tensor([[1.0, 2.0], [1.0, -2.0]]))
    tensor([ True, False])
    """
    def __init__(self, base_constraint: Any, reinterpreted_batch_ndims: Any) -> None: ...
    def check(self, value: Any) -> Any: ...
    def __repr__(self) -> str: ...
    base_constraint: Any
    reinterpreted_batch_ndims: Any
    is_discrete: Any
    event_dim: Any
real: tuple[Any, ...]
boolean: tuple[Any, ...]
simplex: tuple[Any, ...]
positive: tuple[Any, ...]
nonnegative: tuple[Any, ...]
unit_interval: tuple[Any, ...]
greater_than: tuple[Any, ...]
greater_than_eq: tuple[Any, ...]
less_than: tuple[Any, ...]
interval: tuple[Any, ...]
integer_interval: tuple[Any, ...]
independent: tuple[Any, ...]
real_vector: Any
