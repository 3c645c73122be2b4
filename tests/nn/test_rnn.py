"""Sequences of different lengths, packed and padded, alone and through recurrent layers."""

import pytest
from oracle import agrees


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
