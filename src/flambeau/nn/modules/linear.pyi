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
class Identity(Module):
    """Returns its input; whatever it is built with is forgotten.

    >>> torch.nn.Identity(54, unused=True)(torch.ones(2))
    tensor([1., 1.])
    """
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def forward(self, input: Any) -> Any: ...
class Linear(Module):
    """y = x Wᵀ + b, over the last dimension.

    Args:
        in_features (int), out_features (int): sizes of the last dimension of input and output.
        bias (bool): whether there is a b.
        device, dtype: of the parameters.

    Parameters: `weight` (out_features, in_features) and `bias` (out_features), uniform within ±1/√in_features.

    >>> layer = torch.nn.Linear(3, 2)
    >>> layer(torch.ones(5, 3)).shape
    torch.Size([5, 2])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, in_features: int, out_features: int, bias: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def reset_parameters(self) -> None:
        """Draw new initial parameters."""
    def forward(self, input: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    in_features: Any
    out_features: Any
    weight: Tensor
class NonDynamicallyQuantizableLinear(Linear):
    """Linear by another name: attention's output layer has this type in PyTorch, and prints it."""
class Bilinear(Module):
    """y = x₁ᵀ A x₂ + b, over the last dimensions of two inputs.

    Args:
        in1_features (int), in2_features (int), out_features (int): sizes of these dimensions.
        bias (bool): whether there is a b.
        device, dtype: of the parameters.

    Raises:
        ValueError: `in1_features` is not positive.

    >>> torch.nn.Bilinear(2, 3, 4)(torch.ones(5, 2), torch.ones(5, 3)).shape
    torch.Size([5, 4])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, in1_features: int, in2_features: int, out_features: int, bias: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def reset_parameters(self) -> None:
        """Draw new initial parameters."""
    def forward(self, input1: Any, input2: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    in1_features: Any
    in2_features: Any
    out_features: Any
    weight: Tensor
class LazyLinear(LazyModuleMixin, Linear):
    """Linear whose `in_features` is taken from the first input.

    Args:
        out_features (int): size of the last dimension of the output.
        bias (bool): whether there is a b.
        device, dtype: of the parameters.

    >>> layer = torch.nn.LazyLinear(2)
    >>> layer(torch.ones(5, 3)).shape, layer
    (torch.Size([5, 2]), Linear(in_features=3, out_features=2, bias=True))
    """
    cls_to_become: Any
    def __init__(self, out_features: int, bias: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def reset_parameters(self) -> None:
        """Draw initial parameters, once the shapes are known."""
    def initialize_parameters(self, input: Any) -> None:
        """Take `in_features` from an input."""
    out_features: Any
    weight: Tensor
    bias: Tensor
    in_features: Any
