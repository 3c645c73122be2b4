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
from .transformed_distribution import TransformedDistribution
from .transforms import SigmoidTransform
from .utils import Odds, broadcast_all, clamp_probs
class LogitRelaxedBernoulli(Odds, Distribution):
    """The distribution of the logarithm of the odds of a relaxed toss.

    Args:
        temperature (Tensor): how far the toss is relaxed; near 0 it is almost one of 0 and 1.
        probs (float or Tensor, optional), logits (float or Tensor, optional): as in `Bernoulli`.

    Source: C. Maddison, A. Mnih, Y. Teh, arXiv:1611.00712.

    >>> relaxed = torch.distributions.relaxed_bernoulli.LogitRelaxedBernoulli
    >>> relaxed(torch.tensor(1.0), probs=0.5).log_prob(torch.tensor(0.0))
    tensor(-1.3863)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    _kept: tuple[Any, ...]
    def __init__(self, temperature: Tensor, probs: float | Tensor | None = None, logits: float | Tensor | None = None, validate_args: Any = None) -> None: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    temperature: Any
class RelaxedBernoulli(TransformedDistribution):
    """The distribution of a relaxed toss, a number between 0 and 1.

    Args:
        temperature (Tensor): how far it is relaxed; near 0 it is almost one of 0 and 1.
        probs (float or Tensor, optional), logits (float or Tensor, optional): as in `Bernoulli`.

    >>> torch.distributions.RelaxedBernoulli(torch.tensor(1.0), 0.5).log_prob(torch.tensor(0.5))
    tensor(0.)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    temperature: Any
    logits: Any
    probs: Any
    def __init__(self, temperature: Tensor, probs: float | Tensor | None = None, logits: float | Tensor | None = None, validate_args: Any = None) -> None: ...
