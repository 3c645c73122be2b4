"""Records of embeddings."""

import numpy as np

from ._networks import record


def indices(make, *shape):
    """Rows of a table of five."""
    return make(*shape, dtype="int64", low=0, high=5)


RECORDS = [
    record(
        "embedding",
        lambda make: (indices(make, 2, 4), make(5, 3)),
        lambda make: ((indices(make, 6), make(5, 3)), {"padding_idx": 1}),
    ),
    record(
        "embedding", lambda make: ((indices(make, 6), make(5, 3)), {"scale_grad_by_freq": True}), differentiable=False
    ),
    record(
        "embedding_bag",
        lambda make: (indices(make, 2, 4), make(5, 3)),
        lambda make: ((indices(make, 6), make(5, 3), np.array([0, 2, 2])), {"mode": "sum"}),
        lambda make: ((indices(make, 6), make(5, 3), np.array([0, 2])), {"mode": "max"}),
        lambda make: ((indices(make, 2, 3), make(5, 3)), {"mode": "sum", "per_sample_weights": make(2, 3)}),
        vmap=False,
    ),
    record("one_hot", lambda make: (indices(make, 3),), lambda make: (indices(make, 2, 3), 7), differentiable=False),
]
