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
from .transforms import AffineTransform, ExpTransform
from .utils import broadcast_all
class Pareto(TransformedDistribution):
    """The Pareto distribution, of density proportional to x to the power -alpha - 1 from `scale` on.

    Args:
        scale (float or Tensor): the least value.
        alpha (float or Tensor): how fast the density falls.

    >>> torch.distributions.Pareto(1.0, 2.0).mean
    tensor(2.)
    """
    arg_constraints: dict[Any, Any]
    mode: Any
    def __init__(self, scale: float | Tensor, alpha: float | Tensor, validate_args: Any = None) -> None: ...
    def _transforms(self, old: Any) -> Any: ...
    @property
    def mean(self) -> Any: ...
    @property
    def variance(self) -> Any: ...
    def support(self) -> Any: ...
    def entropy(self) -> Any: ...
    scale: Any
    alpha: Any
