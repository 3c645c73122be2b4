"""Distances and similarities between vectors."""

import numpy as np

from ..._names.public import public
from ...interpreters._protocol import TENSOR
from ...primitives._declare import composed
from .._arguments import promoted, tensor_argument, wrap_dim
from ..elementwise._common import check_broadcast
from ..reduction.norms import vector_norm
from ._common import need_floating


def _p_norm(F, d, p, dim):
    """The p-norm of differences along a dimension."""
    a = F.abs(d)
    if p == 0:
        return F.sum(F.cast(F.ne(d, 0), dtype=F.dtype(d)), dim=(dim,))
    if p == 1:
        return F.sum(a, dim=(dim,))
    if p == float("inf"):
        return F.amax(a, dim=(dim,))
    if p == 2:
        return F.sqrt(F.sum(F.mul(a, a), dim=(dim,)))
    return F.pow_scalar(F.sum(F.pow_scalar(a, p), dim=(dim,)), 1 / p)


def _norm_slope(F, g, d, norm, p):
    """The gradient of the p-norm for the differences, 0 where the norm is."""
    safe = F.where(F.eq(norm, 0), F.ones_like(norm), norm)
    if p == 0:
        return F.zeros(d.shape, like=d)
    if p == 1:
        return F.mul(F.where(F.isnan(d), d, F.sign(d)), g)
    if p == float("inf"):
        return F.mul(F.mul(F.sign(d), g), F.cast(F.eq(F.abs(d), norm), dtype=F.dtype(d)))
    if p == 2:
        return F.mul(F.where(F.eq(norm, 0), 0, F.div(d, safe)), g)
    a = F.where(F.eq(d, 0), 1, F.abs(d))
    ratio = F.div(F.mul(F.sign(d), F.pow_scalar(a, p - 1)), F.pow_scalar(safe, p - 1))
    return F.mul(F.where(F.eq(norm, 0), 0, ratio), g)


def _cdist(F, x1, x2, p):
    d = F.sub(F.unsqueeze(x1, dim=x1.ndim - 1), F.unsqueeze(x2, dim=x2.ndim - 2))
    return _p_norm(F, d, p, d.ndim - 1)


def _cdist_kernel(x1, x2, p):
    """Euclidean distances through one product of matrices, as PyTorch does, where there are many; else row by row."""
    rows = np.broadcast_shapes(x1.shape[:-2], x2.shape[:-2])
    y = np.empty((*rows, x1.shape[-2], x2.shape[-2]), x1.dtype)
    if not x1.shape[-1]:
        y[...] = 0
        return y
    for i in range(x1.shape[-2]):
        y[..., i, :] = _norm_of(np.abs(x2 - x1[..., i : i + 1, :]), p)
    return y


def _norm_of(a, p):
    """The p-norm of rows of absolute values."""
    if p == 0:
        return (a != 0).sum(-1)
    if p == 1:
        return a.sum(-1)
    if p == np.inf:
        return a.max(-1)
    if p == 2:
        return np.sqrt(np.einsum("...i,...i->...", a, a))
    return (a**p).sum(-1) ** (1 / p)


def _cdist_input(F, g, y, x1, x2, p):
    d = F.sub(F.unsqueeze(x1, dim=x1.ndim - 1), F.unsqueeze(x2, dim=x2.ndim - 2))
    last = y.ndim
    slopes = _norm_slope(F, F.unsqueeze(g, dim=last), d, F.unsqueeze(y, dim=last), p)
    return F.sum(slopes, dim=(slopes.ndim - 2,))


cdist_op = composed(
    "cdist",
    _cdist,
    vjps=[
        _cdist_input,
        lambda F, g, y, x1, x2, p: _cdist_input(
            F,
            F.transpose(g, dim0=g.ndim - 2, dim1=g.ndim - 1),
            F.transpose(y, dim0=y.ndim - 2, dim1=y.ndim - 1),
            x2,
            x1,
            p,
        ),
    ],
    kernel=_cdist_kernel,
)


@public("torch")
def cdist(x1, x2, p=2.0, compute_mode="use_mm_for_euclid_dist_if_necessary"):
    """Return the distances between all rows of two matrices.

    Args:
        x1 (Tensor): (..., P, M), floating-point.
        x2 (Tensor): (..., R, M).
        p (float): of the p-norm, not negative.
        compute_mode (str): accepted as in PyTorch; the distances are always computed from differences.

    Returns:
        Tensor: (..., P, R).

    Raises:
        RuntimeError: the shapes do not fit, or `p` is negative.

    >>> torch.cdist(torch.tensor([[0.0, 0.0]]), torch.tensor([[3.0, 4.0]]))
    tensor([[5.]])
    """
    _check_cdist(x1, x2, p, compute_mode)
    return cdist_op(x1, x2, p=float(p))


_MODES = ("use_mm_for_euclid_dist_if_necessary", "use_mm_for_euclid_dist", "donot_use_mm_for_euclid_dist")


def _check_cdist(x1, x2, p, compute_mode):
    need_floating(x1, "cdist")
    need_floating(x2, "cdist")
    for i, x in enumerate((x1, x2), 1):
        if x.ndim < 2:
            raise RuntimeError(f"cdist only supports at least 2D tensors, X{i} got: {x.ndim}D")
    if x1.shape[-1] != x2.shape[-1]:
        raise RuntimeError(f"X1 and X2 must have the same number of columns. X1: {x1.shape[-1]} X2: {x2.shape[-1]}")
    if p < 0:
        raise RuntimeError("cdist only supports non-negative p values")
    if compute_mode not in _MODES:
        raise ValueError(f"{compute_mode} is not a valid value for compute_mode")


@public("torch nn.functional")
def pdist(input, p=2):
    """Return the distances between all pairs of rows of a matrix.

    Args:
        input (Tensor): (N, M), floating-point.
        p (float): of the p-norm, not negative.

    Returns:
        Tensor: (N (N - 1) / 2,): of rows 0 and 1, 0 and 2, ... 1 and 2, ...

    Raises:
        RuntimeError: the input is no matrix, or `p` is negative.

    >>> torch.pdist(torch.tensor([[0.0], [1.0], [3.0]]))
    tensor([1., 3., 2.])
    """
    if need_floating(input, "pdist").ndim != 2:
        raise RuntimeError(f"pdist only supports 2D tensors, got: {input.ndim}D")
    if p < 0:
        raise RuntimeError("pdist only supports non-negative p values")
    return pdist_op(input, p=float(p))


def _pdist_rows(F, x):
    rows, columns = np.triu_indices(x.shape[0], 1)
    return F.constant(rows, like=x), F.constant(columns, like=x)


def _pdist(F, x, p):
    rows, columns = _pdist_rows(F, x)
    return _p_norm(F, F.sub(F.index_select(x, rows, dim=0), F.index_select(x, columns, dim=0)), p, 1)


def _pdist_vjp(F, g, y, x, p):
    rows, columns = _pdist_rows(F, x)
    d = F.sub(F.index_select(x, rows, dim=0), F.index_select(x, columns, dim=0))
    slopes = _norm_slope(F, F.unsqueeze(g, dim=1), d, F.unsqueeze(y, dim=1), p)
    zeros = F.zeros(x.shape, like=x)
    return F.index_add(F.index_add(zeros, rows, slopes, dim=0), columns, F.neg(slopes), dim=0)


pdist_op = composed("pdist", _pdist, vjps=[_pdist_vjp])


@public("torch nn.functional")
def pairwise_distance(x1, x2, p=2.0, eps=1e-06, keepdim=False):
    """Return the p-norms of differences along the last dimension.

    Args:
        x1 (Tensor), x2 (Tensor): (..., D); they broadcast.
        p (float): of the norm.
        eps (float): added to each difference, so that the norm is differentiable at 0.
        keepdim (bool): whether to keep the last dimension, of size 1.

    >>> F.pairwise_distance(torch.tensor([3.0, 0.0]), torch.tensor([0.0, 4.0]), eps=0.0)
    tensor(5.)
    """
    tensor_argument(x1, "pairwise_distance", "x1")
    tensor_argument(x2, "pairwise_distance", "x2", 2)
    check_broadcast(x1, x2)
    difference = x1 - x2 + eps
    return difference.norm(p, -1, keepdim)


@public("torch nn.functional")
def cosine_similarity(x1, x2, dim=1, eps=1e-08):
    """Return the cosines of the angles between vectors along a dimension.

    Args:
        x1 (Tensor), x2 (Tensor): floating-point; they broadcast.
        dim (int): the dimension of the vectors.
        eps (float): the least length that vectors are divided by.

    >>> F.cosine_similarity(torch.tensor([[1.0, 0.0]]), torch.tensor([[1.0, 1.0]]))
    tensor([0.7071])
    """
    tensor_argument(x1, "cosine_similarity", "x1")
    tensor_argument(x2, "cosine_similarity", "x2", 2)
    check_broadcast(x1, x2)
    (x1, x2), dtype = promoted(x1, x2)
    if dtype.category < 2:
        raise RuntimeError(f"expected common dtype to be floating point, yet common dtype is {dtype}")
    shape = np.broadcast_shapes(x1._array.shape, x2._array.shape)
    dims = (wrap_dim(dim, len(shape)),) if shape else ()
    unit = []
    for x in (x1, x2):
        x = x if x._array.shape == shape else TENSOR.expand(x, shape=shape)
        length = vector_norm(x, 2, dims, True)  # whose derivative at zero is zero
        safe = TENSOR.where(TENSOR.gt(length, eps), length, eps)
        unit.append(TENSOR.div(x, safe))
    return TENSOR.sum(TENSOR.mul(*unit), dim=dims)


@public("nn.functional", out=True)
def normalize(input, p=2.0, dim=1, eps=1e-12, *, out=None):
    """Return the input divided by its p-norm along a dimension.

    Args:
        input (Tensor): any shape.
        p (float): of the norm.
        dim (int or ints): the dimension(s) of the vectors.
        eps (float): the least length that vectors are divided by.

    >>> F.normalize(torch.tensor([[3.0, 4.0]]))
    tensor([[0.6000, 0.8000]])
    """
    return input / input.norm(p, dim, keepdim=True).clamp_min(eps)
