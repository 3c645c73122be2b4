"""Pooling windows: averages, and where the maxima are. All work on the last dimensions, as many as `kernel` has.

Windows are strided views, one for each offset in the window, so that every NumPy call works on whole images.
"""

from functools import reduce
from itertools import product

import numpy as np

from .._tensor.places import module_of, placed_like
from ._declare import general, linear
from ._half import add_at, in_float32


def pooled_size(size, kernel, stride, padding, dilation, ceil_mode):
    """How many windows there are in each dimension; in ceil mode a last one may reach over the end."""
    return tuple(map(_windows, size, kernel, stride, padding, dilation, (ceil_mode,) * len(size)))


def _windows(n, k, s, p, d, ceil_mode):
    span = n + 2 * p - d * (k - 1) - 1
    if not ceil_mode:
        return span // s + 1
    out = -(-span // s) + 1
    return out - 1 if (out - 1) * s >= n + p else out


class Windows:
    """Where the windows of a pooling are."""

    def __init__(self, size, kernel, stride, padding, dilation, ceil_mode):
        self.size, self.kernel, self.stride, self.padding, self.dilation = size, kernel, stride, padding, dilation
        self.out = pooled_size(size, kernel, stride, padding, dilation, ceil_mode)
        self.reach = tuple(
            max((o - 1) * s + d * (k - 1) + 1, n + p)
            for o, s, d, k, n, p in zip(self.out, stride, dilation, kernel, size, padding)
        )
        self.inside: tuple = (..., *(slice(p, p + n) for p, n in zip(padding, size)))

    def padded(self, x, value):
        """x with as much of a value around it as the windows reach."""
        if self.reach == self.size:
            return x
        made = module_of(x).full((*x.shape[: x.ndim - len(self.size)], *self.reach), value, x.dtype)
        made[self.inside] = x
        return made

    def slices(self, axis):
        """Along one dimension: for each offset in the window, the slice of what all windows have there."""
        span = (self.out[axis] - 1) * self.stride[axis] + 1
        starts = (k * self.dilation[axis] for k in range(self.kernel[axis]))
        return [slice(start, start + span, self.stride[axis]) for start in starts]

    def places(self, axis):
        """The same as indices into an array."""
        rest = (slice(None),) * (len(self.size) - 1 - axis)
        return [(..., step, *rest) for step in self.slices(axis)]

    def offsets(self):
        """For each offset in the whole window, the index of what all windows have there."""
        return [(..., *slices) for slices in product(*map(self.slices, range(len(self.size))))]


def _lowest(dtype):
    return np.iinfo(dtype).min if dtype.kind in "iu" else -np.inf


def max_kernel(x, **params):
    """The maximum of each window, one dimension after the other."""
    windows = Windows(x.shape[x.ndim - len(params["kernel"]) :], **params)
    y = windows.padded(x, _lowest(x.dtype))
    for axis in range(len(windows.size)):
        first, *others = windows.places(axis)
        best = np.maximum(y[first], y[others[0]]) if others else y[first].copy()
        for place in others[1:]:
            np.maximum(best, y[place], out=best)
        y = best
    return y


def max_indices_kernel(x, **params):
    """Where in its image each window has its maximum: the first one, or the last NaN; as PyTorch counts."""
    windows = Windows(x.shape[x.ndim - len(params["kernel"]) :], **params)
    padded, places = windows.padded(x, _lowest(x.dtype)), windows.offsets()
    best = padded[places[0]].copy()
    chosen = module_of(x).zeros(best.shape, np.intp)
    for number, place in enumerate(places[1:], 1):
        candidate = padded[place]
        better = candidate > best
        if x.dtype.kind in "fV":
            better |= np.isnan(candidate)
        np.copyto(best, candidate, where=better)
        chosen[better] = number
    return _positions(windows, chosen)


def _positions(windows, chosen):
    """Numbers of offsets in the windows as positions in the flattened image."""
    flat, d = 0, len(windows.size)
    for axis, offset in enumerate(np.unravel_index(chosen, windows.kernel)):
        start = module_of(chosen).arange(windows.out[axis]) * windows.stride[axis] - windows.padding[axis]
        start = start.reshape(-1, *(1,) * (d - 1 - axis))
        n = windows.size[axis]
        flat = flat * n + np.clip(start + offset * windows.dilation[axis], 0, n - 1)
    return flat


def max_backward_kernel(g, x, **params):
    """The gradient of `max_kernel`: each window's goes to its first maximum. The maxima are computed again: what the
    forward pass returned may have been written to since."""
    y = max_kernel(x, **params)
    windows = Windows(x.shape[x.ndim - len(params["kernel"]) :], **params)
    if x.dtype.kind == "f" and np.isnan(y).any():
        return scatter_back(g, max_indices_kernel(x, **params), windows.size)
    padded, made = (
        windows.padded(x, _lowest(x.dtype)),
        module_of(g).zeros((*y.shape[: -len(windows.size)], *windows.reach), g.dtype),
    )
    free, apart = (
        module_of(g).ones(y.shape, bool),
        all(k * d <= s for k, d, s in zip(windows.kernel, windows.dilation, windows.stride)),
    )
    for place in windows.offsets():
        here = padded[place] == y
        here &= free
        free ^= here
        if apart:
            np.multiply(g, here, out=made[place])
        else:
            made[place] += g * here
    return made if windows.reach == windows.size else made[windows.inside]


def scatter_back(g, indices, size):
    """Zeros of a size, with g added where the indices say."""
    lead = g.shape[: g.ndim - len(size)]
    made = np.zeros((*lead, *size), g.dtype)
    rows = made.reshape(-1, max(1, int(np.prod(size))))
    add_at(rows, (np.arange(len(rows))[:, None], indices.reshape(len(rows), -1)), g.reshape(len(rows), -1))
    return made


def divisors(windows, count_include_pad, divisor_override):
    """What the sum of each window is divided by: a number if it is the same for all."""
    if divisor_override is not None:
        return divisor_override
    counts = []
    for n, k, s, p, out in zip(windows.size, windows.kernel, windows.stride, windows.padding, windows.out):
        start = np.arange(out) * s - p
        if count_include_pad:
            counts.append(np.minimum(start + k, n + p) - start)
        else:
            counts.append(np.minimum(start + k, n) - np.maximum(start, 0))
    whole = reduce(np.multiply.outer, counts)
    return int(whole.flat[0]) if whole.size and (whole == whole.flat[0]).all() else whole


def _average(size, kernel, stride, padding, ceil_mode, count_include_pad, divisor_override):
    windows = Windows(size, kernel, stride, padding, (1,) * len(kernel), ceil_mode)
    return windows, divisors(windows, count_include_pad, divisor_override)


@in_float32
def avg_kernel(x, *, kernel, **params):
    """The average of each window: sums, one dimension after the other."""
    windows, divisor = _average(x.shape[x.ndim - len(kernel) :], kernel, **params)
    y = windows.padded(x, 0)
    for axis in range(len(windows.size)):
        first, *others = windows.places(axis)
        total = y[first] + y[others[0]] if others else y[first].copy()
        for place in others[1:]:
            total += y[place]
        y = total
    return _divided(y, divisor)


def _divided(x, divisor):
    divisor = placed_like(divisor, x)
    if x.dtype.kind in "iu":
        return np.trunc(x / divisor).astype(x.dtype)
    return np.divide(x, divisor, out=x, casting="unsafe") if x.flags.owndata else (x / divisor).astype(x.dtype)


@in_float32
def avg_backward_kernel(g, *, size, kernel, **params):
    """The transpose of `avg_kernel`, for images of that size."""
    windows, divisor = _average(size, kernel, **params)
    y = _divided(g.copy(), divisor)
    for axis in reversed(range(len(size))):
        shape = list(y.shape)
        shape[axis - len(size)] = windows.reach[axis]
        spread = module_of(g).zeros(shape, g.dtype)
        for place in windows.places(axis):
            spread[place] += y
        y = spread
    return y if windows.reach == size else y[windows.inside]


def _in_front(F, inputs, dims):
    """All arrays with their hidden dimension in front."""
    for x, dim in zip(inputs, dims):
        if dim:
            x = F.permute(x, dims=(dim, *(d for d in range(x.ndim) if d != dim)))
        yield x


def _batch(name):
    """The batching rule of what treats all leading dimensions alike."""

    def rule(F, inputs, dims, **params):
        return getattr(F, name)(*_in_front(F, inputs, dims), **params), 0

    return rule


linear(
    *("avg_pool", avg_kernel),
    transpose=lambda F, g, x, kernel, **p: F.avg_pool_backward(
        g, size=tuple(x.shape[-len(kernel) :]), kernel=kernel, **p
    ),
    batch=_batch("avg_pool"),
)
linear(
    *("avg_pool_backward", avg_backward_kernel),
    transpose=lambda F, g, _x, size, **p: F.avg_pool(g, **p),
    batch=_batch("avg_pool_backward"),
)
general("max_pool_indices", max_indices_kernel, batch=_batch("max_pool_indices"))
