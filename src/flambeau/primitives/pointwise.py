"""Elementwise primitives: each with its NumPy kernel and its partial derivatives.

Gradients of complex numbers follow PyTorch's convention: of a real loss L and z = x + iy, dL/dx + i dL/dy. The family
conjugates the partials of holomorphic functions; the others are in complex.py.
"""

from math import log as _ln

import numpy as np

from ._declare import composed, general, over, pointwise
from ._half import in_float32

_BOTH = ("self", "other")

# Arithmetic

add = pointwise("add", np.add, [1, 1], input_names=_BOTH)
sub = pointwise("sub", np.subtract, [1, -1], input_names=_BOTH)
mul = pointwise("mul", np.multiply, [lambda F, _y, _a, b: b, lambda F, _y, a, _b: a], input_names=_BOTH)
div = pointwise(
    "div",
    np.true_divide,
    [over(lambda F, _y, _a, b: b), lambda F, _y, a, b: F.neg(F.div(F.div(a, b), b))],
    input_names=_BOTH,
)
neg = pointwise("neg", np.negative, [-1])
reciprocal = pointwise("reciprocal", np.reciprocal, [lambda F, y, _x: F.neg(F.mul(y, y))])
square = pointwise("square", np.square, [lambda F, _y, x: F.mul(x, 2)], grad_name="PowBackward0")


def _scaled(name, combine, grad_name, **rules):
    """a + alpha * b, and its like, as one node."""
    return composed(
        name,
        lambda F, a, b, alpha: getattr(F, combine)(a, F.mul(b, alpha)),
        grad_name=grad_name,
        input_names=_BOTH,
        **rules,
    )


add_scaled = _scaled(
    *("add_scaled", "add", "AddBackward0"),
    vjps=[lambda F, g, _y, _a, _b, alpha: g, lambda F, g, _y, _a, _b, alpha: F.mul(g, _conj(alpha))],
)
sub_scaled = _scaled(
    *("sub_scaled", "sub", "SubBackward0"),
    vjps=[lambda F, g, _y, _a, _b, alpha: g, lambda F, g, _y, _a, _b, alpha: F.mul(g, -_conj(alpha))],
)
rsub_number = pointwise("rsub_number", lambda a, b: np.subtract(b, a), [-1, None], grad_name="RsubBackward1")
rsub = composed(
    "rsub",
    lambda F, a, b, alpha: F.sub(b, a) if alpha == 1 else F.sub(b, F.mul(a, alpha)),
    vjps=[lambda F, g, _y, _a, _b, alpha: F.mul(g, -_conj(alpha)), lambda F, g, _y, _a, _b, alpha: g],
    input_names=_BOTH,
)


def _conj(number):
    return number.conjugate() if isinstance(number, complex) else number


def _nonzero_divisor(a, b):
    """Refuse a zero among integer divisors, where the hardware would give nonsense."""
    kind = getattr(b, "dtype", None) or np.asarray(b).dtype
    if kind.kind in "iu" and getattr(a, "dtype", kind).kind in "iu" and not np.all(b):
        raise RuntimeError("ZeroDivisionError: integer division or modulo by zero")


def _checked(ufunc):
    """An integer division that refuses zero divisors."""

    def kernel(a, b):
        _nonzero_divisor(a, b)
        return ufunc(a, b)

    kernel.__name__ = ufunc.__name__
    return kernel


def _trunc_divide(a, b):
    """The quotient rounded towards zero."""
    _nonzero_divisor(a, b)
    if np.result_type(a, b).kind not in "iu":
        return np.trunc(np.true_divide(a, b))
    quotient = np.floor_divide(a, b)
    return quotient + ((np.remainder(a, b) != 0) & ((np.less(a, 0)) != np.less(b, 0))).astype(quotient.dtype)


floor_divide = pointwise("floor_divide", _checked(np.floor_divide), [0, 0], grad_name="DivBackward2", input_names=_BOTH)
trunc_divide = pointwise("trunc_divide", _trunc_divide, [0, 0], grad_name="DivBackward2", input_names=_BOTH)
fmod = pointwise(
    "fmod",
    _checked(np.fmod),
    [1, lambda F, _y, a, b: F.neg(F.trunc_divide(a, b))],
    grad_name="FmodBackward1",
    input_names=_BOTH,
)
remainder = pointwise(
    "remainder",
    _checked(np.remainder),
    [1, lambda F, _y, a, b: F.neg(F.floor_divide(a, b))],
    grad_name="RemainderBackward1",
    input_names=_BOTH,
)
fmod_scalar = pointwise("fmod_scalar", fmod.kernel, [1, None], grad_name="FmodBackward0")
remainder_scalar = pointwise("remainder_scalar", remainder.kernel, [1, None], grad_name="RemainderBackward0")

# Powers


def _int_power(a, b):
    """Integer powers; one to a negative exponent is 0 unless the base is 1 or -1."""
    if not np.any(np.less(b, 0)):
        return np.power(a, b)
    sign = np.where(np.equal(a, 1), 1, np.where(np.equal(a, -1), 1 - 2 * np.remainder(b, 2), 0))
    return np.where(np.less(b, 0), sign, np.power(a, np.maximum(b, 0))).astype(np.result_type(a, b))


_POWERS: dict = {
    2: np.square,
    1: np.positive,
    0.5: np.sqrt,
    3: lambda a: a * a * a,
    -0.5: lambda a: np.reciprocal(np.sqrt(a)),
    -1: np.reciprocal,
    -2: lambda a: np.reciprocal(np.square(a)),
}


def _power(a, b):
    """a ** b: the frequent constant exponents by multiplication and roots, as PyTorch computes them."""
    if b.__class__ in (int, float) and a.dtype.kind in "fcV":
        short = _POWERS.get(b)
        return np.power(a, b) if short is None else short(a)
    if getattr(a, "dtype", np.dtype(int)).kind in "iu" and getattr(b, "dtype", np.dtype(int)).kind in "iu":
        return _int_power(a, b)
    return np.power(a, b)


def _pow_base(F, g, _y, a, b):
    """b a^(b-1), and 0 where b is 0 whatever the base."""
    if not hasattr(b, "shape"):
        if b == 0:
            return F.zeros_like(g)
        if b == 2:
            return F.mul(g, F.conj(F.mul(a, 2)))
        return F.mul(g, F.conj(F.mul(F.pow(a, b - 1), b)))
    partial = F.mul(F.pow(a, F.sub(b, 1)), b)
    return F.mul(g, F.conj(F.where(F.eq(b, 0), F.zeros_like(partial), partial)))


def _pow_exponent(F, g, y, a, b):
    """y log a, and 0 where a is 0 and the exponent not negative, the limit."""
    if not hasattr(a, "shape"):
        if a == 0:
            return F.mul(g, F.where(F.ge(F.real(b), 0), F.zeros_like(y), F.mul(y, -np.inf)))
        log = np.log(complex(a)) if isinstance(a, complex) or a < 0 and F.dtype(y).kind == "c" else _safe_log(a)
        return F.mul(g, F.conj(F.mul(y, log)))
    partial = F.mul(y, F.log(a))
    if F.dtype(partial).kind == "c":
        at_zero = F.eq(a, 0)
    else:
        at_zero = F.logical_and(F.eq(a, 0), F.ge(b, 0))
    return F.mul(g, F.conj(F.where(at_zero, F.zeros_like(partial), partial)))


def _safe_log(number):
    return _ln(number) if number > 0 else float("nan")


pow = pointwise(
    *("pow", _power),
    vjps=[_pow_base, _pow_exponent],
    grad_name="PowBackward1",
    input_names=("self", "exponent"),
)
pow_scalar = pointwise(
    *("pow_scalar", _power),
    vjps=[_pow_base, None],
    grad_name="PowBackward0",
    input_names=("self", "exponent"),
)
rpow = pointwise(
    *("rpow", _power),
    vjps=[None, _pow_exponent],
    grad_name="PowBackward2",
    input_names=("self", "exponent"),
)
sqrt = pointwise("sqrt", np.sqrt, [over(lambda F, y, _x: F.mul(y, 2))])


def _rsqrt(x):
    y = np.sqrt(x)
    return np.reciprocal(y, y) if y.__class__ is np.ndarray else np.reciprocal(y)


rsqrt = pointwise("rsqrt", _rsqrt, [lambda F, y, _x: F.mul(F.mul(F.mul(y, y), y), -0.5)])

# Exponentials and logarithms

LN2, LN10 = _ln(2.0), _ln(10.0)

exp = pointwise("exp", np.exp, [lambda F, y, _x: y])


def _exp2(x):
    return np.exp2(x) if x.dtype.kind != "c" else np.exp(x * LN2)


exp2 = pointwise("exp2", _exp2, [lambda F, y, _x: F.mul(y, LN2)])
expm1 = pointwise("expm1", np.expm1, [lambda F, y, _x: F.add(y, 1)])
log = pointwise("log", np.log, [over(lambda F, _y, x: x)])
log2 = pointwise("log2", np.log2, [over(lambda F, _y, x: F.mul(x, LN2))])


def _log10(x):
    """Through float64 for float32, so that powers of ten have whole logarithms."""
    return np.log10(x, dtype=np.float64).astype(np.float32) if x.dtype == np.float32 else np.log10(x)


log10 = pointwise("log10", _log10, [over(lambda F, _y, x: F.mul(x, LN10))])
log1p = pointwise("log1p", np.log1p, [over(lambda F, _y, x: F.add(x, 1))])


def _sigmoid(x):
    y = np.negative(x)
    if y.__class__ is not np.ndarray:  # the result of a 0-dim array
        return np.reciprocal(1 + np.exp(y))
    np.exp(y, y)
    np.add(y, 1, y)
    return np.reciprocal(y, y)


sigmoid = pointwise("sigmoid", _sigmoid, [lambda F, y, _x: F.mul(F.sub(1, y), y)])


def _logaddexp(base):
    """log(base^a + base^b) without overflow, also of complex numbers."""
    log, exp, real = (np.log, np.exp, np.logaddexp) if base == "e" else (np.log2, np.exp2, np.logaddexp2)

    def kernel(a, b):
        if np.result_type(a, b).kind != "c":
            return real(a, b)
        larger = np.where(np.real(a) >= np.real(b), a, b)
        smaller = np.where(np.real(a) >= np.real(b), b, a)
        return np.where(np.equal(a, b) & ~np.isfinite(a), a, larger + log(1 + exp(smaller - larger)))

    return kernel


logaddexp = pointwise(
    "logaddexp",
    _logaddexp("e"),
    [over(lambda F, _y, a, b: F.add(F.exp(F.sub(b, a)), 1)), over(lambda F, _y, a, b: F.add(F.exp(F.sub(a, b)), 1))],
    input_names=_BOTH,
)
logaddexp2 = pointwise(
    "logaddexp2",
    _logaddexp("2"),
    [over(lambda F, _y, a, b: F.add(F.exp2(F.sub(b, a)), 1)), over(lambda F, _y, a, b: F.add(F.exp2(F.sub(a, b)), 1))],
    input_names=_BOTH,
)

# Trigonometric and hyperbolic functions

sin = pointwise("sin", np.sin, [lambda F, _y, x: F.cos(x)])
cos = pointwise("cos", np.cos, [lambda F, _y, x: F.neg(F.sin(x))])
tan = pointwise("tan", np.tan, [lambda F, y, _x: F.add(F.mul(y, y), 1)])
asin = pointwise("asin", np.arcsin, [lambda F, _y, x: F.rsqrt(F.sub(1, F.mul(x, x)))])
acos = pointwise("acos", np.arccos, [lambda F, _y, x: F.neg(F.rsqrt(F.sub(1, F.mul(x, x))))])
atan = pointwise("atan", np.arctan, [over(lambda F, _y, x: F.add(F.mul(x, x), 1))])
sinh = pointwise("sinh", np.sinh, [lambda F, _y, x: F.cosh(x)])
cosh = pointwise("cosh", np.cosh, [lambda F, _y, x: F.sinh(x)])
tanh = pointwise("tanh", np.tanh, [lambda F, y, _x: F.sub(1, F.mul(y, y))])
asinh = pointwise("asinh", np.arcsinh, [lambda F, _y, x: F.rsqrt(F.add(F.mul(x, x), 1))])


def _acosh_partial(F, _y, x):
    """1 / sqrt(x^2 - 1), on the branch that acosh has in the complex plane."""
    if F.dtype(x).kind == "c":
        return F.mul(F.rsqrt(F.sub(x, 1)), F.rsqrt(F.add(x, 1)))
    return F.rsqrt(F.sub(F.mul(x, x), 1))


acosh = pointwise("acosh", np.arccosh, [_acosh_partial])
atanh = pointwise("atanh", np.arctanh, [over(lambda F, _y, x: F.sub(1, F.mul(x, x)))])


def _atan2_part(F, a, b):
    square = F.add(F.mul(a, a), F.mul(b, b))
    return F.where(F.eq(square, 0), F.ones_like(square), square)


atan2 = pointwise(
    "atan2",
    np.arctan2,
    [lambda F, _y, a, b: F.div(b, _atan2_part(F, a, b)), lambda F, _y, a, b: F.neg(F.div(a, _atan2_part(F, a, b)))],
    input_names=_BOTH,
)
hypot = pointwise(
    "hypot",
    np.hypot,
    [lambda F, y, a, _b: F.div(a, y), lambda F, y, _a, b: F.div(b, y)],
    input_names=_BOTH,
)


def _sinc_partial(F, _y, x):
    """(cos pi x - sinc x) / x, and 0 at 0 and where the square of x is."""
    scaled, square = F.mul(x, np.pi), F.mul(x, x)
    top = F.sub(F.mul(scaled, F.cos(scaled)), F.sin(scaled))
    quotient = F.div(top, F.mul(square, np.pi))
    return F.where(F.eq(square, 0), F.zeros_like(quotient), quotient)


def _sinc(x):
    scaled = np.multiply(x, np.pi)
    return np.where(np.equal(x, 0), np.ones_like(scaled), np.sin(scaled) / scaled)


sinc = pointwise("sinc", in_float32(_sinc), [_sinc_partial])


def _times(factor):
    """(kernel, partials) of the multiplication by a constant."""
    return lambda x: np.multiply(x, factor), [lambda F, _y, _x: factor]


deg2rad = pointwise("deg2rad", *_times(np.pi / 180), grad_name="Deg2RadBackward0")
rad2deg = pointwise("rad2deg", *_times(180 / np.pi), grad_name="Rad2DegBackward0")

# Rounding and signs


def _whole(ufunc):
    """A rounding that leaves bools and integers as they are."""

    def kernel(x):
        return ufunc(x) if x.dtype.kind not in "biu" else np.positive(x) if x.dtype.kind != "b" else x.copy()

    kernel.__name__ = ufunc.__name__
    return kernel


floor = pointwise("floor", _whole(np.floor), [0])
ceil = pointwise("ceil", _whole(np.ceil), [0])
round = pointwise("round", _whole(np.rint), [0])
trunc = pointwise("trunc", _whole(np.trunc), [0])
frac = pointwise("frac", lambda x: x - np.trunc(x), [1])


def _round_decimals(x, decimals):
    """Round half to even at a decimal place, by scaling with a whole power of ten."""
    if x.dtype.kind in "iu":
        return np.positive(x)
    power = float(10 ** abs(decimals))
    return np.rint(x * power) / power if decimals >= 0 else np.rint(x / power) * power


round_decimals = pointwise(
    *("round_decimals", _round_decimals),
    vjps=[lambda F, g, *_, decimals: F.zeros_like(g)],
    grad_name="RoundBackward1",
)


def _sign(x):
    if x.dtype.kind == "b":
        return x.copy()
    if x.dtype.kind in "iuc":
        return np.sign(x)
    return np.subtract(np.greater(x, 0), np.less(x, 0), dtype=np.int8).astype(x.dtype)  # nan has the sign 0


sign = pointwise("sign", _sign, [0])


signbit = pointwise("signbit", lambda x: np.signbit(x) if x.dtype.kind in "fV" else np.less(x, 0))


def _copysign_partial(F, y, a, _b):
    ratio = F.div(y, a)
    return F.where(F.eq(a, 0), F.zeros_like(ratio), ratio)


copysign = pointwise("copysign", np.copysign, [_copysign_partial, 0], input_names=_BOTH)
copysign_scalar = pointwise("copysign_scalar", np.copysign, [_copysign_partial, None], grad_name="CopysignBackward1")
nextafter = pointwise(
    "nextafter",
    np.nextafter,
    [lambda F, _y, a, b: F.cast(F.ne(a, b), dtype=F.dtype(a)), 0],
)
heaviside = pointwise(
    "heaviside", lambda x, values: np.asarray(np.where(np.equal(x, 0), values, np.greater(x, 0)), x.dtype)
)

# Linear combinations, each one node


def _lerp(a, b, w):
    """a + w (b - a), reckoned from the nearer end."""
    return np.where(np.less(np.abs(w), 0.5), a + w * (b - a), b - (b - a) * (1 - w))


lerp = pointwise(
    "lerp",
    _lerp,
    [lambda F, _y, _a, _b, w: F.sub(1, w), lambda F, _y, _a, _b, w: w, lambda F, _y, a, b, _w: F.sub(b, a)],
    grad_name="LerpBackward1",
)
lerp_scalar = pointwise(
    "lerp_scalar",
    lambda a, b, w: a + w * (b - a) if abs(w) < 0.5 else b - (b - a) * (1 - w),
    [lambda F, _y, _a, _b, w: 1 - w, lambda F, _y, _a, _b, w: w, None],
    grad_name="LerpBackward0",
)
addcmul = pointwise(
    "addcmul",
    lambda x, a, b, value: x + (a * b if value == 1 else value * a * b),
    vjps=[
        lambda F, g, *_, value: g,
        lambda F, g, _y, _x, _a, b, value: F.mul(g, F.conj(F.mul(b, value))),
        lambda F, g, _y, _x, a, _b, value: F.mul(g, F.conj(F.mul(a, value))),
    ],
)
addcdiv = pointwise(
    "addcdiv",
    lambda x, a, b, value: x + np.true_divide(a if value == 1 else value * a, b),
    vjps=[
        lambda F, g, *_, value: g,
        lambda F, g, _y, _x, _a, b, value: F.mul(g, F.conj(F.div(value, b))),
        lambda F, g, _y, _x, a, b, value: F.neg(F.mul(g, F.conj(F.div(F.mul(a, value), F.mul(b, b))))),
    ],
)

# Types

cast = pointwise(
    *("cast", lambda x, dtype: x.astype(dtype)),
    vjps=[lambda F, g, *_, dtype: g],  # the edge casts back
    jvp=lambda F, _y, _inputs, tangents, dtype: F.cast(tangents[0], dtype=dtype),
    grad_name="ToCopyBackward0",
)


def _frexp(x):
    mantissa, exponent = np.frexp(x)
    return np.asarray(mantissa), np.asarray(exponent)


frexp = general(
    *("frexp", _frexp),
    vjps=[lambda F, g, y, x: F.div(g[0], F.exp2(F.cast(y[1], dtype=F.dtype(x))))],
)

# A gradient that depends on an input, with derivative zero: piecewise linear functions have second derivatives.
tied = pointwise("tied", lambda g, _x: g, partials=[1, 0])
