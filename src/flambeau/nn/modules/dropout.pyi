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
from ... import _mistakes
from ..._mistakes.training import watch_dropout
from .. import functional as F
from .module import Module
class _Dropout(Module):
    __constants__: tuple[Any, ...]
    def __init__(self, p: float = 0.5, inplace: bool = False) -> None: ...
    def extra_repr(self) -> str: ...
    __call__: Callable[..., Any]
    p: Any
    inplace: Any
class Dropout(_Dropout):
    """In training, sets each element to zero with probability p, and divides the others by 1 - p.

    Args:
        p (float): the probability.
        inplace (bool): overwrite the input.

    Raises:
        ValueError: p is not between 0 and 1.

    >>> torch.nn.Dropout(0.5).eval()(torch.ones(3))
    tensor([1., 1., 1.])
    """
    def __init__(self, p: float = 0.5, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
class Dropout1d(_Dropout):
    """In training, sets whole channels of signals (N, C, L) or (C, L) to zero with probability p.

    Args:
        p (float): the probability.
        inplace (bool): overwrite the input.

    >>> torch.nn.Dropout1d().eval()(torch.ones(1, 2))
    tensor([[1., 1.]])
    """
    def __init__(self, p: float = 0.5, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
class Dropout2d(_Dropout):
    """In training, sets whole channels of images (N, C, H, W) to zero with probability p.

    Args:
        p (float): the probability.
        inplace (bool): overwrite the input.

    >>> torch.nn.Dropout2d().eval()(torch.ones(1, 1, 1, 2))
    tensor([[[[1., 1.]]]])
    """
    def __init__(self, p: float = 0.5, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
class Dropout3d(_Dropout):
    """In training, sets whole channels of volumes (N, C, D, H, W) to zero with probability p.

    Args:
        p (float): the probability.
        inplace (bool): overwrite the input.

    >>> torch.nn.Dropout3d().eval()(torch.ones(1, 1, 1, 1, 2)).shape
    torch.Size([1, 1, 1, 1, 2])
    """
    def __init__(self, p: float = 0.5, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
class AlphaDropout(_Dropout):
    """Dropout that keeps mean 0 and variance 1, for networks of SELU (arXiv:1706.02515).

    Args:
        p (float): the probability.
        inplace (bool): overwrite the input.

    >>> torch.nn.AlphaDropout().eval()(torch.ones(2))
    tensor([1., 1.])
    """
    def __init__(self, p: float = 0.5, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
class FeatureAlphaDropout(_Dropout):
    """AlphaDropout of whole channels of (N, C, ...).

    Args:
        p (float): the probability.
        inplace (bool): overwrite the input.

    >>> torch.nn.FeatureAlphaDropout().eval()(torch.ones(1, 1, 2))
    tensor([[[1., 1.]]])
    """
    def __init__(self, p: float = 0.5, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
