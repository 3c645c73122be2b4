"""The order of bytes in files: what a file says, what is assumed of one that does not, and the machine's."""

import sys
from enum import Enum

from .._names.public import public


class LoadEndianness(Enum):
    """Which order of bytes a file without a record of it is read in."""

    NATIVE = 1
    LITTLE = 2
    BIG = 3


_default = [None]
_ORDERS = {None: "little", LoadEndianness.LITTLE: "little", LoadEndianness.BIG: "big"}


@public("serialization")
def get_default_load_endianness():
    """Return what `set_default_load_endianness` was told last; None at first, which is little-endian.

    >>> torch.serialization.get_default_load_endianness()
    """
    return _default[0]


@public("serialization")
def set_default_load_endianness(endianness):
    """Choose the order of bytes of files that have no record of it.

    Args:
        endianness (LoadEndianness): or None, which is little-endian.

    Raises:
        TypeError: `endianness` is something else.

    >>> torch.serialization.set_default_load_endianness(torch.serialization.LoadEndianness.BIG)
    >>> torch.serialization.set_default_load_endianness(None)
    """
    if endianness is not None and not isinstance(endianness, LoadEndianness):
        raise TypeError(f"Invalid argument type in function set_default_load_endianness: {type(endianness).__name__}")
    _default[0] = endianness


def assumed():
    """The order of bytes of a file without a record of it."""
    return _ORDERS.get(_default[0], sys.byteorder)


def in_native_order(memory, dtype, order):
    """The bytes of a storage of a dtype, out of a file in some order, as this machine has them."""
    if order == sys.byteorder:
        return memory
    if dtype is None:
        raise NotImplementedError("the file has bytes without a dtype in the other byte order: save it again there")
    size = dtype.itemsize // (2 if dtype.is_complex else 1)
    return memory if size == 1 else memory.view(f"u{size}").byteswap().view("u1")
