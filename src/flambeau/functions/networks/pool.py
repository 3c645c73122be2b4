"""Pooling: the maximum or average of windows, of fixed or adaptive size; and what undoes it."""

from math import prod
from typing import TYPE_CHECKING

import numpy as np

from ..._names.public import public
from ...interpreters._protocol import TENSOR
from ...primitives._declare import composed
from ...primitives._layout import images
from ...primitives.pool import max_backward_kernel, max_indices_kernel, max_kernel, pooled_size
from .._arguments import tensor_argument
from ._common import sizes

if TYPE_CHECKING:
    from ..._tensor.base import Tensor

NN = "nn.functional"


# Maxima: gathered at their indices; the kernel finds them without


def _gather_images(F, x, indices, d):
    """The elements of images (of the last d dimensions) at flat indices of any number of windows."""
    lead = tuple(x.shape[: x.ndim - d])
    rows = F.reshape(indices, shape=(*lead, prod(indices.shape[len(lead) :])))
    flat = F.gather(F.reshape(x, shape=(*lead, prod(x.shape[len(lead) :]))), rows, dim=len(lead))
    return F.reshape(flat, shape=tuple(indices.shape))


def _scatter_images(F, g, indices, size):
    """The transpose of `_gather_images`."""
    lead = tuple(g.shape[: g.ndim - len(size)])
    zeros, rows = F.zeros((*lead, prod(size)), like=g), (*lead, prod(g.shape[len(lead) :]))
    flat = F.scatter_add(zeros, F.reshape(indices, shape=rows), F.reshape(g, shape=rows), dim=len(lead))
    return F.reshape(flat, shape=(*lead, *size))


def _max_pool(F, x, **params):
    return _gather_images(F, x, F.max_pool_indices(x, **params), len(params["kernel"]))


def _max_pool_backward(F, g, x, **params):
    return _scatter_images(F, g, F.max_pool_indices(x, **params), tuple(x.shape[-len(params["kernel"]) :]))


def _max_pool_with_indices(F, x, **params) -> "tuple[Tensor, Tensor]":
    indices = F.max_pool_indices(x, **params)
    return _gather_images(F, x, indices, len(params["kernel"])), indices


def _with_indices_kernel(x, **params):
    indices = max_indices_kernel(x, **params)
    lead = x.shape[: x.ndim - len(params["kernel"])]
    flat = np.take_along_axis(x.reshape(*lead, -1), indices.reshape(*lead, -1), -1)
    return flat.reshape(indices.shape), indices


composed("max_pool_backward", _max_pool_backward, kernel=max_backward_kernel)


def _declare_max(d):
    """The maxima in d dimensions, without and with their indices."""
    name = f"MaxPool{d}DWithIndicesBackward0"
    plain = composed(
        f"max_pool{d}d",
        _max_pool,
        vjps=[lambda F, g, _y, x, **params: F.tied(F.max_pool_backward(g, x, **params), x)],
        kernel=max_kernel,
        grad_name=name,
        contiguous=images(d),
    )
    indexed = composed(
        f"max_pool{d}d_with_indices",
        _max_pool_with_indices,
        vjps=[
            lambda F, g, y, x, **params: F.tied(
                _scatter_images(F, g[0], y[1], tuple(x.shape[-len(params["kernel"]) :])), x
            )
        ],
        kernel=_with_indices_kernel,
        grad_name=name,
        saved_outputs=(1,),
        contiguous=images(d),
    )
    return plain, indexed


_MAX = {d: _declare_max(d) for d in (2, 3)}
_AVERAGE = {
    d: composed(
        f"avg_pool{d}d",
        lambda F, x, **params: F.avg_pool(x, **params),
        vjps=[
            lambda F, g, _y, x, kernel, **params: F.tied(
                F.avg_pool_backward(g, size=tuple(x.shape[-len(kernel) :]), kernel=kernel, **params), x
            )
        ],
        grad_name=f"AvgPool{d}DBackward0",
        contiguous=images(d) if d == 2 else True,
    )
    for d in (2, 3)
}


# Checks


def _check_images(input, name, d):
    """Refuse what is no image or batch of images with d dimensions."""
    if tensor_argument(input, name).ndim not in (d + 1, d + 2):
        raise RuntimeError(f"{name}: Expected {d + 1}D or {d + 2}D input, but got a tensor of size {list(input.shape)}")
    if 0 in input.shape[-d - 1 :]:
        raise RuntimeError(
            f"{name}: Expected {d + 1}D or {d + 2}D (batch mode) tensor with optional 0 dim batch size for input, but "
            f"got: {list(input.shape)}"
        )


def _windows(name, d, input, kernel_size, stride, padding, dilation, ceil_mode):
    """The static parameters of a pooling, checked."""
    kernel = sizes(kernel_size, d, "kernel_size")
    stride = kernel if stride is None or stride == [] or stride == () else sizes(stride, d, "stride")
    padding, dilation = sizes(padding, d, "padding"), sizes(dilation, d, "dilation")
    for what, values in (("kernel size", kernel), ("stride", stride), ("dilation", dilation)):
        if min(values) < 1:
            raise RuntimeError(f"{name}: {what} should be greater than zero, but got {list(values)}")
    if min(padding) < 0:
        raise RuntimeError(f"{name}: pad must be non-negative, but got pad: {min(padding)}")
    for p, k, dil in zip(padding, kernel, dilation):
        if p > ((k - 1) * dil + 1) // 2:
            raise RuntimeError(
                f"{name}: pad should be at most half of effective kernel size, but got pad={p}, kernel_size={k} and "
                f"dilation={dil}"
            )
    out = pooled_size(input.shape[-d:], kernel, stride, padding, dilation, ceil_mode)
    if min(out) < 1:
        before, after = ("x".join(map(str, shape)) for shape in (input.shape[-d - 1 :], (input.shape[-d - 1], *out)))
        raise RuntimeError(
            f"Given input size: ({before}). Calculated output size: ({after}). Output size is too small: the kernel "
            f"{kernel} is larger than the padded input"
        )
    return {"kernel": kernel, "stride": stride, "padding": padding, "dilation": dilation, "ceil_mode": bool(ceil_mode)}


def _flat(function, input, *args):
    """A pooling of sequences as one of images of height 1, as PyTorch does it."""
    y = function(TENSOR.unsqueeze(input, dim=input.ndim - 1), *args)
    if isinstance(y, tuple):
        return tuple(TENSOR.squeeze_dim(part, dims=(part.ndim - 2,)) for part in y)
    return TENSOR.squeeze_dim(y, dims=(y.ndim - 2,))


def _lifted(value, unit):
    """An argument for sequences as one for images of height 1."""
    return value if value is None else (unit, *sizes(value, 1, "argument"))


def _max(name, d, input, kernel_size, stride, padding, dilation, ceil_mode, return_indices):
    _check_images(input, name, d)
    if d == 1:
        args = (_lifted(kernel_size, 1), _lifted(stride, 1), _lifted(padding, 0), _lifted(dilation, 1))
        return _flat(lambda x, *a: _max(name, 2, x, *a), input, *args, ceil_mode, return_indices)
    if input._array.dtype.kind in "bc":
        raise RuntimeError(f"\"{name}\" not implemented for '{input.dtype}'")
    plain, indexed = _MAX[d]
    params = _windows(name, d, input, kernel_size, stride, padding, dilation, ceil_mode)
    return (indexed if return_indices else plain)(input, **params)


def _average(name, d, input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override):
    _check_images(input, name, d)
    if d == 1:
        args = (_lifted(kernel_size, 1), _lifted(stride, 1), _lifted(padding, 0))
        call = (lambda x, *a: _average(name, 2, x, *a), input, *args, ceil_mode, count_include_pad, divisor_override)
        return _flat(*call)
    if divisor_override == 0:
        raise RuntimeError("divisor must be not zero: leave divisor_override out to divide by the number of elements")
    params = _windows(name, d, input, kernel_size, stride, padding, 1, ceil_mode)
    del params["dilation"]
    return _AVERAGE[d](input, count_include_pad=bool(count_include_pad), divisor_override=divisor_override, **params)


_MAX_DOC = """Return the maximum of each window of {images}.

    Args:
        input (Tensor): (N, C, {size}) or (C, {size}), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): -infinity around the input; at most half of the window.
        dilation (int or ints): the step between elements of a window.
        ceil_mode (bool): whether the last window may reach over the end.
        return_indices (bool): {choice}, as flat indices into each {image}.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.{name}(torch.ones({example}), 2).shape
    torch.Size({result})
    """

_AVERAGE_DOC = """Return the average of each window of {images}.

    Args:
        input (Tensor): (N, C, {size}) or (C, {size}), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): zeros around the input; at most half of the window.
        ceil_mode (bool): whether the last window may reach over the end.
        count_include_pad (bool): whether the padding counts as elements.{more}

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.{name}(torch.ones({example}), 2).shape
    torch.Size({result})
    """

_LP_DOC = """Return the p-norm of each window of {images}: (Σ x^p)^(1/p).

    Args:
        input (Tensor): (N, C, {size}) or (C, {size}), floating-point.
        norm_type (float): p.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        ceil_mode (bool): whether the last window may reach over the end.

    >>> F.{name}(torch.ones({example}), 2, 2).shape
    torch.Size({result})
    """

_UNPOOL_DOC = """Return {images} that are zero but where the maxima of a pooling were.

    Args:
        input (Tensor): (N, C, {size}) or (C, {size}): the maxima.
        indices (Tensor): where they were, as `max_pool{d}d` returns it; int64.
        kernel_size (int or ints), stride, padding: as given to `max_pool{d}d`.
        output_size (ints): the size of the result, where several are possible.

    Raises:
        RuntimeError: the shapes differ, or an index is out of range.
        ValueError: `output_size` is not possible.

    >>> y, i = F.max_pool{d}d(torch.ones({example}), 2, return_indices=True)
    >>> F.{name}(y, i, 2).shape
    torch.Size({source})
    """


_CHOICE = ("whether to return also where the maxima are", "without effect: always returned is also where they are")


def _documented(function, name, d, template, more="", spaces=NN, out=False):
    """Publish a function for d dimensions under its name, with a docstring made from the template."""
    letters = ["L"] if d == 1 else ["H", "W"] if d == 2 else ["D", "H", "W"]
    function.__name__ = function.__qualname__ = name
    function.__doc__ = template.format(
        name=name,
        images=["", "sequences", "images", "volumes"][d],
        image=["", "sequence", "image", "volume"][d],
        size=", ".join(letters),
        example=", ".join(map(str, (1, 2, *[4] * d))),
        source=[1, 2, *[4] * d],
        result=[1, 2, *[2] * d],
        more=more,
        choice=_CHOICE[name.endswith("_with_indices")],
        d=d,
    )
    return public(spaces, out=out)(function)


def _define(d):
    """The poolings of windows of fixed size, in d dimensions."""

    def max_pool(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
        return _max(f"max_pool{d}d", d, input, kernel_size, stride, padding, dilation, ceil_mode, return_indices)

    def max_pool_with_indices(
        input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False
    ):
        return _max(f"max_pool{d}d", d, input, kernel_size, stride, padding, dilation, ceil_mode, True)

    def avg_pool(
        input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None
    ):
        args = (kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override)
        return _average(f"avg_pool{d}d", d, input, *args)

    def avg_pool1d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
        return avg_pool(input, kernel_size, stride, padding, ceil_mode, count_include_pad)

    def lp_pool(input, norm_type, kernel_size, stride=None, ceil_mode=False):
        kernel = sizes(kernel_size, d, "kernel_size")
        average = avg_pool((input**norm_type), kernel, stride, 0, ceil_mode)
        size = TENSOR.where(TENSOR.eq(average, 0), 0, average.abs())  # where it is 0, so is the gradient
        return ((average.sign() * size) * int(np.prod(kernel))) ** (1.0 / norm_type)

    def max_unpool(input, indices, kernel_size, stride=None, padding=0, output_size=None):
        return _unpool(d, input, indices, kernel_size, stride, padding, output_size)

    more = "\n        divisor_override (int): what to divide by instead of the number of elements."
    _documented(max_pool, f"max_pool{d}d", d, _MAX_DOC, spaces="torch nn.functional")
    _documented(max_pool_with_indices, f"max_pool{d}d_with_indices", d, _MAX_DOC.replace("2).shape", "2)[0].shape"))
    if d == 1:
        _documented(avg_pool1d, "avg_pool1d", 1, _AVERAGE_DOC, spaces="torch nn.functional")
    else:
        _documented(avg_pool, f"avg_pool{d}d", d, _AVERAGE_DOC, more, out=True)
    _documented(lp_pool, f"lp_pool{d}d", d, _LP_DOC)
    _documented(max_unpool, f"max_unpool{d}d", d, _UNPOOL_DOC)


# The inverse of maxima


def _declare_unpool(d):
    return composed(
        f"max_unpool{d}d",
        lambda F, x, indices, size: _scatter_once(F, x, indices, size),
        vjps=[lambda F, g, _y, _x, indices, size: _gather_images(F, g, indices, len(size)), None],
        grad_name=f"MaxUnpool{d}DBackward0",
        contiguous=images(d) if d == 2 else True,
    )


def _scatter_once(F, x, indices, size):
    lead = tuple(x.shape[: x.ndim - len(size)])
    zeros, rows = F.zeros((*lead, prod(size)), like=x), (*lead, prod(x.shape[len(lead) :]))
    flat = F.scatter(zeros, F.reshape(indices, shape=rows), F.reshape(x, shape=rows), dim=len(lead))
    return F.reshape(flat, shape=(*lead, *size))


_UNPOOL = {d: _declare_unpool(d) for d in (2, 3)}


def _unpool(d, input, indices, kernel_size, stride, padding, output_size):
    kernel = sizes(kernel_size, d, "kernel_size")
    stride = kernel if stride is None else sizes(stride, d, "stride")
    size = _unpooled_size(input, kernel, stride, sizes(padding, d, "padding"), output_size)
    name = f"max_unpool{d}d"
    _check_images(input, name, d)
    if indices._array.dtype != np.int64:
        raise RuntimeError(f"elements in indices should be type int64 but got: {indices.dtype}")
    if indices.shape != input.shape:
        raise RuntimeError(
            f"Expected shape of indices to be same as that of the input tensor ({list(input.shape)}) but got indices "
            f"tensor with shape: {list(indices.shape)}"
        )
    if min(stride) < 1:
        raise RuntimeError(f"strides should be greater than zero, but got stride: {list(stride)}")
    if d == 1:
        lift = [TENSOR.unsqueeze(t, dim=t.ndim - 1) for t in (input, indices)]
        y = _UNPOOL[2](*lift, size=(1, *size))
        return TENSOR.squeeze_dim(y, dims=(y.ndim - 2,))
    flat = indices._array
    if isinstance(flat, np.ndarray) and flat.size and not 0 <= flat.min() <= flat.max() < np.prod(size):
        raise RuntimeError(
            f"Found an invalid max index: {int(flat.max())} (output volumes are of size {'x'.join(map(str, size))})"
        )
    return _UNPOOL[d](input, indices, size=size)


def _unpooled_size(input, kernel, stride, padding, output_size):
    """The size before pooling; the one given, if it is possible."""
    d = len(kernel)
    usual = tuple((n - 1) * s + k - 2 * p for n, k, s, p in zip(input.shape[-d:], kernel, stride, padding))
    if output_size is None:
        return usual
    given = tuple(output_size)[-d:]
    if len(output_size) not in (d, d + 1, d + 2) or len(given) != d:
        raise ValueError(
            f"output_size should be a sequence containing {d} or {d + 2} elements, but it has a length of "
            f"'{len(output_size)}'"
        )
    for n, least, s in zip(given, usual, stride):
        if not least - s < n < least + s:
            raise ValueError(
                f'invalid output_size "{given}" (each dim must be between {least - s} and {least + s}, both excluded)'
            )
    return given


for _d in (1, 2, 3):
    _define(_d)
