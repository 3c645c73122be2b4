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
        return _each(y, ordered) if y.__class__ in (np.ndarray, tuple) else y

    return run


def channels_are_last(x, d):
    """Whether images (C, ...) of d dimensions, or a batch of them, have their channels last in memory."""
    batched = x.ndim == d + 2
    if d not in (2, 3) or (not batched and (x.ndim, d) != (4, 3)) or 0 in x.shape:
        return False
    least, channels = 0, x.ndim - d - 1
    for dim in (channels, *range(x.ndim - 1, channels, -1), *range(channels)):
        if x.strides[dim] < least or (dim < channels and least == x.strides[channels]):
            return False
        least = x.strides[dim] * x.shape[dim]
    return True


def images(d=None):
    """The layout of an operation on images of d dimensions (None: of any): its results have the channels last in memory
    if its first
    input has, and lie in the order of their dimensions otherwise. A single volume counts as a batch of one, a single
    image does not, as in PyTorch."""

    def as_images(kernel):
        @wraps(kernel)
        def run(x, *arrays, **params):
            y = kernel(x, *arrays, **params)
            if x.__class__ is np.ndarray and channels_are_last(x, x.ndim - 2 if d is None else d):
                channels = 1 if d is None else x.ndim - d - 1
                return _each(y, lambda part: channels_last(part, channels))
            return _each(y, ordered)

        return run

    return as_images


def _each(y, order):
    """One result, or each of several, in an order."""
    return tuple(map(order, y)) if y.__class__ is tuple else order(y)


def channels_last(array, channels):
    """The array with the dimension `channels` last in memory."""
    return np.moveaxis(ordered(np.moveaxis(array, channels, -1)), -1, channels)


def laid_out(kernel, contiguous):
    """The kernel of an operation, with its results in memory as the operation declares."""
    if not contiguous:
        return kernel
    return in_order(kernel) if contiguous is True else contiguous(kernel)


def like(x, array):
    """The array with its elements in the order in memory that those of `x`, of the same shape, have."""
    if x.flags.c_contiguous:
        return array
    made = np.empty_like(x, array.dtype)
    made[...] = array
    return made
