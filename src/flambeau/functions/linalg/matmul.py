"""Products of vectors, matrices and stacks of matrices."""

import numpy as np

from ..._names.old_forms import old_order
from ..._names.public import public
from ...interpreters._protocol import TENSOR as F
from ...interpreters.inplace import type_name
from ...primitives import matmul as ops
from ...primitives._declare import composed
from ...primitives._half import in_float32
from .._arguments import common_dtype, count, fit_number, in_dtype, mixed, tensor_argument
from .._hot import binary, direct

# Checks


def times(shape):
    """A shape as PyTorch's messages write that of a matrix: ``2x3``."""
    return "x".join(map(str, shape))


def aligned(marks=(), **shapes):
    """Shapes for an error's text, one under another; `marks` are the sizes that do not fit, one for each shape."""
    width, lines = max(map(len, shapes)), []
    for (name, shape), mark in zip(shapes.items(), marks or (None,) * len(shapes)):
        lines.append(f"    {name:<{width}} {list(shape)}")
        if mark is not None:
            place = len(str(list(shape[: mark % len(shape)]))) - 1 + 2 * bool(mark % len(shape))
            lines.append(" " * (5 + width + place) + "^" * len(str(shape[mark])))
    return "\n" + "\n".join(lines)


def check_product(a, b, names=("input", "other")):
    """RuntimeError if the columns of matrix shape `a` are not as many as the rows of `b`."""
    if a[-1] != b[-2]:
        raise RuntimeError(
            f"mat1 and mat2 shapes cannot be multiplied ({times(a)} and {times(b)}): the last size of the first, "
            f"{a[-1]}, must equal the first size of the second, "
            f"{b[-2]}.{aligned((-1, -2), **{names[0]: a, names[1]: b})}"
        )


def check_dtypes(*tensors):
    """RuntimeError if the operands of a product have different dtypes; NotImplementedError for bools."""
    first = tensors[0].dtype
    for x in tensors[1:]:
        if mixed(tensors[0], x):
            raise RuntimeError(
                f"expected m1 and m2 to have the same dtype, but got: {first.name} != {x.dtype.name}. Products do not "
                "promote; convert one of them with .to(dtype)."
            )
    if first.category == 0:
        raise NotImplementedError("\"addmm_impl_cpu_\" not implemented for 'Bool': convert with .float() or .int()")


def check_ndim(x, ndim, message):
    """RuntimeError with a message if a tensor has another number of dimensions."""
    if tensor_argument(x, "matmul")._array.ndim != ndim:
        raise RuntimeError(f"{message}; its shape is {list(x._array.shape)}")


def _check_equal_length(a, b):
    if a._array.shape != b._array.shape:
        n, m = a._array.shape[0], b._array.shape[0]
        raise RuntimeError(
            f"inconsistent tensor size, expected tensor [{n}] and src [{m}] to have the same number of elements, but "
            f"got {n} and {m} elements respectively"
        )


# Two operands


def _short(x, y):
    """Two matrices; whatever else there is takes the long way, as does a ValueError for sizes that do not fit."""
    return x.dot(y) if x.ndim == 2 == y.ndim else NotImplemented


def check_out_dtype(name, dtype):
    """Refuse a dtype of the result, which PyTorch has on GPUs only."""
    if dtype is not None:
        raise NotImplementedError(
            f"Could not run 'aten::{name}.dtype' with arguments from the 'CPU' backend: leave out out_dtype, and "
            "convert the result with .to(dtype)."
        )


@public("torch Tensor")
@binary(ops.mm, _short)
def mm(input, mat2, *, out_dtype=None, out=None):
    """Return the product of two matrices.

    Args:
        input (Tensor): n×m.
        mat2 (Tensor): m×p, of the same dtype.
        out_dtype (dtype): must be None: products in another dtype are for GPUs.

    Raises:
        RuntimeError: they are no matrices, their shapes do not fit, or their dtypes differ.

    >>> torch.mm(torch.ones(2, 3), torch.ones(3, 1))
    tensor([[3.],
            [3.]])
    """
    check_out_dtype("mm", out_dtype)
    check_ndim(input, 2, "self must be a matrix")
    check_ndim(mat2, 2, "mat2 must be a matrix")
    check_product(input._array.shape, mat2._array.shape, ("input", "mat2"))
    check_dtypes(input, mat2)
    return ops.mm(input, mat2)


@public("torch Tensor")
@binary(ops.mv, lambda x, y: x.dot(y) if x.ndim == 2 and y.ndim == 1 else NotImplemented)
def mv(input, vec, *, out=None):
    """Return the product of a matrix and a vector.

    Args:
        input (Tensor): n×m.
        vec (Tensor): m, of the same dtype.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.mv(torch.tensor([[1, 2], [3, 4]]), torch.tensor([1, 1]))
    tensor([3, 7])
    """
    if input.ndim != 2 or vec.ndim != 1:
        raise RuntimeError(f"vector + matrix @ vector expected, got {vec.ndim}, {input.ndim}, {vec.ndim}")
    n, m = input._array.shape
    if m != vec._array.shape[0]:
        raise RuntimeError(
            f"size mismatch, got input ({n}), mat ({n}x{m}), vec ({vec._array.shape[0]})."
            f"{aligned((-1, 0), mat=input._array.shape, vec=vec._array.shape)}"
        )
    check_dtypes(input, vec)
    return ops.mv(input, vec)


@public("torch Tensor")
@binary(ops.dot, lambda x, y: x.dot(y) if x.ndim == 1 == y.ndim else NotImplemented)
def dot(input, tensor, *, out=None):
    """Return the sum of the products of the elements of two vectors.

    Args:
        input (Tensor): a vector.
        tensor (Tensor): a vector of the same length and dtype.

    Raises:
        RuntimeError: they are no vectors, their lengths or dtypes differ.

    >>> torch.dot(torch.tensor([1, 2]), torch.tensor([3, 4]))
    tensor(11)
    """
    if input.ndim != 1 or tensor.ndim != 1:
        raise RuntimeError(f"1D tensors expected, but got {input.ndim}D and {tensor.ndim}D tensors")
    if mixed(input, tensor):
        raise RuntimeError(
            f"dot : expected both vectors to have same dtype, but found {type_name(input.dtype)} and "
            f"{type_name(tensor.dtype)}"
        )
    _check_equal_length(input, tensor)
    check_dtypes(input, tensor)
    return ops.dot(input, tensor)


@public("torch Tensor", out=True)
def vdot(input, other, *, out=None):
    """Return the sum of the products of the conjugated elements of one vector and those of another.

    Args:
        input (Tensor): a vector, which is conjugated if complex.
        other (Tensor): a vector of the same length and dtype.

    Raises:
        RuntimeError: they are no vectors, their lengths or dtypes differ.

    >>> torch.vdot(torch.tensor([1j, 2]), torch.tensor([1j, 2]))
    tensor(5.+0.j)
    """
    return dot(F.conj(input) if input._array.dtype.kind == "c" else input, other)


@public("torch Tensor")
@binary(ops.bmm, lambda x, y: np.matmul(x, y) if x.ndim == 3 == y.ndim and x.shape[0] == y.shape[0] else NotImplemented)
def bmm(input, mat2, *, out_dtype=None, out=None):
    """Return the products of the matrices of two stacks.

    Args:
        input (Tensor): b×n×m.
        mat2 (Tensor): b×m×p, of the same dtype.
        out_dtype (dtype): must be None: products in another dtype are for GPUs.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.bmm(torch.ones(4, 2, 3), torch.ones(4, 3, 5)).shape
    torch.Size([4, 2, 5])
    """
    check_out_dtype("bmm", out_dtype)
    _check_stacks(input, mat2)
    check_dtypes(input, mat2)
    return ops.bmm(input, mat2)


def _check_stacks(a, b):
    check_ndim(a, 3, "batch1 must be a 3D tensor")
    check_ndim(b, 3, "batch2 must be a 3D tensor")
    expected, got = (a._array.shape[0], a._array.shape[2]), b._array.shape[:2]
    if expected != got:
        raise RuntimeError(
            f"Expected size for first two dimensions of batch2 tensor to be: {list(expected)} but got: {list(got)}."
            f"{aligned(batch1=a._array.shape, batch2=b._array.shape)}"
        )


@public("torch Tensor linalg")
@binary(ops.mm, _short)
def matmul(input, other, *, out=None):
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
    ranks = tensor_argument(input, "matmul")._array.ndim, tensor_argument(other, "matmul", "other")._array.ndim
    if 0 in ranks:
        raise RuntimeError(
            f"both arguments to matmul need to be at least 1D, but they are {ranks[0]}D and {ranks[1]}D. Numbers "
            "multiply with *."
        )
    if ranks == (1, 1):
        return dot(input, other)
    if ranks == (2, 1):
        return mv(input, other)
    if ranks[0] == 1:
        y = matmul(F.unsqueeze(input, dim=0), other)
        return F.squeeze(y, dims=(y.ndim - 2,))
    if ranks == (2, 2):
        return mm(input, other)
    return _folded(input, other) if ranks[1] <= 2 else _batched(input, other)


def _folded(a, b):
    """A stack times one matrix or vector: the rows of the stack as one matrix."""
    shape = a._array.shape
    rows = F.reshape(a, shape=(count(shape[:-1]), shape[-1]))
    y = matmul(rows, b)
    return F.unsafe_view(y, shape=(*shape[:-1], *y._array.shape[1:]))


def _batched(a, b):
    """Two stacks: leading sizes are expanded to common ones, and counted through."""
    lead = a._array.shape[:-2]
    if lead != b._array.shape[:-2]:
        lead = _common_lead(a._array.shape, b._array.shape)
    stacks = []
    for x in (a, b):
        matrix, shape = x._array.shape[-2:], x._array.shape
        x = x if shape[:-2] == lead else F.expand(x, shape=(*lead, *matrix))
        stacks.append(x if len(lead) == 1 else F.reshape(x, shape=(count(lead), *matrix)))
    y = bmm(*stacks)
    return F.unsafe_view(y, shape=(*lead, *y._array.shape[1:]))


def _common_lead(a, b):
    """The leading sizes that two shapes of stacks broadcast to."""
    try:
        return np.broadcast_shapes(a[:-2], b[:-2])
    except ValueError:
        pass
    a, b = (1,) * (len(b) - len(a)) + a, (1,) * (len(a) - len(b)) + b
    d = next(d for d in range(len(a) - 2) if a[d] != b[d] and 1 not in (a[d], b[d]))
    raise RuntimeError(
        f"The size of tensor a ({a[d]}) must match the size of tensor b ({b[d]}) at non-singleton dimension {d} of the "
        f"stacks.{aligned(input=a, other=b)}"
    )


@public("torch Tensor", names=("ger",))
@binary(ops.outer, lambda x, y: np.multiply.outer(x, y) if x.ndim == 1 == y.ndim else NotImplemented)
def outer(input, vec2, *, out=None):
    """Return the matrix of the products of each element of one vector with each of another.

    Args:
        input (Tensor): a vector, n.
        vec2 (Tensor): a vector, m.

    Returns:
        Tensor: n×m.

    Raises:
        RuntimeError: they are no vectors.

    >>> torch.outer(torch.tensor([1, 2]), torch.tensor([3, 4]))
    tensor([[3, 4],
            [6, 8]])
    """
    for name, x in ("self", input), ("vec2", vec2):
        if x.ndim != 1:
            raise RuntimeError(f"outer: Expected 1-D argument {name}, but got {x.ndim}-D; its shape is {list(x.shape)}")
    dtype = common_dtype((input, vec2))
    return ops.outer(in_dtype(input, dtype), in_dtype(vec2, dtype))


# A tensor plus a product


def _scaled(F, x, factor):
    return x if factor == 1 else F.mul(x, factor)


def _conj(number):
    return number.conjugate() if isinstance(number, complex) else number


def _plus(name, product, input_names):
    """The operation beta * x + alpha * product(a, b), as one node."""

    def forward(F, x, a, b, beta, alpha):
        y = _scaled(F, getattr(F, product.name)(a, b), alpha)
        return F.add(_scaled(F, x, beta), y) if beta else y

    def kernel(x, a, b, beta, alpha):
        y = product.kernel(a, b)
        if alpha != 1:
            y *= alpha
        if beta:
            y += x if beta == 1 else x * beta
        return y

    return composed(
        name,
        forward,
        kernel=in_float32(kernel),
        vjps=[
            lambda F, g, _y, _x, _a, _b, beta, alpha: _scaled(F, g, _conj(beta)),
            lambda F, g, _y, _x, _a, b, beta, alpha: _scaled(F, product.vjps[0](F, g, None, None, b), _conj(alpha)),
            lambda F, g, _y, _x, a, _b, beta, alpha: _scaled(F, product.vjps[1](F, g, None, a, None), _conj(alpha)),
        ],
        input_names=("self", *input_names),
    )


plus_mm = _plus("addmm", ops.mm, ("mat1", "mat2"))
plus_mv = _plus("addmv", ops.mv, ("mat", "vec"))
plus_outer = _plus("addr", ops.outer, ("vec1", "vec2"))
plus_bmm = _plus("baddbmm", ops.bmm, ("batch1", "batch2"))
plus_bmm_sum = _plus("addbmm", ops.bmm_sum, ("batch1", "batch2"))


def _sum_of(op, input, a, b, beta, alpha, shape):
    """Check and run beta * input + alpha * (the product of a and b, of a shape)."""
    found = tensor_argument(input, op.name)._array.shape
    if found in (shape, shape[1:]) and beta == 1 == alpha:
        y = direct(op, (input, a, b), {"beta": 1, "alpha": 1})
        if y is not None:
            return y
    if mixed(input, a):
        raise RuntimeError(
            f"self and mat2 must have the same dtype, but got {type_name(input.dtype)} and {type_name(a.dtype)}"
        )
    check_dtypes(a, b)
    if len(found) > len(shape):
        raise RuntimeError(
            f"expand(torch.{type_name(input.dtype)}Tensor{{{list(found)}}}, size={list(shape)}): the number of sizes "
            f"provided ({len(shape)}) must be greater or equal to the number of dimensions in the tensor ({len(found)})"
        )
    for d, (n, m) in enumerate(zip(reversed(found), reversed(shape)), 1):
        if n not in (1, m):
            raise RuntimeError(
                f"The expanded size of the tensor ({m}) must match the existing size ({n}) at non-singleton dimension "
                f"{len(shape) - d}.  Target sizes: {list(shape)}.  Tensor sizes: {list(found)}"
            )
    return op(input, a, b, beta=fit_number(beta, a.dtype), alpha=fit_number(alpha, a.dtype))


@public("torch Tensor", out=True, inplace="Tensor")
@old_order("beta", "alpha")
def addmm(input, mat1, mat2, *, beta=1, alpha=1, out_dtype=None, out=None):
    """Return beta · input + alpha · mat1 @ mat2.

    Args:
        input (Tensor): any shape that broadcasts to n×p.
        mat1 (Tensor): n×m.
        mat2 (Tensor): m×p; all of one dtype.
        beta (number): factor of the input; with 0 the input does not count, even where it is NaN.
        alpha (number): factor of the product.
        out_dtype (dtype): must be None: products in another dtype are for GPUs.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.addmm(torch.ones(2), torch.ones(2, 3), torch.ones(3, 2), beta=2)
    tensor([[5., 5.],
            [5., 5.]])
    """
    check_out_dtype("addmm", out_dtype)
    check_ndim(mat1, 2, "mat1 must be a matrix, got a tensor of another rank")
    check_ndim(mat2, 2, "mat2 must be a matrix, got a tensor of another rank")
    check_product(mat1._array.shape, mat2._array.shape, ("mat1", "mat2"))
    return _sum_of(plus_mm, input, mat1, mat2, beta, alpha, (mat1._array.shape[0], mat2._array.shape[1]))


@public("torch Tensor", out=True, inplace=True)
@old_order("beta", "alpha")
def addmv(input, mat, vec, *, beta=1, alpha=1, out=None):
    """Return beta · input + alpha · mat @ vec.

    Args:
        input (Tensor): n, or one element.
        mat (Tensor): n×m.
        vec (Tensor): m; all of one dtype.
        beta (number), alpha (number): as in `addmm`.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.addmv(torch.zeros(2), torch.ones(2, 3), torch.ones(3), alpha=2)
    tensor([6., 6.])
    """
    if mat.ndim != 2 or vec.ndim != 1 or input.ndim > 1:
        raise RuntimeError(f"vector + matrix @ vector expected, got {input.ndim}, {mat.ndim}, {vec.ndim}")
    (n, m), found = mat._array.shape, input._array.shape
    if m != vec._array.shape[0] or found not in ((), (1,), (n,)):
        raise RuntimeError(
            f"size mismatch, got input ({times(found)}), mat ({n}x{m}), vec ({vec._array.shape[0]})."
            f"{aligned(input=found, mat=mat._array.shape, vec=vec._array.shape)}"
        )
    return _sum_of(plus_mv, input, mat, vec, beta, alpha, (n,))


@public("torch Tensor", out=True, inplace="Tensor")
@old_order("beta", "alpha")
def addr(input, vec1, vec2, *, beta=1, alpha=1, out=None):
    """Return beta · input + alpha · the outer product of two vectors.

    Args:
        input (Tensor): any shape that broadcasts to n×m.
        vec1 (Tensor): n.
        vec2 (Tensor): m.
        beta (number), alpha (number): as in `addmm`.

    Raises:
        RuntimeError: the shapes do not fit.

    >>> torch.addr(torch.zeros(2, 2), torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0]))
    tensor([[3., 4.],
            [6., 8.]])
    """
    if vec1.ndim != 1 or vec2.ndim != 1:
        raise RuntimeError(f"addr: Expected 1-D argument vec1 and vec2, but got {vec1.ndim}-D and {vec2.ndim}-D")
    dtype = common_dtype((input, vec1, vec2))
    input, vec1, vec2 = (in_dtype(x, dtype) for x in (input, vec1, vec2))
    if dtype.category == 0:
        product = F.logical_and(F.unsqueeze(vec1, dim=1), vec2)
        product = product if alpha else F.zeros_like(product)
        return F.logical_or(input, product) if beta else product
    return _sum_of(plus_outer, input, vec1, vec2, beta, alpha, (vec1._array.shape[0], vec2._array.shape[0]))


@public("torch Tensor", out=True, inplace="Tensor")
@old_order("beta", "alpha")
def baddbmm(input, batch1, batch2, *, beta=1, alpha=1, out_dtype=None, out=None):
    """Return beta · input + alpha · the products of the matrices of two stacks.

    Args:
        input (Tensor): any shape that broadcasts to b×n×p.
        batch1 (Tensor): b×n×m.
        batch2 (Tensor): b×m×p; all of one dtype.
        beta (number), alpha (number), out_dtype: as in `addmm`.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.baddbmm(torch.zeros(1), torch.ones(4, 2, 3), torch.ones(4, 3, 5)).shape
    torch.Size([4, 2, 5])
    """
    check_out_dtype("baddbmm", out_dtype)
    _check_stacks(batch1, batch2)
    shape = (*batch1._array.shape[:2], batch2._array.shape[2])
    return _sum_of(plus_bmm, input, batch1, batch2, beta, alpha, shape)


@public("torch Tensor", out=True, inplace="Tensor")
@old_order("beta", "alpha")
def addbmm(input, batch1, batch2, *, beta=1, alpha=1, out=None):
    """Return beta · input + alpha · the sum of the products of the matrices of two stacks.

    Args:
        input (Tensor): any shape that broadcasts to n×p.
        batch1 (Tensor): b×n×m.
        batch2 (Tensor): b×m×p; all of one dtype.
        beta (number), alpha (number): as in `addmm`.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.addbmm(torch.zeros(1), torch.ones(4, 2, 3), torch.ones(4, 3, 5)).shape
    torch.Size([2, 5])
    """
    _check_stacks(batch1, batch2)
    shape = (batch1._array.shape[1], batch2._array.shape[2])
    return _sum_of(plus_bmm_sum, input, batch1, batch2, beta, alpha, shape)
