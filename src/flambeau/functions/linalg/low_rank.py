"""Decompositions of matrices of low rank, by projection on random vectors; and the greatest eigenvalues."""

from ..._names.public import public
from ..._tensor.dtype import get_default_dtype
from ..random.tensors import randn
from ..reduction.reduce import mean
from .decomposition import qr
from .spectra import svd


def _difference(product, mean_product):
    return product if mean_product is None else product - mean_product


def _basis(A, q, niter, M):
    """(..., m, q): an orthonormal basis that A - M nearly maps to. N. Halko et al., arXiv:0909.4061, algorithm 4.4."""
    dtype = A.dtype if A.dtype.is_floating_point or A.dtype.is_complex else get_default_dtype()
    noise = randn(A.shape[-1], q, dtype=dtype, device=A.device)

    def orthonormal(adjoint, x):
        a, m = (A.mH, None if M is None else M.mH) if adjoint else (A, M)
        return qr(_difference(a @ x, None if m is None else m @ x)).Q

    found = orthonormal(False, noise)
    for _ in range(niter):
        found = orthonormal(False, orthonormal(True, found))
    return found


def _low_rank_svd(A, q, niter, M):
    """Algorithm 5.1 there."""
    wide = A.shape[-2] < A.shape[-1]
    if M is not None:
        M = M.broadcast_to(A.shape)
    if wide:
        A, M = A.mH, None if M is None else M.mH
    basis = _basis(A, q, niter, M)
    U, S, Vh = svd(_difference(basis.mH @ A, None if M is None else basis.mH @ M), full_matrices=False)
    U, V = basis @ U, Vh.mH
    return (V, S, U) if wide else (U, S, V)


@public("torch")
def svd_lowrank(A, q=6, niter=2, M=None):
    """Return the greatest singular values of a matrix, and their vectors: A ≈ U diag(S) Vᴴ, by random projection.

    Args:
        A (Tensor): (..., m, n), floating-point or complex.
        q (int): how many singular values; some more than are wanted make these better.
        niter (int): how often the basis is improved.
        M (Tensor): what to subtract from A, of a shape that broadcasts to that of A.

    Returns:
        (U, S, V): of shapes (..., m, q), (..., q), (..., n, q).

    >>> torch.svd_lowrank(torch.eye(3)[:, :2] * 2, q=2)[1]
    tensor([2., 2.])
    """
    return _low_rank_svd(A, 6 if q is None else q, 2 if niter is None else niter, M)


@public("torch")
def pca_lowrank(A, q=None, center=True, niter=2):
    """Return the principal components of samples: `svd_lowrank` of the matrix less the mean of its rows.

    Args:
        A (Tensor): (..., m, n): m samples of n features.
        q (int): how many components; 6, or as many as there are, by default.
        center (bool): whether to subtract the mean.
        niter (int): how often the basis is improved.

    Returns:
        (U, S, V): the columns of V are the principal directions, S² / (m - 1) the variances along them.

    Raises:
        ValueError: `q` is negative or greater than the sizes, or `niter` is negative.

    >>> torch.pca_lowrank(torch.tensor([[1.0, 0.0], [-1.0, 0.0]]), q=1)[1]
    tensor([1.4142])
    """
    m, n = A.shape[-2:]
    if q is None:
        q = min(6, m, n)
    elif not 0 <= q <= min(m, n):
        raise ValueError(f"q(={q}) must be non-negative integer and not greater than min(m, n)={min(m, n)}")
    if niter < 0:
        raise ValueError(f"niter(={niter}) must be non-negative integer")
    return _low_rank_svd(A - mean(A, dim=(-2,), keepdim=True) if center else A, q, niter, None)
