"""Records of greatest and least elements."""

from ._calls import distinct, record

RECORDS = [
    *(
        record(
            name,
            lambda make: (distinct(make, 2, 3),),
            lambda make: (distinct(make, 2, 3, 2), 1),
            lambda make: ((distinct(make, 2, 3), 0), {"keepdim": True}),
            lambda make: (make(),),
        )
        for name in ("max", "min", "amax", "amin")
    ),
    *(record(name, lambda make: (distinct(make, 2, 3), distinct(make, 3) + 0.1)) for name in ("max", "min")),
    record("amax", lambda make: (distinct(make, 2, 3, 2), (0, 2)), lambda make: (make(2, 3, dtype="int64"),)),
    record("aminmax", lambda make: (distinct(make, 2, 3),), lambda make: ((distinct(make, 2, 3),), {"dim": 0})),
    *(
        record(
            name,
            lambda make: (distinct(make, 2, 3),),
            lambda make: ((distinct(make, 2, 3), 1), {"keepdim": True}),
            differentiable=False,
        )
        for name in ("argmax", "argmin")
    ),
]
