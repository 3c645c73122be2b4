"""Norms of vectors and matrices, condition numbers and distances."""

from math import inf

import numpy as np

from ..._names.public import public
from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR as F
from ...interpreters.inplace import type_name
from ...primitives._declare import composed
from ...primitives.reduction import with_dims
from .._arguments import in_dtype, index_of, tensor_argument, wrap_dim, wrap_dims
from ..elementwise.pointwise import sub
from .reduce import in_single

# The norm of order p is (sum |x|^p)^(1/p). At zero, where it has no derivative, the gradient is zero.


def _vector_norm(F, x, ord, dim, keepdim=False):
    if ord == 0:
        return F.sum(_as_real(F, F.ne(x, 0), x), dim=dim, keepdim=keepdim)
    if ord == 2 and F.dtype(x).kind != "c":
        return F.sqrt(F.sum(F.mul(x, x), dim=dim, keepdim=keepdim))
    size = F.abs(x)
    if ord == inf:
        return F.amax(size, dim=dim, keepdim=keepdim)
    if ord == -inf:
        return F.amin(size, dim=dim, keepdim=keepdim)
    if ord == 1:
        return F.sum(size, dim=dim, keepdim=keepdim)
    if ord == 2:
        return F.sqrt(F.sum(F.mul(size, size), dim=dim, keepdim=keepdim))
    return F.pow_scalar(F.sum(F.pow_scalar(size, ord), dim=dim, keepdim=keepdim), 1 / ord)


def _as_real(F, mask, x):
    """A mask as numbers of the real dtype of x."""
    real = {"complex64": np.float32, "complex128": np.float64}.get(F.dtype(x).name)
    return F.cast(mask, dtype=np.dtype(real) if real else F.dtype(x))


def _nonzero(F, a):
    """(whether each element is zero, the elements with 1 for zeros): for quotients with finite derivatives."""
    zero = F.eq(a, 0)
    return zero, F.where(zero, F.ones_like(a), a)


def _vector_norm_vjp(F, g, y, x, ord, dim, keepdim=False):
    y, g = with_dims(F, y, x, dim, keepdim), with_dims(F, g, x, dim, keepdim)
    if ord == 0:
        return F.zeros_like(x)
    if ord == 1:
        return F.mul(F.sgn(x), g)
    if abs(ord) == inf:
        size = F.abs(x)
        extreme = _as_real(F, F.logical_or(F.eq(size, y), F.isnan(size)), x)
        return F.mul(F.mul(F.sgn(x), extreme), F.div(g, F.sum(extreme, dim=dim, keepdim=True)))
    zero_norm, y = _nonzero(F, y)
    g = F.where(zero_norm, F.zeros_like(g), g)
    if ord == 2:
        return F.mul(x, F.div(g, y))
    zero, size = _nonzero(F, F.abs(x))
    powers = F.where(zero, F.zeros_like(size), F.pow_scalar(size, ord - 1))
    return F.mul(F.sgn(x), F.mul(powers, F.mul(g, F.pow_scalar(y, 1 - ord))))


def _vector_norm_jvp(F, y, inputs, tangents, ord, dim, keepdim=False):
    """Along the gradient, so that it too is zero at zero."""
    (x,), (t,) = inputs, tangents
    gradient = _vector_norm_vjp(F, F.ones_like(y), y, x, ord, dim, keepdim)
    along = F.real(F.mul(F.conj(gradient), t)) if F.dtype(x).kind == "c" else F.mul(gradient, t)
    return F.sum(along, dim=dim, keepdim=keepdim)


vector_norm_dims = composed(
    "linalg_vector_norm",
    _vector_norm,
    kernel=in_single(_vector_norm),
    vjps=[_vector_norm_vjp],
    jvp=_vector_norm_jvp,
    input_names=("self",),
)


def _inexact(x, name, dtype):
    """The input in the dtype its norm is computed in, after checking both."""
    if tensor_argument(x, name)._array.dtype.kind not in "fcV":
        raise RuntimeError(
            f"{name}: Expected a floating point or complex tensor as input. Got {type_name(x.dtype)}. Convert it: "
            "x.float()."
        )
    if dtype is None:
        return x
    if dtype.category < 2:
        raise RuntimeError(f"{name}: dtype should be floating point or complex, but got {type_name(dtype)}")
    if dtype.is_complex != x.dtype.is_complex:
        kind = "complex" if x.dtype.is_complex else "real"
        raise RuntimeError(f"{name}: dtype should be {kind} for {kind} inputs, but got {type_name(dtype)}")
    if dtype.itemsize < x.dtype.itemsize:
        raise RuntimeError(
            f"{name}: the dtype of the input ({type_name(x.dtype)}) should be convertible without narrowing to the "
            f"specified dtype ({type_name(dtype)})"
        )
    return in_dtype(x, dtype)


@public("linalg", out="exact")
def vector_norm(x, ord=2, dim=None, keepdim=False, *, dtype=None, out=None):
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
    if isinstance(ord, str):
        raise TypeError("linalg_vector_norm(): argument 'ord' must be Number, not str; matrix_norm has named orders")
    if isinstance(ord, complex):
        raise RuntimeError("linalg.vector_norm: Expected a non-complex scalar as the order of norm.")
    x = _inexact(x, "linalg.vector_norm", dtype)
    dims = wrap_dims(dim, x.ndim)
    if not x._array.size and (ord < 0 or ord == inf):
        _check_not_empty(x, dim, dims, ord)
    return vector_norm_dims(x, ord=float(ord), dim=dims, keepdim=keepdim)


def _check_not_empty(x, dim, dims, ord):
    if dim is None or len(dims) == x.ndim:
        raise RuntimeError(
            f"linalg.vector_norm cannot compute the {ord} norm on an empty tensor because the operation does not have "
            "an identity"
        )
    for d in dims:
        if not x._array.shape[d]:
            raise RuntimeError(
                f"linalg.vector_norm cannot compute the {ord} norm on the dimension {d} because this dimension is "
                "empty and the operation does not have an identity"
            )


# Matrices


def _check_order(ord):
    if isinstance(ord, str):
        known = ord in ("fro", "nuc")
    else:
        known = abs(ord) in (1, 2, inf)
    if not known:
        raise RuntimeError(f"linalg.matrix_norm: Order {ord} not supported.")


@public("linalg", out=True)
def matrix_norm(A, ord="fro", dim=(-2, -1), keepdim=False, *, dtype=None, out=None):
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
    if tensor_argument(A, "linalg.matrix_norm").ndim < 2:
        raise RuntimeError(
            "linalg.matrix_norm: The input tensor A must have at least 2 dimensions. Its shape is "
            f"{list(A._array.shape)}."
        )
    _check_order(ord)
    dim = tuple(dim) if isinstance(dim, (tuple, list)) else (dim,)
    if len(dim) != 2:
        raise RuntimeError(f"linalg.matrix_norm: dim must be a 2-tuple. Got {' '.join(map(str, dim))}")
    rows, columns = (wrap_dim(d, A.ndim) for d in dim)
    if rows == columns:
        raise RuntimeError(f"linalg.matrix_norm: dims must be different. Got ({dim[0]}, {dim[1]})")
    x = _inexact(A, "linalg.matrix_norm", dtype)
    if ord == "fro":
        return vector_norm_dims(x, ord=2.0, dim=tuple(sorted((rows, columns))), keepdim=keepdim)
    if ord == "nuc" or abs(ord) == 2:
        return _spectral_norm(x, ord, rows, columns, keepdim)
    if abs(ord) == inf:
        rows, columns = columns, rows
    sums = vector_norm_dims(x, ord=1.0, dim=(rows,), keepdim=True)
    y = _extreme(sums, ord, columns, True)
    kept = tuple(1 if d in (rows, columns) else n for d, n in enumerate(x._array.shape))
    return y if keepdim else F.reshape(y, shape=tuple(n for d, n in enumerate(kept) if d not in (rows, columns)))


def _extreme(x, ord, dim, keepdim):
    """The greatest of sizes for a positive order (0 if there are none), the least for a negative one."""
    if ord > 0 and not x._array.shape[dim]:
        return F.sum(x, dim=(dim,), keepdim=keepdim)
    return (F.amax if ord > 0 else F.amin)(x, dim=(dim,), keepdim=keepdim)


def _spectral_norm(x, ord, rows, columns, keepdim):
    """The sum, or the greatest or least, of the singular values."""
    others = tuple(d for d in range(x.ndim) if d not in (rows, columns))
    s = F.linalg_svdvals(F.permute(x, dims=(*others, rows, columns)))
    last = s.ndim - 1
    y = F.sum(s, dim=(last,), keepdim=False) if ord == "nuc" else _extreme(s, ord, last, False)
    if not keepdim:
        return y
    return F.reshape(y, shape=tuple(1 if d in (rows, columns) else n for d, n in enumerate(x._array.shape)))


def _linalg_norm(input, ord=None, dim=None, keepdim=False, *, dtype=None, out=None):
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
    if dim is not None:
        dim = tuple(dim) if isinstance(dim, (tuple, list)) else (index_of(dim),)
    if ord is None:
        return vector_norm(input, 2, dim, keepdim, dtype=dtype)
    if dim is not None and len(dim) not in (1, 2):
        raise RuntimeError(f"linalg.norm: If dim is specified, it must be of length 1 or 2. Got {list(dim)}")
    if dim is None and not isinstance(ord, str) and input.ndim not in (1, 2):
        raise RuntimeError(
            f"linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got {input.ndim}D."
        )
    vector = not isinstance(ord, str) and (input.ndim == 1 if dim is None else len(dim) == 1)
    if vector:
        return vector_norm(input, ord, dim, keepdim, dtype=dtype)
    if dim is None and input.ndim > 2:
        raise RuntimeError(
            f"linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got {input.ndim}D."
        )
    return matrix_norm(input, ord, (-2, -1) if dim is None else dim, keepdim, dtype=dtype)


_linalg_norm.__name__ = _linalg_norm.__qualname__ = "norm"
public("linalg", out=True)(_linalg_norm)


@public("torch Tensor", out=True)
def norm(input, p="fro", dim=None, keepdim=False, out=None, dtype=None):
    """Return the norm of all elements, or of those along some dimensions; `torch.linalg.vector_norm` and
    `torch.linalg.matrix_norm` say more clearly which.

    Args:
        input (Tensor): floating-point or complex, any shape.
        p (number or str): the order of the vectors' norm; ``"fro"`` is 2, ``"nuc"`` sums singular values.
        dim (int or ints): the dimensions to reduce; all, if left out.
        keepdim (bool): whether to keep them, of size 1.
        dtype (dtype): what to cast to before.

    Raises:
        RuntimeError: there is no such norm.

    >>> torch.norm(torch.tensor([3.0, 4.0])), torch.norm(torch.tensor([3.0, -4.0]), 1)
    (tensor(5.), tensor(7.))
    """
    dims = dim if dim is None or isinstance(dim, (tuple, list)) else (dim,)
    if p == "nuc":
        return matrix_norm(input, "nuc", (-2, -1) if dims is None else dims, keepdim, dtype=dtype)
    if p == "fro":
        if dims is not None and len(dims) > 2:
            raise RuntimeError(f"linalg.matrix_norm: dim must be a 2-tuple. Got {' '.join(map(str, dims))}")
    elif isinstance(p, str):
        raise RuntimeError(f"only valid string values are 'fro' and 'nuc', found {p}")
    return vector_norm(input, 2 if p in ("fro", None) else p, dims, keepdim, dtype=dtype)


@public("linalg", out="castable")
def cond(A, p=None, *, out=None):
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
    from ..linalg._matrices import check_matrix, check_square

    if p not in ("fro", "nuc") if isinstance(p, str) else p is not None and abs(p) not in (1, 2, inf):
        raise RuntimeError(f"linalg.cond got an invalid norm type: {p}")
    if p is None or (not isinstance(p, str) and abs(p) == 2):
        s = F.linalg_svdvals(check_matrix(A, "linalg.cond"))
        if not s._array.size:
            return F.sum(s, dim=(s.ndim - 1,), keepdim=False)
        last = s.ndim - 1
        first, least = F.select(s, dim=last, index=0), F.select(s, dim=last, index=s._array.shape[last] - 1)
        return F.div(least, first) if p == -2 else F.div(first, least)
    check_square(A, f"linalg.cond(ord={p})")
    if not A._array.shape[-1]:
        return F.zeros(A._array.shape[:-2], like=matrix_norm(A))
    y, info = F.linalg_inv_ex(A)
    product = F.mul(matrix_norm(A, p), matrix_norm(y, p))
    return F.where(F.ne(info, 0), inf, product)


# Distances


@public("torch Tensor", out=True)
def dist(input, other, p=2, *, out=None):
    """Return the norm of the difference of two tensors.

    Args:
        input (Tensor), other (Tensor): shapes that broadcast.
        p (number): the order of the norm.

    >>> torch.dist(torch.tensor([0.0, 0.0]), torch.tensor([3.0, 4.0]))
    tensor(5.)
    """
    difference = sub(input, other)
    if not difference._array.size:
        return F.sum_all(F.abs(difference))
    return vector_norm(difference, p)


@public("torch Tensor", out=True, inplace="Tensor")
def renorm(input, p, dim, maxnorm, *, out=None):
    """Return the tensor with those slices along a dimension made smaller whose norm is too great.

    Args:
        input (Tensor): floating-point or complex, at least 2 dimensions.
        p (number): the order of the norm, greater than 0.
        dim (int): the dimension whose slices are measured.
        maxnorm (number): what no norm may exceed.

    Raises:
        RuntimeError: p or maxnorm is out of range, or there are too few dimensions.

    >>> torch.renorm(torch.tensor([[3.0, 4.0], [0.3, 0.4]]), 2, 0, 1)
    tensor([[0.6000, 0.8000],
            [0.3000, 0.4000]])
    """
    if isinstance(p, (complex, Tensor)):
        raise RuntimeError("renorm: p must be real-valued")
    if p <= 0:
        raise RuntimeError(f"renorm: non-positive-norm not supported, got p={p}")
    if maxnorm < 0:
        raise RuntimeError(f"renorm: expected maxnorm to be >= 0 but got {maxnorm}")
    if input.ndim < 2:
        raise RuntimeError(f"renorm: input needs at least 2 dimensions, got {input.ndim} dimensions")
    d = wrap_dim(dim, input.ndim)
    size = vector_norm(input, p, [i for i in range(input.ndim) if i != d], True)
    shrunk = F.div(float(maxnorm), F.add(size, 1e-7))
    return F.mul(input, F.where(F.gt(size, float(maxnorm)), shrunk, F.ones_like(size)))


@public("torch", out=True)
def nuclear_norm(input, dim=(-2, -1), keepdim=False, *, out=None):
    """Return the sums of the singular values of matrices; deprecated, `torch.linalg.matrix_norm` is the form to use.

    Args:
        input (Tensor): (..., n, m), floating-point or complex.
        dim (pair of ints): where rows and columns are.
        keepdim (bool): whether to keep them, of size 1.

    >>> torch.nuclear_norm(torch.ones(2, 2))
    tensor(2.)
    """
    dim, keepdim = ((-2, -1), dim) if isinstance(dim, bool) else (dim, keepdim)
    return matrix_norm(input, "nuc", dim, keepdim)
