"""Records of reductions of segments, and of decompositions of low rank."""

import numpy as np

from ._calls import distinct, record

LENGTHS, OFFSETS = np.array([3, 0, 1]), np.array([0, 1, 3, 4])
ROWS = np.array([[1, 2, 0], [0, 1, 2]])

RECORDS = [
    record(
        "nn.functional.linear_cross_entropy",
        lambda make: ((make(4, 3), make(5, 3), np.array([0, 4, -100, 2])), {"linear_bias": make(5)}),
        lambda make: ((make(2, 3), make(5, 2, 3), np.array([[0, 4], [1, 2]])), {"reduction": "sum"}),
        vmap=False,
    ),
    *(
        record(
            "segment_reduce",
            lambda make, kind=kind: ((distinct(make, 4, 3), kind), {"lengths": LENGTHS, "initial": 0.5}),
            lambda make, kind=kind: ((distinct(make, 4), kind), {"offsets": OFFSETS}),
            lambda make, kind=kind: ((distinct(make, 2, 3, 2), kind), {"lengths": ROWS, "axis": 1, "initial": 9.0}),
            smooth=False,
            vmap=False,
        )
        for kind in ("sum", "mean", "prod", "max", "min")
    ),
    record(
        "pca_lowrank",
        lambda make: ((make(4, 3), 2), {}),
        pick=lambda usv: usv[1],
        compiled=False,
        differentiable=False,
        vmap=False,
        seeded=True,
    ),
    record(
        "binomial",
        lambda make: (np.array([3.0, 40.0]), make(2, low=0.1, high=0.9)),
        differentiable=False,
        vmap=False,
        seeded=True,
    ),
    *(
        record(name, lambda make: (make(2, 3, low=0.5),), seeded=True, differentiable=False, vmap=False)
        for name in ("_standard_gamma", "_sample_dirichlet")
    ),
    record(
        "_standard_gamma_grad",
        lambda make: (make(5, low=0.5), make(5, low=0.5)),
        differentiable=False,
        rtol=1e-3,
        atol=1e-4,
    ),
    record(
        "_dirichlet_grad",
        lambda make: (make(5, low=0.1, high=0.9), make(5, low=0.5), 3 + make(5, low=0.5)),
        differentiable=False,
        rtol=2e-3,
        atol=1e-4,
    ),
    record(
        "svd_lowrank",
        lambda make: ((make(4, 3), 2), {}),
        lambda make: ((make(2, 3, 5), 3, 1, make(5)), {}),
        pick=lambda usv: usv[1],
        rtol=1e-6,
        atol=1e-7,
        compiled=False,
        differentiable=False,
        vmap=False,
        seeded=True,
    ),
]
