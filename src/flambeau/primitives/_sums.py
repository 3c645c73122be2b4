"""Sums that keep their digits. NumPy adds pairwise only along the fastest dimension of memory, and one by one along all
others; here these are added in blocks of blocks, as in PyTorch."""

import numpy as np

from ._half import in_float32
from ._layout import ordered

_BLOCK, _NARROW = 32, 8
_ROUNDING = (np.dtype(np.float32), np.dtype(np.complex64))


def total(x, dim=None, keepdim=False):
    """The sum over a dimension, several, or all, in the dtype of `x`."""
    y = _total(x, dim, keepdim)
    return ordered(y) if y.__class__ is np.ndarray else y


def _total(x, dim, keepdim):
    if x.size <= _BLOCK or dim is None or x.dtype not in _ROUNDING:
        return np.add.reduce(x, axis=dim, dtype=x.dtype, keepdims=keepdim)
    dims = {d % x.ndim for d in (dim if dim.__class__ is tuple else (dim,))}
    slow = [d for d in dims if x.shape[d] > 2 * _BLOCK and x.strides[d] != x.itemsize]
    if not slow:
        if len(dims) < 2 or x.size <= _BLOCK**2:
            return np.add.reduce(x, axis=dim, dtype=x.dtype, keepdims=keepdim)
        slow = [min(dims)]
    fast = tuple(sorted(dims.difference(slow)))
    y = np.add.reduce(x, axis=fast, keepdims=True) if fast else x
    for d in slow:
        y = np.expand_dims(_in_blocks(np.moveaxis(y, d, 0)), d)
    return y if keepdim else y.reshape([n for d, n in enumerate(x.shape) if d not in dims])


def _in_blocks(x):
    """The sum over the first dimension."""
    n, row = len(x), x.shape[1:]
    if n <= 2 * _BLOCK:
        return np.add.reduce(x, axis=0)
    if np.prod(row) <= _NARROW:  # as rows along memory, which NumPy adds pairwise
        return np.add.reduce(np.ascontiguousarray(np.moveaxis(x, 0, -1)), axis=-1)
    blocks = n // _BLOCK
    y = _in_blocks(np.add.reduce(x[: blocks * _BLOCK].reshape(blocks, _BLOCK, *row), axis=1))
    return y + np.add.reduce(x[blocks * _BLOCK :], axis=0) if n % _BLOCK else y


half_total = in_float32(total)
