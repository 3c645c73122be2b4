"""Eager meaning: operations on NumPy arrays, computed at once. `EAGER` is the namespace F of plain backward passes."""

from typing import TYPE_CHECKING, Any

import numpy as np

from ..primitives._declare import NAMESPACES, OPS
from ..primitives._half import in_float32
from ..primitives._layout import laid_out


class EagerNamespace:
    """F on bare arrays: each operation's kernel, with no dispatch; composed operations run their forward."""

    if TYPE_CHECKING:  # every operation, installed as it is declared

        def __getattr__(self, name) -> Any: ...

    @staticmethod
    def zeros(shape, like):
        """Zeros of the dtype of `like`."""
        return np.zeros(shape, like.dtype)

    @staticmethod
    def full(shape, value, like):
        """An array filled with a number, of the dtype of `like`."""
        return np.full(shape, value, like.dtype)

    @staticmethod
    def zeros_like(x):
        """Zeros of the shape and dtype of `x`."""
        return np.zeros(x.shape, x.dtype)

    @staticmethod
    def ones_like(x):
        """Ones of the shape and dtype of `x`."""
        return np.ones(x.shape, x.dtype)

    @staticmethod
    def constant(array):
        """A NumPy array as a constant of this namespace."""
        return array

    @staticmethod
    def dtype(x):
        """The NumPy dtype of an array."""
        return x.dtype


def eager_kernel(op):
    """The function of arrays that computes an operation."""
    if op.kernel is not None:
        return op.kernel
    define = op.forward or op.read

    def kernel(*arrays, **params):
        return define(EAGER, *arrays, **params)

    kernel.__name__ = op.name
    kernel = in_float32(kernel) if op.forward else kernel  # half precision is rounded once, not at every step
    op.kernel = laid_out(kernel, op.contiguous)
    return op.kernel


EAGER = EagerNamespace()


def install(op):
    """Let F know an operation."""
    setattr(EAGER, op.name, eager_kernel(op))


NAMESPACES.append(install)
for _op in OPS.values():
    install(_op)
