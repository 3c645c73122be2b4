"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor, return_types
class LinAlgError(RuntimeError):
    """A matrix does not have what a function of `torch.linalg` was to compute: it is singular, or not
    positive-definite.

    >>> issubclass(torch.linalg.LinAlgError, RuntimeError)
    True
    """
def cholesky(A: Tensor, *, upper: bool = False, out: Tensor | None = None) -> Tensor:
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
def cholesky_ex(A: Tensor, *, upper: bool = False, check_errors: bool = False, out: Tensor | None = None) -> return_types.linalg_cholesky_ex:
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
def cond(A: Tensor, p: _Number | str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the condition numbers of matrices: the norm times the norm of the inverse.

    Args:
        A (Tensor): (..., n, n), or (..., n, m) for the orders 2 and -2; floating-point or complex.
        p (number or str): the order of the norm, as in `matrix_norm`; 2, if left out.

    Returns:
        Tensor: inf where a matrix is singular.

    Raises:
        RuntimeError: there is no such norm, or the matrices are not square.

    >>> torch.linalg.cond(torch.tensor([[4.0, 0.0], [0.0, 2.0]]))
    tensor(2.)
    """
def cross(input: Tensor, other: Tensor, *, dim: int = -1, out: Tensor | None = None) -> Tensor:
    """Return the cross products of vectors of three elements.

    Args:
        input (Tensor), other (Tensor): shapes that broadcast, with 3 elements along `dim`.
        dim (int): where the vectors are.

    Raises:
        RuntimeError: there are not three elements along `dim`, or the numbers of dimensions differ.

    >>> torch.linalg.cross(torch.tensor([1, 0, 0]), torch.tensor([0, 1, 0]))
    tensor([0, 0, 1])
    """
def det(A: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the determinants of square matrices.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.

    Raises:
        RuntimeError: the matrices are not square.

    >>> torch.linalg.det(torch.tensor([[2.0, 0.0], [0.0, 3.0]]))
    tensor(6.)
    """
def diagonal(A: Tensor, *, offset: int = 0, dim1: int = -2, dim2: int = -1) -> Tensor:
    """Return the diagonals of matrices: a view.

    Args:
        A (Tensor): (..., n, m).
        offset (int): which diagonal; above the main one where positive.
        dim1 (int), dim2 (int): the dimensions of rows and columns.

    >>> torch.linalg.diagonal(torch.tensor([[1, 2], [3, 4]]))
    tensor([1, 4])
    """
def eig(A: Tensor, *, out: Tensor | None = None) -> return_types.linalg_eig:
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
def eigh(A: Tensor, UPLO: Literal['L', 'U'] = 'L', *, out: Tensor | None = None) -> return_types.linalg_eigh:
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
def eigvals(A: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the eigenvalues of square matrices, complex.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.

    >>> torch.linalg.eigvals(torch.tensor([[0.0, -1.0], [1.0, 0.0]]))
    tensor([0.+1.j, 0.-1.j])
    """
def eigvalsh(A: Tensor, UPLO: Literal['L', 'U'] = 'L', *, out: Tensor | None = None) -> Tensor:
    """Return the eigenvalues of symmetric (Hermitian) matrices, ascending.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.
        UPLO (str): the triangle to read, ``"L"`` or ``"U"``.

    >>> torch.linalg.eigvalsh(torch.tensor([[2.0, 0.0], [0.0, 1.0]]))
    tensor([1., 2.])
    """
def householder_product(A: Tensor, tau: Tensor, *, out: Tensor | None = None) -> Tensor:
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
def inv(A: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the inverses of square matrices.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.

    Raises:
        torch.linalg.LinAlgError: a matrix is singular.

    >>> torch.linalg.inv(torch.tensor([[2.0, 0.0], [0.0, 4.0]]))
    tensor([[0.5000, 0.0000],
            [0.0000, 0.2500]])
    """
def inv_ex(A: Tensor, *, check_errors: bool = False, out: Tensor | None = None) -> return_types.linalg_inv_ex:
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
def ldl_factor(A: Tensor, *, hermitian: bool = False, out: Tensor | None = None) -> return_types.linalg_ldl_factor:
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
def ldl_factor_ex(A: Tensor, *, hermitian: bool = False, check_errors: bool = False, out: Tensor | None = None) -> return_types.linalg_ldl_factor_ex:
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
def ldl_solve(LD: Tensor, pivots: Any, B: Tensor, *, hermitian: bool = False, out: Tensor | None = None) -> Tensor:
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
def lstsq(A: Tensor, B: Tensor, rcond: float | None = None, *, driver: str | None = None, out: Tensor | None = None) -> return_types.linalg_lstsq:
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
def lu(A: Tensor, *, pivot: bool = True, out: Tensor | None = None) -> Any:
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
def lu_factor(A: Tensor, *, pivot: bool = True, out: Tensor | None = None) -> return_types.linalg_lu_factor:
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
def lu_factor_ex(A: Tensor, *, pivot: bool = True, check_errors: bool = False, out: Tensor | None = None) -> return_types.linalg_lu_factor_ex:
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
def lu_solve(LU: Tensor, pivots: Any, B: Tensor, *, left: bool = True, adjoint: bool = False, out: Tensor | None = None) -> Tensor:
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
def matmul(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the product of two tensors: of vectors, of matrices, or of stacks of matrices whose leading sizes
    broadcast.

    Args:
        input (Tensor): a vector, or (..., n, m); a vector counts as a row.
        other (Tensor): a vector, or (..., m, p), of the same dtype; a vector counts as a column.

    Returns:
        Tensor: (..., n, p), without the dimensions of vectors.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.matmul(torch.tensor([[1, 2], [3, 4]]), torch.tensor([1, 1]))
    tensor([3, 7])
    >>> torch.matmul(torch.ones(5, 1, 2, 3), torch.ones(4, 3, 6)).shape
    torch.Size([5, 4, 2, 6])
    """
def matrix_exp(A: Tensor) -> Tensor:
    """Return the exponentials of square matrices: the sum of Aⁿ / n!.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.

    Raises:
        RuntimeError: the matrices are not square.

    >>> torch.linalg.matrix_exp(torch.zeros(2, 2))
    tensor([[1., 0.],
            [0., 1.]])
    """
def matrix_norm(A: Tensor, ord: _Number | str = 'fro', dim: Sequence[int] = (-2, -1), keepdim: bool = False, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
    """Return the norms of matrices.

    Args:
        A (Tensor): (..., n, m), floating-point or complex.
        ord (number or str): ``"fro"``: the root of the sum of squares; ``"nuc"``: the sum of singular values; 2 (-2):
            the greatest (least) of them; 1 (-1): the greatest (least) sum of sizes in a column; inf (-inf): in a row.
        dim (pair of ints): where rows and columns are.
        keepdim (bool): whether to keep them, of size 1.
        dtype (dtype): what to cast to before.

    Raises:
        RuntimeError: there is no such norm, or the dtypes do not fit.

    >>> torch.linalg.matrix_norm(torch.tensor([[3.0, 0.0], [0.0, 4.0]])), torch.linalg.matrix_norm(torch.ones(2, 2), 1)
    (tensor(5.), tensor(2.))
    """
def matrix_power(A: Tensor, n: int, *, out: Tensor | None = None) -> Tensor:
    """Return the n-th power of square matrices, as `torch.matrix_power` does.

    Args:
        A (Tensor): (..., m, m).
        n (int): the exponent; of the inverse, if negative.

    >>> torch.linalg.matrix_power(torch.tensor([[2]]), 3)
    tensor([[8]])
    """
def matrix_rank(A: Tensor, tol: float | Tensor | None = None, hermitian: bool = False, *, atol: float | Tensor | None = None, rtol: float | Tensor | None = None, out: Tensor | None = None) -> Tensor:
    """Return the ranks of matrices: how many singular values do not count as zero.

    Args:
        A (Tensor): (..., m, n), floating-point or complex.
        tol (float or Tensor): another name for `atol`, without a relative tolerance.
        hermitian (bool): whether the matrices are symmetric (Hermitian), which is quicker.
        atol (float or Tensor), rtol (float or Tensor): as in `pinv`.

    >>> torch.linalg.matrix_rank(torch.ones(3, 3))
    tensor(1)
    """
def multi_dot(tensors: Sequence[Tensor], *, out: Tensor | None = None) -> Tensor:
    """Return the product of several matrices, multiplied in the order that takes the fewest operations.

    Args:
        tensors (list of Tensors): at least two matrices; the first and the last may be vectors.

    Raises:
        RuntimeError: there are too few, or their shapes do not fit.

    Source: T. H. Cormen et al., Introduction to Algorithms, section 15.2.

    >>> torch.linalg.multi_dot([torch.ones(2, 3), torch.ones(3, 4), torch.ones(4)])
    tensor([12., 12.])
    """
def norm(input: Tensor, ord: _Number | str | None = None, dim: int | Sequence[int] | None = None, keepdim: bool = False, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
    """Return the norm of a vector or of matrices: `vector_norm` or `matrix_norm`, by the number of dimensions.

    Args:
        input (Tensor): floating-point or complex, any shape.
        ord (number or str): as in `vector_norm` or `matrix_norm`; the root of the sum of squares, if left out.
        dim (int or pair of ints): one dimension for vectors, two for matrices; all, if left out.
        keepdim (bool): whether to keep them, of size 1.
        dtype (dtype): what to cast to before.

    Raises:
        RuntimeError: there is no such norm of so many dimensions.

    >>> torch.linalg.norm(torch.tensor([[3.0, 0.0], [0.0, 4.0]]), "nuc")
    tensor(7.)
    """
def pinv(A: Tensor, rcond: float | Tensor | None = None, hermitian: bool = False, *, atol: float | Tensor | None = None, rtol: float | Tensor | None = None, out: Tensor | None = None) -> Tensor:
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
def qr(A: Tensor, mode: Literal['reduced', 'complete', 'r'] = 'reduced', *, out: Tensor | None = None) -> return_types.qr:
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
def slogdet(A: Tensor, *, out: Tensor | None = None) -> return_types.slogdet:
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
def solve(A: Tensor, B: Tensor, *, left: bool = True, out: Tensor | None = None) -> Tensor:
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
def solve_ex(A: Tensor, B: Tensor, *, left: bool = True, check_errors: bool = False, out: Tensor | None = None) -> return_types.linalg_solve_ex:
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
def solve_triangular(A: Tensor, B: Tensor, *, upper: bool, left: bool = True, unitriangular: bool = False, out: Tensor | None = None) -> Tensor:
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
def svd(A: Tensor, full_matrices: bool = True, *, driver: Any = None, out: Tensor | None = None) -> return_types.svd:
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
def svdvals(A: Tensor, *, driver: Any = None, out: Tensor | None = None) -> Tensor:
    """Return the singular values of matrices, in descending order.

    Args:
        A (Tensor): (..., m, n), floating-point or complex.
        driver: for CUDA only.

    Raises:
        torch.linalg.LinAlgError: the matrices hold NaN; of those with infinities all is NaN.

    >>> torch.linalg.svdvals(torch.tensor([[0.0, 2.0], [3.0, 0.0]]))
    tensor([3., 2.])
    """
def tensorinv(A: Tensor, ind: int = 2, *, out: Tensor | None = None) -> Tensor:
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
def tensorsolve(A: Tensor, B: Tensor, dims: Sequence[int] | None = None, *, out: Tensor | None = None) -> Tensor:
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
def vander(x: Tensor, *, N: int | None = None) -> Tensor:
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
def vecdot(x: Tensor, y: Tensor, *, dim: int = -1, out: Tensor | None = None) -> Tensor:
    """Return the sums, along a dimension, of the products of conjugated elements of one tensor and those of another.

    Args:
        x (Tensor), y (Tensor): shapes that broadcast, one dtype; x is conjugated if complex.
        dim (int): the dimension to sum over.

    Raises:
        RuntimeError: the dtypes differ.

    >>> torch.linalg.vecdot(torch.tensor([[1.0, 2.0]]), torch.tensor([[3.0, 4.0]]))
    tensor([11.])
    """
def vector_norm(x: Tensor, ord: _Number = 2, dim: int | Sequence[int] | None = None, keepdim: bool = False, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
    """Return the norm of all elements, or of those along some dimensions.

    Args:
        x (Tensor): floating-point or complex, any shape.
        ord (number): the order p of the norm: (Σ|x|ᵖ)^(1/p); the greatest (least) size for inf (-inf), and for 0 the
            number of elements that are not zero.
        dim (int or ints): the dimensions to reduce; all, if left out.
        keepdim (bool): whether to keep them, of size 1.
        dtype (dtype): what to cast to before.

    Raises:
        RuntimeError: the dtypes do not fit, or there are no elements and the norm needs one.

    >>> torch.linalg.vector_norm(torch.tensor([3.0, 4.0]))
    tensor(5.)
    """
