"""Records of normalization within examples."""

from ._networks import record
from ._record import OpRecord

RECORDS = [
    record(
        "layer_norm",
        lambda make: (make(2, 3), (3,)),
        lambda make: (make(2, 3, 4), (3, 4), make(3, 4), make(3, 4)),
        lambda make: (make(4, 3), (3,), make(3), None, 0.1),
    ),
    record("rms_norm", lambda make: (make(2, 3), (3,)), lambda make: (make(2, 3), (3,), make(3), 0.1)),
    record(
        "group_norm",
        lambda make: (make(2, 4, 3), 2),
        lambda make: (make(2, 4, 3, 2), 4, make(4), make(4)),
    ),
    record("local_response_norm", lambda make: (make(2, 4, 3), 3), lambda make: (make(1, 3, 2, 2), 2, 0.5, 0.5, 2.0)),
    OpRecord(
        "norm_except_dim",
        lambda make: [((make(2, 3),), {}), ((make(2, 3, 4), 2, 2), {}), ((make(2, 3), 2, -1), {})],
    ),
    OpRecord("_weight_norm", lambda make: [((make(2, 3), make(2, 1)), {}), ((make(3, 2), make(1, 2), 1), {})]),
    OpRecord("native_layer_norm", lambda make: [((make(2, 3), (3,), make(3), None, 0.1), {})], pick=lambda y: y[0]),
    OpRecord(
        "native_batch_norm",
        lambda make: [((make(4, 3), make(3), None, None, None, True, 0.1, 0.1), {})],
        pick=lambda y: y[0],
    ),
]
