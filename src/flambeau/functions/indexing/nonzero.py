"""Where a tensor is not zero: nonzero, argwhere; and indices of one row as those of a shape."""

import numpy as np

from ..._names.public import public
from ..._tensor.base import Size
from ...interpreters._protocol import TENSOR
from ...primitives._declare import general
from .._arguments import shape_of
from ..shape.reshaping import reshape


def _first_nonzero(x, size, fill_value):
    found = nonzero_op.kernel(x)[:size]
    rows = np.full((size, found.shape[1]), fill_value, np.int64)
    rows[: len(found)] = found
    return rows


nonzero_static_op = general("nonzero_static", _first_nonzero)
nonzero_op = general("nonzero", lambda x: np.argwhere(x) if x.ndim else np.empty((int(bool(x)), 0), np.int64))


@public("torch Tensor", out=True)
def nonzero(input, *, as_tuple=False, out=None):
    """Return the indices of all elements that are not zero.

    Args:
        input (Tensor): any tensor.
        as_tuple (bool): give one vector for each dimension, with which `input` can be indexed, not one matrix.

    Returns:
        Tensor: int64, n×d: a row for each element; or a tuple of d vectors.

    >>> torch.nonzero(torch.tensor([[0, 5], [6, 0]]))
    tensor([[0, 1],
            [1, 0]])
    """
    if not as_tuple:
        return nonzero_op(input)
    x = input if input._array.ndim else reshape(input, 1)
    return nonzero_op(x).unbind(1)


@public("torch Tensor", out=True)
def nonzero_static(input, *, size, fill_value=-1, out=None):
    """Return the indices of the first elements that are not zero, in a number of rows that is known beforehand.

    Args:
        input (Tensor): any tensor.
        size (int): the number of rows.
        fill_value (int): what is in rows left over.

    Raises:
        RuntimeError: the size is negative.

    >>> torch.nonzero_static(torch.tensor([0, 5]), size=2)
    tensor([[ 1],
            [-1]])
    """
    if size < 0:
        raise RuntimeError(f"nonzero_static: 'size' must be an non-negative integer, got {size}")
    return nonzero_static_op(input, size=size, fill_value=fill_value)


@public("torch Tensor")
def argwhere(input):
    """Return the indices of all elements that are not zero, a row for each.

    Args:
        input (Tensor): any tensor.

    >>> torch.argwhere(torch.tensor([0, 5, 6]))
    tensor([[1],
            [2]])
    """
    return nonzero_op(input)


@public("torch")
def unravel_index(indices, shape):
    """Return, for indices of elements taken as one row, their indices along each dimension of a shape.

    Args:
        indices (Tensor): int64, of any shape.
        shape (int or sequence of int): the shape.

    Returns:
        tuple of Tensor: one for each dimension.

    Raises:
        TypeError: the indices are no integers.
        ValueError: the shape is no sequence of ints that are not negative.

    >>> torch.unravel_index(torch.tensor([5]), (2, 3))
    (tensor([1]), tensor([2]))
    """
    if indices._array.dtype.kind not in "iu":
        raise TypeError(f"expected 'indices' to be integer dtype, but got {indices.dtype}")
    if not isinstance(shape, (int, tuple, list, Size)):
        raise TypeError(f"expected 'shape' to be int or sequence of ints, but got {type(shape).__name__}")
    for n in shape if isinstance(shape, (tuple, list)) else ():
        if not hasattr(n, "__index__"):
            raise TypeError(f"expected 'shape' sequence to only contain ints, but got {type(n).__name__}")
    sizes = shape_of((shape,))
    if any(n < 0 for n in sizes):
        raise ValueError(f"'shape' cannot have negative values, but got {sizes}")
    places, left = [], indices
    for n in reversed(sizes):
        places.append(TENSOR.remainder(left, TENSOR.constant(np.asarray(max(n, 1)), like=left)))
        left = TENSOR.floor_divide(left, TENSOR.constant(np.asarray(max(n, 1)), like=left))
    return tuple(reversed(places))
