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
import warnings
from .. import functional as F
from .batchnorm import _LazyNormBase, _NormBase
class _InstanceNorm(_NormBase):
    """`_ndims` are the numbers of dimensions of an input without and with a batch dimension."""
    def __init__(self, num_features: int, eps: float = 1e-05, momentum: float = 0.1, affine: bool = False, track_running_stats: bool = False, device: _device | str | int | None = None, dtype: _dtype | None = None, *, bias: bool = True) -> None: ...
    def forward(self, input: Any) -> Any: ...
    def _get_no_batch_dim(self) -> Any: ...
    def _check_features(self, input: Any, dim: Any) -> Any: ...
    def _normalize(self, input: Any) -> Any: ...
class InstanceNorm1d(_InstanceNorm):
    """Normalizes each channel of each signal, (N, C, L) or (C, L): (x - mean) / √(var + eps) · weight + bias.

    Args:
        num_features (int): C.
        eps (float): keeps the root from zero.
        momentum (float): share of the new batch in the running statistics.
        affine (bool): whether weight and bias are learned.
        track_running_stats (bool): whether running statistics are kept, and used in evaluation mode.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    >>> torch.nn.InstanceNorm1d(1)(torch.tensor([[[1.0, 3.0]]])).round()
    tensor([[[-1.,  1.]]])
    """
    def __init__(self, num_features: int, eps: float = 1e-05, momentum: float = 0.1, affine: bool = False, track_running_stats: bool = False, device: _device | str | int | None = None, dtype: _dtype | None = None, *, bias: bool = True) -> None: ...
    _ndims: tuple[Any, ...]
class InstanceNorm2d(_InstanceNorm):
    """Normalizes each channel of each image, (N, C, H, W) or (C, H, W): (x - mean) / √(var + eps) · weight + bias.

    Args:
        num_features (int): C.
        eps (float): keeps the root from zero.
        momentum (float): share of the new batch in the running statistics.
        affine (bool): whether weight and bias are learned.
        track_running_stats (bool): whether running statistics are kept, and used in evaluation mode.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    >>> torch.nn.InstanceNorm2d(2)(torch.ones(1, 2, 3, 3)).shape
    torch.Size([1, 2, 3, 3])
    """
    def __init__(self, num_features: int, eps: float = 1e-05, momentum: float = 0.1, affine: bool = False, track_running_stats: bool = False, device: _device | str | int | None = None, dtype: _dtype | None = None, *, bias: bool = True) -> None: ...
    _ndims: tuple[Any, ...]
class InstanceNorm3d(_InstanceNorm):
    """Normalizes each channel of each volume, (N, C, D, H, W) or (C, D, H, W): (x - mean) / √(var + eps) · w + b.

    Args:
        num_features (int): C.
        eps (float): keeps the root from zero.
        momentum (float): share of the new batch in the running statistics.
        affine (bool): whether weight and bias are learned.
        track_running_stats (bool): whether running statistics are kept, and used in evaluation mode.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    >>> torch.nn.InstanceNorm3d(2)(torch.ones(1, 2, 3, 3, 3)).shape
    torch.Size([1, 2, 3, 3, 3])
    """
    def __init__(self, num_features: int, eps: float = 1e-05, momentum: float = 0.1, affine: bool = False, track_running_stats: bool = False, device: _device | str | int | None = None, dtype: _dtype | None = None, *, bias: bool = True) -> None: ...
    _ndims: tuple[Any, ...]
class LazyInstanceNorm1d(_LazyNormBase, _InstanceNorm):
    """InstanceNorm1d whose `num_features` is taken from the first input; the other arguments are InstanceNorm1d's.

    >>> torch.nn.LazyInstanceNorm1d()(torch.ones(2, 3, 4)).shape
    torch.Size([2, 3, 4])
    """
    cls_to_become: Any
    _ndims: tuple[Any, ...]
class LazyInstanceNorm2d(_LazyNormBase, _InstanceNorm):
    """InstanceNorm2d whose `num_features` is taken from the first input; the other arguments are InstanceNorm2d's.

    >>> torch.nn.LazyInstanceNorm2d()(torch.ones(2, 3, 4, 4)).shape
    torch.Size([2, 3, 4, 4])
    """
    cls_to_become: Any
    _ndims: tuple[Any, ...]
class LazyInstanceNorm3d(_LazyNormBase, _InstanceNorm):
    """InstanceNorm3d whose `num_features` is taken from the first input; the other arguments are InstanceNorm3d's.

    >>> torch.nn.LazyInstanceNorm3d()(torch.ones(2, 3, 2, 2, 2)).shape
    torch.Size([2, 3, 2, 2, 2])
    """
    cls_to_become: Any
    _ndims: tuple[Any, ...]
