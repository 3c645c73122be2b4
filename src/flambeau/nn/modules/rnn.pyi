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
import warnings
from itertools import accumulate
from ...functions.networks import rnn as ops
from .. import functional as F
from .. import init
from ..parameter import Parameter
from ..utils.rnn import PackedSequence
from .module import Module
_GATES: dict[Any, Any]
def _layer(mode: Any, gates: Any, state: Any, w_hh: Any, b_hh: Any, w_hr: Any, sizes: Any, reverse: Any) -> Any: ...
def _last_rows(sizes: Any, reverse: Any) -> Any: ...
class RNNBase(Module):
    """What RNN, LSTM and GRU have in common: weights of all layers and directions, and the run through them."""
    __constants__: tuple[Any, ...]
    def __init__(self, mode: str, input_size: int, hidden_size: int, num_layers: int = 1, bias: bool = True, batch_first: bool = False, dropout: float = 0.0, bidirectional: bool = False, proj_size: int = 0, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def _make_weights(self, layer: Any, suffix: Any, options: Any) -> Any: ...
    @property
    def all_weights(self) -> Any:
        """The parameters, a list for each layer and direction."""
    def reset_parameters(self) -> None:
        """Draw new initial parameters, uniform within ±1/√hidden_size."""
    def flatten_parameters(self) -> None:
        """Lay the weights out for cuDNN; on the CPU there is nothing to do."""
    def extra_repr(self) -> str: ...
    def forward(self, input: Any, hx: Any = None) -> Any:
        """Run through all steps.

        Args:
            input (Tensor or PackedSequence): (T, N, input_size), (N, T, input_size) with `batch_first`, or
                (T, input_size).
            hx (Tensor, or pair of Tensors for LSTM; optional): initial states, (layers · directions, N, hidden_size)
                or (layers · directions, hidden_size); zeros if None.

        Returns:
            outputs of the last layer, of the input's kind; and final states, shaped as hx.

        Raises:
            ValueError, RuntimeError: shapes or dtypes do not fit.
        """
    def _forward_packed(self, input: Any, hx: Any) -> Any: ...
    def _given_state(self, hx: Any, dims: Any) -> Any: ...
    def _as_returned(self, state: Any) -> Any: ...
    def _check_input(self, input: Any, dims: Any) -> Any: ...
    def _initial_state(self, input: Any, state: Any, batch: Any) -> Any: ...
    def _run(self, input: Any, state: Any, sizes: Any) -> Any: ...
    mode: Any
    input_size: Any
    hidden_size: Any
    num_layers: Any
    bias: Tensor
    batch_first: Any
    dropout: Any
    bidirectional: Any
    proj_size: Any
    _all_weights: Any
def _check_options(mode: Any, input_size: Any, hidden_size: Any, num_layers: Any, bias: Any, batch_first: Any, dropout: Any, proj_size: Any) -> Any: ...
class RNN(RNNBase):
    """The plain recurrent network: h = tanh(x W_ihᵀ + b_ih + h W_hhᵀ + b_hh), in one or several layers.

    Args:
        input_size (int), hidden_size (int): sizes of x and h.
        num_layers (int): how many layers, each on the outputs of the one before.
        nonlinearity (str): ``"tanh"`` or ``"relu"``.
        bias (bool): whether there are biases.
        batch_first (bool): input and output are (N, T, ...), not (T, N, ...).
        dropout (float): probability of zeros in the outputs of all layers but the last, in training.
        bidirectional (bool): run also from the end to the beginning.
        device, dtype: of the parameters.

    Raises:
        ValueError, TypeError: options that do not make sense.

    >>> output, h = torch.nn.RNN(3, 4)(torch.ones(5, 2, 3))
    >>> output.shape, h.shape
    (torch.Size([5, 2, 4]), torch.Size([1, 2, 4]))
    """
    def __init__(self, input_size: int, hidden_size: int, num_layers: int = 1, nonlinearity: str = 'tanh', bias: bool = True, batch_first: bool = False, dropout: float = 0.0, bidirectional: bool = False, device: _device | str | int | None = None, dtype: _dtype | None = None, **kwargs: Any) -> None: ...
    nonlinearity: Any
def _refuse(kwargs: Any, name: Any) -> Any: ...
class LSTM(RNNBase):
    """Long short-term memory (Hochreiter & Schmidhuber 1997), in one or several layers.

    With gates i, f, g, o from x and h: c' = σ(f) c + σ(i) tanh(g), and h' = σ(o) tanh(c').

    Args:
        input_size (int), hidden_size (int): sizes of x, and of h and c.
        num_layers (int): how many layers, each on the outputs of the one before.
        bias (bool): whether there are biases.
        batch_first (bool): input and output are (N, T, ...), not (T, N, ...).
        dropout (float): probability of zeros in the outputs of all layers but the last, in training.
        bidirectional (bool): run also from the end to the beginning.
        proj_size (int): h is projected to this size; not if 0 (arXiv:1402.1128).
        device, dtype: of the parameters.

    Raises:
        ValueError, TypeError: options that do not make sense.

    >>> output, (h, c) = torch.nn.LSTM(3, 4)(torch.ones(5, 2, 3))
    >>> output.shape, h.shape, c.shape
    (torch.Size([5, 2, 4]), torch.Size([1, 2, 4]), torch.Size([1, 2, 4]))
    """
    def __init__(self, input_size: int, hidden_size: int, num_layers: int = 1, bias: bool = True, batch_first: bool = False, dropout: float = 0.0, bidirectional: bool = False, proj_size: int = 0, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
class GRU(RNNBase):
    """Gated recurrent units (Cho et al. 2014, arXiv:1406.1078), in one or several layers.

    With gates r, z from x and h: n = tanh(n_x + σ(r) n_h), and h' = (1 - σ(z)) n + σ(z) h.

    Args:
        input_size (int), hidden_size (int): sizes of x and h.
        num_layers (int): how many layers, each on the outputs of the one before.
        bias (bool): whether there are biases.
        batch_first (bool): input and output are (N, T, ...), not (T, N, ...).
        dropout (float): probability of zeros in the outputs of all layers but the last, in training.
        bidirectional (bool): run also from the end to the beginning.
        device, dtype: of the parameters.

    Raises:
        ValueError, TypeError: options that do not make sense.

    >>> output, h = torch.nn.GRU(3, 4)(torch.ones(5, 2, 3))
    >>> output.shape, h.shape
    (torch.Size([5, 2, 4]), torch.Size([1, 2, 4]))
    """
    def __init__(self, input_size: int, hidden_size: int, num_layers: int = 1, bias: bool = True, batch_first: bool = False, dropout: float = 0.0, bidirectional: bool = False, device: _device | str | int | None = None, dtype: _dtype | None = None, **kwargs: Any) -> None: ...
