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
from .utils import lazy_property, one_of, probs_to_logits
class Categorical(Distribution):
    """The distribution of a choice among 0, 1, ... n - 1.

    Args:
        probs (Tensor, optional): (..., n), not negative; divided by its sums along the last dimension.
        logits (Tensor, optional): (..., n), logarithms of the probabilities up to a constant; one of both is given.

    Raises:
        ValueError: both or none of them are given, one has no dimension, or no probabilities.

    >>> torch.distributions.Categorical(torch.tensor([1.0, 3.0])).log_prob(torch.tensor(1))
    tensor(-0.2877)
    """
    arg_constraints: dict[Any, Any]
    has_enumerate_support: bool
    mean: Any
    variance: Any
    mode: Any
    param_shape: Any
    _param: Any
    _num_events: Any
    def support(self) -> Any: ...
    def __init__(self, probs: Tensor | None = None, logits: Tensor | None = None, validate_args: Any = None) -> None: ...
    def logits(self) -> Any:
        """The logarithms of the probabilities."""
    def probs(self) -> Any:
        """The probabilities."""
    def sample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    def enumerate_support(self, expand: bool = True) -> Any: ...
