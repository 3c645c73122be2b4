"""Reductions: sums, means, extrema and what is made of them, over all or some dimensions."""

import numpy as np

from .. import _dtype
from .._public import public
from ..primitives import reduction as ops
from ..primitives._declare import composed
from ._arguments import in_dtype, wrap_dims
from ._hot import unary


def summable(input, dtype=None):
    """The input in the dtype its sum has: the one asked for, int64 for integers and bools."""
    if dtype is None:
        dtype = _dtype.int64 if input._array.dtype.kind in "biu" else input.dtype
    return in_dtype(input, dtype)


@public("torch Tensor")
@unary(ops.sum_all, lambda x: np.add.reduce(x, None))
def sum(input, dim=None, keepdim=False, *, dtype=None):
    """Return the sum of all elements, or of those along some dimensions.

    Args:
        input (Tensor): any shape; integers and bools are summed as int64.
        dim (int or ints): the dimensions to sum over; all, if left out.
        keepdim (bool): whether to keep them, of size 1.
        dtype (dtype): what to cast to before summing.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.sum(torch.tensor([[1, 2], [3, 4]]), 0)
    tensor([4, 6])
    """
    x = summable(input, dtype)
    if dim is None and not keepdim:
        return ops.sum_all(x)
    return ops.sum(x, dim=wrap_dims(dim, x.ndim), keepdim=keepdim)
