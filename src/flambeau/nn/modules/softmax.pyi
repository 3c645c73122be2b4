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
from .activation import _Activation
class Softmax(_Activation):
    """exp(x), divided by its sum along a dimension.

    Args:
        dim (int): the dimension along which the results sum to 1.

    >>> torch.nn.Softmax(dim=0)(torch.tensor([0.0, 0.0]))
    tensor([0.5000, 0.5000])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, dim: int | None = None) -> None: ...
    def forward(self, input: Any) -> Any: ...
    dim: Any
class Softmin(Softmax):
    """Softmax of -x.

    Args:
        dim (int): the dimension along which the results sum to 1.

    >>> torch.nn.Softmin(dim=0)(torch.tensor([0.0, 0.0]))
    tensor([0.5000, 0.5000])
    """
    def __init__(self, dim: int | None = None) -> None: ...
    def forward(self, input: Any) -> Any: ...
class LogSoftmax(Softmax):
    """The logarithm of softmax, accurate where that is tiny.

    Args:
        dim (int): the dimension along which exp of the results sums to 1.

    >>> torch.nn.LogSoftmax(dim=0)(torch.tensor([0.0, 0.0]))
    tensor([-0.6931, -0.6931])
    """
    def __init__(self, dim: int | None = None) -> None: ...
    def forward(self, input: Any) -> Any: ...
class Softmax2d(_Activation):
    """Softmax over the channels at each place of an image: (N, C, H, W) or (C, H, W).

    Raises:
        ValueError: the input has another number of dimensions.

    >>> torch.nn.Softmax2d()(torch.zeros(2, 1, 1)).flatten()
    tensor([0.5000, 0.5000])
    """
    def forward(self, input: Any) -> Any: ...
