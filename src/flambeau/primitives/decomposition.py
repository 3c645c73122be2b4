"""Decompositions of stacks of matrices: QR, singular values, eigenvalues; pseudo-inverses, exponentials."""

import numpy as np

from ._declare import general
from .linalg import (
    LinAlgError,
    diagonal,
    each,
    eigenvalues,
    embedded,
    eye,
    lapack,
    singular_values,
    solved,
    stacked,
    svd,
)
from .matmul import adjoint as mH

# Helpers of rules


def quotient(F, a, b):
    """a / b, and 0 where both are zero: equal singular values (or eigenvalues) that nothing depends on."""
    neither = F.logical_and(F.eq(a, 0), F.eq(b, 0))
    return F.where(neither, F.zeros_like(a), F.div(a, F.where(neither, F.ones_like(b), b)))


def _column(F, x):
    return F.unsqueeze(x, dim=x.ndim)


def _row(F, x):
    return F.unsqueeze(x, dim=x.ndim - 1)


def _off_diagonal(F, x):
    """Matrices with zeros on their diagonal."""
    return F.mul(x, F.constant(1 - np.eye(x.shape[-1], dtype=F.dtype(x)), like=x))


def differences(F, d):
    """d[j] - d[i] at place (i, j), and 1 on the diagonal."""
    return F.add(F.sub(_row(F, d), _column(F, d)), eye(F, d))


def _skew(F, x):
    return F.sub(x, mH(F, x))


def real_like(dtype):
    """The real dtype of the precision of a dtype."""
    return np.dtype({"complex64": "float32", "complex128": "float64"}.get(dtype.name, dtype.name))


# QR. Derivative: S. Walter, L. Lehmann, arXiv:1009.6112; of wide matrices: D. Roberts, L. Roberts, arXiv:2009.10071.


def _qr_kernel(a, mode="reduced"):
    if mode == "r":
        return np.zeros(0, a.dtype), np.linalg.qr(a, mode="r")
    q, r = np.linalg.qr(a, mode=mode)
    return np.ascontiguousarray(q), np.ascontiguousarray(r)


def _qr_vjp(F, g, y, a, mode="reduced"):
    m, n = a.shape[-2:]
    if mode == "r":
        raise RuntimeError(
            "The derivative of linalg.qr depends on Q, which is not computed when mode='r'. Please use "
            "linalg.qr(A, mode='reduced') if you are going to use backward."
        )
    if mode == "complete" and m > n:
        raise RuntimeError(
            "The QR decomposition is not differentiable when mode='complete' and nrows > ncols: the last columns of Q "
            "are not unique. Use mode='reduced'."
        )
    (q, r), (g_q, g_r) = y, g
    if m >= n:
        return _qr_vjp_tall(F, g_q, g_r, q, r)
    last = a.ndim - 1
    left, right = (F.slice(x, dim=last, start=0, stop=m, step=1) for x in (r, g_r))
    rest, g_rest = (F.slice(x, dim=last, start=m, stop=n, step=1) for x in (r, g_r))
    g_q = F.add(g_q, F.matmul(F.matmul(q, rest), mH(F, g_rest)))
    return F.cat(_qr_vjp_tall(F, g_q, right, q, left), F.matmul(q, g_rest), dim=last)


def _qr_vjp_tall(F, g_q, g_r, q, r):
    inner = F.triu(F.sub(F.matmul(g_r, mH(F, r)), F.matmul(mH(F, q), g_q)), diagonal=0)
    both = F.add(inner, mH(F, inner))
    both = F.sub(both, F.mul(embedded(F, diagonal(F, both)), 0.5))
    g = F.add(g_q, F.matmul(q, both))
    return mH(F, F.linalg_solve_triangular(r, mH(F, g), upper=True))


linalg_qr = general("linalg_qr", _qr_kernel, vjps=[_qr_vjp], batch=stacked("linalg_qr"))


# Singular values. Derivative: J. Townsend, Differentiating the singular value decomposition (2016); of complex
# matrices:
# Z.-Q. Wan, S.-X. Zhang, arXiv:1909.02659.


def _svd_kernel(a, full_matrices=True):
    u, s, vh = svd(a, full_matrices)
    return u, s, vh


def _svd_vjp(F, g, y, a, full_matrices=True):
    (m, n), (u, s, vh), (g_u, g_s, g_vh) = a.shape[-2:], y, g
    k = min(m, n)
    if full_matrices:  # further columns are not unique, and get no gradient
        u, g_u = (F.slice(x, dim=a.ndim - 1, start=0, stop=k, step=1) for x in (u, g_u))
        vh, g_vh = (F.slice(x, dim=a.ndim - 2, start=0, stop=k, step=1) for x in (vh, g_vh))
    v, g_v = mH(F, vh), mH(F, g_vh)
    along_u, along_v = F.matmul(mH(F, u), g_u), F.matmul(vh, g_v)
    turned_u, turned_v = _skew(F, along_u), _skew(F, along_v)
    squares = differences(F, F.mul(s, s))
    inner = F.add(F.mul(turned_u, _row(F, s)), F.mul(turned_v, _column(F, s)))
    inner = F.add(_off_diagonal(F, quotient(F, inner, squares)), embedded(F, F.cast(g_s, dtype=F.dtype(a))))
    if F.dtype(a).kind == "c":
        inner = F.add(inner, embedded(F, quotient(F, diagonal(F, turned_u), F.mul(s, 2))))
    left, right = F.matmul(u, inner), vh
    if m > k:
        left = F.add(left, quotient(F, F.sub(g_u, F.matmul(u, along_u)), _row(F, s)))
    total = F.matmul(left, right)
    if n > k:
        rest = quotient(F, F.sub(g_v, F.matmul(v, along_v)), _row(F, s))
        total = F.add(total, F.matmul(u, mH(F, rest)))
    return total


linalg_svd = general("linalg_svd", _svd_kernel, vjps=[_svd_vjp], batch=stacked("linalg_svd"))


def _svdvals_vjp(F, g, _y, a):
    u, _, vh = F.linalg_svd(a, full_matrices=False)
    return F.matmul(F.mul(u, _row(F, g)), vh)


linalg_svdvals = general(
    "linalg_svdvals",
    singular_values,
    vjps=[_svdvals_vjp],
    grad_name="LinalgSvdBackward0",
    batch=stacked("linalg_svdvals"),
)


# Eigenvalues. Derivative of the general case: C. Boeddeker et al., arXiv:1701.00392.


def _eigh_kernel(a, uplo="L"):
    values, vectors = eigenvalues(np.linalg.eigh, "linalg.eigh", a, uplo)
    return values, vectors


def _eigh_vjp(F, g, y, a, uplo="L"):
    values, vectors = y
    vectors_h = mH(F, vectors)
    turned = quotient(F, F.matmul(vectors_h, g[1]), differences(F, values))
    inner = F.add(_off_diagonal(F, turned), embedded(F, F.cast(g[0], dtype=F.dtype(a))))
    return F.matmul(vectors, F.matmul(inner, vectors_h))


linalg_eigh = general("linalg_eigh", _eigh_kernel, vjps=[_eigh_vjp], batch=stacked("linalg_eigh"))


def _eigvalsh_vjp(F, g, _y, a, uplo="L"):
    _, vectors = F.linalg_eigh(a, uplo=uplo)
    return F.matmul(F.mul(vectors, _row(F, g)), mH(F, vectors))


linalg_eigvalsh = general(
    "linalg_eigvalsh",
    lambda a, uplo="L": eigenvalues(np.linalg.eigvalsh, "linalg.eigh", a, uplo),
    vjps=[_eigvalsh_vjp],
    grad_name="LinalgEighBackward0",
    batch=stacked("linalg_eigvalsh"),
)


def complex_like(dtype):
    """The complex dtype of the precision of a dtype."""
    return np.dtype({"float32": "complex64", "float64": "complex128"}.get(dtype.name, dtype.name))


def _eig_kernel(a):
    values, vectors = np.linalg.eig(a)
    dtype = complex_like(a.dtype)
    return values.astype(dtype), vectors.astype(dtype)


def _eig_vjp(F, g, y, _a):
    values, vectors = y
    vectors_h = mH(F, vectors)
    along = F.matmul(vectors_h, g[1])
    length = F.real(diagonal(F, along))  # the vectors have length 1
    turned = F.sub(along, F.mul(F.matmul(vectors_h, vectors), _row(F, length)))
    inner = F.add(_off_diagonal(F, quotient(F, turned, F.conj(differences(F, values)))), embedded(F, g[0]))
    return solved(F, vectors_h, F.matmul(inner, vectors_h))


linalg_eig = general("linalg_eig", _eig_kernel, vjps=[_eig_vjp], batch=stacked("linalg_eig"))


def _eigvals_vjp(F, g, _y, a):
    _, vectors = F.linalg_eig(a)
    vectors_h = mH(F, vectors)
    return solved(F, vectors_h, F.mul(_column(F, g), vectors_h))


linalg_eigvals = general(
    "linalg_eigvals",
    lambda a: np.linalg.eigvals(a).astype(complex_like(a.dtype)),
    vjps=[_eigvals_vjp],
    grad_name="LinalgEigBackward0",
    batch=stacked("linalg_eigvals"),
)


# Pseudo-inverses. Derivative: G. Golub, V. Pereyra, SIAM J. Numer. Anal. 10 (1973) 413-432.


def _pinv_kernel(a, cutoff, hermitian=False):
    """`cutoff(s)`: below which singular values count as zero; `s` are they, with the greatest first."""
    if 0 in a.shape:
        return np.zeros((*a.shape[:-2], a.shape[-1], a.shape[-2]), a.dtype)
    if hermitian:
        s, u = eigenvalues(np.linalg.eigh, "linalg.eigh", a)
        size = np.abs(s)
        used = size > cutoff(size.max(-1, keepdims=True))
        vh = np.conj(u.swapaxes(-1, -2))
    else:
        u, s, vh = svd(a, full_matrices=False)
        used = s > cutoff(s[..., :1])
    reciprocals = np.where(used, 1 / np.where(used, s, 1), 0)
    return np.conj(vh.swapaxes(-1, -2)) * reciprocals[..., None, :] @ np.conj(u.swapaxes(-1, -2))


def pinv_vjp(F, g, p, a):
    """The gradient of a from that of its pseudo-inverse p."""
    p_h, g_h = mH(F, p), mH(F, g)
    within = F.neg(F.matmul(p_h, F.matmul(g, p_h)))
    rows = F.matmul(F.matmul(g_h, p), p_h)
    columns = F.matmul(p_h, F.matmul(p, g_h))
    outside_rows = F.sub(rows, F.matmul(a, F.matmul(p, rows)))
    outside_columns = F.sub(columns, F.matmul(F.matmul(columns, p), a))
    return F.add(within, F.add(outside_rows, outside_columns))


linalg_pinv = general(
    "linalg_pinv",
    _pinv_kernel,
    vjps=[lambda F, g, y, a, cutoff, hermitian=False: pinv_vjp(F, g, y, a)],
    batch=stacked("linalg_pinv"),
)


# Least squares


def _lstsq_kernel(a, b, rcond):
    """(solution, residuals, rank, singular values) of one matrix and its right-hand sides, or of stacks of them."""
    lead = np.broadcast_shapes(a.shape[:-2], b.shape[:-2])
    a, b = np.broadcast_to(a, lead + a.shape[-2:]), np.broadcast_to(b, lead + b.shape[-2:])
    (m, n), k = a.shape[-2:], b.shape[-1]
    if 0 in (*lead, m, n):
        real = real_like(a.dtype)
        return (
            *(np.zeros((*lead, n, k), a.dtype), np.zeros((*lead, k), real)),
            *(np.zeros(lead, np.int64), np.zeros((*lead, min(m, n)), real)),
        )

    if not (np.isfinite(a).all() and np.isfinite(b).all()):
        raise LinAlgError(
            "torch.linalg.lstsq: The least squares solution could not be computed because the input contained "
            "non-finite values."
        )

    def one(a, b):
        x, _, rank, s = np.linalg.lstsq(a, b, rcond)
        return x, (np.abs(b - a @ x) ** 2).sum(0), np.int64(rank), s

    return each(one, a, b)


def _lstsq_vjp_a(F, g, y, a, b, rcond):
    p = F.linalg_pinv(a, cutoff=relative_cutoff(rcond))
    of_solution = pinv_vjp(F, F.matmul(g[0], mH(F, b)), p, a)
    return F.add(of_solution, F.matmul(_residual_gradient(F, g, y, a, b), mH(F, y[0])))


def _lstsq_vjp_b(F, g, y, a, b, rcond):
    p = F.linalg_pinv(a, cutoff=relative_cutoff(rcond))
    return F.sub(F.matmul(mH(F, p), g[0]), _residual_gradient(F, g, y, a, b))


def _residual_gradient(F, g, y, a, b):
    """The gradient of a x - b from that of its squared norms; x makes them least, so they do not change with it."""
    return F.mul(F.sub(F.matmul(a, y[0]), b), F.mul(_row(F, g[1]), 2))


def relative_cutoff(rcond):
    """A cutoff relative to the greatest singular value."""
    return lambda greatest: greatest * rcond


linalg_lstsq = general(
    "linalg_lstsq",
    _lstsq_kernel,
    vjps=[_lstsq_vjp_a, _lstsq_vjp_b],
    batch=stacked("linalg_lstsq"),
)


# Exponentials. The derivative is a block of the exponential of a matrix twice as large: R. Mathias, SIAM J. Matrix
# Anal.
# Appl. 17 (1996) 610-620.


def _expm_kernel(a):
    from scipy.linalg import expm

    if 0 in a.shape:
        return a.copy()
    wide = np.result_type(a.dtype, np.float64)  # in single precision the scaling and squaring loses digits
    return expm(a.astype(wide, copy=False)).astype(a.dtype, copy=False)


def _expm_vjp(F, g, _y, a):
    n, last = a.shape[-1], a.ndim - 1
    a_h = mH(F, a)
    above = F.cat(a_h, g, dim=last)
    below = F.cat(F.zeros_like(a_h), a_h, dim=last)
    y = F.linalg_matrix_exp(F.cat(above, below, dim=last - 1))
    return F.slice(F.slice(y, dim=last - 1, start=0, stop=n, step=1), dim=last, start=n, stop=2 * n, step=1)


linalg_matrix_exp = general("linalg_matrix_exp", _expm_kernel, vjps=[_expm_vjp], batch=stacked("linalg_matrix_exp"))


# Householder reflections


def _geqrf_kernel(a):
    """R above the diagonal, the reflections' vectors below it; and their factors."""
    if 0 in a.shape:
        columns = np.ascontiguousarray(a.swapaxes(-1, -2)).swapaxes(-1, -2)
        return columns, np.zeros((*a.shape[:-2], min(a.shape[-2:])), a.dtype)
    reflectors, factors = each(lambda a: tuple(map(np.ascontiguousarray, lapack("geqrf", a)(a)[:2])), a)
    return np.ascontiguousarray(reflectors.swapaxes(-1, -2)).swapaxes(-1, -2), factors  # columns lie together


geqrf = general("geqrf", _geqrf_kernel, batch=stacked("geqrf"))
