"""Records of the losses with margins."""

import numpy as np

from ._networks import record


def signs(make, n):
    """1 and -1."""
    return np.sign(make(n)).astype("int64")


RECORDS = [
    record(
        "hinge_embedding_loss",
        lambda make: (make(4), signs(make, 4)),
        lambda make: ((make(4), signs(make, 4)), {"reduction": "none"}),
    ),
    record("margin_ranking_loss", lambda make: ((make(4), make(4, low=-1), signs(make, 4)), {"margin": 0.3})),
    record("cosine_embedding_loss", lambda make: ((make(4, 3), make(4, 3, low=-1), signs(make, 4)), {"margin": 0.1})),
    record(
        "triplet_margin_loss",
        lambda make: (make(4, 3), make(4, 3, low=-1), make(4, 3, high=1)),
        lambda make: ((make(4, 3), make(4, 3, low=-1), make(4, 3, high=1)), {"swap": True, "p": 3, "margin": 2.0}),
    ),
    record("triplet_margin_with_distance_loss", lambda make: (make(4, 3), make(4, 3, low=-1), make(4, 3, high=1))),
    record("multilabel_soft_margin_loss", lambda make: (make(2, 3), make(2, 3, low=0, high=1))),
    record(
        "multi_margin_loss",
        lambda make: (make(3, 4), make(3, dtype="int64", low=0, high=4)),
        lambda make: ((make(3, 4), make(3, dtype="int64", low=0, high=4), 2), {"reduction": "none"}),
    ),
    record("multilabel_margin_loss", lambda make: (make(2, 4), np.array([[1, 3, -1, 0], [2, -1, 1, 1]]))),
]
