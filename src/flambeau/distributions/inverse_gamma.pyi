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
from .gamma import Gamma
from .transformed_distribution import TransformedDistribution
from .transforms import PowerTransform
class InverseGamma(TransformedDistribution):
    """The distribution of 1 / x, where x is gamma-distributed.

    Args:
        concentration (float or Tensor), rate (float or Tensor): of x.

    >>> torch.distributions.InverseGamma(3.0, 2.0).mean
    tensor(1.)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    concentration: Any
    rate: Any
    def __init__(self, concentration: float | Tensor, rate: float | Tensor, validate_args: Any = None) -> None: ...
    @property
    def mean(self) -> Any: ...
    mode: Any
    @property
    def variance(self) -> Any: ...
    def entropy(self) -> Any: ...
