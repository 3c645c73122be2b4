"""Records of the softmax family."""

from ._networks import record
from ._record import OpRecord

RECORDS = [
    *(
        record(name, lambda make: (make(2, 3), 1), lambda make: (make(2, 3, 2), 0), lambda make: (make(), 0))
        for name in ("softmax", "log_softmax", "softmin")
    ),
    OpRecord(
        "softmax", lambda make: [((make(2, 3), -1), {}), ((make(3, dtype="int64"), 0), {"dtype": "torch.float64"})]
    ),
    OpRecord("log_softmax", lambda make: [((make(2, 3), -1), {})]),
    record("gumbel_softmax", lambda make: ((make(2, 3),), {"hard": True}), seeded=True),
]
