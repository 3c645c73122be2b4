"""Decorators that programs take from PyTorch's private module of this name."""

from .jit import Final, export, ignore, unused
from .jit import _overload as _overload
from .jit import _overload_method as _overload_method

__all__ = ["Final", "export", "ignore", "unused"]


def _copy_to_script_wrapper(fn):
    """Return a method that scripted modules would take over: as it is.

    >>> _copy_to_script_wrapper(abs)(-1)
    1
    """
    return fn
