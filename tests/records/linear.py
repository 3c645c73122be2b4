"""Records of affine maps."""

from ._networks import record

RECORDS = [
    record(
        "linear",
        lambda make: (make(2, 3), make(4, 3)),
        lambda make: (make(2, 3), make(4, 3), make(4)),
        lambda make: (make(2, 2, 3), make(4, 3), make(4)),
        lambda make: (make(2, 2, 3), make(4, 3)),
        lambda make: (make(3), make(4, 3), make(4)),
    ),
    record("bilinear", lambda make: (make(2, 3), make(2, 4), make(2, 3, 4), make(2))),
]
