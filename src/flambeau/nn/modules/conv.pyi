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
from .. import functional as F
from .. import init
from ..parameter import Parameter, UninitializedParameter
from .lazy import LazyModuleMixin
from .module import Module
from .utils import ntuple
_PADDING_MODES: tuple[Any, ...]
class _ConvNd(Module):
    """What all convolutions have in common; `_dims` is the number of dimensions of space."""
    __constants__: tuple[Any, ...]
    _dims: int
    transposed: bool
    def _setup(self, in_channels: Any, out_channels: Any, kernel_size: Any, stride: Any, padding: Any, dilation: Any, output_padding: Any, groups: Any, bias: Any, padding_mode: Any, device: Any, dtype: Any) -> Any: ...
    def _weight_shape(self) -> Any: ...
    def reset_parameters(self) -> None:
        """Draw new initial parameters, uniform within ±1/√fan_in."""
    def extra_repr(self) -> str: ...
    in_channels: Any
    out_channels: Any
    groups: Any
    kernel_size: Any
    stride: Any
    dilation: Any
    padding: Any
    output_padding: Any
    padding_mode: Any
    weight: Tensor
def _check(in_channels: Any, out_channels: Any, groups: Any, padding: Any, stride: Any, padding_mode: Any) -> Any: ...
class _Conv(_ConvNd):
    """The three convolutions."""
    def __init__(self, in_channels: int, out_channels: int, kernel_size: Any, stride: int = 1, padding: int = 0, dilation: int = 1, groups: int = 1, bias: bool = True, padding_mode: str = 'zeros', device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def forward(self, input: Any) -> Any: ...
    def _conv_forward(self, input: Any, weight: Any, bias: Any) -> Any: ...
    def _sides(self) -> Any: ...
class Conv1d(_Conv):
    """Convolution of signals: (N, in, L) or (in, L) to (N, out, L') or (out, L').

    Args:
        in_channels (int), out_channels (int): channels of input and output.
        kernel_size (int or tuple): length of the kernel.
        stride (int or tuple): step between its places.
        padding (int, tuple or str): added at both ends; ``"same"`` keeps the length, ``"valid"`` is 0.
        dilation (int or tuple): step between the kernel's elements.
        groups (int): into how many blocks, not connected with each other, the channels are split.
        bias (bool): whether a learned number is added to each output channel.
        padding_mode (str): ``"zeros"``, ``"reflect"``, ``"replicate"`` or ``"circular"``.
        device, dtype: of the parameters.

    Raises:
        ValueError: the channels do not divide by `groups`; an unknown padding.

    >>> torch.nn.Conv1d(2, 4, 3)(torch.ones(1, 2, 10)).shape
    torch.Size([1, 4, 8])
    """
    def __init__(self, in_channels: int, out_channels: int, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] = 1, padding: int | tuple[Any, ...] | str = 0, dilation: int | tuple[Any, ...] = 1, groups: int = 1, bias: bool = True, padding_mode: str = 'zeros', device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    _dims: int
class Conv2d(_Conv):
    """Convolution of images: (N, in, H, W) or (in, H, W) to (N, out, H', W') or (out, H', W').

    Args:
        in_channels (int), out_channels (int): channels of input and output.
        kernel_size (int or tuple): height and width of the kernel.
        stride (int or tuple): step between its places.
        padding (int, tuple or str): added at all sides; ``"same"`` keeps the size, ``"valid"`` is 0.
        dilation (int or tuple): step between the kernel's elements.
        groups (int): into how many blocks, not connected with each other, the channels are split.
        bias (bool): whether a learned number is added to each output channel.
        padding_mode (str): ``"zeros"``, ``"reflect"``, ``"replicate"`` or ``"circular"``.
        device, dtype: of the parameters.

    Raises:
        ValueError: the channels do not divide by `groups`; an unknown padding.

    >>> torch.nn.Conv2d(1, 4, 3, padding=1)(torch.ones(2, 1, 8, 8)).shape
    torch.Size([2, 4, 8, 8])
    """
    def __init__(self, in_channels: int, out_channels: int, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] = 1, padding: int | tuple[Any, ...] | str = 0, dilation: int | tuple[Any, ...] = 1, groups: int = 1, bias: bool = True, padding_mode: str = 'zeros', device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    _dims: int
class Conv3d(_Conv):
    """Convolution of volumes: (N, in, D, H, W) or (in, D, H, W) to (N, out, D', H', W') or (out, D', H', W').

    Args:
        in_channels (int), out_channels (int): channels of input and output.
        kernel_size (int or tuple): depth, height and width of the kernel.
        stride (int or tuple): step between its places.
        padding (int, tuple or str): added at all sides; ``"same"`` keeps the size, ``"valid"`` is 0.
        dilation (int or tuple): step between the kernel's elements.
        groups (int): into how many blocks, not connected with each other, the channels are split.
        bias (bool): whether a learned number is added to each output channel.
        padding_mode (str): ``"zeros"``, ``"reflect"``, ``"replicate"`` or ``"circular"``.
        device, dtype: of the parameters.

    Raises:
        ValueError: the channels do not divide by `groups`; an unknown padding.

    >>> torch.nn.Conv3d(1, 2, 3)(torch.ones(1, 1, 4, 4, 4)).shape
    torch.Size([1, 2, 2, 2, 2])
    """
    def __init__(self, in_channels: int, out_channels: int, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] = 1, padding: int | tuple[Any, ...] | str = 0, dilation: int | tuple[Any, ...] = 1, groups: int = 1, bias: bool = True, padding_mode: str = 'zeros', device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    _dims: int
class _ConvTransposeNd(_ConvNd):
    """The three transposed convolutions."""
    transposed: bool
    def __init__(self, in_channels: int, out_channels: int, kernel_size: Any, stride: int = 1, padding: int = 0, output_padding: int = 0, groups: int = 1, bias: bool = True, dilation: int = 1, padding_mode: str = 'zeros', device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def forward(self, input: Tensor, output_size: Sequence[int] | None = None) -> Any:
        """The transposed convolution.

        Args:
            input (Tensor): (N, in, ...) or (in, ...).
            output_size (list of ints, optional): the wanted size, where the stride leaves a choice.

        Raises:
            ValueError: the size cannot be had.
        """
    def _padding_for(self, input: Any, output_size: Any) -> Any: ...
class ConvTranspose1d(_ConvTransposeNd):
    """The transpose of Conv1d as a linear map: (N, in, L) to (N, out, L'), longer by the stride.

    Args:
        in_channels (int), out_channels (int): channels of input and output.
        kernel_size, stride, padding, dilation (int or tuple), groups (int): of the convolution that it is the
            transpose of.
        output_padding (int or tuple): added at one end of the output, less than the stride.
        bias (bool): whether a learned number is added to each output channel.
        padding_mode (str): ``"zeros"``, no other.
        device, dtype: of the parameters.

    >>> torch.nn.ConvTranspose1d(2, 4, 3, stride=2)(torch.ones(1, 2, 5)).shape
    torch.Size([1, 4, 11])
    """
    def __init__(self, in_channels: int, out_channels: int, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] = 1, padding: int | tuple[Any, ...] = 0, output_padding: int | tuple[Any, ...] = 0, groups: int = 1, bias: bool = True, dilation: int | tuple[Any, ...] = 1, padding_mode: str = 'zeros', device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    _dims: int
class ConvTranspose2d(_ConvTransposeNd):
    """The transpose of Conv2d as a linear map: (N, in, H, W) to (N, out, H', W'), larger by the stride.

    Args:
        in_channels (int), out_channels (int): channels of input and output.
        kernel_size, stride, padding, dilation (int or tuple), groups (int): of the convolution that it is the
            transpose of.
        output_padding (int or tuple): added at one side of the output, less than the stride.
        bias (bool): whether a learned number is added to each output channel.
        padding_mode (str): ``"zeros"``, no other.
        device, dtype: of the parameters.

    >>> torch.nn.ConvTranspose2d(2, 4, 2, stride=2)(torch.ones(1, 2, 5, 5)).shape
    torch.Size([1, 4, 10, 10])
    """
    def __init__(self, in_channels: int, out_channels: int, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] = 1, padding: int | tuple[Any, ...] = 0, output_padding: int | tuple[Any, ...] = 0, groups: int = 1, bias: bool = True, dilation: int | tuple[Any, ...] = 1, padding_mode: str = 'zeros', device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    _dims: int
class ConvTranspose3d(_ConvTransposeNd):
    """The transpose of Conv3d as a linear map: (N, in, D, H, W) to (N, out, D', H', W'), larger by the stride.

    Args:
        in_channels (int), out_channels (int): channels of input and output.
        kernel_size, stride, padding, dilation (int or tuple), groups (int): of the convolution that it is the
            transpose of.
        output_padding (int or tuple): added at one side of the output, less than the stride.
        bias (bool): whether a learned number is added to each output channel.
        padding_mode (str): ``"zeros"``, no other.
        device, dtype: of the parameters.

    >>> torch.nn.ConvTranspose3d(1, 2, 2, stride=2)(torch.ones(1, 1, 2, 2, 2)).shape
    torch.Size([1, 2, 4, 4, 4])
    """
    def __init__(self, in_channels: int, out_channels: int, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] = 1, padding: int | tuple[Any, ...] = 0, output_padding: int | tuple[Any, ...] = 0, groups: int = 1, bias: bool = True, dilation: int | tuple[Any, ...] = 1, padding_mode: str = 'zeros', device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    _dims: int
class _LazyConvNd(LazyModuleMixin):
    """A convolution whose `in_channels` is taken from the first input."""
    def _setup(self, in_channels: Any, out_channels: Any, *options: Any) -> Any: ...
    def reset_parameters(self) -> None:
        """Draw initial parameters, once the shapes are known."""
    def initialize_parameters(self, input: Any, *args: Any, **kwargs: Any) -> None:
        """Take `in_channels` from an input."""
    out_channels: Any
    weight: Tensor
    bias: Tensor
    in_channels: Any
class _LazyConv(_LazyConvNd):
    """The three lazy convolutions."""
    def __init__(self, out_channels: int, kernel_size: Any, stride: int = 1, padding: int = 0, dilation: int = 1, groups: int = 1, bias: bool = True, padding_mode: str = 'zeros', device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
class LazyConv1d(_LazyConv, Conv1d):
    """Conv1d whose `in_channels` is taken from the first input; the other arguments are Conv1d's.

    >>> torch.nn.LazyConv1d(4, 3)(torch.ones(1, 2, 10)).shape
    torch.Size([1, 4, 8])
    """
    cls_to_become: Any
class LazyConv2d(_LazyConv, Conv2d):
    """Conv2d whose `in_channels` is taken from the first input; the other arguments are Conv2d's.

    >>> torch.nn.LazyConv2d(4, 3)(torch.ones(1, 2, 8, 8)).shape
    torch.Size([1, 4, 6, 6])
    """
    cls_to_become: Any
class LazyConv3d(_LazyConv, Conv3d):
    """Conv3d whose `in_channels` is taken from the first input; the other arguments are Conv3d's.

    >>> torch.nn.LazyConv3d(4, 3)(torch.ones(1, 2, 4, 4, 4)).shape
    torch.Size([1, 4, 2, 2, 2])
    """
    cls_to_become: Any
class _LazyConvTranspose(_LazyConvNd):
    """The three lazy transposed convolutions."""
    def __init__(self, out_channels: int, kernel_size: Any, stride: int = 1, padding: int = 0, output_padding: int = 0, groups: int = 1, bias: bool = True, dilation: int = 1, padding_mode: str = 'zeros', device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
class LazyConvTranspose1d(_LazyConvTranspose, ConvTranspose1d):
    """ConvTranspose1d whose `in_channels` is taken from the first input; the other arguments are ConvTranspose1d's.

    >>> torch.nn.LazyConvTranspose1d(4, 2, stride=2)(torch.ones(1, 2, 5)).shape
    torch.Size([1, 4, 10])
    """
    cls_to_become: Any
class LazyConvTranspose2d(_LazyConvTranspose, ConvTranspose2d):
    """ConvTranspose2d whose `in_channels` is taken from the first input; the other arguments are ConvTranspose2d's.

    >>> torch.nn.LazyConvTranspose2d(4, 2, stride=2)(torch.ones(1, 2, 5, 5)).shape
    torch.Size([1, 4, 10, 10])
    """
    cls_to_become: Any
class LazyConvTranspose3d(_LazyConvTranspose, ConvTranspose3d):
    """ConvTranspose3d whose `in_channels` is taken from the first input; the other arguments are ConvTranspose3d's.

    >>> torch.nn.LazyConvTranspose3d(4, 2, stride=2)(torch.ones(1, 2, 2, 2, 2)).shape
    torch.Size([1, 4, 4, 4, 4])
    """
    cls_to_become: Any
