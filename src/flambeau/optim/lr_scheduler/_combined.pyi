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
import math
import warnings
from bisect import bisect_right
from ._base import EPOCH_DEPRECATION_WARNING, LRScheduler, check_optimizer, set_lr, values_of
class _Combined(LRScheduler):
    """Several schedulers of one optimizer."""
    def _check(self, schedulers: Any, optimizer: Any) -> Any: ...
    def state_dict(self) -> dict:
        """Everything but the optimizer, with the states of the schedulers.

        Returns:
            dict: for ``load_state_dict``.
        """
    def load_state_dict(self, state_dict: dict) -> None:
        """Go on from a saved state.

        Args:
            state_dict (dict): as ``state_dict`` returned it.
        """
class SequentialLR(_Combined):
    """Several schedules, one after the other.

    Args:
        optimizer (Optimizer): whose rates are set.
        schedulers (list of LRSchedulers): in order.
        milestones (list of ints): the epochs at which the second and the following ones begin.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    Raises:
        ValueError, TypeError: schedulers that cannot be combined, or too many or few milestones.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> s = torch.optim.lr_scheduler
    >>> first, second = s.ConstantLR(optimizer, 0.5), s.ExponentialLR(optimizer, 0.9)
    >>> s.SequentialLR(optimizer, [first, second], milestones=[3]).get_last_lr()
    [0.5]
    """
    def __init__(self, optimizer: Any, schedulers: Any, milestones: Sequence[int], last_epoch: int = -1) -> None: ...
    def step(self) -> None:
        """Set the rates of the next epoch."""
    _schedulers: Any
    _milestones: Any
    last_epoch: Any
    optimizer: Any
    _last_lr: Any
def _undo(scheduler: Any) -> Any: ...
class ChainedScheduler(_Combined):
    """Several schedules at once: each changes the rates that the one before has set.

    Args:
        schedulers (sequence of LRSchedulers): in order.
        optimizer (Optimizer, optional): theirs.

    Raises:
        ValueError, TypeError: schedulers that cannot be combined.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> s = torch.optim.lr_scheduler
    >>> s.ChainedScheduler([s.ConstantLR(optimizer, 0.5), s.ExponentialLR(optimizer, 0.9)]).get_last_lr()
    [0.5]
    """
    def __init__(self, schedulers: Any, optimizer: Any = None) -> None: ...
    def step(self) -> None:
        """Set the rates of the next epoch."""
    _schedulers: Any
    optimizer: Any
    _last_lr: Any
class ReduceLROnPlateau(LRScheduler):
    """The rate times `factor` whenever a metric has not become better for some epochs.

    Args:
        optimizer (Optimizer): whose rates are set.
        mode (str): ``"min"``, less is better, or ``"max"``.
        factor (float): less than 1.
        patience (int): how many epochs without a better metric are accepted.
        threshold (float): by how much it must be better,
        threshold_mode (str): as a share, ``"rel"``, or in its own units, ``"abs"``.
        cooldown (int): epochs after a reduction in which none are counted.
        min_lr (float or list): the least rate.
        eps (float): the least change of a rate.

    Raises:
        ValueError, TypeError: options that do not make sense.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.5, patience=0)
    >>> scheduler.step(3.0)
    >>> scheduler.step(3.0)
    >>> scheduler.get_last_lr()
    [0.5]
    """
    def __init__(self, optimizer: Any, mode: str = 'min', factor: float = 0.1, patience: int = 10, threshold: float = 0.0001, threshold_mode: str = 'rel', cooldown: int = 0, min_lr: float | list[Any] = 0, eps: float = 1e-08) -> None: ...
    def _reset(self) -> Any: ...
    def _init_is_better(self, mode: Literal['min', 'max'], threshold: float, threshold_mode: str) -> Any: ...
    def _is_better(self, value: Any, best: Any) -> Any: ...
    @property
    def in_cooldown(self) -> Any:
        """Whether bad epochs are not counted now."""
    def step(self, metrics: float | Tensor, epoch: int | None = None) -> None:
        """Look at the metric of an epoch, and reduce the rates if it is time.

        Args:
            metrics (float or Tensor): the metric.
            epoch (int, optional): deprecated: which epoch it is.
        """
    def _reduce_lr(self) -> Any: ...
    def load_state_dict(self, state_dict: dict) -> None:
        """Go on from a saved state.

        Args:
            state_dict (dict): as ``state_dict`` returned it.
        """
    factor: Any
    optimizer: Any
    default_min_lr: Any
    min_lrs: Any
    patience: Any
    cooldown: Any
    eps: Any
    last_epoch: Any
    _last_lr: Any
    best: Any
    cooldown_counter: Any
    num_bad_epochs: Any
    mode_worse: Any
    mode: Any
    threshold: Any
    threshold_mode: Any
