"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
import warnings
from .. import functional as F
from .module import Module
def legacy_reduction(size_average: Any, reduce: Any) -> str:
    """The reduction that two old arguments mean."""
class _Loss(Module):
    """A loss with a reduction: ``"none"``, ``"mean"`` or ``"sum"``."""
    reduction: str
    def __init__(self, size_average: Any = None, reduce: Any = None, reduction: str = 'mean') -> None: ...
class _WeightedLoss(_Loss):
    """A loss with a weight for each class, or element, kept as a buffer."""
    def __init__(self, weight: Any = None, size_average: Any = None, reduce: Any = None, reduction: str = 'mean') -> None: ...
class L1Loss(_Loss):
    """The absolute value of input - target.

    Args:
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.L1Loss()(torch.tensor([1.0, 5.0]), torch.tensor([0.0, 2.0]))
    tensor(2.)
    """
    def __init__(self, size_average: Any = None, reduce: Any = None, reduction: str = 'mean') -> None: ...
    __constants__: tuple[Any, ...]
    def forward(self, input: Any, target: Any) -> Any: ...
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
    __constants__: tuple[Any, ...]
    def __init__(self, weight: Tensor | None = None, size_average: Any = None, ignore_index: int = -100, reduce: Any = None, reduction: str = 'mean') -> None: ...
    def forward(self, input: Any, target: Any) -> Any: ...
    ignore_index: Any
class NLLLoss2d(NLLLoss):
    """`NLLLoss` by the name that it once had for images.

    Args:
        weight (Tensor, optional): (C), a weight for each class.
        size_average, reduce: deprecated; use `reduction`.
        ignore_index (int): targets of this value do not count.
        reduction (str): ``"none"``, ``"mean"`` (by weight) or ``"sum"``.
    """
    def __init__(self, weight: Tensor | None = None, size_average: Any = None, ignore_index: int = -100, reduce: Any = None, reduction: str = 'mean') -> None: ...
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
    __constants__: tuple[Any, ...]
    def __init__(self, log_input: bool = True, full: bool = False, size_average: Any = None, eps: float = 1e-08, reduce: Any = None, reduction: str = 'mean') -> None: ...
    def forward(self, log_input: bool, target: Any) -> Any: ...
    log_input: Any
    full: Any
    eps: Any
class GaussianNLLLoss(_Loss):
    """Minus the log-likelihood under normal distributions of given mean and variance.

    Args:
        full (bool): add the constant log(2π) / 2.
        eps (float): the least variance.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.GaussianNLLLoss()(torch.tensor([1.0]), torch.tensor([3.0]), torch.tensor([1.0]))
    tensor(2.)
    """
    __constants__: tuple[Any, ...]
    def __init__(self, *, full: bool = False, eps: float = 1e-06, reduction: str = 'mean') -> None: ...
    def forward(self, input: Any, target: Any, var: Any) -> Any: ...
    full: Any
    eps: Any
class KLDivLoss(_Loss):
    """The Kullback-Leibler divergence of distributions: target · (log(target) - input), input being a logarithm.

    Args:
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"``, ``"sum"``, or ``"batchmean"``, the sum divided by N.
        log_target (bool): the target is a logarithm too.

    >>> torch.nn.KLDivLoss(reduction="sum")(torch.tensor([-1.0, -1.0]), torch.tensor([1.0, 0.0]))
    tensor(1.)
    """
    __constants__: tuple[Any, ...]
    def __init__(self, size_average: Any = None, reduce: Any = None, reduction: str = 'mean', log_target: bool = False) -> None: ...
    def forward(self, input: Any, target: Any) -> Any: ...
    log_target: Any
class MSELoss(_Loss):
    """The square of input - target.

    Args:
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.MSELoss()(torch.tensor([1.0, 5.0]), torch.tensor([0.0, 2.0]))
    tensor(5.)
    """
    def __init__(self, size_average: Any = None, reduce: Any = None, reduction: str = 'mean') -> None: ...
    __constants__: tuple[Any, ...]
    def forward(self, input: Any, target: Any) -> Any: ...
class BCELoss(_WeightedLoss):
    """Binary cross entropy of probabilities: -(target · log(input) + (1 - target) · log(1 - input)).

    Args:
        weight (Tensor, optional): of each element.
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.BCELoss()(torch.tensor([0.5]), torch.tensor([1.0]))
    tensor(0.6931)
    """
    def __init__(self, weight: Tensor | None = None, size_average: Any = None, reduce: Any = None, reduction: str = 'mean') -> None: ...
    __constants__: tuple[Any, ...]
    def forward(self, input: Any, target: Any) -> Any: ...
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
    def __init__(self, weight: Tensor | None = None, size_average: Any = None, reduce: Any = None, reduction: str = 'mean', pos_weight: Tensor | None = None) -> None: ...
    def forward(self, input: Any, target: Any) -> Any: ...
class SmoothL1Loss(_Loss):
    """|d| - beta / 2 for d = input - target, and d² / (2 beta) where |d| < beta.

    Args:
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.
        beta (float): see above.

    >>> torch.nn.SmoothL1Loss(reduction="none")(torch.tensor([1.0, 5.0]), torch.tensor([0.5, 2.0]))
    tensor([0.1250, 2.5000])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, size_average: Any = None, reduce: Any = None, reduction: str = 'mean', beta: float = 1.0) -> None: ...
    def forward(self, input: Any, target: Any) -> Any: ...
    beta: Any
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
    __constants__: tuple[Any, ...]
    def __init__(self, reduction: str = 'mean', delta: float = 1.0) -> None: ...
    def forward(self, input: Any, target: Any) -> Any: ...
    delta: Any
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
    __constants__: tuple[Any, ...]
    def __init__(self, weight: Tensor | None = None, size_average: Any = None, ignore_index: int = -100, reduce: Any = None, reduction: str = 'mean', label_smoothing: float = 0.0) -> None: ...
    def forward(self, input: Any, target: Any) -> Any: ...
    ignore_index: Any
    label_smoothing: Any
class MultiLabelSoftMarginLoss(_WeightedLoss):
    """The mean over classes of the binary cross entropy of sigmoid(input): (N, C) and (N, C).

    Args:
        weight (Tensor, optional): (C), a weight for each class.
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the examples.

    >>> torch.nn.MultiLabelSoftMarginLoss()(torch.zeros(1, 2), torch.tensor([[1.0, 0.0]]))
    tensor(0.6931)
    """
    def __init__(self, weight: Tensor | None = None, size_average: Any = None, reduce: Any = None, reduction: str = 'mean') -> None: ...
    __constants__: tuple[Any, ...]
    def forward(self, input: Any, target: Any) -> Any: ...
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
    __constants__: tuple[Any, ...]
    def __init__(self, blank: int = 0, reduction: str = 'mean', zero_infinity: bool = False) -> None: ...
    def forward(self, log_probs: Tensor, targets: Tensor, input_lengths: Tensor | tuple[Any, ...], target_lengths: Tensor | tuple[Any, ...]) -> Any:
        """The loss.

        Args:
            log_probs (Tensor): (T, N, C) or (T, C), logarithms of probabilities.
            targets (Tensor): (N, S), or all labels one after the other.
            input_lengths (Tensor or tuple), target_lengths (Tensor or tuple): (N).
        """
    blank: Any
    zero_infinity: Any
