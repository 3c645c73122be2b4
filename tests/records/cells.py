"""Records of recurrent cells."""

from ._record import OpRecord


def weights(make, gates):
    """Input and recurrent weights, and their biases, of two inputs and three hidden units."""
    return make(3 * gates, 2), make(3 * gates, 3), make(3 * gates), make(3 * gates)


RECORDS = [
    *(
        OpRecord(f"rnn_{kind}_cell", lambda make: [((make(4, 2), make(4, 3), *weights(make, 1)), {})])
        for kind in ("tanh", "relu")
    ),
    OpRecord("lstm_cell", lambda make: [((make(4, 2), (make(4, 3), make(4, 3)), *weights(make, 4)), {})]),
    OpRecord("gru_cell", lambda make: [((make(4, 2), make(4, 3), *weights(make, 3)[:2]), {})]),
]
