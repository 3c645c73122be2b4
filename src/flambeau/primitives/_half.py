"""Half precision in kernels that would round at every step."""

from functools import wraps

import numpy as np

HALF = ("float16", "bfloat16")


def in_float32(kernel):
    """The kernel, which computes float16 and bfloat16 in float32 and rounds its results once, as PyTorch does."""

    @wraps(kernel)
    def run(*arrays, **params):
        dtype = getattr(arrays[0], "dtype", None)
        if dtype is None or dtype.itemsize != 2 or dtype.name not in HALF:
            return kernel(*arrays, **params)
        y = kernel(*(a.astype(np.float32) if getattr(a, "dtype", None) == dtype else a for a in arrays), **params)
        return tuple(_narrow(part, dtype) for part in y) if isinstance(y, tuple) else _narrow(y, dtype)

    return run


def _narrow(x, dtype):
    return x.astype(dtype) if x.dtype == np.float32 else x


def add_at(y, index, value):
    """Add values in place at positions that may come several times; half precision in float32, bools by "or"."""
    if y.dtype.itemsize == 2 and y.dtype.name in HALF:
        wide = y.astype(np.float32)
        np.add.at(wide, index, np.asarray(value).astype(np.float32))
        y[...] = wide
        return
    (np.logical_or if y.dtype == bool else np.add).at(y, index, value)
