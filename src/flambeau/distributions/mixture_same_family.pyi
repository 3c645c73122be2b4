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
class MixtureSameFamily(Distribution):
    """A mixture of distributions of one kind: a choice among those along the last batch dimension.

    Args:
        mixture_distribution (Categorical): the choice.
        component_distribution (Distribution): the parts.

    Raises:
        ValueError: these are of other kinds, or do not fit.

    >>> t = torch.distributions
    >>> parts = t.Normal(torch.tensor([-1.0, 3.0]), torch.ones(2))
    >>> t.MixtureSameFamily(t.Categorical(torch.ones(2)), parts).mean
    tensor(1.)
    """
    arg_constraints: dict
    mixture_distribution: Any
    component_distribution: Any
    def __init__(self, mixture_distribution: Any, component_distribution: Any, validate_args: Any = None) -> None: ...
    def _set_parts(self, choice: Any, parts: Any) -> Any: ...
    def expand(self, batch_shape: Any, _instance: Any = None) -> Any: ...
    def support(self) -> Any: ...
    def _pad(self, x: Any) -> Any: ...
    def _over_events(self, probs: Any) -> Any: ...
    @property
    def mean(self) -> Any: ...
    @property
    def variance(self) -> Any: ...
    def cdf(self, x: Any) -> Any: ...
    def log_prob(self, x: Any) -> Any: ...
    def sample(self, sample_shape: Any = ...) -> Any: ...
    def __repr__(self) -> str: ...
    _mixture_distribution: Any
    _component_distribution: Any
    _num_component: Any
    _event_ndims: Any
