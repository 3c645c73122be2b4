"""How records of tensor functions are written shortly."""

import numpy as np

from ._record import OpRecord


def record(name, *calls, **options):
    """A record of a function of torch: each call a function of `make` that returns args, or (args, kwargs)."""

    def all_calls(make):
        found = [call(make) for call in calls]
        return [c if len(c) == 2 and isinstance(c[0], tuple) and isinstance(c[1], dict) else (c, {}) for c in found]

    return OpRecord(name, all_calls, **options)


def distinct(make, *shape, **options):
    """Distinct values, none near another: what is sorted, or has one greatest element; differences stay on one side."""
    order = np.argsort(make(int(np.prod(shape)), **options))
    return (order.astype("float64") / max(len(order), 1) * 4 - 2).reshape(shape)


def positive_definite(make, *shape, dtype="float64"):
    """Symmetric (Hermitian) matrices with positive eigenvalues."""
    a = make(*shape, dtype=dtype)
    return a @ a.conj().swapaxes(-1, -2) + 3 * np.eye(shape[-1])


def regular(make, *shape, dtype="float64"):
    """Matrices far from singular ones."""
    return make(*shape, dtype=dtype) + 5 * np.eye(*shape[-2:])
