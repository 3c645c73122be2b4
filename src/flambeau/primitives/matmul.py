"""Products of matrices: BLAS through NumPy, which takes transposed operands as they are."""

import numpy as np

from ._declare import linear
from ._half import in_float32
from .reduction import conj
from .view import to_front


def adjoint(F, x):
    """The conjugate transpose of matrices."""
    return conj(F, F.transpose(x, dim0=x.ndim - 2, dim1=x.ndim - 1))


# Batches: a vector counts as a row on the left and as a column on the right.


def _product_batch(F, inputs, dims):
    ranks = [x.ndim - (d is not None) for x, d in zip(inputs, dims)]
    rank = max(*ranks, 2)
    a, b = (_stack_of(F, x, d, rank, row) for x, d, row in zip(inputs, dims, (True, False)))
    y = F.matmul(a, b)
    dropped = [y.ndim - 2 + i for i in (0, 1) if ranks[i] == 1]
    return F.reshape(y, shape=tuple(n for d, n in enumerate(y.shape) if d not in dropped)), 0


def _stack_of(F, x, dim, rank, row):
    """The operand as a stack of matrices with `rank` dimensions after its batch dimension, if it has one."""
    x = x if dim is None else to_front(F, x, dim)
    batch, shape = (x.shape[:1], x.shape[1:]) if dim is not None else ((), x.shape)
    if len(shape) == 1:
        shape = (1, *shape) if row else (*shape, 1)
    return F.reshape(x, shape=(*batch, *(1,) * (rank - len(shape)), *shape))


def _left(F, g, _a, b):
    return F.matmul(g, adjoint(F, b))


def _right(F, g, a, _b):
    return F.matmul(adjoint(F, a), g)


def _product(name, kernel, transpose, input_names, **rules):
    rules.setdefault("batch", _product_batch)
    return linear(name, in_float32(kernel), transpose=transpose, input_names=input_names, **rules)


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
    [lambda F, g, _a, v: F.outer(g, conj(F, v)), lambda F, g, a, _v: F.mv(conj(F, F.t(a)), g)],
    ("self", "vec"),
)
dot = _product(
    "dot",
    np.dot,
    [lambda F, g, _a, b: F.mul(g, conj(F, b)), lambda F, g, a, _b: F.mul(g, conj(F, a))],
    ("self", "tensor"),
)


def _outer_batch(F, inputs, dims):
    a, b = (x if d is None else to_front(F, x, d) for x, d in zip(inputs, dims))
    return F.mul(F.unsqueeze(a, dim=a.ndim), F.unsqueeze(b, dim=b.ndim - 1)), 0


outer = _product(
    "outer",
    np.multiply.outer,
    [lambda F, g, _a, b: F.mv(g, conj(F, b)), lambda F, g, a, _b: F.mv(F.t(g), conj(F, a))],
    ("self", "other"),
    grad_name="MulBackward0",
    batch=_outer_batch,
)


def _bmm_sum(a, b):
    """The sum of the products of two stacks of matrices, as one product."""
    n, p = a.shape[1], b.shape[2]
    return np.dot(a.transpose(1, 0, 2).reshape(n, a.shape[0] * a.shape[2]), b.reshape(b.shape[0] * b.shape[1], p))


bmm_sum = _product(
    "bmm_sum",
    _bmm_sum,
    [
        lambda F, g, _a, b: F.matmul(F.unsqueeze(g, dim=0), adjoint(F, b)),
        lambda F, g, a, _b: F.matmul(adjoint(F, a), F.unsqueeze(g, dim=0)),
    ],
    ("batch1", "batch2"),
    batch=lambda F, inputs, dims: _bmm_sum_batch(F, *_product_batch(F, inputs, dims)),
)


def _bmm_sum_batch(F, products, _dim):
    return F.sum(products, dim=(1,)), 0


def _trace_transpose(F, g, x):
    return F.mul(F.constant(np.eye(*x.shape, dtype=F.dtype(g)), like=g), g)


trace = linear("trace", lambda x: np.trace(x, dtype=x.dtype), transpose=_trace_transpose)
