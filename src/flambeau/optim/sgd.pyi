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
from ._update import check_fused, check_lr, descend, require
from .optimizer import Optimizer
class SGD(Optimizer):
    """Gradient descent with momentum: b = momentum · b + (1 - dampening) · grad, param -= lr · b.

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        momentum (float): share of the old direction that is kept.
        dampening (float): see above.
        weight_decay (float): times the parameter, added to the gradient.
        nesterov (bool): look ahead: param -= lr · (grad + momentum · b).
        maximize (bool): ascend.
        foreach (bool, optional), fused (bool, optional): which implementation; there is one.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.SGD([p], lr=0.1).step()
    >>> p.data
    tensor([0.8000])
    """
    _splits_complex: bool
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 0.001, momentum: float = 0, dampening: float = 0, weight_decay: float = 0, nesterov: bool = False, *, maximize: bool = False, foreach: bool | None = None, differentiable: bool = False, fused: bool | None = None) -> None: ...
    def init_state(self, param: Any, group: Any) -> Any: ...
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> Any: ...
