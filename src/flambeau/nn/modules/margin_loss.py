"""Losses with a margin: results on the right side of it cost nothing."""

from .. import functional as F
from .loss import _Loss, _WeightedLoss


class HingeEmbeddingLoss(_Loss):
    """The input where the target is 1, max(0, margin - input) where it is -1.

    Args:
        margin (float): see above.
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.HingeEmbeddingLoss()(torch.tensor([0.5, 0.5]), torch.tensor([1.0, -1.0]))
    tensor(0.5000)
    """

    __constants__ = ("margin", "reduction")

    def __init__(self, margin: float = 1.0, size_average=None, reduce=None, reduction: str = "mean"):
        super().__init__(size_average, reduce, reduction)
        self.margin = margin

    def forward(self, input, target):
        return F.hinge_embedding_loss(input, target, margin=self.margin, reduction=self.reduction)


class MultiLabelMarginLoss(_Loss):
    """Hinge loss between right classes, listed until the first -1, and the others: (N, C) and (N, C).

    Args:
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the examples.

    >>> torch.nn.MultiLabelMarginLoss()(torch.tensor([[0.1, 0.2, 0.4, 0.8]]), torch.tensor([[3, 0, -1, 1]]))
    tensor(0.8500)
    """

    __constants__ = ("reduction",)

    def forward(self, input, target):
        return F.multilabel_margin_loss(input, target, reduction=self.reduction)


class SoftMarginLoss(_Loss):
    """log(1 + exp(-target · input)), for targets 1 and -1.

    Args:
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.SoftMarginLoss()(torch.tensor([0.0]), torch.tensor([1.0]))
    tensor(0.6931)
    """

    __constants__ = ("reduction",)

    def forward(self, input, target):
        return F.soft_margin_loss(input, target, reduction=self.reduction)


class CosineEmbeddingLoss(_Loss):
    """1 - cos(x1, x2) where the target is 1, max(0, cos(x1, x2) - margin) where it is -1.

    Args:
        margin (float): see above.
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the examples.

    >>> x = torch.tensor([[1.0, 0.0]])
    >>> torch.nn.CosineEmbeddingLoss()(x, x, torch.tensor([-1.0]))
    tensor(1.)
    """

    __constants__ = ("margin", "reduction")

    def __init__(self, margin: float = 0.0, size_average=None, reduce=None, reduction: str = "mean"):
        super().__init__(size_average, reduce, reduction)
        self.margin = margin

    def forward(self, input1, input2, target):
        return F.cosine_embedding_loss(input1, input2, target, margin=self.margin, reduction=self.reduction)


class MarginRankingLoss(_Loss):
    """max(0, -target · (x1 - x2) + margin), for targets 1 and -1.

    Args:
        margin (float): see above.
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.MarginRankingLoss()(torch.tensor([1.0]), torch.tensor([3.0]), torch.tensor([1.0]))
    tensor(2.)
    """

    __constants__ = ("margin", "reduction")

    def __init__(self, margin: float = 0.0, size_average=None, reduce=None, reduction: str = "mean"):
        super().__init__(size_average, reduce, reduction)
        self.margin = margin

    def forward(self, input1, input2, target):
        return F.margin_ranking_loss(input1, input2, target, margin=self.margin, reduction=self.reduction)


class MultiMarginLoss(_WeightedLoss):
    """The mean over the other classes of max(0, margin - x[right] + x[other])^p: (N, C) and (N).

    Args:
        p (int): 1 or 2.
        margin (float): see above.
        weight (Tensor, optional): (C), a weight for each class.
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the examples.

    Raises:
        ValueError: another p; a weight that is no vector.

    >>> torch.nn.MultiMarginLoss()(torch.tensor([[0.1, 0.2, 0.4, 0.8]]), torch.tensor([3]))
    tensor(0.3250)
    """

    __constants__ = ("p", "margin", "reduction")

    def __init__(
        self, p: int = 1, margin: float = 1.0, weight=None, size_average=None, reduce=None, reduction: str = "mean"
    ):
        super().__init__(weight, size_average, reduce, reduction)
        if p not in (1, 2):
            raise ValueError(f"only p == 1 and p == 2 supported, got {p}")
        if weight is not None and weight.dim() != 1:
            raise ValueError(f"MultiMarginLoss: expected weight to be None or 1D tensor, got {weight.dim()}D instead")
        self.p, self.margin = p, margin

    def forward(self, input, target):
        return F.multi_margin_loss(
            input, target, p=self.p, margin=self.margin, weight=self.weight, reduction=self.reduction
        )


class TripletMarginLoss(_Loss):
    """max(0, d(anchor, positive) - d(anchor, negative) + margin), with the p-norm as distance d.

    Args:
        margin (float): greater than 0.
        p (float): which norm.
        eps (float): added to the differences.
        swap (bool): take d(positive, negative) instead where that is smaller.
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the examples.

    Raises:
        ValueError: the margin is not greater than 0.

    >>> a, n = torch.zeros(1, 2), torch.tensor([[0.0, 3.0]])
    >>> torch.nn.TripletMarginLoss()(a, a, n)
    tensor(0.)
    """

    __constants__ = ("margin", "p", "eps", "swap", "reduction")

    def __init__(
        self,
        margin: float = 1.0,
        p: float = 2.0,
        eps: float = 1e-6,
        swap: bool = False,
        size_average=None,
        reduce=None,
        reduction: str = "mean",
    ):
        super().__init__(size_average, reduce, reduction)
        if margin <= 0:
            raise ValueError(f"TripletMarginLoss: expected margin to be greater than 0, got {margin} instead")
        self.margin, self.p, self.eps, self.swap = margin, p, eps, swap

    def forward(self, anchor, positive, negative):
        return F.triplet_margin_loss(
            anchor,
            positive,
            negative,
            margin=self.margin,
            p=self.p,
            eps=self.eps,
            swap=self.swap,
            reduction=self.reduction,
        )


class TripletMarginWithDistanceLoss(_Loss):
    """max(0, d(anchor, positive) - d(anchor, negative) + margin), with a distance d of one's own.

    Args:
        distance_function (callable, optional): takes two tensors; PairwiseDistance if None.
        margin (float): greater than 0.
        swap (bool): take d(positive, negative) instead where that is smaller.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the examples.

    Raises:
        ValueError: the margin is not greater than 0.

    >>> a, n = torch.zeros(1, 2), torch.tensor([[0.0, 3.0]])
    >>> torch.nn.TripletMarginWithDistanceLoss(margin=5.0)(a, a, n).round()
    tensor(2.)
    """

    __constants__ = ("margin", "swap", "reduction")

    def __init__(self, *, distance_function=None, margin: float = 1.0, swap: bool = False, reduction: str = "mean"):
        super().__init__(reduction=reduction)
        if margin <= 0:
            raise ValueError(
                f"TripletMarginWithDistanceLoss: expected margin to be greater than 0, got {margin} instead"
            )
        self.distance_function = F.pairwise_distance if distance_function is None else distance_function
        self.margin, self.swap = margin, swap

    def forward(self, anchor, positive, negative):
        return F.triplet_margin_with_distance_loss(
            anchor,
            positive,
            negative,
            distance_function=self.distance_function,
            margin=self.margin,
            swap=self.swap,
            reduction=self.reduction,
        )
