"""Records of the smooth activation functions."""

from ._networks import record


def smooth(name, **kwargs):
    """One of any shape, with some options."""
    return record(name, lambda make: ((make(2, 3),), {}), lambda make: ((make(4),), kwargs))


RECORDS = [
    *(smooth(name) for name in ("silu", "mish", "softsign", "tanhshrink", "tanh", "sigmoid", "logsigmoid", "selu")),
    smooth("elu", alpha=0.5),
    smooth("celu", alpha=0.5),
    smooth("gelu", approximate="tanh"),
    smooth("softplus", beta=2.0, threshold=1.0),
    record("glu", lambda make: (make(2, 4),), lambda make: (make(4, 3), 0)),
]
