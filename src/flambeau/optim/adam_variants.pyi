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
from ._update import check_betas, check_lr, count_step, descend, descend_ratio, read, require, root_of, scalar_state
from .optimizer import Optimizer
def _moments(param: Any) -> Any: ...
def _average(state: Any, grad: Any, beta1: Any, beta2: Any) -> Any: ...
class Adamax(Optimizer):
    """Adam with the largest gradient, decayed, in place of the root mean square (arXiv:1412.6980, section 7).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        betas (pair of floats): factors of the mean and of the largest gradient.
        eps (float): added to the magnitudes.
        weight_decay (float): times the parameter, added to the gradient.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        differentiable (bool): record the step, so that one can differentiate through it.
        capturable (bool): for CUDA graphs.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.Adamax([p], lr=0.1).step()
    >>> p.data
    tensor([0.9000])
    """
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 0.002, betas: Sequence[float] = ..., eps: float = 1e-08, weight_decay: float = 0, foreach: bool | None = None, *, maximize: bool = False, differentiable: bool = False, capturable: bool = False) -> None: ...
    def init_state(self, param: Any, group: Any) -> Any: ...
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> Any: ...
class NAdam(Optimizer):
    """Adam with Nesterov's look ahead, its momentum rising over the steps (Dozat 2016).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        betas (pair of floats): factors of the means of gradient and square.
        eps (float): keeps the root from zero.
        weight_decay (float): times the parameter, added to the gradient.
        momentum_decay (float): how fast the momentum rises.
        decoupled_weight_decay (bool): shrink the parameter instead, as AdamW does.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        capturable (bool): for CUDA graphs.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.NAdam([p], lr=0.1).step()
    >>> bool(p < 1)
    True
    """
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 0.002, betas: Sequence[float] = ..., eps: float = 1e-08, weight_decay: float = 0, momentum_decay: float = 0.004, decoupled_weight_decay: bool = False, *, foreach: bool | None = None, maximize: bool = False, capturable: bool = False, differentiable: bool = False) -> None: ...
    def init_state(self, param: Any, group: Any) -> Any: ...
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> Any: ...
class RAdam(Optimizer):
    """Adam that uses the mean square only once that is known well enough (Liu et al. 2019, arXiv:1908.03265).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        betas (pair of floats): factors of the means of gradient and square.
        eps (float): keeps the root from zero.
        weight_decay (float): times the parameter, added to the gradient.
        decoupled_weight_decay (bool): shrink the parameter instead, as AdamW does.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        capturable (bool): for CUDA graphs.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.RAdam([p], lr=0.1).step()
    >>> p.data
    tensor([0.8000])
    """
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 0.001, betas: Sequence[float] = ..., eps: float = 1e-08, weight_decay: float = 0, decoupled_weight_decay: bool = False, *, foreach: bool | None = None, maximize: bool = False, capturable: bool = False, differentiable: bool = False) -> None: ...
    def init_state(self, param: Any, group: Any) -> Any: ...
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> Any: ...
