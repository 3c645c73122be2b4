"""Fractional max pooling: windows of one size, at random places that spread over the whole image."""

from math import prod

import numpy as np

from ...interpreters._protocol import TENSOR
from ...interpreters.draw import draw
from ...primitives._declare import composed, general
from .._arguments import tensor_argument
from ._common import sizes
from .pool import _documented, _gather_images, _scatter_images


def _starts(u, n, out, k):
    """Where the windows of one dimension begin, (..., out), for random numbers u in [0, 1): steps of a mean length."""
    if out == 1:
        return np.full((*u.shape, 1), n - k)
    step = (n - k) / (out - 1)
    places = np.trunc((np.arange(out - 1) + u[..., None]) * step) - np.trunc(u[..., None] * step)
    return np.concatenate([places.astype(np.intp), np.full((*u.shape, 1), n - k)], -1)


def _indices(x, samples, kernel, size):
    """The flat index of each window's maximum; `samples` (N, C, d)."""
    d = len(size)
    images, lead = x.shape[x.ndim - d :], x.shape[: x.ndim - d]
    flat = 0
    for axis, (n, out, k) in enumerate(zip(images, size, kernel)):
        u = samples[..., d - 1 - axis if d == 2 else axis].reshape(lead)
        place = _starts(u.astype(np.float64), n, out, k)[..., None] + np.arange(k)
        shape = [1] * (2 * d)
        shape[axis], shape[d + axis] = out, k
        flat = flat * n + place.reshape(*lead, *shape)
    flat = np.broadcast_to(flat, (*lead, *size, *kernel)).reshape(*lead, *size, prod(kernel))
    rows = flat.reshape(*lead, prod(flat.shape[len(lead) :]))
    windows = np.take_along_axis(x.reshape(*lead, prod(images)), rows, -1).reshape(flat.shape)
    return np.take_along_axis(flat, windows.argmax(-1)[..., None], -1)[..., 0]


general("fractional_max_indices", _indices)


def _pool(F, x, samples, kernel, size):
    indices = F.fractional_max_indices(x, samples, kernel=kernel, size=size)
    return _gather_images(F, x, indices, len(size)), indices


_OPS = {
    d: composed(
        f"fractional_max_pool{d}d",
        _pool,
        vjps=[
            lambda F, g, y, x, _samples, kernel, size: _scatter_images(
                F, g[0], y[1], tuple(x.shape[x.ndim - len(size) :])
            ),
            None,
        ],
        grad_name=f"FractionalMaxPool{d}DBackward0",
        saved_outputs=(1,),
    )
    for d in (2, 3)
}


def _size(name, d, input, output_size, output_ratio):
    """The size of the result, given as such or as a ratio."""
    if output_size is None and output_ratio is None:
        raise ValueError(f"{name} requires specifying either an output_size or an output_ratio")
    if output_size is not None:
        return sizes(output_size, d, "output_size", single=False)
    ratio = output_ratio if isinstance(output_ratio, (tuple, list)) else (output_ratio,) * d
    return tuple(int(n * r) for n, r in zip(input.shape[-d:], ratio))


def _fractional(d, input, kernel_size, output_size, output_ratio, samples):
    name = f"fractional_max_pool{d}d"
    tensor_argument(input, name)
    size = _size(name, d, input, output_size, output_ratio)
    if input.ndim not in (d + 1, d + 2) or 0 in input.shape[1:]:
        raise RuntimeError(
            f"{name}: Expected input to be a {d + 1}D or {d + 2}D tensor with non-zero size for non-batch dimensions, "
            f"but got {list(input.shape)}"
        )
    kernel = sizes(kernel_size, d, "kernel_size", single=False)
    for n, out, k, what in zip(input.shape[-d:], size, kernel, ("time", "height", "width")[-d:]):
        if out + k - 1 > n:
            raise RuntimeError(
                f"{name}(): pool {what} {k} too large relative to input {what} {n}: there is no room for {out} windows"
            )
    if samples is None:
        lead = input._array.shape[: input.ndim - d]
        shape = (1,) * (2 - len(lead)) + tuple(lead) + (d,)
        samples = draw("uniform", shape, np.dtype(input._array.dtype), None, input.device)
    return _OPS[d](input, _samples_of(name, samples, input, d), kernel=kernel, size=size)


def _samples_of(name, samples, input, d):
    """The random numbers (N, C, d) of an input; those of further images are left out."""
    n, channels = ((1,) + tuple(input._array.shape[: input.ndim - d]))[-2:]
    shape = tuple(samples._array.shape)
    if len(shape) != 3:
        raise RuntimeError(f"Expect _random_samples to have 3 dimensions, got {len(shape)}")
    if shape[0] < n:
        raise RuntimeError(f"Expect _random_samples.size(0) no less then input batch size: {shape[0]} for {n} images")
    if shape[1] != channels:
        raise RuntimeError(f"Expect _random_samples.size(1) equals to input channel size: {shape[1]}, not {channels}")
    if shape[2] != d:
        raise RuntimeError(f"Expect _random_samples.size(2) equals to {d}; got {shape[2]}.")
    if samples._array.dtype != input._array.dtype:
        raise RuntimeError(f"{name}: Expect _random_samples to have the same dtype as input, not {samples.dtype}")
    return samples if shape[0] == n else TENSOR.slice(samples, dim=0, start=0, stop=n, step=1)


_DOC = """Return the maxima of windows at random places, as many as asked for.

    Args:
        input (Tensor): (N, C, {size}) or (C, {size}), floating-point.
        kernel_size (int or ints): the size of the windows.
        output_size (int or ints): how many windows there are in each dimension.
        output_ratio (float or floats): instead of the size, what part of the input's it is.
        return_indices (bool): {choice}, as flat indices into each {image}.
        _random_samples (Tensor): (N, C, {d}): the random numbers, from 0 to 1.

    Raises:
        ValueError: neither a size nor a ratio is given.
        RuntimeError: the windows are larger than the input.

    Source: B. Graham, Fractional Max-Pooling (2015).

    >>> F.{name}(torch.ones({example}), 2, 2){first}.shape
    torch.Size({result})
    """


def _define(d):
    def fractional_max_pool(
        input, kernel_size, output_size=None, output_ratio=None, return_indices=False, _random_samples=None
    ):
        found = _fractional(d, input, kernel_size, output_size, output_ratio, _random_samples)
        return found if return_indices else found[0]

    def fractional_max_pool_with_indices(
        input, kernel_size, output_size=None, output_ratio=None, return_indices=False, _random_samples=None
    ):
        return _fractional(d, input, kernel_size, output_size, output_ratio, _random_samples)

    name = f"fractional_max_pool{d}d"
    _documented(fractional_max_pool, name, d, _DOC.replace("{first}", ""))
    _documented(fractional_max_pool_with_indices, name + "_with_indices", d, _DOC.replace("{first}", "[0]"))


_define(2)
_define(3)
