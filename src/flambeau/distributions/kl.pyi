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
import warnings
from .bernoulli import Bernoulli
from .beta import Beta
from .binomial import Binomial
from .categorical import Categorical
from .cauchy import Cauchy
from .continuous_bernoulli import ContinuousBernoulli
from .dirichlet import Dirichlet
from .exp_family import ExponentialFamily
from .exponential import Exponential
from .gamma import Gamma
from .geometric import Geometric
from .gumbel import Gumbel
from .half_normal import HalfNormal
from .independent import Independent
from .laplace import Laplace
from .lowrank_multivariate_normal import LowRankMultivariateNormal
from .multivariate_normal import MultivariateNormal, half_log_det, times
from .normal import Normal
from .one_hot_categorical import OneHotCategorical
from .pareto import Pareto
from .poisson import Poisson
from .transformed_distribution import TransformedDistribution
from .uniform import Uniform
from .utils import euler_constant, sum_rightmost
_RULES: dict
def register_kl(type_p: type, type_q: type) -> Any:
    """Return a decorator for the function that computes the divergence for two classes.

    Args:
        type_p (type), type_q (type): subclasses of `Distribution`; subclasses of theirs are included.

    Raises:
        TypeError: one is not.

    >>> class Standard(torch.distributions.Normal):
    ...     def __init__(self):
    ...         super().__init__(0.0, 1.0)
    >>> @torch.distributions.register_kl(Standard, Standard)
    ... def none(p, q):
    ...     return torch.zeros(())
    >>> torch.distributions.kl_divergence(Standard(), Standard())
    tensor(0.)
    """
def _rule(type_p: Any, type_q: Any) -> Any: ...
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
def _half_normal(p: Any, q: Any) -> Any: ...
def _laplace(p: Any, q: Any) -> Any: ...
def _cauchy(p: Any, q: Any) -> Any: ...
def _exponential(p: Any, q: Any) -> Any: ...
def _gamma(p: Any, q: Any) -> Any: ...
def _beta(p: Any, q: Any) -> Any: ...
def _dirichlet(p: Any, q: Any) -> Any: ...
def _gumbel(p: Any, q: Any) -> Any: ...
def _pareto(p: Any, q: Any) -> Any: ...
def _uniform(p: Any, q: Any) -> Any: ...
def _bernoulli(p: Any, q: Any) -> Any: ...
def _binomial(p: Any, q: Any) -> Any: ...
def _poisson(p: Any, q: Any) -> Any: ...
def _geometric(p: Any, q: Any) -> Any: ...
def _categorical(p: Any, q: Any) -> Any: ...
def _one_hot(p: Any, q: Any) -> Any: ...
def _continuous_bernoulli(p: Any, q: Any) -> Any: ...
def _exponential_family(p: Any, q: Any) -> Any: ...
def _multivariate_normal(p: Any, q: Any) -> Any: ...
def _transformed(p: Any, q: Any) -> Any: ...
def _independent(p: Any, q: Any) -> Any: ...
def _ends(d: Any) -> Any: ...
def _mean_x_log(x: Any) -> Any: ...
_MEAN_LOG_X: dict[Any, Any]
_MEAN_LOG_1_MINUS_X: dict[Any, Any]
_MEAN_EXP: dict[Any, Any]
def _of(table: Any, p: Any, *args: Any) -> Any: ...
def _under_beta(p: Any, q: Any) -> Any: ...
def _under_gamma(p: Any, q: Any) -> Any: ...
def _under_normal(p: Any, q: Any) -> Any: ...
def _under_gumbel(p: Any, q: Any) -> Any: ...
def _under_laplace(p: Any, q: Any) -> Any: ...
_MEAN_LOG: dict[Any, Any]
def _on_the_line(p: Any, q: Any) -> Any: ...
def _kind(q: Any) -> Any: ...
_LINE: dict[Any, Any]
def _bernoulli_poisson(p: Any, q: Any) -> Any: ...
def _unbounded(p: Any, q: Any) -> Any: ...
