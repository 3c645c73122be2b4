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
from ._line_search import strong_wolfe
from ._update import check_lr
from .optimizer import Optimizer
class LBFGS(Optimizer):
    """Steps along an inverse Hessian that is estimated from the last gradients (Liu & Nocedal 1989).

    Args:
        params (iterable): parameters; one group only.
        lr (float or Tensor): length of a step, or where the line search begins.
        max_iter (int): steps in one call of ``step``.
        max_eval (int, optional): calls of the closure in it; 1.25 max_iter if None.
        tolerance_grad (float): the largest gradient at which it stops.
        tolerance_change (float): the largest change of loss or parameters at which it stops.
        history_size (int): how many gradients the estimate is made of.
        line_search_fn (str, optional): ``"strong_wolfe"`` or none.

    Raises:
        ValueError: options out of range, several groups.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> optimizer = torch.optim.LBFGS([p])
    >>> def closure():
    ...     optimizer.zero_grad()
    ...     loss = (p - 3).square().sum()
    ...     loss.backward()
    ...     return loss
    >>> loss = optimizer.step(closure)
    >>> p.data
    tensor([3.])
    """
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 1, max_iter: int = 20, max_eval: int | None = None, tolerance_grad: float = 1e-07, tolerance_change: float = 1e-09, history_size: int = 100, line_search_fn: str | None = None) -> None: ...
    def _gather_flat_grad(self) -> Any: ...
    def _add_grad(self, step_size: Any, direction: Any) -> Any: ...
    def _directional_evaluate(self, closure: Any, start: Any, step_size: Any, direction: Any) -> Any: ...
    def step(self, closure: Callable[..., Any]) -> Any:
        """Run up to `max_iter` steps.

        Args:
            closure (callable): computes the loss and its gradients anew, and returns the loss.

        Returns:
            the loss before.
        """
    def _direction(self, now: Any, state: Any, flat_grad: Any, history_size: int) -> Any: ...
    def _remember(self, now: Any, flat_grad: Any, history_size: int) -> Any: ...
    def _first_length(self, state: Any, flat_grad: Any, lr: float | Tensor) -> Any: ...
    def _move(self, closure: Any, now: Any, loss: Any, flat_grad: Any, slope: Any, group: Any, evals: Any, last: Any) -> Any: ...
    def _is_done(self, now: Any, change: Any, flat_grad: Any, group: Any) -> Any: ...
    _params: Any
_KEPT: tuple[Any, ...]
