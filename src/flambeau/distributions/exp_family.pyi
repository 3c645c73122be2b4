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
from .distribution import Distribution
class ExponentialFamily(Distribution):
    """A distribution of an exponential family, by `_natural_params` θ, `_log_normalizer` A and `_mean_carrier_measure`,
    the mean of log h.

    The entropy and the divergence of two members follow from the derivatives of A.

    >>> issubclass(torch.distributions.Gamma, torch.distributions.ExponentialFamily)
    True
    """
    @property
    def _natural_params(self) -> Any: ...
    def _log_normalizer(self, *natural_params: Any) -> Any: ...
    @property
    def _mean_carrier_measure(self) -> Any: ...
    def entropy(self) -> Any: ...
