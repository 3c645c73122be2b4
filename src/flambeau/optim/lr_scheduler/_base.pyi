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
import types
import warnings
from ..optimizer import Optimizer
EPOCH_DEPRECATION_WARNING: str
def check_optimizer(optimizer: Any) -> None:
    """Refuse what is no optimizer."""
def copy_of(value: Any) -> Any:
    """A number as it is, a tensor as a copy."""
def per_group(name: Any, optimizer: Any, value: Any) -> Any:
    """One value for each group: those given, or the same for all."""
def values_of(optimizer: Any, key: Any) -> Any:
    """That option of all groups."""
def set_lr(group: Any, lr: Any) -> None:
    """Set a group's learning rate; a tensor keeps its place in memory, for a compiled step that refers to it."""
class LRScheduler:
    """The base class of learning-rate schedulers.

    A subclass defines ``get_lr()``: the new rates of all groups, made from the present ones or from the first ones,
    ``base_lrs``, and from ``last_epoch``, the number of steps so far.

    Args:
        optimizer (Optimizer): whose groups' ``"lr"`` are set.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    Raises:
        TypeError: no optimizer. KeyError: the groups have no ``"initial_lr"``, which is needed to go on.

    >>> class Halving(torch.optim.lr_scheduler.LRScheduler):
    ...     def get_lr(self):
    ...         return [lr / 2**self.last_epoch for lr in self.base_lrs]
    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=0.5)
    >>> scheduler = Halving(optimizer)
    >>> optimizer.step()
    >>> scheduler.step()
    >>> scheduler.get_last_lr()
    [0.25]
    """
    _get_lr_called_within_step: bool
    _is_initial: bool
    def __init__(self, optimizer: Any, last_epoch: int = -1) -> None: ...
    def _initial_step(self) -> Any: ...
    def state_dict(self) -> dict:
        """Everything but the optimizer.

        Returns:
            dict: for ``load_state_dict``.
        """
    def load_state_dict(self, state_dict: dict) -> None:
        """Go on from a saved state.

        Args:
            state_dict (dict): as ``state_dict`` returned it.
        """
    def get_last_lr(self) -> list:
        """The rates of all groups that were set last."""
    def get_lr(self) -> list:
        """The rates of all groups to be set next; for subclasses to define."""
    def _check_within_step(self) -> Any: ...
    def step(self, epoch: int | None = None) -> None:
        """Set the rates of the next epoch.

        Args:
            epoch (int, optional): deprecated: which epoch it is.
        """
    def _update_lr(self, epoch: Any = None) -> Any: ...
    def _call_get_lr(self) -> Any: ...
    def _set(self, rates: Any) -> Any: ...
    def _scaled(self, factor: Any) -> Any: ...
    def _unchanged(self) -> Any: ...
    optimizer: Any
    base_lrs: Any
    last_epoch: Any
    _step_count: Any
    _last_lr: Any
def state_without_functions(scheduler: Any, name: Any) -> Any:
    """The state_dict of a scheduler with functions: of callable objects their attributes, of plain functions None."""
def load_with_functions(scheduler: Any, name: Any, state_dict: Any) -> None:
    """The reverse."""
