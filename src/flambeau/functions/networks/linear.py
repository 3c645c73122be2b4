"""Affine maps: `linear` as one node, and `bilinear`."""

import numpy as np

from ..._names.public import public
from ...interpreters._protocol import TENSOR
from ...primitives._declare import composed
from ...primitives._half import in_float32
from ...primitives.reduction import conj
from .._arguments import mixed, tensor_argument


@in_float32
def _addmm_kernel(b, x, w):
    y = np.dot(x, w.T)
    y += b
    return y


def _through(F, g, w):
    return F.mm(g, conj(F, w))


def _onto(F, g, x):
    return F.mm(F.t(g), conj(F, x))


addmm_op = composed(
    "linear_addmm",
    lambda F, b, x, w: F.add(F.mm(x, F.t(w)), b),
    vjps=[
        lambda F, g, _y, _b, _x, _w: g,  # the edge sums it
        lambda F, g, _y, _b, _x, w: _through(F, g, w),
        lambda F, g, _y, _b, x, _w: _onto(F, g, x),
    ],
    kernel=_addmm_kernel,
    grad_name="AddmmBackward0",
)
mm_op = composed(
    "linear_mm",
    lambda F, x, w: F.mm(x, F.t(w)),
    vjps=[lambda F, g, _y, _x, w: _through(F, g, w), lambda F, g, _y, x, _w: _onto(F, g, x)],
    kernel=in_float32(lambda x, w: np.dot(x, w.T)),
    grad_name="MmBackward0",
)


@public("nn.functional", out=True)
def linear(input, weight, bias=None, *, out=None):
    """Return the input times a transposed weight, plus a bias.

    Args:
        input (Tensor): (..., in).
        weight (Tensor): (out, in), or (in,) for a result without last dimension; of the same dtype.
        bias (Tensor): (out,).

    Returns:
        Tensor: (..., out).

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.linear(torch.ones(1, 2), torch.tensor([[1.0, 2.0]]), torch.tensor([0.5]))
    tensor([[3.5000]])
    """
    x, w = input._array, weight._array
    if w.ndim != 2 or x.ndim == 0:
        return _unusual(input, weight, bias)
    if x.shape[-1] != w.shape[1] or x.dtype != w.dtype or bias is not None and not _fits(bias, w):
        _refuse(input, weight, bias)
    if x.ndim == 2:
        return mm_op(input, weight) if bias is None else addmm_op(bias, input, weight)
    lead = x.shape[:-1]
    flat = TENSOR.reshape(input, shape=(int(np.prod(lead)), w.shape[1]))
    if bias is None:
        return TENSOR.unsafe_view(mm_op(flat, weight), shape=(*lead, w.shape[0]))
    return TENSOR.reshape(addmm_op(bias, flat, weight), shape=(*lead, w.shape[0]))


def _fits(bias, w):
    b = bias._array
    return b.dtype == w.dtype and (b.ndim == 1 and b.shape[0] in (1, w.shape[0]) or b.ndim == 0)


def _unusual(input, weight, bias):
    """A weight that is a vector, or what does not fit at all."""
    tensor_argument(input, "linear")
    if not input.ndim or weight.ndim != 1:
        raise RuntimeError(
            f"both arguments to linear need to be at least 1D, and the weight at most 2D, but they are {input.ndim}D "
            f"and {weight.ndim}D"
        )
    y = input @ weight
    return y if bias is None else y + bias


def _refuse(input, weight, bias):
    """Say why the arguments of `linear` do not fit, if they do not."""
    if mixed(weight, input, bias):
        found = ", ".join(str(t.dtype) for t in (input, weight, bias) if t is not None)
        raise RuntimeError(f"mat1 and mat2 must have the same dtype, but got {found}")
    if input.shape[-1] != weight.shape[1]:
        rows = int(np.prod(input._array.shape[:-1]))
        raise RuntimeError(
            f"mat1 and mat2 shapes cannot be multiplied ({rows}x{input.shape[-1]} and "
            f"{weight.shape[1]}x{weight.shape[0]}): the input's last dimension is {input.shape[-1]}, but the weight "
            f"takes {weight.shape[1]} features"
        )
    if bias is None or bias.ndim == 0 or bias.ndim == 1 and bias.shape[0] in (1, weight.shape[0]):
        return  # only the dtypes differ, and autocast converts
    raise RuntimeError(
        f"The expanded size of the tensor ({weight.shape[0]}) must match the existing size ({bias.shape[-1]}) at "
        f"non-singleton dimension 1: the bias has shape {list(bias.shape)}, the weight {list(weight.shape)}"
    )


@public("torch nn.functional")
def bilinear(input1, input2, weight, bias=None):
    """Return x1ᵀ A_k x2 + b_k for each matrix A_k of a weight.

    Args:
        input1 (Tensor): (..., in1).
        input2 (Tensor): (..., in2).
        weight (Tensor): (out, in1, in2).
        bias (Tensor): (out,).

    Raises:
        RuntimeError: the shapes do not fit.

    >>> F.bilinear(torch.ones(1, 2), torch.ones(1, 3), torch.ones(1, 2, 3))
    tensor([[6.]])
    """
    _check_bilinear(input1, input2, weight, bias)
    lead, (out, n1, n2) = input1._array.shape[:-1], weight._array.shape
    count = int(np.prod(lead))
    x1 = TENSOR.reshape(input1, shape=(count, n1))
    x2 = TENSOR.reshape(input2, shape=(count, 1, n2))
    rows = TENSOR.reshape(TENSOR.permute(weight, dims=(1, 0, 2)), shape=(n1, out * n2))
    half = TENSOR.reshape(TENSOR.mm(x1, rows), shape=(count, out, n2))
    y = TENSOR.reshape(TENSOR.sum(TENSOR.mul(half, x2), dim=(2,)), shape=(*lead, out))
    return y if bias is None else TENSOR.add(y, bias)


def _check_bilinear(input1, input2, weight, bias):
    if input1.ndim != input2.ndim:
        raise RuntimeError(f"bilinear(): input dimensions do not match: got {input1.ndim} and {input2.ndim}")
    for d, (m, n) in enumerate(zip(input1.shape[:-1], input2.shape[:-1])):
        if m != n:
            raise RuntimeError(f"bilinear(): input batch dimensions do not match at dim {d}: got {m} and {n}")
    for i, x in enumerate((input1, input2), 1):
        if x.shape[-1] != weight.shape[i]:
            raise RuntimeError(
                f"bilinear(): input{i} size does not match weight size: got {x.shape[-1]} but expected "
                f"{weight.shape[i]}"
            )
    if bias is not None and bias.shape != weight.shape[:1]:
        raise RuntimeError(
            f"bilinear(): bias size does not match weight size: got {bias.shape[0]} but expected {weight.shape[0]}"
        )
