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
from ._update import check_betas, check_fused, check_lr, count_step, descend_ratio, require, scalar_state
from .optimizer import Optimizer
class Adam(Optimizer):
    """Steps of the mean gradient divided by the root of its mean square (Kingma & Ba 2014, arXiv:1412.6980).

    m = mean of grad with factor β₁, v = mean of grad² with β₂, both corrected for their start at zero;
    param -= lr · m / (√v + eps).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        betas (pair of floats): β₁ and β₂.
        eps (float): keeps the root from zero.
        weight_decay (float): times the parameter, added to the gradient.
        amsgrad (bool): divide by the largest mean square so far (Reddi et al. 2018, arXiv:1904.09237).
        foreach (bool, optional), fused (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        capturable (bool): for CUDA graphs.
        differentiable (bool): record the step, so that one can differentiate through it.
        decoupled_weight_decay (bool): shrink the parameter instead, as AdamW does.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.Adam([p], lr=0.1).step()
    >>> p.data
    tensor([0.9000])
    """
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 0.001, betas: Sequence[float] = ..., eps: float = 1e-08, weight_decay: float = 0, amsgrad: bool = False, *, foreach: bool | None = None, maximize: bool = False, capturable: bool = False, differentiable: bool = False, fused: bool | None = None, decoupled_weight_decay: bool = False) -> None: ...
    def init_state(self, param: Any, group: Any) -> Any: ...
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> Any: ...
def _checked_tensors(betas: Any, forbidden: Any) -> Any: ...
class AdamW(Adam):
    """Adam whose weight decay shrinks the parameter by itself (Loshchilov & Hutter 2017, arXiv:1711.05101).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        betas (pair of floats): β₁ and β₂.
        eps (float): keeps the root from zero.
        weight_decay (float): the parameter is first multiplied by 1 - lr · weight_decay.
        amsgrad (bool): divide by the largest mean square so far.
        maximize (bool): ascend.
        foreach (bool, optional), fused (bool, optional): which implementation; there is one.
        capturable (bool): for CUDA graphs.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([0.0])
    >>> torch.optim.AdamW([p], lr=0.1, weight_decay=0.5).step()
    >>> p.data
    tensor([0.9500])
    """
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 0.001, betas: Sequence[float] = ..., eps: float = 1e-08, weight_decay: float = 0.01, amsgrad: bool = False, *, maximize: bool = False, foreach: bool | None = None, capturable: bool = False, differentiable: bool = False, fused: bool | None = None) -> None: ...
    def __setstate__(self, state: Any) -> Any: ...
