"""Losses of differences: squared, absolute, and between; and of likelihoods of real values."""

from math import log, pi

import numpy as np

from ..._mistakes.losses import check_sizes
from ..._names.public import public
from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR
from ...primitives._declare import composed
from .._arguments import in_dtype, promoted, tensor_argument
from ..elementwise._common import check_broadcast
from ..networks._common import reduced, reduction_name
from .classification import averaged, elementwise, warn_of_sizes

NN = "nn.functional"


def _difference(name, forward, slope, **rules):
    """A loss of x - y: (the op, the op with its reduction). `slope` (F, d, ...) is its derivative."""

    def on(F, x, y, **params):
        return forward(F, F.sub(x, y), **params)

    op = composed(
        name,
        on,
        vjps=[
            lambda F, g, _y, x, target, **params: F.mul(g, slope(F, F.sub(x, target), **params)),
            lambda F, g, _y, x, target, **params: F.neg(F.mul(g, slope(F, F.sub(x, target), **params))),
        ],
        **rules,
    )
    return op, averaged(op)


def _near(F, d, limit):
    return F.lt(F.abs(d), limit)


def _far(F, d, limit):
    """The contrary, except that NaN is neither near nor far."""
    return F.ge(F.abs(d), limit)


_MSE = _difference("mse_loss", lambda F, d: F.mul(d, d), lambda F, d: F.mul(d, 2))
_SMOOTH_L1 = _difference(
    "smooth_l1_loss",
    lambda F, d, beta: F.where(
        _near(F, d, beta), F.mul(F.mul(d, d), 0.5 / beta if beta else 0.0), F.sub(F.abs(d), 0.5 * beta)
    ),
    lambda F, d, beta: F.where(_far(F, d, beta), F.sign(d), F.mul(d, 1 / beta if beta else 0.0)),
    grad_name="SmoothL1LossBackward0",
)
_HUBER = _difference(
    "huber_loss",
    lambda F, d, delta: F.where(
        F.le(F.abs(d), delta), F.mul(F.mul(d, d), 0.5), F.mul(F.sub(F.abs(d), 0.5 * delta), delta)
    ),
    lambda F, d, delta: F.where(_far(F, d, delta), F.mul(F.sign(d), delta), d),
)


def _pair(name, input, target):
    """Input and target in their common dtype; warns if they broadcast."""
    tensor_argument(input, name)
    tensor_argument(target, name, "target", 2)
    warn_of_sizes(input, target)
    check_broadcast(input, target)
    return promoted(input, target)[0]


def _weighted(loss, weight, input, reduction):
    """Losses times weights; their mean is over the weights."""
    if weight.shape != input.shape:
        raise ValueError("Weights and input must have the same size.")
    total = loss * weight
    if reduction == "mean":
        return TENSOR.div(TENSOR.sum_all(total), TENSOR.sum_all(weight))
    return reduced(total, reduction)


@public(NN)
def mse_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
    """Return squared differences, or their mean or sum.

    Args:
        input (Tensor), target (Tensor): of the same shape; others broadcast, with a warning.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        weight (Tensor): weights of the elements, of the input's shape; the mean is weighted, too.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: there is no such reduction, or the weights have another shape.

    >>> F.mse_loss(torch.tensor([1.0, 3.0]), torch.zeros(2))
    tensor(5.)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    pair = _pair("mse_loss", input, target)
    if weight is not None:
        return _weighted(_MSE[0](*pair), weight, input, reduction)
    return elementwise(*_MSE, pair, reduction)


@public(NN)
def l1_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
    """Return absolute differences, or their mean or sum.

    Args:
        input (Tensor), target (Tensor): of the same shape; others broadcast, with a warning.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        weight (Tensor): weights of the elements, of the input's shape; the mean is weighted, too.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: there is no such reduction, or the weights have another shape.

    >>> F.l1_loss(torch.tensor([1.0, 3.0]), torch.zeros(2))
    tensor(2.)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    x, y = _pair("l1_loss", input, target)
    loss = TENSOR.abs(TENSOR.sub(x, y))
    return reduced(loss, reduction) if weight is None else _weighted(loss, weight, input, reduction)


@public(NN)
def smooth_l1_loss(input, target, size_average=None, reduce=None, reduction="mean", beta=1.0):
    """Return differences d as |d| - beta / 2, but d² / (2 beta) where |d| < beta.

    Args:
        input (Tensor), target (Tensor): of the same shape; others broadcast, with a warning.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        beta (float): where the square becomes a line; not negative.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        RuntimeError: `beta` is negative.

    Source: R. Girshick, Fast R-CNN (2015).

    >>> F.smooth_l1_loss(torch.tensor([0.5, 3.0]), torch.zeros(2), reduction="none")
    tensor([0.1250, 2.5000])
    """
    if beta < 0:
        raise RuntimeError(f"smooth_l1_loss does not support negative values for beta: got {beta}")
    reduction = reduction_name(size_average, reduce, reduction)
    return elementwise(*_SMOOTH_L1, _pair("smooth_l1_loss", input, target), reduction, beta=beta)


@public(NN)
def huber_loss(input, target, reduction="mean", delta=1.0, weight=None):
    """Return differences d as delta (|d| - delta / 2), but d² / 2 where |d| ≤ delta.

    Args:
        input (Tensor), target (Tensor): of the same shape; others broadcast, with a warning.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        delta (float): where the square becomes a line; positive.
        weight (Tensor): weights of the elements, of the input's shape; the mean is weighted, too.

    Raises:
        RuntimeError: `delta` is not positive.

    Source: P. J. Huber, Robust Estimation of a Location Parameter (1964).

    >>> F.huber_loss(torch.tensor([0.5, 3.0]), torch.zeros(2), reduction="none")
    tensor([0.1250, 2.5000])
    """
    if delta <= 0:
        raise RuntimeError(f"huber_loss does not support non-positive values for delta: got {delta}")
    pair = _pair("huber_loss", input, target)
    if weight is not None:
        return _weighted(_HUBER[0](*pair, delta=delta), weight, input, reduction)
    return elementwise(*_HUBER, pair, reduction, delta=delta)


@public(NN)
def kl_div(input, target, size_average=None, reduce=None, reduction="mean", log_target=False):
    """Return the Kullback-Leibler divergence t (log t - x), for log probabilities x.

    Args:
        input (Tensor): log probabilities, any shape.
        target (Tensor): probabilities t, or log probabilities.
        reduction (str): ``"none"``, ``"mean"``, ``"sum"`` or ``"batchmean"``, the sum over the batch size.
        log_target (bool): whether the target holds log probabilities.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    >>> F.kl_div(torch.tensor([0.5, 0.5]).log(), torch.tensor([1.0, 0.0]), reduction="sum")
    tensor(0.6931)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    if reduction == "mean":
        _warn_of_mean()
    check_sizes(input, target)
    if log_target:
        loss = target.exp() * (target - input)
    else:
        loss = TENSOR.sub(TENSOR.xlogy(target, target), target * input)
    if reduction == "batchmean":
        total = reduced(loss, "sum")
        return total / input.shape[0] if input.ndim else total
    return reduced(loss, reduction)


def _warn_of_mean():
    import warnings

    warnings.warn(
        "reduction: 'mean' divides the total loss by both the batch size and the support size. 'batchmean' divides "
        "only by the batch size, and aligns with the KL math definition. 'mean' will be changed to behave the same as "
        "'batchmean' in the next major release.",
        stacklevel=3,
    )


@public("nn.functional")
def poisson_nll_loss(
    input, target, log_input=True, full=False, size_average=None, eps=1e-08, reduce=None, reduction="mean"
):
    """Return the negative log likelihood of counts under Poisson distributions.

    Args:
        input (Tensor): logarithms of the rates, or the rates.
        target (Tensor): counts, of the same shape.
        log_input (bool): whether the input holds logarithms.
        full (bool): whether to add Stirling's approximation of log target!, which does not depend on the input.
        eps (float): added to rates before their logarithm is taken.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: there is no such reduction.

    >>> F.poisson_nll_loss(torch.zeros(2), torch.ones(2))
    tensor(1.)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    if reduction not in ("none", "mean", "sum"):
        raise ValueError(f"{reduction} is not a valid value for reduction")
    check_sizes(input, target)
    loss = input.exp() - target * input if log_input else input - target * (input + eps).log()
    if full:
        stirling = target * target.log() - target + (target * (2 * pi)).log() * 0.5
        loss = loss + TENSOR.where(TENSOR.le(target, 1), 0.0, stirling)
    return reduced(loss, reduction)


@public(NN)
def gaussian_nll_loss(input, target, var, full=False, eps=1e-06, reduction="mean"):
    """Return the negative log likelihood of values under normal distributions.

    Args:
        input (Tensor): means.
        target (Tensor): values, of the same shape (or with sizes 1).
        var (Tensor or float): variances, of the input's shape, or one for each row or for all.
        full (bool): whether to add the constant log(2 π) / 2.
        eps (float): the least variance that counts.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.

    Raises:
        ValueError: a variance is negative, the shapes do not fit, or there is no such reduction.

    >>> F.gaussian_nll_loss(torch.zeros(2), torch.ones(2), torch.ones(2))
    tensor(0.5000)
    """
    if not isinstance(var, Tensor):
        if var < 0:
            raise ValueError("var has negative entry/entries")
        var = TENSOR.mul(TENSOR.ones_like(input), float(var))
    elif var.shape != input.shape:
        var = _fitting_variance(input, var)
    if reduction not in ("none", "mean", "sum"):
        raise ValueError(f"{reduction} is not valid")
    if isinstance(var._array, np.ndarray) and (var._array < 0).any():
        raise ValueError("var has negative entry/entries")
    check_sizes(input, target)
    # the limit acts on the value alone: the gradient goes through to small variances as well
    low = TENSOR.maximum(var.detach(), eps)
    var = TENSOR.add(var, TENSOR.sub(low, var.detach()))
    loss = (var.log() + (input - target) ** 2 / var) * 0.5
    return reduced(loss + 0.5 * log(2 * pi) if full else loss, reduction)


def _fitting_variance(input, var):
    """Variances of another shape: one for each row, or with sizes 1."""
    if input.shape[:-1] == var.shape:
        return TENSOR.unsqueeze(var, dim=var.ndim)
    if input.ndim == var.ndim and all(n == m or m == 1 for n, m in zip(input.shape, var.shape)):
        return var
    raise ValueError("var is of incorrect size")


@public(NN)
def soft_margin_loss(input, target, size_average=None, reduce=None, reduction="mean"):
    """Return log(1 + e^(-target × input)), for targets 1 and -1.

    Args:
        input (Tensor): scores.
        target (Tensor): 1 or -1, of the same shape.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    >>> F.soft_margin_loss(torch.zeros(2), torch.ones(2))
    tensor(0.6931)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    check_sizes(input, target)
    check_broadcast(input, target)
    return elementwise(soft_margin_op, _soft_margin_reduced, (input, in_dtype(target, input.dtype)), reduction)


def _soft_margin_slope(F, x, target):
    return F.neg(F.mul(target, F.sigmoid(F.neg(F.mul(x, target)))))


soft_margin_op = composed(
    "soft_margin_loss",
    lambda F, x, target: F.log1p(F.exp(F.neg(F.mul(x, target)))),
    vjps=[
        lambda F, g, _y, x, target: F.mul(g, _soft_margin_slope(F, x, target)),
        lambda F, g, _y, x, target: F.mul(g, _soft_margin_slope(F, target, x)),
    ],
)
_soft_margin_reduced = averaged(soft_margin_op)
