"""Lowering: an array as a function from an index to a scalar expression. Views rewrite the index, pointwise operations
compose, and nothing is stored until the compiler asks for it.

Each table maps a primitive's name to its meaning here. What is in no table runs as a host call.
"""

from ..compiler import scalar_math as sm
from ..compiler.loop_ir import Expr, bounds, const, expr, iadd, number, unflatten

LOWERED_DTYPES = frozenset(
    ("bool", "uint8", "int8", "int16", "int32", "int64", "float32", "float64"),
)


class Lazy:
    """An array not yet computed: its shape, its dtype's name, and ``at``: index -> scalar Expr."""

    __slots__ = ("shape", "dtype", "at")

    def __init__(self, shape, dtype, at):
        self.shape, self.dtype, self.at = tuple(shape), str(dtype), at


# ---- pointwise -------------------------------------------------------------------------------------------------


def _arithmetic(op, on_bool):
    """A binary operation of the processor; on bools NumPy means a logical one."""
    return lambda a, b: expr(on_bool if a.dtype == "bool" else op, a, b, dtype=a.dtype)


def _comparison(op):
    return lambda a, b: sm.compare(op, a, b)


def _truth(op):
    return lambda a, b: expr(op, sm.cast(a, "bool"), sm.cast(b, "bool"), dtype="bool")


def _rounding(op):
    return lambda x: sm.unary(op, x) if x.dtype.startswith("float") else x


def _extremum(op):
    return lambda a, b: expr(op, a, b, dtype=a.dtype)


def _sign(x):
    one, zero = sm.num(1, x), sm.num(0, x)
    if x.dtype in ("bool", "uint8"):
        return sm.where(sm.compare("ne", x, zero), one, zero)
    negative = sm.where(sm.compare("lt", x, zero), sm.num(-1, x), zero)
    return sm.where(sm.compare("gt", x, zero), one, negative)


def _logical_not(x):
    return expr("xor", sm.cast(x, "bool"), const(True, "bool"), dtype="bool")


def _remainder(a, b):
    """The remainder with the divisor's sign, as in Python."""
    r = sm.libm("fmod", a, b)
    zero = sm.num(0, a)
    opposite = sm.compare("ne", sm.compare("lt", r, zero), sm.compare("lt", b, zero))
    shift = expr("and", sm.compare("ne", r, zero), opposite, dtype="bool")
    return sm.where(shift, sm.add(r, b), r)


def _magnitude(x):
    return x if x.dtype in ("bool", "uint8") else sm.unary("abs", x)


POINTWISE = {
    "add": _arithmetic("add", "or"),
    "sub": _arithmetic("sub", "xor"),
    "mul": _arithmetic("mul", "and"),
    "neg": lambda x: sm.unary("neg", x),
    "identity": lambda x: x,
    "abs": _magnitude,
    "sign": _sign,
    "where": lambda c, a, b: sm.where(sm.cast(c, "bool"), a, b),
    "maximum": _extremum("maximum"),
    "minimum": _extremum("minimum"),
    "logical_not": _logical_not,
    "logical_and": _truth("and"),
    "logical_or": _truth("or"),
    "logical_xor": _truth("xor"),
    "bitwise_and": _extremum("and"),
    "bitwise_or": _extremum("or"),
    "bitwise_xor": _extremum("xor"),
    "floor": _rounding("floor"),
    "ceil": _rounding("ceil"),
    "round": _rounding("rint"),
    "trunc": _rounding("trunc"),
    **{name: _comparison(name) for name in ("eq", "ne", "lt", "le", "gt", "ge")},
}

FLOAT_POINTWISE = {  # of floating-point numbers only: on integers these divide, or promote
    "div": sm.div,
    "remainder": _remainder,
    "sqrt": lambda x: sm.unary("sqrt", x),
    "isnan": lambda x: sm.compare("ne", x, x),
    "isinf": lambda x: sm.compare("eq", sm.unary("abs", x), sm.num(float("inf"), x)),
    "isfinite": lambda x: sm.compare("lt", sm.unary("abs", x), sm.num(float("inf"), x)),
    "copysign": lambda a, b: expr("copysign", a, b, dtype=a.dtype),
    "fmod": lambda a, b: sm.libm("fmod", a, b),
    **{name: getattr(sm, name) for name in ("exp", "expm1", "log", "log2", "log10", "log1p", "tanh", "erf")},
    **{name: getattr(sm, name) for name in ("sigmoid", "rsqrt", "reciprocal", "exp2", "sin", "cos")},
    **{name: sm.libm_function(name) for name in ("tan", "asin", "acos", "atan", "sinh", "cosh", "erfc", "lgamma")},
    **{name: sm.libm_function(name) for name in ("asinh", "acosh", "atanh", "atan2", "hypot", "pow", "nextafter")},
}

EXPENSIVE = frozenset(FLOAT_POINTWISE) - {"isnan", "isinf", "isfinite", "copysign"}


def pointwise(op, inputs, dtype):
    """The elementwise operation ``op`` on Lazy inputs of one shape."""
    if op == "cast":
        (x,) = inputs
        return Lazy(x.shape, dtype, lambda index: sm.cast(x.at(index), str(dtype)))
    scalar = POINTWISE.get(op) or FLOAT_POINTWISE[op]
    return Lazy(inputs[0].shape, dtype, lambda index: scalar(*(x.at(index) for x in inputs)))


# ---- views and other rearrangements ----------------------------------------------------------------------------


def view(x, shape, strides, offset):
    """A view: the element at an index of the result is at ``offset + Σ index * stride`` in the flattened ``x``."""

    def at(index):
        flat = number(offset)
        for i, stride in zip(index, strides):
            flat = iadd(flat, i, stride)
        return x.at(unflatten(flat, x.shape))

    return Lazy(shape, x.dtype, at)


def _flip(x, size, dims):
    def at(index):
        return x.at(tuple(iadd(number(n - 1), i, -1) if d in dims else i for d, (i, n) in enumerate(zip(index, size))))

    return at


def _inside(index, low, high):
    """The condition low <= index < high, and the index held within those bounds; both None where it always holds."""
    limits = bounds(index)
    if limits and limits[0] >= low and limits[1] < high:
        return None, index
    i = _as_value(index)
    inside = expr(
        "and", sm.compare("ge", i, const(low, "int64")), sm.compare("lt", i, const(high, "int64")), dtype="bool"
    )
    return inside, expr("clamp", index, low, high - 1, dtype="int64")


def _as_value(index):
    return expr("index", index, dtype="int64")


def _pad(x, _size, padding, value=0.0):
    """Constant padding; ``padding`` gives (before, after) pairs from the last dimension backwards."""
    pairs = [(0, 0)] * (len(x.shape) - len(padding) // 2) + [
        tuple(padding[i : i + 2]) for i in range(0, len(padding), 2)
    ][::-1]

    def at(index):
        moved = [_inside(iadd(i, number(-before)), 0, n) for i, (before, _), n in zip(index, pairs, x.shape)]
        return _masked([m for m, _ in moved], x.at(tuple(i for _, i in moved)), const(value, x.dtype))

    return at


def _masked(conditions, inside, outside):
    result = inside
    for condition in conditions:
        if condition is not None:
            result = sm.where(condition, result, outside)
    return result


def _slice_backward(x, _size, shape, dim, start, stop, step=1):
    """A gradient put back into zeros of ``shape``, at the place of a slice."""

    def at(index):
        inside, moved = _inside(iadd(index[dim], number(-start)), 0, x.shape[dim])
        return _masked([inside], x.at((*index[:dim], moved, *index[dim + 1 :])), const(0, x.dtype))

    return at


def _select_backward(x, _size, shape, dim, index):
    """A gradient put back into zeros of ``shape``, at one position of a dimension."""

    def at(where):
        hit = sm.compare("eq", _as_value(where[dim]), const(index, "int64"))
        return sm.where(hit, x.at((*where[:dim], *where[dim + 1 :])), const(0, x.dtype))

    return at


MOVES: dict = {"flip": _flip, "pad": _pad, "slice_backward": _slice_backward, "select_backward": _select_backward}


def move(op, x, shape, dtype, params):
    """A rearrangement that is no view: an index of the result becomes an index of ``x``, or a constant."""
    if 0 in x.shape:  # there is nothing to read
        return filled(shape, params.get("value", 0), dtype)
    return Lazy(shape, dtype, MOVES[op](x, tuple(shape), **params))


def cat(inputs, shape, dtype, dim):
    """Concatenation: each element chooses its source, whose index is held within bounds."""
    inputs = [x for x in inputs if x.shape[dim]]
    starts, total = [], 0
    for x in inputs:
        starts.append(total)
        total += x.shape[dim]

    def at(index):
        result = None
        for x, start in zip(inputs, starts):
            inside, moved = _inside(iadd(index[dim], number(-start)), 0, x.shape[dim])
            value = x.at((*index[:dim], moved, *index[dim + 1 :]))
            result = value if result is None or inside is None else sm.where(inside, value, result)
        return result

    return Lazy(shape, dtype, at)


def gather(x, index, shape, dtype, dim):
    """``x`` at positions that are themselves data; they are held within bounds here and checked by the plan."""

    def at(where):
        position = expr("clamp", sm.cast(index.at(where), "int64"), 0, x.shape[dim] - 1, dtype="int64")
        return x.at((*where[:dim], position, *where[dim + 1 :]))

    return Lazy(shape, dtype, at)


def positions(shape, dtype):
    """0, 1, 2..."""
    return Lazy(shape, dtype, lambda index: _as_value(index[0]))


# ---- reductions: name -> (combining operation, value to begin with) ----------------------------------------------

REDUCTIONS = {"sum": "add", "prod": "mul", "amax": "maximum", "amin": "minimum", "any": "or", "all": "and"}


def filled(shape, value, dtype):
    """One number everywhere."""
    value = value if isinstance(value, Expr) else const(value, dtype)
    return Lazy(shape, dtype, lambda index: value)
