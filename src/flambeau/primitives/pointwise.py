"""Elementwise primitives: each with its NumPy kernel and its partial derivatives."""

import numpy as np

from ._declare import pointwise

# Arithmetic

add = pointwise("add", np.add, [1, 1], input_names=("self", "other"))
sub = pointwise("sub", np.subtract, [1, -1], input_names=("self", "other"))
mul = pointwise("mul", np.multiply, [lambda F, _y, _a, b: b, lambda F, _y, a, _b: a], input_names=("self", "other"))
div = pointwise(
    "div",
    np.true_divide,
    [lambda F, _y, _a, b: F.reciprocal(b), lambda F, _y, a, b: F.neg(F.div(F.div(a, b), b))],
    input_names=("self", "other"),
)
neg = pointwise("neg", np.negative, [-1])
reciprocal = pointwise("reciprocal", np.reciprocal, [lambda F, y, _x: F.neg(F.mul(y, y))])
