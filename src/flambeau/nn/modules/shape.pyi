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
class _Options(Module):
    """A layer without parameters; printed are the options of `__constants__`."""
    __constants__: tuple
    def extra_repr(self) -> str: ...
class Flatten(_Options):
    """Makes one dimension of several: (N, C, H, W) to (N, C·H·W) by default.

    Args:
        start_dim (int), end_dim (int): the first and last of them.

    >>> torch.nn.Flatten()(torch.ones(2, 3, 4)).shape
    torch.Size([2, 12])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, start_dim: int = 1, end_dim: int = -1) -> None: ...
    def forward(self, input: Any) -> Any: ...
    start_dim: Any
    end_dim: Any
class Unflatten(_Options):
    """Makes several dimensions of one.

    Args:
        dim (int): that one.
        unflattened_size (sequence of ints): the new sizes; one may be -1.

    Raises:
        TypeError: the sizes are no tuple of ints.

    >>> torch.nn.Unflatten(1, (3, 4))(torch.ones(2, 12)).shape
    torch.Size([2, 3, 4])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, dim: int, unflattened_size: Sequence[int]) -> None: ...
    def forward(self, input: Any) -> Any: ...
    dim: Any
    unflattened_size: Any
class Fold(_Options):
    """Adds windows up to images, the transpose of Unfold: (N, C·kernel, L) to (N, C, H, W).

    Args:
        output_size (int or tuple): H and W.
        kernel_size, dilation, padding, stride (int or tuple): of the windows.

    >>> torch.nn.Fold((2, 2), (1, 1))(torch.ones(1, 3, 4)).shape
    torch.Size([1, 3, 2, 2])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, output_size: int | tuple[Any, ...], kernel_size: int | tuple[Any, ...], dilation: int | tuple[Any, ...] = 1, padding: int | tuple[Any, ...] = 0, stride: int | tuple[Any, ...] = 1) -> None: ...
    def forward(self, input: Any) -> Any: ...
    output_size: Any
    kernel_size: Any
    dilation: Any
    padding: Any
    stride: Any
class Unfold(_Options):
    """Windows of images as columns: (N, C, H, W) to (N, C·kernel, L).

    Args:
        kernel_size, dilation, padding, stride (int or tuple): of the windows.

    >>> torch.nn.Unfold(2)(torch.ones(1, 3, 4, 4)).shape
    torch.Size([1, 12, 9])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, kernel_size: int | tuple[Any, ...], dilation: int | tuple[Any, ...] = 1, padding: int | tuple[Any, ...] = 0, stride: int | tuple[Any, ...] = 1) -> None: ...
    def forward(self, input: Any) -> Any: ...
    kernel_size: Any
    dilation: Any
    padding: Any
    stride: Any
class PixelShuffle(_Options):
    """Turns channels into pixels: (*, C·r², H, W) to (*, C, H·r, W·r) (arXiv:1609.05158).

    Args:
        upscale_factor (int): r.

    >>> torch.nn.PixelShuffle(2)(torch.ones(1, 4, 3, 3)).shape
    torch.Size([1, 1, 6, 6])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, upscale_factor: int) -> None: ...
    def forward(self, input: Any) -> Any: ...
    upscale_factor: Any
class PixelUnshuffle(_Options):
    """Turns pixels into channels, the inverse of PixelShuffle: (*, C, H·r, W·r) to (*, C·r², H, W).

    Args:
        downscale_factor (int): r.

    >>> torch.nn.PixelUnshuffle(2)(torch.ones(1, 1, 6, 6)).shape
    torch.Size([1, 4, 3, 3])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, downscale_factor: int) -> None: ...
    def forward(self, input: Any) -> Any: ...
    downscale_factor: Any
class ChannelShuffle(_Options):
    """Interleaves groups of channels of (N, C, ...): those of number 0 of each group first, and so on.

    Args:
        groups (int): how many.

    >>> torch.nn.ChannelShuffle(2)(torch.arange(4.0).reshape(1, 4, 1)).flatten()
    tensor([0., 2., 1., 3.])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, groups: int) -> None: ...
    def forward(self, input: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    groups: Any
class Upsample(Module):
    """Makes signals, images or volumes (N, C, ...) larger, or smaller, by interpolation.

    Args:
        size (int or tuple, optional): the new size; or
        scale_factor (float or tuple, optional): how many times the old one.
        mode (str): ``"nearest"``, ``"linear"``, ``"bilinear"``, ``"bicubic"`` or ``"trilinear"``.
        align_corners (bool, optional): let the centres of the corner pixels coincide, in the last four modes.
        recompute_scale_factor (bool, optional): compute it anew from the sizes.

    >>> torch.nn.Upsample(scale_factor=2)(torch.tensor([[[1.0, 2.0]]]))
    tensor([[[1., 1., 2., 2.]]])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, size: int | tuple[Any, ...] | None = None, scale_factor: float | tuple[Any, ...] | None = None, mode: str = 'nearest', align_corners: bool | None = None, recompute_scale_factor: bool | None = None) -> None: ...
    def forward(self, input: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    name: Any
    size: Any
    mode: Any
    align_corners: Any
    recompute_scale_factor: Any
    scale_factor: Any
class UpsamplingNearest2d(Upsample):
    """Upsample of images with the nearest pixel.

    Args:
        size (int or tuple, optional): the new height and width; or
        scale_factor (float or tuple, optional): how many times the old ones.

    >>> torch.nn.UpsamplingNearest2d(scale_factor=2)(torch.ones(1, 1, 2, 2)).shape
    torch.Size([1, 1, 4, 4])
    """
    def __init__(self, size: int | tuple[Any, ...] | None = None, scale_factor: float | tuple[Any, ...] | None = None) -> None: ...
class UpsamplingBilinear2d(Upsample):
    """Upsample of images, linear in both directions, the corners kept.

    Args:
        size (int or tuple, optional): the new height and width; or
        scale_factor (float or tuple, optional): how many times the old ones.

    >>> torch.nn.UpsamplingBilinear2d(scale_factor=2)(torch.ones(1, 1, 2, 2)).shape
    torch.Size([1, 1, 4, 4])
    """
    def __init__(self, size: int | tuple[Any, ...] | None = None, scale_factor: float | tuple[Any, ...] | None = None) -> None: ...
