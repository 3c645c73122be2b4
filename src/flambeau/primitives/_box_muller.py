"""Normal numbers in float32 from uniform ones, to the digit as PyTorch's AVX2 kernel makes them.

That kernel takes logarithm, sine and cosine from Cephes' single-precision polynomials (S. Moshier, logf.c and sinf.c)
with fused multiply-adds. Here every operation is done in float64 and rounded to float32 at once: a product of two
float32 numbers is exact in float64, so this rounds as a fused operation does.
"""

import numpy as np

_CHUNK = 1 << 15  # numbers worked on together: they stay in the cache


def _constants(*values):
    return np.array(values, np.float32).astype(np.float64).tolist()


_LOG = _constants(
    *(7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1),
    *(-1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1),
)
_LN2_LOW, _LN2_HIGH, _SQRT_HALF = _constants(-2.12194440e-4, 0.693359375, 0.707106781186547524)
_SIN = _constants(-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1)
_COS = _constants(2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2)
_QUARTER_PI_PARTS = _constants(-0.78515625, -2.4187564849853515625e-4, -3.77489497744594108e-8)
_FOUR_OVER_PI, _TWO_PI = _constants(1.27323954473516, 2 * np.pi)


def normal_blocks(u, mean, std):
    """Normal numbers from uniform ones, `u` (float32, a multiple of 16): eight radii and eight angles make a block."""
    z = np.empty_like(u)
    for start in range(0, len(u), _CHUNK):
        block = u[start : start + _CHUNK].astype(np.float64).reshape(-1, 2, 8)
        radius = _round(np.sqrt(_round(-2 * _log(1 - block[:, 0]))))
        sine, cosine = _sincos(_round(_TWO_PI * block[:, 1]))
        pair = np.stack([_round(radius * cosine), _round(radius * sine)], axis=1)
        z[start : start + _CHUNK] = (pair * float(np.float32(std)) + float(np.float32(mean))).ravel()
    return z


def _round(x):
    return x.astype(np.float32).astype(np.float64)


def _polynomial(coefficients, x):
    y = coefficients[0]
    for c in coefficients[1:]:
        y = _round(y * x + c)
    return y


def _log(x):
    mantissa, exponent = np.frexp(x)
    low = (mantissa < _SQRT_HALF).astype(np.float64)  # by arithmetic: np.where is slow where the choice is random
    exponent = exponent - low
    x = mantissa * (1 + low) - 1
    square = _round(x * x)
    y = _round(_polynomial(_LOG, x) * x)
    y = _round(y * square + _round(exponent * _LN2_LOW))
    y = _round(y - square / 2)
    return _round(exponent * _LN2_HIGH + _round(x + y))


def _sincos(x):
    """Sine and cosine of x >= 0: the polynomials hold within an eighth of a turn, and swap roles with the octant."""
    octant = _round(x * _FOUR_OVER_PI).astype(np.int32) + 1 & ~1
    for part in _QUARTER_PI_PARTS:
        x = _round(octant * part + x)
    square = _round(x * x)
    y = _round(_polynomial(_COS, square) * square)
    cosine = _round(_round(y * square - square / 2) + 1)
    sine = _round(_round(_polynomial(_SIN, square) * square) * x + x)
    swap = (octant >> 1 & 1).astype(np.float64)
    keep = 1 - swap
    sign, cosine_sign = 1 - (octant >> 1 & 2), 1 - (octant + 2 >> 1 & 2)
    return (sine * keep + cosine * swap) * sign, (cosine * keep + sine * swap) * cosine_sign
