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
import math
from ._update import check_lr, descend
from .optimizer import Optimizer
class Muon(Optimizer):
    """Momentum, made orthogonal before it is used: for the matrices of hidden layers (Jordan et al. 2024).

    Args:
        params (iterable): matrices, or groups of them.
        lr (float or Tensor): learning rate.
        weight_decay (float): the parameter is first multiplied by 1 - lr · weight_decay.
        momentum (float): share of the old direction that is kept.
        nesterov (bool): look ahead.
        ns_coefficients (three floats): of the polynomial a x + b x³ + c x⁵ that brings singular values near 1.
        eps (float): the least norm that is divided by.
        ns_steps (int): how often the polynomial is applied, less than 100.
        adjust_lr_fn (str, optional): ``"original"`` multiplies the rate by √max(1, rows / columns),
            ``"match_rms_adamw"`` by 0.2 √max(rows, columns).

    Raises:
        ValueError: options out of range; a parameter that is no matrix. RuntimeError: in ``step``, a complex one.

    >>> p = torch.nn.Parameter(torch.eye(2))
    >>> p.grad = torch.eye(2)
    >>> torch.optim.Muon([p], lr=0.1).step()
    >>> bool(p[0, 0] < 1)
    True
    """
    def __init__(self, params: Iterable[Any], lr: float = 0.001, weight_decay: float = 0.1, momentum: float = 0.95, nesterov: bool = True, ns_coefficients: Sequence[float] = ..., eps: float = 1e-07, ns_steps: int = 5, adjust_lr_fn: str | None = None) -> None: ...
    def init_state(self, param: Any, group: Any) -> Any: ...
    def decay(self, param: Any, grad: Any, decay: Any, group: Any) -> Any:
        """The parameter shrinks; the gradient stays."""
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> Any: ...
def _factor(adjust_lr_fn: Any, rows: Any, columns: Any) -> Any: ...
def orthogonalized(matrix: Any, coefficients: Any, steps: Any, eps: Any) -> Any:
    """A matrix of nearly the same singular vectors, with all singular values near 1, in bfloat16.

    Newton and Schulz's iteration with an odd polynomial of degree 5; it need not converge to be useful.
    """
def _plus_product(x: Any, left: Any, right: Any, beta: Any, alpha: Any) -> Any: ...
