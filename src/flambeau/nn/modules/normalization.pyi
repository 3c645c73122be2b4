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
from ..parameter import Parameter
from .module import Module
class LocalResponseNorm(Module):
    """Divides each value by (k + alpha · mean of squares in `size` neighbouring channels)^beta.

    Args:
        size (int): how many channels.
        alpha (float), beta (float), k (float): see above.

    >>> torch.nn.LocalResponseNorm(2)(torch.ones(1, 4, 3)).shape
    torch.Size([1, 4, 3])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, size: int, alpha: float = 0.0001, beta: float = 0.75, k: float = 1.0) -> None: ...
    def forward(self, input: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    size: Any
    alpha: Any
    beta: Any
    k: Any
class CrossMapLRN2d(Module):
    """Divides each value of images (N, C, H, W) by (k + alpha/size · sum of squares in neighbouring channels)^beta.

    It is `LocalResponseNorm` as Torch7 computed it: the sum runs along the channels, and the first channel, once in it,
    is not taken out again.

    Args:
        size (int): how many channels.
        alpha (float), beta (float), k (float): see above.

    >>> torch.nn.CrossMapLRN2d(2)(torch.ones(1, 4, 2, 2)).shape
    torch.Size([1, 4, 2, 2])
    """
    def __init__(self, size: int, alpha: float = 0.0001, beta: float = 0.75, k: float = 1) -> None: ...
    def forward(self, input: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    size: Any
    alpha: Any
    beta: Any
    k: Any
def _shape(normalized_shape: Any) -> Any: ...
def _reset(weight: Any, bias: Any) -> Any: ...
class LayerNorm(Module):
    """Normalizes over the last dimensions: (x - mean) / √(var + eps) · weight + bias (arXiv:1607.06450).

    Args:
        normalized_shape (int or sequence): the sizes of these dimensions.
        eps (float): keeps the root from zero.
        elementwise_affine (bool): whether weight and bias, of this shape, are learned.
        bias (bool): whether there is a bias.
        device, dtype: of the parameters.

    >>> torch.nn.LayerNorm(2)(torch.tensor([1.0, 3.0])).round()
    tensor([-1.,  1.], grad_fn=<RoundBackward0>)
    """
    __constants__: tuple[Any, ...]
    def __init__(self, normalized_shape: int | Sequence[Any], eps: float = 1e-05, elementwise_affine: bool = True, bias: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def reset_parameters(self) -> None:
        """Set weight 1 and bias 0."""
    def forward(self, input: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    normalized_shape: Any
    eps: Any
    elementwise_affine: Any
class GroupNorm(Module):
    """Normalizes over groups of channels of (N, C, ...): (x - mean) / √(var + eps) · weight + bias (arXiv:1803.08494).

    Args:
        num_groups (int): how many groups.
        num_channels (int): C.
        eps (float): keeps the root from zero.
        affine (bool): whether weight and bias, one per channel, are learned.
        device, dtype: of the parameters.
        bias (bool): whether there is a bias.

    Raises:
        ValueError: the channels do not divide by the groups.

    >>> torch.nn.GroupNorm(2, 4)(torch.ones(1, 4, 3)).shape
    torch.Size([1, 4, 3])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, num_groups: int, num_channels: int, eps: float = 1e-05, affine: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None, *, bias: bool = True) -> None: ...
    def reset_parameters(self) -> None:
        """Set weight 1 and bias 0."""
    def forward(self, input: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    num_groups: Any
    num_channels: Any
    eps: Any
    affine: Any
class RMSNorm(Module):
    """Divides by the root of the mean square over the last dimensions, times a weight (arXiv:1910.07467).

    Args:
        normalized_shape (int or sequence): the sizes of these dimensions.
        eps (float, optional): added to the mean square; the dtype's epsilon if None.
        elementwise_affine (bool): whether a weight of this shape is learned.
        device, dtype: of the weight.

    >>> torch.nn.RMSNorm(2, elementwise_affine=False)(torch.tensor([1.0, 7.0]))
    tensor([0.2000, 1.4000])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, normalized_shape: int | Sequence[Any], eps: float | None = None, elementwise_affine: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def reset_parameters(self) -> None:
        """Set the weight to 1."""
    def forward(self, x: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    normalized_shape: Any
    eps: Any
    elementwise_affine: Any
