"""Records of distances."""

from ._networks import record
from ._record import OpRecord

NORMS = (1.0, 2.0, 3.0, float("inf"))

RECORDS = [
    OpRecord(
        "cdist", lambda make: [((make(3, 2), make(4, 2), p), {}) for p in NORMS] + [((make(2, 3, 2), make(4, 2)), {})]
    ),
    record("pdist", *(lambda make, p=p: (make(4, 3), p) for p in NORMS)),
    record("pairwise_distance", *(lambda make, p=p: (make(4, 3), make(4, 3), p) for p in NORMS)),
    record("cosine_similarity", lambda make: (make(2, 3), make(2, 3)), lambda make: (make(2, 3), make(3), -1)),
    record("normalize", lambda make: (make(2, 3),), lambda make: (make(2, 3), 3.0, 0)),
]
