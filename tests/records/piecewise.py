"""Records of the activation functions made of pieces."""

from ._networks import record

RECORDS = [
    *(
        record(name, lambda make: (make(2, 3),), lambda make: (make(5, low=-6, high=8),))
        for name in ("relu", "relu6", "leaky_relu", "hardtanh", "hardsigmoid", "hardswish", "hardshrink", "softshrink")
    ),
    record("threshold", lambda make: (make(5), 0.1, 3.0)),
    record(
        "prelu",
        lambda make: (make(2, 3), make(3)),
        lambda make: (make(2, 3, 2), make(1)),
        lambda make: (make(3), make(1)),
    ),
    record("rrelu", lambda make: (make(5),)),
]
