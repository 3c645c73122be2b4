"""Records of pooling."""

from ._networks import images, record


def pooling(name, d, *options, **rules):
    """A pooling of d dimensions with some options."""
    calls = [lambda make, o=o: ((images(make, 2, 2, *[5] * d), 2), o) for o in ({}, *options)]
    return record(f"{name}{d}d", *calls, **rules)


def unpooling(d):
    """What undoes a pooling of d dimensions."""

    def call(make):
        import numpy as np

        indices = np.arange(2**d).reshape(1, 1, *[2] * d) * 2
        return make(1, 1, *[2] * d), indices, 2

    return record(f"max_unpool{d}d", call)


MAX = ({"stride": 1, "padding": 1}, {"dilation": 2}, {"ceil_mode": True})
AVERAGE = ({"stride": 1, "padding": 1}, {"ceil_mode": True, "count_include_pad": False, "padding": 1})

RECORDS = [
    *(pooling("max_pool", d, *MAX) for d in (1, 2, 3)),
    *(
        pooling("max_pool", d, {"return_indices": True}, pick=lambda y: y[0] if isinstance(y, tuple) else y)
        for d in (1, 2)
    ),
    *(pooling("avg_pool", d, *AVERAGE) for d in (1, 2, 3)),
    pooling("avg_pool", 2, {"divisor_override": 3}),
    *(record(f"lp_pool{d}d", lambda make, d=d: (make(2, 2, *[4] * d, low=0.5, high=2), 2.0, 2)) for d in (1, 2, 3)),
    *(unpooling(d) for d in (1, 2, 3)),
    *(
        record(
            f"adaptive_{kind}_pool{d}d", *(lambda make, d=d, n=n: (images(make, 2, 2, *[6] * d), n) for n in (1, 2, 4))
        )
        for kind in ("avg", "max")
        for d in (1, 2, 3)
    ),
]
