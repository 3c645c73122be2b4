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
from .utils import lazy_property, standard_normal
def times(matrices: Any, vectors: Any) -> Any:
    """Products of matrices and vectors."""
def half_log_det(scale_tril: Any) -> Any:
    """The logarithm of the determinant of triangular matrices."""
def mahalanobis(scale_tril: Any, x: Any) -> Any:
    """The squared length of x in units of the distribution with that Cholesky factor."""
def tril_of_precision(precision: Any) -> Any:
    """The Cholesky factor of the inverse of a matrix: by that of the matrix read from its end."""
class OfMatrix:
    """What has covariances, given as such, by their inverses, or by their lower Cholesky factors."""
    _kept: tuple[Any, ...]
    @staticmethod
    def _one_matrix(error: Any, **given: Any) -> Any: ...
    def _set_factor(self, name: Any, matrix: Any) -> Any: ...
    def scale_tril(self) -> Any:
        """The lower Cholesky factor of the covariances."""
    def covariance_matrix(self) -> Any:
        """The covariances."""
    def precision_matrix(self) -> Any:
        """The inverse of the covariances."""
    _unbroadcasted_scale_tril: Any
class MultivariateNormal(OfMatrix, Distribution):
    """The normal distribution of vectors.

    Args:
        loc (Tensor): (..., n): the mean.
        covariance_matrix (Tensor, optional): (..., n, n).
        precision_matrix (Tensor, optional): (..., n, n): its inverse.
        scale_tril (Tensor, optional): (..., n, n): its lower Cholesky factor; one of the three is given.

    Raises:
        ValueError: not exactly one of them is given, or shapes do not fit.

    >>> torch.distributions.MultivariateNormal(torch.zeros(2), torch.eye(2)).log_prob(torch.zeros(2))
    tensor(-1.8379)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    mean: Any
    mode: Any
    variance: Any
    def __init__(self, loc: Tensor, covariance_matrix: Tensor | None = None, precision_matrix: Tensor | None = None, scale_tril: Tensor | None = None, validate_args: Any = None) -> None: ...
    def _wide(self, x: Any) -> Any: ...
    def rsample(self, sample_shape: Any = ...) -> Any: ...
    def log_prob(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    loc: Any
