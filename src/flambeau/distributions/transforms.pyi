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
import flambeau.nn.functional as F
from . import constraints
from .utils import broadcast_all, sum_rightmost, tril_matrix_to_vec, vec_to_tril_matrix
class Transform:
    """A function y = f(x) with an inverse, which may keep the last pair of both.

    Args:
        cache_size (int): 0, or 1 to keep the last x and y, so that the inverse of a result is exact and costs nothing.

    Raises:
        ValueError: the size is another.

    >>> torch.distributions.ExpTransform().inv(torch.ones(1))
    tensor([0.])
    """
    bijective: bool
    domain: constraints.Constraint
    codomain: constraints.Constraint
    _options: tuple[Any, ...]
    def __init__(self, cache_size: int = 0) -> None: ...
    def __getstate__(self) -> Any: ...
    @property
    def event_dim(self) -> Any:
        """How many dimensions one value has, if that is the same for x and y."""
    @property
    def inv(self) -> Any:
        """The inverse."""
    @property
    def sign(self) -> Any:
        """1 or -1, as the function increases or decreases."""
    def with_cache(self, cache_size: int = 1) -> Any:
        """Return the same transform with a cache of that size."""
    def __eq__(self, other: Any) -> Any: ...
    __hash__: Any
    def __call__(self, x: Any) -> Any: ...
    def _inv_call(self, y: Any) -> Any: ...
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any:
        """Return log |dy/dx|."""
    def __repr__(self) -> str: ...
    def forward_shape(self, shape: Any) -> Any:
        """Return the shape of y for that of x."""
    def inverse_shape(self, shape: Any) -> Any:
        """Return the shape of x for that of y."""
    _cache_size: Any
    _inv: Any
    _cached_x_y: Any
class _InverseTransform(Transform):
    """The inverse of a transform."""
    def __init__(self, transform: Any) -> None: ...
    domain: Any
    codomain: Any
    bijective: Any
    sign: Any
    inv: Any
    def with_cache(self, cache_size: int = 1) -> Any: ...
    def __eq__(self, other: Any) -> Any: ...
    __hash__: Any
    def __repr__(self) -> str: ...
    def __call__(self, x: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
    def forward_shape(self, shape: Any) -> Any: ...
    def inverse_shape(self, shape: Any) -> Any: ...
    _inv: Any
def _over(constraint: Any, event_dim: Any) -> Any: ...
class ComposeTransform(Transform):
    """Transforms one after the other.

    Args:
        parts (list of Transform): the first one is applied first.
        cache_size (int): as in `Transform`.

    >>> t = torch.distributions
    >>> t.ComposeTransform([t.ExpTransform(), t.AffineTransform(0.0, 2.0)])(torch.zeros(1))
    tensor([2.])
    """
    _options: tuple[Any, ...]
    def __init__(self, parts: Any, cache_size: int = 0) -> None: ...
    def domain(self) -> Any: ...
    def codomain(self) -> Any: ...
    bijective: Any
    sign: Any
    @property
    def inv(self) -> Any: ...
    def __call__(self, x: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
    def forward_shape(self, shape: Any) -> Any: ...
    def inverse_shape(self, shape: Any) -> Any: ...
    def __repr__(self) -> str: ...
    parts: Any
    _inv: Any
identity_transform: Any
class IndependentTransform(Transform):
    """A transform of whose values some more last dimensions are one.

    Args:
        base_transform (Transform): the transform.
        reinterpreted_batch_ndims (int): how many dimensions more.
        cache_size (int): as in `Transform`.

    >>> t = torch.distributions
    >>> t.IndependentTransform(t.ExpTransform(), 1).log_abs_det_jacobian(torch.ones(3), torch.ones(3).exp())
    tensor(3.)
    """
    _options: tuple[Any, ...]
    def __init__(self, base_transform: Any, reinterpreted_batch_ndims: int, cache_size: int = 0) -> None: ...
    def domain(self) -> Any: ...
    def codomain(self) -> Any: ...
    bijective: Any
    sign: Any
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
    def __repr__(self) -> str: ...
    def forward_shape(self, shape: Any) -> Any: ...
    def inverse_shape(self, shape: Any) -> Any: ...
    base_transform: Any
    reinterpreted_batch_ndims: Any
class ReshapeTransform(Transform):
    """Another shape for the last dimensions.

    Args:
        in_shape (Size), out_shape (Size): those of x and y.
        cache_size (int): as in `Transform`.

    Raises:
        ValueError: they have different numbers of elements.

    >>> torch.distributions.ReshapeTransform((4,), (2, 2))(torch.zeros(3, 4)).shape
    torch.Size([3, 2, 2])
    """
    bijective: bool
    _options: tuple[Any, ...]
    def __init__(self, in_shape: _Size, out_shape: _Size, cache_size: int = 0) -> None: ...
    def domain(self) -> Any: ...
    def codomain(self) -> Any: ...
    def _batch(self, x: Any) -> Any: ...
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
    def forward_shape(self, shape: Any) -> Any: ...
    def inverse_shape(self, shape: Any) -> Any: ...
    def _exchanged(self, shape: Any, before: Any, after: Any) -> Any: ...
    in_shape: Any
    out_shape: Any
class ExpTransform(Transform):
    """y = exp(x).

    >>> torch.distributions.ExpTransform()(torch.zeros(1))
    tensor([1.])
    """
    domain: tuple[Any, ...]
    codomain: tuple[Any, ...]
    bijective: tuple[Any, ...]
    sign: tuple[Any, ...]
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
class PowerTransform(Transform):
    """y = x to a power.

    Args:
        exponent (float or Tensor): the power.
        cache_size (int): as in `Transform`.

    >>> torch.distributions.PowerTransform(2.0)(torch.tensor([3.0]))
    tensor([9.])
    """
    domain: tuple[Any, ...]
    codomain: tuple[Any, ...]
    bijective: tuple[Any, ...]
    _options: tuple[Any, ...]
    def __init__(self, exponent: float | Tensor, cache_size: int = 0) -> None: ...
    sign: Any
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
    def forward_shape(self, shape: Any) -> Any: ...
    inverse_shape: Any
    exponent: Any
def _clipped_sigmoid(x: Any) -> Any: ...
class SigmoidTransform(Transform):
    """y = 1 / (1 + exp(-x)).

    >>> torch.distributions.SigmoidTransform()(torch.zeros(1))
    tensor([0.5000])
    """
    domain: tuple[Any, ...]
    codomain: tuple[Any, ...]
    bijective: tuple[Any, ...]
    sign: tuple[Any, ...]
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
class SoftplusTransform(Transform):
    """y = log(1 + exp(x)).

    >>> torch.distributions.SoftplusTransform()(torch.zeros(1))
    tensor([0.6931])
    """
    domain: tuple[Any, ...]
    codomain: tuple[Any, ...]
    bijective: tuple[Any, ...]
    sign: tuple[Any, ...]
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
class TanhTransform(Transform):
    """y = tanh(x).

    >>> torch.distributions.TanhTransform()(torch.zeros(1))
    tensor([0.])
    """
    domain: tuple[Any, ...]
    codomain: tuple[Any, ...]
    bijective: tuple[Any, ...]
    sign: tuple[Any, ...]
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
class AbsTransform(Transform):
    """y = |x|, whose inverse gives the positive x.

    >>> torch.distributions.AbsTransform()(torch.tensor([-1.0]))
    tensor([1.])
    """
    domain: tuple[Any, ...]
    codomain: tuple[Any, ...]
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
class AffineTransform(Transform):
    """y = loc + scale x.

    Args:
        loc (float or Tensor), scale (float or Tensor): the numbers.
        event_dim (int): how many last dimensions are one value.
        cache_size (int): as in `Transform`.

    >>> torch.distributions.AffineTransform(1.0, 2.0)(torch.tensor([3.0]))
    tensor([7.])
    """
    bijective: bool
    _options: tuple[Any, ...]
    def __init__(self, loc: float | Tensor, scale: float | Tensor, event_dim: int = 0, cache_size: int = 0) -> None: ...
    event_dim: Any
    domain: Any
    codomain: Any
    @property
    def sign(self) -> Any: ...
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
    def forward_shape(self, shape: Any) -> Any: ...
    inverse_shape: Any
    loc: Any
    scale: Any
    _event_dim: Any
class CumulativeDistributionTransform(Transform):
    """y = the probability that a distribution gives to values up to x.

    Args:
        distribution (Distribution): with `cdf` and `icdf`.
        cache_size (int): as in `Transform`.

    >>> t = torch.distributions
    >>> t.CumulativeDistributionTransform(t.Normal(0.0, 1.0))(torch.zeros(1))
    tensor([0.5000])
    """
    bijective: tuple[Any, ...]
    codomain: tuple[Any, ...]
    sign: tuple[Any, ...]
    _options: tuple[Any, ...]
    def __init__(self, distribution: Any, cache_size: int = 0) -> None: ...
    domain: Any
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
    distribution: Any
def _longer(shape: Any, by: Any) -> Any: ...
class SoftmaxTransform(Transform):
    """y = softmax(x) along the last dimension; not invertible, as x may be moved.

    >>> torch.distributions.SoftmaxTransform()(torch.zeros(2))
    tensor([0.5000, 0.5000])
    """
    domain: tuple[Any, ...]
    codomain: tuple[Any, ...]
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def forward_shape(self, shape: Any) -> Any: ...
    inverse_shape: Any
class StickBreakingTransform(Transform):
    """Vectors to points of a simplex of one dimension more: each number says what share of the rest to take.

    >>> torch.distributions.StickBreakingTransform()(torch.zeros(2))
    tensor([0.3333, 0.3333, 0.3333])
    """
    domain: tuple[Any, ...]
    codomain: tuple[Any, ...]
    bijective: tuple[Any, ...]
    @staticmethod
    def _offset(x: Any, n: Any) -> Any: ...
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
    def forward_shape(self, shape: Any) -> Any: ...
    def inverse_shape(self, shape: Any) -> Any: ...
class CorrCholeskyTransform(Transform):
    """Vectors of n (n - 1) / 2 numbers to Cholesky factors of correlation matrices: tanh of each is the share that an
    element takes of what is left of its row's length.

    >>> torch.distributions.CorrCholeskyTransform()(torch.zeros(1))
    tensor([[1., 0.],
            [0., 1.]])
    """
    domain: tuple[Any, ...]
    codomain: tuple[Any, ...]
    bijective: tuple[Any, ...]
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any, intermediates: Any = None) -> Any: ...
    def forward_shape(self, shape: Any) -> Any: ...
    def inverse_shape(self, shape: Any) -> Any: ...
class LowerCholeskyTransform(Transform):
    """Square matrices to lower triangular ones with positive diagonal, by its exponential.

    >>> torch.distributions.LowerCholeskyTransform()(torch.zeros(2, 2))
    tensor([[1., 0.],
            [0., 1.]])
    """
    domain: tuple[Any, ...]
    codomain: tuple[Any, ...]
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
class PositiveDefiniteTransform(Transform):
    """Square matrices to positive definite ones, by their Cholesky factors.

    >>> torch.distributions.PositiveDefiniteTransform()(torch.zeros(2, 2))
    tensor([[1., 0.],
            [0., 1.]])
    """
    domain: tuple[Any, ...]
    codomain: tuple[Any, ...]
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
class _Parts(Transform):
    """Transforms of parts of arrays along a dimension."""
    def __init__(self, tseq: Any, dim: Any, cache_size: Any) -> None: ...
    bijective: Any
    def _check(self, x: Any, size: Any) -> Any: ...
    transforms: Any
    dim: Any
class CatTransform(_Parts):
    """Parts along a dimension, each with a transform of its own.

    Args:
        tseq (sequence of Transform): the transforms.
        dim (int): the dimension.
        lengths (sequence of int): the sizes of the parts; 1 by default.
        cache_size (int): as in `Transform`.

    >>> t = torch.distributions
    >>> t.CatTransform([t.ExpTransform(), t.identity_transform], lengths=[1, 2])(torch.zeros(3))
    tensor([1., 0., 0.])
    """
    _options: tuple[Any, ...]
    def __init__(self, tseq: Any, dim: int = 0, lengths: Sequence[int] | None = None, cache_size: int = 0) -> None: ...
    event_dim: Any
    length: Any
    def _split(self, x: Any) -> Any: ...
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
    def domain(self) -> Any: ...
    def codomain(self) -> Any: ...
    lengths: Any
class StackTransform(_Parts):
    """Slices along a dimension, each with a transform of its own.

    Args:
        tseq (sequence of Transform): the transforms.
        dim (int): the dimension.
        cache_size (int): as in `Transform`.

    >>> t = torch.distributions
    >>> t.StackTransform([t.ExpTransform(), t.identity_transform])(torch.zeros(2, 1))
    tensor([[1.],
            [0.]])
    """
    _options: tuple[Any, ...]
    def __init__(self, tseq: Any, dim: int = 0, cache_size: int = 0) -> None: ...
    def _split(self, x: Any) -> Any: ...
    def _call(self, x: Any) -> Any: ...
    def _inverse(self, y: Any) -> Any: ...
    def log_abs_det_jacobian(self, x: Any, y: Any) -> Any: ...
    def domain(self) -> Any: ...
    def codomain(self) -> Any: ...
