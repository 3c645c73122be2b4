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
from .transforms import AffineTransform, ExpTransform
from .uniform import Uniform
from .utils import broadcast_all, euler_constant
class Gumbel(TransformedDistribution):
    """Gumbel's distribution, of the greatest of many numbers.

    Args:
        loc (float or Tensor): the mode.
        scale (float or Tensor): the scale.

    >>> torch.distributions.Gumbel(0.0, 1.0).mean
    tensor(0.5772)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    mean: Any
    mode: Any
    stddev: Any
    variance: Any
    def __init__(self, loc: float | Tensor, scale: float | Tensor, validate_args: Any = None) -> None: ...
    def _transforms(self, old: Any) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    loc: Any
    scale: Any
