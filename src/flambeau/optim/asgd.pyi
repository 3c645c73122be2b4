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
from ._update import at_least, check_lr, count_step, descend, read, require, scalar_state, write
from .optimizer import Optimizer
class ASGD(Optimizer):
    """Gradient descent with a falling rate, and the mean of the parameters in state ``"ax"`` (Polyak & Juditsky 1992).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate at first.
        lambd (float): the parameter is multiplied by 1 - lambd · rate; and see alpha.
        alpha (float): the rate is lr / (1 + lambd · lr · steps)^alpha.
        t0 (float): the step from which the mean is taken.
        weight_decay (float): times the parameter, added to the gradient.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        differentiable (bool): record the step, so that one can differentiate through it.
        capturable (bool): for CUDA graphs.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.ASGD([p], lr=0.1).step()
    >>> p.data
    tensor([0.8000])
    """
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 0.01, lambd: float = 0.0001, alpha: float = 0.75, t0: float = 1000000.0, weight_decay: float = 0, foreach: bool | None = None, maximize: bool = False, differentiable: bool = False, capturable: bool = False) -> None: ...
    def init_state(self, param: Any, group: Any) -> Any: ...
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> Any: ...
