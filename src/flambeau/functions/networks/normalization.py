"""Normalization: by the statistics of a batch, of layers, groups or instances; each one node."""

from math import prod

import numpy as np

from ..._names.public import public
from ...interpreters._protocol import TENSOR
from ...primitives._declare import composed
from ...primitives._half import in_float32
from ...primitives._layout import images
from ...primitives._sums import total
from .._arguments import tensor_argument
from ._common import need_floating

# Layers: x (..., *normalized) in rows of n elements


def _rows(F, x, n):
    return F.reshape(x, shape=(prod(x.shape) // n if n else 0, n))


def _standardized(F, rows, eps):
    """(mean, 1 / standard deviation, standardized rows)."""
    n = max(1, rows.shape[1])
    mean = F.div(F.sum(rows, dim=(1,), keepdim=True), n)
    centred = F.sub(rows, mean)
    variance = F.div(F.sum(F.mul(centred, centred), dim=(1,), keepdim=True), n)
    rstd = F.rsqrt(F.add(variance, eps))
    return mean, rstd, F.mul(centred, rstd)


def _layer_norm(F, x, w, b, dims, eps):
    mean, rstd, rows = _standardized(F, _rows(F, x, prod(x.shape[x.ndim - dims :])), eps)
    y = F.reshape(rows, shape=tuple(x.shape))
    y = y if w is None else F.mul(y, w)
    return y if b is None else F.add(y, b), mean, rstd


_LONG = 2**16  # a product of longer rows would lose digits, which sums by halves keep


def standardize(rows, eps):
    """`_standardized` in one buffer, on arrays."""
    n = max(1, rows.shape[1])
    mean = np.add.reduce(rows, 1, None, None, True)
    mean /= n
    centred = rows - mean
    if n > _LONG:
        variance = np.add.reduce(np.square(centred), 1, None, None, True)
    else:
        variance = np.vecdot(centred, centred)[:, None]
    variance /= n
    variance += eps
    rstd = np.reciprocal(np.sqrt(variance, variance), variance)
    centred *= rstd
    return mean, rstd, centred


@in_float32
def _layer_norm_kernel(x, w, b, dims, eps):
    n = prod(x.shape[x.ndim - dims :])
    mean, rstd, rows = standardize(x.reshape(-1 if n else 0, n), eps)
    y = rows.reshape(x.shape)
    if w is not None:
        y *= w
    if b is not None:
        y += b
    return y, mean, rstd


def _layer_norm_backward(F, g, x, w, _mean, _rstd, dims, eps):
    """The gradients of x, w and b; the statistics are computed again, for those are functions of x too."""
    n = prod(x.shape[x.ndim - dims :])
    _, rstd, xhat = _standardized(F, _rows(F, x, n), eps)
    h = _rows(F, g if w is None else F.mul(g, w), n)
    inside = F.add(F.sum(h, dim=(1,), keepdim=True), F.mul(xhat, F.sum(F.mul(h, xhat), dim=(1,), keepdim=True)))
    gx = F.mul(F.sub(h, F.div(inside, max(1, n))), rstd)
    shape, rows = tuple(x.shape[x.ndim - dims :]), _rows(F, g, n)
    gw = F.reshape(F.sum(F.mul(rows, xhat), dim=(0,)), shape=shape)
    return F.reshape(gx, shape=tuple(x.shape)), gw, F.reshape(F.sum(rows, dim=(0,)), shape=shape)


@in_float32
def _layer_norm_backward_kernel(g, x, w, mean, rstd, dims, eps):
    shape = x.shape[x.ndim - dims :]
    n = prod(shape)
    xhat = x.reshape(-1 if n else 0, n) - mean
    xhat *= rstd
    rows = g.reshape(xhat.shape)
    gw, gb = np.einsum("ij,ij->j", rows, xhat), total(rows, 0)
    h = rows * w.reshape(-1) if w is not None else rows.copy()
    mean = np.add.reduce(h, 1, None, None, True) / max(1, n)
    along = np.vecdot(h, xhat)[:, None] / max(1, n)
    xhat *= along
    h -= xhat
    h -= mean
    h *= rstd
    return h.reshape(x.shape), gw.reshape(shape), gb.reshape(shape)


composed("layer_norm_backward", _layer_norm_backward, kernel=_layer_norm_backward_kernel)
layer_norm_op = composed(
    *("layer_norm", _layer_norm),
    vjp=lambda F, g, y, x, w, _b, **params: F.layer_norm_backward(g[0], x, w, y[1], y[2], **params),
    kernel=_layer_norm_kernel,
    contiguous=True,
    grad_name="NativeLayerNormBackward0",
    saved_outputs=(1, 2),
)


@public("torch nn.functional")
def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05, cudnn_enable=True):
    """Return the input standardized over its last dimensions, times a weight, plus a bias.

    Args:
        input (Tensor): (..., *normalized_shape), floating-point.
        normalized_shape (ints): the sizes of the dimensions over which mean and variance are taken.
        weight (Tensor), bias (Tensor): of shape `normalized_shape`.
        eps (float): what is added to the variance.
        cudnn_enable (bool): without effect on the CPU.

    Raises:
        RuntimeError: the shapes do not fit.

    Source: J. L. Ba, J. R. Kiros, G. E. Hinton, Layer Normalization (2016).

    >>> F.layer_norm(torch.tensor([[1.0, 3.0]]), (2,))
    tensor([[-1.0000,  1.0000]])
    """
    shape = _normalized_shape(input, normalized_shape, weight, bias, "layer_norm")
    return layer_norm_op(input, weight, bias, dims=len(shape), eps=eps)[0]


def _normalized_shape(input, normalized_shape, weight, bias, name):
    """The checked shape of what is normalized."""
    shape = tuple(normalized_shape) if hasattr(normalized_shape, "__iter__") else (normalized_shape,)
    need_floating(input, name)
    if not shape:
        raise RuntimeError(
            "Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one element, but got "
            "normalized_shape = []"
        )
    for what, x in (("weight", weight), ("bias", bias)):
        if x is not None and x.shape != shape:
            raise RuntimeError(
                f"Expected {what} to be of same shape as normalized_shape, but got {what} of shape {list(x.shape)} and "
                f"normalized_shape = {list(shape)}"
            )
    if input.shape[-len(shape) :] != shape or input.ndim < len(shape):
        raise RuntimeError(
            f"Given normalized_shape={list(shape)}, expected input with shape [*, {', '.join(map(str, shape))}], but "
            f"got input of size{list(input.shape)}"
        )
    for x in (weight, bias):
        if x is not None and x.dtype is not input.dtype and x._array.dtype != np.float32:
            raise RuntimeError(f"expected scalar type {input.dtype} but found {x.dtype}: mixed dtype")
    return shape


@public("torch nn.functional")
def rms_norm(input, normalized_shape, weight=None, eps=None):
    """Return the input divided by the root of its mean square over the last dimensions, times a weight.

    Args:
        input (Tensor): (..., *normalized_shape).
        normalized_shape (ints): the sizes of the dimensions over which the mean is taken.
        weight (Tensor): of shape `normalized_shape`.
        eps (float): what is added to the mean square; by default the dtype's epsilon.

    Raises:
        RuntimeError: the shapes do not fit.

    Source: B. Zhang, R. Sennrich, Root Mean Square Layer Normalization (2019).

    >>> F.rms_norm(torch.tensor([3.0, -3.0]), (2,))
    tensor([ 1., -1.])
    """
    if input._array.dtype.kind == "c":
        shape = tuple(normalized_shape)
    else:
        shape = _normalized_shape(input, normalized_shape, weight, None, "rms_norm")
    dtype = input._array.dtype
    x = input if dtype.itemsize > 2 else TENSOR.cast(input, dtype=np.dtype(np.float32))
    eps = float(np.finfo(x._array.dtype).eps) if eps is None else eps
    dims = tuple(range(x.ndim - len(shape), x.ndim))
    square = TENSOR.div(TENSOR.sum(TENSOR.mul(x, x), dim=dims, keepdim=True), max(1, prod(shape)))
    y = TENSOR.mul(x, TENSOR.rsqrt(TENSOR.add(square, eps)))
    y = y if weight is None else TENSOR.mul(y, weight)
    return y if y._array.dtype == dtype else TENSOR.cast(y, dtype=dtype)


# Groups of channels: x (N, C, ...)


def channel(F, v, ndim):
    """A vector of channels as it broadcasts with (N, C, ...)."""
    return F.reshape(v, shape=(1, v.shape[0], *(1,) * (ndim - 2)))


def other_dims(x):
    return (0, *range(2, x.ndim))


def affine(F, y, w, b):
    y = y if w is None else F.mul(y, channel(F, w, y.ndim))
    return y if b is None else F.add(y, channel(F, b, y.ndim))


def in_lines(x):
    """(N, C, ...) as (N, C, positions)."""
    return x.reshape(x.shape[0], x.shape[1], prod(x.shape[2:]))


def _group_norm(F, x, w, b, groups, eps):
    _, _, rows = _standardized(F, _rows(F, x, _group_elements(x, groups)), eps)
    return affine(F, F.reshape(rows, shape=tuple(x.shape)), w, b)


def _group_elements(x, groups):
    return x.shape[1] // groups * prod(x.shape[2:])


@in_float32
def _group_norm_kernel(x, w, b, groups, eps):
    n = _group_elements(x, groups)
    y = standardize(x.reshape(-1 if n else 0, n), eps)[2].reshape(in_lines(x).shape)
    if w is not None:
        y *= w[:, None]
    if b is not None:
        y += b[:, None]
    return y.reshape(x.shape)


def _group_norm_vjp(F, g, _y, x, w, b, groups, eps):
    n, shape = _group_elements(x, groups), tuple(x.shape)
    _, rstd, xhat = _standardized(F, _rows(F, x, n), eps)
    h = _rows(F, g if w is None else F.mul(g, channel(F, w, x.ndim)), n)
    inside = F.add(F.sum(h, dim=(1,), keepdim=True), F.mul(xhat, F.sum(F.mul(h, xhat), dim=(1,), keepdim=True)))
    gx = F.reshape(F.mul(F.sub(h, F.div(inside, max(1, n))), rstd), shape=shape)
    gw = None if w is None else F.sum(F.mul(g, F.reshape(xhat, shape=shape)), dim=other_dims(x))
    return gx, gw, None if b is None else F.sum(g, dim=other_dims(x))


group_norm_op = composed(
    "group_norm",
    _group_norm,
    vjp=_group_norm_vjp,
    kernel=_group_norm_kernel,
    grad_name="NativeGroupNormBackward0",
    contiguous=images(),
)


@public("torch nn.functional")
def group_norm(input, num_groups, weight=None, bias=None, eps=1e-05, cudnn_enabled=True):
    """Return the input standardized for each group of channels of each example, times a weight, plus a bias.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        num_groups (int): how many groups the channels are divided into.
        weight (Tensor), bias (Tensor): (C,).
        eps (float): what is added to the variance.
        cudnn_enabled (bool): without effect on the CPU.

    Raises:
        RuntimeError: the shapes do not fit.
        ValueError: in a group is a single element.

    Source: Y. Wu, K. He, Group Normalization (2018).

    >>> F.group_norm(torch.tensor([[1.0, 3.0, 5.0, 9.0]]), 2)
    tensor([[-1.0000,  1.0000, -1.0000,  1.0000]])
    """
    if need_floating(input, "group_norm").ndim < 2:
        raise RuntimeError(f"Expected at least 2 dimensions for input tensor but received {input.ndim}")
    n, c = input.shape[:2]
    if num_groups <= 0:
        raise RuntimeError(f"Expected num groups to be greater than 0, got {num_groups}")
    if c % num_groups:
        raise RuntimeError(
            f"Expected number of channels in input to be divisible by num_groups, but got input of shape "
            f"{list(input.shape)} and num_groups={num_groups}"
        )
    for what, x in (("weight", weight), ("bias", bias)):
        if x is not None and x.shape != (c,):
            raise RuntimeError(
                f"Expected {what} to be a vector of size equal to the number of channels in input, but got {what} of "
                f"shape {list(x.shape)} and input of shape {list(input.shape)}"
            )
    if n * c * prod(input.shape[2:]) == num_groups * n and n == 1:
        raise ValueError(f"Expected more than 1 value per channel when training, got input size {input.shape}")
    return group_norm_op(input, weight, bias, groups=num_groups, eps=eps)


@public("nn.functional")
def local_response_norm(input, size, alpha=0.0001, beta=0.75, k=1.0):
    """Return the input divided by (k + alpha × mean square of neighbouring channels) ** beta.

    Args:
        input (Tensor): (N, C, ...).
        size (int): how many neighbouring channels count.
        alpha (float), beta (float), k (float): of the formula.

    Raises:
        ValueError: the input has less than 3 dimensions.

    Source: A. Krizhevsky, I. Sutskever, G. E. Hinton (2012).

    >>> F.local_response_norm(torch.ones(1, 2, 1), 2, alpha=2.0, beta=1.0)
    tensor([[[0.5000],
             [0.3333]]])
    """
    if tensor_argument(input, "local_response_norm").ndim < 3:
        raise ValueError(f"Expected 3D or higher dimensionality input (got {input.ndim} dimensions)")
    if not prod(input.shape):
        return input
    n, c, *rest = input._array.shape
    square = TENSOR.reshape(TENSOR.mul(input, input), shape=(n, 1, c, prod(rest)))
    padded = TENSOR.pad(square, padding=(0, 0, size // 2, (size - 1) // 2), value=0)
    options = {"ceil_mode": False, "count_include_pad": True, "divisor_override": None}
    mean = TENSOR.avg_pool(padded, kernel=(size, 1), stride=(1, 1), padding=(0, 0), **options)
    return input / (TENSOR.reshape(mean, shape=(n, c, *rest)) * alpha + k) ** beta


@public("torch")
def norm_except_dim(v, pow=2, dim=0):
    """Norms of the slices of a tensor, in the shape that broadcasts against it.

    Args:
        v (Tensor): floating-point.
        pow (int): which norm.
        dim (int): the dimension that numbers the slices, the first or the last; -1 for the norm of everything.

    Returns:
        Tensor: as many dimensions as `v` has, or none.

    >>> torch.norm_except_dim(torch.tensor([[3.0, 4.0], [0.0, 1.0]]))
    tensor([[5.],
            [1.]])
    """
    if dim == -1:
        return v.norm(pow)
    others = [d for d in range(v.ndim) if d != dim]
    return v.norm(pow, others, keepdim=True) if others else v.abs()


@public("torch")
def _weight_norm(v, g, dim=0):
    """Return a weight from its direction and length; see `norm_except_dim`.

    Args:
        v (Tensor): its direction.
        g (Tensor): its length, one for each slice.
        dim (int): the dimension that numbers the slices.

    >>> torch._weight_norm(torch.tensor([[3.0, 4.0]]), torch.tensor([[10.0]]))
    tensor([[6., 8.]])
    """
    return (v * (g / norm_except_dim(v, 2, dim))).contiguous()
