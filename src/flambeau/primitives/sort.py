"""Order: sorting, the largest elements, and where elements would be inserted."""

import numpy as np

from ._declare import general
from .reduction import equal_share_vjp, pick_vjp, picking
from .view import shifted


def _stable_order(x, dim, descending):
    """The indices that sort along a dimension, equal elements in their order, NaN greatest."""
    if not descending:
        return np.argsort(x, axis=dim, kind="stable")
    backwards = np.argsort(np.flip(x, dim), axis=dim, kind="stable")
    return np.flip(x.shape[dim] - 1 - backwards, dim)


def _sort_kernel(x, dim, descending=False):
    index = np.ascontiguousarray(_stable_order(x, dim, descending))
    return np.take_along_axis(x, index, dim), index


def _picked_vjp(F, g, y, x, dim, **_):
    return pick_vjp(F, g, y, x, dim, keepdim=True)


def _topk_kernel(x, k, dim, largest=True):
    """The k greatest (or least) elements in order: partitioned first, so that only they are sorted."""
    n = x.shape[dim]
    if 0 < k < n // 4:
        found = np.argpartition(x, n - k if largest else k - 1, axis=dim)
        index = np.take(found, np.arange(n - k, n) if largest else np.arange(k), axis=dim)
        values = np.take_along_axis(x, index, dim)
        order = _stable_order(values, dim, largest)
        return np.take_along_axis(values, order, dim), np.take_along_axis(index, order, dim)
    index = np.take(_stable_order(x, dim, largest), np.arange(k), axis=dim)
    return np.take_along_axis(x, index, dim), index


sort = general("sort", _sort_kernel, vjps=[_picked_vjp], batch=shifted("sort", "dim"), shape_only=(0,))
topk = general("topk", _topk_kernel, vjps=[_picked_vjp], batch=shifted("topk", "dim"), shape_only=(0,))


# Order statistics


def _kthvalue_kernel(x, k, dim, keepdim=False):
    index = np.take(np.argpartition(x, k - 1, axis=dim), [k - 1], axis=dim)
    return _picked(x, index, dim, keepdim)


def _picked(x, index, dim, keepdim):
    values = np.take_along_axis(x, index, dim)
    return (values, index) if keepdim else (values.squeeze(dim), index.squeeze(dim))


def _median_index(x, dim, skip_nan):
    """The place of the lower middle element; of the first NaN, unless they are skipped."""
    order = np.argsort(x, axis=dim, kind="stable")
    nans = np.isnan(x).sum(axis=dim, keepdims=True) if x.dtype.kind in "fV" else 0
    n = x.shape[dim]
    if skip_nan:
        middle = np.maximum(n - nans - 1, 0) // 2
    else:
        middle = np.where(nans > 0, n - nans, (n - 1) // 2)
    shape = [1 if d == dim else m for d, m in enumerate(x.shape)]
    return np.take_along_axis(order, np.broadcast_to(middle, shape), dim)


def _median_kernel(skip_nan):
    return lambda x, dim, keepdim=False: _picked(x, _median_index(x, dim, skip_nan), dim, keepdim)


def _median_all_kernel(skip_nan):
    def kernel(x):
        flat = x.reshape(-1)
        return flat[_median_index(flat, 0, skip_nan)][0] if flat.size else np.full((), np.nan, x.dtype)

    return kernel


def _mode_kernel(x, dim, keepdim=False):
    """The most frequent value, the least of several: in sorted order, the end of the first of the longest runs."""
    order = np.argsort(x, axis=dim, kind="stable")
    ordered = np.moveaxis(np.take_along_axis(x, order, dim), dim, -1)
    begins = np.ones(ordered.shape, bool)
    begins[..., 1:] = ordered[..., 1:] != ordered[..., :-1]
    place = np.arange(x.shape[dim])
    run = place - np.maximum.accumulate(np.where(begins, place, 0), axis=-1)
    end = np.moveaxis(np.argmax(run, axis=-1, keepdims=True), -1, dim)
    return _picked(x, np.take_along_axis(order, end, dim), dim, keepdim)


kthvalue = picking("kthvalue", _kthvalue_kernel)
mode = picking("mode", _mode_kernel)
median_dim = picking("median_dim", _median_kernel(False), grad_name="MedianBackward1")
nanmedian_dim = picking("nanmedian_dim", _median_kernel(True), grad_name="NanmedianBackward1")
median = general("median", _median_all_kernel(False), vjps=[equal_share_vjp])
nanmedian = general("nanmedian", _median_all_kernel(True), vjps=[equal_share_vjp])
