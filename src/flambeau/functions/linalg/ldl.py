"""LDL factors of symmetric (Hermitian) matrices that need not be positive-definite. They have no derivative."""

from ..._names.public import public
from ...primitives import linalg as ops
from .._results import result_type
from ._matrices import check_info, check_same_dtype, check_square
from .systems import check_system

_Ldl, _LdlEx = result_type("linalg_ldl_factor", "LD pivots"), result_type("linalg_ldl_factor_ex", "LD pivots info")


def _singular(batch, place):
    return f"torch.linalg.ldl_factor: {batch}D[{place},{place}] is zero, and solving would divide by it."


@public("linalg", out="exact")
def ldl_factor(A, *, hermitian=False, out=None):
    """Return the LDL factors of symmetric matrices in one tensor, and the exchanges of rows, for `ldl_solve`.

    Args:
        A (Tensor): (..., n, n), floating-point or complex; only the lower triangle is read.
        hermitian (bool): whether complex matrices are Hermitian, not symmetric.

    Returns:
        (LD, pivots): as LAPACK's sytrf and hetrf give them.

    Raises:
        torch.linalg.LinAlgError: a matrix is singular.

    >>> torch.linalg.ldl_factor(torch.tensor([[2.0, 2.0], [2.0, 5.0]])).pivots
    tensor([1, 2], dtype=torch.int32)
    """
    return _Ldl(ldl_factor_ex(A, hermitian=hermitian, check_errors=True)[:2])


@public("linalg", out="exact")
def ldl_factor_ex(A, *, hermitian=False, check_errors=False, out=None):
    """Return the LDL factors of symmetric matrices, and for each 0 or where D has a zero.

    Args:
        A (Tensor), hermitian (bool): as in `ldl_factor`.
        check_errors (bool): whether to raise an error for a singular matrix.

    Returns:
        (LD, pivots, info)

    Raises:
        torch.linalg.LinAlgError: a matrix is singular, and `check_errors` is set.

    >>> torch.linalg.ldl_factor_ex(torch.zeros(2, 2)).info
    tensor(1, dtype=torch.int32)
    """
    check_square(A, "torch.linalg.ldl_factor_ex")
    factors, pivots, info = ops.linalg_ldl_factor_ex(A, hermitian=bool(hermitian))
    if check_errors:
        check_info(info, _singular)
    return _LdlEx((factors, pivots, info))


@public("linalg", out="exact")
def ldl_solve(LD, pivots, B, *, hermitian=False, out=None):
    """Return the solution X of A X = B from the LDL factors of A.

    Args:
        LD (Tensor): (..., n, n), pivots (Tensor): (..., n), from `ldl_factor`.
        B (Tensor): (..., n, k).
        hermitian (bool): as in `ldl_factor`.

    Raises:
        RuntimeError: shapes or dtypes do not fit.

    >>> torch.linalg.ldl_solve(*torch.linalg.ldl_factor(torch.tensor([[2.0]])), torch.tensor([[4.0]]))
    tensor([[2.]])
    """
    check_square(LD, "torch.linalg.ldl_solve", "LD")
    check_same_dtype(LD, B, "torch.linalg.ldl_solve", ("LD", "B"))
    check_system(LD, B, True, "torch.linalg.ldl_solve")
    return ops.linalg_ldl_solve(LD, pivots, B, hermitian=bool(hermitian))
