"""Sums that keep their digits.

NumPy adds pairwise along the axis that lies closest in memory, and one after the other along the others; these sums go
in blocks along those too, as PyTorch's do.
"""

import numpy as np

from ._half import HALF, in_float32

BLOCK = 64  # so many terms are added one after the other
SMALL = 4096  # arrays of so many elements are added as NumPy does
_SINGLE = frozenset("fF")


@in_float32
def add_reduce(x, axis=None, keepdims=False):
    """The sum along some axes (all, for None), in the dtype of `x`."""
    if x.size > SMALL and x.dtype.char in _SINGLE:
        return _in_blocks(x, axis, keepdims)
    return np.add.reduce(x, axis=axis, dtype=x.dtype, keepdims=keepdims)


def _in_blocks(x, axis, keepdims):
    axes = tuple(range(x.ndim)) if axis is None else (axis,) if isinstance(axis, int) else tuple(axis)
    axes = tuple(a % x.ndim for a in axes)
    nearest = min((d for d in range(x.ndim) if x.shape[d] > 1), key=lambda d: abs(x.strides[d]), default=0)
    apart = [a for a in axes if a != nearest]
    whole = len(axes) == x.ndim and (x.flags.c_contiguous or x.flags.f_contiguous)
    if whole or np.prod([x.shape[a] for a in apart]) <= BLOCK:
        return np.add.reduce(x, axis=axes, dtype=x.dtype, keepdims=keepdims)
    total = np.add.reduce(x, axis=nearest, dtype=x.dtype, keepdims=True) if nearest in axes else x
    for a in sorted(apart, key=lambda a: -x.shape[a]):
        total = _along(total, a)
    return total if keepdims else total.reshape([n for d, n in enumerate(x.shape) if d not in axes])


def _along(x, axis):
    """The sum along an axis, in blocks; the axis stays, of size 1."""
    lead, n = (slice(None),) * axis, x.shape[axis]
    if n <= BLOCK:
        return np.add.reduce(x, axis=axis, dtype=x.dtype, keepdims=True)
    blocks, rest = n // BLOCK, n % BLOCK
    split = x[(*lead, slice(n - rest))].reshape(*x.shape[:axis], BLOCK, blocks, *x.shape[axis + 1 :])
    parts = np.add.reduce(split, axis=axis, dtype=x.dtype)  # slab on slab, which NumPy does fastest
    if rest:
        last = np.add.reduce(x[(*lead, slice(n - rest, n))], axis=axis, dtype=x.dtype, keepdims=True)
        parts = np.concatenate((parts, last), axis=axis)
    return _along(parts, axis)


def add_at(y, index, value):
    """Add values in place at positions that may come several times; half precision in float32, bools by "or"."""
    if y.dtype.itemsize == 2 and y.dtype.name in HALF:
        wide = y.astype(np.float32)
        np.add.at(wide, index, np.asarray(value).astype(np.float32))
        y[...] = wide
        return
    (np.logical_or if y.dtype == bool else np.add).at(y, index, value)
