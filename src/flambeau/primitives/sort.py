"""Order: sorting, the largest elements, and where elements would be inserted."""

from functools import partial

import numpy as np

from ._declare import general
from ._half import in_float32  # which knows NaN when it sorts, as bfloat16 does not
from ._layout import like, ordered
from .reduction import equal_share_vjp, pick_vjp, picking
from .view import shifted


def _stable_order(x, dim, descending):
    """The indices that sort along a dimension, equal elements in their order, NaN greatest."""
    if not descending:
        return x.argsort(axis=dim, kind="stable")
    backwards = (slice(None),) * dim + (slice(None, None, -1),)
    return (x.shape[dim] - 1 - x[backwards].argsort(axis=dim, kind="stable"))[backwards]


@in_float32
def _sort_kernel(x, dim, descending=False):
    index = ordered(_stable_order(x, dim, descending))
    return like(x, np.take_along_axis(x, index, dim)), like(x, index)


def _picked_vjp(F, g, y, x, dim, **_):
    return pick_vjp(F, g, y, x, dim, keepdim=True)


@in_float32
def _topk_kernel(x, k, dim, largest=True):
    """The k greatest (or least) elements in order: partitioned first, so that only they are sorted."""
    n = x.shape[dim]
    if 0 < k < n // 4:
        found = x.argpartition(n - k if largest else k - 1, axis=dim)
        index = found[(slice(None),) * dim + (slice(n - k, n) if largest else slice(k),)]
        values = np.take_along_axis(x, index, dim)
        order = _stable_order(values, dim, largest)
        return np.take_along_axis(values, order, dim), np.take_along_axis(index, order, dim)
    index = ordered(_stable_order(x, dim, largest)[(slice(None),) * dim + (slice(k),)])
    return np.take_along_axis(x, index, dim), index


_PICKED = {"vjps": [_picked_vjp], "shape_only": (0,), "saved_outputs": (1,)}
sort = general("sort", _sort_kernel, batch=shifted("sort", "dim"), **_PICKED)
topk = general("topk", _topk_kernel, batch=shifted("topk", "dim"), **_PICKED)


# Order statistics


@in_float32
def _kthvalue_kernel(x, k, dim, keepdim=False):
    index = np.take(np.argpartition(x, k - 1, axis=dim), [k - 1], axis=dim)
    return _picked(x, index, dim, keepdim)


def _picked(x, index, dim, keepdim):
    values = np.take_along_axis(x, index, dim)
    return (values, index) if keepdim else (values.squeeze(dim), index.squeeze(dim))


def _median_index(x, dim, skip_nan):
    """The place of the lower middle element; of the first NaN, unless they are skipped."""
    nans = np.isnan(x).sum(axis=dim, keepdims=True) if x.dtype.kind in "fV" else np.zeros(1, np.int64)
    n = x.shape[dim]
    if not nans.any():
        return np.take(np.argpartition(x, (n - 1) // 2, axis=dim), [(n - 1) // 2], axis=dim)
    order = np.argsort(x, axis=dim, kind="stable")
    if skip_nan:
        middle = np.maximum(n - nans - 1, 0) // 2
    else:
        middle = np.where(nans > 0, n - nans, (n - 1) // 2)
    shape = [1 if d == dim else m for d, m in enumerate(x.shape)]
    return np.take_along_axis(order, np.broadcast_to(middle, shape), dim)


def _median_kernel(skip_nan):
    return in_float32(lambda x, dim, keepdim=False: _picked(x, _median_index(x, dim, skip_nan), dim, keepdim))


def _median_all_kernel(skip_nan):
    @in_float32
    def kernel(x):
        flat = x.reshape(-1)
        return flat[_median_index(flat, 0, skip_nan)][0] if flat.size else np.full((), np.nan, x.dtype)

    return kernel


@in_float32
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


# Where values would be inserted


@in_float32
def _searchsorted_kernel(sequence, values, right=False):
    insert = partial(np.searchsorted, side="right" if right else "left")
    if sequence.ndim == 1:
        return np.asarray(insert(sequence, values), np.int64)
    found = np.empty(values.shape, np.int64)
    for place in np.ndindex(values.shape[:-1]):
        found[place] = insert(sequence[place], values[place])
    return found


searchsorted = general("searchsorted", _searchsorted_kernel)


# How often values occur


def _bincount_kernel(x, weights=None, minlength=0):
    if x.size and x.min() < 0:
        raise RuntimeError(f"bincount only supports 1-d non-negative integral inputs. The least one is {x.min()}.")
    if weights is None:
        return np.bincount(x, minlength=minlength).astype(np.int64, copy=False)
    y = np.bincount(x, weights.astype(np.float64), minlength)
    return y.astype(weights.dtype if weights.dtype == np.float32 else np.float64)


def limits(x, low, high, margin, name):
    """The range of a histogram: as given, or that of the data; with a margin where it is empty."""
    if low == high and x.size:
        low, high = x.min(), x.max()
    if not (np.isfinite(low) and np.isfinite(high)):
        raise RuntimeError(f"{name}: range of [{low}, {high}] is not finite")
    if low > high:
        raise RuntimeError(f"{name}: max must be larger than min, got [{low}, {high}]")
    return (low - margin, high + margin) if low == high else (low, high)


def _histc_kernel(x, bins, low, high):
    low, high = (x.dtype.type(v) for v in limits(x, low, high, 1, "torch.histc"))
    inside = x[(x >= low) & (x <= high)]
    place = ((inside - low) * bins / (high - low)).astype(np.int64)
    return np.bincount(np.minimum(place, bins - 1), minlength=bins).astype(x.dtype)


def _histogramdd_kernel(x, weights, *given, bins, ranges, density):
    """The histogram of the rows of x, and the edges: those given, or `bins` (numbers) of equal widths."""
    edges = [e.copy() for e in given]
    for d, n in enumerate(bins or ()):
        low, high = limits(x[:, d], ranges[d][0], ranges[d][1], 0.5, "torch.histogramdd")
        edges.append(np.linspace(low, high, n + 1, dtype=np.float64).astype(x.dtype))
    hist = _counts(x, weights, edges).astype(x.dtype)
    if density:
        for d, e in enumerate(edges):
            hist = hist / np.diff(e).reshape([-1 if i == d else 1 for i in range(hist.ndim)])
        hist = hist / (hist * _volumes(edges)).sum()
    return hist, *edges


def _counts(x, weights, edges):
    """How many rows of x are in each bin; the last edge belongs to the last bin."""
    shape, inside, places = [len(e) - 1 for e in edges], np.ones(len(x), bool), []
    for column, e in zip(x.T, edges):
        inside &= (column >= e[0]) & (column <= e[-1])
        places.append(np.minimum(np.searchsorted(e, column, "right") - 1, len(e) - 2))
    flat = np.zeros(len(x), np.int64)
    for place, n in zip(places, shape):
        flat = flat * n + place
    w = None if weights is None else weights[inside].astype(np.float64)
    return np.bincount(flat[inside], w, int(np.prod(shape))).reshape(shape)


def _volumes(edges):
    """The volumes of the bins of a histogram."""
    volumes = np.ones(())
    for e in edges:
        volumes = np.multiply.outer(volumes, np.diff(e))
    return volumes.astype(edges[0].dtype)


bincount = general("bincount", _bincount_kernel)
histc = general("histc", _histc_kernel)
histogramdd = general("histogramdd", _histogramdd_kernel)
