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
from .. import init
from ..parameter import Parameter
from .module import Module
class RNNCellBase(Module):
    """What the cells have in common: the weights of one step."""
    __constants__: tuple[Any, ...]
    def __init__(self, input_size: int, hidden_size: int, bias: bool, num_chunks: int, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def reset_parameters(self) -> None:
        """Draw new initial parameters, uniform within ±1/√hidden_size."""
    def extra_repr(self) -> str: ...
    def _next(self, cell: Any, input: Any, state: Any) -> Any: ...
    def _check_dims(self, input: Any, state: Any) -> Any: ...
    input_size: Any
    hidden_size: Any
    bias: Tensor
    weight_ih: Any
    weight_hh: Any
class RNNCell(RNNCellBase):
    """One step of RNN: h' = tanh(x W_ihᵀ + b_ih + h W_hhᵀ + b_hh).

    Args:
        input_size (int), hidden_size (int): sizes of x and h.
        bias (bool): whether there are biases.
        nonlinearity (str): ``"tanh"`` or ``"relu"``.
        device, dtype: of the parameters.

    >>> torch.nn.RNNCell(3, 4)(torch.ones(2, 3)).shape
    torch.Size([2, 4])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, input_size: int, hidden_size: int, bias: bool = True, nonlinearity: str = 'tanh', device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def forward(self, input: Any, hx: Any = None) -> Any:
        """The next h, (N, hidden_size) or (hidden_size), of x and h; zeros stand for h if None."""
    nonlinearity: Any
class LSTMCell(RNNCellBase):
    """One step of LSTM.

    Args:
        input_size (int), hidden_size (int): sizes of x, and of h and c.
        bias (bool): whether there are biases.
        device, dtype: of the parameters.

    >>> h, c = torch.nn.LSTMCell(3, 4)(torch.ones(2, 3))
    >>> h.shape, c.shape
    (torch.Size([2, 4]), torch.Size([2, 4]))
    """
    def __init__(self, input_size: int, hidden_size: int, bias: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def forward(self, input: Any, hx: Any = None) -> Any:
        """The next (h, c), each (N, hidden_size) or (hidden_size), of x and (h, c); zeros stand for these if None."""
class GRUCell(RNNCellBase):
    """One step of GRU.

    Args:
        input_size (int), hidden_size (int): sizes of x and h.
        bias (bool): whether there are biases.
        device, dtype: of the parameters.

    >>> torch.nn.GRUCell(3, 4)(torch.ones(2, 3)).shape
    torch.Size([2, 4])
    """
    def __init__(self, input_size: int, hidden_size: int, bias: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def forward(self, input: Any, hx: Any = None) -> Any:
        """The next h, (N, hidden_size) or (hidden_size), of x and h; zeros stand for h if None."""
