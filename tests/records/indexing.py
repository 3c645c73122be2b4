"""Records of indexing by tensors: gather, scatter, index_*, masked_*."""

import numpy as np

from ._record import OpRecord

ROWS = np.array([[0, 1, 2, 0], [2, 0, 0, 1]])
PLACES = np.array([0, 2])


def record(name, *arguments, **rules):
    """A record whose calls are made by functions of `make`."""
    return OpRecord(name, lambda make: [(call(make), {}) for call in arguments], **rules)


def mask(make):
    return np.arange(12).reshape(3, 4) % 3 == 0


def reduced(reduce):
    """Records of the reducing scatter, with and without the target's own values."""
    return OpRecord(
        "scatter_reduce",
        lambda make: [
            ((make(3, 4), 0, ROWS, make(2, 4), reduce), {"include_self": include}) for include in (True, False)
        ],
    )


RECORDS = [
    record("gather", lambda make: (make(3, 4), 0, ROWS), lambda make: (make(), 0, np.array([0, 0]))),
    record("take", lambda make: (make(3, 4), ROWS)),
    record("take_along_dim", lambda make: (make(3, 4), ROWS[:1], 0)),
    record("scatter", lambda make: (make(3, 4), 0, np.array([[0, 1, 2, 0]]), make(1, 4)), inplace="scatter_"),
    record("scatter", lambda make: (make(3, 4), 0, ROWS, 0.5)),
    record("scatter_add", lambda make: (make(3, 4), 0, ROWS, make(2, 4)), inplace="scatter_add_"),
    *map(reduced, ("sum", "prod", "mean", "amax", "amin")),
    record("index_select", lambda make: (make(3, 4), 1, PLACES)),
    record("index_add", lambda make: (make(3, 4), 0, np.array([0, 0]), make(2, 4)), inplace="index_add_"),
    record("index_copy", lambda make: (make(3, 4), 0, PLACES, make(2, 4)), inplace="index_copy_"),
    record("index_fill", lambda make: (make(3, 4), 0, PLACES, 1.5), inplace="index_fill_"),
    record("index_put", lambda make: (make(3, 4), (PLACES,), make(4)), inplace="index_put_"),
    record("index_put", lambda make: (make(3, 4), (PLACES, np.array([1, 1])), make(), True)),
    record("Tensor.put", lambda make: (make(3, 4), np.array([0, -1]), make(2)), inplace="put_"),
    record("masked_fill", lambda make: (make(3, 4), mask(make), 0.5), inplace="masked_fill_"),
    record("masked_select", lambda make: (make(3, 4), mask(make)), vmap=False),
    record("masked_scatter", lambda make: (make(3, 4), mask(make), make(5)), inplace="masked_scatter_"),
    record("nonzero", lambda make: (mask(make),), differentiable=False, vmap=False),
    record("argwhere", lambda make: (mask(make),), differentiable=False, vmap=False),
    record("unravel_index", lambda make: (ROWS, (2, 3)), differentiable=False, vmap=False),
    *(
        record("Tensor.__getitem__", lambda make, index=index: (make(3, 4), index))
        for index in (
            *(0, -1, slice(1, None), (slice(None), 2), (0, slice(None, None, 2)), None, Ellipsis, (Ellipsis, None)),
            *(PLACES, (PLACES, PLACES), (slice(None), PLACES), (PLACES, None, PLACES), [0, 1], True, ROWS),
        )
    ),
]
