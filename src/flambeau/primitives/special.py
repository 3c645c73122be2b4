"""Special functions: SciPy's kernels, imported when first called, and their derivatives.

Derivatives are those of the Digital Library of Mathematical Functions, chapters 5 (gamma), 7 (error functions), 8
(incomplete gamma), 10 (Bessel) and 25 (zeta).
"""

import math

import numpy as np

from ._declare import composed, over, pointwise

SQRT_PI = math.sqrt(math.pi)


def scipy_kernel(name):
    """The kernel that calls a function of scipy.special; half precision is computed in float32 and rounded once."""
    function = None

    def kernel(*arrays):
        nonlocal function
        if function is None:
            from scipy import special

            function = getattr(special, name)
        x = arrays[0]
        if len(arrays) == 1 and x.dtype.itemsize > 2:
            return function(x)
        return in_working_precision(function, *arrays)

    return kernel


def in_working_precision(function, *arrays):
    """A function of arrays and numbers, computed in the arrays' dtype, or in float32 if that is a half precision."""
    dtype = next(a.dtype for a in arrays if hasattr(a, "dtype"))
    if dtype.itemsize > 2:
        return function(*arrays).astype(dtype, copy=False)
    return function(*(a.astype(np.float32) if hasattr(a, "dtype") else a for a in arrays)).astype(dtype)


def _special(name, partials, function=None, **rules):
    """An operation of torch.special, with SciPy's kernel and PyTorch's node name."""
    rules.setdefault("grad_name", f"Special{''.join(p.title() for p in name.split('_'))}Backward0")
    return pointwise(name, scipy_kernel(function or name), partials, **rules)


# Error functions, and the normal distribution


def _gauss(F, x):
    return F.exp(F.neg(F.mul(x, x)))


erf = pointwise("erf", scipy_kernel("erf"), [lambda F, _y, x: F.mul(_gauss(F, x), 2 / SQRT_PI)])
erfc = pointwise("erfc", scipy_kernel("erfc"), [lambda F, _y, x: F.mul(_gauss(F, x), -2 / SQRT_PI)])
erfinv = pointwise("erfinv", scipy_kernel("erfinv"), [lambda F, y, _x: F.mul(F.exp(F.mul(y, y)), SQRT_PI / 2)])
erfcx = _special("erfcx", [lambda F, y, x: F.sub(F.mul(F.mul(x, y), 2), 2 / SQRT_PI)])
ndtr = _special("ndtr", [lambda F, _y, x: F.mul(F.exp(F.mul(F.mul(x, x), -0.5)), 1 / math.sqrt(2 * math.pi))])
ndtri = _special("ndtri", [lambda F, y, _x: F.mul(F.exp(F.mul(F.mul(y, y), 0.5)), math.sqrt(2 * math.pi))])
log_ndtr = _special(
    "log_ndtr",
    [over(lambda F, _y, x: F.mul(F.erfcx(F.mul(x, -1 / math.sqrt(2))), math.sqrt(math.pi / 2)))],
)

# The gamma function and its relatives


def _lgamma(x):
    from scipy.special import gammaln

    value = np.where(np.isinf(x), np.abs(x), in_working_precision(gammaln, x))
    tiny = (np.abs(x) < np.finfo(x.dtype).tiny) & (x != 0)  # where SciPy overflows
    return np.where(tiny, -np.log(np.abs(np.where(tiny, x, 1))), value)


def _polygamma(x, n):
    """(-1)^(n+1) n! zeta(n+1, x); the digamma function for n = 0."""
    if n == 0:
        return digamma.kernel(x)
    sign = 1.0 if n % 2 else -1.0
    return in_working_precision(lambda x: sign * math.gamma(n + 1) * _hurwitz(float(n + 1), x), x)


def _hurwitz(s, q):
    """The sum of (q + k)^-s over all k >= 0; for negative q the first terms are added one by one."""
    from scipy.special import zeta

    s, q = np.broadcast_arrays(s, q)
    if not (q <= 0).any():
        return zeta(s, q)
    total, shifted = np.zeros(q.shape, q.dtype), np.array(q)
    for _ in range(min(math.ceil(-np.min(q, where=np.isfinite(q), initial=0)), 1000)):
        total += np.where(shifted < 0, np.float_power(shifted, -s), 0).astype(q.dtype)
        shifted += shifted < 0
    value = np.where(q <= 0, np.where(s == np.floor(s), total + zeta(s, shifted), np.nan), zeta(s, q))
    value = np.where((q <= 0) & (q == np.floor(q)), np.inf, value)
    return np.where(s == 1, np.inf, np.where(s < 1, np.nan, value))


lgamma = pointwise("lgamma", _lgamma, [lambda F, _y, x: F.digamma(x)])
digamma = pointwise("digamma", scipy_kernel("digamma"), [lambda F, _y, x: F.polygamma(x, n=1)])
polygamma = pointwise(
    *("polygamma", _polygamma),
    vjps=[lambda F, g, _y, x, n: F.mul(g, F.polygamma(x, n=n + 1))],
)


def _shifted(F, x, p):
    return [F.sub(x, j / 2) if j else x for j in range(p)]


def _mvlgamma(F, x, p):
    """p (p - 1) / 4 log pi plus the sum of log gamma(x - j / 2) over j < p."""
    total = None
    for part in _shifted(F, x, p):
        term = F.lgamma(part)
        total = term if total is None else F.add(total, term)
    return F.add(total, p * (p - 1) / 4 * math.log(math.pi))


def _mvlgamma_vjp(F, g, _y, x, p):
    total = None
    for part in _shifted(F, x, p):
        term = F.digamma(part)
        total = term if total is None else F.add(total, term)
    return F.mul(g, total)


mvlgamma = composed("mvlgamma", _mvlgamma, vjps=[_mvlgamma_vjp])


def _gamma_density(F, _y, a, x):
    """x^(a-1) e^-x / gamma(a)."""
    return F.exp(F.sub(F.sub(F.mul(F.log(x), F.sub(a, 1)), x), F.lgamma(a)))


def _no_derivative(name):
    """The partial of an input for which there is no formula: an error, not a silent zero."""

    def partial(F, _y, _a, _b):
        raise NotImplementedError(f"the derivative for '{name}: input' is not implemented.")

    return partial


igamma = pointwise("igamma", scipy_kernel("gammainc"), [_no_derivative("igamma"), _gamma_density])
igammac = pointwise(
    "igammac",
    scipy_kernel("gammaincc"),
    [_no_derivative("igammac"), lambda F, y, a, x: F.neg(_gamma_density(F, y, a, x))],
)

# Entropy and its relatives: functions of two have a variant for a number on either side, as in PyTorch


def _entr_partial(F, _y, x):
    return F.neg(F.add(F.log(x), 1))


entr = _special("entr", [_entr_partial])


def _number_variants(name, kernel, partials, grad_name):
    """Declare name, name_left (the first input is a number) and name_right (the second is)."""
    first, second = partials
    pointwise(name, kernel, partials, grad_name=f"{grad_name}Backward0")
    pointwise(f"{name}_left", kernel, [None, second], grad_name=f"{grad_name}Backward1")
    pointwise(f"{name}_right", kernel, [first, None], grad_name=f"{grad_name}Backward2")


def _times_log(log, lowest):
    """The partial of x log y (or x log1p y) by x: the logarithm, but 0 where x is 0 and y at or below `lowest`."""

    def partial(F, _y, a, b):
        value = log(F, b)
        if not hasattr(value, "shape"):
            value = F.add(F.zeros_like(a), value)
        return F.where(F.logical_and(F.eq(a, 0), F.le(b, lowest)), F.zeros_like(value), value)

    return partial


def _log_of(F, x):
    return F.log(x) if hasattr(x, "shape") else float(np.log(x))


def _log1p_of(F, x):
    return F.log1p(x) if hasattr(x, "shape") else float(np.log1p(x))


_number_variants("xlogy", scipy_kernel("xlogy"), [_times_log(_log_of, 0), lambda F, _y, a, b: F.div(a, b)], "Xlogy")
_number_variants(
    *("xlog1py", scipy_kernel("xlog1py")),
    [_times_log(_log1p_of, -1), lambda F, _y, a, b: F.div(a, F.add(b, 1))],
    "SpecialXlog1Py",
)
_number_variants(
    *("zeta", lambda s, q: in_working_precision(_hurwitz, s, q)),
    [
        _no_derivative("zeta"),
        lambda F, _y, s, q: F.mul(F.neg(s) if hasattr(s, "shape") else -s, F.zeta(F.add(s, 1), q)),
    ],
    "SpecialZeta",
)


def _logit(x, eps):
    if eps is not None:
        x = np.clip(x, x.dtype.type(eps), x.dtype.type(1 - eps))
    return np.log(x / (1 - x))


def _logit_vjp(F, g, _y, x, eps):
    """g / (x (1 - x)); beyond the bounds 0, or nan where none were given."""
    outside = F.logical_or(F.lt(x, eps or 0.0), F.gt(x, 1.0 - (eps or 0.0)))
    value = F.div(g, F.mul(x, F.sub(1, x)))
    return F.where(outside, F.full(value.shape, math.nan if eps is None else 0.0, like=value), value)


logit = pointwise("logit", _logit, vjps=[_logit_vjp])

# Bessel functions


def _away_from_zero(F, x, value):
    """value(x) where the square of x is not 0, and 1/2 there, the limit of both uses; its derivative there is 0."""
    at_zero = F.eq(F.mul(x, x), 0)
    otherwise = value(F.where(at_zero, F.ones_like(x), x))
    return F.where(at_zero, F.full(otherwise.shape, 0.5, like=otherwise), otherwise)


def _i0e_partial(F, y, x):
    return F.sub(F.i1e(x), F.mul(F.sign(x), y))


def _i1_partial(F, y, x):
    return _away_from_zero(F, x, lambda x: F.sub(F.i0(x), F.div(y, x)))


def _i1e_partial(F, y, x):
    return _away_from_zero(F, x, lambda x: F.sub(F.i0e(x), F.mul(y, F.add(F.sign(x), F.reciprocal(x)))))


i0 = pointwise("i0", scipy_kernel("i0"), [lambda F, _y, x: F.i1(x)])
i0e = _special("i0e", [_i0e_partial], grad_name="SpecialI0EBackward0")
i1 = _special("i1", [_i1_partial])
i1e = _special("i1e", [_i1e_partial], grad_name="SpecialI1EBackward0")

_WITHOUT_DERIVATIVE = (
    *("bessel_j0 j0", "bessel_j1 j1", "bessel_y0 y0", "bessel_y1 y1", "modified_bessel_i0 i0"),
    *("modified_bessel_i1 i1", "modified_bessel_k0 k0", "modified_bessel_k1 k1"),
    *("scaled_modified_bessel_k0 k0e", "scaled_modified_bessel_k1 k1e"),
)
for _name, _function in map(str.split, _WITHOUT_DERIVATIVE):
    pointwise(_name, scipy_kernel(_function))


def _airy_ai(x):
    from scipy.special import airy

    return in_working_precision(lambda x: airy(x)[0], x)


pointwise("airy_ai", _airy_ai)


def _spherical_j0(x):
    return np.where(x == 0, np.ones_like(x), np.where(np.isinf(x), np.zeros_like(x), np.sin(x) / x))


pointwise("spherical_bessel_j0", _spherical_j0)

# Orthogonal polynomials, by their three-term recurrences (DLMF 18.9): step(k, x, p, q) gives the one of degree k from
# those of degrees k - 1 and k - 2


def _polynomial(name, first, step, shifted=False):
    def kernel(x, n):
        dtype = next(a.dtype for a in (x, n) if hasattr(a, "dtype"))
        x, n = np.broadcast_arrays(np.asarray(x, dtype), np.trunc(n).astype(np.int64))
        x = 2 * x - 1 if shifted else x
        before, p = np.ones_like(x), first(x)
        y = np.where(n < 0, 0, np.where(n == 0, before, p))
        for k in range(2, n.max(initial=0) + 1):
            before, p = p, step(k, x, p, before)
            y = np.where(n == k, p, y)
        return y.astype(dtype)

    pointwise(name, kernel)


def _chebyshev(_k, x, p, q):
    return 2 * x * p - q


for _prefix, _is_shifted in (("", False), ("shifted_", True)):
    _polynomial(_prefix + "chebyshev_polynomial_t", lambda x: x, _chebyshev, _is_shifted)
    _polynomial(_prefix + "chebyshev_polynomial_u", lambda x: 2 * x, _chebyshev, _is_shifted)
    _polynomial(_prefix + "chebyshev_polynomial_v", lambda x: 2 * x - 1, _chebyshev, _is_shifted)
    _polynomial(_prefix + "chebyshev_polynomial_w", lambda x: 2 * x + 1, _chebyshev, _is_shifted)
_polynomial("hermite_polynomial_h", lambda x: 2 * x, lambda k, x, p, q: 2 * (x * p - (k - 1) * q))
_polynomial("hermite_polynomial_he", lambda x: x, lambda k, x, p, q: x * p - (k - 1) * q)
_polynomial("laguerre_polynomial_l", lambda x: 1 - x, lambda k, x, p, q: ((2 * k - 1 - x) * p - (k - 1) * q) / k)
_polynomial("legendre_polynomial_p", lambda x: x, lambda k, x, p, q: ((2 * k - 1) * x * p - (k - 1) * q) / k)
