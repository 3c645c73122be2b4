"""Recurrent layers: one operation for all steps of a layer in one direction.

The rows of all steps lie one after another: `sizes` tells how many rows each step has, as in a packed batch. They fall
from step to step, since sequences end; run in `reverse` they rise, and sequences join with their initial states.
`gates` is what the input contributes to the gates of each row.

Backward, the gates and the factor that takes a state's gradient to theirs are computed for all rows at once; only
adding up along the sequence goes step by step.
"""

import numpy as np

from ...interpreters.eager import EAGER
from ...primitives._declare import composed
from ...primitives._half import in_float32

# ---- along the sequence ---------------------------------------------------------------------------------------------


def _split(F, rows, sizes):
    """The rows of each step."""
    return F.split_with_sizes(rows, sizes=sizes, dim=0)


def _columns(F, rows, n):
    """The rows' `n` parts of equal width."""
    return F.split_with_sizes(rows, sizes=(rows.shape[1] // n,) * n, dim=1)


def _order(sizes, reverse):
    """The numbers of the steps in the order they are taken."""
    return range(len(sizes) - 1, -1, -1) if reverse else range(len(sizes))


def _entering(F, state, initial, size):
    """The state with which a step of `size` rows begins."""
    have = state.shape[0]
    if size < have:
        return F.slice(state, dim=0, start=0, stop=size)
    return state if size == have else F.cat(state, F.slice(initial, dim=0, start=have, stop=size), dim=0)


def _unroll(F, step, gates, initial, sizes, reverse):
    """The states after each step, all rows of each: ``step(gates, *state)`` gives the next state, a tuple."""
    parts, made, state = _split(F, gates, sizes), [None] * len(sizes), initial
    for t in _order(sizes, reverse):
        state = made[t] = step(parts[t], *(_entering(F, s, i, sizes[t]) for s, i in zip(state, initial)))
    return tuple(F.cat(*column, dim=0) for column in zip(*made))


def _before(F, states, initial, sizes, reverse):
    """The state that the step of each row began with."""
    parts, begun, state = _split(F, states, sizes), [None] * len(sizes), initial
    for t in _order(sizes, reverse):
        begun[t], state = _entering(F, state, initial, sizes[t]), parts[t]
    return F.cat(*begun, dim=0)


def _unroll_back(F, step, grads, sizes, reverse):
    """(for all rows what ``step(t, *gradients of its states)`` gives first, the gradients of the initial states).

    `grads` are those of all states; the step's further results are the gradients of the states before it.
    """
    parts, made, carried = [_split(F, g, sizes) for g in grads], [None] * len(sizes), [None] * len(grads)
    joined = [[] for _ in grads]  # what is left for the initial states of sequences that joined later
    for t in reversed(_order(sizes, reverse)):
        arrived = [_arrived(F, p[t], c, rest) for p, c, rest in zip(parts, carried, joined)]
        made[t], *carried = step(t, *arrived)
    firsts = [F.cat(c, *reversed(rest), dim=0) if rest else c for c, rest in zip(carried, joined)]
    return tuple(F.cat(*column, dim=0) for column in zip(*made)), firsts


def _arrived(F, grad, carried, rest):
    """The gradient of a step's state: that of the outputs, and what the step after it has carried back."""
    if carried is None:
        return grad
    have, size = carried.shape[0], grad.shape[0]
    if have == size:
        return F.add(grad, carried)
    if have > size:
        rest.append(F.slice(carried, dim=0, start=size, stop=have))
        return F.add(grad, F.slice(carried, dim=0, start=0, stop=size))
    more = F.slice(grad, dim=0, start=have, stop=size)
    return F.cat(F.add(F.slice(grad, dim=0, start=0, stop=have), carried), more, dim=0)


def _weight_grads(F, gates, before, b):
    """The gradients of the recurrent weight and its bias."""
    return F.mm(F.t(gates), before), None if b is None else F.sum(gates, dim=(0,), keepdim=False)


def _biased(F, x, b):
    return x if b is None else F.add(x, b)


def _slope(F, y):
    """The derivative of the sigmoid, by its value."""
    return F.mul(y, F.sub(1, y))


def _tanh_slope(F, y):
    return F.sub(1, F.mul(y, y))


# ---- plain ----------------------------------------------------------------------------------------------------------


def _rnn(F, gates, h, w, b, sizes, reverse, nonlinearity):
    w, bend = F.t(w), getattr(F, nonlinearity)
    return _unroll(F, lambda x, h: (bend(F.add(x, F.mm(h, w))),), _biased(F, gates, b), (h,), sizes, reverse)[0]


def _rnn_vjp(F, g, y, _gates, h, w, b, sizes, reverse, nonlinearity):
    slope = _tanh_slope(F, y) if nonlinearity == "tanh" else F.cast(F.gt(y, 0), dtype=F.dtype(y))
    slopes = _split(F, slope, sizes)

    def step(t, dh):
        gates = F.mul(dh, slopes[t])
        return (gates,), F.mm(gates, w)

    (gates,), (first,) = _unroll_back(F, step, (g,), sizes, reverse)
    return gates, first, *_weight_grads(F, gates, _before(F, y, h, sizes, reverse), b)


rnn_layer = composed("rnn_layer", _rnn, _rnn_vjp)


# ---- LSTM -----------------------------------------------------------------------------------------------------------


def _lstm_state(F, gates, c):
    """(h before its projection, c) after a step: gates are i, f, g, o before their nonlinearities."""
    i, f, _, o = _columns(F, F.sigmoid(gates), 4)
    c = F.add(F.mul(f, c), F.mul(i, F.tanh(_columns(F, gates, 4)[2])))
    return F.mul(o, F.tanh(c)), c


def _lstm(F, gates, h, c, w, b, projection, sizes, reverse):
    w, projection = F.t(w), None if projection is None else F.t(projection)

    def step(x, h, c):
        h, c = _lstm_state(F, F.add(x, F.mm(h, w)), c)
        return (h if projection is None else F.mm(h, projection)), c

    return _unroll(F, step, _biased(F, gates, b), (h, c), sizes, reverse)


@in_float32
def _lstm_kernel(gates, h, c, w, b, projection, sizes, reverse):
    """The same in the memory of the gates."""
    gates, w = gates.copy() if b is None else gates + b, np.ascontiguousarray(w.T)
    size = c.shape[1]

    def step(x, h, c):
        x += np.dot(h, w)
        new = np.tanh(x[:, 2 * size : 3 * size])
        np.negative(x, x)
        np.exp(x, x)
        x += 1
        np.reciprocal(x, x)
        new *= x[:, :size]
        c = x[:, size : 2 * size] * c
        c += new
        h = np.tanh(c)
        h *= x[:, 3 * size :]
        return (h if projection is None else np.dot(h, projection.T)), c

    return _unroll(EAGER, step, gates, (h, c), sizes, reverse)


def _lstm_vjp(F, grads, states, gates, h, c, w, b, projection, sizes, reverse):
    h_before, c_before = (_before(F, s, first, sizes, reverse) for s, first in zip(states, (h, c)))
    gates = F.add(_biased(F, gates, b), F.mm(h_before, F.t(w)))
    i, f, _, o = _columns(F, F.sigmoid(gates), 4)
    new, bent = F.tanh(_columns(F, gates, 4)[2]), F.tanh(states[1])
    through_c = F.mul(o, _tanh_slope(F, bent))
    factors = F.cat(
        *(F.mul(new, _slope(F, i)), F.mul(c_before, _slope(F, f)), F.mul(i, _tanh_slope(F, new))),
        *(F.mul(bent, _slope(F, o)),),
        dim=1,
    )
    through_c, factors, kept = (_split(F, x, sizes) for x in (through_c, factors, f))

    def step(t, dh, dc):
        whole = dh if projection is None else F.mm(dh, projection)
        dc = F.add(dc, F.mul(whole, through_c[t]))
        gates = F.mul(F.cat(dc, dc, dc, whole, dim=1), factors[t])
        return (gates, dh) if projection is not None else (gates,), F.mm(gates, w), F.mul(dc, kept[t])

    (gates, *dh), firsts = _unroll_back(F, step, grads, sizes, reverse)
    of_projection = F.mm(F.t(dh[0]), F.mul(o, bent)) if dh else None
    return gates, *firsts, *_weight_grads(F, gates, h_before, b), of_projection


lstm_layer = composed("lstm_layer", _lstm, _lstm_vjp, kernel=_lstm_kernel)


# ---- GRU ------------------------------------------------------------------------------------------------------------


def _gru_gates(F, x, recurrent):
    """The gates r, z and n of rows, and the recurrent part of n."""
    size = x.shape[1] // 3
    x_rz, x_n = F.split_with_sizes(x, sizes=(2 * size, size), dim=1)
    rz, h_n = F.split_with_sizes(recurrent, sizes=(2 * size, size), dim=1)
    r, z = _columns(F, F.sigmoid(F.add(x_rz, rz)), 2)
    return r, z, F.tanh(F.add(x_n, F.mul(r, h_n))), h_n


def _gru(F, gates, h, w, b, sizes, reverse):
    w = F.t(w)

    def step(x, h):
        _, z, n, _ = _gru_gates(F, x, _biased(F, F.mm(h, w), b))
        return (F.add(F.mul(F.sub(h, n), z), n),)

    return _unroll(F, step, gates, (h,), sizes, reverse)[0]


def _gru_vjp(F, g, y, gates, h, w, b, sizes, reverse):
    before = _before(F, y, h, sizes, reverse)
    r, z, n, h_n = _gru_gates(F, gates, _biased(F, F.mm(before, F.t(w)), b))
    to_n = F.mul(F.sub(1, z), _tanh_slope(F, n))
    to_z = F.mul(F.sub(before, n), _slope(F, z))
    factors = F.cat(F.mul(F.mul(to_n, h_n), _slope(F, r)), to_z, F.mul(to_n, r), dim=1)
    factors, kept = _split(F, factors, sizes), _split(F, z, sizes)

    def step(t, dh):
        gates = F.mul(F.cat(dh, dh, dh, dim=1), factors[t])
        return (gates, dh), F.add(F.mul(dh, kept[t]), F.mm(gates, w))

    (recurrent, dh), (first,) = _unroll_back(F, step, (g,), sizes, reverse)
    size = z.shape[1]
    of_gates = F.cat(F.slice(recurrent, dim=1, start=0, stop=2 * size), F.mul(dh, to_n), dim=1)
    return of_gates, first, *_weight_grads(F, recurrent, before, b)


gru_layer = composed("gru_layer", _gru, _gru_vjp)
