"""Tensors put together: cat, stack and their relatives; block_diag."""

import numpy as np

from ..._names.public import public
from ..._tensor.base import Tensor, wrap
from ..._tensor.dtype import get_default_dtype
from ..._tensor.modes import PLAIN
from ...primitives import index as ops
from ...primitives._declare import composed
from .._arguments import promoted, wrap_dim
from .reshaping import atleast_1d, atleast_2d, atleast_3d, reshape


def _sequence(tensors, name):
    """The tensors of a sequence, in their common dtype."""
    if isinstance(tensors, Tensor):
        raise TypeError(f"{name}(): argument 'tensors' (position 1) must be tuple of Tensors, not Tensor")
    tensors = tuple(tensors)
    if all([x.__class__ in PLAIN for x in tensors]) and len({x._array.dtype for x in tensors}) == 1:  # noqa: C419 - quicker
        return tensors
    for i, x in enumerate(tensors):
        if not isinstance(x, Tensor):
            raise TypeError(f"expected Tensor as element {i} in argument 0, but got {type(x).__name__}")
    return promoted(*tensors)[0] if tensors else ()


def _joined(tensors, dim, name="torch.cat"):
    """`cat` of tensors of one dtype, checked."""
    if not tensors:
        raise ValueError(f"{name}(): expected a non-empty list of Tensors")
    shapes = [x._array.shape for x in tensors]
    if shapes[0] and shapes.count(shapes[0]) == len(shapes):
        return ops.cat(*tensors, dim=wrap_dim(dim, len(shapes[0])))
    for i, x in enumerate(tensors):
        if not x._array.ndim:
            raise RuntimeError(f"zero-dimensional tensor (at position {i}) cannot be concatenated")
    kept = [x for x in tensors if x._array.shape != (0,)] or tensors[:1]  # empty vectors go with any shape
    first = kept[0]._array.shape
    dim = wrap_dim(dim, len(first))
    for i, x in enumerate(tensors):
        shape = x._array.shape
        if shape != (0,) and len(shape) != len(first):
            raise RuntimeError(f"Tensors must have same number of dimensions: got {len(first)} and {len(shape)}")
        for d, (n, m) in enumerate(zip(first, shape) if shape not in ((0,), first) else ()):
            if n != m and d != dim:
                raise RuntimeError(
                    f"Sizes of tensors must match except in dimension {dim}. Expected size {n} but got size {m} for "
                    f"tensor number {i} in the list: {list(shape)} after {list(first)}."
                )
    return ops.cat(*kept, dim=dim)


@public("torch", out=True)
def cat(tensors, dim=0, *, out=None):
    """Return tensors one after the other along a dimension.

    Args:
        tensors (sequence of Tensor): of the same shape but for that dimension; empty vectors are left out.
        dim (int): along which dimension.

    Raises:
        RuntimeError: the other sizes differ.

    >>> torch.cat([torch.ones(2), torch.zeros(1)])
    tensor([1., 1., 0.])
    """
    return _joined(_sequence(tensors, "cat"), dim)


@public("torch", out=True)
def concat(tensors, dim=0, *, out=None):
    """Return tensors one after the other along a dimension: another name of `cat`.

    Args:
        tensors (sequence of Tensor): of the same shape but for that dimension.
        dim (int): along which dimension.

    >>> torch.concat([torch.ones(2), torch.zeros(1)])
    tensor([1., 1., 0.])
    """
    return _joined(_sequence(tensors, "concat"), dim)


@public("torch", out=True)
def concatenate(tensors, axis=0, *, dim=None, out=None):
    """Return tensors one after the other along a dimension: another name of `cat`.

    concatenate(tensors, axis=0, out=None) -> Tensor

    Args:
        tensors (sequence of Tensor): of the same shape but for that dimension.
        axis (int): along which dimension.

    >>> torch.concatenate([torch.ones(2), torch.zeros(1)])
    tensor([1., 1., 0.])
    """
    return _joined(_sequence(tensors, "concatenate"), axis if dim is None else dim)


@public("torch", out=True)
def stack(tensors, dim=0, *, out=None):
    """Return tensors of one shape along a new dimension.

    Args:
        tensors (sequence of Tensor): of the same shape.
        dim (int): where the new dimension is.

    Raises:
        RuntimeError: the shapes differ, or there is no tensor.

    >>> torch.stack([torch.ones(2), torch.zeros(2)])
    tensor([[1., 1.],
            [0., 0.]])
    """
    xs = _sequence(tensors, "stack")
    if not xs:
        raise RuntimeError("stack expects a non-empty TensorList: pass at least one tensor")
    first = xs[0]._array.shape
    for i, x in enumerate(xs):
        if x._array.shape != first:
            raise RuntimeError(
                f"stack expects each tensor to be equal size, but got {list(first)} at entry 0 and "
                f"{list(x._array.shape)} at entry {i}"
            )
    return ops.stack(*xs, dim=wrap_dim(dim, len(first) + 1))


def _shaped(tensors, name, shape):
    """The tensors of a sequence, each in at least as many dimensions as `shape` gives it."""
    xs = _sequence(tensors, name)
    if not xs:
        raise RuntimeError(f"{name} expects a non-empty TensorList: pass at least one tensor")
    return tuple(map(shape, xs))


@public("torch", out=True)
def hstack(tensors, *, out=None):
    """Return tensors side by side: along dimension 1, vectors along 0.

    Args:
        tensors (sequence of Tensor): of fitting shapes.

    >>> torch.hstack([torch.ones(1), torch.zeros(2)])
    tensor([1., 0., 0.])
    """
    xs = _shaped(tensors, "hstack", atleast_1d)
    return _joined(xs, int(xs[0]._array.ndim > 1))


@public("torch", out=True, names=("row_stack",))
def vstack(tensors, *, out=None):
    """Return tensors one above the other, along dimension 0; vectors are rows.

    Args:
        tensors (sequence of Tensor): of fitting shapes.

    >>> torch.vstack([torch.ones(2), torch.zeros(2)])
    tensor([[1., 1.],
            [0., 0.]])
    """
    return _joined(_shaped(tensors, "vstack", atleast_2d), 0)


@public("torch", out=True)
def dstack(tensors, *, out=None):
    """Return tensors one behind the other, along dimension 2.

    Args:
        tensors (sequence of Tensor): of fitting shapes; see `atleast_3d`.

    >>> torch.dstack([torch.ones(2), torch.zeros(2)]).shape
    torch.Size([1, 2, 2])
    """
    return _joined(_shaped(tensors, "dstack", atleast_3d), 2)


@public("torch", out=True)
def column_stack(tensors, *, out=None):
    """Return tensors side by side, along dimension 1; vectors are columns.

    Args:
        tensors (sequence of Tensor): of fitting shapes.

    >>> torch.column_stack([torch.ones(2), torch.zeros(2)])
    tensor([[1., 0.],
            [1., 0.]])
    """
    return _joined(
        _shaped(tensors, "column_stack", lambda x: x if x._array.ndim > 1 else reshape(x, x._array.size, 1)), 1
    )


# ---- blocks ---------------------------------------------------------------------------------------------------------


def _as_matrix(shape):
    return (1,) * (2 - len(shape)) + tuple(shape)


def _block_diag(F, *xs):
    shapes = [_as_matrix(x.shape) for x in xs]
    width, start, rows = sum(m for _, m in shapes), 0, []
    for x, (n, m) in zip(xs, shapes):
        rows.append(F.pad(F.reshape(x, shape=(n, m)), padding=(start, width - start - m), value=0))
        start += m
    return F.cat(*rows, dim=0)


def _block_diag_vjp(F, g, _y, *xs):
    row = column = 0
    grads = []
    for x in xs:
        n, m = _as_matrix(x.shape)
        part = F.slice(F.slice(g, dim=0, start=row, stop=row + n), dim=1, start=column, stop=column + m)
        grads.append(F.reshape(part, shape=x.shape))
        row, column = row + n, column + m
    return tuple(grads)


block_diag_op = composed("block_diag", _block_diag, vjp=_block_diag_vjp, shape_only=True)


@public("torch")
def block_diag(*tensors):
    """Return a matrix with the given ones on its diagonal, and zeros elsewhere.

    Args:
        tensors (Tensor...): matrices; vectors are rows.

    Raises:
        RuntimeError: one has more than two dimensions.

    >>> torch.block_diag(torch.ones(1, 2), torch.tensor([[2.0]]))
    tensor([[1., 1., 0.],
            [0., 0., 2.]])
    """
    xs = _sequence(tensors, "block_diag")
    for i, x in enumerate(xs):
        if x._array.ndim > 2:
            raise RuntimeError(
                f"torch.block_diag: Input tensors must have 2 or fewer dimensions. Input {i} has {x._array.ndim} "
                "dimensions"
            )
    if not xs:
        return wrap(np.zeros((1, 0), get_default_dtype().numpy))
    return block_diag_op(*xs)
