"""Elements at other places: flip, roll, rot90, repeat, tile, triangles."""

import numpy as np

from ..._names.public import public
from ..._tensor.base import Tensor, wrap
from ...interpreters._protocol import TENSOR
from ...interpreters.inplace import type_name
from ...primitives import index as ops
from ...primitives import view as views
from ...primitives._declare import composed
from .._arguments import given_once, raw, shape_of, wrap_dim
from ..memory.layout import clone
from ._views import view_of
from .reshaping import flatten, unsqueeze, view


def _distinct(dims, ndim):
    """Dimensions counted from the front, in the order given; RuntimeError where one comes twice."""
    found = tuple(wrap_dim(d, ndim) for d in dims)
    for d in found:
        if found.count(d) > 1:
            raise RuntimeError(f"dim {d} appears multiple times in the list of dims")
    return found


@public("torch Tensor")
def flip(input, *axes, dims=None):
    """Return a copy with the order along some dimensions reversed.

    flip(input, dims) -> Tensor

    Args:
        input (Tensor): any tensor.
        dims (int...): which dimensions.

    >>> torch.flip(torch.arange(3), (0,))
    tensor([2, 1, 0])
    """
    ndim = input._array.ndim
    dims = _distinct(given_once("flip", axes, dims), ndim)
    return ops.flip(input, dims=dims if ndim else ())


@public("torch Tensor")
def fliplr(input):
    """Return a copy with the order of columns, dimension 1, reversed.

    Args:
        input (Tensor): of at least two dimensions.

    >>> torch.fliplr(torch.tensor([[1, 2]]))
    tensor([[2, 1]])
    """
    if input._array.ndim < 2:
        raise RuntimeError(f"Input must be >= 2-d. Got shape {list(input._array.shape)}.")
    return ops.flip(input, dims=(1,))


@public("torch Tensor")
def flipud(input):
    """Return a copy with the order of rows, dimension 0, reversed.

    Args:
        input (Tensor): of at least one dimension.

    >>> torch.flipud(torch.tensor([[1], [2]]))
    tensor([[2],
            [1]])
    """
    if input._array.ndim < 1:
        raise RuntimeError("Input must be >= 1-d. Got a 0-dim tensor.")
    return ops.flip(input, dims=(0,))


@public("torch Tensor")
def roll(input, shifts, dims=None):
    """Return a copy shifted along dimensions; what leaves at the end comes back at the beginning.

    Args:
        input (Tensor): any tensor.
        shifts (int or tuple of int): by how many places, for each of `dims`.
        dims (int or tuple of int): along which dimensions; by default all elements are one row.

    Raises:
        RuntimeError: there are more or fewer shifts than dimensions.

    >>> torch.roll(torch.arange(4), 1)
    tensor([3, 0, 1, 2])
    """
    shifts = shape_of((shifts,))
    if not shifts:
        raise RuntimeError("`shifts` required: one for each of `dims`, or one for all elements")
    if dims is None or dims == ():
        if len(shifts) != 1:
            raise RuntimeError(f"shifts and dimensions must align. shifts: {len(shifts)}, dims:0")
        flat = ops.roll(TENSOR.reshape(input, shape=(input._array.size,)), shifts=shifts, dims=(0,))
        return TENSOR.reshape(flat, shape=input._array.shape)
    dims = shape_of((dims,))
    if len(shifts) != len(dims):
        raise RuntimeError(f"shifts and dimensions must align. shifts: {len(shifts)}, dims:{len(dims)}")
    if not input._array.ndim:
        raise IndexError("Dimension specified as 0 but tensor has no dimensions")
    return ops.roll(input, shifts=shifts, dims=tuple(wrap_dim(d, input._array.ndim) for d in dims))


def _rot90(F, x, k, dims):
    a, b = dims
    if k == 0:
        return F.clone(x)
    if k == 2:
        return F.flip(x, dims=dims)
    order = list(range(x.ndim))
    order[a], order[b] = b, a
    return F.flip(F.permute(x, dims=tuple(order)), dims=(a,) if k == 1 else (b,))


rot90_op = composed(
    "rot90",
    _rot90,
    vjps=[lambda F, g, _y, _x, k, dims: F.rot90(g, k=-k % 4, dims=dims)],
)


@public("torch Tensor")
def rot90(input, k=1, dims=(0, 1)):
    """Return a copy rotated by right angles in the plane of two dimensions.

    Args:
        input (Tensor): of at least two dimensions.
        k (int): how many right angles, from the first of `dims` towards the second.
        dims (tuple of int): the plane.

    Raises:
        RuntimeError: there are not two different dimensions.

    >>> torch.rot90(torch.tensor([[1, 2], [3, 4]]))
    tensor([[2, 4],
            [1, 3]])
    """
    ndim, dims = input._array.ndim, tuple(dims)
    if len(dims) != 2:
        raise RuntimeError(f"expected total rotation dims == 2, but got dims = {len(dims)}")
    if ndim < 2:
        raise RuntimeError(f"expected total dims >= 2, but got total dims = {ndim}")
    dims = tuple(wrap_dim(d, ndim) for d in dims)
    if dims[0] == dims[1]:
        raise RuntimeError(f"expected rotation dims to be different, but got dim0 = {dims[0]} and dim1 = {dims[1]}")
    return rot90_op(input, k=k % 4, dims=dims)


# ---- repetition -----------------------------------------------------------------------------------------------------


def _interleaved(shape, repeats):
    """(r0, n0, r1, n1, ...), and the shape padded with ones in front."""
    shape = (1,) * (len(repeats) - len(shape)) + tuple(shape)
    return tuple(n for pair in zip(repeats, shape) for n in pair), shape


def _repeat(F, x, repeats):
    pairs, shape = _interleaved(x.shape, repeats)
    ones = tuple(1 if d % 2 == 0 else n for d, n in enumerate(pairs))
    y = F.expand(F.reshape(x, shape=ones), shape=pairs)
    return F.reshape(F.clone(y, order="C"), shape=tuple(r * n for r, n in zip(repeats, shape)))


def _repeat_vjp(F, g, _y, x, repeats):
    pairs, _ = _interleaved(x.shape, repeats)
    g = F.sum(F.reshape(g, shape=pairs), dim=tuple(range(0, len(pairs), 2)), keepdim=False) if pairs else g
    return F.reshape(g, shape=x.shape)


repeat_op = composed(
    "repeat", _repeat, kernel=lambda x, repeats: np.tile(x, repeats), vjps=[_repeat_vjp], shape_only=True
)


@public("Tensor")
def repeat(self, *repeats):
    """Return a copy in which the whole tensor repeats along its dimensions.

    repeat(*repeats) -> Tensor

    Args:
        repeats (int...): how many times along each dimension; new dimensions come first.

    Raises:
        RuntimeError: there are fewer numbers than dimensions, or one is negative.

    >>> torch.tensor([1, 2]).repeat(2, 2)
    tensor([[1, 2, 1, 2],
            [1, 2, 1, 2]])
    """
    return _repeated(self, shape_of(repeats))


def _repeated(x, repeats):
    shape = x._array.shape
    if len(repeats) < len(shape):
        raise RuntimeError(
            "Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor: "
            f"{list(repeats)} for shape {list(shape)}"
        )
    sizes = [r * n for r, n in zip(repeats, (1,) * (len(repeats) - len(shape)) + shape)]
    if any(r < 0 for r in repeats):
        raise RuntimeError(f"Trying to create tensor with negative dimension {min(sizes)}: {sizes}")
    return repeat_op(x, repeats=repeats)


@public("torch Tensor")
def tile(input, *reps, dims=None):
    """Return a copy in which the whole tensor repeats along its last dimensions.

    tile(input, dims) -> Tensor

    Args:
        input (Tensor): any tensor.
        dims (int...): how many times along each of the last dimensions; more than there are make new ones.

    >>> torch.tile(torch.tensor([1, 2]), (2,))
    tensor([1, 2, 1, 2])
    """
    repeats = given_once("tile", reps, dims)
    return _repeated(input, (1,) * (input._array.ndim - len(repeats)) + repeats)


@public("torch Tensor")
def repeat_interleave(input, repeats=None, dim=None, *, output_size=None):
    """Return a copy in which every element repeats, side by side; or, of repeats alone, the indices that do so.

    repeat_interleave(input, repeats, dim=None, *, output_size=None) -> Tensor

    Args:
        input (Tensor): any tensor.
        repeats (int or Tensor): how many times, for all or for each place along `dim`.
        dim (int): along which dimension; by default all elements are one row.
        output_size (int): the size of the result along `dim`, if known.

    Raises:
        RuntimeError: a number of repeats is negative, or there are not as many as places.

    >>> torch.repeat_interleave(torch.tensor([1, 2]), torch.tensor([2, 1]))
    tensor([1, 1, 2])
    """
    if repeats is None and dim is not None:
        raise TypeError("repeat_interleave() received an invalid combination of arguments: dim needs repeats")
    if repeats is None:
        return wrap(_spread(input, None, output_size))
    x = flatten(input) if dim is None else input
    dim = wrap_dim(0 if dim is None else dim, x._array.ndim)
    if not x._array.ndim:
        x = view(x, 1)
    if isinstance(repeats, Tensor) and repeats._array.size != 1:
        return ops.index_select(x, wrap(_spread(repeats, x._array.shape[dim], output_size)), dim=dim)
    if isinstance(repeats, Tensor):
        _spread(repeats, None, None)
        repeats = int(raw(repeats).reshape(-1)[0])
    if repeats < 0:
        raise RuntimeError(f"Repeats must be non-negative, got {repeats}")
    shape = x._array.shape
    if output_size is not None and output_size != shape[dim] * repeats:
        raise RuntimeError(f"repeat_interleave: output_size {output_size} should be {shape[dim] * repeats}")
    wide = view_of(views.expand, unsqueeze(x, dim + 1), shape=(*shape[: dim + 1], repeats, *shape[dim + 1 :]))
    return view(clone(wide), *shape[:dim], shape[dim] * repeats, *shape[dim + 1 :])


def _spread(repeats, places, output_size):
    """For each element of the result, which place it comes from."""
    array = raw(repeats)
    if array.ndim > 1:
        raise RuntimeError(f"repeats must be 0-dim or 1-dim tensor, got shape {list(array.shape)}")
    if array.dtype.name not in ("int32", "int64"):
        raise NotImplementedError(
            f"\"repeat_interleave_cpu\" not implemented for '{type_name(repeats.dtype)}': repeats must be int64 or "
            "int32"
        )
    if places is not None and array.size != places:
        raise RuntimeError(
            "repeats must have the same size as input along dim, but got repeats.size(0) = "
            f"{array.size} and input.size(0) = {places}"
        )
    if (array < 0).any():
        raise RuntimeError(f"repeats can not be negative, but the least is {array.min()}")
    if output_size is not None and output_size != array.sum():
        raise RuntimeError(f"allocated size does not match required size: {output_size} instead of {array.sum()}")
    return np.repeat(np.arange(array.size), array.reshape(-1))


# ---- triangles ------------------------------------------------------------------------------------------------------


def _matrix(x, name):
    if x._array.ndim < 2:
        raise RuntimeError(f"{name}: input tensor must have at least 2 dimensions, got shape {list(x._array.shape)}")
    return x


@public("torch Tensor", out=True, inplace="Tensor")
def tril(input, diagonal=0, *, out=None):
    """Return a copy of which only the lower triangle of the last two dimensions is kept; the rest is zero.

    Args:
        input (Tensor): (..., n, m).
        diagonal (int): how far to the right of the main diagonal the triangle reaches.

    >>> torch.tril(torch.ones(2, 2))
    tensor([[1., 0.],
            [1., 1.]])
    """
    return ops.tril(_matrix(input, "tril"), diagonal=diagonal)


@public("torch Tensor", out=True, inplace="Tensor")
def triu(input, diagonal=0, *, out=None):
    """Return a copy of which only the upper triangle of the last two dimensions is kept; the rest is zero.

    Args:
        input (Tensor): (..., n, m).
        diagonal (int): how far to the right of the main diagonal the triangle begins.

    >>> torch.triu(torch.ones(2, 2))
    tensor([[1., 1.],
            [0., 1.]])
    """
    return ops.triu(_matrix(input, "triu"), diagonal=diagonal)
