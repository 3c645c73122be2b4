"""Recurrent cells: one step of RNN, LSTM and GRU."""

import math

import flambeau as torch

from .. import init
from ..parameter import Parameter
from .module import Module


class RNNCellBase(Module):
    """What the cells have in common: the weights of one step."""

    __constants__ = ("input_size", "hidden_size", "bias")

    def __init__(self, input_size: int, hidden_size: int, bias: bool, num_chunks: int, device=None, dtype=None):
        super().__init__()
        options, gates = {"device": device, "dtype": dtype}, num_chunks * hidden_size
        self.input_size, self.hidden_size, self.bias = input_size, hidden_size, bias
        self.weight_ih = Parameter(torch.empty((gates, input_size), **options))
        self.weight_hh = Parameter(torch.empty((gates, hidden_size), **options))
        self.register_parameter("bias_ih", Parameter(torch.empty(gates, **options)) if bias else None)
        self.register_parameter("bias_hh", Parameter(torch.empty(gates, **options)) if bias else None)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Draw new initial parameters, uniform within ±1/√hidden_size."""
        bound = 1.0 / math.sqrt(self.hidden_size) if self.hidden_size > 0 else 0
        for weight in self.parameters():
            init.uniform_(weight, -bound, bound)

    def extra_repr(self):
        text = f"{self.input_size}, {self.hidden_size}"
        text += "" if self.bias is True else f", bias={self.bias}"
        nonlinearity = getattr(self, "nonlinearity", "tanh")
        return text if nonlinearity == "tanh" else f"{text}, nonlinearity={nonlinearity}"

    def _next(self, cell, input, state):
        """The next state by a `cell`; `state` is a list of tensors, or None for zeros."""
        self._check_dims(input, state)
        batched, several = input.dim() == 2, cell is torch.lstm_cell
        input = input if batched else input.unsqueeze(0)
        if state is None:
            zeros = torch.zeros(input.size(0), self.hidden_size, dtype=input.dtype, device=input.device)
            state = [zeros] * (1 + several)
        elif not batched:
            state = [s.unsqueeze(0) for s in state]
        hx = tuple(state) if several else state[0]
        hx = cell(input, hx, self.weight_ih, self.weight_hh, self.bias_ih, self.bias_hh)
        if batched:
            return hx
        return tuple(s.squeeze(0) for s in hx) if several else hx.squeeze(0)

    def _check_dims(self, input, state):
        name = type(self).__name__
        if input.dim() not in (1, 2):
            raise ValueError(f"{name}: Expected input to be 1D or 2D, got {input.dim()}D instead")
        for place, s in enumerate(state or ()):
            if s.dim() not in (1, 2):
                what = f"hx[{place}]" if isinstance(self, LSTMCell) else "hidden"
                raise ValueError(f"{name}: Expected {what} to be 1D or 2D, got {s.dim()}D instead")


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

    __constants__ = ("input_size", "hidden_size", "bias", "nonlinearity")

    def __init__(
        self, input_size: int, hidden_size: int, bias: bool = True, nonlinearity: str = "tanh", device=None, dtype=None
    ):
        super().__init__(input_size, hidden_size, bias, 1, device, dtype)
        self.nonlinearity = nonlinearity

    def forward(self, input, hx=None):
        """The next h, (N, hidden_size) or (hidden_size), of x and h; zeros stand for h if None."""
        if self.nonlinearity not in ("tanh", "relu"):
            raise RuntimeError(f"Unknown nonlinearity: {self.nonlinearity}")
        cell = torch.rnn_tanh_cell if self.nonlinearity == "tanh" else torch.rnn_relu_cell
        return self._next(cell, input, None if hx is None else [hx])


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

    def __init__(self, input_size: int, hidden_size: int, bias: bool = True, device=None, dtype=None):
        super().__init__(input_size, hidden_size, bias, 4, device, dtype)

    def forward(self, input, hx=None):
        """The next (h, c), each (N, hidden_size) or (hidden_size), of x and (h, c); zeros stand for these if None."""
        return self._next(torch.lstm_cell, input, None if hx is None else list(hx))


class GRUCell(RNNCellBase):
    """One step of GRU.

    Args:
        input_size (int), hidden_size (int): sizes of x and h.
        bias (bool): whether there are biases.
        device, dtype: of the parameters.

    >>> torch.nn.GRUCell(3, 4)(torch.ones(2, 3)).shape
    torch.Size([2, 4])
    """

    def __init__(self, input_size: int, hidden_size: int, bias: bool = True, device=None, dtype=None):
        super().__init__(input_size, hidden_size, bias, 3, device, dtype)

    def forward(self, input, hx=None):
        """The next h, (N, hidden_size) or (hidden_size), of x and h; zeros stand for h if None."""
        return self._next(torch.gru_cell, input, None if hx is None else [hx])
