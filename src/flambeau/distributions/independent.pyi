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
from .utils import sum_rightmost
class Independent(Distribution):
    """A distribution whose last batch dimensions are taken as one event of independent parts.

    Args:
        base_distribution (Distribution): the distribution of the parts.
        reinterpreted_batch_ndims (int): how many dimensions.

    Raises:
        ValueError: the batch has fewer dimensions.

    >>> parts = torch.distributions.Normal(torch.zeros(3), 1.0)
    >>> torch.distributions.Independent(parts, 1).log_prob(torch.zeros(3))
    tensor(-2.7568)
    """
    arg_constraints: dict
    mean: Any
    mode: Any
    variance: Any
    has_rsample: Any
    @property
    def has_enumerate_support(self) -> Any: ...
    def __init__(self, base_distribution: Any, reinterpreted_batch_ndims: int, validate_args: Any = None) -> None: ...
    def support(self) -> Any: ...
    def sample(self, sample_shape: Any = ...) -> Any: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    def enumerate_support(self, expand: bool = True) -> Any: ...
    def expand(self, batch_shape: Any, _instance: Any = None) -> Any: ...
    def __repr__(self) -> str: ...
    base_dist: Any
    reinterpreted_batch_ndims: Any
