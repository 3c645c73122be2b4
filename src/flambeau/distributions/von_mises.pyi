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
from .utils import broadcast_all, lazy_property
def _log_bessel(order: Any, x: Any) -> Any: ...
class VonMises(Distribution):
    """The von Mises distribution of angles, which resembles a normal one on the circle.

    Args:
        loc (float or Tensor): the mean angle, in radians.
        concentration (float or Tensor): about one over the variance.

    >>> torch.distributions.VonMises(0.0, 1.0).log_prob(torch.tensor(0.0))
    tensor(-1.0738)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    mean: Any
    mode: Any
    def __init__(self, loc: float | Tensor, concentration: float | Tensor, validate_args: Any = None) -> None: ...
    def log_prob(self, value: Any) -> Any: ...
    def variance(self) -> Any:
        """The circular variance."""
    def _proposal(self) -> Any: ...
    def sample(self, sample_shape: Any = ...) -> Any:
        """By rejection, in float64: D. Best, N. Fisher, Efficient simulation of the von Mises distribution (1979)."""
    loc: Any
    concentration: Any
