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
from ._update import check_fused, check_lr, count_step, descend, descend_ratio, require, root_of, scalar_state
from .optimizer import Optimizer
class RMSprop(Optimizer):
    """Steps divided by the root of the mean square of the gradient (Hinton 2012): param -= lr · grad / (√v + eps).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        alpha (float): factor of the mean.
        eps (float): keeps the root from zero.
        weight_decay (float): times the parameter, added to the gradient.
        momentum (float): share of the old step that is kept.
        centered (bool): divide by the deviation from the mean gradient instead.
        capturable (bool): for CUDA graphs.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.RMSprop([p], lr=0.01).step()
    >>> p.data
    tensor([0.9000])
    """
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 0.01, alpha: float = 0.99, eps: float = 1e-08, weight_decay: float = 0, momentum: float = 0, centered: bool = False, capturable: bool = False, foreach: bool | None = None, maximize: bool = False, differentiable: bool = False) -> None: ...
    def init_state(self, param: Any, group: Any) -> Any: ...
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> Any: ...
class Adagrad(Optimizer):
    """Steps divided by the root of the sum of all squared gradients (Duchi et al. 2011).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        lr_decay (float): the rate is divided by 1 + lr_decay · (steps before).
        weight_decay (float): times the parameter, added to the gradient.
        initial_accumulator_value (float): where the sum begins.
        eps (float): keeps the root from zero.
        foreach (bool, optional), fused (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.Adagrad([p], lr=0.1).step()
    >>> p.data
    tensor([0.9000])
    """
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 0.01, lr_decay: float = 0, weight_decay: float = 0, initial_accumulator_value: float = 0, eps: float = 1e-10, foreach: bool | None = None, *, maximize: bool = False, differentiable: bool = False, fused: bool | None = None) -> None: ...
    def init_state(self, param: Any, group: Any) -> Any: ...
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> Any: ...
class Adadelta(Optimizer):
    """Steps in the ratio of the root mean squares of earlier steps and gradients (Zeiler 2012, arXiv:1212.5701).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): factor of the step.
        rho (float): factor of the means.
        eps (float): added under both roots.
        weight_decay (float): times the parameter, added to the gradient.
        foreach (bool, optional): which implementation; there is one.
        capturable (bool): for CUDA graphs.
        maximize (bool): ascend.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.Adadelta([p]).step()
    >>> p.data
    tensor([0.9968])
    """
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 1.0, rho: float = 0.9, eps: float = 1e-06, weight_decay: float = 0, foreach: bool | None = None, *, capturable: bool = False, maximize: bool = False, differentiable: bool = False) -> None: ...
    def init_state(self, param: Any, group: Any) -> Any: ...
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> Any: ...
