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
from .categorical import Categorical
from .distribution import Distribution
from .transformed_distribution import TransformedDistribution
from .transforms import ExpTransform
from .utils import OverCategorical, broadcast_all, clamp_probs
class ExpRelaxedCategorical(OverCategorical, Distribution):
    """The distribution of the logarithms of a relaxed choice.

    Args:
        temperature (Tensor): how far the choice is relaxed; near 0 it is almost a vector of one 1 and zeros.
        probs (Tensor, optional), logits (Tensor, optional): as in `Categorical`.

    Source: C. Maddison, A. Mnih, Y. Teh, arXiv:1611.00712; E. Jang, S. Gu, B. Poole, arXiv:1611.01144.

    >>> relaxed = torch.distributions.relaxed_categorical.ExpRelaxedCategorical
    >>> relaxed(torch.tensor(1.0), torch.ones(2)).rsample().exp().sum()
    tensor(1.)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    _kept: tuple[Any, ...]
    def __init__(self, temperature: Tensor, probs: Tensor | None = None, logits: Tensor | None = None, validate_args: Any = None) -> None: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    _categorical: Any
    temperature: Any
class RelaxedOneHotCategorical(TransformedDistribution):
    """The distribution of a relaxed choice among n, a point of the simplex.

    Args:
        temperature (Tensor): how far it is relaxed; near 0 it is almost a vector of one 1 and zeros.
        probs (Tensor, optional), logits (Tensor, optional): as in `Categorical`.

    >>> torch.distributions.RelaxedOneHotCategorical(torch.tensor(1.0), torch.ones(2)).rsample().sum()
    tensor(1.)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    temperature: Any
    logits: Any
    probs: Any
    def __init__(self, temperature: Tensor, probs: Tensor | None = None, logits: Tensor | None = None, validate_args: Any = None) -> None: ...
