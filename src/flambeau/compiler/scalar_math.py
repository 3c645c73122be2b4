"""Elementary functions as scalar expressions: float32 ones are polynomials that LLVM vectorises, others call libm.

Coefficients are minimax fits (Lawson's reweighted least squares in 120-bit arithmetic), rounded to float32. Argument
reductions are the classical ones (Cody and Waite, Software Manual for the Elementary Functions, 1980). Every float32
function here is within 2 ulp over the whole range, which tests/compiler/test_scalar_math.py checks.
"""

from .loop_ir import const, expr

LOG2E = 1.44269504088896341
LN2_HI, LN2_LO = 0.693359375, -2.12194440e-4  # LN2_HI has 9 bits: k * LN2_HI is exact
LOG10E, LOG10_2_HI, LOG10_2_LO = 0.434294481903251828, 0.30102539062500000, 4.6050389811952137e-06
ROUND = 12582912.0  # 1.5 * 2**23: adding it leaves the nearest integer in the low bits
EXP = (0.5, 0.166665182, 0.041666206, 0.00836888235, 0.00139504764)
EXPM1 = (0.5, 0.166666672, 0.041666355, 0.00833327416, 0.00139410119, 0.000199135597)
LOG = (0.333333164, -0.250008106, 0.200022861, -0.166245535, 0.141811967, -0.131287679, 0.128816217, -0.0785954595)
TANH = (-0.333332837, 0.133314908, -0.0537435003, 0.0206505917, -0.00571704842)
ERF_SMALL = (0.128379166, -0.376126349, 0.112836942, -0.0268592723, 0.0052006389, -0.000813747989, 8.34537641e-05)
ERF_LARGE = (
    *(-0.000163091172, 1.12944865, 0.633509517, 0.108056203, -0.0249304455, 0.00407100562),
    *(-0.000402033998, 1.52161583e-05, 4.56213968e-07),
)


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


def _at_most(x, high):
    """x, but no more than high; nan stays nan."""
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


def _exp_of_rest(r):
    """e**r for |r| <= ln 2 / 2."""
    return add(fma(mul(r, r), polynomial(r, EXP), r), num(1, r))


def _times_power_of_two(p, k):
    """p * 2**k, in halves: the result may be subnormal, and 2**k itself too large."""
    half = binary("ashr", k, num(1, k))
    return mul(mul(p, _power_of_two(half)), _power_of_two(sub(k, half)))


@_float32
def exp(x):
    """e**x: reduction by ln 2, then a polynomial."""
    k, r = _reduce_by_ln2(_limit(x, -104.0, 89.0))
    return _times_power_of_two(_exp_of_rest(r), k)


def _exp_within(x):
    """e**x for x in [-80, 80], where neither overflow nor subnormal numbers need care."""
    k, r = _reduce_by_ln2(x)
    return mul(_exp_of_rest(r), _power_of_two(k))


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
    return _log_edges(x, _log_of_parts(*_log_parts(x)))


def _log_of_parts(e, f, more=None):
    """e ln 2 + ln(1 + f) + more; the rounding error of e ln 2 + f is given back."""
    tail = _log_tail(f)
    tail = tail if more is None else add(tail, more)
    high = fma(e, num(LN2_HI, f), f)
    low = sub(f, fma(e, num(-LN2_HI, f), high))
    return add(high, add(low, fma(e, num(LN2_LO, f), tail)))


def _log_tail(f):
    """ln(1 + f) - f."""
    square = mul(f, f)
    return fma(square, num(-0.5, f), mul(mul(square, f), polynomial(f, LOG)))


def _log_edges(x, result):
    infinity = num(float("inf"), x)
    result = where(compare("eq", x, infinity), infinity, result)
    result = where(compare("eq", x, num(0, x)), num(float("-inf"), x), result)
    return where(compare("ge", x, num(0, x)), result, num(float("nan"), x))


@_float32
def log2(x):
    """The exponent plus log2 of the mantissa."""
    e, f = _log_parts(x)
    return _log_edges(x, fma(add(f, _log_tail(f)), num(LOG2E, x), e))


@_float32
def log10(x):
    """As log2, with the exponent times log10 2."""
    e, f = _log_parts(x)
    low = fma(add(f, _log_tail(f)), num(LOG10E, x), mul(e, num(LOG10_2_LO, x)))
    return _log_edges(x, fma(e, num(LOG10_2_HI, x), low))


@_float32
def log1p(x):
    """ln(1 + x): near zero x itself is the mantissa; beyond, the rounding error of 1 + x is given back."""
    u = add(num(1, x), x)
    error = where(compare("gt", x, num(1, x)), sub(num(1, x), sub(u, x)), sub(x, sub(u, num(1, x))))
    e, f = _log_parts(u)
    near = compare("eq", e, num(0, x))
    return _log_edges(u, _log_of_parts(e, where(near, x, f), where(near, num(0, x), div(error, u))))


@_float32
def tanh(x):
    """Odd polynomial near zero, 1 - 2 / (e**2|x| + 1) beyond."""
    magnitude, square = unary("abs", x), mul(x, x)
    small = fma(mul(x, square), polynomial(square, TANH), x)
    twice = _at_most(add(magnitude, magnitude), 40.0)
    large = sub(num(1, x), div(num(2, x), add(_exp_within(twice), num(1, x))))
    return where(compare("lt", magnitude, num(0.625, x)), small, expr("copysign", large, x, dtype=x.dtype))


@_float32
def erf(x):
    """Odd polynomial near zero, 1 - e**-p(|x|) beyond."""
    magnitude, square = unary("abs", x), mul(x, x)
    small = fma(x, polynomial(square, ERF_SMALL), x)
    t = _at_most(magnitude, 4.0)
    large = sub(num(1, x), _exp_within(unary("neg", polynomial(t, ERF_LARGE))))
    return where(compare("lt", magnitude, num(0.927, x)), small, expr("copysign", large, x, dtype=x.dtype))


def sigmoid(x):
    """1 / (1 + e**-x), written with e**-|x| so that neither side overflows; the error of the sum is given back."""
    e, one = exp(unary("neg", unary("abs", x))), num(1, x)
    negative, total = compare("lt", x, num(0, x)), add(one, e)
    quotient = div(where(negative, e, one), total)
    inverse = where(negative, sub(one, quotient), quotient)
    error = sub(e, sub(total, one))
    return fma(unary("neg", mul(quotient, inverse)), error, quotient)


def rsqrt(x):
    return div(num(1, x), unary("sqrt", x))


def reciprocal(x):
    return div(num(1, x), x)


@_float32
def exp2(x):
    """2**x: reduction to the nearest integer, which is exact, then the polynomial of exp."""
    limited = _limit(x, -151.0, 129.0)
    shifted = add(limited, num(ROUND, x))
    k = sub(bits(shifted, "int32"), bits(num(ROUND, x), "int32"))
    r = mul(sub(limited, sub(shifted, num(ROUND, x))), num(LN2_HI + LN2_LO, x))
    return _times_power_of_two(_exp_of_rest(r), k)


def libm_function(name):
    """The function that calls libm's ``name``."""
    return lambda *args: libm(name, *args)


# ---- sine and cosine: |x| as a fraction of a turn, for every float32 (M. Payne and R. Hanek, 1983) ------------------

TURN_FIRST = -24  # the least exponent e of x = m * 2**e, m < 2**24, that needs the reduction: |x| >= 1/2
TURNS = 129
TWO_PI = 6.283185307179586


def _turn_table():
    """frac(2**e / (2 pi)) for each exponent, as 96 bits: a list of the upper 64 and one of the lower 32."""
    # 1 / (2 pi) to 320 bits
    digits = 0x28BE60DB9391054A7F09D5F47D4D377036D8A5664F10E4107F9458EAF7AEF1586DC91B8E909374B8
    upper, lower = [], []
    for e in range(TURN_FIRST, TURN_FIRST + TURNS):
        bits96 = (digits << (e + 96) >> 320) if e + 96 <= 320 else digits << (e + 96 - 320)
        bits96 &= (1 << 96) - 1
        upper.append(bits96 >> 32)
        lower.append(bits96 & 0xFFFFFFFF)
    return upper, lower


def _turn(x):
    """|x| in turns, modulo 1, as an int64 that counts 2**-64 turns."""
    i = binary("and", bits(x, "int32"), num(0x7FFFFFFF, bits(x, "int32")))
    exponent = sub(binary("ashr", i, num(23, i)), num(150 + TURN_FIRST, i))
    place = expr("clamp", cast(exponent, "int64"), 0, TURNS - 1, dtype="int64")
    mantissa = binary("or", binary("and", i, num(0x7FFFFF, i)), num(0x800000, i))
    m = cast(mantissa, "int64")
    high = mul(m, expr("table", "turn.high", place, dtype="int64"))
    low = expr("lshr", mul(m, expr("table", "turn.low", place, dtype="int64")), num(32, m), dtype="int64")
    return add(high, low)


SIN = (-0.166666672, 0.00833332911, -0.000198393347, 2.71831186e-06)
COS = (0.0416666456, -0.00138873677, 2.44384501e-05)


def _quadrant(x, shift):
    """(quadrant number plus ``shift`` as int32, angle in [-pi/4, pi/4]) of |x|."""
    turn, magnitude = _turn(x), unary("abs", x)
    quadrant = binary("ashr", add(turn, num(1 << 61, turn)), num(62, turn))
    rest = sub(turn, binary("shl", quadrant, num(62, turn)))
    angle = cast(mul(cast(rest, "float64"), const(TWO_PI / 2.0**64, "float64")), "float32")
    small = compare("lt", magnitude, num(0.5, x))
    number = add(cast(quadrant, "int32"), const(shift, "int32"))
    return where(small, const(shift, "int32"), number), where(small, magnitude, angle)


def _sine_or_cosine(x, shift):
    """sin(|x| + shift quarter turns)."""
    quadrant, angle = _quadrant(x, shift)
    square = mul(angle, angle)
    sine = fma(mul(angle, square), polynomial(square, SIN), angle)
    cosine = fma(mul(square, square), polynomial(square, COS), fma(square, num(-0.5, x), num(1, x)))
    odd = compare("ne", binary("and", quadrant, num(1, quadrant)), num(0, quadrant))
    flip = compare("ne", binary("and", quadrant, num(2, quadrant)), num(0, quadrant))
    value = where(odd, cosine, sine)
    value = where(flip, unary("neg", value), value)
    finite = compare("lt", unary("abs", x), num(float("inf"), x))
    return where(finite, value, num(float("nan"), x))


@_float32
def sin(x):
    """sin x = sign(x) sin |x|."""
    value = _sine_or_cosine(x, 0)
    return where(compare("lt", x, num(0, x)), unary("neg", value), where(compare("eq", x, num(0, x)), x, value))


@_float32
def cos(x):
    """cos x = sin(|x| + a quarter turn)."""
    return _sine_or_cosine(x, 1)


_UPPER, _LOWER = _turn_table()
TABLES = {"turn.high": _UPPER, "turn.low": _LOWER}
