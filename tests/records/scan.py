"""Records of scans, differences and integrals."""

from ._calls import distinct, record


def with_zeros(make, *shape):
    """Values of which some are zero."""
    x = make(*shape)
    x[1::2] = 0.0
    return x


RECORDS = [
    record("cumsum", lambda make: (make(2, 3), 1), lambda make: (make(), 0), inplace="cumsum_"),
    record(
        "cumprod",
        lambda make: (make(2, 3), 1),
        lambda make: (with_zeros(make, 4, 2), 0),
        lambda make: (make(3, dtype="complex128"), 0),
        inplace="cumprod_",
    ),
    record("logcumsumexp", lambda make: (make(2, 3), 1), lambda make: (make(3, dtype="complex128"), 0)),
    *(record(name, lambda make: (distinct(make, 2, 4), 1)) for name in ("cummax", "cummin")),
    record(
        "diff",
        lambda make: (make(2, 4),),
        lambda make: ((make(2, 4),), {"n": 2, "dim": 0}),
        lambda make: ((make(3),), {"prepend": make(1), "append": make(2)}),
    ),
    *(
        record(
            name,
            lambda make: (make(2, 4),),
            lambda make: (make(2, 4), make(4)),
            lambda make: ((make(2, 4),), {"dx": 0.5, "dim": 0}),
        )
        for name in ("trapezoid", "cumulative_trapezoid")
    ),
    record(
        "gradient",
        lambda make: (make(4),),
        lambda make: ((make(3, 4),), {"spacing": 0.5, "edge_order": 2}),
        lambda make: ((make(2, 4),), {"dim": 1}),
    ),
]
