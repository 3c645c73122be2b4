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
import itertools
import math
from copy import deepcopy
from ..nn import Module
from ..nn.modules.batchnorm import _BatchNorm
from .lr_scheduler import LRScheduler
from .lr_scheduler._base import per_group
def _check_decay(decay: Any) -> Any: ...
def _is_inexact(tensor: Any) -> Any: ...
def get_ema_multi_avg_fn(decay: float = 0.999) -> Callable[..., Any]:
    """The exponential moving average, for lists of parameters.

    Args:
        decay (float): which part of the average stays, in [0, 1].

    Returns:
        callable: takes the averages, which it changes, the parameters, and how many were averaged.

    Raises:
        ValueError: `decay` is outside [0, 1].

    >>> average = torch.zeros(1)
    >>> torch.optim.swa_utils.get_ema_multi_avg_fn(0.75)([average], [torch.ones(1)], 1)
    >>> average
    tensor([0.2500])
    """
def get_swa_multi_avg_fn() -> Callable[..., Any]:
    """The mean with equal weights, for lists of parameters.

    Returns:
        callable: takes the averages, which it changes, the parameters, and how many were averaged.

    >>> average = torch.zeros(1)
    >>> torch.optim.swa_utils.get_swa_multi_avg_fn()([average], [torch.ones(1)], 1)
    >>> average
    tensor([0.5000])
    """
def get_ema_avg_fn(decay: float = 0.999) -> Callable[..., Any]:
    """The exponential moving average, for one parameter.

    Args:
        decay (float): which part of the average stays, in [0, 1].

    Returns:
        callable: takes the average, the parameter, and how many were averaged; returns the new average.

    Raises:
        ValueError: `decay` is outside [0, 1].

    >>> torch.optim.swa_utils.get_ema_avg_fn(0.75)(torch.zeros(1), torch.ones(1), 1)
    tensor([0.2500])
    """
def get_swa_avg_fn() -> Callable[..., Any]:
    """The mean with equal weights, for one parameter.

    Returns:
        callable: takes the average, the parameter, and how many were averaged; returns the new average.

    >>> torch.optim.swa_utils.get_swa_avg_fn()(torch.zeros(1), torch.ones(1), 1)
    tensor([0.5000])
    """
class AveragedModel(Module):
    """A copy of a model whose parameters are averages of the model's, as of each `update_parameters`.

    Args:
        model (Module): the model, which is copied.
        device (device or str, optional): where the averages are.
        avg_fn (callable, optional): from an average, a parameter and how many were averaged, to the new average.
        multi_avg_fn (callable, optional): the same for lists of them, in place. Without either, the mean is taken.
        use_buffers (bool): average buffers as well; otherwise they are the model's.

    Raises:
        AssertionError: both functions are given.

    >>> model = torch.nn.Linear(1, 1)
    >>> average = torch.optim.swa_utils.AveragedModel(model)
    >>> average.update_parameters(model)
    >>> average.n_averaged
    tensor(1)
    """
    def __init__(self, model: Any, device: _device | str | None = None, avg_fn: Callable[..., Any] | None = None, multi_avg_fn: Callable[..., Any] | None = None, use_buffers: bool = False) -> None: ...
    forward: Callable[..., Any]
    def _averaged(self, model: Any) -> Any: ...
    def update_parameters(self, model: Any) -> Any:
        """Take the parameters of the model into the averages.

        Args:
            model (Module): the model, with the parameters as they are now.
        """
    module: Any
    avg_fn: Any
    multi_avg_fn: Any
    use_buffers: Any
def update_bn(loader: Iterable[Any], model: Any, device: _device | str | None = None) -> Any:
    """Compute the running statistics of a model's batch norms anew, as averages over all batches.

    Args:
        loader (iterable): batches; of a list or tuple the first entry.
        model (Module): the model, whose batch norms are changed.
        device (device or str, optional): where the batches are moved.

    >>> norm = torch.nn.BatchNorm1d(1)
    >>> torch.optim.swa_utils.update_bn([torch.tensor([[0.0], [4.0]])], norm)
    >>> norm.running_mean
    tensor([2.])
    """
def _linear(t: Any) -> Any: ...
def _cosine(t: Any) -> Any: ...
class SWALR(LRScheduler):
    """Goes over to a constant learning rate, which averaging wants.

    Args:
        optimizer (Optimizer): whose rates are set.
        swa_lr (float or list): the rate at the end, of all groups or of each.
        anneal_epochs (int): steps until then.
        anneal_strategy (str): ``"cos"`` or ``"linear"``.
        last_epoch (int): the step to go on from; -1 to begin.

    Raises:
        ValueError: another strategy, negative `anneal_epochs`, or a list of another length.

    >>> opt = torch.optim.SGD([torch.zeros(1)], lr=1.0)
    >>> scheduler = torch.optim.swa_utils.SWALR(opt, swa_lr=0.5, anneal_epochs=2, anneal_strategy="linear")
    >>> opt.step(); scheduler.step()
    >>> scheduler.get_last_lr()
    [0.75]
    """
    def __init__(self, optimizer: Any, swa_lr: float | list[Any], anneal_epochs: int = 10, anneal_strategy: str = 'cos', last_epoch: int = -1) -> None: ...
    def _set_anneal_func(self, anneal_strategy: str) -> Any: ...
    def _share(self, step: Any) -> Any: ...
    def get_lr(self) -> Any:
        """The rates of the next step, from the present ones."""
    anneal_epochs: Any
    _anneal_strategy: Any
    anneal_func: Any
