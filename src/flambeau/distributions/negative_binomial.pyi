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
import flambeau.nn.functional as F
from . import constraints
from .distribution import Distribution
from .gamma import Gamma
from .utils import Odds, lazy_property
class NegativeBinomial(Odds, Distribution):
    """The distribution of the number of successes before `total_count` failures.

    Args:
        total_count (float or Tensor): the number of failures that end it.
        probs (float or Tensor, optional): the probability of success.
        logits (float or Tensor, optional): the logarithm of its odds; one of both is given.

    >>> torch.distributions.NegativeBinomial(3.0, 0.5).mean
    tensor(3.)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    mean: Any
    mode: Any
    variance: Any
    def __init__(self, total_count: float | Tensor, probs: float | Tensor | None = None, logits: float | Tensor | None = None, validate_args: Any = None) -> None: ...
    def _gamma(self) -> Any: ...
    def sample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    total_count: Any
