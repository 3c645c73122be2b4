"""Singular values and eigenvalues, and what is made of them: pseudo-inverses, ranks, least squares, exponentials."""

import numpy as np

from ..._names.public import public
from ..._tensor.base import Tensor, alias
from ...interpreters._protocol import TENSOR as F
from ...interpreters.inplace import type_name
from ...primitives import decomposition as ops
from .._arguments import at_most_one, flattened
from .._results import result_type
from ._matrices import check_matrix, check_same_dtype, check_square, mH

_Svd, _OldSvd = result_type("linalg_svd", "U S Vh"), result_type("svd", "U S V")
_Eigh = result_type("linalg_eigh", "eigenvalues eigenvectors")
_Eig = result_type("linalg_eig", "eigenvalues eigenvectors")
_Lstsq = result_type("linalg_lstsq", "solution residuals rank singular_values")


# Singular values


def _check_svd(A, driver=None):
    check_matrix(A, "linalg.svd")
    if driver is not None:
        raise RuntimeError(
            f"torch.linalg.svd: keyword argument `driver=` is only supported on CUDA inputs with cuSOLVER backend, not "
            f"{driver!r} here."
        )


def _check_finite(A, error, message):
    if A._array.__class__ is np.ndarray and not np.isfinite(A._array).all():
        raise error(message)


@public("linalg", out="exact")
def svd(A, full_matrices=True, *, driver=None, out=None):
    """Return the singular value decomposition A = U diag(S) Vh.

    Args:
        A (Tensor): (..., m, n), floating-point or complex.
        full_matrices (bool): whether U and Vh are square, not m×k and k×n with k = min(m, n).
        driver: for CUDA only.

    Returns:
        (U, S, Vh): S in descending order.

    Raises:
        torch.linalg.LinAlgError: the matrices hold NaN; of those with infinities all is NaN.

    >>> torch.linalg.svd(torch.tensor([[3.0, 0.0], [0.0, 2.0]])).S
    tensor([3., 2.])
    """
    _check_svd(A, driver)
    return _Svd(ops.linalg_svd(A, full_matrices=bool(full_matrices)))


@public("linalg", out="exact")
def svdvals(A, *, driver=None, out=None):
    """Return the singular values of matrices, in descending order.

    Args:
        A (Tensor): (..., m, n), floating-point or complex.
        driver: for CUDA only.

    Raises:
        torch.linalg.LinAlgError: the matrices hold NaN; of those with infinities all is NaN.

    >>> torch.linalg.svdvals(torch.tensor([[0.0, 2.0], [3.0, 0.0]]))
    tensor([3., 2.])
    """
    _check_svd(A, driver)
    return ops.linalg_svdvals(A)


def _old_svd(input, some=True, compute_uv=True, *, out=None):
    """Return the singular value decomposition A = U diag(S) Vᴴ; deprecated, `torch.linalg.svd` is the function to use.

    Args:
        input (Tensor): (..., m, n), floating-point or complex.
        some (bool): whether U and V have min(m, n) columns, not m and n.
        compute_uv (bool): whether to compute U and V; they are zeros otherwise.

    Returns:
        (U, S, V)

    >>> torch.svd(torch.tensor([[3.0, 0.0], [0.0, 2.0]])).S
    tensor([3., 2.])
    """
    _check_svd(input)
    if compute_uv:
        u, s, vh = ops.linalg_svd(input, full_matrices=not some)
        return _OldSvd((u, s, mH(vh)))
    (m, n), lead = input._array.shape[-2:], input._array.shape[:-2]
    zeros = [F.zeros((*lead, k, k), like=input) for k in (m, n)]
    return _OldSvd((zeros[0], ops.linalg_svdvals(input), zeros[1]))


_old_svd.__name__ = _old_svd.__qualname__ = "svd"
public("torch Tensor", out=True)(_old_svd)


# Eigenvalues


def _check_uplo(UPLO):
    if UPLO not in ("L", "U", "l", "u"):
        raise RuntimeError(f"Expected UPLO argument to be 'L' or 'U', but got {UPLO}")
    return UPLO.upper()


@public("linalg", out="exact")
def eigh(A, UPLO="L", *, out=None):
    """Return the eigenvalues and eigenvectors of symmetric (Hermitian) matrices.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.
        UPLO (str): the triangle to read, ``"L"`` or ``"U"``.

    Returns:
        (eigenvalues, eigenvectors): ascending; the vectors are columns.

    Raises:
        RuntimeError: the matrices are not square.

    >>> torch.linalg.eigh(torch.tensor([[2.0, 0.0], [0.0, 1.0]])).eigenvalues
    tensor([1., 2.])
    """
    return _Eigh(ops.linalg_eigh(check_square(A, "linalg.eigh"), uplo=_check_uplo(UPLO)))


@public("linalg", out="exact")
def eigvalsh(A, UPLO="L", *, out=None):
    """Return the eigenvalues of symmetric (Hermitian) matrices, ascending.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.
        UPLO (str): the triangle to read, ``"L"`` or ``"U"``.

    >>> torch.linalg.eigvalsh(torch.tensor([[2.0, 0.0], [0.0, 1.0]]))
    tensor([1., 2.])
    """
    return ops.linalg_eigvalsh(check_square(A, "linalg.eigvalsh"), uplo=_check_uplo(UPLO))


@public("linalg", out="castable")
def eig(A, *, out=None):
    """Return the eigenvalues and eigenvectors of square matrices.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.

    Returns:
        (eigenvalues, eigenvectors): complex; the vectors are columns.

    Raises:
        RuntimeError: the matrices are not square, or hold inf or NaN.

    >>> torch.linalg.eig(torch.tensor([[0.0, -1.0], [1.0, 0.0]])).eigenvalues
    tensor([0.+1.j, 0.-1.j])
    """
    _check_finite(
        check_square(A, "linalg.eig"), RuntimeError, "torch.linalg.eig: input tensor should not contain infs or NaNs."
    )
    return _Eig(ops.linalg_eig(A))


@public("linalg", out="castable")
def eigvals(A, *, out=None):
    """Return the eigenvalues of square matrices, complex.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.

    >>> torch.linalg.eigvals(torch.tensor([[0.0, -1.0], [1.0, 0.0]]))
    tensor([0.+1.j, 0.-1.j])
    """
    _check_finite(
        check_square(A, "linalg.eigvals"),
        RuntimeError,
        "torch.linalg.eig: input tensor should not contain infs or NaNs.",
    )
    return ops.linalg_eigvals(A)


# What counts as zero


def _tolerances(A, atol, rtol):
    """(absolute, relative) tolerance of singular values, as numbers or tensors: PyTorch's defaults where None."""
    if rtol is None:
        absent = atol is None or (not isinstance(atol, Tensor) and atol <= 0)
        eps = float(np.finfo(A._array.dtype).eps) * max(A._array.shape[-2:])
        rtol = eps if absent else F.where(F.gt(atol, 0), 0.0, eps) if isinstance(atol, Tensor) else 0.0
    return (0.0 if atol is None else atol), rtol


def _cutoff(atol, rtol):
    """The greatest singular value (kept as a dimension of size 1) -> what counts as zero."""
    absolute, relative = (x._array[..., None] if isinstance(x, Tensor) else x for x in (atol, rtol))
    return lambda greatest: np.maximum(absolute, relative * greatest)


def _pinv(A, atol, rtol, hermitian):
    for name, x in (("rcond", rtol), ("atol", atol)):
        if isinstance(x, Tensor) and x.dtype.is_complex:
            raise RuntimeError(
                f"torch.linalg.pinv: {name} tensor of complex type is not supported. Got {type_name(x.dtype)}"
            )
    if A.ndim < 2:
        raise RuntimeError(
            f"linalg.pinv({type_name(A.dtype)}{{{list(A.shape)}}}): expected a tensor with 2 or more dimensions of "
            "float, double, cfloat or cdouble types"
        )
    check_square(A, "linalg.pinv") if hermitian else check_matrix(A, "linalg.pinv")
    return ops.linalg_pinv(A, cutoff=_cutoff(*_tolerances(A, atol, rtol)), hermitian=bool(hermitian))


@public("linalg", out="castable")
def pinv(A, rcond=None, hermitian=False, *, atol=None, rtol=None, out=None):
    """Return the pseudo-inverses (Moore-Penrose) of matrices.

    Args:
        A (Tensor): (..., m, n), floating-point or complex.
        rcond (float or Tensor): another name for `rtol`.
        hermitian (bool): whether the matrices are symmetric (Hermitian), which is quicker.
        atol (float or Tensor), rtol (float or Tensor): singular values count as zero up to the greater one of `atol`
            and `rtol` times the greatest; by default max(m, n) times the dtype's epsilon.

    >>> torch.linalg.pinv(torch.tensor([[2.0], [0.0]]))
    tensor([[0.5000, 0.0000]])
    """
    at_most_one("linalg_pinv", rcond=rcond, rtol=rtol)
    return _pinv(A, atol, rcond if rtol is None else rtol, hermitian)


@public("torch Tensor")
def pinverse(input, rcond=1e-15):
    """Return the pseudo-inverses (Moore-Penrose) of matrices, as `torch.linalg.pinv` does.

    Args:
        input (Tensor): (..., m, n), floating-point or complex.
        rcond (float): singular values up to this times the greatest one count as zero.

    >>> torch.pinverse(torch.tensor([[2.0], [0.0]]))
    tensor([[0.5000, 0.0000]])
    """
    return _pinv(input, 0.0, rcond, False)


@public("linalg", out="castable")
def matrix_rank(A, tol=None, hermitian=False, *, atol=None, rtol=None, out=None):
    """Return the ranks of matrices: how many singular values do not count as zero.

    Args:
        A (Tensor): (..., m, n), floating-point or complex.
        tol (float or Tensor): another name for `atol`, without a relative tolerance.
        hermitian (bool): whether the matrices are symmetric (Hermitian), which is quicker.
        atol (float or Tensor), rtol (float or Tensor): as in `pinv`.

    >>> torch.linalg.matrix_rank(torch.ones(3, 3))
    tensor(1)
    """
    check_matrix(A, "torch.linalg.matrix_rank", "input")
    at_most_one("linalg_matrix_rank", tol=tol, atol=atol)
    at_most_one("linalg_matrix_rank", tol=tol, rtol=rtol)
    atol, rtol = (tol, 0.0) if tol is not None else _tolerances(A, atol, rtol)
    s = F.abs(ops.linalg_eigvalsh(check_square(A, "linalg.matrix_rank"))) if hermitian else ops.linalg_svdvals(A)
    if not s._array.shape[-1]:
        return F.sum(F.cast(s, dtype=np.dtype(np.int64)), dim=(s.ndim - 1,), keepdim=False)
    greatest = F.amax(s, dim=(s.ndim - 1,), keepdim=True)
    atol, rtol = (F.unsqueeze(x, dim=x.ndim) if isinstance(x, Tensor) else x for x in (atol, rtol))
    cutoff = F.maximum(F.mul(greatest, rtol), atol)
    return F.sum(F.cast(F.gt(s, cutoff), dtype=np.dtype(np.int64)), dim=(s.ndim - 1,), keepdim=False)


# Least squares

_DRIVERS = ("gels", "gelsy", "gelsd", "gelss")


@public("linalg", out="castable")
def lstsq(A, B, rcond=None, *, driver=None, out=None):
    """Return the solution X of least norm that makes the norm of A X - B least.

    Args:
        A (Tensor): (..., m, n), floating-point or complex.
        B (Tensor): (..., m, k), or (..., m) for vectors; of the same dtype.
        rcond (float): singular values up to this times the greatest one count as zero.
        driver (str): the LAPACK driver whose results to give: ``"gelsy"`` (default), ``"gelsd"``, ``"gelss"``, or
            ``"gels"`` for matrices of full rank. All solve by singular values here.

    Returns:
        (solution, residuals, rank, singular_values): residuals (squared norms) if m > n and all ranks are n, without
        ``"gelsy"``; ranks without ``"gels"``; singular values with ``"gelsd"`` and ``"gelss"``; else empty.

    Raises:
        RuntimeError: shapes or dtypes do not fit.

    >>> torch.linalg.lstsq(torch.tensor([[1.0], [1.0]]), torch.tensor([[1.0], [3.0]])).solution.round()
    tensor([[2.]])
    """
    check_matrix(A, "torch.linalg.lstsq", "input")
    driver = "gelsy" if driver is None else driver
    if driver not in _DRIVERS:
        raise RuntimeError(
            f"torch.linalg.lstsq: parameter `driver` should be one of (gels, gelsy, gelsd, gelss), not {driver!r}"
        )
    if not B.ndim:
        raise RuntimeError("torch.linalg.lstsq: other must have at least 1 dimension, but it is a number")
    check_same_dtype(A, B, "torch.linalg.lstsq", ("input", "other"))
    vector = B.ndim == 1 or (B.ndim == A.ndim - 1 and B._array.shape == A._array.shape[:-1])
    b = F.unsqueeze(B, dim=B.ndim) if vector else B
    (m, n), rows = A._array.shape[-2:], b._array.shape[-2]
    if rows != m:
        raise RuntimeError(
            f"torch.linalg.lstsq: input.size(-2) should match other.size(-{1 if vector else 2}): {m} and {rows}"
        )
    rcond = float(np.finfo(A._array.dtype).eps) * max(m, n) if rcond is None else float(rcond)
    x, residuals, rank, s = ops.linalg_lstsq(A, b, rcond=rcond)
    x = F.reshape(x, shape=x._array.shape[:-1]) if vector else x
    return _Lstsq((x, *_extras(driver, m > n, n, residuals, rank, s)))


def _extras(driver, tall, n, residuals, rank, s):
    """(residuals, rank, singular values), empty where LAPACK's driver does not give them."""
    full = rank._array.__class__ is not np.ndarray or bool((rank._array == n).all())
    return (
        residuals
        if tall and full and driver != "gelsy"
        else F.slice(flattened(residuals), dim=0, start=0, stop=0, step=1),
        F.zeros((0,), like=rank) if driver == "gels" else rank,
        alias(s) if driver in ("gelsd", "gelss") else F.zeros((0,), like=s),  # without a derivative
    )


# Exponentials


@public("torch Tensor linalg")
def matrix_exp(A):
    """Return the exponentials of square matrices: the sum of Aⁿ / n!.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.

    Raises:
        RuntimeError: the matrices are not square.

    >>> torch.linalg.matrix_exp(torch.zeros(2, 2))
    tensor([[1., 0.],
            [0., 1.]])
    """
    return ops.linalg_matrix_exp(check_square(A, "linalg.matrix_exp"))
