"""Activation functions made of straight pieces (and hardswish, of a parabola): each one node."""

import numpy as np

from ..._names.public import public
from ...interpreters._protocol import TENSOR
from ...interpreters.draw import draw
from ...primitives._declare import composed
from .._arguments import raw, tensor_argument
from .._hot import unary
from ._common import need_floating, placed
from .activation import IN_PLACE, NN, activation, times

relu_op = composed(
    "relu",
    lambda F, x: F.where(F.le(x, 0), 0, x),
    vjps=[lambda F, g, y, _x: F.tied(F.mul(g, F.ne(y, 0)), y)],  # y >= 0, or NaN, where g passes
    kernel=lambda x: np.maximum(x, 0),
)
leaky_relu_op = activation(
    "leaky_relu",
    lambda F, x, slope: F.where(F.gt(x, 0), x, F.mul(x, slope)),
    lambda F, g, _y, x, slope: F.tied(F.where(F.gt(x, 0), g, F.mul(g, slope)), x),
)


def _gated(name, forward, inside):
    """An operation whose derivative is 1 where `inside` and 0 elsewhere."""
    return activation(name, forward, lambda F, g, _y, x, **params: F.tied(F.mul(g, inside(F, x, **params)), x))


hardtanh_op = _gated(
    "hardtanh",
    lambda F, x, low, high: F.where(F.le(x, low), low, F.where(F.ge(x, high), high, x)),
    lambda F, x, low, high: F.logical_not(F.logical_or(F.le(x, low), F.ge(x, high))),
)
hardshrink_op = _gated(
    "hardshrink",
    lambda F, x, lambd: F.where(F.le(F.abs(x), lambd), 0, x),
    lambda F, x, lambd: F.logical_not(F.le(F.abs(x), lambd)),
)
softshrink_op = _gated(
    "softshrink",
    lambda F, x, lambd: F.where(
        F.gt(x, lambd), F.sub(x, lambd), F.where(F.lt(x, -lambd), F.add(x, lambd), F.mul(x, 0))
    ),
    lambda F, x, lambd: F.logical_not(F.le(F.abs(x), lambd)),
)
threshold_op = _gated(
    "threshold",
    lambda F, x, threshold, value: F.where(F.le(x, threshold), value, x),
    lambda F, x, threshold, value: F.logical_not(F.le(x, threshold)),
)
hardsigmoid_op = activation(
    "hardsigmoid",
    lambda F, x: F.div(F.minimum(F.maximum(F.add(x, 3), 0), 6), 6),
    lambda F, g, _y, x: F.tied(F.div(F.mul(g, F.logical_and(F.gt(x, -3), F.lt(x, 3))), 6), x),
)
hardswish_op = activation(
    "hardswish",
    lambda F, x: F.div(F.mul(x, F.minimum(F.maximum(F.add(x, 3), 0), 6)), 6),
    times(lambda F, x: F.where(F.le(x, -3), 0, F.where(F.lt(x, 3), F.add(F.div(x, 3), 0.5), F.ones_like(x)))),
)
prelu_op = composed(
    "prelu",
    lambda F, x, w: F.where(F.gt(x, 0), x, F.mul(x, w)),
    vjps=[
        lambda F, g, _y, x, w: F.tied(F.where(F.gt(x, 0), g, F.mul(g, w)), x),
        lambda F, g, _y, x, _w: F.where(F.gt(x, 0), 0, F.mul(g, x)),
    ],
    grad_name="PreluKernelBackward0",
)
rrelu_op = composed(
    "rrelu",
    lambda F, x, noise: F.mul(x, noise),
    vjps=[lambda F, g, _y, x, noise: F.tied(F.mul(g, noise), x), None],
    grad_name="RreluWithNoiseBackward0",
)
rrelu_eval_op = activation(
    "rrelu_eval", leaky_relu_op.forward, leaky_relu_op.vjps[0], grad_name="RreluWithNoiseBackward0"
)


@public("torch Tensor nn.functional", inplace="torch nn.functional")
@unary(relu_op)
def relu(input, inplace=False):
    """Return the positive part of each element, max(x, 0).

    Args:
        input (Tensor): any shape, real.
        inplace (bool): whether to write the result to `input`.

    Raises:
        RuntimeError: `input` holds bools or complex numbers.

    >>> torch.relu(torch.tensor([-1.0, 2.0]))
    tensor([0., 2.])
    """
    if tensor_argument(input, "relu")._array.dtype.kind in "bc":
        raise RuntimeError("Boolean inputs not supported for relu" if input.dtype.category == 0 else "relu: no complex")
    return placed(input, inplace, relu_op)


@public(NN)
def relu6(input, inplace=False):
    """Return min(max(x, 0), 6) of each element.

    Args:
        input (Tensor): any shape, real.
        inplace (bool): whether to write the result to `input`.

    >>> F.relu6(torch.tensor([-1.0, 2.0, 7.0]))
    tensor([0., 2., 6.])
    """
    return hardtanh(input, 0.0, 6.0, inplace)


@public(NN, inplace=NN)
def leaky_relu(input, negative_slope=0.01, inplace=False):
    """Return x where it is positive, elsewhere x times a slope.

    Args:
        input (Tensor): any shape, floating-point.
        negative_slope (float): the slope.
        inplace (bool): whether to write the result to `input`.

    >>> F.leaky_relu(torch.tensor([-1.0, 2.0]), 0.1)
    tensor([-0.1000,  2.0000])
    """
    return placed(need_floating(input, "leaky_relu"), inplace, leaky_relu_op, slope=negative_slope)


@public(NN, inplace=NN)
def hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False):
    """Return each element limited to an interval.

    Args:
        input (Tensor): any shape, real.
        min_val (float), max_val (float): the ends of the interval.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `min_val` exceeds `max_val`.
        RuntimeError: `input` holds bools.

    >>> F.hardtanh(torch.tensor([-3.0, 0.5]))
    tensor([-1.0000,  0.5000])
    """
    kind = tensor_argument(input, "hardtanh")._array.dtype.kind
    if kind == "b":
        raise RuntimeError("Bool inputs not supported for hardtanh: convert with .float()")
    if min_val > max_val:
        raise ValueError(f"min_val cannot be greater than max_val: {min_val} > {max_val}")
    if kind in "iu":
        min_val, max_val = int(min_val), int(max_val)
        if kind == "u" and min_val < 0:
            raise RuntimeError(f"cannot do hardtanh on an unsigned type with negative limits: {input.dtype}, {min_val}")
    return placed(input, inplace, hardtanh_op, low=min_val, high=max_val)


@public(NN)
def hardsigmoid(input, inplace=False):
    """Return min(max(x + 3, 0), 6) / 6.

    Args:
        input (Tensor): any shape, floating-point.
        inplace (bool): whether to write the result to `input`.

    >>> F.hardsigmoid(torch.tensor([-4.0, 0.0]))
    tensor([0.0000, 0.5000])
    """
    return placed(need_floating(input, "hardsigmoid"), inplace, hardsigmoid_op)


@public(NN)
def hardswish(input, inplace=False):
    """Return x min(max(x + 3, 0), 6) / 6.

    Args:
        input (Tensor): any shape, floating-point.
        inplace (bool): whether to write the result to `input`.

    >>> F.hardswish(torch.tensor([-4.0, 3.0]))
    tensor([-0., 3.])
    """
    return placed(need_floating(input, "hardswish"), inplace, hardswish_op)


@public("torch nn.functional Tensor", out=True)
def hardshrink(input, lambd=0.5, *, out=None):
    """Return x where its magnitude exceeds a limit, elsewhere 0.

    Args:
        input (Tensor): any shape, floating-point.
        lambd (float): the limit.

    >>> F.hardshrink(torch.tensor([-1.0, 0.3]))
    tensor([-1.,  0.])
    """
    return hardshrink_op(need_floating(input, "hardshrink"), lambd=lambd)


@public(NN, out=True)
def softshrink(input, lambd=0.5, *, out=None):
    """Return x moved towards 0 by a step, and 0 where that would pass it.

    Args:
        input (Tensor): any shape, floating-point.
        lambd (float): the step, not negative.

    Raises:
        RuntimeError: `lambd` is negative.

    >>> F.softshrink(torch.tensor([-1.0, 0.3]))
    tensor([-0.5000,  0.0000])
    """
    if lambd < 0:
        raise RuntimeError(f"lambda must be greater or equal to 0, but found to be {lambd:g}.")
    return softshrink_op(need_floating(input, "softshrink"), lambd=lambd)


@public("torch nn.functional", inplace=IN_PLACE)
def threshold(input, threshold, value, inplace=False):
    """Return x where it exceeds a threshold, elsewhere a value.

    Args:
        input (Tensor): any shape, real.
        threshold (float): the threshold.
        value (float): what replaces the other elements.
        inplace (bool): whether to write the result to `input`.

    >>> F.threshold(torch.tensor([0.05, 2.0]), 0.1, 20.0)
    tensor([20.,  2.])
    """
    if tensor_argument(input, "threshold")._array.dtype.kind in "iu":
        value = int(value)
    return placed(input, inplace, threshold_op, overlaps=True, threshold=threshold, value=value)


@public("torch nn.functional Tensor")
def prelu(input, weight):
    """Return x where it is positive, elsewhere x times a learned slope.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        weight (Tensor): the slopes, (C,) or one for all channels.

    Raises:
        RuntimeError: `weight` has more than one dimension, or not one element for each channel.

    >>> F.prelu(torch.tensor([[-1.0, 2.0]]), torch.tensor([0.5]))
    tensor([[-0.5000,  2.0000]])
    """
    need_floating(input, "prelu")
    if weight.dtype is not input.dtype:
        raise RuntimeError(f"prelu: Type promoting not supported. Got {input.dtype} and {weight.dtype}")
    count = weight._array.size
    if count != 1:
        channels = input.shape[1] if input.ndim > 1 else 1
        if not input.ndim:
            raise RuntimeError(
                f"Not allow zero-dim input tensor. A weight of {count} numbers needs an input with channels."
            )
        if count != channels:
            raise RuntimeError(
                f"Mismatch of parameter numbers and input channel size. Found parameter numbers = {count} and channel "
                f"size = {channels}."
            )
    if weight.ndim > 1:
        raise RuntimeError(f"prelu: Expected `weight` to be a scalar or 1D tensor, but got: ndim = {weight.ndim}")
    if weight.ndim != input.ndim:
        shape = (1, count, *(1,) * (input.ndim - 2)) if input.ndim > 1 else (count,) if input.ndim else ()
        weight = TENSOR.reshape(weight, shape=shape)
    return prelu_op(input, weight)


@public("torch nn.functional", inplace=IN_PLACE)
def rrelu(input, lower=1.0 / 8, upper=1.0 / 3, training=False, inplace=False):
    """Return x where it is positive, elsewhere x times a random slope.

    Args:
        input (Tensor): any shape, floating-point.
        lower (float), upper (float): the interval of which slopes are drawn; at evaluation their mean is the slope.
        training (bool): whether to draw.
        inplace (bool): whether to write the result to `input`.

    Raises:
        RuntimeError: `lower` exceeds `upper`.

    Source: B. Xu et al., Empirical Evaluation of Rectified Activations (2015).

    >>> F.rrelu(torch.tensor([-24.0, 2.0]))
    tensor([-5.5000,  2.0000])
    """
    if lower > upper:
        raise RuntimeError(f"Lower bound should be less than or equal to the upper bound, got {lower} and {upper}")
    need_floating(input, "rrelu")
    if not training:
        return placed(input, inplace, rrelu_eval_op, slope=(lower + upper) / 2)
    return placed(input, inplace, lambda x: rrelu_op(x, _slopes(x, lower, upper)))


def _slopes(x, lower, upper):
    """1 for positive elements; a number of the generator for each other one, in their order."""
    negative = np.asarray(raw(x) <= 0)
    slopes = np.ones(negative.shape, x._array.dtype)
    slopes[negative] = draw("uniform", (int(negative.sum()),), np.dtype(np.float64), low=lower, high=upper)._array
    return TENSOR.constant(slopes, like=x)
