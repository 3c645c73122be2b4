"""Scans: primitives whose every output combines the elements up to its own, along one dimension `dim`."""

import numpy as np

from ._declare import general, linear
from ._half import in_float32
from .reduction import conj
from .view import shifted

_WIDE = {np.dtype(np.float32): np.dtype(np.float64), np.dtype(np.complex64): np.dtype(np.complex128)}


def accumulated(ufunc):
    """The kernel of a scan with a ufunc, which rounds every output once."""
    return in_float32(
        lambda x, dim: ufunc.accumulate(x, axis=dim, dtype=_WIDE.get(x.dtype, x.dtype)).astype(x.dtype, copy=False)
    )


def reverse(F, x, dim):
    """The elements in reverse order along a dimension."""
    return F.flip(x, dims=(dim,))


def _cumsum_transpose(F, g, _x, dim):
    return reverse(F, F.cumsum(reverse(F, g, dim), dim=dim), dim)


cumsum = linear(
    "cumsum", accumulated(np.add), transpose=_cumsum_transpose, batch=shifted("cumsum", "dim"), contiguous=True
)


# linear_recurrence: r[k] = a[k] r[k-1] + b[k], from r[-1] = 0. The derivatives of products and of exponential sums are
# such recurrences, without a division; and so are the derivatives of recurrences.


def _recurrence_kernel(a, b, dim):
    r = np.array(b)
    before, coefficients = np.moveaxis(r, dim, 0), np.moveaxis(a, dim, 0)
    for k in range(1, len(before)):
        before[k] += coefficients[k] * before[k - 1]
    return r


def backward_recurrence(F, a, g, dim):
    """s[k] = g[k] + a[k+1] s[k+1], from the last element to the first."""
    n = g.shape[dim]
    if n < 2:
        return g
    zero = F.zeros((*g.shape[:dim], 1, *g.shape[dim + 1 :]), like=g)
    following = F.cat(F.slice(a, dim=dim, start=1, stop=n, step=1), zero, dim=dim)
    return reverse(F, F.linear_recurrence(reverse(F, following, dim), reverse(F, g, dim), dim=dim), dim)


def previous(F, x, first, dim):
    """Each element's predecessor along a dimension; the number `first` for the first one."""
    n = x.shape[dim]
    start = F.full((*x.shape[:dim], min(n, 1), *x.shape[dim + 1 :]), first, like=x)
    return F.cat(start, F.slice(x, dim=dim, start=0, stop=max(n - 1, 0), step=1), dim=dim)


def _recurrence_vjp_a(F, g, y, a, _b, dim):
    return F.mul(backward_recurrence(F, conj(F, a), g, dim), conj(F, previous(F, y, 0, dim)))


linear_recurrence = general(
    "linear_recurrence",
    _recurrence_kernel,
    vjps=[_recurrence_vjp_a, lambda F, g, _y, a, _b, dim: backward_recurrence(F, conj(F, a), g, dim)],
)


def _cumprod_vjp(F, g, y, x, dim):
    return F.mul(backward_recurrence(F, conj(F, x), g, dim), conj(F, previous(F, y, 1, dim)))


cumprod = general(
    "cumprod",
    accumulated(np.multiply),
    vjps=[_cumprod_vjp],
    input_names=("self",),
    batch=shifted("cumprod", "dim"),
    contiguous=True,
)


# logcumsumexp: with y[k] <= y[k+1] the recurrence's factors exp(y[k] - y[k+1]) cannot overflow.


def _logaddexp_complex(x, dim):
    """The scan for complex numbers, whose phases go on from that of the term with the greater real part."""
    y = x.copy()
    terms = np.moveaxis(y, dim, 0)
    for k in range(1, len(terms)):
        new, sum_ = terms[k], terms[k - 1]
        less = new.real < sum_.real
        low, high = np.where(less, new, sum_), np.where(less, sum_, new)
        terms[k] = np.where(np.isneginf(high.real), high, np.log1p(np.exp(low - high)) + high)
    return y


def _logcumsumexp_kernel(x, dim):
    if x.dtype.kind == "c":
        return _logaddexp_complex(x, dim)
    return np.logaddexp.accumulate(x, axis=dim)


def _logcumsumexp_vjp(F, g, y, x, dim):
    last = F.slice(y, dim=dim, start=0, stop=min(y.shape[dim], 1), step=1)
    before = F.cat(last, F.slice(y, dim=dim, start=0, stop=max(y.shape[dim] - 1, 0), step=1), dim=dim)
    factor = _exp_of_difference(F, before, y)
    return F.mul(backward_recurrence(F, conj(F, factor), g, dim), conj(F, _exp_of_difference(F, x, y)))


def _exp_of_difference(F, a, b):
    """exp(a - b), and 0 where a is -inf."""
    difference = F.sub(a, b)
    return F.where(F.eq(a, float("-inf")), F.zeros_like(a), F.exp(difference))


logcumsumexp = general(
    "logcumsumexp",
    in_float32(_logcumsumexp_kernel),
    vjps=[_logcumsumexp_vjp],
    contiguous=True,
    input_names=("self",),
    batch=shifted("logcumsumexp", "dim"),
)


# Running extrema, with their last positions


def _running(ufunc):
    def kernel(x, dim):
        if not x.ndim:
            return x.copy(), np.zeros((), np.int64)
        value = ufunc.accumulate(x, axis=dim)
        place = np.arange(x.shape[dim]).reshape((-1,) + (1,) * (x.ndim - 1 - dim))
        here = (x == value) | (x != x)
        return value, np.maximum.accumulate(np.where(here, place, 0), axis=dim)

    return kernel


def _running_vjp(F, g, y, x, dim):
    return F.scatter_add(F.zeros(x.shape, like=g[0]), y[1], g[0], dim=dim)


cummax = general(
    "cummax",
    _running(np.maximum),
    vjps=[_running_vjp],
    batch=shifted("cummax", "dim"),
    saved_outputs=(1,),
    contiguous=True,
)
cummin = general(
    "cummin",
    _running(np.minimum),
    vjps=[_running_vjp],
    batch=shifted("cummin", "dim"),
    saved_outputs=(1,),
    contiguous=True,
)
