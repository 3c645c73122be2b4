"""Further products: over chosen dimensions, of vectors in space, of chains and powers of matrices."""

import warnings

import numpy as np

from ..._names.public import public
from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR as F
from ...primitives import matmul as ops
from ...primitives._declare import composed
from .._arguments import count, promoted, tensor_argument, wrap_dim
from ..elementwise._common import check_broadcast
from .matmul import aligned, check_dtypes, matmul

# Over chosen dimensions


@public("torch", out=True)
def tensordot(a, b, dims=2, *, out=None):
    """Return the sum of products over some dimensions of one tensor and as many of another.

    Args:
        a (Tensor), b (Tensor): any shapes.
        dims (int or pair of lists): how many of the last dimensions of `a` and first ones of `b` to sum over; or which.

    Returns:
        Tensor: the other dimensions of `a`, then those of `b`.

    Raises:
        RuntimeError: the sizes of dimensions summed over differ.

    >>> torch.tensordot(torch.ones(2, 3, 4), torch.ones(3, 4, 5)).shape
    torch.Size([2, 5])
    """
    over_a, over_b = _dims_to_sum(a, b, dims)
    check_dtypes(a, b)
    for d, e in zip(over_a, over_b):
        n, m = a._array.shape[d], b._array.shape[e]
        if n == m:
            continue
        if 1 not in (n, m):
            raise RuntimeError(
                f"contracted dimensions need to match, but first has size {n} in dim {d} and second has size {m} in "
                f"dim {e}.{aligned((d, e), a=a._array.shape, b=b._array.shape)}"
            )
        a = a if n == 1 else F.sum(a, dim=(d,), keepdim=True)  # a size of 1 broadcasts
        b = b if m == 1 else F.sum(b, dim=(e,), keepdim=True)
    kept_a = [d for d in range(a.ndim) if d not in over_a]
    kept_b = [d for d in range(b.ndim) if d not in over_b]
    rows, columns = [a._array.shape[d] for d in kept_a], [b._array.shape[d] for d in kept_b]
    m = count([a._array.shape[d] for d in over_a])
    left = F.reshape(F.permute(a, dims=(*kept_a, *over_a)), shape=(count(rows), m))
    right = F.reshape(F.permute(b, dims=(*over_b, *kept_b)), shape=(m, count(columns)))
    return F.reshape(ops.mm(left, right), shape=(*rows, *columns))


def _dims_to_sum(a, b, dims):
    """Which dimensions of a and of b tensordot sums over."""
    dims = dims.tolist() if isinstance(dims, Tensor) else dims
    if isinstance(dims, (tuple, list)):
        over_a, over_b = ([d] if isinstance(d, int) else list(d) for d in dims)
        if len(over_a) != len(over_b):
            raise RuntimeError(f"both dimension lists should have same length, got {over_a} and {over_b}")
        return [wrap_dim(d, a.ndim) for d in over_a], [wrap_dim(d, b.ndim) for d in over_b]
    if dims < 0:
        raise RuntimeError(f"tensordot expects dims >= 0, but got dims={dims}")
    if dims > min(a.ndim, b.ndim):
        raise RuntimeError(f"tensordot expects dims < ndim_a or ndim_b, but got dims={dims}")
    return list(range(a.ndim - dims, a.ndim)), list(range(dims))


@public("torch Tensor", out=True)
def inner(input, other, *, out=None):
    """Return the sums of products over the last dimension of two tensors; with a 0-dim one, the product.

    Args:
        input (Tensor): (..., n).
        other (Tensor): (..., n).

    Raises:
        RuntimeError: the last sizes differ.

    >>> torch.inner(torch.ones(2, 3), torch.ones(4, 3)).shape
    torch.Size([2, 4])
    """
    a, b = tensor_argument(input, "inner"), tensor_argument(other, "inner", "other")
    if 0 in (a.ndim, b.ndim):
        return F.mul(*promoted(a, b)[0])
    if a._array.shape[-1] != b._array.shape[-1]:
        raise RuntimeError(
            f"inner() the last dimension must match on both input tensors but got shapes {list(a._array.shape)} and "
            f"{list(b._array.shape)}"
        )
    return tensordot(a, b, ([-1], [-1]))


@public("torch Tensor", out=True)
def kron(input, other, *, out=None):
    """Return the Kronecker product: every element of one tensor times the whole of the other, side by side.

    Args:
        input (Tensor): a₁×…×aₙ.
        other (Tensor): b₁×…×bₙ; the one with fewer dimensions gets further ones of size 1 in front.

    Returns:
        Tensor: a₁b₁×…×aₙbₙ.

    >>> torch.kron(torch.tensor([1, 10]), torch.tensor([1, 2, 3]))
    tensor([ 1,  2,  3, 10, 20, 30])
    """
    (a, b), _ = promoted(input, other)
    n = max(a.ndim, b.ndim)
    shape_a, shape_b = ((1,) * (n - x.ndim) + x._array.shape for x in (a, b))
    a = F.reshape(a, shape=tuple(size for m in shape_a for size in (m, 1)))
    b = F.reshape(b, shape=tuple(size for m in shape_b for size in (1, m)))
    return F.unsafe_view(F.mul(a, b), shape=tuple(n * m for n, m in zip(shape_a, shape_b)))


@public("linalg", out=True)
def vecdot(x, y, *, dim=-1, out=None):
    """Return the sums, along a dimension, of the products of conjugated elements of one tensor and those of another.

    Args:
        x (Tensor), y (Tensor): shapes that broadcast, one dtype; x is conjugated if complex.
        dim (int): the dimension to sum over.

    Raises:
        RuntimeError: the dtypes differ.

    >>> torch.linalg.vecdot(torch.tensor([[1.0, 2.0]]), torch.tensor([[3.0, 4.0]]))
    tensor([11.])
    """
    if x.dtype is not y.dtype:
        raise RuntimeError(
            f"linalg.vecdot: Expected x and y to have the same dtype, but found x of type {x.dtype} and y of type "
            f"{y.dtype} instead"
        )
    check_broadcast(x, y)
    product = F.mul(F.conj(x) if x._array.dtype.kind == "c" else x, y)
    return F.sum(product, dim=(wrap_dim(dim, product.ndim),), keepdim=False)


# Vectors in space


def _cross(F, a, b, dim):
    def turned(x, by):
        return F.roll(x, shifts=(-by,), dims=(dim,))

    return F.sub(F.mul(turned(a, 1), turned(b, 2)), F.mul(turned(a, 2), turned(b, 1)))


cross_dim = composed(
    "linalg_cross",
    _cross,
    vjps=[
        lambda F, g, _y, _a, b, dim: F.linalg_cross(F.conj(b), g, dim=dim),
        lambda F, g, _y, a, _b, dim: F.linalg_cross(g, F.conj(a), dim=dim),
    ],
)


def linalg_cross(input, other, *, dim=-1, out=None):
    """Return the cross products of vectors of three elements.

    Args:
        input (Tensor), other (Tensor): shapes that broadcast, with 3 elements along `dim`.
        dim (int): where the vectors are.

    Raises:
        RuntimeError: there are not three elements along `dim`, or the numbers of dimensions differ.

    >>> torch.linalg.cross(torch.tensor([1, 0, 0]), torch.tensor([0, 1, 0]))
    tensor([0, 0, 1])
    """
    if input.ndim != other.ndim:
        raise RuntimeError(
            "linalg.cross: inputs must have the same number of dimensions."
            f"{aligned(input=input._array.shape, other=other._array.shape)}"
        )
    d = wrap_dim(dim, input.ndim)
    sizes = input._array.shape[d] if input.ndim else 1, other._array.shape[d] if other.ndim else 1
    if sizes != (3, 3):
        raise RuntimeError(f"linalg.cross: inputs dimension {dim} must have length 3. Got {sizes[0]} and {sizes[1]}")
    (a, b), _ = promoted(input, other)
    shape = np.broadcast_shapes(a._array.shape, b._array.shape)
    a, b = (x if x._array.shape == shape else F.expand(x, shape=shape) for x in (a, b))
    return cross_dim(a, b, dim=d)


linalg_cross.__name__ = linalg_cross.__qualname__ = "cross"
linalg_cross = public("linalg", out=True)(linalg_cross)


@public("torch Tensor", out="exact")
def cross(input, other, dim=None, *, out=None):
    """Return the cross products of vectors of three elements.

    Args:
        input (Tensor), other (Tensor): shapes that broadcast, with 3 elements along `dim`.
        dim (int): where the vectors are; if left out (deprecated), the first dimension of size 3.

    Raises:
        RuntimeError: there are not three elements along `dim`, or no such dimension.

    >>> torch.cross(torch.tensor([1, 0, 0]), torch.tensor([0, 1, 0]), dim=0)
    tensor([0, 0, 1])
    """
    if dim is None:
        warnings.warn(
            "Using torch.cross without specifying the dim arg is deprecated. Please either pass the dim explicitly or "
            "simply use torch.linalg.cross, whose default is the last dimension.",
            stacklevel=3,
        )
        shape = np.broadcast_shapes(input._array.shape, other._array.shape)
        if 3 not in shape:
            raise RuntimeError(
                f"no dimension of size 3 in input: {list(input._array.shape)}; cross products are of 3 components"
            )
        dim = shape.index(3)
    return linalg_cross(input, other, dim=dim)


# Chains and powers


@public("torch Tensor")
def trace(input):
    """Return the sum of the elements on the diagonal of a matrix.

    Args:
        input (Tensor): n×m; integers are summed as int64.

    Raises:
        RuntimeError: it is no matrix.

    >>> torch.trace(torch.tensor([[1, 2], [3, 4]]))
    tensor(5)
    """
    if input.ndim != 2:
        raise RuntimeError(f"trace: expected a matrix, but got tensor with dim {input.ndim}")
    if input._array.dtype.kind in "biu":
        return ops.trace(F.cast(input, dtype=np.dtype(np.int64)))
    return ops.trace(input)


@public("linalg", out=True)
def multi_dot(tensors, *, out=None):
    """Return the product of several matrices, multiplied in the order that takes the fewest operations.

    Args:
        tensors (list of Tensors): at least two matrices; the first and the last may be vectors.

    Raises:
        RuntimeError: there are too few, or their shapes do not fit.

    Source: T. H. Cormen et al., Introduction to Algorithms, section 15.2.

    >>> torch.linalg.multi_dot([torch.ones(2, 3), torch.ones(3, 4), torch.ones(4)])
    tensor([12., 12.])
    """
    if len(tensors) < 2:
        raise RuntimeError(f"multi_dot(): expected at least 2 tensors but got {len(tensors)}")
    last = len(tensors) - 1
    for i, x in enumerate(tensors):
        if x.ndim != 2 and not (i in (0, last) and x.ndim == 1):
            expected = "1D or 2D" if i in (0, last) else "2D"
            place = {0: "the first tensor", last: "the last tensor"}.get(i, f"tensor {i}")
            raise RuntimeError(f"multi_dot(): {place} must be {expected} but got {x.ndim}D")
    for i, x in enumerate(tensors):
        if x.dtype is not tensors[0].dtype:
            raise RuntimeError(
                f"multi_dot(): all tensors must have be the same dtype but tensor 0 is {tensors[0].dtype} and tensor "
                f"{i} {x.dtype}"
            )
    chain = [*tensors]
    if chain[0].ndim == 1:
        chain[0] = F.unsqueeze(chain[0], dim=0)
    if chain[last].ndim == 1:
        chain[last] = F.unsqueeze(chain[last], dim=1)
    for i, (a, b) in enumerate(zip(chain, chain[1:])):
        if a._array.shape[1] != b._array.shape[0]:
            raise RuntimeError(
                f"multi_dot(): tensors {i} and {i + 1} with shapes {list(tensors[i]._array.shape)} and "
                f"{list(tensors[i + 1]._array.shape)} cannot be multiplied"
            )
    y = _chained(chain, _best_splits([*(x._array.shape[0] for x in chain), chain[-1]._array.shape[1]]), 0, last)
    shape = y._array.shape[tensors[0].ndim == 1 : 1 + (tensors[last].ndim == 2)]
    return y if len(shape) == 2 else F.reshape(y, shape=shape)


def _best_splits(sizes):
    """Where to split each part (i, j) of a chain of matrices, so that multiplying takes the fewest operations."""
    n = len(sizes) - 1
    costs, splits = {(i, i): 0 for i in range(n)}, {}
    for length in range(1, n):
        for i in range(n - length):
            j = i + length
            costs[i, j], splits[i, j] = min(
                (costs[i, k] + costs[k + 1, j] + sizes[i] * sizes[k + 1] * sizes[j + 1], k) for k in range(i, j)
            )
    return splits


def _chained(chain, splits, i, j):
    if i == j:
        return chain[i]
    k = splits[i, j]
    return ops.mm(_chained(chain, splits, i, k), _chained(chain, splits, k + 1, j))


@public("torch", out=True)
def chain_matmul(*matrices, out=None):
    """Return the product of several matrices; deprecated, `torch.linalg.multi_dot` is the function to use.

    Args:
        matrices (Tensors): matrices whose shapes fit.

    Raises:
        RuntimeError: there is none, or they do not fit.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.chain_matmul(torch.ones(2, 3), torch.ones(3, 1))
    tensor([[3.],
            [3.]])
    """
    warnings.warn(
        "torch.chain_matmul is deprecated and will be removed in a future PyTorch release. Use torch.linalg.multi_dot "
        "instead, which accepts a list of two or more tensors rather than multiple parameters.",
        stacklevel=3,
    )
    if not matrices:
        raise RuntimeError("chain_matmul(): Expected one or more matrices, but got none")
    return matrices[0] if len(matrices) == 1 else multi_dot(list(matrices))


@public("torch Tensor", out="castable")
def matrix_power(input, n, *, out=None):
    """Return the n-th power of square matrices; of their inverse, for a negative n.

    Args:
        input (Tensor): (..., m, m).
        n (int): the exponent.

    Raises:
        RuntimeError: the matrices are not square.
        torch.linalg.LinAlgError: n is negative, and a matrix is singular.

    >>> torch.matrix_power(torch.tensor([[1.0, 1.0], [0.0, 1.0]]), 5)
    tensor([[1., 5.],
            [0., 1.]])
    """
    shape = input._array.shape
    if len(shape) < 2:
        raise RuntimeError(
            f"linalg.matrix_power: The input tensor A must have at least 2 dimensions.{aligned(A=shape)}"
        )
    if shape[-1] != shape[-2]:
        raise RuntimeError(
            f"linalg.matrix_power: A must be batches of square matrices, but they are {shape[-2]} by {shape[-1]} "
            "matrices"
        )
    if n == 0:
        eye = F.constant(np.eye(shape[-1], dtype=input._array.dtype), like=input)
        return F.where(F.constant(np.ones(shape, bool), like=input), eye, input)  # of the input's history and batch
    if n < 0:
        from .systems import inv

        input, n = inv(input), -n
    power = None
    while n:
        if n & 1:
            power = input if power is None else matmul(power, input)
        n >>= 1
        input = matmul(input, input) if n else input
    return power if power is not input else F.mul(power, 1)


def _linalg_matrix_power(A, n, *, out=None):
    """Return the n-th power of square matrices, as `torch.matrix_power` does.

    Args:
        A (Tensor): (..., m, m).
        n (int): the exponent; of the inverse, if negative.

    >>> torch.linalg.matrix_power(torch.tensor([[2]]), 3)
    tensor([[8]])
    """
    return matrix_power(A, n)


_linalg_matrix_power.__name__ = _linalg_matrix_power.__qualname__ = "matrix_power"
public("linalg", out="castable")(_linalg_matrix_power)
