"""Records of the losses of differences and likelihoods."""

import numpy as np

from ._networks import record


def pair(name, **kwargs):
    """A loss of two tensors, with each reduction."""
    return record(
        name,
        lambda make: (make(2, 3), make(2, 3)),
        lambda make: ((make(4), make(4)), {"reduction": "none", **kwargs}),
        lambda make: ((make(4), make(4)), {"reduction": "sum", **kwargs}),
    )


RECORDS = [
    *(pair(name) for name in ("mse_loss", "l1_loss", "poisson_nll_loss")),
    record("soft_margin_loss", lambda make: (make(4), np.sign(make(4)).astype("int64"))),
    pair("smooth_l1_loss", beta=0.5),
    pair("huber_loss", delta=0.5),
    record(
        "kl_div",
        lambda make: ((make(2, 3), make(2, 3, low=0.1, high=1)), {"reduction": "batchmean"}),
        lambda make: ((make(2, 3), make(2, 3)), {"reduction": "sum", "log_target": True}),
    ),
    record(
        "gaussian_nll_loss",
        lambda make: (make(2, 3), make(2, 3), make(2, 3, low=0.5, high=2)),
        lambda make: ((make(2, 3), make(2, 3), make(2, low=0.5, high=2)), {"full": True}),
    ),
]
