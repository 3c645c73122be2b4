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
from . import constraints
from .chi2 import Chi2
from .exp_family import ExponentialFamily
from .multivariate_normal import OfMatrix, half_log_det
from .utils import lazy_property
class Wishart(OfMatrix, ExponentialFamily):
    """The Wishart distribution: of the sum of x xᵀ for `df` normal vectors x of mean 0.

    Args:
        df (float or Tensor): how many, more than n - 1; not necessarily an integer.
        covariance_matrix (Tensor, optional): (..., n, n): of x.
        precision_matrix (Tensor, optional): (..., n, n): its inverse.
        scale_tril (Tensor, optional): (..., n, n): its lower Cholesky factor; one of the three is given.

    Raises:
        ValueError: shapes do not fit, or `df` is too small.

    >>> torch.distributions.Wishart(torch.tensor(3.0), torch.eye(2)).mean
    tensor([[3., 0.],
            [0., 3.]])
    """
    support: Any
    has_rsample: bool
    _mean_carrier_measure: int
    mean: Any
    @property
    def arg_constraints(self) -> Any: ...
    def __init__(self, df: float | Tensor, covariance_matrix: Tensor | None = None, precision_matrix: Tensor | None = None, scale_tril: Tensor | None = None, validate_args: Any = None) -> None: ...
    def _dist_chi2(self) -> Any: ...
    def _wide(self, x: Any) -> Any: ...
    @property
    def mode(self) -> Any: ...
    @property
    def variance(self) -> Any: ...
    def _drawn(self, sample_shape: Any) -> Any: ...
    def rsample(self, sample_shape: Any = ..., max_try_correction: Any = None) -> Any:
        """Return samples; those that are singular are drawn anew, up to `max_try_correction` times (10)."""
    def log_prob(self, value: Any) -> Any: ...
    def entropy(self) -> Any: ...
    @property
    def _natural_params(self) -> Any: ...
    def _log_normalizer(self, x: Any, y: Any) -> Any: ...
    df: Any
