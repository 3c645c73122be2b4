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
from .. import init
from ..parameter import Parameter, UninitializedBuffer, UninitializedParameter
from .lazy import LazyModuleMixin
from .module import Module
class _NormBase(Module):
    """Parameters and running statistics; `_ndims` are the numbers of dimensions that an input may have."""
    _version: int
    __constants__: tuple[Any, ...]
    _ndims: tuple
    def __init__(self, num_features: int, eps: float = 1e-05, momentum: float | None = 0.1, affine: bool = True, track_running_stats: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None, *, bias: bool = True) -> None: ...
    def reset_running_stats(self) -> None:
        """Forget the running statistics: mean 0, variance 1, no batches."""
    def reset_parameters(self) -> None:
        """Set weight 1 and bias 0, and forget the running statistics."""
    def _check_input_dim(self, input: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    def _load_from_state_dict(self, state_dict: Any, prefix: Any, local_metadata: Any, *rest: Any) -> Any: ...
    num_features: Any
    eps: Any
    momentum: Any
    affine: Any
    track_running_stats: Any
class _BatchNorm(_NormBase):
    def forward(self, input: Any) -> Any: ...
class BatchNorm1d(_BatchNorm):
    """Normalizes each channel of (N, C) or (N, C, L) over the batch: (x - mean) / √(var + eps) · weight + bias.

    In evaluation mode, mean and variance are the running ones (Ioffe & Szegedy 2015, arXiv:1502.03167).

    Args:
        num_features (int): C.
        eps (float): keeps the root from zero.
        momentum (float or None): share of the new batch in the running statistics; None for the mean over all.
        affine (bool): whether weight and bias are learned.
        track_running_stats (bool): whether there are running statistics; without, the batch's are always used.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    >>> torch.nn.BatchNorm1d(2)(torch.tensor([[1.0, 0.0], [3.0, 0.0]])).round().tolist()
    [[-1.0, 0.0], [1.0, 0.0]]
    """
    def __init__(self, num_features: int, eps: float = 1e-05, momentum: float | None = 0.1, affine: bool = True, track_running_stats: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None, *, bias: bool = True) -> None: ...
    _ndims: tuple[Any, ...]
class BatchNorm2d(_BatchNorm):
    """Normalizes each channel of images (N, C, H, W) over the batch: (x - mean) / √(var + eps) · weight + bias.

    In evaluation mode, mean and variance are the running ones (Ioffe & Szegedy 2015, arXiv:1502.03167).

    Args:
        num_features (int): C.
        eps (float): keeps the root from zero.
        momentum (float or None): share of the new batch in the running statistics; None for the mean over all.
        affine (bool): whether weight and bias are learned.
        track_running_stats (bool): whether there are running statistics; without, the batch's are always used.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    >>> torch.nn.BatchNorm2d(2)(torch.ones(1, 2, 3, 3)).shape
    torch.Size([1, 2, 3, 3])
    """
    def __init__(self, num_features: int, eps: float = 1e-05, momentum: float | None = 0.1, affine: bool = True, track_running_stats: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None, *, bias: bool = True) -> None: ...
    _ndims: tuple[Any, ...]
class BatchNorm3d(_BatchNorm):
    """Normalizes each channel of volumes (N, C, D, H, W) over the batch: (x - mean) / √(var + eps) · weight + bias.

    In evaluation mode, mean and variance are the running ones (Ioffe & Szegedy 2015, arXiv:1502.03167).

    Args:
        num_features (int): C.
        eps (float): keeps the root from zero.
        momentum (float or None): share of the new batch in the running statistics; None for the mean over all.
        affine (bool): whether weight and bias are learned.
        track_running_stats (bool): whether there are running statistics; without, the batch's are always used.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    >>> torch.nn.BatchNorm3d(1)(torch.ones(1, 1, 2, 2, 2)).sum().item()
    0.0
    """
    def __init__(self, num_features: int, eps: float = 1e-05, momentum: float | None = 0.1, affine: bool = True, track_running_stats: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None, *, bias: bool = True) -> None: ...
    _ndims: tuple[Any, ...]
class _LazyNormBase(LazyModuleMixin):
    """A norm whose `num_features` is taken from the first input."""
    def __init__(self, eps: float = 1e-05, momentum: float = 0.1, affine: bool = True, track_running_stats: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None, *, bias: bool = True) -> None: ...
    def reset_parameters(self) -> None:
        """Set the initial values, once the shapes are known."""
    def initialize_parameters(self, input: Any) -> None:
        """Take `num_features` from an input."""
    affine: Any
    track_running_stats: Any
    num_features: Any
    weight: Tensor
    bias: Tensor
    running_mean: Any
    running_var: Any
    num_batches_tracked: Any
class LazyBatchNorm1d(_LazyNormBase, _BatchNorm):
    """BatchNorm1d whose `num_features` is taken from the first input; the other arguments are BatchNorm1d's.

    >>> torch.nn.LazyBatchNorm1d()(torch.ones(2, 3)).shape
    torch.Size([2, 3])
    """
    cls_to_become: Any
    _ndims: tuple[Any, ...]
class LazyBatchNorm2d(_LazyNormBase, _BatchNorm):
    """BatchNorm2d whose `num_features` is taken from the first input; the other arguments are BatchNorm2d's.

    >>> torch.nn.LazyBatchNorm2d()(torch.ones(2, 3, 4, 4)).shape
    torch.Size([2, 3, 4, 4])
    """
    cls_to_become: Any
    _ndims: tuple[Any, ...]
class LazyBatchNorm3d(_LazyNormBase, _BatchNorm):
    """BatchNorm3d whose `num_features` is taken from the first input; the other arguments are BatchNorm3d's.

    >>> torch.nn.LazyBatchNorm3d()(torch.ones(2, 3, 2, 2, 2)).shape
    torch.Size([2, 3, 2, 2, 2])
    """
    cls_to_become: Any
    _ndims: tuple[Any, ...]
