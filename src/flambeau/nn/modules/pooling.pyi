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
class _Pool(Module):
    """A pooling layer; `_dims` is the number of dimensions of space, `_function` the function's name without it."""
    _dims: int
    _function: str
    __constants__: tuple
    def _pool(self, *args: Any, **kwargs: Any) -> Any: ...
    def extra_repr(self) -> str: ...
class _MaxPool(_Pool):
    __constants__: tuple[Any, ...]
    _function: str
    def __init__(self, kernel_size: Any, stride: Any = None, padding: int = 0, dilation: int = 1, return_indices: bool = False, ceil_mode: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
    kernel_size: Any
    stride: Any
    padding: Any
    dilation: Any
    return_indices: Any
    ceil_mode: Any
class MaxPool1d(_MaxPool):
    """The largest value in each window of a signal (N, C, L) or (C, L).

    Args:
        kernel_size, stride, padding, dilation (int or tuple): of the window; the stride is the kernel's size if None.
        return_indices (bool): return also where the largest values were, as MaxUnpool1d needs it.
        ceil_mode (bool): let the last window reach beyond the end.

    >>> torch.nn.MaxPool1d(2)(torch.tensor([[1.0, 3.0, 2.0, 0.0]]))
    tensor([[3., 2.]])
    """
    def __init__(self, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] | None = None, padding: int | tuple[Any, ...] = 0, dilation: int | tuple[Any, ...] = 1, return_indices: bool = False, ceil_mode: bool = False) -> None: ...
    _dims: int
class MaxPool2d(_MaxPool):
    """The largest value in each window of an image (N, C, H, W) or (C, H, W).

    Args:
        kernel_size, stride, padding, dilation (int or tuple): of the window; the stride is the kernel's size if None.
        return_indices (bool): return also where the largest values were, as MaxUnpool2d needs it.
        ceil_mode (bool): let the last windows reach beyond the edge.

    >>> torch.nn.MaxPool2d(2)(torch.arange(4.0).reshape(1, 2, 2))
    tensor([[[3.]]])
    """
    def __init__(self, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] | None = None, padding: int | tuple[Any, ...] = 0, dilation: int | tuple[Any, ...] = 1, return_indices: bool = False, ceil_mode: bool = False) -> None: ...
    _dims: int
class MaxPool3d(_MaxPool):
    """The largest value in each window of a volume (N, C, D, H, W) or (C, D, H, W).

    Args:
        kernel_size, stride, padding, dilation (int or tuple): of the window; the stride is the kernel's size if None.
        return_indices (bool): return also where the largest values were, as MaxUnpool3d needs it.
        ceil_mode (bool): let the last windows reach beyond the edge.

    >>> torch.nn.MaxPool3d(2)(torch.arange(8.0).reshape(1, 2, 2, 2)).item()
    7.0
    """
    def __init__(self, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] | None = None, padding: int | tuple[Any, ...] = 0, dilation: int | tuple[Any, ...] = 1, return_indices: bool = False, ceil_mode: bool = False) -> None: ...
    _dims: int
class _MaxUnpool(_Pool):
    __constants__: tuple[Any, ...]
    _function: str
    def __init__(self, kernel_size: Any, stride: Any = None, padding: int = 0) -> None: ...
    def forward(self, input: Any, indices: Any, output_size: Any = None) -> Any: ...
    kernel_size: Any
    padding: Any
    stride: Any
class MaxUnpool1d(_MaxUnpool):
    """Puts what MaxPool1d returned back in its places, zeros elsewhere.

    Args:
        kernel_size, stride, padding (int or tuple): those of the pooling.

    >>> values, places = torch.nn.MaxPool1d(2, return_indices=True)(torch.tensor([[1.0, 3.0, 2.0, 0.0]]))
    >>> torch.nn.MaxUnpool1d(2)(values, places)
    tensor([[0., 3., 2., 0.]])
    """
    def __init__(self, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] | None = None, padding: int | tuple[Any, ...] = 0) -> None: ...
    _dims: int
class MaxUnpool2d(_MaxUnpool):
    """Puts what MaxPool2d returned back in its places, zeros elsewhere.

    Args:
        kernel_size, stride, padding (int or tuple): those of the pooling.

    >>> values, places = torch.nn.MaxPool2d(2, return_indices=True)(torch.arange(4.0).reshape(1, 2, 2))
    >>> torch.nn.MaxUnpool2d(2)(values, places)
    tensor([[[0., 0.],
             [0., 3.]]])
    """
    def __init__(self, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] | None = None, padding: int | tuple[Any, ...] = 0) -> None: ...
    _dims: int
class MaxUnpool3d(_MaxUnpool):
    """Puts what MaxPool3d returned back in its places, zeros elsewhere.

    Args:
        kernel_size, stride, padding (int or tuple): those of the pooling.

    >>> values, places = torch.nn.MaxPool3d(2, return_indices=True)(torch.arange(8.0).reshape(1, 2, 2, 2))
    >>> torch.nn.MaxUnpool3d(2)(values, places).sum().item()
    7.0
    """
    def __init__(self, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] | None = None, padding: int | tuple[Any, ...] = 0) -> None: ...
    _dims: int
class AvgPool1d(_Pool):
    """The mean of each window of a signal (N, C, L) or (C, L).

    Args:
        kernel_size, stride, padding (int or tuple): of the window; the stride is the kernel's size if None.
        ceil_mode (bool): let the last window reach beyond the end.
        count_include_pad (bool): count the padding's zeros in the mean.

    >>> torch.nn.AvgPool1d(2)(torch.tensor([[1.0, 3.0, 2.0, 0.0]]))
    tensor([[2., 1.]])
    """
    __constants__: tuple[Any, ...]
    _dims: int
    _function: str
    def __init__(self, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] | None = None, padding: int | tuple[Any, ...] = 0, ceil_mode: bool = False, count_include_pad: bool = True) -> None: ...
    def forward(self, input: Any) -> Any: ...
    kernel_size: Any
    padding: Any
    stride: Any
    ceil_mode: Any
    count_include_pad: Any
class AvgPool2d(_Pool):
    """The mean of each window of an image (N, C, H, W) or (C, H, W).

    Args:
        kernel_size, stride, padding (int or tuple): of the window; the stride is the kernel's size if None.
        ceil_mode (bool): let the last windows reach beyond the edge.
        count_include_pad (bool): count the padding's zeros in the mean.
        divisor_override (int, optional): what the sum is divided by, in place of the window's size.

    >>> torch.nn.AvgPool2d(2)(torch.arange(4.0).reshape(1, 2, 2))
    tensor([[[1.5000]]])
    """
    __constants__: tuple[Any, ...]
    _dims: int
    _function: str
    def __init__(self, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] | None = None, padding: int | tuple[Any, ...] = 0, ceil_mode: bool = False, count_include_pad: bool = True, divisor_override: int | None = None) -> None: ...
    def forward(self, input: Any) -> Any: ...
    kernel_size: Any
    padding: Any
    stride: Any
    ceil_mode: Any
    count_include_pad: Any
    divisor_override: Any
class AvgPool3d(AvgPool2d):
    """The mean of each window of a volume (N, C, D, H, W) or (C, D, H, W).

    Args:
        kernel_size, stride, padding (int or tuple): of the window; the stride is the kernel's size if None.
        ceil_mode (bool): let the last windows reach beyond the edge.
        count_include_pad (bool): count the padding's zeros in the mean.
        divisor_override (int, optional): what the sum is divided by, in place of the window's size.

    >>> torch.nn.AvgPool3d(2)(torch.arange(8.0).reshape(1, 2, 2, 2)).item()
    3.5
    """
    def __init__(self, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] | None = None, padding: int | tuple[Any, ...] = 0, ceil_mode: bool = False, count_include_pad: bool = True, divisor_override: int | None = None) -> None: ...
    _dims: int
class _LPPool(_Pool):
    __constants__: tuple[Any, ...]
    _function: str
    def __init__(self, norm_type: float, kernel_size: Any, stride: Any = None, ceil_mode: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
    norm_type: Any
    kernel_size: Any
    stride: Any
    ceil_mode: Any
class LPPool1d(_LPPool):
    """The p-norm, (Σ xᵖ)^(1/p), of each window of a signal (N, C, L) or (C, L).

    Args:
        norm_type (float): p.
        kernel_size, stride (int or tuple): of the window; the stride is the kernel's size if None.
        ceil_mode (bool): let the last window reach beyond the end.

    >>> torch.nn.LPPool1d(2, 2)(torch.tensor([[3.0, 4.0]]))
    tensor([[5.]])
    """
    def __init__(self, norm_type: float, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] | None = None, ceil_mode: bool = False) -> None: ...
    _dims: int
class LPPool2d(_LPPool):
    """The p-norm, (Σ xᵖ)^(1/p), of each window of an image (N, C, H, W) or (C, H, W).

    Args:
        norm_type (float): p.
        kernel_size, stride (int or tuple): of the window; the stride is the kernel's size if None.
        ceil_mode (bool): let the last windows reach beyond the edge.

    >>> torch.nn.LPPool2d(1, 2)(torch.ones(1, 2, 2)).item()
    4.0
    """
    def __init__(self, norm_type: float, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] | None = None, ceil_mode: bool = False) -> None: ...
    _dims: int
class LPPool3d(_LPPool):
    """The p-norm, (Σ xᵖ)^(1/p), of each window of a volume (N, C, D, H, W) or (C, D, H, W).

    Args:
        norm_type (float): p.
        kernel_size, stride (int or tuple): of the window; the stride is the kernel's size if None.
        ceil_mode (bool): let the last windows reach beyond the edge.

    >>> torch.nn.LPPool3d(1, 2)(torch.ones(1, 2, 2, 2)).item()
    8.0
    """
    def __init__(self, norm_type: float, kernel_size: int | tuple[Any, ...], stride: int | tuple[Any, ...] | None = None, ceil_mode: bool = False) -> None: ...
    _dims: int
class _FractionalMaxPool(Module):
    __constants__: tuple[Any, ...]
    _dims: int
    def __init__(self, kernel_size: Any, output_size: Any = None, output_ratio: Any = None, return_indices: bool = False, _random_samples: Any = None) -> None: ...
    def forward(self, input: Any) -> Any: ...
    kernel_size: Any
    return_indices: Any
    output_size: Any
    output_ratio: Any
class FractionalMaxPool2d(_FractionalMaxPool):
    """The largest value in windows at random places that spread over an image (N, C, H, W) or (C, H, W).

    Args:
        kernel_size (int or tuple): of the window.
        output_size (int or tuple): of the result; or
        output_ratio (float or tuple): how many times smaller than the input it is, between 0 and 1.
        return_indices (bool): return also where the largest values were.

    Raises:
        ValueError: neither or both of size and ratio; a ratio that is not between 0 and 1.

    >>> torch.nn.FractionalMaxPool2d(2, output_ratio=0.5)(torch.ones(1, 8, 8)).shape
    torch.Size([1, 4, 4])
    """
    def __init__(self, kernel_size: int | tuple[Any, ...], output_size: int | tuple[Any, ...] | None = None, output_ratio: float | tuple[Any, ...] | None = None, return_indices: bool = False, _random_samples: Any = None) -> None: ...
    _dims: int
class FractionalMaxPool3d(_FractionalMaxPool):
    """The largest value in windows at random places that spread over a volume (N, C, D, H, W) or (C, D, H, W).

    Args:
        kernel_size (int or tuple): of the window.
        output_size (int or tuple): of the result; or
        output_ratio (float or tuple): how many times smaller than the input it is, between 0 and 1.
        return_indices (bool): return also where the largest values were.

    Raises:
        ValueError: neither or both of size and ratio; a ratio that is not between 0 and 1.

    >>> torch.nn.FractionalMaxPool3d(2, output_size=3)(torch.ones(1, 8, 8, 8)).shape
    torch.Size([1, 3, 3, 3])
    """
    def __init__(self, kernel_size: int | tuple[Any, ...], output_size: int | tuple[Any, ...] | None = None, output_ratio: float | tuple[Any, ...] | None = None, return_indices: bool = False, _random_samples: Any = None) -> None: ...
    _dims: int
class _AdaptiveMaxPool(_Pool):
    __constants__: tuple[Any, ...]
    _function: str
    def __init__(self, output_size: Any, return_indices: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
    output_size: Any
    return_indices: Any
class AdaptiveMaxPool1d(_AdaptiveMaxPool):
    """The largest values of a signal (N, C, L) or (C, L) in windows that give the wanted length.

    Args:
        output_size (int or tuple): that length.
        return_indices (bool): return also where the largest values were.

    >>> torch.nn.AdaptiveMaxPool1d(2)(torch.arange(6.0).reshape(1, 6))
    tensor([[2., 5.]])
    """
    def __init__(self, output_size: int | tuple[Any, ...], return_indices: bool = False) -> None: ...
    _dims: int
class AdaptiveMaxPool2d(_AdaptiveMaxPool):
    """The largest values of an image (N, C, H, W) or (C, H, W) in windows that give the wanted size.

    Args:
        output_size (int or tuple): height and width; None keeps that of the input.
        return_indices (bool): return also where the largest values were.

    >>> torch.nn.AdaptiveMaxPool2d(1)(torch.arange(4.0).reshape(1, 2, 2)).item()
    3.0
    """
    def __init__(self, output_size: int | tuple[Any, ...], return_indices: bool = False) -> None: ...
    _dims: int
class AdaptiveMaxPool3d(_AdaptiveMaxPool):
    """The largest values of a volume (N, C, D, H, W) or (C, D, H, W) in windows that give the wanted size.

    Args:
        output_size (int or tuple): depth, height and width; None keeps that of the input.
        return_indices (bool): return also where the largest values were.

    >>> torch.nn.AdaptiveMaxPool3d(1)(torch.arange(8.0).reshape(1, 2, 2, 2)).item()
    7.0
    """
    def __init__(self, output_size: int | tuple[Any, ...], return_indices: bool = False) -> None: ...
    _dims: int
class _AdaptiveAvgPool(_Pool):
    __constants__: tuple[Any, ...]
    _function: str
    def __init__(self, output_size: Any) -> None: ...
    def forward(self, input: Any) -> Any: ...
    output_size: Any
class AdaptiveAvgPool1d(_AdaptiveAvgPool):
    """The means of a signal (N, C, L) or (C, L) in windows that give the wanted length.

    Args:
        output_size (int or tuple): that length.

    >>> torch.nn.AdaptiveAvgPool1d(2)(torch.arange(6.0).reshape(1, 6))
    tensor([[1., 4.]])
    """
    def __init__(self, output_size: int | tuple[Any, ...]) -> None: ...
    _dims: int
class AdaptiveAvgPool2d(_AdaptiveAvgPool):
    """The means of an image (N, C, H, W) or (C, H, W) in windows that give the wanted size.

    Args:
        output_size (int or tuple): height and width; None keeps that of the input.

    >>> torch.nn.AdaptiveAvgPool2d(1)(torch.arange(4.0).reshape(1, 2, 2)).item()
    1.5
    """
    def __init__(self, output_size: int | tuple[Any, ...]) -> None: ...
    _dims: int
class AdaptiveAvgPool3d(_AdaptiveAvgPool):
    """The means of a volume (N, C, D, H, W) or (C, D, H, W) in windows that give the wanted size.

    Args:
        output_size (int or tuple): depth, height and width; None keeps that of the input.

    >>> torch.nn.AdaptiveAvgPool3d(1)(torch.arange(8.0).reshape(1, 2, 2, 2)).item()
    3.5
    """
    def __init__(self, output_size: int | tuple[Any, ...]) -> None: ...
    _dims: int
