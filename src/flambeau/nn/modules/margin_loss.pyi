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
    __constants__: tuple[Any, ...]
    def __init__(self, margin: float = 1.0, size_average: Any = None, reduce: Any = None, reduction: str = 'mean') -> None: ...
    def forward(self, input: Any, target: Any) -> Any: ...
    margin: Any
class MultiLabelMarginLoss(_Loss):
    """Hinge loss between right classes, listed until the first -1, and the others: (N, C) and (N, C).

    Args:
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the examples.

    >>> torch.nn.MultiLabelMarginLoss()(torch.tensor([[0.1, 0.2, 0.4, 0.8]]), torch.tensor([[3, 0, -1, 1]]))
    tensor(0.8500)
    """
    def __init__(self, size_average: Any = None, reduce: Any = None, reduction: str = 'mean') -> None: ...
    __constants__: tuple[Any, ...]
    def forward(self, input: Any, target: Any) -> Any: ...
class SoftMarginLoss(_Loss):
    """log(1 + exp(-target · input)), for targets 1 and -1.

    Args:
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.SoftMarginLoss()(torch.tensor([0.0]), torch.tensor([1.0]))
    tensor(0.6931)
    """
    def __init__(self, size_average: Any = None, reduce: Any = None, reduction: str = 'mean') -> None: ...
    __constants__: tuple[Any, ...]
    def forward(self, input: Any, target: Any) -> Any: ...
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
    __constants__: tuple[Any, ...]
    def __init__(self, margin: float = 0.0, size_average: Any = None, reduce: Any = None, reduction: str = 'mean') -> None: ...
    def forward(self, input1: Any, input2: Any, target: Any) -> Any: ...
    margin: Any
class MarginRankingLoss(_Loss):
    """max(0, -target · (x1 - x2) + margin), for targets 1 and -1.

    Args:
        margin (float): see above.
        size_average, reduce: deprecated; use `reduction`.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"`` over the elements.

    >>> torch.nn.MarginRankingLoss()(torch.tensor([1.0]), torch.tensor([3.0]), torch.tensor([1.0]))
    tensor(2.)
    """
    __constants__: tuple[Any, ...]
    def __init__(self, margin: float = 0.0, size_average: Any = None, reduce: Any = None, reduction: str = 'mean') -> None: ...
    def forward(self, input1: Any, input2: Any, target: Any) -> Any: ...
    margin: Any
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
    __constants__: tuple[Any, ...]
    def __init__(self, p: int = 1, margin: float = 1.0, weight: Tensor | None = None, size_average: Any = None, reduce: Any = None, reduction: str = 'mean') -> None: ...
    def forward(self, input: Any, target: Any) -> Any: ...
    p: Any
    margin: Any
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
    __constants__: tuple[Any, ...]
    def __init__(self, margin: float = 1.0, p: float = 2.0, eps: float = 1e-06, swap: bool = False, size_average: Any = None, reduce: Any = None, reduction: str = 'mean') -> None: ...
    def forward(self, anchor: Any, positive: Any, negative: Any) -> Any: ...
    margin: Any
    p: Any
    eps: Any
    swap: Any
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
    __constants__: tuple[Any, ...]
    def __init__(self, *, distance_function: Callable[..., Any] | None = None, margin: float = 1.0, swap: bool = False, reduction: str = 'mean') -> None: ...
    def forward(self, anchor: Any, positive: Any, negative: Any) -> Any: ...
    distance_function: Any
    margin: Any
    swap: Any
