"""Records of sorting, searching and order statistics."""

from ._calls import distinct, record

RECORDS = [
    record(
        "sort", lambda make: (distinct(make, 2, 4),), lambda make: ((distinct(make, 3, 2), 0), {"descending": True})
    ),
    record("argsort", lambda make: (distinct(make, 2, 4), 0), differentiable=False),
    record("msort", lambda make: (distinct(make, 4, 2),)),
    record(
        "topk", lambda make: (distinct(make, 2, 4), 2), lambda make: ((distinct(make, 4, 2), 1, 0), {"largest": False})
    ),
    record("kthvalue", lambda make: (distinct(make, 2, 4), 2), lambda make: ((distinct(make, 3, 2), 1, 0, True), {})),
    *(
        record(name, lambda make: (distinct(make, 2, 3),), lambda make: (distinct(make, 2, 4), 1))
        for name in ("median", "nanmedian")
    ),
    record("mode", lambda make: (distinct(make, 2, 3),)),
    *(
        record(
            name,
            lambda make: (distinct(make, 2, 4), 0.3),
            lambda make: ((distinct(make, 2, 4), 0.6, 1), {"keepdim": True, "interpolation": "midpoint"}),
        )
        for name in ("quantile", "nanquantile")
    ),
    record(
        "searchsorted",
        lambda make: (distinct(make, 5) * 0 + [-2, -1, 0, 1, 2], make(2, 3)),
        lambda make: ((make(5, dtype="int64") * 0, make(3, dtype="int64")), {"right": True}),
        differentiable=False,
    ),
    record("bucketize", lambda make: (make(2, 3), make(1)), differentiable=False),
    record("isin", lambda make: (make(2, 3, dtype="int64"), make(2, dtype="int64")), differentiable=False),
    record(
        "unique",
        lambda make: ((make(6, dtype="int64"),), {"return_inverse": True, "return_counts": True}),
        lambda make: ((make(5, 2, dtype="int64"),), {"dim": 0}),
        differentiable=False,
        vmap=False,
    ),
    record("unique_consecutive", lambda make: (make(6, dtype="int64"),), differentiable=False, vmap=False),
    record("bincount", lambda make: (make(6, dtype="int64", low=0, high=4),), differentiable=False),
    record("histc", lambda make: ((make(6),), {"bins": 4, "min": -2, "max": 2}), differentiable=False),
    record("histogram", lambda make: (make(6), 3), differentiable=False),
    record("cov", lambda make: (make(2, 5),), lambda make: ((make(4),), {"correction": 0})),
    record("corrcoef", lambda make: (make(2, 5),)),
]
