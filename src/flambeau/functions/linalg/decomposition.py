"""Decompositions of matrices: Cholesky, LU, QR, singular values, eigenvalues; pseudo-inverses, least squares."""

from typing import Any

import numpy as np

from ..._names.public import public
from ..._tensor.base import alias
from ...interpreters._protocol import TENSOR as F
from ...primitives import decomposition as rotations
from ...primitives import linalg as ops
from .._results import result_type
from ._matrices import LinAlgError, check_info, check_matrix, check_same_dtype, check_square, deprecated, mH, mT
from .matmul import matmul
from .systems import check_system, solve_triangular

_CholeskyEx = result_type("linalg_cholesky_ex", "L info")
_Lu, _LuFactor = result_type("linalg_lu", "P L U"), result_type("linalg_lu_factor", "LU pivots")
_LuFactorEx, _LuUnpack = result_type("linalg_lu_factor_ex", "LU pivots info"), result_type("lu_unpack", "P L U")
_OldLu = result_type("_lu_with_info", "LU pivots info")
_Qr, _OldQr, _Geqrf = result_type("linalg_qr", "Q R"), result_type("qr", "Q R"), result_type("geqrf", "a tau")


# Cholesky


def _not_positive(name):
    return lambda batch, place: (
        f"{name}: {batch}The factorization could not be completed because the input is not positive-definite (the "
        f"leading minor of order {place} is not positive-definite)."
    )


def _cholesky(A, upper):
    factor, info = ops.linalg_cholesky_ex(mH(A) if upper else A)
    return (mH(factor) if upper else factor), info


@public("linalg", out="exact")
def cholesky(A, *, upper=False, out=None):
    """Return the Cholesky factors L, lower triangular, of matrices A = L Lᴴ.

    Args:
        A (Tensor): (..., n, n), symmetric (Hermitian) and positive-definite; only the lower triangle is read.
        upper (bool): whether to return Lᴴ, from the upper triangle.

    Raises:
        torch.linalg.LinAlgError: a matrix is not positive-definite.

    >>> torch.linalg.cholesky(torch.tensor([[4.0, 2.0], [2.0, 5.0]]))
    tensor([[2., 0.],
            [1., 2.]])
    """
    factor, info = _cholesky(check_square(A, "linalg.cholesky"), upper)
    check_info(info, _not_positive("linalg.cholesky"))
    return factor


@public("linalg", out="exact")
def cholesky_ex(A, *, upper=False, check_errors=False, out=None):
    """Return the Cholesky factors of matrices, and for each 0 or the order of the leading minor that is not
    positive-definite.

    Args:
        A (Tensor), upper (bool): as in `cholesky`.
        check_errors (bool): whether to raise an error if a factorization failed.

    Returns:
        (L, info)

    Raises:
        torch.linalg.LinAlgError: a matrix is not positive-definite, and `check_errors` is set.

    >>> torch.linalg.cholesky_ex(-torch.eye(2)).info
    tensor(1, dtype=torch.int32)
    """
    factor, info = _cholesky(check_square(A, "linalg.cholesky_ex"), upper)
    if check_errors:
        check_info(info, _not_positive("linalg.cholesky_ex"))
    return _CholeskyEx((factor, info))


def _torch_cholesky(input, upper=False, *, out=None):
    """Return the Cholesky factors of matrices; deprecated, `torch.linalg.cholesky` is the function to use.

    Args:
        input (Tensor): (..., n, n), symmetric (Hermitian) and positive-definite.
        upper (bool): whether to return the upper triangular factor.

    Raises:
        torch.linalg.LinAlgError: a matrix is not positive-definite.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.cholesky(torch.tensor([[4.0]]))
    tensor([[2.]])
    """
    deprecated("cholesky", "cholesky")
    factor, info = _cholesky(check_square(input, "cholesky"), upper)
    check_info(info, _not_positive("cholesky"))
    return factor


def _named(function, name):
    """A function under the name it has in another namespace."""
    function.__name__ = function.__qualname__ = name
    return function


public("torch Tensor", out=True)(_named(_torch_cholesky, "cholesky"))


@public("torch Tensor", out="castable")
def cholesky_solve(B, L, upper=False, *, out=None):
    """Return the solution X of A X = B from the Cholesky factor of A.

    Args:
        B (Tensor): (..., n, k).
        L (Tensor): (..., n, n), with A = L Lᴴ.
        upper (bool): whether A = Lᴴ L, with an upper triangular L.

    Raises:
        RuntimeError: the shapes do not fit.

    >>> torch.cholesky_solve(torch.ones(1, 1), torch.full((1, 1), 2.0))
    tensor([[0.2500]])
    """
    for name, x in ("b", B), ("u", L):
        if x.ndim < 2:
            raise RuntimeError(f"{name} should have at least 2 dimensions, but has {x.ndim} dimensions instead")
    n, m = L._array.shape[-2:]
    if n != m:
        raise RuntimeError(f"A must be batches of square matrices, but they are {n} by {m} matrices")
    if B._array.shape[-2] != n:
        raise RuntimeError(
            f"Incompatible matrix sizes for cholesky_solve: each A matrix is {n} by {n} but each b matrix is "
            f"{B._array.shape[-2]} by {B._array.shape[-1]}"
        )
    check_same_dtype(L, B, "cholesky_solve")
    first = mH(L) if upper else L
    y = solve_triangular(first, B, upper=False)
    return solve_triangular(mH(first), y, upper=True)


@public("torch Tensor", out="castable")
def cholesky_inverse(L, upper=False, *, out=None):
    """Return the inverse of A from its Cholesky factor.

    Args:
        L (Tensor): (..., n, n), with A = L Lᴴ.
        upper (bool): whether A = Lᴴ L, with an upper triangular L.

    Raises:
        torch.linalg.LinAlgError: an element of the diagonal is zero.

    >>> torch.cholesky_inverse(torch.full((1, 1), 2.0))
    tensor([[0.2500]])
    """
    _check_diagonal(check_square(L, "cholesky_inverse"))
    eye = F.constant(np.eye(L._array.shape[-1], dtype=L._array.dtype), like=L)
    return cholesky_solve(F.expand(eye, shape=L._array.shape), L, upper)


def _check_diagonal(L):
    """LinAlgError for factors with a zero on their diagonal, where their values are known."""
    if L._array.__class__ is not np.ndarray:
        return
    zeros = np.argwhere(np.diagonal(L._array, axis1=-2, axis2=-1) == 0)
    if len(zeros):
        *batch, i = zeros[0].tolist()
        where = f"(Batch element {np.ravel_multi_index(batch, L._array.shape[:-2])}): " if batch else ""
        raise LinAlgError(
            f"cholesky_inverse: {where}The diagonal element {i + 1} is zero, the inversion could not be completed "
            "because the input matrix is singular."
        )


# LU


@public("linalg", out="exact")
def lu(A, *, pivot=True, out=None) -> Any:
    """Return P, L and U with A = P L U: a permutation, and lower and upper triangular matrices.

    Args:
        A (Tensor): (..., m, n), floating-point or complex.
        pivot (bool): whether to exchange rows, which is more accurate; without it P is empty.

    Returns:
        (P, L, U)

    >>> torch.linalg.lu(torch.tensor([[1.0, 2.0], [2.0, 2.0]])).U
    tensor([[2., 2.],
            [0., 1.]])
    """
    check_matrix(A, "linalg.lu")
    p, left, upper = ops.linalg_lu(A, pivot=bool(pivot))
    return _Lu(
        (alias(p) if pivot else F.constant(np.zeros(0, A._array.dtype), like=A), left, upper)
    )  # P has no derivative


def _zero_pivot(batch, place):
    return (
        f"torch.linalg.lu_factor: {batch}U[{place},{place}] is zero and using it on lu_solve would result in a "
        "division by zero. If you still want to perform the factorization, consider calling linalg.lu(A, pivot) or "
        "linalg.lu_factor_ex(A, pivot)"
    )


@public("linalg", out="exact")
def lu_factor(A, *, pivot=True, out=None):
    """Return the LU factors of matrices in one tensor, and the exchanges of rows, for `lu_solve`.

    Args:
        A (Tensor): (..., m, n), floating-point or complex.
        pivot (bool): whether to exchange rows.

    Returns:
        (LU, pivots): row i was exchanged with row ``pivots[i]``, counted from 1.

    Raises:
        RuntimeError: a matrix is singular.

    >>> torch.linalg.lu_factor(torch.tensor([[1.0, 2.0], [2.0, 2.0]])).pivots
    tensor([2, 2], dtype=torch.int32)
    """
    factors, pivots, info = ops.linalg_lu_factor_ex(check_matrix(A, "linalg.lu_factor"), pivot=bool(pivot))
    try:
        check_info(info, _zero_pivot)
    except LinAlgError as error:
        raise RuntimeError(str(error)) from None
    return _LuFactor((factors, pivots))


@public("linalg", out="exact")
def lu_factor_ex(A, *, pivot=True, check_errors=False, out=None):
    """Return the LU factors of matrices, the exchanges of rows, and for each 0 or where U has a zero on its diagonal.

    Args:
        A (Tensor), pivot (bool): as in `lu_factor`.
        check_errors (bool): whether to raise an error for a singular matrix.

    Returns:
        (LU, pivots, info)

    Raises:
        torch.linalg.LinAlgError: a matrix is singular, and `check_errors` is set.

    >>> torch.linalg.lu_factor_ex(torch.zeros(1, 1)).info
    tensor(1, dtype=torch.int32)
    """
    factors, pivots, info = ops.linalg_lu_factor_ex(check_matrix(A, "linalg.lu_factor"), pivot=bool(pivot))
    if check_errors:
        check_info(info, _zero_pivot)
    return _LuFactorEx((factors, pivots, info))


def _old_lu(A, pivot=True, get_infos=False, out=None):
    """Return the LU factors of matrices; deprecated, `torch.linalg.lu_factor` is the function to use.

    Args:
        A (Tensor), pivot (bool): as in `torch.linalg.lu_factor`.
        get_infos (bool): whether to return also, for each matrix, 0 or where U has a zero on its diagonal.

    Returns:
        (LU, pivots) or (LU, pivots, info)

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.lu(torch.eye(2))[1]
    tensor([1, 2], dtype=torch.int32)
    """
    deprecated("lu", "lu_factor / torch.linalg.lu_factor_ex")
    factors, pivots, info = ops.linalg_lu_factor_ex(check_matrix(A, "linalg.lu_factor"), pivot=bool(pivot))
    if get_infos:
        return _OldLu((factors, pivots, info))
    check_info(info, _zero_pivot)
    return factors, pivots


public("torch Tensor", out=True)(_named(_old_lu, "lu"))


@public("torch", out="exact")
def lu_unpack(LU_data, LU_pivots, unpack_data=True, unpack_pivots=True, *, out=None):
    """Return P, L and U from what `torch.linalg.lu_factor` gives.

    Args:
        LU_data (Tensor): (..., m, n), both factors.
        LU_pivots (Tensor): (..., min(m, n)), the exchanges of rows, int32.
        unpack_data (bool): whether to return L and U; otherwise they are empty.
        unpack_pivots (bool): whether to return P; otherwise it is empty.

    Returns:
        (P, L, U)

    Raises:
        RuntimeError: the pivots are no int32.

    >>> torch.lu_unpack(*torch.linalg.lu_factor(torch.eye(2))).P
    tensor([[1., 0.],
            [0., 1.]])
    """
    if unpack_pivots and LU_pivots._array.dtype != np.int32:
        raise RuntimeError(
            "torch.lu_unpack: LU_pivots is expected to be a contiguous tensor of torch.int32 dtype, not "
            f"{LU_pivots.dtype}"
        )
    empty = F.constant(np.zeros(0, LU_data._array.dtype), like=LU_data)
    left, upper = ops.lu_parts(F, LU_data) if unpack_data else (empty, empty)
    m = LU_data._array.shape[-2]
    p = ops.lu_permutation(LU_pivots, rows=m, dtype=LU_data._array.dtype) if unpack_pivots else empty
    return _LuUnpack((p, left, upper))


@public("linalg", out="exact")
def lu_solve(LU, pivots, B, *, left=True, adjoint=False, out=None):
    """Return the solution X of A X = B, or of X A = B, from the LU factors of A.

    Args:
        LU (Tensor): (..., n, n), pivots (Tensor): (..., n), from `lu_factor`.
        B (Tensor): (..., n, k).
        left (bool): whether A stands left of X.
        adjoint (bool): whether to take Aᴴ for A.

    Raises:
        RuntimeError: the shapes do not fit.

    >>> torch.linalg.lu_solve(*torch.linalg.lu_factor(torch.full((1, 1), 2.0)), torch.ones(1, 1))
    tensor([[0.5000]])
    """
    check_square(LU, "torch.linalg.lu_solve", "LU")
    check_same_dtype(LU, B, "linalg.lu_solve", ("LU", "B"))
    check_system(LU, B, left, "linalg.lu_solve")
    if pivots._array.dtype != np.int32:
        raise RuntimeError(f"linalg.lu_solve: pivots should be a Tensor of scalar type torch.int32, not {pivots.dtype}")
    if not left:  # X A = B is A^H X^H = B^H
        return mH(lu_solve(LU, pivots, mH(B), adjoint=not adjoint))
    p, lower, upper = lu_unpack(LU, pivots)
    if adjoint:
        y = solve_triangular(mH(upper), B, upper=False)
        return matmul(p, solve_triangular(mH(lower), y, upper=True, unitriangular=True))
    y = solve_triangular(lower, matmul(mT(p), B), upper=False, unitriangular=True)
    return solve_triangular(upper, y, upper=True)


def _old_lu_solve(b, LU_data, LU_pivots, *, out=None):
    """Return the solution X of A X = b from the LU factors of A; deprecated, `torch.linalg.lu_solve` is the function
    to use.

    Args:
        b (Tensor): (..., n, k).
        LU_data (Tensor): (..., n, n), LU_pivots (Tensor): (..., n), from `torch.linalg.lu_factor`.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.lu_solve(torch.ones(1, 1), *torch.linalg.lu_factor(torch.full((1, 1), 2.0)))
    tensor([[0.5000]])
    """
    deprecated("lu_solve", "lu_solve")
    return lu_solve(LU_data, LU_pivots, b)


public("torch Tensor", out=True)(_named(_old_lu_solve, "lu_solve"))


# QR


@public("linalg", out="exact")
def qr(A, mode="reduced", *, out=None):
    """Return Q and R with A = Q R: orthonormal columns, and an upper triangular matrix.

    Args:
        A (Tensor): (..., m, n), floating-point or complex.
        mode (str): ``"reduced"``: Q is m×min(m, n); ``"complete"``: Q is m×m; ``"r"``: Q is empty.

    Returns:
        (Q, R)

    Raises:
        RuntimeError: there is no such mode, or its derivative is asked for and does not exist.

    >>> torch.linalg.qr(torch.tensor([[3.0], [4.0]])).R
    tensor([[-5.]])
    """
    if mode not in ("reduced", "complete", "r"):
        raise RuntimeError(
            f"qr received unrecognized mode '{mode}' but expected one of 'reduced' (default), 'r', or 'complete'"
        )
    return _Qr(rotations.linalg_qr(check_matrix(A, "linalg.qr"), mode=mode))


def _old_qr(input, some=True, *, out=None):
    """Return Q and R with A = Q R; deprecated, `torch.linalg.qr` is the function to use.

    Args:
        input (Tensor): (..., m, n), floating-point or complex.
        some (bool): whether Q is m×min(m, n), not m×m.

    Returns:
        (Q, R)

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.qr(torch.tensor([[3.0], [4.0]])).R
    tensor([[-5.]])
    """
    deprecated("qr", "qr")
    return _OldQr(rotations.linalg_qr(check_matrix(input, "linalg.qr"), mode="reduced" if some else "complete"))


public("torch Tensor", out=True)(_named(_old_qr, "qr"))


@public("torch Tensor", out="castable")
def geqrf(input, *, out=None):
    """Return a QR decomposition as LAPACK keeps it: R, below it the vectors of reflections, and their factors.

    Args:
        input (Tensor): (..., m, n), floating-point or complex.

    Returns:
        (a, tau): for `orgqr`.

    >>> torch.geqrf(torch.tensor([[3.0], [4.0]])).a
    tensor([[-5.0000],
            [ 0.5000]])
    """
    return _Geqrf(rotations.geqrf(check_matrix(input, "geqrf", "input")))


def _householder_product(A, tau, *, out=None):
    """Return the first columns of a product of Householder reflections I - tau v vᴴ.

    Args:
        A (Tensor): (..., m, n) with n ≤ m; column i holds, below the diagonal, the vector v of the i-th reflection,
            whose element on the diagonal is 1.
        tau (Tensor): (..., k) with k ≤ n, the factors.

    Raises:
        RuntimeError: the shapes do not fit.

    >>> torch.linalg.householder_product(*torch.geqrf(torch.tensor([[3.0], [4.0]])))
    tensor([[-0.6000],
            [-0.8000]])
    """
    check_matrix(A, "torch.linalg.householder_product", "input")
    (m, n), k = A._array.shape[-2:], tau._array.shape[-1] if tau.ndim else 0
    if m < n:
        raise RuntimeError(
            "torch.linalg.householder_product: input.shape[-2] must be greater than or equal to input.shape[-1]: "
            f"{list(A._array.shape)}"
        )
    if k > n or tau._array.shape[:-1] != A._array.shape[:-2]:
        raise RuntimeError(
            "torch.linalg.householder_product: input.shape[-1] must be greater than or equal to tau.shape[-1], and the "
            f"batch dimensions of tau must be equal to input's: {list(A._array.shape)}, {list(tau._array.shape)}"
        )
    check_same_dtype(tau, A, "torch.linalg.householder_product", ("tau", "input"))
    vectors = F.add(F.tril(A, diagonal=-1), F.constant(np.eye(m, n, dtype=A._array.dtype), like=A))
    y = F.constant(np.eye(m, n, dtype=A._array.dtype), like=A)
    y = F.where(F.constant(np.ones(A._array.shape, bool), like=A), y, A)  # of A's history and batch
    for i in reversed(range(k)):
        v = F.slice(vectors, dim=A.ndim - 1, start=i, stop=i + 1, step=1)
        factor = F.unsqueeze(F.slice(tau, dim=tau.ndim - 1, start=i, stop=i + 1, step=1), dim=tau.ndim)
        y = F.sub(y, F.mul(F.matmul(v, F.matmul(mH(v), y)), factor))
    return y


householder_product = public("linalg", out=True)(_named(_householder_product, "householder_product"))


@public("torch Tensor", out="castable")
def orgqr(input, tau, *, out=None):
    """Return the first columns of a product of Householder reflections; as `torch.linalg.householder_product`.

    Args:
        input (Tensor): (..., m, n), tau (Tensor): (..., k), from `geqrf`.

    >>> torch.orgqr(*torch.geqrf(torch.tensor([[3.0], [4.0]])))
    tensor([[-0.6000],
            [-0.8000]])
    """
    return householder_product(input, tau)


@public("torch Tensor", out=True)
def ormqr(input, tau, other, left=True, transpose=False, *, out=None):
    """Return the product of a matrix and the orthogonal (unitary) matrix Q that reflections make.

    Args:
        input (Tensor): (..., m, n), tau (Tensor): (..., k), from `geqrf`.
        other (Tensor): the matrix.
        left (bool): whether Q stands left of it.
        transpose (bool): whether to take Qᴴ for Q.

    >>> a, tau = torch.geqrf(torch.tensor([[3.0], [4.0]]))
    >>> torch.ormqr(a, tau, torch.ones(2, 3)).shape
    torch.Size([2, 3])
    """
    check_matrix(input, "torch.ormqr", "input")
    m, k = input._array.shape[-2], min(tau._array.shape[-1], input._array.shape[-1])
    columns = F.slice(input, dim=input.ndim - 1, start=0, stop=k, step=1)
    missing = (*input._array.shape[:-1], m - k)
    square = F.cat(columns, F.zeros(missing, like=input), dim=input.ndim - 1) if m > k else columns
    q = householder_product(square, tau)
    q = mH(q) if transpose else q
    return matmul(q, other) if left else matmul(other, q)
