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
from ._update import at_least, at_most, check_lr, count_step, descend, read, scalar_state
from .optimizer import Optimizer
class Adafactor(Optimizer):
    """Adam's division by the mean square, with little memory: kept are its means over rows and columns of a matrix.

    The learning rate is also limited by the number of steps, and scaled by the parameter's size (Shazeer & Stern 2018,
    arXiv:1804.04235).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): the greatest learning rate, relative to the parameter's root mean square.
        beta2_decay (float): the newest square has the share steps^beta2_decay.
        eps (pair): the least mean square is the square of the first (the dtype's epsilon if None); the second is the
            least size of a parameter.
        d (float): the greatest root mean square of a step before scaling.
        weight_decay (float): the parameter is first multiplied by 1 - lr · weight_decay.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.

    Raises:
        ValueError: options out of range. RuntimeError: in ``step``, a complex parameter.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.Adafactor([p], lr=0.1).step()
    >>> p.data
    tensor([0.9000])
    """
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 0.01, beta2_decay: float = -0.8, eps: Any = ..., d: float = 1.0, weight_decay: float = 0.0, *, foreach: bool | None = None, maximize: bool = False) -> None: ...
    def init_state(self, param: Any, group: Any) -> Any: ...
    def decay(self, param: Any, grad: Any, decay: Any, group: Any) -> Any:
        """Nothing yet: the step's length depends on the parameter before it shrinks."""
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> Any: ...
    def _variance(self, grad: Any, state: Any, share: Any, eps: Any) -> Any: ...
def _check(lr: Any, beta2_decay: Any, eps: Any, d: Any, weight_decay: Any) -> Any: ...
