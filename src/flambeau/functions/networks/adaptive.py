"""Adaptive pooling: as many windows as asked for, as evenly spread as whole positions allow."""

from math import prod

import numpy as np

from ...interpreters._protocol import TENSOR
from ...interpreters.eager import EAGER
from ...interpreters.inplace import type_name
from ...primitives._declare import composed, general
from ...primitives._half import in_float32
from ...primitives._layout import images
from ...primitives.pool import _batch
from .._arguments import tensor_argument
from ._common import need_floating
from .pool import _documented, _gather_images, _scatter_images


def _ends(n, out):
    """Where the windows of one dimension begin and end."""
    i = np.arange(out)
    return i * n // out, -(-(i + 1) * n // out)


def averaging_matrix(n, out, dtype):
    """The matrix (n, out) whose columns average the windows."""
    starts, ends = _ends(n, out)
    place = np.arange(n)[:, None]
    return (((starts <= place) & (place < ends)) / (ends - starts)).astype(dtype)


def _adaptive_average(F, x, size):
    d = len(size)
    images = tuple(x.shape[x.ndim - d :])
    if all(out and n % out == 0 for n, out in zip(images, size)):
        kernel = tuple(n // out for n, out in zip(images, size))
        options = {"ceil_mode": False, "count_include_pad": True, "divisor_override": None}
        return F.avg_pool(x, kernel=kernel, stride=kernel, padding=(0,) * d, **options)
    return along(F, x, [averaging_matrix(n, out, F.dtype(x)) for n, out in zip(images, size)])


def along(F, x, matrices):
    """x with a matrix applied along each of its last dimensions."""
    last = x.ndim - 1
    for axis, matrix in enumerate(matrices, x.ndim - len(matrices)):
        y = F.matmul(F.transpose(x, dim0=axis, dim1=last), F.constant(matrix, like=x))
        x = y if axis == last else F.transpose(y, dim0=axis, dim1=last)
    return x


class _OnlyEntries:
    """F on arrays where a product with a matrix takes only what the matrix' entries name: zeros times NaN are zeros."""

    def __getattr__(self, name):
        return getattr(EAGER, name)

    @staticmethod
    def matmul(a, matrix):
        used = matrix != 0
        rows = np.argsort(~used, axis=0, kind="stable")[: used.sum(0).max(initial=0)]
        weights = np.take_along_axis(matrix, rows, 0)
        return (np.where(weights == 0, 0, a[..., rows]) * weights).sum(-2)


_ONLY_ENTRIES = _OnlyEntries()


def sparing(forward):
    """The kernel of a forward that is `along` an image; one pixel that is not finite shall not spoil all others."""

    def kernel(x, **params):
        y = forward(EAGER, x, **params)
        return y if np.isfinite(y).all() else forward(_ONLY_ENTRIES, x, **params)

    return in_float32(kernel)


def _adaptive_max_indices(x, size):
    """The flat index of each window's maximum; windows shorter than the longest repeat their last element."""
    d = len(size)
    images, lead = x.shape[x.ndim - d :], x.shape[: x.ndim - d]
    flat, shape = 0, [1] * (2 * d)
    for axis, (n, out) in enumerate(zip(images, size)):
        starts, ends = _ends(n, out)
        longest = int((ends - starts).max(initial=1))
        place = np.minimum(starts[:, None] + np.arange(longest), ends[:, None] - 1)
        shape[axis], shape[d + axis] = place.shape
        flat = flat * n + place.reshape([m if i in (axis, d + axis) else 1 for i, m in enumerate(shape)])
    places = flat.reshape(*size, prod(shape[d:]))
    windows = x.reshape(*lead, prod(images))[..., places]
    best = windows.argmax(-1)
    return np.take_along_axis(np.broadcast_to(places, windows.shape), best[..., None], -1)[..., 0]


general("adaptive_max_indices", _adaptive_max_indices, batch=_batch("adaptive_max_indices"))


def _adaptive_max(F, x, size):
    indices = F.adaptive_max_indices(x, size=size)
    return _gather_images(F, x, indices, len(size)), indices


def _check_gradient(g, d):
    """Refuse the gradient of a pooling to no windows at all, which the forward pass allows."""
    if 0 in g.shape[-d - 1 :]:
        raise RuntimeError(
            "Expected grad_output to have non-zero size for non-batch dimensions, but grad_output has sizes "
            f"{list(g.shape)}: ask for an output_size over 0"
        )


def _adaptive_max_vjp(F, g, y, x, size):
    _check_gradient(g[0], len(size))
    return _scatter_images(F, g[0], y[1], tuple(x.shape[x.ndim - len(size) :]))


_MAX = {
    d: composed(
        f"adaptive_max_pool{d}d",
        _adaptive_max,
        vjps=[_adaptive_max_vjp],
        grad_name=f"AdaptiveMaxPool{d}DBackward0",
        saved_outputs=(1,),
        contiguous=images(d) if d == 2 else True,
    )
    for d in (2, 3)
}


_AVERAGE = {
    d: composed(
        f"adaptive_avg_pool{d}d",
        _adaptive_average,
        kernel=sparing(_adaptive_average),
        vjps=[lambda F, g, _y, x, size: F.adaptive_avg_pool_backward(g, images=tuple(x.shape[x.ndim - len(size) :]))],
        grad_name=f"AdaptiveAvgPool{d}DBackward0",
        shape_only=True,
        contiguous=images(d) if d == 2 else True,
    )
    for d in (2, 3)
}


def _adaptive_average_backward(F, g, images):
    d = len(images)
    _check_gradient(g, d)
    size = tuple(g.shape[g.ndim - d :])
    if all(out and n % out == 0 for n, out in zip(images, size)):
        kernel = tuple(n // out for n, out in zip(images, size))
        options = {"ceil_mode": False, "count_include_pad": True, "divisor_override": None}
        return F.avg_pool_backward(g, size=images, kernel=kernel, stride=kernel, padding=(0,) * d, **options)
    return along(F, g, [averaging_matrix(n, out, F.dtype(g)).T for n, out in zip(images, size)])


composed(
    *("adaptive_avg_pool_backward", _adaptive_average_backward),
    kernel=sparing(_adaptive_average_backward),
    contiguous=True,
)


def _size(name, d, input, output_size):
    """The checked size of the result; None stands for the input's."""
    if d > 1 and isinstance(output_size, (tuple, list)) and tensor_argument(input, name).ndim <= len(output_size):
        raise ValueError(
            f"Input dimension should be at least {len(output_size) + 1}, but got {input.ndim}: {list(input.shape)}"
        )
    if tensor_argument(input, name).ndim not in (d + 1, d + 2):
        raise RuntimeError(f"{name}: Expected {d + 1}D or {d + 2}D tensor, but got {list(input.shape)}")
    if 0 in input.shape[-d - 1 :]:
        raise RuntimeError(
            f"{name}: Expected input to have non-zero size for non-batch dimensions, but input has sizes "
            f"{list(input.shape)}"
        )
    given = tuple(output_size) if isinstance(output_size, (tuple, list)) else (output_size,) * d
    if len(given) != d:
        raise RuntimeError(f"{name}: internal error: output_size.size() must be {d}, but got {len(given)}")
    size = tuple(n if s is None else int(s) for n, s in zip(input.shape[-d:], given))
    if min(size) < 0:
        raise RuntimeError(
            f"{name}: elements of output_size must be greater than or equal to 0 but received {list(size)}"
        )
    return size


def _average(d, input, output_size):
    size = _size(f"adaptive_avg_pool{d}d", d, input, output_size)
    if d == 1:
        y = _average(2, TENSOR.unsqueeze(input, dim=input.ndim - 1), (1, *size))
        return TENSOR.squeeze_dim(y, dims=(y.ndim - 2,))
    if input._array.dtype.kind not in "fcV":
        raise NotImplementedError(f"\"adaptive_avg_pool{d}d\" not implemented for '{type_name(input.dtype)}'")
    if set(size) == {1}:
        return input.mean(tuple(range(-d, 0)), keepdim=True)
    return _AVERAGE[d](input, size=size)


def _max(d, input, output_size):
    size = _size(f"adaptive_max_pool{d}d", d, input, output_size)
    if d == 1:
        parts = _max(2, TENSOR.unsqueeze(input, dim=input.ndim - 1), (1, *size))
        return tuple(TENSOR.squeeze_dim(part, dims=(part.ndim - 2,)) for part in parts)
    need_floating(input, f"adaptive_max_pool{d}d")
    return _MAX[d](input, size=size)


_AVERAGE_DOC = """Return the averages of as many windows of {images} as asked for.

    Args:
        input (Tensor): (N, C, {size}) or (C, {size}), floating-point.
        output_size (int or ints): how many windows there are in each dimension; None for as many as elements.

    Window i of n reaches from floor(i L / n) to ceil((i + 1) L / n).

    Raises:
        RuntimeError: the input has other dimensions, or no elements.

    >>> F.{name}(torch.ones({example}), 2).shape
    torch.Size({result})
    """

_MAX_DOC = """Return the maxima of as many windows of {images} as asked for.

    Args:
        input (Tensor): (N, C, {size}) or (C, {size}), real.
        output_size (int or ints): how many windows there are in each dimension; None for as many as elements.
        return_indices (bool): {choice}, as flat indices into each {image}.

    Window i of n reaches from floor(i L / n) to ceil((i + 1) L / n).

    Raises:
        RuntimeError: the input has other dimensions, or no elements.

    >>> F.{name}(torch.ones({example}), 2){first}.shape
    torch.Size({result})
    """


def _define(d):
    def adaptive_avg_pool(input, output_size):
        return _average(d, input, output_size)

    def adaptive_max_pool(input, output_size, return_indices=False):
        return _max(d, input, output_size) if return_indices else _max(d, input, output_size)[0]

    def adaptive_max_pool_with_indices(input, output_size, return_indices=False):
        return _max(d, input, output_size)

    spaces = "torch nn.functional" if d == 1 else "nn.functional"
    _documented(adaptive_avg_pool, f"adaptive_avg_pool{d}d", d, _AVERAGE_DOC, spaces=spaces)
    _documented(adaptive_max_pool, f"adaptive_max_pool{d}d", d, _MAX_DOC.replace("{first}", ""))
    name = f"adaptive_max_pool{d}d_with_indices"
    _documented(adaptive_max_pool_with_indices, name, d, _MAX_DOC.replace("{first}", "[0]"))
    if d == 1:
        _documented(
            adaptive_max_pool_with_indices,
            "adaptive_max_pool1d",
            d,
            _MAX_DOC.replace("{first}", "[0]").replace("F.", "torch."),
            spaces="torch",
        )


for _d in (1, 2, 3):
    _define(_d)
