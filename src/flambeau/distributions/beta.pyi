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
from .dirichlet import Dirichlet
from .exp_family import ExponentialFamily
from .utils import broadcast_all
class Beta(ExponentialFamily):
    """The beta distribution.

    Args:
        concentration1 (float or Tensor): the weight of 1, α.
        concentration0 (float or Tensor): the weight of 0, β.

    >>> torch.distributions.Beta(1.0, 3.0).mean
    tensor(0.2500)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    _kept: tuple[Any, ...]
    _natural_params: Any
    concentration1: Any
    concentration0: Any
    mode: Any
    def __init__(self, concentration1: float | Tensor, concentration0: float | Tensor, validate_args: Any = None) -> None: ...
    def _part(self, i: Any) -> Any: ...
    @property
    def mean(self) -> Any: ...
    @property
    def variance(self) -> Any: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    def _log_normalizer(self, x: Any, y: Any) -> Any: ...
    _dirichlet: Any
