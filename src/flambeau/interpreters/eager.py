"""Eager meaning: operations on NumPy arrays, computed at once. `EAGER` is the namespace F of plain backward passes."""

from typing import TYPE_CHECKING, Any

from .._tensor.places import module_of, placed_like
from ..primitives._declare import NAMESPACES, OPS
from ..primitives._half import in_float32
from ..primitives._layout import in_order
from .columns import in_columns


class EagerNamespace:
    """F on bare arrays: each operation's kernel, with no dispatch; composed operations run their forward."""

    if TYPE_CHECKING:  # every operation, installed as it is declared

        def __getattr__(self, name) -> Any: ...

    @staticmethod
    def zeros(shape, like):
        """Zeros of the dtype of `like`."""
        return module_of(like).zeros(shape, like.dtype)

    @staticmethod
    def full(shape, value, like):
        """An array filled with a number, of the dtype of `like`."""
        return module_of(like).full(shape, value, like.dtype)

    @staticmethod
    def zeros_like(x):
        """Zeros of the shape and dtype of `x`."""
        return module_of(x).zeros(x.shape, x.dtype)

    @staticmethod
    def ones_like(x):
        """Ones of the shape and dtype of `x`."""
        return module_of(x).ones(x.shape, x.dtype)

    @staticmethod
    def constant(array, like):
        """A NumPy array as a constant of this namespace, where `like` is."""
        return placed_like(array, like)

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
    op.kernel = in_order(kernel) if op.contiguous else kernel
    return op.kernel


EAGER = EagerNamespace()


def install(op):
    """Let F know an operation."""
    op.kernel = in_columns(op, eager_kernel(op), EAGER)
    setattr(EAGER, op.name, op.kernel)


NAMESPACES.append(install)
for _op in OPS.values():
    install(_op)
