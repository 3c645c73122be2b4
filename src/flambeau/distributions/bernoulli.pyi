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
from .exp_family import ExponentialFamily
from .utils import Odds, broadcast_all
class Bernoulli(Odds, ExponentialFamily):
    """The distribution of a toss: 1 with a probability, otherwise 0.

    Args:
        probs (float or Tensor, optional): the probability of 1.
        logits (float or Tensor, optional): the logarithm of the odds of 1; one of both is given.

    Raises:
        ValueError: both or none of them are given, or a probability is not between 0 and 1.

    >>> torch.distributions.Bernoulli(0.25).log_prob(torch.tensor(1.0))
    tensor(-1.3863)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_enumerate_support: bool
    _mean_carrier_measure: int
    _natural_params: Any
    mean: Any
    variance: Any
    def __init__(self, probs: float | Tensor | None = None, logits: float | Tensor | None = None, validate_args: Any = None) -> None: ...
    @property
    def mode(self) -> Any: ...
    def sample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    def enumerate_support(self, expand: bool = True) -> Any: ...
    def _log_normalizer(self, x: Any) -> Any: ...
