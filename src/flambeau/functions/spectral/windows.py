"""Window functions of signal processing: Hann's, Hamming's, Blackman's, Bartlett's, Kaiser's."""

import numpy as np

from ..._names.public import public
from ..._tensor import dtype as _dtype
from ..creation.from_data import checked, finish


def _window(name, length, periodic, dtype, device, layout, pin_memory, requires_grad, shape):
    """A window ``shape(n, last)`` of `length` points n = 0, 1, ..., of which `last` is the end of the full period."""
    if length < 0:
        raise RuntimeError(f"{name} requires non-negative window_length, got window_length={length}")
    dtype = dtype or _dtype.get_default_dtype()
    if not dtype.is_floating_point:
        raise RuntimeError(f"{name} expects floating point dtypes, got: {dtype}")
    found = checked(dtype, device, layout, pin_memory)
    if length <= 1:
        return finish(np.ones(length, found), requires_grad, device)
    last = length if periodic else length - 1
    return finish(shape(np.arange(length, dtype=np.float64), last).astype(found), requires_grad, device)


def _cosines(*coefficients):
    """a0 - a1 cos(2πn/N) + a2 cos(4πn/N) ..."""
    return lambda n, last: sum(a * (-1) ** k * np.cos(2 * np.pi * k * n / last) for k, a in enumerate(coefficients))


@public("torch")
def hann_window(
    window_length, periodic=True, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False
):
    """Return the Hann window, sin²(πn/N).

    Args:
        window_length (int): how many points.
        periodic (bool): whether N is `window_length`, as for Fourier transforms, or one less: symmetric.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`; a floating-point dtype.

    Raises:
        RuntimeError: the length is negative, or the dtype is not floating-point.

    >>> torch.hann_window(4)
    tensor([0.0000, 0.5000, 1.0000, 0.5000])
    """
    args = (window_length, periodic, dtype, device, layout, pin_memory, requires_grad)
    return _window("hann_window", *args, _cosines(0.5, 0.5))


@public("torch")
def hamming_window(
    window_length,
    periodic=True,
    alpha=0.54,
    beta=0.46,
    *,
    dtype=None,
    layout=None,
    device=None,
    pin_memory=False,
    requires_grad=False,
):
    """Return the Hamming window, α - β cos(2πn/N).

    Args:
        window_length (int): how many points.
        periodic (bool): whether N is `window_length`, or one less.
        alpha (float): α.
        beta (float): β.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`; a floating-point dtype.

    Raises:
        RuntimeError: the length is negative, or the dtype is not floating-point.

    >>> torch.hamming_window(4)
    tensor([0.0800, 0.5400, 1.0000, 0.5400])
    """
    args = (window_length, periodic, dtype, device, layout, pin_memory, requires_grad)
    return _window("hamming_window", *args, _cosines(alpha, beta))


@public("torch")
def blackman_window(
    window_length, periodic=True, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False
):
    """Return the Blackman window, 0.42 - 0.5 cos(2πn/N) + 0.08 cos(4πn/N).

    Args:
        window_length (int): how many points.
        periodic (bool): whether N is `window_length`, or one less.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`; a floating-point dtype.

    Raises:
        RuntimeError: the length is negative, or the dtype is not floating-point.

    >>> torch.blackman_window(4)[1:]
    tensor([0.3400, 1.0000, 0.3400])
    """
    args = (window_length, periodic, dtype, device, layout, pin_memory, requires_grad)
    return _window("blackman_window", *args, _cosines(0.42, 0.5, 0.08))


@public("torch")
def bartlett_window(
    window_length, periodic=True, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False
):
    """Return the Bartlett window, a triangle: 1 - |2n/N - 1|.

    Args:
        window_length (int): how many points.
        periodic (bool): whether N is `window_length`, or one less.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`; a floating-point dtype.

    Raises:
        RuntimeError: the length is negative, or the dtype is not floating-point.

    >>> torch.bartlett_window(4)
    tensor([0.0000, 0.5000, 1.0000, 0.5000])
    """
    args = (window_length, periodic, dtype, device, layout, pin_memory, requires_grad)
    return _window("bartlett_window", *args, lambda n, last: 1 - np.abs(2 * n / last - 1))


@public("torch")
def kaiser_window(
    window_length,
    periodic=True,
    beta=12.0,
    *,
    dtype=None,
    layout=None,
    device=None,
    pin_memory=False,
    requires_grad=False,
):
    """Return the Kaiser window, I₀(β √(1 - (2n/N - 1)²)) / I₀(β), with the modified Bessel function I₀.

    Args:
        window_length (int): how many points.
        periodic (bool): whether N is `window_length`, or one less.
        beta (float): β, the larger the narrower.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`; a floating-point dtype.

    Raises:
        RuntimeError: the length is negative, or the dtype is not floating-point.

    >>> torch.kaiser_window(4, beta=3.0)
    tensor([0.2049, 0.7269, 1.0000, 0.7269])
    """

    def shape(n, last):
        return np.i0(beta * np.sqrt(np.maximum(1 - (2 * n / last - 1) ** 2, 0))) / np.i0(beta)

    args = (window_length, periodic, dtype, device, layout, pin_memory, requires_grad)
    return _window("kaiser_window", *args, shape)
