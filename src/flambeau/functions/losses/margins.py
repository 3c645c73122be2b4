"""Losses that ask for a margin between right and wrong."""

import numpy as np
from numpy import ndarray

from ..._names.public import public
from ...interpreters._protocol import TENSOR
from ...primitives._declare import composed
from ..elementwise._common import check_broadcast
from ..networks._common import check_reduction, need_floating, reduced, reduction_name
from ..networks.activation import log_sigmoid_op
from ..networks.distance import pairwise_distance

NN = "nn.functional"


@public(NN)
def hinge_embedding_loss(input, target, margin=1.0, size_average=None, reduce=None, reduction="mean"):
    """Return the input where the target is 1, and max(margin - input, 0) where it is -1.

    Args:
        input (Tensor): distances, any shape.
        target (Tensor): 1 or -1.
        margin (float): how far apart unlike pairs should be.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    >>> F.hinge_embedding_loss(torch.tensor([0.5, 0.2]), torch.tensor([1, -1]), reduction="none")
    tensor([0.5000, 0.8000])
    """
    reduction = reduction_name(size_average, reduce, reduction)
    check_broadcast(input, target)
    apart = TENSOR.where(TENSOR.eq(target, 1), 0.0, (margin - input).clamp_min(0))
    together = TENSOR.where(TENSOR.eq(target, -1), 0.0, input)
    return reduced(apart + together, reduction)


@public(NN)
def margin_ranking_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction="mean"):
    """Return max(-target (input1 - input2) + margin, 0).

    Args:
        input1 (Tensor), input2 (Tensor): scores, of the same shape.
        target (Tensor): 1 where the first should be higher, -1 where the second should.
        margin (float): by how much.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        RuntimeError: the tensors have different numbers of dimensions.

    >>> F.margin_ranking_loss(torch.tensor([1.0]), torch.tensor([3.0]), torch.tensor([1.0]))
    tensor(2.)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    if not input1.ndim == input2.ndim == target.ndim:
        raise RuntimeError(
            "margin_ranking_loss : All input tensors should have same dimension but got sizes: input1: "
            f"{input1.shape}, input2: {input2.shape}, target: {target.shape} "
        )
    return reduced((-target * (input1 - input2) + margin).clamp_min(0), reduction)


@public(NN)
def cosine_embedding_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction="mean"):
    """Return 1 - cos where the target is 1, and max(cos - margin, 0) where it is -1, for the angle between vectors.

    Args:
        input1 (Tensor), input2 (Tensor): (N, D) or (D,).
        target (Tensor): (N,) or (): 1 or -1.
        margin (float): the largest cosine that unlike pairs may have.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        RuntimeError: the shapes do not fit.

    >>> F.cosine_embedding_loss(torch.tensor([1.0, 0.0]), torch.tensor([0.0, 1.0]), torch.tensor(1))
    tensor(1.)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    if target.ndim not in (0, 1):
        raise RuntimeError(f"0D or 1D target tensor expected, multi-target not supported: it is {target.ndim}D")
    if not input1.ndim == input2.ndim == target.ndim + 1:
        raise RuntimeError(
            f"{target.ndim}D target tensor expects {target.ndim + 1}D input tensors, but found inputs with sizes "
            f"{list(input1.shape)} and {list(input2.shape)}."
        )
    cosine = _cosine(input1, input2, target.ndim)
    apart = TENSOR.where(TENSOR.eq(target, -1), (cosine - margin).clamp_min(0), 0.0)
    together = TENSOR.where(TENSOR.eq(target, 1), 1.0 - cosine, 0.0)
    return reduced(together + apart, reduction)


def _cosine(x1, x2, dim):
    """The cosine, with a tiny number added to the squares, as this loss of PyTorch's has it."""
    x1, x2 = (x if x._array.dtype.kind in "fV" else x.float() for x in (x1, x2))
    eps = 1e-12
    square = ((x1 * x1).sum(dim) + eps) * ((x2 * x2).sum(dim) + eps)
    return (x1 * x2).sum(dim) / square.sqrt()


@public(NN)
def triplet_margin_loss(
    anchor,
    positive,
    negative,
    margin=1.0,
    p=2,
    eps=1e-06,
    swap=False,
    size_average=None,
    reduce=None,
    reduction="mean",
):
    """Return max(d(anchor, positive) - d(anchor, negative) + margin, 0) for p-norm distances d.

    Args:
        anchor (Tensor), positive (Tensor), negative (Tensor): (N, D) or (D,).
        margin (float): how much farther the negative should be; positive.
        p (float), eps (float): of `pairwise_distance`.
        swap (bool): whether the distance between positive and negative counts where it is less.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: `margin` is not positive.
        RuntimeError: the tensors have different numbers of dimensions.

    >>> F.triplet_margin_loss(torch.tensor([[0.0]]), torch.tensor([[1.0]]), torch.tensor([[3.0]]), margin=2.5)
    tensor(0.5000)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    if margin <= 0:
        raise ValueError(f"margin must be greater than 0, got {margin}")
    _check_triplet("triplet_margin_loss", anchor, positive, negative)
    return _triplet(anchor, positive, negative, lambda x, y: pairwise_distance(x, y, p, eps), margin, swap, reduction)


def _check_triplet(name, anchor, positive, negative):
    if not anchor.ndim == positive.ndim == negative.ndim:
        raise RuntimeError(
            f"{name}: all inputs should have same dimension: The anchor, positive, and negative tensors are expected "
            f"to have the same number of dimensions, but got: anchor {anchor.ndim}D, positive {positive.ndim}D, and "
            f"negative {negative.ndim}D inputs"
        )


def _triplet(anchor, positive, negative, distance, margin, swap, reduction):
    near, far = distance(anchor, positive), distance(anchor, negative)
    if swap:
        far = TENSOR.minimum(far, distance(positive, negative))
    return reduced((near - far + margin).clamp_min(0), reduction)


@public(NN)
def triplet_margin_with_distance_loss(
    anchor, positive, negative, *, distance_function=None, margin=1.0, swap=False, reduction="mean"
):
    """Return max(d(anchor, positive) - d(anchor, negative) + margin, 0) for any distance d.

    Args:
        anchor (Tensor), positive (Tensor), negative (Tensor): (N, ...).
        distance_function (callable): d; `pairwise_distance`, if left out.
        margin (float): how much farther the negative should be; positive.
        swap (bool): whether the distance between positive and negative counts where it is less.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.

    Raises:
        ValueError: `margin` is not positive, or there is no such reduction.
        RuntimeError: the tensors have different numbers of dimensions.

    >>> F.triplet_margin_with_distance_loss(torch.zeros(1, 2), torch.zeros(1, 2), torch.ones(1, 2), margin=2.0)
    tensor(0.5858)
    """
    if reduction not in ("mean", "sum", "none"):
        raise ValueError(f"{reduction} is not a valid value for reduction")
    if margin <= 0:
        raise ValueError(f"margin must be greater than 0, got {margin}")
    _check_triplet("triplet_margin_with_distance_loss", anchor, positive, negative)
    return _triplet(anchor, positive, negative, distance_function or pairwise_distance, margin, swap, reduction)


@public(NN)
def multilabel_soft_margin_loss(input, target, weight=None, size_average=None, reduce=None, reduction="mean"):
    """Return the mean over classes of the binary cross-entropy between scores and labels.

    Args:
        input (Tensor): (N, C) or (C,): scores.
        target (Tensor): labels 0 or 1, of the same shape.
        weight (Tensor): (C,): weights of the classes.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: there is no such reduction.

    >>> F.multilabel_soft_margin_loss(torch.zeros(1, 2), torch.ones(1, 2))
    tensor(0.6931)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    check_broadcast(input, target)
    loss = -(target * log_sigmoid_op(input) + (1 - target) * log_sigmoid_op(-input))
    loss = loss if weight is None else loss * weight
    return reduced(loss.sum(-1) / input.shape[-1], reduction)


# Margins between classes


def _target_scores(F, x, target):
    return F.gather(x, F.unsqueeze(target, dim=1), dim=1)


def _positive(F, d):
    """d where it is positive, else 0: NaN, the difference of two infinities, violates no margin."""
    return F.where(F.gt(d, 0), d, 0)


def _multi_margin(F, x, target, weight, p, margin):
    """(N, C) scores: the margin's violations, of all classes but the target."""
    violated = _positive(F, F.add(F.sub(x, _target_scores(F, x, target)), margin))
    violated = violated if p == 1 else F.mul(violated, violated)
    if weight is not None:
        violated = F.mul(violated, F.unsqueeze(F.index_select(weight, target, dim=0), dim=1))
    others = F.scatter(violated, F.unsqueeze(target, dim=1), 0, dim=1)
    return F.div(F.sum(others, dim=(1,)), max(1, x.shape[1]))


def _multi_margin_vjp(F, g, _y, x, target, weight, p, margin):
    index = F.unsqueeze(target, dim=1)
    d = F.add(F.sub(x, _target_scores(F, x, target)), margin)
    slope = F.cast(F.gt(d, 0), dtype=F.dtype(x)) if p == 1 else F.mul(_positive(F, d), 2)
    if weight is not None:
        slope = F.mul(slope, F.unsqueeze(F.index_select(weight, target, dim=0), dim=1))
    slope = F.scatter(F.div(slope, max(1, x.shape[1])), index, 0, dim=1)
    total = F.sum(slope, dim=(1,), keepdim=True)
    return F.mul(F.sub(slope, F.scatter(F.zeros(x.shape, like=x), index, total, dim=1)), F.unsqueeze(g, dim=1))


def reduced_rows(name, forward, vjp, constants, grad_name):
    """A loss (N,) of rows as one node together with its reduction."""

    def whole(F, x, *rest, reduction, **params):
        losses = forward(F, x, *rest, **params)
        if reduction == "none":
            return losses
        total = F.sum(losses, dim=(0,))
        return F.div(total, max(1, x.shape[0])) if reduction == "mean" else total

    def whole_vjp(F, g, _y, x, *rest, reduction, **params):
        if reduction != "none":
            g = F.expand(F.div(g, max(1, x.shape[0])) if reduction == "mean" else g, shape=(x.shape[0],))
        return vjp(F, g, None, x, *rest, **params)

    return composed(name, whole, vjps=[whole_vjp, *(None,) * constants], grad_name=grad_name)


multi_margin_op = reduced_rows("multi_margin_loss", _multi_margin, _multi_margin_vjp, 2, "MultiMarginLossBackward0")


def _check_rows(input, name, inconsistent, target, allowed):
    """Refuse what is no (batch of) rows of scores."""
    if input.ndim > 2 or input.ndim and not input.shape[-1]:
        raise RuntimeError(
            f"Expected non-empty vector or matrix with optional 0-dim batch size, but got: {list(input.shape)}"
        )
    if tuple(target.shape) not in allowed:
        raise RuntimeError(
            f"inconsistent {inconsistent} size, got: {list(target.shape)} expected: {list(allowed[0])} for {name}"
        )


def _as_rows(x, width):
    return x if x.ndim == width else TENSOR.reshape(x, shape=(1,) if width == 1 else (1, x._array.size))


@public(NN)
def multi_margin_loss(input, target, p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction="mean"):
    """Return the mean over other classes of max(margin - (score of the target - score), 0) ** p.

    Args:
        input (Tensor): (N, C) or (C,): scores.
        target (Tensor): (N,) or (): class indices, int64.
        p (int): 1 or 2.
        margin (float): by how much the target's score should be higher.
        weight (Tensor): (C,): weights of the target classes.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: `p` is neither 1 nor 2, or the weight has another shape.
        RuntimeError: the shapes do not fit.

    >>> F.multi_margin_loss(torch.tensor([[0.5, 0.0]]), torch.tensor([0]))
    tensor(0.2500)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    check_reduction(reduction)
    if p not in (1, 2):
        raise ValueError("only p == 1 and p == 2 supported")
    need_floating(input, "multi_margin_loss")
    rows, classes = input.shape[0] if input.ndim == 2 else 1, input.shape[-1] if input.ndim else 1
    if weight is not None and weight.ndim != 1:
        raise ValueError("weight must be one-dimensional")
    if weight is not None and weight.shape[0] != classes:
        raise RuntimeError(f"inconsistent weight size, expected {classes} but got {list(weight.shape)}")
    _check_rows(input, "multi_margin_loss", "target", target, [(rows,)] if input.ndim == 2 else [(), (1,)])
    array = target._array
    if array.__class__ is ndarray and array.size and not 0 <= array.min() <= array.max() < classes:
        raise RuntimeError(f"target out of range: there are {classes} classes")
    params = {"p": p, "margin": margin, "reduction": reduction}
    losses = multi_margin_op(_as_rows(input, 2), _as_rows(target, 1), weight, **params)
    return TENSOR.squeeze_dim(losses, dims=(0,)) if reduction == "none" and target.ndim == 0 else losses


def _labels(F, x, target):
    """(where a row's list of labels goes on, the labels, 1 for classes that are no label)."""
    ongoing = F.eq(F.cumsum(F.cast(F.lt(target, 0), dtype=np.dtype(np.int64)), dim=1), 0)
    index = F.where(ongoing, target, 0)
    hits = F.scatter_add(F.zeros(x.shape, like=x), index, F.cast(ongoing, dtype=F.dtype(x)), dim=1)
    return F.cast(ongoing, dtype=F.dtype(x)), index, F.cast(F.eq(hits, 0), dtype=F.dtype(x))


def _multilabel(F, x, target):
    ongoing, index, others = _labels(F, x, target)
    gaps = F.add(F.sub(F.unsqueeze(x, dim=1), F.unsqueeze(F.gather(x, index, dim=1), dim=2)), 1)
    counted = F.mul(F.unsqueeze(ongoing, dim=2), F.unsqueeze(others, dim=1))
    return F.div(F.sum(F.where(F.eq(counted, 0), 0, _positive(F, gaps)), dim=(1, 2)), max(1, x.shape[1]))


def _multilabel_vjp(F, g, _y, x, target):
    ongoing, index, others = _labels(F, x, target)
    gaps = F.add(F.sub(F.unsqueeze(x, dim=1), F.unsqueeze(F.gather(x, index, dim=1), dim=2)), 1)
    counted = F.mul(F.unsqueeze(ongoing, dim=2), F.unsqueeze(others, dim=1))
    slope = F.div(F.mul(F.cast(F.gt(gaps, 0), dtype=F.dtype(x)), counted), max(1, x.shape[1]))
    right = F.scatter_add(F.zeros(x.shape, like=x), index, F.sum(slope, dim=(2,)), dim=1)
    return F.mul(F.sub(F.sum(slope, dim=(1,)), right), F.unsqueeze(g, dim=1))


multilabel_margin_op = reduced_rows(
    "multilabel_margin_loss", _multilabel, _multilabel_vjp, 1, "MultilabelMarginLossBackward0"
)


@public(NN)
def multilabel_margin_loss(input, target, size_average=None, reduce=None, reduction="mean"):
    """Return the sum over labels and other classes of max(1 - (score of the label - score), 0), over the classes.

    Args:
        input (Tensor): (N, C) or (C,): scores.
        target (Tensor): of the same shape: each row's labels, int64, ended by -1.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        RuntimeError: the shapes do not fit.

    >>> F.multilabel_margin_loss(torch.tensor([[0.5, 0.0]]), torch.tensor([[0, -1]]))
    tensor(0.2500)
    """
    reduction = reduction_name(size_average, reduce, reduction)
    check_reduction(reduction)
    need_floating(input, "multilabel_margin_loss")
    _check_rows(input, "multilabel_margin_loss", "target", target, [tuple(input.shape)])
    losses = multilabel_margin_op(_as_rows(input, 2), _as_rows(target, 2), reduction=reduction)
    return TENSOR.squeeze_dim(losses, dims=(0,)) if reduction == "none" and input.ndim < 2 else losses
