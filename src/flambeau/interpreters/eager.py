"""Eager meaning: operations on NumPy arrays, computed at once, and the table that says which kernel computes them.

`EAGER` is the namespace F of small arrays, NumPy's kernels with nothing before them; `TABLE` is that of arrays of any
size, whose kernels are looked up in `COLUMNS`.
"""

import os
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from .._tensor.places import module_of, placed_like
from ..primitives._declare import NAMESPACES, OPS
from ..primitives._half import in_float32
from ..primitives._layout import laid_out
from .remote import with_remote


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
    op.kernel = laid_out(kernel, op.contiguous)
    return op.kernel


EAGER = EagerNamespace()
TABLE = EagerNamespace()


# ---- the table ---------------------------------------------------------------------------------------------------


class Column(NamedTuple):
    """One column of the table: kernels for arrays of a class, from a number of elements on, where a package is there.

    `module`, imported when first asked, has ``run(op, arrays, params)``: the result, or NotImplemented where it has no
    kernel for these arrays.
    """

    name: str
    arrays: Any
    elements: int
    needs: str
    module: str


COLUMNS = [Column("native", np.ndarray, 1 << 16, "llvmlite", "flambeau.compiler.kernels")]
FORCED = os.environ.get("FLAMBEAU_KERNELS", "")  # the name of the only column beside NumPy, from size 0; for tests
if FORCED:
    if FORCED not in ("numpy", *(column.name for column in COLUMNS)):
        raise ValueError(f"FLAMBEAU_KERNELS={FORCED}: there is no such column of kernels")
    COLUMNS[:] = [column._replace(elements=0) for column in COLUMNS if column.name == FORCED]
COLUMNS[:] = [column for column in COLUMNS if find_spec(column.needs) is not None]
LARGE = min((column.elements for column in COLUMNS), default=1 << 62)  # elements below which nobody asks the table


def chosen(op):
    """The function of arrays that computes an operation by the kernel that the table has for them: the first column
    that takes it, by where the arrays live and how many elements they have; NumPy's otherwise."""

    def run(*arrays, **params):
        for column in COLUMNS:
            if any(a.__class__ is column.arrays and a.size >= column.elements for a in arrays):
                y = import_module(column.module).run(op, arrays, params)
                if y is not NotImplemented:
                    return y
        return op.kernel(*arrays, **params)

    return run


def compute(op, arrays, params):
    """The result of an operation, by the kernel that the table has for it."""
    for a in arrays:
        if a.__class__ is np.ndarray and a.size >= LARGE:
            return getattr(TABLE, op.name)(*arrays, **params)
    return op.kernel(*arrays, **params)


def install(op):
    """Let F know an operation."""
    op.kernel = with_remote(op, eager_kernel(op), EAGER)
    setattr(EAGER, op.name, op.kernel)
    setattr(TABLE, op.name, chosen(op))


NAMESPACES.append(install)
for _op in OPS.values():
    install(_op)
