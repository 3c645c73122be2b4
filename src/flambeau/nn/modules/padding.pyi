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
from .. import functional as F
from .module import Module
from .utils import ntuple
class _Pad(Module):
    """Padding of the last `_dims` dimensions: left, right, top, bottom, front, back."""
    __constants__: tuple[Any, ...]
    _dims: int
    _mode: str
    def __init__(self, padding: Any) -> None: ...
    def forward(self, input: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    padding: Any
class _CircularPad(_Pad):
    _mode: str
    def _check_input_dim(self, input: Any) -> Any: ...
    def forward(self, input: Any) -> Any: ...
class CircularPad1d(_CircularPad):
    """Pads a signal (N, C, L) or (C, L) with values from its other end.

    Args:
        padding (int or tuple): left, right.

    >>> torch.nn.CircularPad1d(1)(torch.arange(3.0).reshape(1, 3))
    tensor([[2., 0., 1., 2., 0.]])
    """
    def __init__(self, padding: int | tuple[Any, ...]) -> None: ...
    _dims: int
class CircularPad2d(_CircularPad):
    """Pads an image (N, C, H, W) or (C, H, W) with values from its other side.

    Args:
        padding (int or tuple): left, right, top, bottom.

    >>> torch.nn.CircularPad2d(1)(torch.ones(1, 2, 2)).shape
    torch.Size([1, 4, 4])
    """
    def __init__(self, padding: int | tuple[Any, ...]) -> None: ...
    _dims: int
class CircularPad3d(_CircularPad):
    """Pads a volume (N, C, D, H, W) or (C, D, H, W) with values from its other side.

    Args:
        padding (int or tuple): left, right, top, bottom, front, back.

    >>> torch.nn.CircularPad3d(1)(torch.ones(1, 2, 2, 2)).shape
    torch.Size([1, 4, 4, 4])
    """
    def __init__(self, padding: int | tuple[Any, ...]) -> None: ...
    _dims: int
class _ConstantPad(_Pad):
    __constants__: tuple[Any, ...]
    def __init__(self, padding: Any, value: float) -> None: ...
    def forward(self, input: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    value: Any
class ConstantPad1d(_ConstantPad):
    """Pads the last dimension with a number.

    Args:
        padding (int or tuple): left, right; negative cuts off.
        value (float): the number.

    >>> torch.nn.ConstantPad1d(1, 9.0)(torch.ones(2))
    tensor([9., 1., 1., 9.])
    """
    def __init__(self, padding: int | tuple[Any, ...], value: float) -> None: ...
    _dims: int
class ConstantPad2d(_ConstantPad):
    """Pads the last two dimensions with a number.

    Args:
        padding (int or tuple): left, right, top, bottom; negative cuts off.
        value (float): the number.

    >>> torch.nn.ConstantPad2d((1, 0, 0, 0), 9.0)(torch.ones(1, 2))
    tensor([[9., 1., 1.]])
    """
    def __init__(self, padding: int | tuple[Any, ...], value: float) -> None: ...
    _dims: int
class ConstantPad3d(_ConstantPad):
    """Pads the last three dimensions with a number.

    Args:
        padding (int or tuple): left, right, top, bottom, front, back; negative cuts off.
        value (float): the number.

    >>> torch.nn.ConstantPad3d(1, 9.0)(torch.ones(1, 1, 1)).shape
    torch.Size([3, 3, 3])
    """
    def __init__(self, padding: int | tuple[Any, ...], value: float) -> None: ...
    _dims: int
class _ReflectionPad(_Pad):
    _mode: str
class ReflectionPad1d(_ReflectionPad):
    """Pads a signal (N, C, L) or (C, L) with its mirror image, the end not repeated.

    Args:
        padding (int or tuple): left, right.

    >>> torch.nn.ReflectionPad1d(1)(torch.arange(3.0).reshape(1, 3))
    tensor([[1., 0., 1., 2., 1.]])
    """
    def __init__(self, padding: int | tuple[Any, ...]) -> None: ...
    _dims: int
class ReflectionPad2d(_ReflectionPad):
    """Pads an image (N, C, H, W) or (C, H, W) with its mirror image, the edge not repeated.

    Args:
        padding (int or tuple): left, right, top, bottom.

    >>> torch.nn.ReflectionPad2d(1)(torch.ones(1, 2, 2)).shape
    torch.Size([1, 4, 4])
    """
    def __init__(self, padding: int | tuple[Any, ...]) -> None: ...
    _dims: int
class ReflectionPad3d(_ReflectionPad):
    """Pads a volume (N, C, D, H, W) or (C, D, H, W) with its mirror image, the edge not repeated.

    Args:
        padding (int or tuple): left, right, top, bottom, front, back.

    >>> torch.nn.ReflectionPad3d(1)(torch.ones(1, 2, 2, 2)).shape
    torch.Size([1, 4, 4, 4])
    """
    def __init__(self, padding: int | tuple[Any, ...]) -> None: ...
    _dims: int
class _ReplicationPad(_Pad):
    _mode: str
class ReplicationPad1d(_ReplicationPad):
    """Pads a signal (N, C, L) or (C, L) with its end values.

    Args:
        padding (int or tuple): left, right.

    >>> torch.nn.ReplicationPad1d(1)(torch.arange(3.0).reshape(1, 3))
    tensor([[0., 0., 1., 2., 2.]])
    """
    def __init__(self, padding: int | tuple[Any, ...]) -> None: ...
    _dims: int
class ReplicationPad2d(_ReplicationPad):
    """Pads an image (N, C, H, W) or (C, H, W) with the values at its edge.

    Args:
        padding (int or tuple): left, right, top, bottom.

    >>> torch.nn.ReplicationPad2d(1)(torch.ones(1, 2, 2)).shape
    torch.Size([1, 4, 4])
    """
    def __init__(self, padding: int | tuple[Any, ...]) -> None: ...
    _dims: int
class ReplicationPad3d(_ReplicationPad):
    """Pads a volume (N, C, D, H, W) or (C, D, H, W) with the values at its edge.

    Args:
        padding (int or tuple): left, right, top, bottom, front, back.

    >>> torch.nn.ReplicationPad3d(1)(torch.ones(1, 2, 2, 2)).shape
    torch.Size([1, 4, 4, 4])
    """
    def __init__(self, padding: int | tuple[Any, ...]) -> None: ...
    _dims: int
class _ZeroPad:
    """Constant padding with zeros."""
    def __init__(self, padding: Any) -> None: ...
    def extra_repr(self) -> str: ...
class ZeroPad1d(_ZeroPad, ConstantPad1d):
    """Pads the last dimension with zeros.

    Args:
        padding (int or tuple): left, right; negative cuts off.

    >>> torch.nn.ZeroPad1d(1)(torch.ones(2))
    tensor([0., 1., 1., 0.])
    """
    def __init__(self, padding: int | tuple[Any, ...]) -> None: ...
class ZeroPad2d(_ZeroPad, ConstantPad2d):
    """Pads the last two dimensions with zeros.

    Args:
        padding (int or tuple): left, right, top, bottom; negative cuts off.

    >>> torch.nn.ZeroPad2d((1, 0, 0, 0))(torch.ones(1, 2))
    tensor([[0., 1., 1.]])
    """
    def __init__(self, padding: int | tuple[Any, ...]) -> None: ...
class ZeroPad3d(_ZeroPad, ConstantPad3d):
    """Pads the last three dimensions with zeros.

    Args:
        padding (int or tuple): left, right, top, bottom, front, back; negative cuts off.

    >>> torch.nn.ZeroPad3d(1)(torch.ones(1, 1, 1)).shape
    torch.Size([3, 3, 3])
    """
    def __init__(self, padding: int | tuple[Any, ...]) -> None: ...
