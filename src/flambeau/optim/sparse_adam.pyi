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
class SparseAdam(Optimizer):
    """Adam that changes, of parameter and moments, only what a sparse gradient names (Kingma & Ba 2015).

    Args:
        params (iterable): dense parameters, or groups of them; their gradients are sparse.
        lr (float or Tensor): learning rate.
        betas (pair of floats): factors of the means of gradient and squared gradient.
        eps (float): keeps the root from zero.
        maximize (bool): ascend.

    Raises:
        ValueError: options out of range, or sparse parameters.
        RuntimeError: at the step, a gradient is dense.

    >>> torch.optim.SparseAdam([torch.nn.Parameter(torch.ones(3))], lr=0.1).defaults["lr"]
    0.1
    """
    _splits_complex: bool
    def __init__(self, params: Iterable[Any], lr: float | Tensor = 0.001, betas: Sequence[float] = ..., eps: float = 1e-08, maximize: bool = False) -> None: ...
    def init_state(self, param: Any, group: Any) -> Any: ...
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> Any: ...
