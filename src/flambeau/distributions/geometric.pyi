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
from .utils import Odds, broadcast_all
class Geometric(Odds, Distribution):
    """The distribution of the number of failures before the first success.

    Args:
        probs (float or Tensor, optional): the probability of success.
        logits (float or Tensor, optional): the logarithm of its odds; one of both is given.

    Raises:
        ValueError: both or none of them are given, or a probability is not above 0 and at most 1.

    >>> torch.distributions.Geometric(0.25).mean
    tensor(3.)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    mean: Any
    mode: Any
    variance: Any
    def __init__(self, probs: float | Tensor | None = None, logits: float | Tensor | None = None, validate_args: Any = None) -> None: ...
    def sample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
