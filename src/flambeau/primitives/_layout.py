"""The order of results in memory, where an operation declares it."""

from functools import wraps

import numpy as np


def ordered(array):
    """The array with its elements in memory in the order of its dimensions, those of size 1 included."""
    if array.flags.c_contiguous and 1 not in array.shape:
        return array
    return array.ravel().reshape(array.shape)


def in_order(kernel):
    """The kernel of an operation that is declared contiguous."""

    @wraps(kernel)
    def run(*arrays, **params):
        y = kernel(*arrays, **params)
        if y.__class__ is np.ndarray:
            return ordered(y)
        return tuple(ordered(part) for part in y) if y.__class__ is tuple else y

    return run


def like(x, array):
    """The array with its elements in the order in memory that those of `x`, of the same shape, have."""
    if x.flags.c_contiguous:
        return array
    made = np.empty_like(x, array.dtype)
    made[...] = array
    return made
