"""The memory under an array: who owns it, its bytes, and where in it an array lies."""

import numpy as np

from .storage import owner_of


def address_of(array):
    """Where the first element of an array lies."""
    return array.__array_interface__["data"][0]


def in_memory(array):
    """(owner, array in the owner's memory): the owner has no gaps in its memory; where there is no such owner, or steps
    run backwards, a copy of the array is both."""
    owner = owner_of(array)
    if _ordered(owner).flags.c_contiguous and min(array.strides, default=0) >= 0:
        return owner, array
    copy = np.array(array, order="C")
    return copy, copy


def _ordered(array):
    """The array with its dimensions in the order of its memory."""
    return array.transpose(sorted(range(array.ndim), key=lambda dim: -array.strides[dim]))


def bytes_of(owner):
    """The memory of an owner, as a flat array of bytes that shares it."""
    return _ordered(owner).reshape(-1).view(np.uint8) if owner.size else np.empty(0, np.uint8)


def array_at(memory, dtype, offset, shape, strides):
    """The array of that dtype, shape and strides (in bytes) in a memory; ValueError where it would reach beyond."""
    return np.ndarray(shape, dtype, memory, offset, strides)
