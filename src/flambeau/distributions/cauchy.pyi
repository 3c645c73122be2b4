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
class Cauchy(Distribution):
    """The Cauchy distribution, which has no mean.

    Args:
        loc (float or Tensor): the median.
        scale (float or Tensor): half the width at half the height.

    >>> torch.distributions.Cauchy(0.0, 1.0).cdf(torch.tensor(1.0))
    tensor(0.7500)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    mean: Any
    variance: Any
    mode: Any
    def __init__(self, loc: float | Tensor, scale: float | Tensor, validate_args: Any = None) -> None: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def cdf(self, value: Any) -> Any: ...
    def icdf(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    loc: Any
    scale: Any
