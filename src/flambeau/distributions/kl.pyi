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
from .continuous import Exponential, Laplace, Normal, Uniform
from .discrete import Bernoulli, Categorical
from .independent import Independent, sum_last
_RULES: dict[Any, Any]
def register_kl(type_p: type, type_q: type) -> Any:
    """Return a decorator for the function that computes the divergence for two classes.

    Args:
        type_p (type), type_q (type): subclasses of `Distribution`; subclasses of theirs are included.

    >>> class Standard(torch.distributions.Normal):
    ...     def __init__(self):
    ...         super().__init__(0.0, 1.0)
    >>> @torch.distributions.register_kl(Standard, Standard)
    ... def none(p, q):
    ...     return torch.zeros(())
    >>> torch.distributions.kl_divergence(Standard(), Standard())
    tensor(0.)
    """
def kl_divergence(p: Any, q: Any) -> Tensor:
    """Return the Kullback-Leibler divergence KL(p || q): the mean of log p - log q under p.

    Args:
        p (Distribution), q (Distribution): two of the same kind, or of kinds that `register_kl` knows.

    Returns:
        Tensor: of the batch's shape, in nats.

    Raises:
        NotImplementedError: there is no formula for the two.

    >>> normal = torch.distributions.Normal
    >>> torch.distributions.kl_divergence(normal(0.0, 1.0), normal(1.0, 1.0))
    tensor(0.5000)
    """
def _normal(p: Any, q: Any) -> Any: ...
def _laplace(p: Any, q: Any) -> Any: ...
def _exponential(p: Any, q: Any) -> Any: ...
def _uniform(p: Any, q: Any) -> Any: ...
def _bernoulli(p: Any, q: Any) -> Any: ...
def _categorical(p: Any, q: Any) -> Any: ...
def _independent(p: Any, q: Any) -> Any: ...
