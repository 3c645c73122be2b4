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
    """A set of values, of which `check` tells members; the last `event_dim` dimensions are one value.

    >>> torch.distributions.constraints.positive.check(torch.tensor([1.0, -1.0]))
    tensor([ True, False])
    """
    is_discrete: bool
    event_dim: int
    _shown: tuple[Any, ...]
    def check(self, value: Any) -> Any:
        """Return for each event of `value` whether it belongs to the set."""
    def __repr__(self) -> str: ...
class _Dependent(Constraint):
    """A set that depends on the values of other parameters; what is known of it beforehand can be given."""
    def __init__(self, *, is_discrete: Any = ..., event_dim: Any = ...) -> None: ...
    def _known(self, name: Any) -> Any: ...
    is_discrete: Any
    event_dim: Any
    def __call__(self, *, is_discrete: Any = ..., event_dim: Any = ...) -> Any: ...
    def check(self, x: Any) -> Any: ...
    _is_discrete: Any
    _event_dim: Any
class _DependentProperty(property, _Dependent):
    """A property that gives a constraint; on the class it is itself a dependent one.

    >>> class Halves:
    ...     @torch.distributions.constraints.dependent_property(is_discrete=False, event_dim=0)
    ...     def support(self):
    ...         return torch.distributions.constraints.interval(0, 0.5)
    >>> Halves.support.event_dim, Halves().support
    (0, Interval(lower_bound=0, upper_bound=0.5))
    """
    def __init__(self, fn: Any = None, *, is_discrete: Any = ..., event_dim: Any = ...) -> None: ...
    def __call__(self, fn: Any) -> Any: ...
    _is_discrete: Any
    _event_dim: Any
def is_dependent(constraint: Any) -> Any:
    """Return whether a constraint depends on the values of other parameters.

    >>> torch.distributions.constraints.is_dependent(torch.distributions.Uniform.support)
    True
    """
def _all_last(inside: Any, dims: Any) -> Any: ...
class _IndependentConstraint(Constraint):
    """Arrays whose elements all belong to a set; their last dimensions are one event.

    >>> constraints = torch.distributions.constraints
    >>> constraints.independent(constraints.positive, 1).check(torch.tensor([[1.0, 2.0], [1.0, -2.0]]))
    tensor([ True, False])
    """
    def __init__(self, base_constraint: Any, reinterpreted_batch_ndims: Any) -> None: ...
    is_discrete: Any
    event_dim: Any
    def check(self, value: Any) -> Any: ...
    def __repr__(self) -> str: ...
    base_constraint: Any
    reinterpreted_batch_ndims: Any
class MixtureSameFamilyConstraint(Constraint):
    """What lies in the support of every component of a mixture.

    Args:
        base_constraint (Constraint): of the components.

    >>> constraints = torch.distributions.constraints
    >>> constraints.MixtureSameFamilyConstraint(constraints.positive).check(torch.tensor([1.0, -1.0]))
    tensor([ True, False])
    """
    def __init__(self, base_constraint: Any) -> None: ...
    is_discrete: Any
    event_dim: Any
    def check(self, value: Any) -> Any: ...
    def __repr__(self) -> str: ...
    base_constraint: Any
class _Real(Constraint):
    def check(self, value: Any) -> Any: ...
class _Boolean(Constraint):
    is_discrete: bool
    def check(self, value: Any) -> Any: ...
class _Above(Constraint):
    """What has a lower bound. A kind of its own for each relation: transforms are registered by class."""
    _shown: tuple[Any, ...]
    def __init__(self, lower_bound: Any) -> None: ...
    lower_bound: Any
class _Below(Constraint):
    """What has an upper bound."""
    _shown: tuple[Any, ...]
    def __init__(self, upper_bound: Any) -> None: ...
    upper_bound: Any
class _Between(Constraint):
    """What has both."""
    _shown: tuple[Any, ...]
    def __init__(self, lower_bound: Any, upper_bound: Any) -> None: ...
    lower_bound: Any
    upper_bound: Any
class _GreaterThan(_Above):
    """The real numbers above `lower_bound`.

    >>> torch.distributions.constraints.greater_than(1.0).check(torch.tensor([1.0, 2.0]))
    tensor([False,  True])
    """
    def check(self, value: Any) -> Any: ...
class _GreaterThanEq(_Above):
    """The real numbers from `lower_bound` on.

    >>> torch.distributions.constraints.greater_than_eq(1.0).check(torch.tensor([1.0, 2.0]))
    tensor([True, True])
    """
    def check(self, value: Any) -> Any: ...
class _LessThan(_Below):
    """The real numbers below `upper_bound`.

    >>> torch.distributions.constraints.less_than(1.0).check(torch.tensor([1.0, 0.0]))
    tensor([False,  True])
    """
    def check(self, value: Any) -> Any: ...
class _Interval(_Between):
    """The real numbers from `lower_bound` to `upper_bound`, both included.

    >>> torch.distributions.constraints.interval(0.0, 1.0).check(torch.tensor([1.0, 2.0]))
    tensor([ True, False])
    """
    def check(self, value: Any) -> Any: ...
class _HalfOpenInterval(_Between):
    """The real numbers from `lower_bound` to below `upper_bound`.

    >>> torch.distributions.constraints.half_open_interval(0.0, 1.0).check(torch.tensor([0.0, 1.0]))
    tensor([ True, False])
    """
    def check(self, value: Any) -> Any: ...
class _IntegerInterval(_Between):
    """The integers from `lower_bound` to `upper_bound`, both included.

    >>> torch.distributions.constraints.integer_interval(0, 2).check(torch.tensor([1.0, 1.5]))
    tensor([ True, False])
    """
    is_discrete: bool
    def check(self, value: Any) -> Any: ...
class _IntegerGreaterThan(_Above):
    is_discrete: bool
    def check(self, value: Any) -> Any: ...
class _Simplex(Constraint):
    event_dim: int
    def check(self, value: Any) -> Any: ...
class _OneHot(Constraint):
    is_discrete: bool
    event_dim: int
    def check(self, value: Any) -> Any: ...
class _Multinomial(Constraint):
    """Vectors of counts whose sum is at most `upper_bound`.

    >>> torch.distributions.constraints.multinomial(2).check(torch.tensor([[1, 1], [2, 1]]))
    tensor([ True, False])
    """
    is_discrete: bool
    event_dim: int
    def __init__(self, upper_bound: Any) -> None: ...
    def check(self, x: Any) -> Any: ...
    upper_bound: Any
class _LowerTriangular(Constraint):
    event_dim: int
    def check(self, value: Any) -> Any: ...
class _LowerCholesky(_LowerTriangular):
    def check(self, value: Any) -> Any: ...
class _CorrCholesky(_LowerCholesky):
    def check(self, value: Any) -> Any: ...
class _Square(Constraint):
    event_dim: int
    def check(self, value: Any) -> Any: ...
class _Symmetric(_Square):
    def check(self, value: Any) -> Any: ...
class _PositiveSemidefinite(_Symmetric):
    def check(self, value: Any) -> Any: ...
class _PositiveDefinite(_Symmetric):
    def check(self, value: Any) -> Any: ...
class _Parts(Constraint):
    """Parts of arrays along a dimension, each with a constraint."""
    def __init__(self, cseq: Any, dim: Any) -> None: ...
    is_discrete: Any
    def _check_dim(self, value: Any) -> Any: ...
    cseq: Any
    dim: Any
class _Cat(_Parts):
    """Arrays whose parts along a dimension belong to sets of their own.

    Args:
        cseq (sequence of Constraint): the sets.
        dim (int): the dimension.
        lengths (sequence of int): the sizes of the parts; 1 by default.

    >>> constraints = torch.distributions.constraints
    >>> constraints.cat([constraints.positive, constraints.real], lengths=[1, 2]).check(torch.tensor([-1.0, -1.0, 0.0]))
    tensor([False,  True,  True])
    """
    def __init__(self, cseq: Any, dim: int = 0, lengths: Sequence[int] | None = None) -> None: ...
    event_dim: Any
    def check(self, value: Any) -> Any: ...
    lengths: Any
class _Stack(_Parts):
    """Arrays whose slices along a dimension belong to sets of their own.

    Args:
        cseq (sequence of Constraint): the sets.
        dim (int): the dimension.

    >>> constraints = torch.distributions.constraints
    >>> constraints.stack([constraints.positive, constraints.real]).check(torch.tensor([[-1.0], [-1.0]]))
    tensor([[False],
            [ True]])
    """
    def __init__(self, cseq: Any, dim: int = 0) -> None: ...
    @property
    def event_dim(self) -> Any: ...
    def check(self, value: Any) -> Any: ...
dependent: tuple[Any, ...]
dependent_property: tuple[Any, ...]
independent: tuple[Any, ...]
real: tuple[Any, ...]
boolean: tuple[Any, ...]
one_hot: tuple[Any, ...]
simplex: tuple[Any, ...]
real_vector: Any
nonnegative_integer: tuple[Any, ...]
positive_integer: tuple[Any, ...]
integer_interval: tuple[Any, ...]
positive: tuple[Any, ...]
nonnegative: tuple[Any, ...]
unit_interval: tuple[Any, ...]
greater_than: tuple[Any, ...]
greater_than_eq: tuple[Any, ...]
less_than: tuple[Any, ...]
interval: tuple[Any, ...]
half_open_interval: tuple[Any, ...]
multinomial: tuple[Any, ...]
lower_triangular: tuple[Any, ...]
lower_cholesky: tuple[Any, ...]
corr_cholesky: tuple[Any, ...]
square: tuple[Any, ...]
symmetric: tuple[Any, ...]
positive_semidefinite: tuple[Any, ...]
positive_definite: tuple[Any, ...]
cat: tuple[Any, ...]
stack: tuple[Any, ...]
