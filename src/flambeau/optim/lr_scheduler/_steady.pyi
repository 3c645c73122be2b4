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
from bisect import bisect_right
from collections import Counter
from ._base import LRScheduler, load_with_functions, state_without_functions
class _Lambdas(LRScheduler):
    """A schedule with a function for each group."""
    def __init__(self, optimizer: Any, lr_lambda: Any, last_epoch: int = -1) -> None: ...
    def state_dict(self) -> dict:
        """Everything but the optimizer and plain functions, which cannot be saved; callable objects can."""
    def load_state_dict(self, state_dict: dict) -> None:
        """Go on from a saved state; plain functions stay those that this scheduler was built with."""
    optimizer: Any
    lr_lambdas: Any
class LambdaLR(_Lambdas):
    """The first rate times a function of the epoch.

    Args:
        optimizer (Optimizer): whose rates are set.
        lr_lambda (callable or list of callables): from epoch to factor, for all groups or for each.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.5**epoch)
    >>> optimizer.step()
    >>> scheduler.step()
    >>> scheduler.get_last_lr()
    [0.5]
    """
    def __init__(self, optimizer: Any, lr_lambda: Any, last_epoch: int = -1) -> None: ...
    def get_lr(self) -> Any:
        """The rates of all groups to be set next."""
class MultiplicativeLR(_Lambdas):
    """The present rate times a function of the epoch.

    Args:
        optimizer (Optimizer): whose rates are set.
        lr_lambda (callable or list of callables): from epoch to factor, for all groups or for each.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> scheduler = torch.optim.lr_scheduler.MultiplicativeLR(optimizer, lambda epoch: 0.5)
    >>> optimizer.step()
    >>> scheduler.step()
    >>> scheduler.get_last_lr()
    [0.5]
    """
    def __init__(self, optimizer: Any, lr_lambda: Any, last_epoch: int = -1) -> None: ...
    def get_lr(self) -> Any:
        """The rates of all groups to be set next."""
class StepLR(LRScheduler):
    """The rate times `gamma` every `step_size` epochs.

    Args:
        optimizer (Optimizer): whose rates are set.
        step_size (int): how many epochs.
        gamma (float): the factor.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
    >>> optimizer.step()
    >>> scheduler.step()
    >>> scheduler.get_last_lr()
    [0.5]
    """
    def __init__(self, optimizer: Any, step_size: int, gamma: float = 0.1, last_epoch: int = -1) -> None: ...
    def get_lr(self) -> Any:
        """The rates of all groups to be set next."""
    def _get_closed_form_lr(self) -> Any: ...
    step_size: Any
    gamma: Any
class MultiStepLR(LRScheduler):
    """The rate times `gamma` at given epochs.

    Args:
        optimizer (Optimizer): whose rates are set.
        milestones (iterable of ints): these epochs; one may come several times.
        gamma (float): the factor.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> scheduler = torch.optim.lr_scheduler.MultiStepLR(optimizer, milestones=[1], gamma=0.5)
    >>> optimizer.step()
    >>> scheduler.step()
    >>> scheduler.get_last_lr()
    [0.5]
    """
    def __init__(self, optimizer: Any, milestones: Iterable[int], gamma: float = 0.1, last_epoch: int = -1) -> None: ...
    def get_lr(self) -> Any:
        """The rates of all groups to be set next."""
    def _get_closed_form_lr(self) -> Any: ...
    milestones: Any
    gamma: Any
class ConstantLR(LRScheduler):
    """The rate times `factor` for the first epochs.

    Args:
        optimizer (Optimizer): whose rates are set.
        factor (float): from 0 to 1.
        total_iters (int): how many epochs.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    Raises:
        ValueError: the factor is out of range.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> torch.optim.lr_scheduler.ConstantLR(optimizer, factor=0.5).get_last_lr()
    [0.5]
    """
    def __init__(self, optimizer: Any, factor: float = ..., total_iters: int = 5, last_epoch: int = -1) -> None: ...
    def get_lr(self) -> Any:
        """The rates of all groups to be set next."""
    def _get_closed_form_lr(self) -> Any: ...
    factor: Any
    total_iters: Any
class LinearLR(LRScheduler):
    """The rate times a factor that goes evenly from `start_factor` to `end_factor`.

    Args:
        optimizer (Optimizer): whose rates are set.
        start_factor (float), end_factor (float): from 0 to 1, the first not 0.
        total_iters (int): in how many epochs.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    Raises:
        ValueError: a factor is out of range.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> torch.optim.lr_scheduler.LinearLR(optimizer, start_factor=0.5).get_last_lr()
    [0.5]
    """
    def __init__(self, optimizer: Any, start_factor: float = ..., end_factor: float = 1.0, total_iters: int = 5, last_epoch: int = -1) -> None: ...
    def get_lr(self) -> Any:
        """The rates of all groups to be set next."""
    def _get_closed_form_lr(self) -> Any: ...
    start_factor: Any
    end_factor: Any
    total_iters: Any
class ExponentialLR(LRScheduler):
    """The rate times `gamma` every epoch.

    Args:
        optimizer (Optimizer): whose rates are set.
        gamma (float): the factor.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
    >>> optimizer.step()
    >>> scheduler.step()
    >>> scheduler.get_last_lr()
    [0.5]
    """
    def __init__(self, optimizer: Any, gamma: float, last_epoch: int = -1) -> None: ...
    def get_lr(self) -> Any:
        """The rates of all groups to be set next."""
    def _get_closed_form_lr(self) -> Any: ...
    gamma: Any
class PolynomialLR(LRScheduler):
    """The first rate times (1 - epoch / total_iters)^power, down to 0.

    Args:
        optimizer (Optimizer): whose rates are set.
        total_iters (int): the epoch of rate 0.
        power (float): see above.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> scheduler = torch.optim.lr_scheduler.PolynomialLR(optimizer, total_iters=2)
    >>> optimizer.step()
    >>> scheduler.step()
    >>> scheduler.get_last_lr()
    [0.5]
    """
    def __init__(self, optimizer: Any, total_iters: int = 5, power: float = 1.0, last_epoch: int = -1) -> None: ...
    def get_lr(self) -> Any:
        """The rates of all groups to be set next."""
    def _get_closed_form_lr(self) -> Any: ...
    total_iters: Any
    power: Any
class CosineAnnealingLR(LRScheduler):
    """The rate along a cosine from the first one to `eta_min` and back (Loshchilov & Hutter 2016, arXiv:1608.03983).

    Args:
        optimizer (Optimizer): whose rates are set.
        T_max (int): epochs from the top to the bottom.
        eta_min (float): the least rate.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=1)
    >>> optimizer.step()
    >>> scheduler.step()
    >>> scheduler.get_last_lr()
    [0.0]
    """
    def __init__(self, optimizer: Any, T_max: int, eta_min: float = 0.0, last_epoch: int = -1) -> None: ...
    def get_lr(self) -> Any:
        """The rates of all groups to be set next: from the present ones, so that schedules can be chained."""
    def _get_closed_form_lr(self) -> Any: ...
    T_max: Any
    eta_min: Any
class CosineAnnealingWarmRestarts(LRScheduler):
    """The rate down along a cosine, again and again (Loshchilov & Hutter 2016, arXiv:1608.03983).

    Args:
        optimizer (Optimizer): whose rates are set.
        T_0 (int): epochs of the first fall.
        T_mult (int): how many times longer each one is than the one before.
        eta_min (float): the least rate.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    Raises:
        ValueError: an option of the wrong kind.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> scheduler = torch.optim.lr_scheduler.CosineAnnealingWarmRestarts(optimizer, T_0=2)
    >>> optimizer.step()
    >>> scheduler.step()
    >>> scheduler.get_last_lr()
    [0.5]
    """
    def __init__(self, optimizer: Any, T_0: int, T_mult: int = 1, eta_min: float = 0.0, last_epoch: int = -1) -> None: ...
    def get_lr(self) -> Any:
        """The rates of all groups to be set next."""
    def step(self, epoch: float | None = None) -> None:
        """Set the rates of the next epoch.

        Args:
            epoch (float, optional): which epoch it is; with a fraction, to set the rates at every batch.

        Raises:
            ValueError: a negative epoch.
        """
    def _go_to(self, epoch: Any) -> Any: ...
    T_0: Any
    T_i: Any
    T_mult: Any
    eta_min: Any
    T_cur: Any
    last_epoch: Any
