"""Records of sums, means, products, variances and truth values."""

from ._calls import record

MATRIX = (
    lambda make: (make(2, 3),),
    lambda make: ((make(2, 3, 2),), {"dim": 1}),
    lambda make: ((make(2, 3),), {"dim": (0, 1), "keepdim": True}),
    lambda make: (make(),),
)


def with_zeros(make, *shape):
    """Values of which one is zero."""
    x = make(*shape)
    x[0] = 0.0
    return x


RECORDS = [
    *(record(name, *MATRIX, lambda make: (make(2, 2, dtype="complex128"),)) for name in ("sum", "mean")),
    record("sum", lambda make: (make(2, 3, dtype="int64"), 0), lambda make: (make(3, dtype="bool"),)),
    record("sum", lambda make: (make(0, 3), 0), lambda make: ((make(3),), {"dtype": "torch.float64"})),
    *(record(name, *MATRIX) for name in ("nansum", "nanmean")),
    record(
        "prod",
        lambda make: (make(2, 3),),
        lambda make: ((make(2, 3, 2), 1), {"keepdim": True}),
        lambda make: (with_zeros(make, 4),),
        lambda make: (make(2, 2, dtype="complex128"), 0),
        lambda make: (make(),),
    ),
    *(
        record(
            name,
            lambda make: (make(2, 3),),
            lambda make: ((make(2, 3, 2), (0, 2)), {"correction": 0, "keepdim": True}),
            lambda make: ((make(4), 0), {"correction": 2}),
            lambda make: (make(3, dtype="complex128"),),
        )
        for name in ("var", "std", "var_mean", "std_mean")
    ),
    record("logsumexp", lambda make: (make(2, 3), 1), lambda make: ((make(2, 3, 2), (0, 2)), {"keepdim": True})),
    *(
        record(name, lambda make: (make(2, 3),), lambda make: (make(2, 3, dtype="bool"), 1), differentiable=False)
        for name in ("any", "all", "count_nonzero")
    ),
]
