"""Recurrent cells: one step of RNN, LSTM and GRU."""

from ..._names.public import public
from .linear import linear

TORCH = "torch"


@public(TORCH)
def rnn_tanh_cell(input, hx, w_ih, w_hh, b_ih=None, b_hh=None):
    """Return the next state of a plain recurrent cell: tanh(x W_ihᵀ + b_ih + h W_hhᵀ + b_hh).

    Args:
        input (Tensor): x, (N, in).
        hx (Tensor): h, (N, hidden).
        w_ih (Tensor), w_hh (Tensor): (hidden, in) and (hidden, hidden).
        b_ih (Tensor), b_hh (Tensor): (hidden,); none if None.

    Returns:
        Tensor: (N, hidden).

    Raises:
        RuntimeError: sizes do not fit.

    >>> torch.rnn_tanh_cell(torch.ones(1, 1), torch.zeros(1, 1), torch.ones(1, 1), torch.ones(1, 1))
    tensor([[0.7616]])
    """
    return _plain(input, hx, w_ih, w_hh, b_ih, b_hh).tanh()


@public(TORCH)
def rnn_relu_cell(input, hx, w_ih, w_hh, b_ih=None, b_hh=None):
    """Return the next state of a plain recurrent cell with relu for tanh: see `rnn_tanh_cell`.

    >>> torch.rnn_relu_cell(torch.ones(1, 1), torch.ones(1, 1), torch.ones(1, 1), torch.ones(1, 1))
    tensor([[2.]])
    """
    return _plain(input, hx, w_ih, w_hh, b_ih, b_hh).relu()


def _plain(input, hx, w_ih, w_hh, b_ih, b_hh):
    check_sizes(input, (hx,), w_ih, w_hh, 1)
    return linear(input, w_ih, b_ih) + linear(hx, w_hh, b_hh)


@public(TORCH)
def lstm_cell(input, hx, w_ih, w_hh, b_ih=None, b_hh=None):
    """Return the next state of a cell of long short-term memory: σ(f) c + σ(i) tanh(g), and of it σ(o) tanh.

    Args:
        input (Tensor): x, (N, in).
        hx (pair of Tensors): h and c, (N, hidden) each.
        w_ih (Tensor), w_hh (Tensor): weights of the gates i, f, g, o: (4 hidden, in) and (4 hidden, hidden).
        b_ih (Tensor), b_hh (Tensor): (4 hidden,); none if None.

    Returns:
        tuple of Tensors: the next h and c.

    Raises:
        RuntimeError: sizes do not fit. TypeError: hx is no pair.

    >>> zero = torch.zeros(1, 1)
    >>> torch.lstm_cell(zero, (zero, torch.ones(1, 1)), torch.ones(4, 1), torch.ones(4, 1))
    (tensor([[0.2311]]), tensor([[0.5000]]))
    """
    if not isinstance(hx, (tuple, list)):
        raise TypeError(f"lstm_cell(): argument 'hx' (position 2) must be tuple of Tensors, not {type(hx).__name__}")
    if len(hx) != 2:
        raise RuntimeError(f"lstm_cell expects two hidden states, h and c, but got {len(hx)}")
    check_sizes(input, hx, w_ih, w_hh, 4)
    h, c = hx
    i, f, g, o = (linear(input, w_ih, b_ih) + linear(h, w_hh, b_hh)).chunk(4, -1)
    c = f.sigmoid() * c + i.sigmoid() * g.tanh()
    return o.sigmoid() * c.tanh(), c


@public(TORCH)
def gru_cell(input, hx, w_ih, w_hh, b_ih=None, b_hh=None):
    """Return the next state of a gated recurrent unit: σ(z) h + (1 - σ(z)) n, where n = tanh(n_x + σ(r) n_h).

    Args:
        input (Tensor): x, (N, in).
        hx (Tensor): h, (N, hidden).
        w_ih (Tensor), w_hh (Tensor): weights of the gates r, z, n: (3 hidden, in) and (3 hidden, hidden).
        b_ih (Tensor), b_hh (Tensor): (3 hidden,); none if None.

    Returns:
        Tensor: (N, hidden).

    Raises:
        RuntimeError: sizes do not fit.

    >>> torch.gru_cell(torch.zeros(1, 1), torch.ones(1, 1), torch.zeros(3, 1), torch.zeros(3, 1))
    tensor([[0.5000]])
    """
    check_sizes(input, (hx,), w_ih, w_hh, 3)
    r, z, n = linear(input, w_ih, b_ih).chunk(3, -1)
    r_h, z_h, n_h = linear(hx, w_hh, b_hh).chunk(3, -1)
    r, z = (r + r_h).sigmoid(), (z + z_h).sigmoid()
    n = (n + r * n_h).tanh()
    return (hx - n) * z + n


def check_sizes(input, state, w_ih, w_hh, gates):
    """Refuse input, states and weights whose sizes do not fit together."""
    if input.size(1) != w_ih.size(1):
        raise RuntimeError(f"input has inconsistent input_size: got {input.size(1)} expected {w_ih.size(1)}")
    for s in state:
        if s.size(0) != input.size(0):
            raise RuntimeError(f"Input batch size {input.size(0)} doesn't match hidden0 batch size {s.size(0)}")
        if s.size(1) != w_hh.size(1):
            raise RuntimeError(f"hidden0 has inconsistent hidden_size: got {s.size(1)}, expected {w_hh.size(1)}")
    rows = gates * w_hh.size(1)
    if w_ih.size(0) != rows or w_hh.size(0) != rows:
        raise RuntimeError(
            f"weight_ih first dim must be {gates} * hidden_size = {rows}, but got {w_ih.size(0)} (weight_hh: "
            f"{w_hh.size(0)})"
        )
