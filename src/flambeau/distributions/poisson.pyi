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
class Poisson(ExponentialFamily):
    """The Poisson distribution, of the number of independent events.

    Args:
        rate (float or Tensor): the mean.

    >>> torch.distributions.Poisson(1.0).log_prob(torch.tensor(0.0))
    tensor(-1.)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    mean: Any
    variance: Any
    mode: Any
    _natural_params: Any
    def __init__(self, rate: float | Tensor, validate_args: Any = None) -> None: ...
    def sample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def _log_normalizer(self, x: Any) -> Any: ...
    rate: Any
