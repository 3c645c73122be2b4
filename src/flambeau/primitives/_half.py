"""Half precision in kernels that would round at every step: they compute in float32 and round once."""

from functools import update_wrapper

import numpy as np
from numpy import ndarray


def in_float32(kernel):
    """The kernel, which computes float16 and bfloat16 in float32 and returns its result in the dtype of its first array."""

    def run(*arrays, **params):
        dtype = arrays[0].dtype
        if dtype.itemsize != 2 or dtype.kind not in "fV":
            return kernel(*arrays, **params)
        y = kernel(*map(_wide, arrays), **params)
        return tuple(_narrow(a, dtype) for a in y) if y.__class__ is tuple else _narrow(y, dtype)

    return update_wrapper(run, kernel)


def _wide(x):
    return x.astype(np.float32) if isinstance(x, ndarray) and x.dtype.itemsize == 2 and x.dtype.kind in "fV" else x


def _narrow(x, dtype):
    return x.astype(dtype) if x.dtype == np.float32 else x
