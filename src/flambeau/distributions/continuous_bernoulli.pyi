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
import flambeau.nn.functional as F
from . import constraints
from .exp_family import ExponentialFamily
from .utils import Odds, broadcast_all, clamp_probs, lazy_property, logits_to_probs
class ContinuousBernoulli(Odds, ExponentialFamily):
    """The continuous Bernoulli distribution, of density proportional to p^x (1 - p)^(1 - x).

    Args:
        probs (float or Tensor, optional): p, from 0 to 1.
        logits (float or Tensor, optional): the logarithm of the odds p / (1 - p); one of both is given.
        lims (tuple of float): between these p, formulas that lose their digits at 1/2 are replaced by series.

    Source: G. Loaiza-Ganem, J. Cunningham, arXiv:1907.06845.

    >>> torch.distributions.ContinuousBernoulli(0.5).mean
    tensor(0.5000)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    _mean_carrier_measure: int
    _kept: tuple[Any, ...]
    _natural_params: Any
    stddev: Any
    def __init__(self, probs: float | Tensor | None = None, logits: float | Tensor | None = None, lims: Sequence[float] = ..., validate_args: Any = None) -> None: ...
    def probs(self) -> Any:
        """The parameter p."""
    def _stable(self) -> Any: ...
    def _cut(self) -> Any: ...
    def _log_norm(self) -> Any: ...
    @property
    def mean(self) -> Any: ...
    @property
    def variance(self) -> Any: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def cdf(self, value: Any) -> Any: ...
    def icdf(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    def _log_normalizer(self, x: Any) -> Any: ...
    _lims: Any
