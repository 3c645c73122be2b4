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
from .beta import Beta
from .distribution import Distribution
from .utils import broadcast_all, lazy_property
class LKJCholesky(Distribution):
    """The distribution of Cholesky factors of correlation matrices whose density is a power of their determinant.

    Args:
        dim (int): the size n of the matrices, at least 2.
        concentration (float or Tensor): the power plus 1; 1 makes all correlation matrices equally likely.

    Raises:
        ValueError: `dim` is less than 2.

    Source: D. Lewandowski, D. Kurowicka, H. Joe, Generating random correlation matrices (2009), the onion method.

    >>> torch.distributions.LKJCholesky(3).event_shape
    torch.Size([3, 3])
    """
    arg_constraints: dict[Any, Any]
    support: Any
    _kept: tuple[Any, ...]
    def __init__(self, dim: int, concentration: float | Tensor = 1.0, validate_args: Any = None) -> None: ...
    def _beta(self) -> Any: ...
    def sample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    dim: Any
    concentration: Any
