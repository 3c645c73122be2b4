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
from .gamma import Gamma
from .utils import broadcast_all, lazy_property
class FisherSnedecor(Distribution):
    """The F-distribution: of the quotient of two χ²-distributed numbers, each over its degrees of freedom.

    Args:
        df1 (float or Tensor), df2 (float or Tensor): these degrees.

    >>> torch.distributions.FisherSnedecor(2.0, 4.0).mean
    tensor(2.)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    def __init__(self, df1: float | Tensor, df2: float | Tensor, validate_args: Any = None) -> None: ...
    def _gammas(self) -> Any: ...
    def _where(self, condition: Any, value: Any) -> Any: ...
    mean: Any
    @property
    def mode(self) -> Any: ...
    @property
    def variance(self) -> Any: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    df1: Any
    df2: Any
