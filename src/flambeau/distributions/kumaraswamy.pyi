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
from .transformed_distribution import TransformedDistribution
from .transforms import AffineTransform, PowerTransform
from .uniform import Uniform
from .utils import broadcast_all, euler_constant
class Kumaraswamy(TransformedDistribution):
    """Kumaraswamy's distribution on the numbers from 0 to 1, like the beta distribution.

    Args:
        concentration1 (float or Tensor), concentration0 (float or Tensor): a and b of the distribution function
            1 - (1 - x to the power a) to the power b.

    >>> torch.distributions.Kumaraswamy(1.0, 1.0).mean
    tensor(0.5000)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    def __init__(self, concentration1: float | Tensor, concentration0: float | Tensor, validate_args: Any = None) -> None: ...
    def _transforms(self, old: Any) -> Any: ...
    def _moment(self, n: Any) -> Any: ...
    mean: Any
    variance: Any
    @property
    def mode(self) -> Any: ...
    def entropy(self) -> Any: ...
    concentration1: Any
    concentration0: Any
