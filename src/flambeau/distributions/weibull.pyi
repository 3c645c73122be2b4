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
from .exponential import Exponential
from .transformed_distribution import TransformedDistribution
from .transforms import AffineTransform, PowerTransform
from .utils import broadcast_all, euler_constant
class Weibull(TransformedDistribution):
    """The Weibull distribution, of `scale` times a power of an exponentially distributed number.

    Args:
        scale (float or Tensor): the scale.
        concentration (float or Tensor): one over the power.

    >>> torch.distributions.Weibull(1.0, 2.0).mean
    tensor(0.8862)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    concentration_reciprocal: Any
    def __init__(self, scale: float | Tensor, concentration: float | Tensor, validate_args: Any = None) -> None: ...
    def _transforms(self, old: Any) -> Any: ...
    def _moment(self, n: Any) -> Any: ...
    mean: Any
    variance: Any
    @property
    def mode(self) -> Any: ...
    def entropy(self) -> Any: ...
    scale: Any
    concentration: Any
