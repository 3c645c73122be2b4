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
import warnings
from . import constraints
from .utils import lazy_property
class Distribution:
    """A family of distributions, one for each index of `batch_shape`; a sample of each has the shape `event_shape`.

    Args:
        batch_shape (Size), event_shape (Size): the shapes.
        validate_args (bool, optional): whether parameters and values are checked; by default they are.

    Raises:
        ValueError: a parameter does not fulfil its constraint.

    >>> torch.distributions.Normal(torch.zeros(2), 1.0).batch_shape
    torch.Size([2])
    """
    has_rsample: bool
    has_enumerate_support: bool
    _validate_args: bool
    _kept: tuple[Any, ...]
    @staticmethod
    def set_default_validate_args(value: Any) -> Any:
        """Choose whether distributions made from now on check their parameters and values."""
    def __init__(self, batch_shape: _Size = ..., event_shape: _Size = ..., validate_args: bool | None = None) -> None: ...
    def _check_parameters(self) -> Any: ...
    def _parameters(self) -> Any: ...
    def _check(self, what: Any, value: Any, constraint: Any) -> Any: ...
    @property
    def batch_shape(self) -> Any:
        """The shape of the family."""
    @property
    def event_shape(self) -> Any:
        """The shape of one sample of one member."""
    @property
    def arg_constraints(self) -> Any:
        """What the parameters must fulfil, by name."""
    @property
    def support(self) -> Any:
        """What a sample fulfils."""
    @property
    def mean(self) -> Any:
        """The mean."""
    @property
    def mode(self) -> Any:
        """The value of greatest density or probability."""
    @property
    def variance(self) -> Any:
        """The variance."""
    @property
    def stddev(self) -> Any:
        """The standard deviation."""
    def sample(self, sample_shape: Any = ...) -> Any:
        """Return samples of the shape ``sample_shape + batch_shape + event_shape``, without history."""
    def rsample(self, sample_shape: Any = ...) -> Any:
        """Return samples as functions of the parameters, through which gradients flow."""
    def sample_n(self, n: Any) -> Any:
        """Return n samples; deprecated, `sample((n,))` is the form to use."""
    def log_prob(self, value: Any) -> Any:
        """Return the logarithm of the density or probability at `value`."""
    def cdf(self, value: Any) -> Any:
        """Return the probability of a sample that is at most `value`."""
    def icdf(self, value: Any) -> Any:
        """Return the inverse of `cdf`."""
    def enumerate_support(self, expand: bool = True) -> Any:
        """Return all values that a sample can have, along a first dimension."""
    def entropy(self) -> Any:
        """Return the entropy in nats."""
    def perplexity(self) -> Any:
        """Return the exponential of the entropy."""
    def expand(self, batch_shape: _Size, _instance: Any = None) -> Any:
        """Return the same distribution for a greater batch, as `Tensor.expand` does."""
    def _new_instance(self, instance: Any = None) -> Any: ...
    def _extended_shape(self, sample_shape: Any = ...) -> Any: ...
    def _enumerated(self, values: Any, expand: Any) -> Any: ...
    def _validate_sample(self, value: Any) -> Any: ...
    def __repr__(self) -> str: ...
    _batch_shape: Any
    _event_shape: Any
