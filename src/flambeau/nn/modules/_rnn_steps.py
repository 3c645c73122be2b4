"""One step of each kind of recurrence: what layers repeat, and cells do once."""

from __future__ import annotations

import flambeau as torch

from .. import functional as F

# One step of each kind: what the input contributes to the gates, the state so far, and the recurrent weights, to the
# new state, a tuple whose first member is the output.


def tanh_step(gates, state, w_hh, b_hh, w_hr):
    return (torch.tanh(gates + F.linear(state[0], w_hh, b_hh)),)


def relu_step(gates, state, w_hh, b_hh, w_hr):
    return (F.relu(gates + F.linear(state[0], w_hh, b_hh)),)


def lstm_step(gates, state, w_hh, b_hh, w_hr):
    h, c = state
    i, f, g, o = (gates + F.linear(h, w_hh, b_hh)).chunk(4, -1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return (h if w_hr is None else F.linear(h, w_hr)), c


def gru_step(gates, state, w_hh, b_hh, w_hr):
    (h,) = state
    r, z, n = gates.chunk(3, -1)
    r_h, z_h, n_h = F.linear(h, w_hh, b_hh).chunk(3, -1)
    r, z = torch.sigmoid(r + r_h), torch.sigmoid(z + z_h)
    n = torch.tanh(n + r * n_h)
    return ((h - n) * z + n,)
