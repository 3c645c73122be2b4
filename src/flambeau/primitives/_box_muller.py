"""Normal numbers in float32 from uniform ones, to the digit as PyTorch's AVX2 kernel makes them.

That kernel takes logarithm, sine and cosine from Cephes' single-precision polynomials (S. Moshier, logf.c and sinf.c)
with fused multiply-adds. `_fused` computes those in float64, where the product of two float32 numbers is exact, and
rounds once; all else is float32.
"""

import numpy as np

_CHUNK = 1 << 15  # numbers worked on together: they stay in the cache


def _constants(*values):
    return np.array(values, np.float32).tolist()


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
    z, std, mean = np.empty_like(u), float(np.float32(std)), float(np.float32(mean))
    for start in range(0, len(u), _CHUNK):
        block = u[start : start + _CHUNK].reshape(-1, 2, 8)
        radius = np.sqrt(-2 * _log(1 - block[:, 0]))
        sine, cosine = _sincos(_TWO_PI * block[:, 1])
        pair = z[start : start + _CHUNK].reshape(-1, 2, 8)
        pair[:, 0] = _fused(radius * cosine, std, mean)
        pair[:, 1] = _fused(radius * sine, std, mean)
    return z


def _fused(a, b, c):
    """a * b + c, rounded once."""
    y = a.astype(np.float64)
    y *= _double(b)
    y += _double(c)
    return y.astype(np.float32)


def _double(x):
    """An array in float64 (NumPy's mixed operations would be slower); a number as it is."""
    return x.astype(np.float64, copy=False) if x.__class__ is np.ndarray else x


def _polynomial(coefficients, x):
    y, x = _fused(x, coefficients[0], coefficients[1]), _double(x)
    for c in coefficients[2:]:
        y = _fused(y, x, c)
    return y


def _log(x):
    mantissa, exponent = np.frexp(x)
    low = (mantissa < _SQRT_HALF).astype(np.float32)  # by arithmetic: np.where is slow where the choice is random
    exponent = exponent.astype(np.float32) - low
    x = mantissa * (1 + low) - 1
    square = x * x
    y = _fused(_polynomial(_LOG, x) * x, square, exponent * _LN2_LOW)
    return _fused(exponent, _LN2_HIGH, x + (y - square / 2))


def _sincos(x):
    """Sine and cosine of x >= 0: the polynomials hold within an eighth of a turn, and swap roles with the octant."""
    octant = (x * _FOUR_OVER_PI).astype(np.int32) + 1 & ~1
    turned = octant.astype(np.float32)
    for part in _QUARTER_PI_PARTS:
        x = _fused(turned, part, x)
    square = x * x
    cosine = _fused(_polynomial(_COS, square) * square, square, square / -2) + 1
    sine = _fused(_polynomial(_SIN, square) * square, x, x)
    swap = (octant >> 1 & 1).astype(np.float32)
    keep = 1 - swap
    sign, cosine_sign = ((1 - (n >> 1 & 2)).astype(np.float32) for n in (octant, octant + 2))
    return (sine * keep + cosine * swap) * sign, (cosine * keep + sine * swap) * cosine_sign
