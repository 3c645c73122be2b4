"""Sequences of different lengths, packed and padded, alone and through recurrent layers."""

import pytest
from oracle import agrees

import flambeau as torch


def sequences(torch):
    """Three, of lengths 2, 4 and 1."""
    return [torch.arange(2.0 * n, dtype=torch.float64).reshape(n, 2) + n for n in (2, 4, 1)]


@pytest.mark.parametrize("batch_first", (True, False))
def test_pack_and_pad(batch_first):
    def program(torch):
        rnn = torch.nn.utils.rnn
        padded = rnn.pad_sequence(sequences(torch), batch_first, padding_value=-1.0)
        packed = rnn.pack_padded_sequence(padded, [2, 4, 1], batch_first, enforce_sorted=False)
        again, lengths = rnn.pad_packed_sequence(packed, batch_first, padding_value=7.0, total_length=5)
        return [padded, list(packed), again, lengths, rnn.unpack_sequence(packed)]

    agrees(program)


MISUSES = {
    "unsorted": lambda rnn, x: rnn.pack_padded_sequence(x, [1, 2, 1]),
    "number": lambda rnn, x: rnn.pack_padded_sequence(x, [1, 2]),
    "empty": lambda rnn, x: rnn.pack_padded_sequence(x[:0], [1, 1, 1]),
    "matrix": lambda rnn, x: rnn.pack_padded_sequence(x, [[1, 1, 1]]),
    "no sequence": lambda rnn, x: rnn.pad_sequence(5),
    "zero": lambda rnn, x: rnn.pack_padded_sequence(x, [2, 1, 0]),
    "short": lambda rnn, x: rnn.pad_packed_sequence(rnn.pack_padded_sequence(x, [4, 2, 1]), total_length=3),
    "side": lambda rnn, x: rnn.pad_sequence([x], padding_side="up"),
}


@pytest.mark.parametrize("misuse", MISUSES.values(), ids=MISUSES)
def test_errors(misuse):
    agrees(lambda torch: misuse(torch.nn.utils.rnn, torch.ones(4, 3, 2)))


@pytest.mark.parametrize("kind", ("RNN", "LSTM", "GRU"))
@pytest.mark.parametrize("with_state", (True, False))
def test_packed_sequences_through_recurrent_layers(kind, with_state):
    def program(torch):
        torch.manual_seed(1)
        layer = getattr(torch.nn, kind)(2, 3, num_layers=2, bidirectional=True).double()
        packed = torch.nn.utils.rnn.pack_sequence(sequences(torch), enforce_sorted=False)
        state = torch.linspace(-1, 1, 36, dtype=torch.float64).reshape(4, 3, 3)
        state = (state, state * 2) if kind == "LSTM" else state
        output, final = layer(packed, state if with_state else None)
        output.data.square().sum().backward()
        return [list(output), final, [p.grad for p in layer.parameters()]]

    agrees(program, rtol=1e-9, atol=1e-11)


STATES = {
    "sizes": lambda torch: torch.nn.GRU(2, 3)(torch.ones(4, 2, 2), torch.ones(1, 1, 3)),
    "unbatched": lambda torch: torch.nn.GRU(2, 3)(torch.ones(4, 2), torch.ones(1, 1, 3)),
    "lstm": lambda torch: torch.nn.LSTM(2, 3)(torch.ones(4, 1, 2), (torch.ones(1, 1, 3), torch.ones(1, 1, 2))),
    "dimensions": lambda torch: torch.nn.LSTM(2, 3)(torch.ones(4)),
    "features": lambda torch: torch.nn.RNN(2, 3)(torch.ones(4, 1, 3)),
    "dtype": lambda torch: torch.nn.RNN(2, 3)(torch.ones(4, 1, 2, dtype=torch.float64)),
    "cell": lambda torch: torch.nn.RNNCell(2, 3)(torch.ones(1, 3)),
    "cell batch": lambda torch: torch.nn.GRUCell(2, 3)(torch.ones(2, 2), torch.ones(1, 3)),
    "cell state": lambda torch: torch.nn.LSTMCell(2, 3)(torch.ones(1, 2), (torch.ones(1, 4), torch.ones(1, 4))),
}


@pytest.mark.parametrize("call", STATES.values(), ids=STATES)
def test_sizes_are_checked(call):
    agrees(call)


@pytest.mark.parametrize("kind", ("RNN", "LSTM", "GRU", "projected"))
@pytest.mark.parametrize("sizes", ((2, 2, 2), (3, 2, 1)))
def test_derivatives_of_layers(kind, sizes):
    """First and second derivatives by all inputs, and derivatives through transformations."""
    torch.manual_seed(0)
    options = {"hidden_size": 3, "proj_size": 2} if kind == "projected" else {"hidden_size": 2}
    layer = getattr(torch.nn, "LSTM" if kind == "projected" else kind)(2, bidirectional=True, **options).double()
    weights = dict(layer.named_parameters())

    def run(data, state, *values):
        input = torch.nn.utils.rnn.PackedSequence(data, torch.tensor(sizes))
        hx = (state[..., :2], state[..., 2:]) if isinstance(layer, torch.nn.LSTM) else state
        output, final = torch.func.functional_call(layer, dict(zip(weights, values)), (input, hx))
        return output.data, *(final if isinstance(final, tuple) else (final,))

    width = 5 if kind == "projected" else 4 if kind == "LSTM" else 2
    given = torch.randn(sum(sizes), 2).double(), torch.randn(2, sizes[0], width).double(), *weights.values()
    given = [t.detach().requires_grad_() for t in given]
    assert torch.autograd.gradcheck(run, given)
    assert torch.autograd.gradgradcheck(run, given)
    data, state, *values = (t.detach() for t in given)
    tangent = torch.func.jvp(lambda x: run(x, state, *values), (data,), (torch.ones_like(data),))[1][0]
    jacobian = torch.func.jacrev(lambda x: run(x, state, *values)[0])(data)
    torch.testing.assert_close(tangent, jacobian.sum((2, 3)))


@pytest.mark.parametrize("kind", ["LSTM", "GRU", "RNN"])
def test_empty_batches(kind):
    layer = getattr(torch.nn, kind)(3, 4)
    x = torch.zeros(5, 0, 3, requires_grad=True)
    y, _ = layer(x)
    y.sum().backward()
    assert y.shape == (5, 0, 4) and x.grad.shape == x.shape
