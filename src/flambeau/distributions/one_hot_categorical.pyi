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
from .categorical import Categorical
from .distribution import Distribution
from .utils import OverCategorical
class OneHotCategorical(OverCategorical, Distribution):
    """The distribution of a choice among n, each given by a vector of one 1 and zeros.

    Args:
        probs (Tensor, optional), logits (Tensor, optional): as in `Categorical`.

    >>> torch.distributions.OneHotCategorical(torch.tensor([0.0, 1.0])).sample()
    tensor([0., 1.])
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_enumerate_support: bool
    _kept: tuple[Any, ...]
    mean: Any
    mode: Any
    variance: Any
    def __init__(self, probs: Tensor | None = None, logits: Tensor | None = None, validate_args: Any = None) -> None: ...
    def _vectors(self, indices: Any) -> Any: ...
    def sample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    def enumerate_support(self, expand: bool = True) -> Any: ...
    _categorical: Any
class OneHotCategoricalStraightThrough(OneHotCategorical):
    """`OneHotCategorical` whose samples pass gradients straight on to the probabilities.

    Args:
        probs (Tensor, optional), logits (Tensor, optional): as in `Categorical`.

    Source: Y. Bengio, N. Léonard, A. Courville, arXiv:1308.3432.

    >>> torch.distributions.OneHotCategoricalStraightThrough(torch.tensor([0.0, 1.0])).rsample()
    tensor([0., 1.])
    """
    def __init__(self, probs: Tensor | None = None, logits: Tensor | None = None, validate_args: Any = None) -> None: ...
    has_rsample: bool
    def rsample(self, sample_shape: Any = ...) -> Any: ...
