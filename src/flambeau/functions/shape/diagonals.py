"""Diagonals put into matrices and taken out of them, and copies of a tensor with one view's place rewritten."""

import numpy as np

from ..._names.public import public
from ...interpreters._protocol import TENSOR
from ...primitives import view as views
from ...primitives._declare import composed, linear
from .._arguments import wrap_dim
from .reshaping import flatten
from .slicing import diagonal, place, strided_params, two_dims


def _embedded(x, offset, dim1, dim2):
    n = x.shape[-1] + abs(offset)
    shape = list(x.shape[:-1])
    for d in sorted((dim1, dim2)):
        shape.insert(d, n)
    y = np.zeros(shape, x.dtype)
    views.diagonal.kernel(y, offset, dim1, dim2)[...] = x
    return y


diag_embed_op = linear(
    "diag_embed",
    _embedded,
    lambda F, g, _x, **params: F.diagonal(g, **params),
    batch=views.shifted("diag_embed", "dim1", "dim2"),
)
diagonal_copy = composed(
    "diagonal_copy",
    lambda F, x, **params: F.clone(F.diagonal(x, **params), order="C"),
    vjps=[lambda F, g, _y, x, **params: F.diagonal_backward(g, shape=x.shape, **params)],
    shape_only=True,
    grad_name="DiagonalBackward0_copy",
)


@public("torch Tensor")
def diag_embed(input, offset=0, dim1=-2, dim2=-1):
    """Return matrices whose diagonals are the last dimension of a tensor, and zero elsewhere.

    Args:
        input (Tensor): (..., n).
        offset (int): how far to the right of the main diagonal.
        dim1 (int): which dimension of the result counts rows.
        dim2 (int): which one counts columns.

    Raises:
        RuntimeError: the dimensions are the same.

    >>> torch.diag_embed(torch.tensor([1, 2]))
    tensor([[1, 0],
            [0, 2]])
    """
    if not input._array.ndim:
        raise RuntimeError("diag_embed(): input must have at least one dimension, got a 0-dim tensor")
    dim1, dim2 = two_dims("diagonal", input._array.ndim + 1, dim1, dim2)
    return diag_embed_op(input, offset=offset, dim1=dim1, dim2=dim2)


@public("torch Tensor", out=True)
def diag(input, diagonal=0, *, out=None):
    """Return a vector as the diagonal of a matrix, or the diagonal of a matrix as a vector; a copy.

    Args:
        input (Tensor): a vector or a matrix.
        diagonal (int): how far to the right of the main diagonal.

    Raises:
        RuntimeError: it is neither.

    >>> torch.diag(torch.tensor([1, 2]))
    tensor([[1, 0],
            [0, 2]])
    """
    ndim = input._array.ndim
    if ndim == 1:
        return diag_embed_op(input, offset=diagonal, dim1=0, dim2=1)
    if ndim != 2:
        raise RuntimeError(f"diag(): Supports 1D or 2D tensors. Got {ndim}D")
    return diagonal_copy(input, offset=diagonal, dim1=0, dim2=1)


@public("torch Tensor")
def diagflat(input, offset=0):
    """Return a matrix with all elements of a tensor on its diagonal.

    Args:
        input (Tensor): any tensor.
        offset (int): how far to the right of the main diagonal.

    >>> torch.diagflat(torch.tensor([[1], [2]]))
    tensor([[1, 0],
            [0, 2]])
    """
    return diag_embed_op(flatten(input), offset=offset, dim1=0, dim2=1)


# ---- one view's place rewritten -------------------------------------------------------------------------------------


def _scattered(op, x, src, part, **params):
    """A copy of x with `src` where the view `part` is."""
    shape, found = part._array.shape, src._array.shape
    if shape != found:
        raise RuntimeError(
            f"expected src to have a size equal to the slice of self. src size = {list(found)}, slice size = "
            f"{list(shape)}"
        )
    if src._array.dtype != x._array.dtype:
        src = TENSOR.cast(src, dtype=x._array.dtype)
    return op(x, src, **params)


@public("torch Tensor")
def select_scatter(input, src, dim, index):
    """Return a copy with one place of a dimension replaced.

    Args:
        input (Tensor): any tensor.
        src (Tensor): of the shape of ``input.select(dim, index)``.
        dim (int): along which dimension.
        index (int): which place.

    Raises:
        RuntimeError: `src` has another shape.

    >>> torch.select_scatter(torch.zeros(2, 2), torch.ones(2), 0, 1)
    tensor([[0., 0.],
            [1., 1.]])
    """
    dim, index = place(input, dim, index)
    part = TENSOR.select(input, dim=dim, index=index)
    return _scattered(TENSOR.select_scatter, input, src, part, dim=dim, index=index)


@public("torch Tensor", out=True)
def slice_scatter(input, src, dim=0, start=None, end=None, step=1, *, out=None):
    """Return a copy with a slice of a dimension replaced.

    Args:
        input (Tensor): any tensor.
        src (Tensor): of the shape of the slice.
        dim (int): along which dimension.
        start (int): where the slice begins.
        end (int): where it ends, that not included.
        step (int): the distance of its elements.

    Raises:
        RuntimeError: `src` has another shape.

    >>> torch.slice_scatter(torch.zeros(3), torch.ones(2), start=1)
    tensor([0., 1., 1.])
    """
    if step <= 0:
        raise RuntimeError(f"slice step must be positive, got {step}")
    dim = wrap_dim(dim, input._array.ndim)
    start, stop, step = slice(start, end, step).indices(input._array.shape[dim])
    params = {"dim": dim, "start": start, "stop": max(start, stop), "step": step}
    return _scattered(TENSOR.slice_scatter, input, src, TENSOR.slice(input, **params), **params)


@public("torch Tensor")
def diagonal_scatter(input, src, offset=0, dim1=0, dim2=1):
    """Return a copy with a diagonal replaced.

    Args:
        input (Tensor): of at least two dimensions.
        src (Tensor): of the shape of ``input.diagonal(offset, dim1, dim2)``.
        offset (int): how far to the right of the main diagonal.
        dim1 (int): the dimension of rows.
        dim2 (int): the dimension of columns.

    Raises:
        RuntimeError: `src` has another shape.

    >>> torch.diagonal_scatter(torch.zeros(2, 2), torch.ones(2))
    tensor([[1., 0.],
            [0., 1.]])
    """
    part = diagonal(input, offset, dim1, dim2)
    dim1, dim2 = two_dims("diagonal", input._array.ndim, dim1, dim2)
    return _scattered(TENSOR.diagonal_scatter, input, src, part, offset=offset, dim1=dim1, dim2=dim2)


@public("torch Tensor")
def as_strided_scatter(input, src, size, stride, storage_offset=None):
    """Return a copy with the places replaced that sizes and strides describe.

    Args:
        input (Tensor): any tensor.
        src (Tensor): of shape `size`.
        size (sequence of int): the shape of what is replaced.
        stride (sequence of int): for each dimension, the distance of neighbours in elements.
        storage_offset (int): the first element's place in the storage.

    Raises:
        RuntimeError: `src` has another shape.

    >>> torch.as_strided_scatter(torch.zeros(4), torch.ones(2), (2,), (2,))
    tensor([1., 0., 1., 0.])
    """
    params = strided_params(input, size, stride, storage_offset)
    return _scattered(TENSOR.as_strided_scatter, input, src, TENSOR.as_strided(input, **params), **params)
