"""Smooth activation functions: elementwise, each one node."""

from math import pi, sqrt

import numpy as np

from ..._names.public import public
from ...interpreters.eager import EAGER
from ...primitives._declare import composed
from ...primitives._half import in_float32
from .._arguments import wrap_dim
from ._common import need_floating, need_inexact, placed

NN = "nn.functional"
IN_PLACE = "torch nn.functional"


def activation(name, forward, vjp, **rules):
    """Declare an elementwise operation by its forward and its VJP (which is an operation too, so that it can be one
    kernel); half precision is computed in float32."""
    backward = f"{name}_backward"

    def gradient(F, g, x, **params):
        return vjp(F, g, None, x, **params)

    composed(backward, gradient, kernel=_in_float32(gradient))
    vjps = [lambda F, g, _y, x, **params: getattr(F, backward)(g, x, **params)]
    return composed(name, forward, vjps=vjps, kernel=_in_float32(forward), input_names=("self",), **rules)


def _in_float32(forward):
    return in_float32(lambda *arrays, **params: forward(EAGER, *arrays, **params))


def times(partial):
    """The VJP of a partial derivative (F, x)."""
    return lambda F, g, _y, x, **params: F.mul(g, partial(F, x, **params))


def _elu(F, x, alpha, scale, input_scale):
    low = F.mul(F.expm1(F.mul(F.where(F.gt(x, 0), 0, x), input_scale)), alpha * scale)
    return F.where(F.gt(x, 0), F.mul(x, scale), low)


def _elu_partial(F, x, alpha, scale, input_scale):
    low = F.mul(F.exp(F.mul(F.where(F.gt(x, 0), 0, x), input_scale)), alpha * scale * input_scale)
    return F.where(F.gt(x, 0), F.full(x.shape, scale, like=x), low)


elu_op = activation("elu", _elu, times(_elu_partial))
celu_op = activation(
    "celu",
    lambda F, x, alpha: _elu(F, x, alpha, 1.0, 1 / alpha),
    times(lambda F, x, alpha: _elu_partial(F, x, alpha, 1.0, 1 / alpha)),
)


def _gelu(F, x, approximate):
    if approximate == "none":
        return F.mul(F.mul(x, 0.5), F.add(F.erf(F.mul(x, 1 / sqrt(2))), 1))
    return F.mul(F.mul(x, 0.5), F.add(F.tanh(_gelu_inner(F, x)), 1))


def _gelu_inner(F, x):
    """sqrt(2 / pi) (x + 0.044715 x³), from D. Hendrycks, K. Gimpel (2016)."""
    return F.mul(F.mul(x, F.add(F.mul(F.mul(x, x), 0.044715), 1)), sqrt(2 / pi))


def _gelu_partial(F, x, approximate):
    if approximate == "none":
        density = F.mul(F.exp(F.mul(F.mul(x, x), -0.5)), 1 / sqrt(2 * pi))
        return F.add(F.mul(F.add(F.erf(F.mul(x, 1 / sqrt(2))), 1), 0.5), F.mul(x, density))
    t = F.tanh(_gelu_inner(F, x))
    inner = F.mul(F.add(F.mul(F.mul(x, x), 3 * 0.044715), 1), sqrt(2 / pi))
    slope = F.mul(F.mul(F.mul(x, 0.5), F.sub(1, F.mul(t, t))), inner)
    return F.add(F.mul(F.add(t, 1), 0.5), slope)


# In float32, both forms of gelu are x / 2 (1 + tanh(x P(x²))): the exact one too, with the polynomial P that fits
# atanh(erf(x / sqrt 2)) / x by weighted least squares, to within 4 units in the last place of erf.
_POLYNOMIALS = {
    "none": (
        1.12837927,
        0.102769056,
        -0.000191830533,
        -0.000619784869,
        8.76373994e-05,
        -5.66848636e-06,
        1.41852789e-07,
    ),
    "tanh": (sqrt(2 / pi), 0.044715 * sqrt(2 / pi)),
}
_POLYNOMIALS["none"] = tuple(c * 0.5 ** (k + 0.5) for k, c in enumerate(_POLYNOMIALS["none"]))
_BLOCK = 1 << 14  # elements at a time: what stays in the cache


def _blocks(function, *arrays):
    """An array made block by block: ``function(out, *parts)`` fills each part of it."""
    arrays = [np.ascontiguousarray(a).reshape(-1) for a in arrays]
    made = np.empty_like(arrays[0])
    for start in range(0, made.size, _BLOCK):
        part = slice(start, start + _BLOCK)
        function(made[part], *(a[part] for a in arrays))
    return made


def _tanh_polynomial(x, square, approximate):
    """tanh(x P(x²))."""
    *lower, highest = _POLYNOMIALS[approximate]
    t = np.multiply(square, x.dtype.type(highest))
    for c in reversed(lower[1:]):
        t += x.dtype.type(c)
        t *= square
    t += x.dtype.type(lower[0])
    t *= x
    return np.tanh(t, t)


def _gelu_kernel(x, approximate):
    if x.dtype != np.float32:
        return _gelu(EAGER, x, approximate)

    def fill(out, x):
        np.multiply(x, x, out)
        t = _tanh_polynomial(x, out, approximate)
        t += 1
        np.multiply(x, np.float32(0.5), out)
        out *= t

    return _blocks(fill, x).reshape(x.shape)


def _gelu_backward_kernel(g, x, approximate):
    if x.dtype != np.float32:
        return np.multiply(g, _gelu_partial(EAGER, x, approximate))

    def fill(out, g, x):
        np.multiply(x, x, out)
        t = _tanh_polynomial(x, out, approximate)
        if approximate == "none":  # the slope of the distribution function is the normal density
            out *= np.float32(-0.5)
            slope = np.exp(out, out)
            slope *= np.float32(1 / sqrt(2 * pi))
        else:
            out *= np.float32(3 * 0.044715)
            out += 1
            slope = np.multiply(out, np.float32(sqrt(2 / pi) / 2), out)
            slope *= 1 - t * t
        slope *= x
        t *= np.float32(0.5)
        t += np.float32(0.5)
        slope += t
        slope *= g

    return _blocks(fill, g, x).reshape(x.shape)


composed(
    "gelu_backward",
    lambda F, g, x, approximate: F.mul(g, _gelu_partial(F, x, approximate)),
    kernel=in_float32(_gelu_backward_kernel),
)
gelu_op = composed(
    *("gelu", _gelu),
    vjps=[lambda F, g, _y, x, approximate: F.gelu_backward(g, x, approximate=approximate)],
    kernel=in_float32(_gelu_kernel),
    input_names=("self",),
)


def _silu_partial(F, x):
    s = F.sigmoid(x)
    return F.mul(s, F.add(F.mul(x, F.sub(1, s)), 1))


silu_op = activation("silu", lambda F, x: F.mul(x, F.sigmoid(x)), times(_silu_partial))


def _softplus_one(F, x):
    """log(1 + e^x), without overflow."""
    return F.add(F.maximum(x, 0), F.log1p(F.exp(F.neg(F.abs(x)))))


def _mish_partial(F, x):
    t = F.tanh(_softplus_one(F, x))
    return F.add(t, F.mul(F.mul(x, F.sigmoid(x)), F.sub(1, F.mul(t, t))))


mish_op = activation("mish", lambda F, x: F.mul(x, F.tanh(_softplus_one(F, x))), times(_mish_partial))
softplus_op = activation(
    "softplus",
    lambda F, x, beta, threshold: F.where(
        F.gt(F.mul(x, beta), threshold), x, F.div(_softplus_one(F, F.mul(x, beta)), beta)
    ),
    times(
        lambda F, x, beta, threshold: F.where(
            F.gt(F.mul(x, beta), threshold), F.ones_like(x), F.sigmoid(F.mul(x, beta))
        )
    ),
)
log_sigmoid_op = activation(
    "log_sigmoid",
    lambda F, x: F.sub(F.minimum(x, 0), F.log1p(F.exp(F.neg(F.abs(x))))),
    times(lambda F, x: F.sigmoid(F.neg(x))),
)


def _glu_halves(F, x, dim):
    n = x.shape[dim] // 2
    return F.slice(x, dim=dim, start=0, stop=n, step=1), F.slice(x, dim=dim, start=n, stop=2 * n, step=1)


def _glu(F, x, dim):
    a, b = _glu_halves(F, x, dim)
    return F.mul(a, F.sigmoid(b))


def _glu_vjp(F, g, _y, x, dim):
    a, b = _glu_halves(F, x, dim)
    s = F.sigmoid(b)
    gs = F.mul(g, s)
    return F.cat(gs, F.mul(F.mul(gs, F.sub(1, s)), a), dim=dim)


glu_op = activation("glu", _glu, _glu_vjp)


@public(NN, inplace=NN)
def elu(input, alpha=1.0, inplace=False):
    """Return x where it is positive, elsewhere alpha (e^x - 1).

    Args:
        input (Tensor): any shape, floating-point.
        alpha (float): minus the limit for x towards -infinity.
        inplace (bool): whether to write the result to `input`.

    >>> F.elu(torch.tensor([-1.0, 2.0]))
    tensor([-0.6321,  2.0000])
    """
    return placed(need_floating(input, "elu"), inplace, elu_op, alpha=alpha, scale=1.0, input_scale=1.0)


@public("torch nn.functional", inplace=IN_PLACE)
def selu(input, inplace=False):
    """Return the scaled ELU, which keeps mean 0 and variance 1 in deep networks.

    Args:
        input (Tensor): any shape, floating-point.
        inplace (bool): whether to write the result to `input`.

    Its two constants are from G. Klambauer et al., Self-Normalizing Neural Networks (2017).

    >>> F.selu(torch.tensor([-1.0, 2.0]))
    tensor([-1.1113,  2.1014])
    """
    constants = {"alpha": 1.6732632423543772, "scale": 1.0507009873554805, "input_scale": 1.0}
    return placed(need_floating(input, "selu"), inplace, elu_op, **constants)


@public("torch nn.functional", inplace=IN_PLACE)
def celu(input, alpha=1.0, inplace=False):
    """Return x where it is positive, elsewhere alpha (e^(x / alpha) - 1).

    Args:
        input (Tensor): any shape, floating-point.
        alpha (float): minus the limit for x towards -infinity; not 0.
        inplace (bool): whether to write the result to `input`.

    Raises:
        RuntimeError: `alpha` is 0.

    >>> F.celu(torch.tensor([-1.0, 2.0]), alpha=2.0)
    tensor([-0.7869,  2.0000])
    """
    if alpha == 0:
        raise RuntimeError("ZeroDivisionError: alpha cannot be 0 for CELU")
    return placed(need_floating(input, "celu"), inplace, celu_op, alpha=alpha)


@public(NN, out=True)
def gelu(input, approximate="none", *, out=None):
    """Return x times the standard normal distribution function of x.

    Args:
        input (Tensor): any shape, floating-point.
        approximate (str): ``"none"``, or ``"tanh"`` for a formula with tanh.

    Raises:
        RuntimeError: there is no such approximation.

    Source: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units (2016).

    >>> F.gelu(torch.tensor([-1.0, 2.0]))
    tensor([-0.1587,  1.9545])
    """
    if approximate not in ("none", "tanh"):
        raise RuntimeError(f"approximate argument must be either none or tanh, but got {approximate!r}")
    return gelu_op(need_floating(input, "gelu"), approximate=approximate)


@public(NN)
def silu(input, inplace=False):
    """Return x sigmoid(x).

    Args:
        input (Tensor): any shape, floating-point.
        inplace (bool): whether to write the result to `input`.

    >>> F.silu(torch.tensor([-1.0, 2.0]))
    tensor([-0.2689,  1.7616])
    """
    return placed(need_inexact(input, "silu_cpu"), inplace, silu_op)


@public(NN)
def mish(input, inplace=False):
    """Return x tanh(softplus(x)).

    Args:
        input (Tensor): any shape, floating-point.
        inplace (bool): whether to write the result to `input`.

    >>> F.mish(torch.tensor([-1.0, 2.0]))
    tensor([-0.3034,  1.9440])
    """
    return placed(need_floating(input, "mish"), inplace, mish_op)


@public(NN, out=True)
def softplus(input, beta=1, threshold=20, *, out=None):
    """Return log(1 + e^(beta x)) / beta, and x itself where beta x is large.

    Args:
        input (Tensor): any shape, floating-point.
        beta (float): how sharp the bend at 0 is.
        threshold (float): from which beta x on the function is linear.

    >>> F.softplus(torch.tensor([0.0, 30.0]))
    tensor([ 0.6931, 30.0000])
    """
    return softplus_op(need_floating(input, "softplus"), beta=beta, threshold=threshold)


@public(NN)
def softsign(input):
    """Return x / (1 + |x|).

    Args:
        input (Tensor): any shape.

    >>> F.softsign(torch.tensor([-1.0, 3.0]))
    tensor([-0.5000,  0.7500])
    """
    return input / (input.abs() + 1)


@public(NN)
def tanhshrink(input):
    """Return x - tanh(x).

    Args:
        input (Tensor): any shape.

    >>> F.tanhshrink(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.2384])
    """
    return input - input.tanh()


@public(NN)
def tanh(input):
    """Return the hyperbolic tangent of each element.

    Args:
        input (Tensor): any shape.

    >>> F.tanh(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.7616])
    """
    return input.tanh()


@public(NN)
def sigmoid(input):
    """Return 1 / (1 + e^-x) of each element.

    Args:
        input (Tensor): any shape.

    >>> F.sigmoid(torch.tensor([0.0, 1.0]))
    tensor([0.5000, 0.7311])
    """
    return input.sigmoid()


@public(NN, out=True)
def logsigmoid(input, *, out=None):
    """Return log(1 / (1 + e^-x)), without overflow.

    Args:
        input (Tensor): any shape, floating-point.

    >>> F.logsigmoid(torch.tensor([0.0, -100.0]))
    tensor([  -0.6931, -100.0000])
    """
    return log_sigmoid_op(need_floating(input, "log_sigmoid"))


@public(NN)
def glu(input, dim=-1):
    """Return the first half along a dimension times the sigmoid of the second.

    Args:
        input (Tensor): at least one dimension, floating-point.
        dim (int): the dimension to halve, of even size.

    Raises:
        RuntimeError: its size is odd, or there are no dimensions.

    >>> F.glu(torch.tensor([2.0, 0.0]))
    tensor([1.])
    """
    if not need_floating(input, "glu").ndim:
        raise RuntimeError("glu does not support 0-dimensional tensors")
    dim = wrap_dim(dim, input.ndim)
    if input.shape[dim] % 2:
        raise RuntimeError(f"Halving dimension must be even, but dimension {dim} is size {input.shape[dim]}")
    return glu_op(input, dim=dim)
