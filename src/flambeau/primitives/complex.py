"""Elementwise primitives about complex numbers: their parts, size and direction, and how they are put together.

Gradients follow PyTorch's convention: of a real loss L and z = x + iy, dL/dx + i dL/dy.
"""

import numpy as np

from .._tensor.places import is_remote
from ._declare import pointwise, view
from .pointwise import _sign
from .view import restrided


def _real_valued(name, kernel, gradient, **rules):
    """A real function of real or complex numbers: its gradient G(F, x) gives the VJP g G, the JVP Re(conj(G) t)."""

    def jvp(F, _y, inputs, tangents):
        tangent = F.mul(F.conj(gradient(F, *inputs)), tangents[0])
        return F.real(tangent) if F.dtype(inputs[0]).kind == "c" else tangent

    return pointwise(name, kernel, vjps=[lambda F, g, _y, x: F.mul(g, gradient(F, x))], jvp=jvp, **rules)


def _angle(x):
    return np.angle(x) if x.dtype.kind == "c" else np.where(np.isnan(x), x, np.less(x, 0) * x.dtype.type(np.pi))


def _angle_gradient(F, x):
    """i x / |x|^2, and 0 at 0 and of real numbers."""
    if F.dtype(x).kind != "c":
        return F.zeros_like(x)
    quotient = F.div(F.mul(x, 1j), F.square(F.abs(x)))
    return F.where(F.eq(x, 0), F.zeros_like(x), quotient)


abs = _real_valued("abs", np.absolute, lambda F, x: F.sgn(x))
angle = _real_valued("angle", _angle, _angle_gradient)


def _sgn_vjp(F, g, y, x):
    """Of x / |x|: what turns its direction, over |x|."""
    if F.dtype(x).kind != "c":
        return F.zeros_like(g)
    size = F.abs(x)
    along = F.mul(F.real(F.mul(g, F.conj(y))), y)
    turned = F.div(F.sub(g, along), size)
    return F.where(F.eq(size, 0), F.zeros_like(turned), turned)


sgn = pointwise("sgn", _sign, vjps=[_sgn_vjp])


def _conj(x):
    """The conjugate; real arrays are not copied."""
    if isinstance(x, (np.ndarray, np.generic)):
        return np.conjugate(x) if x.dtype.kind == "c" else x
    return x.conjugate()


conj = pointwise(
    *("conj", _conj),
    vjps=[lambda F, g, *_: F.conj(g)],
    jvp=lambda F, _y, _inputs, tangents: F.conj(tangents[0]),
)
conj_physical = pointwise(
    "conj_physical",
    np.conjugate,
    vjps=[lambda F, g, *_: F.conj(g)],
    jvp=lambda F, _y, _x, tangents: F.conj(tangents[0]),
)


def _real_part(x):
    return x.real


def _imaginary_part(x):
    return x.imag if x.dtype.kind == "c" else np.zeros_like(x)


real = view(
    *("real", lambda F, x: F.real(x), lambda F, base, value: F.complex(value, F.imag(base))),
    kernel=_real_part,
    grad_name="SelectBackward0",
)
imag = view(
    *("imag", lambda F, x: F.imag(x), lambda F, base, value: F.complex(F.real(base), value)),
    kernel=_imaginary_part,
    grad_name="SelectBackward0",
)


def _pair_of(x):
    """The memory of complex numbers, as a last dimension of real and imaginary part."""
    real = x.real
    strides = (*x.strides, real.itemsize)
    if is_remote(x):
        return restrided(real, (*x.shape, 2), strides)
    return np.lib.stride_tricks.as_strided(real, (*x.shape, 2), strides, writeable=x.flags.writeable)


def _from_pair(x):
    if x.shape[-1] == 2 and x.strides[-1] == x.itemsize:
        dtype = np.dtype(np.complex64 if x.itemsize == 4 else np.complex128)
        return (
            np.ndarray(x.shape[:-1], dtype, x, 0, x.strides[:-1])
            if x.flags.c_contiguous and not is_remote(x)
            else _strided_pair(x, dtype)
        )
    raise RuntimeError("Tensor must have a last dimension with stride 1")


def _strided_pair(x, dtype):
    return x.view(dtype)[..., 0]


def _from_parts(F, _base, value):
    """Complex numbers from a last dimension of real and imaginary part, however it lies in memory."""
    last = value.ndim - 1
    return F.complex(F.select(value, dim=last, index=0), F.select(value, dim=last, index=1))


view_as_real = view("view_as_real", lambda F, x: F.view_as_real(x), _from_parts, kernel=_pair_of)
view_as_complex = view(
    *("view_as_complex", lambda F, x: F.view_as_complex(x), lambda F, base, value: F.view_as_real(value)),
    kernel=_from_pair,
)


def _complex(real, imag):
    real, imag = np.broadcast_arrays(real, imag)
    y = np.empty(real.shape, np.result_type(real.dtype, np.complex64))
    y.real, y.imag = real, imag
    return y


complex = pointwise(
    *("complex", _complex),
    vjps=[lambda F, g, *_: F.real(g), lambda F, g, *_: F.imag(g)],
    input_names=("real", "imag"),
)
polar = pointwise(
    "polar",
    lambda size, angle: _complex(size * np.cos(angle), size * np.sin(angle)),
    vjps=[
        lambda F, g, y, _size, _angle: F.real(F.mul(g, F.conj(F.sgn(y)))),
        lambda F, g, y, _size, _angle: F.real(F.mul(g, F.conj(F.mul(y, 1j)))),
    ],
    input_names=("abs", "angle"),
)
