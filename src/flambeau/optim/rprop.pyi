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
from ._update import check_lr, require, scalar_state
from .optimizer import Optimizer
class Rprop(Optimizer):
    """Steps by the sign of the gradient, longer while that stays, shorter when it turns (Riedmiller & Braun 1993).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): length of the first steps.
        etas (pair of floats): factors of the length when the sign turns, and when it stays.
        step_sizes (pair of floats): the least and the greatest length.
        capturable (bool): for CUDA graphs.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.Rprop([p], lr=0.1).step()
    >>> p.data
    tensor([0.9000])
    """
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 0.01, etas: Sequence[float] = ..., step_sizes: Sequence[float] = ..., *, capturable: bool = False, foreach: bool | None = None, maximize: bool = False, differentiable: bool = False) -> None: ...
    def init_state(self, param: Any, group: Any) -> Any: ...
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> Any: ...
