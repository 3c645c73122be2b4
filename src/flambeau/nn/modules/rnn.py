"""Recurrent layers and cells: plain RNN, LSTM and GRU."""

import math
import warnings
from itertools import accumulate

import flambeau as torch

from ...functions.networks import rnn as ops
from .. import functional as F
from .. import init
from ..parameter import Parameter
from ..utils.rnn import PackedSequence
from .module import Module

_GATES = {"RNN_TANH": 1, "RNN_RELU": 1, "LSTM": 4, "GRU": 3}


def _layer(mode, gates, state, w_hh, b_hh, w_hr, sizes, reverse):
    """The states of all rows after their steps, the outputs first: see `functions/networks/rnn.py`."""
    if mode == "LSTM":
        return ops.lstm_layer(gates, *state, w_hh, b_hh, w_hr, sizes=sizes, reverse=reverse)
    if mode == "GRU":
        return (ops.gru_layer(gates, *state, w_hh, b_hh, sizes=sizes, reverse=reverse),)
    bend = mode[len("RNN_") :].lower()
    return (ops.rnn_layer(gates, *state, w_hh, b_hh, sizes=sizes, reverse=reverse, nonlinearity=bend),)


def _last_rows(sizes, reverse):
    """Where the final states lie among the rows of all steps."""
    if reverse:
        return slice(sizes[0])
    if sizes[0] == sizes[-1]:
        return slice(-sizes[0], None)
    starts = list(accumulate(sizes, initial=0))
    return torch.tensor([starts[sum(size > n for size in sizes) - 1] + n for n in range(sizes[0])])


class RNNBase(Module):
    """What RNN, LSTM and GRU have in common: weights of all layers and directions, and the run through them."""

    __constants__ = (
        "mode", "input_size", "hidden_size", "num_layers", "bias", "batch_first", "dropout", "bidirectional",
        "proj_size",
    )  # fmt: skip

    def __init__(
        self,
        mode: str,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        proj_size: int = 0,
        device=None,
        dtype=None,
    ):
        super().__init__()
        _check_options(mode, input_size, hidden_size, num_layers, bias, batch_first, dropout, proj_size)
        self.mode, self.input_size, self.hidden_size, self.num_layers = mode, input_size, hidden_size, num_layers
        self.bias, self.batch_first, self.dropout = bias, batch_first, float(dropout)
        self.bidirectional, self.proj_size = bidirectional, proj_size
        self._all_weights = []
        for layer in range(num_layers):
            for suffix in ("", "_reverse")[: 1 + bidirectional]:
                self._make_weights(layer, suffix, {"device": device, "dtype": dtype})
        self.reset_parameters()

    def _make_weights(self, layer, suffix, options):
        """The parameters of one layer and direction."""
        gates, hidden = _GATES[self.mode] * self.hidden_size, self.proj_size or self.hidden_size
        into = self.input_size if layer == 0 else hidden * (1 + self.bidirectional)
        shapes = {"weight_ih": (gates, into), "weight_hh": (gates, hidden)}
        if self.bias:
            shapes.update(bias_ih=(gates,), bias_hh=(gates,))
        if self.proj_size:
            shapes["weight_hr"] = (self.proj_size, self.hidden_size)
        names = {name: f"{name}_l{layer}{suffix}" for name in shapes}
        for name, shape in shapes.items():
            setattr(self, names[name], Parameter(torch.empty(shape, **options)))
        self._all_weights.append(names)

    @property
    def all_weights(self):
        """The parameters, a list for each layer and direction."""
        return [[getattr(self, name) for name in names.values()] for names in self._all_weights]

    def reset_parameters(self) -> None:
        """Draw new initial parameters, uniform within ±1/√hidden_size."""
        bound = 1.0 / math.sqrt(self.hidden_size)
        for weight in self.parameters():
            init.uniform_(weight, -bound, bound)

    def flatten_parameters(self) -> None:
        """Lay the weights out for cuDNN; on the CPU there is nothing to do."""

    def extra_repr(self):
        usual = {
            "proj_size": 0,
            "num_layers": 1,
            "bias": True,
            "batch_first": False,
            "dropout": 0,
            "bidirectional": False,
        }
        shown = [f"{name}={getattr(self, name)}" for name, value in usual.items() if getattr(self, name) != value]
        return ", ".join([f"{self.input_size}, {self.hidden_size}", *shown])

    def forward(self, input, hx=None):
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
        if isinstance(input, PackedSequence):
            return self._forward_packed(input, hx)
        if input.dim() not in (2, 3):
            name = "RNN" if self.mode.startswith("RNN") else self.mode
            raise ValueError(f"{name}: Expected input to be 2D or 3D, got {input.dim()}D instead")
        batched = input.dim() == 3
        state = self._given_state(hx, input.dim())
        if not batched:
            input = input.unsqueeze(1)
            state = state and [s.unsqueeze(1) for s in state]
        elif self.batch_first:
            input = input.transpose(0, 1)
        self._check_input(input, 3)
        steps, batch, _ = input.shape
        state = self._initial_state(input, state, batch)
        output, state = self._run(input.reshape(steps * batch, input.size(-1)), state, (batch,) * steps)
        output = output.view(steps, batch, output.size(-1))
        if not batched:
            return output.squeeze(1), self._as_returned([s.squeeze(1) for s in state])
        return output.transpose(0, 1) if self.batch_first else output, self._as_returned(state)

    def _forward_packed(self, input, hx):
        data, batch_sizes, sorted_indices, unsorted_indices = input
        sizes = tuple(batch_sizes.tolist())
        self._check_input(data, 2)
        state = self._initial_state(data, self._given_state(hx, 3), sizes[0])
        if hx is not None and sorted_indices is not None:
            state = [s.index_select(1, sorted_indices) for s in state]
        output, state = self._run(data, state, sizes)
        if unsorted_indices is not None:
            state = [s.index_select(1, unsorted_indices) for s in state]
        return PackedSequence(output, batch_sizes, sorted_indices, unsorted_indices), self._as_returned(state)

    def _given_state(self, hx, dims):
        """The initial state as a list of tensors; None if none was given."""
        if hx is None:
            return None
        state = list(hx) if self.mode == "LSTM" else [hx]
        if any(s.dim() != dims for s in state):
            kind = "batched 3-D" if dims == 3 else "unbatched 2-D"
            names = "hx and cx" if self.mode == "LSTM" else "hx"
            found = ", ".join(f"{s.dim()}-D" for s in state)
            found = f"({found}) tensors" if self.mode == "LSTM" else f"{found} tensor"
            raise RuntimeError(f"For {kind} input, {names} should also be {dims}-D but got {found}")
        return state

    def _as_returned(self, state):
        return tuple(state) if self.mode == "LSTM" else state[0]

    def _check_input(self, input, dims):
        weight = self.weight_ih_l0
        if input.dtype != weight.dtype:
            raise ValueError(
                f"RNN input dtype ({input.dtype}) does not match weight dtype ({weight.dtype}). "
                f"Convert input: input.to({weight.dtype}), or convert model: model.to({input.dtype})"
            )
        if input.dim() != dims:
            raise RuntimeError(f"input must have {dims} dimensions, got {input.dim()}")
        if input.size(-1) != self.input_size:
            raise RuntimeError(
                f"input.size(-1) must be equal to input_size. Expected {self.input_size}, got {input.size(-1)}"
            )

    def _initial_state(self, input, state, batch):
        """The given state, checked; else zeros."""
        count = self.num_layers * (1 + self.bidirectional)
        hidden = self.proj_size or self.hidden_size
        shapes = [(count, batch, hidden), (count, batch, self.hidden_size)][: 1 + (self.mode == "LSTM")]
        if state is None:
            return [torch.zeros(shape, dtype=input.dtype, device=input.device) for shape in shapes]
        for place, (given, shape) in enumerate(zip(state, shapes)):
            if tuple(given.shape) != shape:
                name = f"hidden[{place}]" if self.mode == "LSTM" else "hidden"
                raise RuntimeError(f"Expected {name} size {shape}, got {list(given.shape)}")
        return state

    def _run(self, input, state, sizes):
        """Outputs and final states of all layers, of the rows of all steps one after another."""
        directions, finals = 1 + self.bidirectional, []
        states = list(zip(*(s.unbind(0) for s in state)))
        for layer in range(self.num_layers):
            outputs = []
            for direction in range(directions):
                which, reverse = layer * directions + direction, direction == 1
                weights = {name: getattr(self, full) for name, full in self._all_weights[which].items()}
                gates = F.linear(input, weights["weight_ih"], weights.get("bias_ih"))
                recurrent = weights["weight_hh"], weights.get("bias_hh"), weights.get("weight_hr")
                rows = _layer(self.mode, gates, states[which], *recurrent, sizes, reverse)
                outputs.append(rows[0])
                finals.append([s[_last_rows(sizes, reverse)] for s in rows])
            input = torch.cat(outputs, -1) if self.bidirectional else outputs[0]
            if self.dropout > 0 and layer < self.num_layers - 1:
                input = F.dropout(input, self.dropout, self.training)
        return input, [torch.stack(parts) for parts in zip(*finals)]


def _check_options(mode, input_size, hidden_size, num_layers, bias, batch_first, dropout, proj_size):
    """Refuse options of the wrong type or out of range."""
    if isinstance(dropout, bool) or not isinstance(dropout, (int, float)) or not 0 <= dropout <= 1:
        raise ValueError(
            "dropout should be a number in range [0, 1] representing the probability of an element being zeroed"
        )
    if dropout > 0 and num_layers == 1:
        warnings.warn(
            "dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers "
            f"greater than 1, but got dropout={dropout} and num_layers={num_layers}",
            stacklevel=4,
        )
    for name, value, kind in (
        ("bias", bias, bool), ("batch_first", batch_first, bool), ("input_size", input_size, int),
        ("hidden_size", hidden_size, int),
    ):  # fmt: skip
        if not isinstance(value, kind):
            raise TypeError(f"{name} should be of type {kind.__name__}, got: {type(value).__name__}")
    for name, value in (("input_size", input_size), ("hidden_size", hidden_size), ("num_layers", num_layers)):
        if value <= 0:
            raise ValueError(f"{name} must be greater than zero")
    if proj_size < 0:
        raise ValueError("proj_size should be a positive integer or zero to disable projections")
    if proj_size >= hidden_size:
        raise ValueError("proj_size has to be smaller than hidden_size")
    if mode not in _GATES:
        raise ValueError(f"Unrecognized RNN mode: {mode}")


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

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        nonlinearity: str = "tanh",
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        device=None,
        dtype=None,
        **kwargs,
    ):
        _refuse(kwargs, "RNN")
        if nonlinearity not in ("tanh", "relu"):
            raise ValueError(f"Unknown nonlinearity '{nonlinearity}'. Select from 'tanh' or 'relu'.")
        mode = f"RNN_{nonlinearity.upper()}"
        super().__init__(
            mode, input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, 0, device, dtype
        )
        self.nonlinearity = nonlinearity


def _refuse(kwargs, name):
    """Refuse further arguments: proj_size, in PyTorch's words, and all others."""
    if "proj_size" in kwargs:
        raise ValueError("proj_size argument is only supported for LSTM, not RNN or GRU")
    if kwargs:
        raise TypeError(f"{name}.__init__() got an unexpected keyword argument '{next(iter(kwargs))}'")


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

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        proj_size: int = 0,
        device=None,
        dtype=None,
    ):
        super().__init__(
            "LSTM", input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, proj_size, device,
            dtype,
        )  # fmt: skip


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

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        device=None,
        dtype=None,
        **kwargs,
    ):
        _refuse(kwargs, "GRU")
        super().__init__(
            "GRU", input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, 0, device, dtype
        )
