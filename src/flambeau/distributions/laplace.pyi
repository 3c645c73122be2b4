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
from .distribution import Distribution
from .utils import broadcast_all
class Laplace(Distribution):
    """The Laplace distribution.

    Args:
        loc (float or Tensor): the mean.
        scale (float or Tensor): the mean distance from it.

    >>> torch.distributions.Laplace(0.0, 1.0).entropy()
    tensor(1.6931)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    mean: Any
    mode: Any
    stddev: Any
    variance: Any
    def __init__(self, loc: float | Tensor, scale: float | Tensor, validate_args: Any = None) -> None: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def cdf(self, value: Any) -> Any: ...
    def icdf(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    loc: Any
    scale: Any
