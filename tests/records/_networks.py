"""What the records of network functions share."""

from ._record import OpRecord


def record(name, *calls, **options):
    """A record of nn.functional: each call a function of `make` that returns args, or (args, kwargs)."""

    def all_calls(make):
        found = [call(make) for call in calls]
        return [c if len(c) == 2 and isinstance(c[0], tuple) and isinstance(c[1], dict) else (c, {}) for c in found]

    return OpRecord(f"nn.functional.{name}", all_calls, **options)


def images(make, *shape, **options):
    """Distinct values, none near another: where maxima have no ties, and differences stay on one side."""
    import numpy as np

    order = np.argsort(make(int(np.prod(shape)), **options))
    return (order.astype("float64") / len(order) * 4 - 2).reshape(shape)
