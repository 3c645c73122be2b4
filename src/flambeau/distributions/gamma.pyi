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
from .utils import broadcast_all
class Gamma(ExponentialFamily):
    """The gamma distribution.

    Args:
        concentration (float or Tensor): the shape parameter.
        rate (float or Tensor): one over the scale.

    >>> torch.distributions.Gamma(3.0, 2.0).mean
    tensor(1.5000)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    _mean_carrier_measure: int
    mean: Any
    mode: Any
    variance: Any
    _natural_params: Any
    def __init__(self, concentration: float | Tensor, rate: float | Tensor, validate_args: Any = None) -> None: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    def _log_normalizer(self, x: Any, y: Any) -> Any: ...
    def cdf(self, value: Any) -> Any: ...
    concentration: Any
    rate: Any
