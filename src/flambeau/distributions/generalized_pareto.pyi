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
import math
from . import constraints
from .distribution import Distribution
from .utils import broadcast_all
class GeneralizedPareto(Distribution):
    """The generalized Pareto distribution, of what exceeds a threshold.

    Args:
        loc (float or Tensor): the threshold, the least value.
        scale (float or Tensor): the scale.
        concentration (float or Tensor): how heavy the tail is; 0 gives an exponential distribution.

    >>> torch.distributions.GeneralizedPareto(0.0, 1.0, 0.0).mean
    tensor(1.)
    """
    arg_constraints: dict[Any, Any]
    has_rsample: bool
    mode: Any
    def __init__(self, loc: float | Tensor, scale: float | Tensor, concentration: float | Tensor, validate_args: Any = None) -> None: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def _tail(self) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def log_survival_function(self, value: Any) -> Any:
        """Return the logarithm of the probability of a sample above `value`."""
    def log_cdf(self, value: Any) -> Any:
        """Return the logarithm of `cdf`."""
    def cdf(self, value: Any) -> Any: ...
    def icdf(self, value: Any) -> Any: ...
    @property
    def mean(self) -> Any: ...
    @property
    def variance(self) -> Any: ...
    def entropy(self) -> Any: ...
    def support(self) -> Any: ...
    loc: Any
    scale: Any
    concentration: Any
