"""Discrete Fourier transforms over dimensions `dim`, by SciPy's pocketfft: complex, of real numbers, and back to real.

`norm` divides by nothing (``"none"``), the square root of the number of points (``"root"``) or the number (``"n"``).
"""

import numpy as np

from ._declare import linear
from .view import shifted

_SCIPY_NORM = {  # SciPy names the direction that divides
    (True, "none"): "backward",
    (True, "root"): "ortho",
    (True, "n"): "forward",
    (False, "none"): "forward",
    (False, "root"): "ortho",
    (False, "n"): "backward",
}


def _transform(function, x, dim, last=None, **options):
    """A SciPy transform over some dimensions. As in PyTorch they lie innermost in the result's memory, by their order
    in that of `x`; the dimension `last` comes last of all."""
    by_stride = sorted(range(x.ndim), key=lambda d: -abs(x.strides[d]))
    inner = [d for d in by_stride if d in dim and d != last] + ([] if last is None else [last])
    order = [d for d in by_stride if d not in dim] + inner
    axes = tuple(range(x.ndim - len(inner), x.ndim))
    y = function(x.transpose(order), axes=axes, **options)
    return y.transpose(sorted(range(x.ndim), key=order.__getitem__))


def _c2c_kernel(x, dim, norm, forward):
    from scipy import fft

    if not x.size or not dim:
        return x.copy()
    return _transform(fft.fftn if forward else fft.ifftn, x, dim, norm=_SCIPY_NORM[forward, norm])


def _c2c_transpose(F, g, _x, dim, norm, forward):
    return F.fft_c2c(g, dim=dim, norm=norm, forward=not forward)


fft_c2c = linear("fft_c2c", _c2c_kernel, _c2c_transpose, grad_name="FftC2CBackward0", batch=shifted("fft_c2c", "dim"))


def _r2c_kernel(x, dim, norm, onesided):
    from scipy import fft

    last, norm = dim[-1], _SCIPY_NORM[True, norm]
    if not x.size:
        return _empty(x, last, x.shape[last] // 2 + 1 if onesided else x.shape[last], f"c{2 * x.itemsize}")
    transform = fft.rfftn if onesided else _whole_rfft
    return _transform(transform, x, dim, last, norm=norm)


def _whole_rfft(x, axes, norm):
    """The transform of real numbers along the last axis with its second half, which mirrors the first one."""
    from scipy import fft

    half = fft.rfft(x, norm=norm)
    return np.concatenate([half, np.conj(half[..., (x.shape[-1] - 1) // 2 : 0 : -1])], axis=-1)


def _empty(x, dim, n, dtype):
    """The transform of no elements."""
    return np.zeros((*x.shape[:dim], n, *x.shape[dim + 1 :]), dtype)


def _r2c_transpose(F, g, x, dim, norm, onesided):
    if onesided:
        g = _lengthened(F, g, dim[-1], x.shape[dim[-1]])
    return F.real(F.fft_c2c(g, dim=dim, norm=norm, forward=False))


def _lengthened(F, x, dim, n):
    """The array with zeros behind it, to length n."""
    rest = n - x.shape[dim]
    return F.cat(x, F.zeros((*x.shape[:dim], rest, *x.shape[dim + 1 :]), like=x), dim=dim) if rest else x


fft_r2c = linear("fft_r2c", _r2c_kernel, _r2c_transpose, grad_name="FftR2CBackward0", batch=shifted("fft_r2c", "dim"))


def _c2r_kernel(x, dim, norm, n):
    from scipy import fft

    if not x.size:
        return _empty(x, dim[-1], n, f"f{x.itemsize // 2}")
    last, inner = dim[-1], sorted(dim[:-1], key=lambda d: -abs(x.strides[d]))
    shape = (*(x.shape[d] for d in inner), n)
    return _transform(fft.irfftn, x, dim, last, s=shape, norm=_SCIPY_NORM[False, norm])


def _c2r_transpose(F, g, _x, dim, norm, n):
    """Each number of the half that is given stands for two of the whole, but for the first and, if n is even, last."""
    last, half = dim[-1], n // 2 + 1
    gx, twice = F.fft_r2c(g, dim=dim, norm=norm, onesided=True), n - half
    parts = [(0, 1, 1), (1, 1 + twice, 2), (1 + twice, half, 1)]
    slices = [(F.slice(gx, dim=last, start=a, stop=b, step=1), times) for a, b, times in parts if b > a]
    return F.cat(*(F.mul(x, times) if times > 1 else x for x, times in slices), dim=last)


fft_c2r = linear("fft_c2r", _c2r_kernel, _c2r_transpose, grad_name="FftC2RBackward0", batch=shifted("fft_c2r", "dim"))
