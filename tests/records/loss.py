"""Records of the losses of classes and probabilities."""

import numpy as np

from ._networks import record


def classes(make, *shape):
    """Class indices below 4, one of them -100."""
    target = make(*shape, dtype="int64", low=0, high=4)
    if target.ndim:
        target.flat[0] = -100
    return target


SMOOTH = {"label_smoothing": 0.2}


def weights(make):
    """Of the classes; PyTorch has no gradients of them."""
    return make(4, low=0.5, high=2)


def log_softmax(x):
    """Log probabilities along the last dimension."""
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


WEIGHTED = {"differentiable": False, "vmap": False}

RECORDS = [
    record(
        "nll_loss",
        lambda make: (make(3, 4), classes(make, 3), weights(make)),
        lambda make: ((make(2, 4, 3), classes(make, 2, 3), weights(make)), {"reduction": "none"}),
        **WEIGHTED,
    ),
    record(
        "cross_entropy",
        lambda make: ((make(3, 4), classes(make, 3), weights(make)), SMOOTH),
        lambda make: ((make(3, 4), make(3, 4, low=0, high=1), weights(make)), SMOOTH),
        **WEIGHTED,
    ),
    record(
        "nll_loss",
        lambda make: (make(3, 4), classes(make, 3)),
        lambda make: ((make(3, 4), classes(make, 3)), {"reduction": "sum"}),
        lambda make: ((make(2, 4, 3), classes(make, 2, 3)), {"reduction": "none"}),
        lambda make: (make(2, 4, 3, 2), classes(make, 2, 3, 2)),
        lambda make: (make(4), make(dtype="int64", low=0, high=4)),
    ),
    record(
        "cross_entropy",
        lambda make: (make(3, 4), classes(make, 3)),
        lambda make: ((make(3, 4), classes(make, 3)), SMOOTH),
        lambda make: ((make(2, 4, 3), classes(make, 2, 3)), {"reduction": "none", **SMOOTH}),
        lambda make: ((make(3, 4), make(3, 4, low=0, high=1)), SMOOTH),
        lambda make: ((make(2, 4, 3), make(2, 4, 3, low=0, high=1)), {"reduction": "sum"}),
    ),
    record(
        "binary_cross_entropy",
        lambda make: (make(2, 3, low=0.1, high=0.9), make(2, 3, low=0.1, high=0.9)),
        lambda make: (
            (make(2, 3, low=0.1, high=0.9), make(2, 3, low=0.1, high=0.9)),
            {"reduction": "none"},
        ),
    ),
    record(
        "binary_cross_entropy_with_logits",
        lambda make: (make(2, 3), make(2, 3, low=0, high=1)),
        lambda make: ((make(2, 3), make(2, 3, low=0, high=1)), {"reduction": "sum"}),
    ),
    record(
        "ctc_loss",
        lambda make: (log_softmax(make(6, 2, 4)), make(2, 3, dtype="int64", low=1, high=4), (6, 5), (3, 1)),
        **WEIGHTED,
    ),
]
