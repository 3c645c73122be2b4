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
from .chi2 import Chi2
from .distribution import Distribution
from .utils import broadcast_all, lazy_property, standard_normal
class StudentT(Distribution):
    """Student's t-distribution.

    Args:
        df (float or Tensor): the degrees of freedom.
        loc (float or Tensor): the centre.
        scale (float or Tensor): the scale.

    >>> torch.distributions.StudentT(3.0).variance
    tensor(3.)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    mean: Any
    mode: Any
    _chi2: Any
    @property
    def variance(self) -> Any: ...
    def __init__(self, df: float | Tensor, loc: float | Tensor = 0.0, scale: float | Tensor = 1.0, validate_args: Any = None) -> None: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def _log_beta(self) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    df: Any
    loc: Any
    scale: Any
