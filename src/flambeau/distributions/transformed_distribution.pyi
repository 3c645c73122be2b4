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
from .independent import Independent
from .transforms import ComposeTransform, Transform
from .utils import sum_rightmost
class TransformedDistribution(Distribution):
    """The distribution of f(x), where x has a given one.

    Args:
        base_distribution (Distribution): that of x.
        transforms (Transform or list of Transform): f, as one or several in order.

    Raises:
        ValueError: these are no transforms, or need values of more dimensions.

    >>> t = torch.distributions
    >>> t.TransformedDistribution(t.Normal(0.0, 1.0), [t.ExpTransform()]).log_prob(torch.ones(()))
    tensor(-0.9189)
    """
    arg_constraints: dict
    def __init__(self, base_distribution: Any, transforms: Any, validate_args: Any = None) -> None: ...
    def _transforms(self, old: Any) -> Any: ...
    def expand(self, batch_shape: Any, _instance: Any = None) -> Any: ...
    def support(self) -> Any: ...
    @property
    def has_rsample(self) -> Any: ...
    def sample(self, sample_shape: Any = ...) -> Any: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def _mirrored(self, value: Any) -> Any: ...
    def cdf(self, value: Any) -> Any: ...
    def icdf(self, value: Any) -> Any: ...
    transforms: Any
    base_dist: Any
