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
from . import constraints
from .distribution import Distribution
from .multivariate_normal import half_log_det, mahalanobis, times
from .utils import lazy_property, standard_normal
class LowRankMultivariateNormal(Distribution):
    """The normal distribution of vectors with covariance matrix W Wᵀ + diag(d), at the cost of m columns.

    Args:
        loc (Tensor): (..., n): the mean.
        cov_factor (Tensor): (..., n, m): W.
        cov_diag (Tensor): (..., n): d, positive.

    Raises:
        ValueError: shapes do not fit.

    >>> low = torch.distributions.LowRankMultivariateNormal(torch.zeros(2), torch.ones(2, 1), torch.ones(2))
    >>> low.covariance_matrix
    tensor([[2., 1.],
            [1., 2.]])
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    _kept: tuple[Any, ...]
    mean: Any
    mode: Any
    def __init__(self, loc: Tensor, cov_factor: Tensor, cov_diag: Tensor, validate_args: Any = None) -> None: ...
    def _wide(self, x: Any, dims: Any) -> Any: ...
    def variance(self) -> Any:
        """The variances."""
    def scale_tril(self) -> Any:
        """The lower Cholesky factor of the covariances."""
    def covariance_matrix(self) -> Any:
        """The covariances."""
    def precision_matrix(self) -> Any:
        """The inverse of the covariances, by Woodbury's formula."""
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def _log_det(self) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    loc: Any
    cov_diag: Any
    cov_factor: Any
    _unbroadcasted_cov_factor: Any
    _unbroadcasted_cov_diag: Any
    _capacitance_tril: Any
