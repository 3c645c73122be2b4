"""Order: sorting, the largest elements, and where elements would be inserted."""

import numpy as np

from ._declare import general
from .reduction import pick_vjp


def _stable_order(x, dim, descending):
    """The indices that sort along a dimension, equal elements in their order, NaN greatest."""
    if not descending:
        return np.argsort(x, axis=dim, kind="stable")
    backwards = np.argsort(np.flip(x, dim), axis=dim, kind="stable")
    return np.flip(x.shape[dim] - 1 - backwards, dim)


def _sort_kernel(x, dim, descending=False):
    if not x.ndim:
        return x.copy(), np.zeros((), np.int64)
    index = np.ascontiguousarray(_stable_order(x, dim, descending))
    return np.take_along_axis(x, index, dim), index


def _picked_vjp(F, g, y, x, dim, **_):
    return pick_vjp(F, g, y, x, dim, keepdim=True)


def _topk_kernel(x, k, dim, largest=True):
    """The k greatest (or least) elements in order: partitioned first, so that only they are sorted."""
    if not x.ndim:
        return x.copy(), np.zeros((), np.int64)
    n = x.shape[dim]
    if 0 < k < n // 4:
        found = np.argpartition(x, n - k if largest else k - 1, axis=dim)
        index = np.take(found, np.arange(n - k, n) if largest else np.arange(k), axis=dim)
        values = np.take_along_axis(x, index, dim)
        order = _stable_order(values, dim, largest)
        return np.take_along_axis(values, order, dim), np.take_along_axis(index, order, dim)
    index = np.take(_stable_order(x, dim, largest), np.arange(k), axis=dim)
    return np.take_along_axis(x, index, dim), index


sort = general("sort", _sort_kernel, vjps=[_picked_vjp])
topk = general("topk", _topk_kernel, vjps=[_picked_vjp])
