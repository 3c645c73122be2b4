"""Copies: a tensor's values in new memory, written over another tensor's, or a number everywhere."""

import numpy as np

from .._tensor.places import placed
from ._declare import composed, linear


def _clone(x, order="K"):
    return np.array(x, order=order, copy=True)


def _copy(x, src):
    y = np.empty_like(x)
    y[...] = src.real if src.dtype.kind == "c" != x.dtype.kind else src
    return y


def _copy_forward(F, x, src):
    real = F.dtype(src).kind == "c" != F.dtype(x).kind
    src = F.cast(F.real(src) if real else src, dtype=F.dtype(x))
    return F.clone(F.expand(src, shape=x.shape) if src.shape != x.shape else src)


def _batched_clone(F, inputs, dims, order="K"):
    x, dim = inputs[0], dims[0]
    if order == "C" and dim:  # each example is contiguous
        x, dim = F.permute(x, dims=(dim, *(d for d in range(x.ndim) if d != dim))), 0
    return F.clone(x, order=order), dim


clone = linear(  # order: NumPy's, "K" keeps the strides of x, "C" makes them contiguous
    "clone",
    _clone,
    lambda F, g, _x, order="K": g,
    batch=_batched_clone,
)
copy = composed(
    "copy",
    _copy_forward,
    kernel=_copy,
    vjps=[lambda F, g, *_: F.zeros_like(g), lambda F, g, *_: g],
    grad_name="CopyBackwards",
)
fill = composed(
    "fill",
    lambda F, x, value: F.add(F.zeros_like(x), value),
    kernel=lambda x, value: np.full_like(x, value),
    vjps=[lambda F, g, *_: F.zeros_like(g), lambda F, g, *_: g],
)
move = linear(  # to another device; `where` and `source` are devices
    "move",
    lambda x, where, source: placed(x, where),
    lambda F, g, _x, where, source: F.move(g, where=source, source=where),
    batch=lambda F, inputs, dims, **params: (F.move(inputs[0], **params), dims[0]),
    grad_name="ToCopyBackward0",
)
zero = linear("zero", np.zeros_like, lambda F, g, _x: F.zeros_like(g))
