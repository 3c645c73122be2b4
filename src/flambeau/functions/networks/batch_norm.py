"""Normalization of channels: by the statistics of a batch, or of single examples."""

from math import prod

import numpy as np

from ..._names.public import public
from ...interpreters._protocol import TENSOR
from ...interpreters.inplace import assign
from ...primitives._declare import composed
from ...primitives._half import in_float32
from ._common import need_floating
from .normalization import affine, channel, in_lines, other_dims

NN = "nn.functional"


def _batch_statistics(F, x):
    """(mean, biased variance) of each channel, and the centred input."""
    dims, n = other_dims(x), max(1, prod(x.shape) // max(1, x.shape[1]))
    mean = F.div(F.sum(x, dim=dims), n)
    centred = F.sub(x, channel(F, mean, x.ndim))
    return mean, F.div(F.sum(F.mul(centred, centred), dim=dims), n), centred


def _batch_norm(F, x, w, b, eps):
    mean, variance, centred = _batch_statistics(F, x)
    y = F.mul(centred, channel(F, F.rsqrt(F.add(variance, eps)), x.ndim))
    return affine(F, y, w, b), mean, variance


@in_float32
def _batch_norm_kernel(x, w, b, eps):
    flat = in_lines(x)
    n = max(1, x.size // max(1, x.shape[1]))
    mean = np.add.reduce(np.add.reduce(flat, 2), 0)
    mean /= n
    y = flat - mean[:, None]
    variance = np.einsum("ncl,ncl->c", y, y)
    variance /= n
    factor = 1 / np.sqrt(variance + x.dtype.type(eps))
    y *= (factor if w is None else factor * w)[:, None]
    if b is not None:
        y += b[:, None]
    return y.reshape(x.shape), mean, variance


def _batch_norm_backward(F, g, x, w, _mean, _variance, eps):
    """The gradients of x, w and b."""
    _, variance, centred = _batch_statistics(F, x)
    dims, n = other_dims(x), max(1, prod(x.shape) // max(1, x.shape[1]))
    rstd = F.rsqrt(F.add(variance, eps))
    xhat = F.mul(centred, channel(F, rstd, x.ndim))
    gw, gb = F.sum(F.mul(g, xhat), dim=dims), F.sum(g, dim=dims)
    inside = F.add(channel(F, gb, x.ndim), F.mul(xhat, channel(F, gw, x.ndim)))
    factor = rstd if w is None else F.mul(rstd, w)
    return F.mul(F.sub(g, F.div(inside, n)), channel(F, factor, x.ndim)), gw, gb


@in_float32
def _batch_norm_backward_kernel(g, x, w, mean, variance, eps):
    flat, rows = in_lines(x), in_lines(g)
    n = max(1, x.size // max(1, x.shape[1]))
    rstd = 1 / np.sqrt(variance + x.dtype.type(eps))
    centred = flat - mean[:, None]
    gb = np.add.reduce(np.add.reduce(rows, 2), 0)
    gw = np.einsum("ncl,ncl->c", rows, centred) * rstd
    centred *= (gw * rstd / n)[:, None]
    gx = np.subtract(rows, centred, centred)
    gx -= (gb / n)[:, None]
    gx *= (rstd if w is None else rstd * w)[:, None]
    return gx.reshape(x.shape), gw, gb


composed("batch_norm_backward", _batch_norm_backward, kernel=_batch_norm_backward_kernel)
batch_norm_op = composed(
    *("batch_norm", _batch_norm),
    vjp=lambda F, g, y, x, w, _b, eps: F.batch_norm_backward(g[0], x, w, y[1], y[2], eps=eps),
    kernel=_batch_norm_kernel,
    grad_name="NativeBatchNormBackward0",
    saved_outputs=(1, 2),  # the output itself may be written to, as ReLU(inplace=True) does
)


def _batch_norm_eval(F, x, w, b, mean, variance, eps):
    y = F.mul(F.sub(x, channel(F, mean, x.ndim)), channel(F, F.rsqrt(F.add(variance, eps)), x.ndim))
    return affine(F, y, w, b)


def _eval_input(F, g, _y, x, w, _b, _mean, variance, eps):
    factor = F.rsqrt(F.add(variance, eps))
    return F.mul(g, channel(F, factor if w is None else F.mul(factor, w), x.ndim))


def _eval_weight(F, g, _y, x, _w, _b, mean, variance, eps):
    centred = F.sub(x, channel(F, mean, x.ndim))
    return F.mul(F.sum(F.mul(g, centred), dim=other_dims(x)), F.rsqrt(F.add(variance, eps)))


@in_float32
def _eval_kernel(x, w, b, mean, variance, eps):
    factor = 1 / np.sqrt(variance + x.dtype.type(eps))
    factor = factor if w is None else factor * w
    y = in_lines(x) * factor[:, None]
    y += (-mean * factor if b is None else b - mean * factor)[:, None]
    return y.reshape(x.shape)


batch_norm_eval_op = composed(
    *("batch_norm_eval", _batch_norm_eval),
    vjps=[_eval_input, _eval_weight, lambda F, g, _y, _x, *_, eps: F.sum(g, dim=other_dims(g)), None, None],
    kernel=_eval_kernel,
    grad_name="NativeBatchNormBackward0",
)


def _check_channels(input, named, name="batch_norm"):
    """Refuse vectors that have not one element for each channel."""
    for what, x in named.items():
        if x is not None and x.shape != (input.shape[1],):
            raise RuntimeError(
                f"{what} should contain {input.shape[1]} elements not {prod(x.shape)}: {name} was given an input of "
                f"shape {list(input.shape)}"
            )


@public(NN)
def batch_norm(input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-05):
    """Return the input standardized for each channel, times a weight, plus a bias.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        running_mean (Tensor), running_var (Tensor): (C,), used for standardizing, or in training updated in place.
        weight (Tensor), bias (Tensor): (C,).
        training (bool): whether to use the batch's own statistics.
        momentum (float): how far the running statistics move to the batch's; the variance they keep is unbiased.
        eps (float): what is added to the variance.

    Raises:
        ValueError: in training, a channel has a single element; eps is negative, or zero in training.
        RuntimeError: the shapes do not fit, or there are no statistics.

    Source: S. Ioffe, C. Szegedy, Batch Normalization (2015).

    >>> F.batch_norm(torch.tensor([[1.0], [3.0]]), None, None, training=True)
    tensor([[-1.0000],
            [ 1.0000]])
    """
    need_floating(input, "batch_norm")
    if eps < 0 or (training and eps == 0):
        needed = "positive during training" if training else "non-negative"
        raise ValueError(f"batch_norm eps must be {needed}, but got {eps}")
    if training:
        _check_several(input)
    elif running_mean is None or running_var is None:
        missing = "running_mean" if running_mean is None else "running_var"
        raise RuntimeError(f"Expected {missing} to be defined when training=False")
    if input.ndim == 1 and not prod(input.shape):
        return TENSOR.mul(input, 1)
    if input.ndim < 2:
        raise RuntimeError(f"batch_norm: expected an input of 2 dimensions or more, but got {list(input.shape)}")
    _check_channels(input, {"running_mean": running_mean, "running_var": running_var, "weight": weight, "bias": bias})
    if not training:
        return batch_norm_eval_op(input, weight, bias, running_mean, running_var, eps=eps)
    y, mean, variance = batch_norm_op(input, weight, bias, eps=eps)
    n = prod(input.shape) // max(1, input.shape[1])
    if not n:
        return y
    _update(running_mean, mean, momentum)
    _update(running_var, variance, momentum, n / max(1, n - 1))
    return y


def _check_several(input):
    if prod(input.shape[:1] + input.shape[2:]) == 1:
        raise ValueError(f"Expected more than 1 value per channel when training, got input size {input.shape}")


def without_tangent(statistic):
    """A statistic as a constant, for all derivatives."""
    while hasattr(statistic._array, "primal"):
        statistic = statistic._array.primal
    return statistic.detach()


def _update(running, statistic, momentum, factor=1.0):
    """Move a running statistic towards that of the batch."""
    if running is None:
        return
    value = TENSOR.cast(without_tangent(statistic), dtype=running._array.dtype)
    assign(running, TENSOR.add(TENSOR.mul(running.detach(), 1 - momentum), TENSOR.mul(value, momentum * factor)))


@public(NN)
def instance_norm(
    input,
    running_mean=None,
    running_var=None,
    weight=None,
    bias=None,
    use_input_stats=True,
    momentum=0.1,
    eps=1e-05,
):
    """Return the input standardized for each channel of each example, times a weight, plus a bias.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        running_mean (Tensor), running_var (Tensor): (C,), used for standardizing, or updated in place.
        weight (Tensor), bias (Tensor): (C,).
        use_input_stats (bool): whether to use the examples' own statistics.
        momentum (float), eps (float): as in `batch_norm`.

    Raises:
        ValueError: a channel has a single element.
        RuntimeError: the shapes do not fit, or there are no statistics.

    Source: D. Ulyanov, A. Vedaldi, V. Lempitsky, Instance Normalization (2016).

    >>> F.instance_norm(torch.tensor([[[1.0, 3.0]]]))
    tensor([[[-1.0000,  1.0000]]])
    """
    need_floating(input, "instance_norm")
    if use_input_stats:
        if prod(input.shape[2:]) == 1:
            raise ValueError(f"Expected more than 1 spatial element when training, got input size {input.shape}")
    elif running_mean is None or running_var is None:
        raise RuntimeError("Expected running_mean and running_var to be defined when use_input_stats is false")
    named = {"running_mean": running_mean, "running_var": running_var, "weight": weight, "bias": bias}
    _check_channels(input, named, "instance_norm")
    n, c, *size = input._array.shape
    flat = TENSOR.reshape(input, shape=(1, n * c, *size))
    repeated = [
        None if x is None else TENSOR.reshape(TENSOR.expand(x, shape=(n, c)), shape=(n * c,)) for x in named.values()
    ]
    mean, variance, weights, biases = repeated
    if not use_input_stats:
        y = batch_norm_eval_op(flat, weights, biases, mean, variance, eps=eps)
        return TENSOR.reshape(y, shape=(n, c, *size))
    y, mean, variance = batch_norm_op(flat, weights, biases, eps=eps)
    count = prod(size)
    for running, found, factor in ((running_mean, mean, 1.0), (running_var, variance, count / max(1, count - 1))):
        average = TENSOR.div(TENSOR.sum(TENSOR.reshape(found, shape=(n, c)), dim=(0,)), max(1, n))
        _update(running, average, momentum, factor)
    return TENSOR.reshape(y, shape=(n, c, *size))
