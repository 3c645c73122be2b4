"""Products of matrices: BLAS through NumPy, which takes transposed operands as they are."""

import numpy as np

from ._declare import linear
from ._half import in_float32
from .reduction import conj


def adjoint(F, x):
    """The conjugate transpose of matrices."""
    return conj(F, F.transpose(x, dim0=x.ndim - 2, dim1=x.ndim - 1))


def _left(F, g, _a, b):
    return F.matmul(g, adjoint(F, b))


def _right(F, g, a, _b):
    return F.matmul(adjoint(F, a), g)


def _product(name, kernel, transpose, input_names):
    return linear(name, in_float32(kernel), transpose=transpose, in_=(0, 1), input_names=input_names)


# matmul: matrices, or stacks of them whose leading dimensions broadcast
matmul = _product("matmul", np.matmul, [_left, _right], ("self", "other"))
bmm = _product("bmm", np.matmul, [_left, _right], ("self", "mat2"))
mm = _product(
    "mm",
    np.dot,
    [lambda F, g, _a, b: F.mm(g, conj(F, F.t(b))), lambda F, g, a, _b: F.mm(conj(F, F.t(a)), g)],
    ("self", "mat2"),
)
mv = _product(
    "mv",
    np.dot,
    [
        lambda F, g, _a, v: F.mul(F.unsqueeze(g, dim=1), conj(F, v)),
        lambda F, g, a, _v: F.mv(adjoint(F, a), g),
    ],
    ("self", "vec"),
)
dot = _product(
    "dot",
    np.dot,
    [lambda F, g, _a, b: F.mul(g, conj(F, b)), lambda F, g, a, _b: F.mul(g, conj(F, a))],
    ("self", "tensor"),
)
