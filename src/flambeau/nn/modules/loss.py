"""Losses: how far a network's results are from what they should be."""

import warnings

from .. import functional as F
from .module import Module


def legacy_reduction(size_average, reduce) -> str:
    """The reduction that two old arguments mean."""
    mean = size_average is None or size_average
    reduction = "none" if reduce is not None and not reduce else "mean" if mean else "sum"
    warnings.warn(
        f"size_average and reduce args will be deprecated, please use reduction='{reduction}' instead.", stacklevel=5
    )
    return reduction


class _Loss(Module):
    """A loss with a reduction: ``"none"``, ``"mean"`` or ``"sum"``."""

    reduction: str

    def __init__(self, size_average=None, reduce=None, reduction: str = "mean"):
        super().__init__()
        legacy = size_average is not None or reduce is not None
        self.reduction = legacy_reduction(size_average, reduce) if legacy else reduction


class _WeightedLoss(_Loss):
    """A loss with a weight for each class, or element, kept as a buffer."""

    def __init__(self, weight=None, size_average=None, reduce=None, reduction: str = "mean"):
        super().__init__(size_average, reduce, reduction)
        self.register_buffer("weight", weight)


class L1Loss(_Loss):
    """The absolute value of input - target.

    Args:
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.L1Loss()(torch.tensor([1.0, 5.0]), torch.tensor([0.0, 2.0]))
    tensor(2.)
    """

    __constants__ = ("reduction",)

    def forward(self, input, target):
        return F.l1_loss(input, target, reduction=self.reduction)


class NLLLoss(_WeightedLoss):
    """Minus the log-probability of the right class: (N, C, ...) log-probabilities and (N, ...) classes.

    Args:
        weight (Tensor, optional): (C), a weight for each class.
        size_average, reduce: deprecated; use `reduction`.
        ignore_index (int): targets of this value do not count.
        reduction (str): ``"none"``, ``"mean"`` (by weight) or ``"sum"``.

    >>> torch.nn.NLLLoss()(torch.tensor([[-1.0, -0.5]]), torch.tensor([1]))
    tensor(0.5000)
    """

    __constants__ = ("ignore_index", "reduction")

    def __init__(self, weight=None, size_average=None, ignore_index: int = -100, reduce=None, reduction: str = "mean"):
        super().__init__(weight, size_average, reduce, reduction)
        self.ignore_index = ignore_index

    def forward(self, input, target):
        return F.nll_loss(input, target, weight=self.weight, ignore_index=self.ignore_index, reduction=self.reduction)


class NLLLoss2d(NLLLoss):
    """`NLLLoss` by the name that it once had for images.

    Args:
        weight (Tensor, optional): (C), a weight for each class.
        size_average, reduce: deprecated; use `reduction`.
        ignore_index (int): targets of this value do not count.
        reduction (str): ``"none"``, ``"mean"`` (by weight) or ``"sum"``.
    """

    def __init__(self, weight=None, size_average=None, ignore_index: int = -100, reduce=None, reduction: str = "mean"):
        warnings.warn(
            "`NLLLoss2d` has been deprecated. Please use `NLLLoss` instead: it takes images too.",
            FutureWarning,
            stacklevel=2,
        )
        super().__init__(weight, size_average, ignore_index, reduce, reduction)


class PoissonNLLLoss(_Loss):
    """Minus the log-likelihood of counts under a Poisson distribution: exp(input) - target · input.

    Args:
        log_input (bool): the input is the logarithm of the rate; else the rate: input - target · log(input + eps).
        full (bool): add Stirling's approximation of log(target!).
        size_average, reduce: deprecated; use `reduction`.
        eps (float): see above.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.PoissonNLLLoss()(torch.tensor([0.0]), torch.tensor([3.0]))
    tensor(1.)
    """

    __constants__ = ("log_input", "full", "eps", "reduction")

    def __init__(
        self,
        log_input: bool = True,
        full: bool = False,
        size_average=None,
        eps: float = 1e-8,
        reduce=None,
        reduction: str = "mean",
    ):
        super().__init__(size_average, reduce, reduction)
        self.log_input, self.full, self.eps = log_input, full, eps

    def forward(self, log_input, target):
        return F.poisson_nll_loss(
            log_input, target, log_input=self.log_input, full=self.full, eps=self.eps, reduction=self.reduction
        )


class GaussianNLLLoss(_Loss):
    """Minus the log-likelihood under normal distributions of given mean and variance.

    Args:
        full (bool): add the constant log(2π) / 2.
        eps (float): the least variance.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.GaussianNLLLoss()(torch.tensor([1.0]), torch.tensor([3.0]), torch.tensor([1.0]))
    tensor(2.)
    """

    __constants__ = ("full", "eps", "reduction")

    def __init__(self, *, full: bool = False, eps: float = 1e-6, reduction: str = "mean"):
        super().__init__(None, None, reduction)
        self.full, self.eps = full, eps

    def forward(self, input, target, var):
        return F.gaussian_nll_loss(input, target, var, full=self.full, eps=self.eps, reduction=self.reduction)


class KLDivLoss(_Loss):
    """The Kullback-Leibler divergence of distributions: target · (log(target) - input), input being a logarithm.

    Args:
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"``, ``"sum"``, or ``"batchmean"``, the sum divided by N.
        log_target (bool): the target is a logarithm too.

    >>> torch.nn.KLDivLoss(reduction="sum")(torch.tensor([-1.0, -1.0]), torch.tensor([1.0, 0.0]))
    tensor(1.)
    """

    __constants__ = ("reduction",)

    def __init__(self, size_average=None, reduce=None, reduction: str = "mean", log_target: bool = False):
        super().__init__(size_average, reduce, reduction)
        self.log_target = log_target

    def forward(self, input, target):
        return F.kl_div(input, target, reduction=self.reduction, log_target=self.log_target)


class MSELoss(_Loss):
    """The square of input - target.

    Args:
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.MSELoss()(torch.tensor([1.0, 5.0]), torch.tensor([0.0, 2.0]))
    tensor(5.)
    """

    __constants__ = ("reduction",)

    def forward(self, input, target):
        return F.mse_loss(input, target, reduction=self.reduction)


class BCELoss(_WeightedLoss):
    """Binary cross entropy of probabilities: -(target · log(input) + (1 - target) · log(1 - input)).

    Args:
        weight (Tensor, optional): of each element.
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.BCELoss()(torch.tensor([0.5]), torch.tensor([1.0]))
    tensor(0.6931)
    """

    __constants__ = ("reduction",)

    def forward(self, input, target):
        return F.binary_cross_entropy(input, target, weight=self.weight, reduction=self.reduction)


class BCEWithLogitsLoss(_Loss):
    """Binary cross entropy of sigmoid(input), accurate for large inputs.

    Args:
        weight (Tensor, optional): of each element.
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.
        pos_weight (Tensor, optional): of the positive targets, for each class.

    >>> torch.nn.BCEWithLogitsLoss()(torch.tensor([0.0]), torch.tensor([1.0]))
    tensor(0.6931)
    """

    def __init__(self, weight=None, size_average=None, reduce=None, reduction: str = "mean", pos_weight=None):
        super().__init__(size_average, reduce, reduction)
        self.register_buffer("weight", weight)
        self.register_buffer("pos_weight", pos_weight)

    def forward(self, input, target):
        return F.binary_cross_entropy_with_logits(
            input, target, self.weight, pos_weight=self.pos_weight, reduction=self.reduction
        )


class SmoothL1Loss(_Loss):
    """|d| - beta / 2 for d = input - target, and d² / (2 beta) where |d| < beta.

    Args:
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.
        beta (float): see above.

    >>> torch.nn.SmoothL1Loss(reduction="none")(torch.tensor([1.0, 5.0]), torch.tensor([0.5, 2.0]))
    tensor([0.1250, 2.5000])
    """

    __constants__ = ("reduction",)

    def __init__(self, size_average=None, reduce=None, reduction: str = "mean", beta: float = 1.0):
        super().__init__(size_average, reduce, reduction)
        self.beta = beta

    def forward(self, input, target):
        return F.smooth_l1_loss(input, target, reduction=self.reduction, beta=self.beta)


class HuberLoss(_Loss):
    """delta · (|d| - delta / 2) for d = input - target, and d² / 2 where |d| < delta.

    Args:
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.
        delta (float): see above.

    Raises:
        TypeError: delta is no number.

    >>> torch.nn.HuberLoss(reduction="none")(torch.tensor([1.0, 5.0]), torch.tensor([0.5, 2.0]))
    tensor([0.1250, 2.5000])
    """

    __constants__ = ("reduction", "delta")

    def __init__(self, reduction: str = "mean", delta: float = 1.0):
        if not isinstance(delta, (float, int)):
            raise TypeError(f"delta must be a float or int, got: {type(delta)}")
        super().__init__(reduction=reduction)
        self.delta = delta

    def forward(self, input, target):
        return F.huber_loss(input, target, reduction=self.reduction, delta=self.delta)


class CrossEntropyLoss(_WeightedLoss):
    """Cross entropy of softmax(input): (N, C, ...) logits, and (N, ...) classes or (N, C, ...) probabilities.

    Args:
        weight (Tensor, optional): (C), a weight for each class.
        size_average, reduce: deprecated; use `reduction`.
        ignore_index (int): target classes of this value do not count.
        reduction (str): ``"none"``, ``"mean"`` (by weight) or ``"sum"``.
        label_smoothing (float): the share of the target that is spread over all classes.

    >>> torch.nn.CrossEntropyLoss()(torch.tensor([[0.0, 0.0]]), torch.tensor([1]))
    tensor(0.6931)
    """

    __constants__ = ("ignore_index", "reduction", "label_smoothing")

    def __init__(
        self,
        weight=None,
        size_average=None,
        ignore_index: int = -100,
        reduce=None,
        reduction: str = "mean",
        label_smoothing: float = 0.0,
    ):
        super().__init__(weight, size_average, reduce, reduction)
        self.ignore_index, self.label_smoothing = ignore_index, label_smoothing

    def forward(self, input, target):
        return F.cross_entropy(
            input,
            target,
            weight=self.weight,
            ignore_index=self.ignore_index,
            reduction=self.reduction,
            label_smoothing=self.label_smoothing,
        )


class MultiLabelSoftMarginLoss(_WeightedLoss):
    """The mean over classes of the binary cross entropy of sigmoid(input): (N, C) and (N, C).

    Args:
        weight (Tensor, optional): (C), a weight for each class.
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the examples.

    >>> torch.nn.MultiLabelSoftMarginLoss()(torch.zeros(1, 2), torch.tensor([[1.0, 0.0]]))
    tensor(0.6931)
    """

    __constants__ = ("reduction",)

    def forward(self, input, target):
        return F.multilabel_soft_margin_loss(input, target, weight=self.weight, reduction=self.reduction)


class CTCLoss(_Loss):
    """Minus the log-likelihood of a sequence of labels, over all its alignments with the input (Graves et al. 2006).

    Args:
        blank (int): the class that stands for no label.
        reduction (str): ``"none"``, ``"mean"`` (each divided by its target's length) or ``"sum"``.
        zero_infinity (bool): count impossible alignments as 0, not as infinity.

    >>> loss = torch.nn.CTCLoss(zero_infinity=True)
    >>> loss
    CTCLoss()
    """

    __constants__ = ("blank", "reduction")

    def __init__(self, blank: int = 0, reduction: str = "mean", zero_infinity: bool = False):
        super().__init__(reduction=reduction)
        self.blank, self.zero_infinity = blank, zero_infinity

    def forward(self, log_probs, targets, input_lengths, target_lengths):
        """The loss.

        Args:
            log_probs (Tensor): (T, N, C) or (T, C), logarithms of probabilities.
            targets (Tensor): (N, S), or all labels one after the other.
            input_lengths (Tensor or tuple), target_lengths (Tensor or tuple): (N).
        """
        return F.ctc_loss(
            log_probs, targets, input_lengths, target_lengths, self.blank, self.reduction, self.zero_infinity
        )
