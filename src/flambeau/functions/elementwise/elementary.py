"""Elementary functions of one tensor: roots, exponentials, logarithms, trigonometry, rounding, questions."""

from ...primitives import choice, complex, pointwise  # noqa: F401 - they declare the operations
from ._common import publish_unary

publish_unary(
    *("abs", "the absolute value of each element"),
    "[-1.5, 2.0]",
    "tensor([1.5000, 2.0000])",
    result="same",
    names=("absolute",),
    kinds="ifc",
)
publish_unary(
    *("sign", "the sign of each element: -1, 0 or 1"),
    "[-3.0, 0.0, 2.0]",
    "tensor([-1.,  0.,  1.])",
    result="same",
    kinds="bif",
)
publish_unary(
    *("sgn", "each element divided by its absolute value, or 0: a sign also for complex numbers"),
    "[-3.0, 0.0]",
    "tensor([-1.,  0.])",
    result="same",
)
publish_unary("reciprocal", "1 divided by each element", "[2.0, 4.0]", "tensor([0.5000, 0.2500])")
publish_unary(
    *("sqrt", "the square root of each element, nan for negative ones"),
    "[4.0, 2.0]",
    "tensor([2.0000, 1.4142])",
)
publish_unary("rsqrt", "1 divided by the square root of each element", "[4.0, 2.0]", "tensor([0.5000, 0.7071])")
publish_unary("exp", "e to the power of each element", "[0.0, 1.0]", "tensor([1.0000, 2.7183])")
publish_unary("exp2", "2 to the power of each element", "[0.0, 3.0]", "tensor([1., 8.])", spaces="special")
publish_unary(
    *("expm1", "e to the power of each element, minus 1, accurate near 0"),
    "[0.0, 1e-05]",
    "tensor([0.0000e+00, 1.0000e-05])",
    spaces="special",
)
publish_unary("log", "the natural logarithm of each element", "[1.0, 10.0]", "tensor([0.0000, 2.3026])")
publish_unary("log2", "the logarithm to base 2 of each element", "[1.0, 8.0]", "tensor([0., 3.])")
publish_unary("log10", "the logarithm to base 10 of each element", "[1.0, 1000.0]", "tensor([0., 3.])")
publish_unary(
    *("log1p", "the natural logarithm of 1 plus each element, accurate near 0"),
    "[0.0, 1e-05]",
    "tensor([0.0000e+00, 9.9999e-06])",
    spaces="special",
)
publish_unary("sin", "the sine of each element, an angle in radians", "[0.0, 1.0]", "tensor([0.0000, 0.8415])")
publish_unary("cos", "the cosine of each element, an angle in radians", "[0.0, 1.0]", "tensor([1.0000, 0.5403])")
publish_unary("tan", "the tangent of each element, an angle in radians", "[0.0, 1.0]", "tensor([0.0000, 1.5574])")
publish_unary(
    *("asin", "the angle in radians, from -pi/2 to pi/2, whose sine is each element; nan beyond -1 and 1"),
    "[0.0, 1.0]",
    "tensor([0.0000, 1.5708])",
    names=("arcsin",),
)
publish_unary(
    *("acos", "the angle in radians, from 0 to pi, whose cosine is each element; nan beyond -1 and 1"),
    "[0.0, 1.0]",
    "tensor([1.5708, 0.0000])",
    names=("arccos",),
)
publish_unary(
    *("atan", "the angle in radians, from -pi/2 to pi/2, whose tangent is each element"),
    "[0.0, 1.0]",
    "tensor([0.0000, 0.7854])",
    names=("arctan",),
)
publish_unary("sinh", "the hyperbolic sine of each element", "[0.0, 1.0]", "tensor([0.0000, 1.1752])")
publish_unary("cosh", "the hyperbolic cosine of each element", "[0.0, 1.0]", "tensor([1.0000, 1.5431])")
publish_unary("tanh", "the hyperbolic tangent of each element", "[0.0, 1.0]", "tensor([0.0000, 0.7616])")
publish_unary(
    *("asinh", "the number whose hyperbolic sine is each element"),
    "[0.0, 1.0]",
    "tensor([0.0000, 0.8814])",
    names=("arcsinh",),
)
publish_unary(
    *("acosh", "the number, 0 or more, whose hyperbolic cosine is each element; nan below 1"),
    "[1.0, 2.0]",
    "tensor([0.0000, 1.3170])",
    names=("arccosh",),
)
publish_unary(
    *("atanh", "the number whose hyperbolic tangent is each element; nan beyond -1 and 1"),
    "[0.0, 0.5]",
    "tensor([0.0000, 0.5493])",
    names=("arctanh",),
)
publish_unary("sigmoid", "1 / (1 + exp(-x)) of each element x", "[0.0, 2.0]", "tensor([0.5000, 0.8808])")
publish_unary(
    *("sinc", "sin(pi x) / (pi x) of each element x, and 1 at 0"),
    "[0.0, 0.5]",
    "tensor([1.0000, 0.6366])",
    spaces="special",
)
publish_unary(
    *("deg2rad", "each angle, given in degrees, in radians"),
    "[180.0, 90.0]",
    "tensor([3.1416, 1.5708])",
    kinds="bif",
)
publish_unary(
    *("rad2deg", "each angle, given in radians, in degrees"),
    "[3.1416, 1.0]",
    "tensor([180.0004,  57.2958])",
    kinds="bif",
)
publish_unary(
    *("angle", "the angle in radians of each element as a complex number: 0 or pi for real ones"),
    "[1.0, -1.0]",
    "tensor([0.0000, 3.1416])",
    inplace=False,
)
publish_unary(
    *("floor", "the largest whole number not above each element"),
    "[1.5, -1.5]",
    "tensor([ 1., -2.])",
    result="same",
    kinds="if",
)
publish_unary(
    *("ceil", "the smallest whole number not below each element"),
    "[1.5, -1.5]",
    "tensor([ 2., -1.])",
    result="same",
    kinds="if",
)
publish_unary(
    *("trunc", "each element without its fraction: rounded towards 0"),
    "[1.5, -1.5]",
    "tensor([ 1., -1.])",
    result="same",
    names=("fix",),
    kinds="if",
)
publish_unary(
    *("frac", "the fraction of each element, with its sign"),
    "[1.5, -1.25]",
    "tensor([ 0.5000, -0.2500])",
    result="same",
    kinds="f",
)
publish_unary(
    *("isnan", "whether each element is nan"),
    '[1.0, float("nan")]',
    "tensor([False,  True])",
    result="bool",
    out=False,
    inplace=False,
)
publish_unary(
    *("isinf", "whether each element is infinite"),
    '[1.0, float("inf")]',
    "tensor([False,  True])",
    result="bool",
    out=False,
    inplace=False,
)
publish_unary(
    *("isfinite", "whether each element is neither infinite nor nan"),
    '[1.0, float("inf")]',
    "tensor([ True, False])",
    result="bool",
    out=False,
    inplace=False,
)
publish_unary(
    *("signbit", "whether each element has its sign bit set, as negative numbers and -0.0 have"),
    "[-1.0, -0.0, 0.0]",
    "tensor([ True,  True, False])",
    result="bool",
    kinds="bif",
    inplace=False,
)
publish_unary(
    *("logical_not", "the logical negation of each element: whether it is 0"),
    "[0.0, 2.0]",
    "tensor([ True, False])",
    result="bool",
)
