"""`segment_reduce`: sums, means, products and extremes of consecutive elements along a dimension."""

import numpy as np

from ..._names.public import public
from ...interpreters._protocol import TENSOR as F
from ...interpreters.inplace import type_name
from ...primitives._declare import composed, general
from .._arguments import raw, wrap_dim
from ..indexing.scattering import _scatter_reduce_vjp

_STARTS = {"sum": 0.0, "mean": 0.0, "prod": 1.0, "max": -np.inf, "min": np.inf}
_SCATTERED = {"sum": "sum", "mean": "sum", "prod": "prod", "max": "amax", "min": "amin"}


def _segment_of(offsets, n):
    """For each of n elements the number of its segment, which begins and ends at `offsets`; elements outside of all
    count as one more segment."""
    places, last = np.arange(n), offsets.shape[-1] - 1
    rows = offsets.reshape(-1, last + 1)
    found = np.stack([np.searchsorted(row, places, side="right") - 1 for row in rows]) if len(rows) else rows[:, :0]
    return np.where(found < 0, last, found).reshape(*offsets.shape[:-1], n)


segment_of = general("segment_of", _segment_of)


def _forward(F, data, offsets, axis, reduce, initial):
    """Elements scattered to the places of their segments."""
    y = _scattered(F, data, _places(F, data, offsets, axis), offsets.shape[-1] - 1, axis, reduce, initial)
    if reduce == "mean":
        y = F.div(y, _lengths(F, y, offsets, axis, initial))
    return _with_initial(F, y, initial) if reduce in ("max", "min") and initial is not None else y


def _places(F, data, offsets, axis):
    places = F.segment_of(offsets, n=data.shape[axis])
    rest = data.ndim - axis - 1
    return F.expand(F.reshape(places, shape=(*places.shape, *(1,) * rest)), shape=data.shape)


def _base(F, data, segments, axis, reduce, initial):
    """What the elements of the segments, and those outside of all, are combined with."""
    start = _STARTS[reduce] if initial is None or reduce in ("max", "min") else initial
    return F.full((*data.shape[:axis], segments + 1, *data.shape[axis + 1 :]), start, like=data)


def _scattered(F, data, places, segments, axis, reduce, initial):
    base = _base(F, data, segments, axis, reduce, initial)
    y = F.scatter_reduce(base, places, data, dim=axis, reduce=_SCATTERED[reduce], include_self=True)
    return F.slice(y, dim=axis, start=0, stop=segments, step=1)


def _with_initial(F, y, initial):
    """The extremes, or the initial value where that is more extreme; it comes with whether maxima are sought."""
    value, below = initial
    worse = F.lt(y, value) if below else F.gt(y, value)
    return F.where(worse, F.full(y.shape, value, like=y), y)


def _lengths(F, y, offsets, axis, initial):
    """The number of elements of each segment, in the shape and dtype of y; of empty ones 1 if they have a value."""
    last, n = offsets.ndim - 1, offsets.shape[-1]
    ends = F.slice(offsets, dim=last, start=1, stop=n, step=1)
    lengths = F.sub(ends, F.slice(offsets, dim=last, start=0, stop=n - 1, step=1))
    if initial is not None:
        lengths = F.maximum(lengths, F.ones_like(lengths))
    lengths = F.cast(lengths, dtype=F.dtype(y))
    return F.expand(F.reshape(lengths, shape=(*lengths.shape, *(1,) * (y.ndim - axis - 1))), shape=y.shape)


def _vjp(F, g, y, data, offsets, axis, reduce, initial):
    segments, places = offsets.shape[-1] - 1, _places(F, data, offsets, axis)
    if reduce == "mean":
        g = F.div(g, _lengths(F, g, offsets, axis, 0.0))
    elif reduce in ("max", "min"):
        y = _scattered(F, data, places, segments, axis, reduce, None)
        if initial is not None:
            value, below = initial
            g = F.where(F.lt(y, value) if below else F.gt(y, value), F.zeros_like(g), g)
    outside = F.zeros((*data.shape[:axis], 1, *data.shape[axis + 1 :]), like=data)
    g, y = F.cat(g, outside, dim=axis), F.cat(y, outside, dim=axis)
    if reduce in ("max", "min"):
        return _extreme_vjp(F, g, F.gather(y, places, dim=axis), data, places, axis)
    base = _base(F, data, segments, axis, reduce, initial)
    shares = _scatter_reduce_vjp(F, g, y, base, places, data, axis, _SCATTERED[reduce], True)[2]
    return _with_only_nan(F, g, shares, base, data, places, axis) if reduce == "prod" else shares


def _with_only_nan(F, g, shares, base, data, places, axis):
    """The gradients of factors; of the only NaN of a segment it is the product of the others, which is known."""
    unknown = F.isnan(data)
    counts = F.scatter_add(F.zeros_like(base), places, F.cast(unknown, dtype=F.dtype(base)), dim=axis)
    only = F.logical_and(unknown, F.eq(F.gather(counts, places, dim=axis), 1))
    factors = F.where(only, F.ones_like(data), data)
    without = F.scatter_reduce(base, places, factors, dim=axis, reduce="prod", include_self=True)
    return F.where(only, F.gather(F.mul(g, without), places, dim=axis), shares)


def _extreme_vjp(F, g, picked, data, places, axis):
    """Equal parts to all elements that are the extreme one, NaN among them."""
    equal = F.logical_or(F.eq(data, picked), F.logical_and(F.isnan(data), F.isnan(picked)))
    equal = F.cast(equal, dtype=F.dtype(g))
    counts = F.scatter_add(F.zeros_like(g), places, equal, dim=axis)
    return F.mul(equal, F.gather(F.div(g, F.maximum(counts, F.ones_like(counts))), places, dim=axis))


segment_reduce_op = composed("segment_reduce", _forward, vjps=[_vjp, None])


@public("torch", names=("_segment_reduce",))
def segment_reduce(data, reduce, *, lengths=None, indices=None, offsets=None, axis=0, unsafe=False, initial=None):
    """Return the sum, mean, product or extreme of each segment of consecutive elements along a dimension.

    Args:
        data (Tensor): floating-point, of at least one dimension.
        reduce (str): ``"sum"``, ``"mean"``, ``"prod"``, ``"max"`` or ``"min"``.
        lengths (Tensor): (..., S), integers: how many elements each of S segments has; dimensions before the last one
            are those of `data` before `axis`.
        indices: not supported, as in PyTorch.
        offsets (Tensor): (..., S + 1), integers: where segments begin, and where the last one ends; instead of
            `lengths`.
        axis (int): along which dimension: the last one of `lengths` or `offsets`.
        unsafe (bool): whether not to check that lengths are not negative and add up to the size of `data`.
        initial (number): combined with every segment; what empty ones give. By default these give 0, NaN, 1 or
            infinities.

    Raises:
        RuntimeError: neither lengths nor offsets are given, they do not fit, or there is no such reduction.
        NotImplementedError: the dtype of `data` is not floating-point, or that of the lengths not int32 or int64.

    >>> torch.segment_reduce(torch.tensor([1.0, 2.0, 3.0]), "sum", lengths=torch.tensor([2, 1]))
    tensor([3., 3.])
    """
    axis = wrap_dim(axis, data.ndim)
    if reduce not in _STARTS:
        raise RuntimeError(f"reduce argument must be either sum, prod, mean, amax or amin, got {reduce}")
    if indices is not None:
        raise RuntimeError("segment_reduce(): indices based reduction is not supported yet.")
    if lengths is None and offsets is None:
        raise RuntimeError("segment_reduce(): Either lengths or offsets must be defined.")
    if not data.ndim or not data.numel():
        raise RuntimeError("segment_reduce(): Expected data to have elements, and at least one dimension")
    _check_dtypes(data, offsets if lengths is None else lengths, "offsets" if lengths is None else "lengths")
    if lengths is not None:
        offsets = _offsets(data, lengths, axis, unsafe)
    if axis != offsets.ndim - 1:
        raise RuntimeError(f"segment_reduce(): Expected axis to be the last dimension of offsets but got {axis}.")
    if initial is not None:
        initial = float(initial)
        initial = (initial, reduce == "max") if reduce in ("max", "min") else initial
    return segment_reduce_op(data, offsets, axis=axis, reduce=reduce, initial=initial)


def _check_dtypes(data, segments, name):
    if segments.dtype.name not in ("int32", "int64"):
        raise NotImplementedError(
            f"\"_segment_reduce_{name}_cpu_kernel1\" not implemented for '{type_name(segments.dtype)}'"
        )
    if not data.dtype.is_floating_point:
        raise NotImplementedError(f"\"_segment_reduce_cpu\" not implemented for '{type_name(data.dtype)}'")


def _offsets(data, lengths, axis, unsafe):
    """Where segments of given lengths begin and end."""
    if axis != lengths.ndim - 1:
        raise RuntimeError(f"segment_reduce(): Expected axis to be the last dimension of lengths but got {axis}.")
    if not unsafe:
        known = raw(lengths)
        if (known < 0).any():
            raise RuntimeError("lengths contains negative value!")
        if (known.sum(-1) != data.shape[axis]).any():
            raise RuntimeError(
                "segment_reduce(): Expected all rows of lengths along axis to sum to data.size(lengths.dim()-1) when "
                "!unsafe."
            )
    ends = F.cumsum(F.cast(lengths, dtype=np.dtype(np.int64)), dim=axis)
    return F.cat(F.zeros((*ends.shape[:axis], 1), like=ends), ends, dim=axis)
