"""Linear systems: inverses, solutions, determinants, Cholesky and LU factors of stacks of matrices.

LAPACK is reached through NumPy, and through SciPy (imported when first used) where NumPy has no such routine.
Derivatives are those of M. Giles, Collected matrix derivative results for forward and reverse mode algorithmic
differentiation (2008), carried over to complex numbers; others are named where they are used.
"""

import numpy as np

from ._declare import general
from .matmul import adjoint as mH
from .view import to_front


class LinAlgError(RuntimeError):
    """A matrix does not have what a function of `torch.linalg` was to compute: it is singular, or not
    positive-definite.

    >>> issubclass(torch.linalg.LinAlgError, RuntimeError)
    True
    """

    __module__ = "torch.linalg"


# Helpers of rules


def stacked(name):
    """The batching rule of an operation on the last two dimensions: the batch goes in front of all others."""

    def batch(F, inputs, dims, /, **params):
        rank = max(x.ndim - (d is not None) for x, d in zip(inputs, dims))
        y = getattr(F, name)(*(_stack(F, x, d, rank) for x, d in zip(inputs, dims)), **params)
        return y, (0,) * len(y) if isinstance(y, tuple) else 0

    return batch


def _stack(F, x, dim, rank):
    if dim is None:
        return x
    x = to_front(F, x, dim)
    return F.reshape(x, shape=(x.shape[0], *(1,) * (rank + 1 - x.ndim), *x.shape[1:]))


def eye(F, x, n=None):
    """The identity with as many rows as `x` has columns (or n), of its dtype."""
    return F.constant(np.eye(x.shape[-1] if n is None else n, dtype=F.dtype(x)), like=x)


def diagonal(F, x):
    """The diagonals of matrices."""
    return F.diagonal(x, offset=0, dim1=x.ndim - 2, dim2=x.ndim - 1)


def embedded(F, d):
    """Diagonal matrices with given diagonals."""
    return F.mul(F.unsqueeze(d, dim=d.ndim), eye(F, d))


def negated_product(F, a, b):
    """-a b^H."""
    return F.neg(F.matmul(a, mH(F, b)))


def solved(F, a, b):
    """The solution x of a x = b."""
    return F.linalg_solve_ex(a, b)[0]


def inverse(F, a):
    """The inverse of a."""
    return F.linalg_inv_ex(a)[0]


def each(kernel, x, *others):
    """Run a kernel on each matrix of a stack (and of others with the same leading sizes); its results, stacked."""
    lead = x.shape[:-2]
    if not lead:
        return tuple(map(np.asarray, kernel(x, *others)))
    if 0 in lead:  # the results of a matrix of zeros tell their shapes
        results = kernel(*(np.zeros(a.shape[len(lead) :], a.dtype) for a in (x, *others)))
        return tuple(np.zeros((*lead, *np.shape(y)), y.dtype) for y in results)
    n = int(np.prod(lead))
    flat = [a.reshape(n, *a.shape[len(lead) :]) for a in (x, *others)]
    columns = zip(*(kernel(*matrices) for matrices in zip(*flat)))
    return tuple(np.stack(column).reshape(*lead, *np.shape(column[0])) for column in columns)


def lapack(name, *arrays):
    """A LAPACK routine for the dtype of the arrays."""
    from scipy.linalg import get_lapack_funcs

    return get_lapack_funcs(name, arrays)


def svd(a, full_matrices=True):
    """NumPy's singular value decomposition; NaN for matrices with infinities, of which LAPACK may not come back."""
    finite = _finite(a)
    found = np.linalg.svd(np.where(finite, a, 0), full_matrices)
    return tuple(np.where(finite if y.ndim == a.ndim else finite[..., 0], y, y.dtype.type(np.nan)) for y in found)


def singular_values(a):
    """The singular values alone; NaN for matrices with infinities."""
    finite = _finite(a)
    found = np.linalg.svd(np.where(finite, a, 0), compute_uv=False)
    return np.where(finite[..., 0], found, found.dtype.type(np.nan))


def _finite(a):
    """Which matrices have no infinities, (..., 1, 1); LinAlgError if there is a NaN."""
    if np.isnan(a).any():
        raise LinAlgError(
            "linalg.svd: The algorithm failed to converge because the input matrix contained non-finite values."
        )
    return ~np.isinf(a).any((-2, -1), keepdims=True)


def eigenvalues(routine, name, *args):
    """A routine of NumPy's for eigenvalues; where it does not end, LinAlgError in the name of a function."""
    try:
        return routine(*args)
    except np.linalg.LinAlgError:
        raise LinAlgError(
            f"{name}: The algorithm failed to converge because the input matrix is ill-conditioned or has too many "
            f"repeated eigenvalues; look for NaN in it."
        ) from None


# Inverse and solution


def _no_info(a):
    return np.zeros(a.shape[:-2], np.int32)


def _inv_kernel(a):
    """The inverses, and for each matrix 0 or the place of a zero on the diagonal of its U factor."""
    try:
        return np.linalg.inv(a), _no_info(a)
    except np.linalg.LinAlgError:
        return each(_inv_of_any, a)


def _inv_of_any(a):
    info = lapack("getrf", a)(a)[2]
    return (np.linalg.inv(a) if not info else np.full(a.shape, np.inf, a.dtype)), np.int32(info)


def _inv_vjp(F, g, y, _a):
    y_h = mH(F, y[0])
    return F.neg(F.matmul(y_h, F.matmul(g[0], y_h)))


linalg_inv_ex = general("linalg_inv_ex", _inv_kernel, vjps=[_inv_vjp], batch=stacked("linalg_inv_ex"))


def _solve_kernel(a, b):
    """The solutions, and for each matrix 0 or the place of a zero on the diagonal of its U factor."""
    try:
        return np.linalg.solve(a, b), _no_info(a)
    except np.linalg.LinAlgError:
        lead = np.broadcast_shapes(a.shape[:-2], b.shape[:-2])
        a = np.broadcast_to(a, lead + a.shape[-2:])
        return each(_solve_any, a, np.broadcast_to(b, lead + b.shape[-2:]))


def _solve_any(a, b):
    info = lapack("getrf", a)(a)[2]
    return (np.linalg.solve(a, b) if not info else np.full(b.shape, np.nan, b.dtype)), np.int32(info)


linalg_solve_ex = general(
    "linalg_solve_ex",
    _solve_kernel,
    vjps=[
        lambda F, g, y, a, _b: negated_product(F, solved(F, mH(F, a), g[0]), y[0]),
        lambda F, g, _y, a, _b: solved(F, mH(F, a), g[0]),
    ],
    batch=stacked("linalg_solve_ex"),
)


def _triangular_kernel(a, b, upper, unitriangular=False):
    from scipy.linalg.blas import get_blas_funcs

    lead = np.broadcast_shapes(a.shape[:-2], b.shape[:-2])
    if 0 in b.shape:
        return np.zeros(lead + b.shape[-2:], b.dtype)
    trsm = get_blas_funcs("trsm", (a, b))
    return each(
        lambda a, b: (np.ascontiguousarray(trsm(1.0, a, b, lower=not upper, diag=unitriangular)),),
        np.broadcast_to(a, lead + a.shape[-2:]),
        np.broadcast_to(b, lead + b.shape[-2:]),
    )[0]


def triangle(F, x, upper, strict=False):
    """The upper or lower triangle of matrices, without the diagonal if `strict`."""
    return F.triu(x, diagonal=int(strict)) if upper else F.tril(x, diagonal=-int(strict))


def _back(F, g, a, upper, unitriangular):
    return F.linalg_solve_triangular(mH(F, a), g, upper=not upper, unitriangular=unitriangular)


def _triangular_vjp_a(F, g, y, a, _b, upper, unitriangular=False):
    product = negated_product(F, _back(F, g, a, upper, unitriangular), y)
    return triangle(F, product, upper, strict=unitriangular)


linalg_solve_triangular = general(
    "linalg_solve_triangular",
    _triangular_kernel,
    vjps=[
        _triangular_vjp_a,
        lambda F, g, _y, a, _b, upper, unitriangular=False: _back(F, g, a, upper, unitriangular),
    ],
    batch=stacked("linalg_solve_triangular"),
)


# Cholesky factors. Derivative: I. Murray, Differentiation of the Cholesky decomposition, arXiv:1602.07527.


def _cholesky_kernel(a):
    try:
        return np.linalg.cholesky(a), _no_info(a)
    except np.linalg.LinAlgError:
        return each(_cholesky_of_any, a)


def _cholesky_of_any(a):
    factor, info = lapack("potrf", a)(a, lower=True, clean=True)
    return factor, np.int32(info)


def half_diagonal(F, x):
    """The lower triangle of matrices, with half their diagonal."""
    return F.sub(F.tril(x, diagonal=0), F.mul(embedded(F, diagonal(F, x)), 0.5))


def _cholesky_vjp(F, g, y, _a):
    factor_h = mH(F, y[0])
    inner = half_diagonal(F, F.matmul(factor_h, g[0]))
    left = F.linalg_solve_triangular(factor_h, inner, upper=True)
    both = mH(F, F.linalg_solve_triangular(factor_h, mH(F, left), upper=True))
    return F.mul(F.add(both, mH(F, both)), 0.5)


linalg_cholesky_ex = general(
    "linalg_cholesky_ex", _cholesky_kernel, vjps=[_cholesky_vjp], batch=stacked("linalg_cholesky_ex")
)


# Determinants. The cofactors, and how they vary, come from a singular value decomposition, so that singular matrices
# have first and second derivatives; the third takes the inverse.


def _by_svd(kernel):
    """A kernel of (..., matrices) on the factors of the last; matrices that hold NaN or infinities give NaN."""

    def run(*arrays):
        *others, a = arrays
        finite = np.isfinite(a).all(axis=(-2, -1), keepdims=True)
        u, s, vh = np.linalg.svd(np.where(finite, a, 0))
        phase = np.conj(np.linalg.det(u) * np.linalg.det(vh))[..., None, None]
        return np.where(finite, phase * kernel(*others, u, s, vh), np.nan).astype(a.dtype)

    return run


def _cofactors(u, s, vh):
    """The conjugated cofactors: the gradient of the determinant."""
    others = np.where(np.eye(s.shape[-1], dtype=bool), 1, s[..., None, :]).prod(-1)
    return (u * others[..., None, :]) @ vh


def _cofactor_changes(g, u, s, vh):
    """How the cofactors of a diagonal matrix vary: with the products of all its numbers but two."""
    g = np.conj(np.conj(np.swapaxes(u, -1, -2)) @ g @ np.conj(np.swapaxes(vh, -1, -2)))
    zero = s == 0
    numbers = np.where(zero, 1, s)
    zeros_left = zero.sum(-1)[..., None, None] - zero[..., :, None] - zero[..., None, :]
    products = numbers.prod(-1)[..., None, None] / (numbers[..., :, None] * numbers[..., None, :])
    products = np.where((zeros_left == 0) & ~np.eye(s.shape[-1], dtype=bool), products, 0)
    diagonal = (products @ np.diagonal(g, axis1=-2, axis2=-1)[..., None]) * np.eye(s.shape[-1])
    return u @ (diagonal - np.swapaxes(products * g, -1, -2)) @ vh


def _cofactor_third(F, h, _y, g, a):
    """The third derivative of the determinant along two directions, where A is invertible."""
    x = mH(F, inverse(F, a))
    last = (a.ndim - 2, a.ndim - 1)

    def along(direction, y):
        return F.sum(F.mul(F.conj(direction), y), dim=last, keepdim=True)

    by_h, by_g = (F.matmul(x, F.matmul(mH(F, d), x)) for d in (h, g))
    both = F.add(F.matmul(by_h, F.matmul(mH(F, g), x)), F.matmul(by_g, F.matmul(mH(F, h), x)))
    total = F.sub(F.mul(along(h, x), along(g, x)), along(g, by_h))
    mixed = F.add(F.mul(along(g, x), by_h), F.mul(along(h, x), by_g))
    det = as_matrix(F, F.conj(F.linalg_det(a)))
    return F.mul(det, F.add(F.sub(F.mul(total, x), mixed), both))


def as_matrix(F, x):
    """Numbers as 1×1 matrices, to multiply matrices with."""
    return F.reshape(x, shape=(*x.shape, 1, 1))


linalg_cofactor_backward = general(  # symmetric: the second derivative of the determinant
    "linalg_cofactor_backward",
    _by_svd(_cofactor_changes),
    vjps=[lambda F, h, _y, _g, a: F.linalg_cofactor_backward(h, a), _cofactor_third],
    batch=stacked("linalg_cofactor_backward"),
)
linalg_cofactor = general(
    "linalg_cofactor",
    _by_svd(_cofactors),
    vjps=[lambda F, g, _y, a: F.linalg_cofactor_backward(g, a)],
    batch=stacked("linalg_cofactor"),
)


@np.errstate(invalid="ignore")
def _det_kernel(a):
    return np.linalg.det(a)


linalg_det = general(
    "linalg_det",
    _det_kernel,
    vjps=[lambda F, g, _y, a: F.mul(as_matrix(F, g), F.linalg_cofactor(a))],
    batch=stacked("linalg_det"),
)


def _slogdet_vjp(F, g, y, a):
    """Of the phase only the turning counts: d sign = i sign Im(tr(A^-1 dA))."""
    factor = g[1]
    if F.dtype(a).kind == "c":
        factor = F.complex(g[1], F.neg(F.imag(F.mul(F.conj(g[0]), y[0]))))
    return F.mul(as_matrix(F, factor), mH(F, inverse(F, a)))


linalg_slogdet = general(
    "linalg_slogdet", lambda a: tuple(np.linalg.slogdet(a)), vjps=[_slogdet_vjp], batch=stacked("linalg_slogdet")
)


# LU factors: A = P L U. With A = [A1 A2] or [A1; A2] the square part A1 is as below, and the rest is linear in it.


def _lu_kernel(a, pivot=True):
    """L and U in one matrix, the rows exchanged (counted from 1), and the place of a zero on U's diagonal, or 0."""
    if 0 in a.shape[-2:]:
        pivots = np.zeros((*a.shape[:-2], min(a.shape[-2:])), np.int32)
        return a.copy(), pivots, _no_info(a)
    return each(_lu_of_one if pivot else _lu_without_pivots, a)


def _lu_of_one(a):
    lu, pivots, info = lapack("getrf", a)(a)
    return np.ascontiguousarray(lu), (pivots + 1).astype(np.int32), np.int32(info)


def _lu_without_pivots(a):
    lu, k = a.copy(), min(a.shape)
    for i in range(k):
        lu[i + 1 :, i] /= lu[i, i]
        lu[i + 1 :, i + 1 :] -= np.multiply.outer(lu[i + 1 :, i], lu[i, i + 1 :])
    zeros = np.flatnonzero(np.diagonal(lu) == 0)
    return lu, np.arange(1, k + 1, dtype=np.int32), np.int32(zeros[0] + 1 if zeros.size else 0)


def _permutation_kernel(pivots, rows, dtype):
    """The matrix P of the exchanges of rows."""
    lead = pivots.shape[:-1]
    n = int(np.prod(lead))
    order = np.tile(np.arange(rows), (n, 1))
    for row, exchanges in zip(order, pivots.reshape(n, pivots.shape[-1])):
        for i, j in enumerate(exchanges - 1):
            row[[i, j]] = row[[j, i]]
    return np.eye(rows, dtype=dtype)[:, order.reshape(*lead, rows)].transpose(*range(1, len(lead) + 1), 0, -1)


lu_permutation = general("lu_permutation", _permutation_kernel)


def lu_parts(F, lu):
    """(L, U) from the matrix that holds both."""
    m, n = lu.shape[-2:]
    k = min(m, n)
    left = F.tril(F.slice(lu, dim=lu.ndim - 1, start=0, stop=k, step=1), diagonal=-1)
    upper = F.triu(F.slice(lu, dim=lu.ndim - 2, start=0, stop=k, step=1), diagonal=0)
    return F.add(left, F.constant(np.eye(m, k, dtype=F.dtype(lu)), like=lu)), upper


def _columns(F, x, k):
    """(the first k columns, the others)."""
    n = x.shape[-1]
    return F.slice(x, dim=x.ndim - 1, start=0, stop=k, step=1), F.slice(x, dim=x.ndim - 1, start=k, stop=n, step=1)


def _rows(F, x, k):
    n = x.shape[-2]
    return F.slice(x, dim=x.ndim - 2, start=0, stop=k, step=1), F.slice(x, dim=x.ndim - 2, start=k, stop=n, step=1)


def lu_vjp(F, g_l, g_u, p, left, upper):
    """The gradient of A from those of L and U."""
    k = left.shape[-1]
    l1, l2 = _rows(F, left, k)
    u1, u2 = _columns(F, upper, k)
    g_l1, g_l2 = _rows(F, g_l, k)
    g_u1, g_u2 = _columns(F, g_u, k)
    below = F.sub(F.matmul(mH(F, l1), g_l1), F.matmul(g_u2, mH(F, u2)))
    above = F.sub(F.matmul(g_u1, mH(F, u1)), F.matmul(mH(F, l2), g_l2))
    inner = F.add(F.tril(below, diagonal=-1), F.triu(above, diagonal=0))
    l1_h = mH(F, l1)
    inner = F.linalg_solve_triangular(l1_h, inner, upper=True, unitriangular=True)
    square = _right_solved(F, u1, inner)
    wide = F.linalg_solve_triangular(l1_h, g_u2, upper=True, unitriangular=True)
    tall = _right_solved(F, u1, g_l2)
    last = square.ndim - 1
    return F.matmul(
        p, F.cat(F.cat(square, wide, dim=last), tall, dim=last - 1) if tall.shape[-2] else F.cat(square, wide, dim=last)
    )


def _right_solved(F, u, x):
    """x u^-H."""
    return mH(F, F.linalg_solve_triangular(u, mH(F, x), upper=True))


def _lu_factor_vjp(F, g, y, a, pivot=True):
    m, n = a.shape[-2:]
    k = min(m, n)
    left, upper = lu_parts(F, y[0])
    g_l = F.tril(F.slice(g[0], dim=a.ndim - 1, start=0, stop=k, step=1), diagonal=-1)
    g_u = F.triu(F.slice(g[0], dim=a.ndim - 2, start=0, stop=k, step=1), diagonal=0)
    return lu_vjp(F, g_l, g_u, F.lu_permutation(y[1], rows=m, dtype=F.dtype(y[0])), left, upper)


linalg_lu_factor_ex = general(
    "linalg_lu_factor_ex",
    _lu_kernel,
    vjps=[_lu_factor_vjp],
    shape_only=(0,),
    batch=stacked("linalg_lu_factor_ex"),
)


def _lu_full_kernel(a, pivot=True):
    lu, pivots, _ = _lu_kernel(a, pivot)
    m, k = a.shape[-2], min(a.shape[-2:])
    left = np.tril(lu[..., :k], -1) + np.eye(m, k, dtype=a.dtype)
    return _permutation_kernel(pivots, m, a.dtype), left, np.triu(lu[..., :k, :])


linalg_lu = general(
    "linalg_lu",
    _lu_full_kernel,
    vjps=[lambda F, g, y, _a, pivot=True: lu_vjp(F, g[1], g[2], *y)],
    batch=stacked("linalg_lu"),
)


# LDL factors of symmetric (Hermitian) matrices, as LAPACK keeps them; not differentiable, as in PyTorch


def _symmetric(name, a, hermitian):
    """LAPACK's routine for Hermitian or for (complex) symmetric matrices."""
    return lapack(("he" if hermitian and a.dtype.kind == "c" else "sy") + name, a)


def _ldl_kernel(a, hermitian=False):
    if 0 in a.shape[-2:]:
        return a.copy(), np.zeros(a.shape[:-1], np.int32), _no_info(a)

    def one(a):
        factors, pivots, info = _symmetric("trf", a, hermitian)(a, lower=1)
        return np.tril(factors), pivots.astype(np.int32), np.int32(info)

    return each(one, a)


def _check_exchanges(pivots):
    """Refuse pivots that LAPACK would follow out of the matrix: a row each, or a negative one twice for a block."""
    n = pivots.shape[-1]
    for row in pivots.reshape(-1, n).tolist():
        i = 0
        while i < n:
            block = row[i] < 0
            if not 1 <= abs(row[i]) <= n or (block and row[i : i + 2] != [row[i]] * 2):
                raise RuntimeError(f"linalg.ldl_solve: pivots must come from ldl_factor; got {row} for {n} rows")
            i += 2 if block else 1


def _ldl_solve_kernel(ld, pivots, b, hermitian=False):
    lead = np.broadcast_shapes(ld.shape[:-2], b.shape[:-2])
    b = np.broadcast_to(b, lead + b.shape[-2:])
    if 0 in b.shape:
        return b.copy()
    _check_exchanges(pivots)
    return each(
        lambda ld, p, b: (np.ascontiguousarray(_symmetric("trs", ld, hermitian)(ld, p, b, lower=1)[0]),),
        np.broadcast_to(ld, lead + ld.shape[-2:]),
        np.broadcast_to(pivots, lead + pivots.shape[-1:]),
        b,
    )[0]


linalg_ldl_factor_ex = general("linalg_ldl_factor_ex", _ldl_kernel, batch=stacked("linalg_ldl_factor_ex"))
linalg_ldl_solve = general("linalg_ldl_solve", _ldl_solve_kernel)
