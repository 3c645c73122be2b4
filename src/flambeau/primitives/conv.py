"""Convolution: three operations, each linear in both inputs, which are each other's derivatives.

With <g, conv(x, w)> linear in x, w and g, `conv` is its derivative for g, `conv_input` for x and `conv_weight` for w.
Shapes: x (N, C, *size), w (O, C / groups, *kernel), g (N, O, *out). Blocks of the input are laid out as columns that
stay in the cache, and multiplied by BLAS (K. Chellapilla, S. Puri, P. Simard, 2006); nothing is kept for backward.
"""

from itertools import product
from math import prod

import numpy as np

from .._tensor.places import is_remote, module_of
from ._declare import linear
from ._half import in_float32
from .reduction import conj
from .view import restrided

_BLOCK = 1 << 19  # bytes of columns at a time: what a core's cache holds
_REMOTE_BLOCK = 1 << 28  # on a GPU: few launches, within its memory


class _Blocks:
    """The columns of an input, block by block: (N, C, *size) as arrays of shape
    (n, groups, C / groups * prod(kernel), positions)."""

    def __init__(self, like, x_shape, kernel, out, stride, padding, dilation, groups):
        self.n, self.channels, self.size = x_shape[0], x_shape[1], x_shape[2:]
        self.like, self.kernel, self.out, self.groups = like, kernel, out, groups
        self.stride, self.padding, self.dilation = stride, padding, dilation
        self.rows = self.channels // groups * prod(kernel)
        self.pointwise = all(k == 1 for k in kernel) and all(s == 1 for s in stride) and not any(padding)
        row_bytes = max(1, self.channels * prod(kernel) * prod(out[1:]) * like.dtype.itemsize)
        block = _REMOTE_BLOCK if is_remote(like) else _BLOCK
        self.images = min(max(1, block // (row_bytes * max(1, out[0]))), max(1, self.n))
        self.lines = out[0] if self.images > 1 or self.pointwise else max(1, block // row_bytes)

    def images_blocks(self):
        """Slices of the batch."""
        step = max(1, self.n) if self.pointwise else self.images
        return [slice(start, min(start + step, self.n)) for start in range(0, self.n, step)]

    def line_blocks(self):
        """Slices of the first dimension of the output."""
        return [slice(start, min(start + self.lines, self.out[0])) for start in range(0, self.out[0], self.lines)]

    def buffer(self):
        """Memory for the columns of one block."""
        shape = (self.images, self.channels, *self.kernel, min(self.lines, self.out[0]), *self.out[1:])
        return module_of(self.like).empty(prod(shape), self.like.dtype)

    def padded(self, n):
        """Zeros for n padded images."""
        return module_of(self.like).zeros(
            (n, self.channels, *(s + 2 * p for s, p in zip(self.size, self.padding))), self.like.dtype
        )

    def inside(self, padded):
        """The part of padded images that is not padding."""
        return padded[(..., *(slice(p, p + s) for s, p in zip(self.size, self.padding)))]

    def windows(self, padded, lines):
        """A view (n, C, *kernel, *out) of padded images, for some lines of the output."""
        n, channels = padded.strides[:2]
        steps = padded.strides[2:]
        padded = padded[:, :, lines.start * self.stride[0] :]
        return restrided(
            padded,
            (*padded.shape[:2], *self.kernel, lines.stop - lines.start, *self.out[1:]),
            (n, channels, *(s * d for s, d in zip(steps, self.dilation)), *(s * t for s, t in zip(steps, self.stride))),
        )

    def columns(self, x):
        """Yield (images, lines, columns) for all blocks of the input x."""
        if self.pointwise:
            whole = slice(0, self.out[0])
            yield slice(0, self.n), whole, x.reshape(self.n, self.groups, self.rows, prod(self.out))
            return
        buffer = self.buffer()
        padded = self.padded(min(self.images, self.n)) if any(self.padding) else None
        for images in self.images_blocks():
            block = x[images]
            if padded is not None:
                padded = padded[: len(block)]
                self.inside(padded)[...] = block
                block = padded
            for lines in self.line_blocks():
                windows = self.windows(block, lines)
                columns = buffer[: windows.size].reshape(windows.shape)
                np.copyto(columns, windows)
                places = prod(windows.shape[2 + len(self.kernel) :])
                yield images, lines, columns.reshape(len(block), self.groups, self.rows, places)

    def part(self, y, images, lines):
        """The part (n, groups, channels / groups, positions) of an output that belongs to a block: a view."""
        y = y[images, :, lines]
        return y.reshape(len(y), self.groups, y.shape[1] // self.groups, prod(y.shape[2:]))


def _output_size(size, kernel, stride, padding, dilation):
    """The size of a convolution's output."""
    return tuple(
        (n + 2 * p - d * (k - 1) - 1) // s + 1 for n, k, s, p, d in zip(size, kernel, stride, padding, dilation)
    )


@in_float32
def conv_kernel(x, w, *, stride, padding, dilation, groups):
    """The convolution of x with w."""
    kernel = w.shape[2:]
    out = _output_size(x.shape[2:], kernel, stride, padding, dilation)
    blocks = _Blocks(x, x.shape, kernel, out, stride, padding, dilation, groups)
    y = module_of(x).empty((len(x), len(w), *out), x.dtype)
    matrix = w.reshape(groups, len(w) // groups, blocks.rows)
    for images, lines, columns in blocks.columns(x):
        np.matmul(matrix, columns, out=blocks.part(y, images, lines))
    return y


@in_float32
def conv_weight_kernel(x, g, *, kernel, stride, padding, dilation, groups):
    """The derivative of <g, conv(x, w)> for w."""
    blocks = _Blocks(x, x.shape, kernel, g.shape[2:], stride, padding, dilation, groups)
    channels = g.shape[1]
    if blocks.images >= blocks.n and x.dtype == np.float32:  # few enough to sum in double precision, at no cost
        g = g.astype(np.float64)
    total = module_of(g).zeros((groups, channels // groups, blocks.rows), g.dtype)
    for images, lines, columns in blocks.columns(x):
        part = blocks.part(g, images, lines)
        if part.shape[0] == 1:
            total += np.matmul(part[0], columns[0].swapaxes(-1, -2))
        else:
            total += np.matmul(part, columns.swapaxes(-1, -2)).sum(0)
    return total.astype(x.dtype, copy=False).reshape(channels, x.shape[1] // groups, *kernel)


@in_float32
def conv_input_kernel(g, w, *, size, stride, padding, dilation, groups):
    """The derivative of <g, conv(x, w)> for an x of that size."""
    kernel, out = w.shape[2:], g.shape[2:]
    x_shape = (len(g), w.shape[1] * groups, *size)
    blocks = _Blocks(g, x_shape, kernel, out, stride, padding, dilation, groups)
    matrix = w.reshape(groups, len(w) // groups, blocks.rows).swapaxes(-1, -2)
    x = module_of(g).empty(x_shape, g.dtype)
    if blocks.pointwise:
        whole = slice(0, out[0])
        np.matmul(
            matrix, blocks.part(g, slice(0, len(g)), whole), out=x.reshape(len(g), groups, blocks.rows, prod(out))
        )
        return x
    buffer = blocks.buffer()
    for images in blocks.images_blocks():
        padded = blocks.padded(images.stop - images.start)
        for lines in blocks.line_blocks():
            part = blocks.part(g, images, lines)
            columns = buffer[: part.size // max(1, part.shape[2]) * blocks.rows]
            columns = columns.reshape(*part.shape[:2], blocks.rows, part.shape[3])
            np.matmul(matrix, part, out=columns)
            _add_columns(
                padded,
                columns.reshape(len(part), x_shape[1], *kernel, lines.stop - lines.start, *out[1:]),
                lines,
                stride,
                dilation,
            )
        x[images] = blocks.inside(padded)
    return x


def _add_columns(padded, columns, lines, stride, dilation):
    """Add columns (n, C, *kernel, *out) to the places of padded images that they come from."""
    d = len(stride)
    kernel, out = columns.shape[2 : 2 + d], columns.shape[2 + d :]
    starts = (lines.start * stride[0], *(0,) * (d - 1))
    for offset in product(*map(range, kernel)):
        firsts = [o * dil + start for o, dil, start in zip(offset, dilation, starts)]
        place = (..., *(slice(f, f + (n - 1) * s + 1, s) for f, n, s in zip(firsts, out, stride)))
        padded[place] += columns[(slice(None), slice(None), *offset)]


def im2col_kernel(x, *, kernel, stride, padding, dilation):
    """All windows of x (N, C, *size) as columns (N, C * prod(kernel), positions)."""
    out = _output_size(x.shape[2:], kernel, stride, padding, dilation)
    blocks = _Blocks(x, x.shape, kernel, out, stride, padding, dilation, 1)
    padded = blocks.padded(len(x))
    blocks.inside(padded)[...] = x
    return blocks.windows(padded, slice(0, out[0])).reshape(len(x), blocks.rows, prod(out))


def col2im_kernel(columns, *, size, kernel, stride, padding, dilation):
    """The transpose of `im2col_kernel`: columns added up where they overlap."""
    out = _output_size(size, kernel, stride, padding, dilation)
    x_shape = (len(columns), columns.shape[1] // prod(kernel), *size)
    blocks = _Blocks(columns, x_shape, kernel, out, stride, padding, dilation, 1)
    padded = blocks.padded(len(columns))
    _add_columns(padded, columns.reshape(*x_shape[:2], *kernel, *out), slice(0, out[0]), stride, dilation)
    return blocks.inside(padded)


def _spatial(x):
    return tuple(x.shape[2:])


def conv_to(F, x, w, size, **places):
    """The convolution, cut to a size: a transposed one may have been padded by more than a stride."""
    y = F.conv(x, w, **places)
    for d, n in enumerate(size, 2):
        if y.shape[d] != n:
            y = F.slice(y, dim=d, start=0, stop=n, step=1)
    return y


# Batching: several examples side by side in the batch if they share the weight, else as further groups.


def _merged(F, x, dim, size, axis):
    """x with the hidden dimension `dim` (repeated, if it has none) merged into dimension `axis`, as its major part."""
    if dim is None:
        x, dim = F.expand(F.unsqueeze(x, dim=0), shape=(size, *x.shape)), 0
    order = [d for d in range(x.ndim) if d != dim]
    order.insert(axis, dim)
    x = F.permute(x, dims=tuple(order))
    shape = tuple(x.shape)
    return F.reshape(x, shape=(*shape[:axis], shape[axis] * shape[axis + 1], *shape[axis + 2 :]))


def _split(F, y, size, axis):
    """Undo `_merged`: (result, its hidden dimension)."""
    shape = tuple(y.shape)
    return F.reshape(y, shape=(*shape[:axis], size, shape[axis] // size, *shape[axis + 1 :])), axis


def _batch_of(name, axes, out_axis):
    """The batching rule of one of the three; `axes`: where the channels of each input are."""

    def rule(F, inputs, dims, groups, **params):
        op = getattr(F, name)
        a, b = inputs
        size = next(x.shape[d] for x, d in zip(inputs, dims) if d is not None)
        if dims[1] is None and name != "conv_weight":
            return _split(F, op(_merged(F, a, dims[0], size, 0), b, groups=groups, **params), size, 0)
        merged = (_merged(F, x, d, size, axis) for x, d, axis in zip(inputs, dims, axes))
        return _split(F, op(*merged, groups=groups * size, **params), size, out_axis)

    return rule


def _images_batch(name):
    """The batching rule of im2col and col2im: more images."""

    def rule(F, inputs, dims, **params):
        size = inputs[0].shape[dims[0]]
        return _split(F, getattr(F, name)(_merged(F, inputs[0], dims[0], size, 0), **params), size, 0)

    return rule


linear(
    *("conv", conv_kernel),
    transpose=[
        lambda F, g, x, w, **p: F.conv_input(g, conj(F, w), size=_spatial(x), **p),
        lambda F, g, x, w, **p: F.conv_weight(conj(F, x), g, kernel=_spatial(w), **p),
    ],
    batch=_batch_of("conv", (1, 0), 1),
)
linear(
    *("conv_input", conv_input_kernel),
    transpose=[
        lambda F, g, h, w, size, **p: conv_to(F, g, conj(F, w), _spatial(h), **p),
        lambda F, g, h, w, size, **p: F.conv_weight(g, conj(F, h), kernel=_spatial(w), **p),
    ],
    batch=_batch_of("conv_input", (1, 0), 1),
)
linear(
    *("conv_weight", conv_weight_kernel),
    transpose=[
        lambda F, g, x, h, kernel, **p: F.conv_input(h, conj(F, g), size=_spatial(x), **p),
        lambda F, g, x, h, kernel, **p: conv_to(F, conj(F, x), g, _spatial(h), **p),
    ],
    batch=_batch_of("conv_weight", (1, 1), 0),
)
linear(
    *("im2col", im2col_kernel),
    transpose=lambda F, g, x, **p: F.col2im(g, size=_spatial(x), **p),
    grad_name="Im2ColBackward0",
    batch=_images_batch("im2col"),
)
linear(
    *("col2im", col2im_kernel),
    transpose=lambda F, g, _x, size, **p: F.im2col(g, **p),
    grad_name="Col2ImBackward0",
    batch=_images_batch("col2im"),
)
