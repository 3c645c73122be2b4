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
from collections import namedtuple
from .._tensor.modes import dual_levels, forward_grad_mode
from ..interpreters._protocol import TENSOR
from ..interpreters.dual import Dual, become, primal_and_tangent, track
from ..interpreters.levels import new_level
UnpackedDualTensor: Any
class dual_level:
    """Inside the block, dual tensors can be made; at its end their tangents are dropped.

    >>> import flambeau.autograd.forward_ad as fwAD
    >>> with fwAD.dual_level():
    ...     y = torch.sin(fwAD.make_dual(torch.tensor(0.0), torch.tensor(2.0)))
    ...     fwAD.unpack_dual(y).tangent
    tensor(2.)
    """
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    _opened: Any
def enter_dual_level() -> Any:
    """Open a level for dual tensors, to be closed by `exit_dual_level`; returns it. `dual_level` is safer.

    >>> import flambeau.autograd.forward_ad as fwAD
    >>> level = fwAD.enter_dual_level(); fwAD.exit_dual_level()
    """
_open: list[Any]
def exit_dual_level(*, level: int | None = None) -> Any:
    """Close the innermost level.

    Args:
        level (int): must be the innermost one.

    Raises:
        RuntimeError: no level is open, or another one is the innermost.

    >>> import flambeau.autograd.forward_ad as fwAD
    >>> level = fwAD.enter_dual_level(); fwAD.exit_dual_level(level=level)
    """
def _level(level: Any) -> Any: ...
def make_dual(tensor: Tensor, tangent: Tensor, *, level: int | None = None) -> Any:
    """Return a tensor with a tangent.

    Args:
        tensor (Tensor): the primal, of a floating-point or complex dtype.
        tangent (Tensor): the direction, of the same shape and dtype.
        level (int): the innermost level if left out.

    Raises:
        RuntimeError: no level is open, or shapes or dtypes differ.
        ValueError: the tensor holds integers.

    >>> import flambeau.autograd.forward_ad as fwAD
    >>> with fwAD.dual_level():
    ...     fwAD.unpack_dual(fwAD.make_dual(torch.ones(1), torch.ones(1)) * 3).tangent
    tensor([3.])
    """
def unpack_dual(tensor: Tensor, *, level: int | None = None) -> Any:
    """Return the primal and the tangent of a tensor; the tangent is None where there is none.

    Args:
        tensor (Tensor): any tensor.
        level (int): the innermost level if left out.

    >>> import flambeau.autograd.forward_ad as fwAD
    >>> with fwAD.dual_level():
    ...     fwAD.unpack_dual(torch.ones(1)).tangent is None
    True
    """
class _set_fwd_grad_enabled:
    """Switch tangents on or off inside the block."""
    def __init__(self, mode: Any) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    _previous: Any
def _is_fwd_grad_enabled() -> Any: ...
def __getattr__(name: Any) -> Any: ...
