"""Losses for classification: negative log likelihood and cross-entropy."""

import warnings
from math import prod

import numpy as np
from numpy import ndarray

from ... import _mistakes
from ..._mistakes.losses import all_pairs, check_scores, outer
from ..._names.public import public
from ...errors import Mistake
from ...interpreters._protocol import TENSOR
from ...interpreters.eager import EAGER
from ...interpreters.inplace import type_name
from ...primitives._declare import composed
from ...primitives.pointwise import sigmoid
from .._arguments import tensor_argument
from ..networks._common import check_reduction, need_floating, reduced, reduction_name
from ..networks.softmax import log_softmax_op, softmax_op

NN = "nn.functional"


# nll_loss: x (N, C, ...), target (N, ...)


def _chosen(F, x, target, weight, ignore_index):
    """(index of each example's class along dim 1, its weight): ignored ones count class 0 with weight 0."""
    ignored = F.eq(target, ignore_index)
    index = F.where(ignored, 0, target)
    if weight is None:
        w = F.where(ignored, F.zeros((), like=x), F.full((), 1, like=x))
    else:
        flat = F.index_select(weight, F.reshape(index, shape=(prod(index.shape),)), dim=0)
        w = F.where(ignored, 0, F.reshape(flat, shape=tuple(index.shape)))
    return F.unsqueeze(index, dim=1), w


def _all_dims(x):
    return tuple(range(x.ndim))


def _nll(F, x, target, weight, ignore_index, reduction):
    index, w = _chosen(F, x, target, weight, ignore_index)
    losses = F.mul(F.squeeze(F.gather(x, index, dim=1), dims=(1,)), w)
    losses = F.neg(F.where(F.eq(target, ignore_index), 0, losses))  # class 0 may be infinite there
    if reduction == "none":
        return losses
    total = F.sum(losses, dim=_all_dims(losses))
    return F.div(total, F.sum(w, dim=_all_dims(losses))) if reduction == "mean" else total


def _plain_rows(x, target, weight, ignore_index):
    """The row numbers, if all rows count alike; None if not."""
    if weight is not None or len(x.shape) != 2 or np.logical_or.reduce(target == ignore_index):
        return None
    return np.arange(len(target))


def _nll_kernel(x, target, weight, ignore_index, reduction):
    rows = _plain_rows(x, target, weight, ignore_index)
    if rows is None or reduction != "mean" or x.dtype.itemsize == 2:
        return _nll(EAGER, x, target, weight, ignore_index, reduction)
    return np.add.reduce(x[rows, target]) / x.dtype.type(-len(rows))


def _nll_backward_kernel(g, target, weight, shape, ignore_index, reduction):
    made = np.zeros(shape, g.dtype)
    rows = _plain_rows(made, target, weight, ignore_index)
    if rows is None or reduction != "mean":
        return _nll_backward(EAGER, g, target, weight, shape, ignore_index, reduction)
    made[rows, target] = g / g.dtype.type(-len(rows))
    return made


def _nll_backward(F, g, target, weight, shape, ignore_index, reduction):
    index, w = _chosen(F, g, target, weight, ignore_index)
    if reduction == "mean":
        # ignored examples have no gradient, even if no other has a weight
        w = F.where(F.eq(target, ignore_index), F.zeros((), like=g), F.div(w, F.sum(w, dim=_all_dims(w))))
    values = F.neg(F.mul(w, g))
    return F.scatter(F.zeros(shape, like=g), index, F.unsqueeze(values, dim=1), dim=1)


def _nll_vjp(F, g, _y, x, target, weight, **params):
    return F.nll_backward(g, target, weight, shape=tuple(x.shape), **params)


def _declare_nll(name, grad_name):
    return composed(name, _nll, vjps=[_nll_vjp, None, None], kernel=_nll_kernel, grad_name=grad_name, shape_only=(0,))


composed("nll_backward", _nll_backward, kernel=_nll_backward_kernel)


nll_loss_op = _declare_nll("nll_loss", "NllLossBackward0")
nll_loss2d_op = _declare_nll("nll_loss2d", "NllLoss2DBackward0")


def _check_classes(input, target, weight, ignore_index):
    """Refuse targets that do not fit the input's shape, or name no class."""
    shape, array = input._array.shape, target._array
    classes = shape[1 if len(shape) > 1 else 0]
    if array.dtype.char not in "lqBi":
        raise RuntimeError(
            f"expected scalar type Long but found {target.dtype}: class indices must be torch.int64 (target.long())"
        )
    if weight is not None and weight.shape != (classes,):
        raise RuntimeError(
            f"weight tensor should be defined either for all {classes} classes or no classes but got weight tensor of "
            f"shape: {list(weight.shape)}"
        )
    if weight is not None and weight.dtype is not input.dtype:
        raise RuntimeError(f"expected scalar type {type_name(input.dtype)} but found {type_name(weight.dtype)}")
    if array.__class__ is ndarray and array.size and not 0 <= array.min() <= array.max() < classes:
        wrong = array[(array != ignore_index) & ((array < 0) | (array >= classes))]
        if wrong.size:
            raise IndexError(f"Target {wrong.flat[0]} is out of bounds. There are {classes} classes.")


def _nll_loss(input, target, weight, ignore_index, reduction):
    """nll_loss of checked arguments with any number of dimensions."""
    _check_classes(input, target, weight, ignore_index)
    params = {"ignore_index": ignore_index, "reduction": reduction}
    if target._array.dtype != np.int64:
        target = TENSOR.cast(target, dtype=np.dtype(np.int64))
    if input.ndim == 1:
        row = nll_loss_op(TENSOR.unsqueeze(input, dim=0), TENSOR.unsqueeze(target, dim=0), weight, **params)
        return TENSOR.squeeze_dim(row, dims=(0,)) if reduction == "none" else row
    return (nll_loss_op if input.ndim == 2 else nll_loss2d_op)(input, target, weight, **params)


@public(NN)
def nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean"):
    """Return the negative log likelihood of classes.

    Args:
        input (Tensor): (N, C), (C,) or (N, C, ...): log probabilities.
        target (Tensor): (N,), () or (N, ...): class indices, int64.
        weight (Tensor): (C,): weights of the classes; the mean is weighted, too.
        ignore_index (int): a target that does not count.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: the shapes do not fit, or there is no such reduction.
        IndexError: a target is no class.

    >>> F.nll_loss(torch.tensor([[-0.1, -2.0], [-3.0, -0.2]]), torch.tensor([0, 1]))
    tensor(0.1500)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    check_reduction(reduction)
    need_floating(input, "nll_loss")
    tensor_argument(target, "nll_loss", "target", 2)
    if input.ndim not in (1, 2):
        return _images_nll(input, target, weight, ignore_index, reduction)
    if target.ndim > 1:
        raise RuntimeError(f"0D or 1D target tensor expected, multi-target not supported: it is {target.ndim}D")
    if input.ndim == 2 and input.shape[0] != (target.shape[0] if target.ndim else 1):
        raise ValueError(
            f"Expected input batch_size ({input.shape[0]}) to match target batch_size "
            f"({target.shape[0] if target.ndim else 1})."
        )
    if input.ndim == 1 and target._array.size != 1:
        raise ValueError(f"For 1D input, 1D target must have size 1, but got target size: {target._array.size}")
    if input.ndim == 1 and target.ndim == 1:
        target = TENSOR.reshape(target, shape=())
    if input.ndim == 2 and target.ndim == 0:
        target = TENSOR.reshape(target, shape=(1,))
    return _nll_loss(input, target, weight, ignore_index, reduction)


def _images_nll(input, target, weight, ignore_index, reduction):
    if input.ndim == 0:
        raise RuntimeError("input tensor should be 1D or 2D")
    if input.shape[0] != (target.shape[0] if target.ndim else 0):
        raise ValueError(
            f"Expected input batch_size ({input.shape[0]}) to match target batch_size "
            f"({target.shape[0] if target.ndim else 0})."
        )
    if input.ndim == 4 and target.ndim != 3:
        raise RuntimeError(
            f"only batches of spatial targets supported (3D tensors) but got targets of dimension: {target.ndim}"
        )
    expected = (input.shape[0], *input.shape[2:])
    if tuple(target.shape) != expected:
        raise RuntimeError(f"Expected target size {list(expected)}, got {list(target.shape)}: size mismatch")
    if input.ndim == 4:
        return _nll_loss(input, target, weight, ignore_index, reduction)
    n, c = input._array.shape[:2]  # as PyTorch does, and names the graph's nodes
    count = prod(input.shape[2:])
    x, t = TENSOR.reshape(input, shape=(n, c, 1, count)), TENSOR.reshape(target, shape=(n, 1, count))
    y = _nll_loss(x, t, weight, ignore_index, reduction)
    return TENSOR.reshape(y, shape=expected) if reduction == "none" else y


# Cross-entropy


@public(NN)
def cross_entropy(
    input,
    target,
    weight=None,
    size_average=None,
    ignore_index=-100,
    reduce=None,
    reduction="mean",
    label_smoothing=0.0,
):
    """Return the cross-entropy between scores and classes, or probabilities of classes.

    Args:
        input (Tensor): (N, C), (C,) or (N, C, ...): unnormalized scores, floating-point.
        target (Tensor): class indices (N,), () or (N, ...), int64; or probabilities, of the input's shape and dtype.
        weight (Tensor): (C,): weights of the classes; for indices the mean is weighted, too.
        ignore_index (int): a class index that does not count.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        label_smoothing (float): what part of the target is spread over all classes, from 0 to 1.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: the batch sizes differ, or there is no such reduction.
        RuntimeError: the shapes or dtypes do not fit.
        IndexError: a target is no class.

    >>> F.cross_entropy(torch.zeros(2, 4), torch.tensor([0, 3]))
    tensor(1.3863)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    check_reduction(reduction)
    tensor_argument(input, "cross_entropy_loss", "self")
    tensor_argument(target, "cross_entropy_loss", "target", 2)
    _check_cross_entropy(input, target, weight, label_smoothing)
    dim = 0 if input.ndim == 1 else 1
    if input._edge is not None and _mistakes.on:
        check_scores(input, softmax_op, "cross_entropy", dim)
    if input.shape == target.shape and target._array.dtype.kind in "fV":
        if ignore_index >= 0:
            raise RuntimeError("ignore_index is not supported for floating point target")
        return _probabilities(input, target, weight, reduction, label_smoothing, dim)
    log_p = log_softmax_op(need_floating(input, "log_softmax"), dim=dim)
    if dim == target.ndim == 1 == input.ndim - 1 and not label_smoothing:
        return _nll_loss(log_p, target, weight, ignore_index, reduction)
    loss = nll_loss(log_p, target, weight, None, ignore_index, None, reduction)
    if not label_smoothing:
        return loss
    return _smoothed(loss, log_p, target, weight, ignore_index, reduction, label_smoothing, dim)


def _check_cross_entropy(input, target, weight, label_smoothing):
    if not 0.0 <= label_smoothing <= 1.0:
        raise RuntimeError(f"label_smoothing must be between 0.0 and 1.0. Got: {label_smoothing}")
    if input.ndim == 0:
        raise IndexError("Dimension out of range: cross_entropy needs an input with a dimension of classes")
    if input.shape == target.shape:
        if target._array.dtype.kind not in "fV":
            raise RuntimeError(
                "Expected floating point type for target with class probabilities, got "
                f"{str(target.dtype).removeprefix('torch.').capitalize()}"
            )
        classes = input.shape[0 if input.ndim == 1 else 1]
        if weight is not None and weight.shape != (classes,):
            raise RuntimeError(
                f"cross_entropy: weight tensor should be defined either for all {classes} classes or no classes but "
                f"got weight tensor of shape: {list(weight.shape)}"
            )
    elif input.ndim > 1 and target.ndim and target._array.dtype.kind not in "fV" and input.shape[0] != target.shape[0]:
        raise ValueError(
            f"Expected input batch_size ({input.shape[0]}) to match target batch_size ({target.shape[0]})."
        )


def _class_weights(weight, ndim, dim):
    """A vector of classes as it broadcasts with the input."""
    return TENSOR.reshape(weight, shape=tuple(-1 if d == dim else 1 for d in range(ndim)))


def _probabilities(input, target, weight, reduction, label_smoothing, dim):
    """The cross-entropy with probabilities of classes."""
    x = log_softmax_op(need_floating(input, "log_softmax"), dim=dim)
    if label_smoothing:
        smooth = label_smoothing / max(1, input.shape[dim])
        target = TENSOR.add(TENSOR.mul(target, 1 - label_smoothing), smooth)
    products = x * target
    if weight is not None:
        products = TENSOR.mul(products, _class_weights(weight, input.ndim, dim))
    if reduction == "none":
        return TENSOR.neg(TENSOR.sum(products, dim=(dim,)))
    total = TENSOR.neg(TENSOR.sum_all(products))
    return total if reduction == "sum" else total / max(1, input._array.size // max(1, input.shape[dim]))


def _smoothed(loss, log_p, target, weight, ignore_index, reduction, smoothing, dim):
    """Mix a loss with that of the uniform distribution."""
    count = log_p.shape[dim]
    ignored = TENSOR.eq(target, ignore_index)
    rows = log_p if weight is None else TENSOR.mul(log_p, _class_weights(weight, log_p.ndim, dim))
    smooth = TENSOR.where(ignored, 0.0, TENSOR.neg(TENSOR.sum(rows, dim=(dim,))))
    if reduction == "mean":
        dtype = log_p._array.dtype
        if weight is None:
            norm = TENSOR.sum_all(TENSOR.cast(TENSOR.logical_not(ignored), dtype=dtype))
        else:
            safe = TENSOR.where(ignored, 0, target)
            chosen = TENSOR.index_select(weight, TENSOR.reshape(safe, shape=(prod(safe.shape),)), dim=0)
            norm = TENSOR.sum_all(TENSOR.where(ignored, 0.0, TENSOR.reshape(chosen, shape=tuple(safe.shape))))
        smooth = TENSOR.div(TENSOR.sum_all(smooth), norm)
    elif reduction == "sum":
        smooth = TENSOR.sum_all(smooth)
    return loss * (1 - smoothing) + smooth * (smoothing / count)


# Losses of probabilities and log probabilities


def _log_limited(F, x):
    """The logarithm, not below -100, so that the loss of a probability 0 is finite."""
    return F.maximum(F.log(x), -100)


def _bce(F, x, target, weight):
    ones = F.mul(F.sub(target, 1), F.maximum(F.log1p(F.neg(x)), -100))
    loss = F.sub(ones, F.mul(target, _log_limited(F, x)))
    return loss if weight is None else F.mul(loss, weight)


def _bce_input(F, g, _y, x, target, weight):
    g = F.mul(g, F.div(F.sub(x, target), F.maximum(F.mul(F.sub(1, x), x), 1e-12)))
    return g if weight is None else F.mul(g, weight)


def _bce_target(F, g, _y, x, _target, weight):
    g = F.mul(g, F.sub(F.log1p(F.neg(x)), F.log(x)))
    return g if weight is None else F.mul(g, weight)


binary_cross_entropy_op = composed("binary_cross_entropy", _bce, vjps=[_bce_input, _bce_target, None])


def averaged(op):
    """An elementwise loss as one node together with its reduction: `op`, named as the loss."""

    def forward(F, *inputs, reduction, **params):
        losses = getattr(F, op.name)(*inputs, **params)
        total = F.sum(losses, dim=_all_dims(losses))
        return F.div(total, max(1, prod(losses.shape))) if reduction == "mean" and prod(losses.shape) else total

    def share(F, g, inputs, reduction):
        shape = np.broadcast_shapes(*(tuple(x.shape) for x in inputs if x is not None))
        g = F.div(g, max(1, prod(shape))) if reduction == "mean" else g
        return F.expand(g, shape=shape)

    def reduced_vjp(vjp):
        if vjp is None:
            return None
        return lambda F, g, _y, *inputs, reduction, **params: vjp(
            F, share(F, g, inputs, reduction), None, *inputs, **params
        )

    name = op.name + "_reduced"
    return composed(name, forward, vjps=[reduced_vjp(v) for v in op.vjps], grad_name=op.grad_name)


def elementwise(op, reduced_op, inputs, reduction, **params):
    """An elementwise loss, reduced or not, as one node."""
    check_reduction(reduction)
    if reduction == "none":
        return op(*inputs, **params)
    if reduction == "mean" and 0 in np.broadcast_shapes(*(x._array.shape for x in inputs if x is not None)):
        return reduced(op(*inputs, **params), "mean")
    return reduced_op(*inputs, reduction=reduction, **params)


_bce_reduced = averaged(binary_cross_entropy_op)


@public(NN)
def binary_cross_entropy(input, target, weight=None, size_average=None, reduce=None, reduction="mean"):
    """Return the cross-entropy between probabilities of two classes: -(t log x + (1 - t) log(1 - x)).

    Args:
        input (Tensor): probabilities, from 0 to 1.
        target (Tensor): probabilities, of the same shape.
        weight (Tensor): what to multiply each loss by; it broadcasts.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: the shapes differ.
        RuntimeError: the input is no probability.

    Logarithms are at least -100.

    >>> F.binary_cross_entropy(torch.tensor([0.5, 0.5]), torch.tensor([0.0, 1.0]))
    tensor(0.6931)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    need_floating(input, "binary_cross_entropy")
    if target.shape != input.shape:
        raise ValueError(
            f"Using a target size ({target.shape}) that is different to the input size ({input.shape}) is deprecated. "
            "Please ensure they have the same size."
        )
    for x in (target, weight):
        if x is not None and x.dtype is not input.dtype:
            raise RuntimeError(f"Found dtype {x.dtype} but expected {input.dtype}")
    array = input._array
    if array.__class__ is ndarray and ((array < 0) | (array > 1)).any():
        raise RuntimeError("all elements of input should be between 0 and 1")
    if weight is not None:
        weight = TENSOR.expand(weight, shape=np.broadcast_shapes(weight._array.shape, array.shape))
    return elementwise(binary_cross_entropy_op, _bce_reduced, (input, target, weight), reduction)


def _bce_logits(F, x, target, weight, pos_weight):
    """(1 - t) x + c log(1 + e^-x), with c = 1 + (p - 1) t for the weight p of positive targets."""
    low = F.sub(F.minimum(x, 0), F.log1p(F.exp(F.neg(F.abs(x)))))
    rest = low if pos_weight is None else F.mul(low, F.add(F.mul(F.sub(pos_weight, 1), target), 1))
    loss = F.sub(F.mul(F.sub(1, target), x), rest)
    return loss if weight is None else F.mul(loss, weight)


def _bce_logits_input(F, g, _y, x, target, weight, pos_weight):
    if pos_weight is None:
        slope = F.sub(F.sigmoid(x), target)
    else:
        t = F.mul(pos_weight, target)
        slope = F.sub(F.mul(F.sub(F.add(t, 1), target), F.sigmoid(x)), t)
    g = F.mul(g, slope)
    return g if weight is None else F.mul(g, weight)


def _bce_logits_target(F, g, _y, x, _target, weight, pos_weight):
    if pos_weight is None:
        slope = F.neg(x)
    else:
        low = F.sub(F.minimum(x, 0), F.log1p(F.exp(F.neg(F.abs(x)))))
        slope = F.neg(F.add(x, F.mul(F.sub(pos_weight, 1), low)))
    g = F.mul(g, slope)
    return g if weight is None else F.mul(g, weight)


bce_logits_op = composed(
    "binary_cross_entropy_with_logits",
    _bce_logits,
    vjps=[_bce_logits_input, _bce_logits_target, None, None],
)
_bce_logits_reduced = averaged(bce_logits_op)


@public(NN)
def binary_cross_entropy_with_logits(
    input, target, weight=None, size_average=None, reduce=None, reduction="mean", pos_weight=None
):
    """Return the cross-entropy between the sigmoid of scores and probabilities, without overflow.

    Args:
        input (Tensor): scores, any shape.
        target (Tensor): probabilities, of the same shape.
        weight (Tensor): what to multiply each loss by; it broadcasts.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        pos_weight (Tensor): weights of the positive targets; it broadcasts.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: the shapes of input and target differ.

    >>> F.binary_cross_entropy_with_logits(torch.zeros(2), torch.tensor([0.0, 1.0]))
    tensor(0.6931)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    if target.shape != input.shape:
        raise ValueError(f"Target size ({target.shape}) must be the same as input size ({input.shape})")
    if input._edge is not None and _mistakes.on:
        check_scores(input, sigmoid, "binary_cross_entropy_with_logits")
    target = target if target.dtype is input.dtype else TENSOR.cast(target, dtype=input._array.dtype)
    return elementwise(bce_logits_op, _bce_logits_reduced, (input, target, weight, pos_weight), reduction)


def warn_of_sizes(input, target):
    """Warn of a target of another size than the input, as PyTorch's regression losses do."""
    if target.shape != input.shape:
        warnings.warn(
            f"Using a target size ({target.shape}) that is different to the input size ({input.shape}). This will "
            "likely lead to incorrect results due to broadcasting. Please ensure they have the same size."
            + (" " + all_pairs(input.shape, target.shape) if outer(input.shape, target.shape) else ""),
            Mistake,
            stacklevel=_mistakes.stack_level(),
        )
