"""Elementary functions as scalar expressions: float32 ones are polynomials that LLVM vectorises, others call libm.

Coefficients are minimax fits (Lawson's reweighted least squares in 120-bit arithmetic), rounded to float32; the argument
reductions are the classical ones (Cody and Waite, Software Manual for the Elementary Functions, 1980). Every float32
function here is within 2 ulp over the whole range, which tests/compiler/test_scalar_math.py checks.
"""

from .loop_ir import const, expr

LOG2E = 1.44269504088896341
LN2_HI, LN2_LO = 0.693359375, -2.12194440e-4  # LN2_HI has 9 bits: k * LN2_HI is exact
ROUND = 12582912.0  # 1.5 * 2**23: adding it leaves the nearest integer in the low bits
EXP = (0.5, 0.166665182, 0.041666206, 0.00836888235, 0.00139504764)
EXPM1 = (0.5, 0.166666672, 0.041666355, 0.00833327416, 0.00139410119, 0.000199135597)
LOG = (0.333333164, -0.250008106, 0.200022861, -0.166245535, 0.141811967, -0.131287679, 0.128816217, -0.0785954595)
TANH = (-0.333332837, 0.133314908, -0.0537435003, 0.0206505917, -0.00571704842)
ERF_SMALL = (0.128379166, -0.376126349, 0.112836942, -0.0268592723, 0.0052006389, -0.000813747989, 8.34537641e-05)
ERF_LARGE = (-0.000163091172, 1.12944865, 0.633509517, 0.108056203, -0.0249304455, 0.00407100562)
ERF_LARGE += (-0.000402033998, 1.52161583e-05, 4.56213968e-07)


def num(value, like):
    return const(value, like.dtype)


def binary(op, a, b):
    return expr(op, a, b, dtype=a.dtype)


def add(a, b):
    return binary("add", a, b)


def sub(a, b):
    return binary("sub", a, b)


def mul(a, b):
    return binary("mul", a, b)


def div(a, b):
    return binary("div", a, b)


def unary(op, a):
    return expr(op, a, dtype=a.dtype)


def fma(a, b, c):
    return expr("fma", a, b, c, dtype=a.dtype)


def compare(op, a, b):
    return expr(op, a, b, dtype="bool")


def where(condition, a, b):
    return expr("select", condition, a, b, dtype=a.dtype)


def cast(a, dtype):
    """a in another dtype, as C converts; to bool: whether it differs from zero."""
    if a.dtype == dtype:
        return a
    if dtype == "bool":
        return compare("ne", a, num(0, a))
    return expr("cast", a, dtype=dtype)


def bits(a, dtype):
    return expr("bitcast", a, dtype=dtype)


def polynomial(x, coefficients):
    """Horner's rule with fused multiply-adds, lowest coefficient first."""
    total = num(coefficients[-1], x)
    for c in reversed(coefficients[:-1]):
        total = fma(total, x, num(c, x))
    return total


def libm(name, *args):
    """A call of the C library's function for this dtype."""
    suffix = "f" if args[0].dtype == "float32" else ""
    return expr("call", name + suffix, *args, dtype=args[0].dtype)


def _float32(function):
    """Use ``function`` for float32 and the C library's function of that name for float64."""
    name = function.__name__

    def choose(x):
        return function(x) if x.dtype == "float32" else libm(name, x)

    choose.__doc__ = function.__doc__
    return choose


def _limit(x, low, high):
    """x held within [low, high]; nan stays nan."""
    x = where(compare("lt", x, num(low, x)), num(low, x), x)
    return where(compare("gt", x, num(high, x)), num(high, x), x)


def _power_of_two(k):
    """2**k for an int32 k in [-126, 127], from the exponent bits."""
    return bits(binary("shl", add(k, num(127, k)), num(23, k)), "float32")


def _reduce_by_ln2(x):
    """(k as int32, r) with x = k * ln 2 + r and |r| <= ln 2 / 2."""
    shifted = fma(x, num(LOG2E, x), num(ROUND, x))
    k = sub(bits(shifted, "int32"), bits(num(ROUND, x), "int32"))
    whole = sub(shifted, num(ROUND, x))
    r = fma(whole, num(-LN2_HI, x), x)
    return k, fma(whole, num(-LN2_LO, x), r)


@_float32
def exp(x):
    """e**x: reduction by ln 2, then a polynomial; the power of two is applied in halves, for subnormal results."""
    x = _limit(x, -104.0, 89.0)
    k, r = _reduce_by_ln2(x)
    p = add(fma(mul(r, r), polynomial(r, EXP), r), num(1, x))
    half = binary("ashr", k, num(1, k))
    return mul(mul(p, _power_of_two(half)), _power_of_two(sub(k, half)))


@_float32
def expm1(x):
    """e**x - 1 without cancellation near zero."""
    limited = _limit(x, -18.0, 89.0)
    k, r = _reduce_by_ln2(limited)
    q = fma(mul(r, r), polynomial(r, EXPM1), r)
    half_scale = _power_of_two(sub(k, num(1, k)))  # 2**k itself overflows for the largest arguments
    result = fma(half_scale, q, sub(half_scale, num(0.5, x)))
    result = add(result, result)
    return where(compare("eq", k, num(0, k)), where(compare("eq", x, num(0, x)), x, q), result)


def _log_parts(x):
    """(e as float, f) with x = 2**e * (1 + f), f in [sqrt(1/2) - 1, sqrt(2) - 1], subnormals included."""
    small = compare("lt", x, num(1.17549435e-38, x))
    i = bits(where(small, mul(x, num(8388608.0, x)), x), "int32")
    i = sub(i, num(0x3F3504F3, i))
    e = sub(binary("ashr", i, num(23, i)), where(small, num(23, i), num(0, i)))
    m = bits(add(binary("and", i, num(0x7FFFFF, i)), num(0x3F3504F3, i)), "float32")
    return cast(e, "float32"), sub(m, num(1, x))


@_float32
def log(x):
    """ln x: exponent times ln 2 plus a polynomial in the mantissa."""
    e, f = _log_parts(x)
    square = mul(f, f)
    tail = mul(mul(square, f), polynomial(f, LOG))
    tail = fma(square, num(-0.5, x), fma(e, num(LN2_LO, x), tail))
    return _log_edges(x, fma(e, num(LN2_HI, x), add(f, tail)))


def _log_edges(x, result):
    infinity = num(float("inf"), x)
    result = where(compare("eq", x, infinity), infinity, result)
    result = where(compare("eq", x, num(0, x)), num(float("-inf"), x), result)
    return where(compare("ge", x, num(0, x)), result, num(float("nan"), x))


@_float32
def log2(x):
    return cast(libm("log2", cast(x, "float64")), "float32")


@_float32
def log10(x):
    return cast(libm("log10", cast(x, "float64")), "float32")


@_float32
def log1p(x):
    """ln(1 + x): the rounding error of 1 + x is given back to first order."""
    u = add(num(1, x), x)
    error = where(compare("gt", x, num(1, x)), sub(x, sub(u, num(1, x))), sub(num(1, x), sub(u, x)))
    corrected = add(log(u), div(error, u))
    edge = binary_or(compare("eq", u, num(0, x)), compare("eq", u, num(float("inf"), x)))
    return where(compare("eq", u, num(1, x)), x, where(edge, log(u), corrected))


def binary_or(a, b):
    return expr("or", a, b, dtype=a.dtype)


@_float32
def tanh(x):
    """Odd polynomial near zero, 1 - 2 / (e**2|x| + 1) beyond."""
    magnitude, square = unary("abs", x), mul(x, x)
    small = fma(mul(x, square), polynomial(square, TANH), x)
    twice = _limit(add(magnitude, magnitude), 0.0, 40.0)
    large = sub(num(1, x), div(num(2, x), add(exp(twice), num(1, x))))
    return where(compare("lt", magnitude, num(0.625, x)), small, expr("copysign", large, x, dtype=x.dtype))


@_float32
def erf(x):
    """Odd polynomial near zero, 1 - e**-p(|x|) beyond."""
    magnitude, square = unary("abs", x), mul(x, x)
    small = fma(x, polynomial(square, ERF_SMALL), x)
    t = _limit(magnitude, 0.0, 4.0)
    large = sub(num(1, x), exp(unary("neg", polynomial(t, ERF_LARGE))))
    return where(compare("lt", magnitude, num(0.927, x)), small, expr("copysign", large, x, dtype=x.dtype))


def sigmoid(x):
    """1 / (1 + e**-x), written with e**-|x| so that neither side overflows."""
    e = exp(unary("neg", unary("abs", x)))
    top = where(compare("ge", x, num(0, x)), num(1, x), e)
    result = div(top, add(num(1, x), e))
    return where(compare("ne", x, x), x, result)


def rsqrt(x):
    return div(num(1, x), unary("sqrt", x))


def reciprocal(x):
    return div(num(1, x), x)


def exp2(x):
    return libm("exp2", x)


def libm_function(name):
    """The function that calls libm's ``name``."""
    return lambda *args: libm(name, *args)


def sin(x):
    return libm("sin", x)


def cos(x):
    return libm("cos", x)
