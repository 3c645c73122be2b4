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
from . import constraints
from .exp_family import ExponentialFamily
class Dirichlet(ExponentialFamily):
    """The Dirichlet distribution, of n numbers that add up to 1.

    Args:
        concentration (Tensor): (..., n): the weights.

    Raises:
        ValueError: they have no dimension.

    >>> torch.distributions.Dirichlet(torch.tensor([1.0, 3.0])).mean
    tensor([0.2500, 0.7500])
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    _natural_params: Any
    mean: Any
    def __init__(self, concentration: Tensor, validate_args: Any = None) -> None: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    @property
    def mode(self) -> Any:
        """The mode; where no weight is above 1, a corner of greatest weight."""
    @property
    def variance(self) -> Any: ...
    def entropy(self) -> Any: ...
    def _log_normalizer(self, x: Any) -> Any: ...
    concentration: Any
