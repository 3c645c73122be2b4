"""Linear systems: inverses, solutions, determinants, and what is made of them."""

import numpy as np

from ..._names.public import public, publish
from ...interpreters._protocol import TENSOR as F
from ...primitives import linalg as ops
from .._arguments import count, wrap_dim
from .._results import result_type
from ._matrices import LinAlgError, check_info, check_matrix, check_same_dtype, check_square, deprecated, mT

__all__ = ["LinAlgError"]

_InvEx, _SolveEx = result_type("linalg_inv_ex", "inverse info"), result_type("linalg_solve_ex", "result info")
_Slogdet, _LinalgSlogdet = (result_type(name, "sign logabsdet") for name in ("slogdet", "linalg_slogdet"))
_Triangular = result_type("triangular_solve", "solution cloned_coefficient")


# Inverses


@public("linalg", out="exact")
def inv(A, *, out=None):
    """Return the inverses of square matrices.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.

    Raises:
        torch.linalg.LinAlgError: a matrix is singular.

    >>> torch.linalg.inv(torch.tensor([[2.0, 0.0], [0.0, 4.0]]))
    tensor([[0.5000, 0.0000],
            [0.0000, 0.2500]])
    """
    y, info = ops.linalg_inv_ex(check_square(A, "linalg.inv"))
    check_info(info, _singular)
    return y


def _singular(batch, place):
    return (
        f"linalg.inv: {batch}The diagonal element {place} is zero, the inversion could not be completed because the "
        "input matrix is singular."
    )


def inverse(input, *, out=None):
    """Return the inverses of square matrices; the same as `torch.linalg.inv`.

    Args:
        input (Tensor): (..., n, n), floating-point or complex.

    Raises:
        torch.linalg.LinAlgError: a matrix is singular.

    >>> torch.inverse(torch.tensor([[2.0]]))
    tensor([[0.5000]])
    """
    return inv(input)


inverse = public("torch Tensor", out=True)(inverse)


@public("linalg", out="exact")
def inv_ex(A, *, check_errors=False, out=None):
    """Return the inverses of square matrices, and for each 0 or where the inversion failed.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.
        check_errors (bool): whether to raise an error if one failed.

    Returns:
        (inverse, info)

    Raises:
        torch.linalg.LinAlgError: a matrix is singular, and `check_errors` is set.

    >>> torch.linalg.inv_ex(torch.zeros(1, 1)).info
    tensor(1, dtype=torch.int32)
    """
    y, info = ops.linalg_inv_ex(check_square(A, "linalg.inv"))
    if check_errors:
        check_info(info, _singular)
    return _InvEx((y, info))


@public("linalg", out="castable")
def tensorinv(A, ind=2, *, out=None):
    """Return the inverse of a tensor for `tensordot`: ``tensordot(tensorinv(A), A, ind)`` is the identity.

    Args:
        A (Tensor): the product of its first `ind` sizes equals that of the others.
        ind (int): how many dimensions count as rows.

    Raises:
        RuntimeError: the sizes do not fit.
        torch.linalg.LinAlgError: it is not invertible.

    >>> torch.linalg.tensorinv(torch.eye(6).reshape(2, 3, 6)).shape
    torch.Size([6, 2, 3])
    """
    if ind <= 0:
        raise RuntimeError(f"Expected a strictly positive integer for 'ind', but got {ind}")
    shape = A._array.shape
    rows, columns = shape[:ind], shape[ind:]
    if count(rows) != count(columns):
        raise RuntimeError(
            "Expected self to satisfy the requirement prod(self.shape[ind:]) == prod(self.shape[:ind]), but got "
            f"{count(columns)} != {count(rows)}"
        )
    n = count(rows)
    return F.reshape(inv(F.reshape(A, shape=(n, n))), shape=(*columns, *rows))


# Solutions


@public("linalg", out="exact")
def solve(A, B, *, left=True, out=None):
    """Return the solution X of A X = B, or of X A = B.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.
        B (Tensor): (..., n, k), or (..., n) for vectors; of the same dtype.
        left (bool): whether A stands left of X.

    Raises:
        torch.linalg.LinAlgError: a matrix is singular.
        RuntimeError: shapes or dtypes do not fit.

    >>> torch.linalg.solve(torch.tensor([[2.0, 0.0], [0.0, 4.0]]), torch.tensor([2.0, 2.0]))
    tensor([1.0000, 0.5000])
    """
    return solve_ex(A, B, left=left, check_errors=True)[0]


@public("linalg", out="exact")
def solve_ex(A, B, *, left=True, check_errors=False, out=None):
    """Return the solution X of A X = B, or of X A = B, and for each matrix 0 or where its factorization failed.

    Args:
        A (Tensor), B (Tensor), left (bool): as in `solve`.
        check_errors (bool): whether to raise an error if one failed.

    Returns:
        (result, info)

    Raises:
        torch.linalg.LinAlgError: a matrix is singular, and `check_errors` is set.
        RuntimeError: shapes or dtypes do not fit.

    >>> torch.linalg.solve_ex(torch.eye(2), torch.tensor([1.0, 2.0])).result
    tensor([1., 2.])
    """
    check_square(A, "linalg.solve")
    check_same_dtype(A, B, "linalg.solve")
    vector = _is_vector(A._array.shape, B._array.shape)
    b = F.unsqueeze(B, dim=B.ndim) if vector else B
    check_system(A, b, left or vector, "linalg.solve")
    if left or vector:
        x, info = ops.linalg_solve_ex(A, b)
    else:
        x, info = ops.linalg_solve_ex(mT(A), mT(b))
        x = mT(x)
    if check_errors:
        check_info(
            info,
            lambda batch, _: f"torch.linalg.solve: {batch}The solver failed because the input matrix is singular.",
        )
    x = F.reshape(x, shape=x._array.shape[:-1]) if vector else x
    return _SolveEx((x, info))


def _is_vector(a, b):
    """Whether the right-hand sides are vectors: they have one dimension, or one for each matrix."""
    return len(b) == 1 or (len(a) - 1 == len(b) and b == a[:-1])


def check_system(a, b, left, name):
    """RuntimeError if matrices and right-hand sides do not fit."""
    check_matrix(b, name, "B")
    n, found = a._array.shape[-2], b._array.shape[-2 if left else -1]
    if n != found:
        kind = "AX = B" if left else "XA = B"
        raise RuntimeError(
            f"{name}: Incompatible shapes of A and B for the equation {kind} ({n}x{n} and "
            f"{b._array.shape[-2]}x{b._array.shape[-1]})"
        )
    try:
        np.broadcast_shapes(a._array.shape[:-2], b._array.shape[:-2])
    except ValueError:
        raise RuntimeError(
            f"{name}: the leading sizes of A {list(a._array.shape)} and B {list(b._array.shape)} must broadcast: the "
            "size of one must match the size of the other, or be 1"
        ) from None


@public("linalg", out="exact")
def solve_triangular(A, B, *, upper, left=True, unitriangular=False, out=None):
    """Return the solution X of A X = B, or of X A = B, where A is triangular.

    Args:
        A (Tensor): (..., n, n), floating-point or complex; only one triangle is read.
        B (Tensor): (..., n, k), of the same dtype.
        upper (bool): whether A is upper triangular.
        left (bool): whether A stands left of X.
        unitriangular (bool): whether the diagonal of A counts as ones.

    Raises:
        RuntimeError: shapes or dtypes do not fit.

    >>> torch.linalg.solve_triangular(torch.tensor([[2.0, 1.0], [0.0, 1.0]]), torch.ones(2, 1), upper=True)
    tensor([[0.],
            [1.]])
    """
    check_square(A, "linalg.solve_triangular")
    check_same_dtype(A, B, "linalg.solve_triangular")
    check_system(A, B, left, "linalg.solve_triangular")
    if left:
        return ops.linalg_solve_triangular(A, B, upper=bool(upper), unitriangular=bool(unitriangular))
    y = ops.linalg_solve_triangular(mT(A), mT(B), upper=not upper, unitriangular=bool(unitriangular))
    return mT(y)


@public("torch Tensor", out="exact")
def triangular_solve(b, A, upper=True, transpose=False, unitriangular=False, *, out=None):
    """Return the solution X of A X = b with a triangular A, and a copy of A; deprecated,
    `torch.linalg.solve_triangular` is the function to use.

    Args:
        b (Tensor): (..., n, k).
        A (Tensor): (..., n, n).
        upper (bool): whether A is upper triangular.
        transpose (bool): whether to solve with the transpose of A.
        unitriangular (bool): whether the diagonal of A counts as ones.

    Returns:
        (solution, cloned_coefficient)

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.triangular_solve(torch.ones(1, 1), torch.full((1, 1), 2.0)).solution
    tensor([[0.5000]])
    """
    deprecated("triangular_solve", "solve_triangular")
    a = mT(A) if transpose else A
    y = solve_triangular(a, b, upper=upper != transpose, unitriangular=unitriangular)
    lead = np.broadcast_shapes(A._array.shape[:-2], b._array.shape[:-2])
    return _Triangular((y, F.mul(F.expand(A, shape=(*lead, *A._array.shape[-2:])), 1)))


@public("linalg", out="castable")
def tensorsolve(A, B, dims=None, *, out=None):
    """Return the solution X of ``tensordot(A, X, X.ndim) == B``.

    Args:
        A (Tensor): B's sizes and then X's, as many elements in both.
        B (Tensor): the right-hand side.
        dims (ints): dimensions of A to move to its end first.

    Raises:
        RuntimeError: the sizes do not fit.

    >>> torch.linalg.tensorsolve(torch.eye(4).reshape(2, 2, 4), torch.ones(2, 2))
    tensor([1., 1., 1., 1.])
    """
    if dims is not None:
        moved = [wrap_dim(d, A.ndim) for d in dims]
        A = F.permute(A, dims=(*(d for d in range(A.ndim) if d not in moved), *moved))
    shape = A._array.shape[B.ndim :]
    n = count(shape)
    if n != B._array.size or n * n != A._array.size:
        raise RuntimeError(
            "Expected self to satisfy the requirement prod(self.shape[other.ndim:]) == prod(self.shape[:other.ndim]), "
            f"but got {n} != {B._array.size}; A {list(A._array.shape)}, B {list(B._array.shape)}"
        )
    return F.reshape(solve(F.reshape(A, shape=(n, n)), F.reshape(B, shape=(n,))), shape=shape)


# Determinants


def det(A, *, out=None):
    """Return the determinants of square matrices.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.

    Raises:
        RuntimeError: the matrices are not square.

    >>> torch.linalg.det(torch.tensor([[2.0, 0.0], [0.0, 3.0]]))
    tensor(6.)
    """
    return ops.linalg_det(check_square(A, "linalg.det"))


def slogdet(A, *, out=None):
    """Return the signs (or phases) of the determinants of square matrices, and the logarithms of their sizes.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.

    Returns:
        (sign, logabsdet)

    Raises:
        RuntimeError: the matrices are not square.

    >>> torch.linalg.slogdet(torch.eye(2)).logabsdet
    tensor(0.)
    """
    return _LinalgSlogdet(ops.linalg_slogdet(check_square(A, "linalg.slogdet")))


linalg_det = public("linalg", out=True)(det)
linalg_slogdet = public("linalg", out=True)(slogdet)


@public("torch Tensor")
def det(input):  # noqa: F811 - the same with the argument's name in `torch`
    """Return the determinants of square matrices; the same as `torch.linalg.det`.

    Args:
        input (Tensor): (..., n, n), floating-point or complex.

    >>> torch.det(torch.eye(3))
    tensor(1.)
    """
    return linalg_det(input)


@public("torch Tensor", out="exact")
def slogdet(input, *, out=None):  # noqa: F811
    """Return the signs of the determinants of square matrices, and the logarithms of their sizes, as
    `torch.linalg.slogdet` does.

    Args:
        input (Tensor): (..., n, n), floating-point or complex.

    Returns:
        (sign, logabsdet)

    >>> torch.slogdet(torch.eye(3)).sign
    tensor(1.)
    """
    return _Slogdet(ops.linalg_slogdet(check_square(input, "linalg.slogdet")))


@public("torch Tensor")
def logdet(input):
    """Return the logarithms of the determinants of square matrices: -inf where it is zero, NaN where negative.

    Args:
        input (Tensor): (..., n, n), floating-point or complex.

    Raises:
        RuntimeError: the matrices are not square.

    >>> torch.logdet(torch.eye(2))
    tensor(0.)
    """
    sign, size = ops.linalg_slogdet(check_square(input, "linalg.det"))
    if input._array.dtype.kind == "c":
        return F.add(F.log(sign), size)
    return F.where(F.eq(sign, -1), float("nan"), size)


# Made of others


@public("linalg")
def vander(x, *, N=None):
    """Return the Vandermonde matrix: the powers 0 to N-1 of each element, in a row.

    Args:
        x (Tensor): (..., n).
        N (int): how many powers; n, if left out.

    Raises:
        RuntimeError: there are fewer than two powers, or no elements.

    >>> torch.linalg.vander(torch.tensor([1, 2, 3]))
    tensor([[1, 1, 1],
            [1, 2, 4],
            [1, 3, 9]])
    """
    x = x if x.ndim else F.reshape(x, shape=(1,))
    shape = x._array.shape
    n = shape[-1] if N is None else N
    if n <= 1:
        raise RuntimeError("N must be greater than 1.")
    if x._array.dtype.kind == "b":
        x = F.cast(x, dtype=np.dtype(np.int64))
    ones = F.full((*shape, 1), 1, like=x)
    powers = F.cumprod(F.expand(F.unsqueeze(x, dim=x.ndim), shape=(*shape, n - 1)), dim=x.ndim)
    if x._array.dtype.kind in "iu" and x._array.dtype != np.int64:
        ones, powers = F.cast(ones, dtype=np.dtype(np.int64)), F.cast(powers, dtype=np.dtype(np.int64))
    return F.cat(ones, powers, dim=x.ndim)


def diagonal(A, *, offset=0, dim1=-2, dim2=-1):
    """Return the diagonals of matrices: a view.

    Args:
        A (Tensor): (..., n, m).
        offset (int): which diagonal; above the main one where positive.
        dim1 (int), dim2 (int): the dimensions of rows and columns.

    >>> torch.linalg.diagonal(torch.tensor([[1, 2], [3, 4]]))
    tensor([1, 4])
    """
    dims = {"dim1": wrap_dim(dim1, A.ndim), "dim2": wrap_dim(dim2, A.ndim)}
    if A.ndim < 2 or dims["dim1"] == dims["dim2"]:
        raise RuntimeError(
            f"diagonal dimensions cannot be identical {dim1}, {dim2}; the shape is {list(A._array.shape)}"
        )
    return F.diagonal(A, offset=offset, **dims)


publish(diagonal, "linalg")
