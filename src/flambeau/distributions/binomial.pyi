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
from .distribution import Distribution
from .utils import Odds
class Binomial(Odds, Distribution):
    """The distribution of the number of successes in trials.

    Args:
        total_count (int or Tensor): how many trials.
        probs (float or Tensor, optional): the probability of success.
        logits (float or Tensor, optional): the logarithm of its odds; one of both is given.

    >>> torch.distributions.Binomial(4, 0.25).mean
    tensor(1.)
    """
    arg_constraints: dict[Any, Any]
    has_enumerate_support: bool
    mean: Any
    mode: Any
    variance: Any
    def __init__(self, total_count: int | Tensor = 1, probs: float | Tensor | None = None, logits: float | Tensor | None = None, validate_args: Any = None) -> None: ...
    def support(self) -> Any: ...
    def sample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def _count(self, what: Any) -> Any: ...
    def entropy(self) -> Any: ...
    def enumerate_support(self, expand: bool = True) -> Any: ...
    total_count: Any
