"""Records of elementwise operations: those of functions/elementary, pointwise, binary, comparison, fused, complex."""

import numpy as np

from ._record import OpRecord

EXTREME = np.array([np.nan, np.inf, -np.inf, 1.0])


def unary(name, low=-2.0, high=2.0, **options):
    """A function of one tensor: a matrix of numbers between bounds, and a number."""
    calls = lambda make: [((make(2, 3, low=low, high=high),), {}), ((make(low=low, high=high),), {})]  # noqa: E731
    options.setdefault("inplace", name + "_")
    return OpRecord(name, calls, **options)


def binary(name, low=-2.0, high=2.0, numbers=(), dtype="float64", **options):
    """A function of two tensors that broadcast, and of a tensor and numbers."""

    def calls(make):
        a, b, row = (make(*shape, dtype=dtype, low=low, high=high) for shape in ((2, 3), (2, 3), (3,)))
        return [((a, b), {}), ((a, row), {}), ((row, a), {}), *(((a, number), {}) for number in numbers)]

    options.setdefault("inplace", name + "_")
    return OpRecord(name, calls, **options)


def constant(name, **options):
    """A function with a derivative of zero, or none."""
    return unary(name, differentiable=False, **options)


def question(name, **options):
    """A comparison: not differentiable, without in-place form to compare."""
    return binary(name, differentiable=False, inplace=None, **options)


def complex_unary(name):
    """A holomorphic function, of complex numbers."""
    return OpRecord(name, lambda make: [((make(2, 3, dtype="complex128"),), {})])


RECORDS = [
    *(unary(name) for name in ("neg", "exp", "exp2", "expm1", "sin", "cos", "sinh", "cosh", "tanh", "asinh", "atan")),
    *(unary(name) for name in ("sigmoid", "square", "sinc", "deg2rad", "rad2deg", "abs", "frac")),
    *(unary(name, 0.1, 3.0) for name in ("log", "log2", "log10", "log1p", "sqrt", "rsqrt", "reciprocal")),
    *(unary(name, -0.9, 0.9) for name in ("asin", "acos", "atanh", "tan")),
    unary("acosh", 1.1, 3.0),
    *(constant(name) for name in ("sign", "sgn", "floor", "ceil", "trunc", "round")),
    *(
        constant(name, inplace=None)
        for name in ("isnan", "isinf", "isfinite", "isposinf", "isneginf", "isreal", "signbit")
    ),
    OpRecord("round", lambda make: [((make(2, 3),), {"decimals": 1})], differentiable=False),
    *(binary(name, numbers=(2.0, 3)) for name in ("add", "sub", "mul")),
    OpRecord("add", lambda make: [((make(2, 3), make(3)), {"alpha": 2.5}), ((make(2), 1.5), {"alpha": 2})]),
    OpRecord("sub", lambda make: [((make(2, 3), make(3)), {"alpha": 2.5})]),
    OpRecord("rsub", lambda make: [((make(2, 3), make(3)), {"alpha": 2.5}), ((make(2), 1.5), {})]),
    binary("div", 0.5, 3.0, numbers=(2.0, 3)),
    OpRecord(
        "div",
        lambda make: [((make(2, 3), make(3, low=0.5)), {"rounding_mode": mode}) for mode in ("floor", "trunc")],
        differentiable=False,
    ),
    *(binary(name, 0.3, 3.0, numbers=(0.7,), smooth=False) for name in ("fmod", "remainder")),
    binary("floor_divide", 0.3, 3.0, numbers=(0.7,), differentiable=False),
    binary("pow", 0.3, 2.0, numbers=(2, 3, 0.5, -1, 1.7, 0)),
    OpRecord("pow", lambda make: [((2.5, make(2, 3)), {}), ((3, make(3)), {})]),
    binary("float_power", 0.3, 2.0, numbers=(2, 1.7)),
    *(binary(name, 0.2, 2.0) for name in ("atan2", "hypot")),
    *(binary(name, inplace=None) for name in ("logaddexp", "logaddexp2")),
    binary("copysign", 0.2, 2.0, numbers=(-1.0,)),
    binary("nextafter", differentiable=False),
    binary("heaviside", differentiable=False),
    *(binary(name, inplace=None) for name in ("maximum", "minimum", "fmax", "fmin")),
    *(binary(name, 1, 9, dtype="int64", differentiable=False) for name in ("gcd", "lcm")),
    *(question(name, numbers=(0.5, 1)) for name in ("eq", "ne", "lt", "le", "gt", "ge")),
    *(question(name, dtype="bool") for name in ("logical_and", "logical_or", "logical_xor")),
    constant("logical_not", inplace=None),
    *(
        binary(name, 0, 6, numbers=(3,), dtype="int64", differentiable=False)
        for name in ("bitwise_and", "bitwise_or", "bitwise_xor", "bitwise_left_shift", "bitwise_right_shift")
    ),
    OpRecord("bitwise_not", lambda make: [((make(4, dtype="int64"),), {})], differentiable=False),
    OpRecord(
        "clamp",
        lambda make: [
            ((make(3, 4), -0.5, 0.7), {}),
            ((make(3, 4),), {"max": 0.3}),
            ((make(3, 4), make(4, low=-1, high=0), make(4, low=0, high=1)), {}),
        ],
        inplace="clamp_",
    ),
    OpRecord("clamp_min", lambda make: [((make(3, 4), 0.1), {}), ((make(3, 4), make(4)), {})], inplace="clamp_min_"),
    OpRecord("clamp_max", lambda make: [((make(3, 4), 0.1), {}), ((make(3, 4), make(4)), {})], inplace="clamp_max_"),
    OpRecord("where", lambda make: [((make(2, 3, dtype="bool"), make(2, 3), make(3)), {})]),
    OpRecord("where", lambda make: [((make(2, 3, dtype="bool"), make(2, 3), 1.5), {})]),
    OpRecord("nan_to_num", lambda make: [((make(3),), {}), ((EXTREME,), {"posinf": 2.0})], differentiable=False),
    OpRecord("isclose", lambda make: [((make(2, 3), make(3)), {"rtol": 0.5})], differentiable=False),
    OpRecord("lerp", lambda make: [((make(2, 3), make(3), 0.3), {}), ((make(2, 3), make(3), make(2, 3)), {})]),
    OpRecord("lerp", lambda make: [((make(2, 3), make(2, 3), 0.7), {})], inplace="lerp_"),
    OpRecord("addcmul", lambda make: [((make(2, 3), make(3), make(2, 3)), {"value": 0.7})], inplace="addcmul_"),
    OpRecord(
        "addcdiv", lambda make: [((make(2, 3), make(3), make(2, 3, low=0.5)), {"value": 0.7})], inplace="addcdiv_"
    ),
    OpRecord("ldexp", lambda make: [((make(2, 3), make(3, dtype="int64")), {})]),
    OpRecord("frexp", lambda make: [((make(2, 3),), {})], pick=lambda result: result[0], smooth=False),
    *(
        complex_unary(name)
        for name in ("exp", "log", "sin", "cos", "tanh", "sqrt", "reciprocal", "square", "sgn", "angle", "abs", "conj")
    ),
    OpRecord("mul", lambda make: [((make(2, dtype="complex128"), make(3, 2)), {}), ((make(2), 1 + 2j), {})]),
    OpRecord("div", lambda make: [((make(2, dtype="complex128"), make(3, 2, dtype="complex128")), {})]),
    OpRecord("pow", lambda make: [((make(2, dtype="complex128"), 3), {})]),
    OpRecord("complex", lambda make: [((make(2, 3), make(3)), {})]),
    OpRecord("polar", lambda make: [((make(2, 3, low=0.5), make(2, 3)), {})]),
    *(OpRecord(name, lambda make: [((make(2, 3, dtype="complex128"),), {})]) for name in ("real", "imag")),
    OpRecord("conj_physical", lambda make: [((make(2, 3, dtype="complex128"),), {})]),
    OpRecord("view_as_real", lambda make: [((make(2, 3, dtype="complex128"),), {})]),
    OpRecord("view_as_complex", lambda make: [((make(3, 2),), {})]),
]
