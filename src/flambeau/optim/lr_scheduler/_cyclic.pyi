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
import types
from ._base import LRScheduler, check_optimizer, per_group, set_lr
class _WithMomentum(LRScheduler):
    """A schedule that may also set the momentum, or the first of Adam's betas."""
    def _begin_momentum(self, base_momentums: Any, max_momentums: Any, last_epoch: Any) -> Any: ...
    def _set_momentum(self, group: Any, momentum: Any) -> Any: ...
    use_beta1: Any
class CyclicLR(_WithMomentum):
    """The rate up and down between two bounds, the momentum the other way (Smith 2015, arXiv:1506.01186).

    Args:
        optimizer (Optimizer): whose rates are set.
        base_lr (float or list), max_lr (float or list): the bounds.
        step_size_up (int), step_size_down (int, optional): steps up, and down; as many down as up if None.
        mode (str): ``"triangular"``; ``"triangular2"``, each cycle half as high; ``"exp_range"``, times gamma^step.
        gamma (float): see above.
        scale_fn (callable, optional): the height of a cycle, in place of a mode.
        scale_mode (str): it is a function of the ``"cycle"`` or of ``"iterations"``.
        cycle_momentum (bool): whether the momentum is set too.
        base_momentum (float or list), max_momentum (float or list): its bounds.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    Raises:
        ValueError: an unknown mode; the optimizer has no momentum.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0, momentum=0.9)
    >>> scheduler = torch.optim.lr_scheduler.CyclicLR(optimizer, base_lr=0.0, max_lr=1.0, step_size_up=2)
    >>> optimizer.step()
    >>> scheduler.step()
    >>> scheduler.get_last_lr()
    [0.5]
    """
    def __init__(self, optimizer: Any, base_lr: float | list[Any], max_lr: float | list[Any], step_size_up: int = 2000, step_size_down: int | None = None, mode: str = 'triangular', gamma: float = 1.0, scale_fn: Callable[..., Any] | None = None, scale_mode: str = 'cycle', cycle_momentum: bool = True, base_momentum: float = 0.8, max_momentum: float = 0.9, last_epoch: int = -1) -> None: ...
    def scale_fn(self, x: Any) -> float:
        """The height of the cycle of number x, or at the step of number x."""
    def get_lr(self) -> Any:
        """The rates of all groups to be set next; sets the momenta."""
    def state_dict(self) -> dict:
        """Everything but the optimizer and a plain function, which cannot be saved; a callable object can."""
    def load_state_dict(self, state_dict: dict) -> None:
        """Go on from a saved state; a plain function stays the one that this scheduler was built with."""
    optimizer: Any
    max_lrs: Any
    total_size: Any
    step_ratio: Any
    mode: Any
    gamma: Any
    _scale_fn_custom: Any
    scale_mode: Any
    cycle_momentum: Any
    base_lrs: Any
    use_beta1: Any
    base_momentums: Any
    max_momentums: Any
class OneCycleLR(_WithMomentum):
    """The rate up and then down, the momentum the other way, in one run (Smith & Topin 2017, arXiv:1708.07120).

    Args:
        optimizer (Optimizer): whose rates are set.
        max_lr (float or list): the greatest rate.
        total_steps (int, optional): steps in all; or
        epochs (int, optional), steps_per_epoch (int, optional): whose product they are.
        pct_start (float): the share of the steps that go up.
        anneal_strategy (str): along a ``"cos"`` or ``"linear"``.
        cycle_momentum (bool): whether the momentum is set too.
        base_momentum (float or list), max_momentum (float or list): its bounds.
        div_factor (float): the first rate is max_lr / div_factor.
        final_div_factor (float): the last one is the first one / final_div_factor.
        three_phase (bool): down to the first rate as long as up, then to the last.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    Raises:
        ValueError: options that do not make sense; in ``step``, more steps than said.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0, momentum=0.9)
    >>> scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=1.0, total_steps=10, div_factor=4.0)
    >>> scheduler.get_last_lr()
    [0.25]
    """
    def __init__(self, optimizer: Any, max_lr: float | list[Any], total_steps: int | None = None, epochs: int | None = None, steps_per_epoch: int | None = None, pct_start: float = 0.3, anneal_strategy: str = 'cos', cycle_momentum: bool = True, base_momentum: float | list[Any] = 0.85, max_momentum: float | list[Any] = 0.95, div_factor: float = 25.0, final_div_factor: float = 10000.0, three_phase: bool = False, last_epoch: int = -1) -> None: ...
    def _anneal(self, start: Any, end: Any, share: Any) -> Any: ...
    def get_lr(self) -> Any:
        """The rates of all groups to be set next; sets the momenta."""
    optimizer: Any
    total_steps: Any
    _schedule_phases: Any
    _anneal_func_type: Any
    cycle_momentum: Any
def _total_steps(total_steps: Any, epochs: Any, steps_per_epoch: Any) -> Any: ...
def _phases(total: Any, pct_start: Any, three_phase: Any) -> Any: ...
