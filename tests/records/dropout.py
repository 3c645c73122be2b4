"""Records of dropout."""

from ._networks import record

RECORDS = [
    *(
        record(name, lambda make: ((make(2, 3, 4),), {"training": True}), seeded=True)
        for name in ("dropout", "alpha_dropout", "feature_alpha_dropout", "dropout1d")
    ),
    *(
        record(name, lambda make: ((make(2, 3, 4, 4),), {"training": True}), seeded=True)
        for name in ("dropout2d", "dropout3d")
    ),
    record("dropout", lambda make: (make(3), 0.0), lambda make: (make(3), 1.0)),
]
