"""Elementwise primitives that compare and choose: extrema, bounds, comparisons, logic, selection by a condition."""

import numpy as np

from ._declare import pointwise
from .pointwise import _BOTH

# Minima and maxima: a tie of maximum shares the gradient, of fmax and clamp it goes to the first


def _shared(beaten):
    """The VJP of maximum or minimum: nothing where the input is beaten, half of g at a tie."""

    def vjp(F, g, _y, a, b):
        half = F.where(F.eq(a, b), F.mul(g, 0.5), g)
        return F.where(beaten(F, a, b), F.zeros_like(half), half)

    return vjp


def _chosen(keeps_first, first):
    """The VJP of fmax or fmin for the first or second input."""

    def vjp(F, g, _y, a, b):
        keep = F.logical_or(keeps_first(F, a, b), F.isnan(b))
        zero = F.zeros_like(g)
        return F.where(keep, g, zero) if first else F.where(keep, zero, g)

    return vjp


def _extremum(name, kernel, less, greater):
    return pointwise(
        *(name, kernel),
        vjps=[_shared(lambda F, a, b: getattr(F, less)(a, b)), _shared(lambda F, a, b: getattr(F, greater)(a, b))],
        input_names=_BOTH,
    )


maximum = _extremum("maximum", np.maximum, "lt", "gt")
minimum = _extremum("minimum", np.minimum, "gt", "lt")
fmax = pointwise("fmax", np.fmax, vjps=[_chosen(lambda F, a, b: F.ge(a, b), first) for first in (True, False)])
fmin = pointwise("fmin", np.fmin, vjps=[_chosen(lambda F, a, b: F.le(a, b), first) for first in (True, False)])


def _clamp(x, low, high):
    y = x if low is None else np.maximum(x, low)
    return y if high is None else np.minimum(y, high)


def _within(F, x, low, high):
    if low is None or high is None:
        return F.le(x, high) if low is None else F.ge(x, low)
    return F.logical_and(F.ge(x, low), F.le(x, high))


def _clamp_input(F, g, _y, x, low, high):
    return F.where(_within(F, x, low, high), g, F.zeros_like(g))


def _clamp_low(F, g, _y, x, low, high):
    below = F.lt(x, low)
    below = below if high is None else F.logical_and(below, F.lt(low, high))
    return F.where(below, g, F.zeros_like(g))


def _clamp_high(F, g, _y, x, low, high):
    above = F.gt(x, high)
    above = above if low is None else F.logical_or(above, F.lt(high, low))
    return F.where(above, g, F.zeros_like(g))


clamp = pointwise("clamp", _clamp, vjps=[_clamp_input, _clamp_low, _clamp_high], input_names=("self", "min", "max"))
clamp_scalar = pointwise("clamp_scalar", _clamp, vjps=[_clamp_input, None, None], grad_name="ClampBackward1")


def _one_sided(name, kernel, inside, outside, grad_name=None):
    return pointwise(
        *(name, kernel),
        vjps=[
            lambda F, g, _y, x, bound: F.where(getattr(F, inside)(x, bound), g, F.zeros_like(g)),
            lambda F, g, _y, x, bound: F.where(getattr(F, outside)(x, bound), g, F.zeros_like(g)),
        ],
        grad_name=grad_name,
    )


clamp_min = _one_sided("clamp_min", np.maximum, "ge", "lt", "ClampMinBackward1")
clamp_max = _one_sided("clamp_max", np.minimum, "le", "gt", "ClampMaxBackward1")
clamp_min_scalar = _one_sided("clamp_min_scalar", np.maximum, "ge", "lt", "ClampMinBackward0")
clamp_max_scalar = _one_sided("clamp_max_scalar", np.minimum, "le", "gt", "ClampMaxBackward0")


def _nan_to_num(x, nan, posinf, neginf):
    if x.dtype.kind in "biu":
        return x.copy()
    if x.dtype.kind == "V":
        largest = float.fromhex("0x1.fep127")  # of bfloat16
        posinf, neginf = largest if posinf is None else posinf, -largest if neginf is None else neginf
        return _nan_to_num(x.astype(np.float32), nan, posinf, neginf).astype(x.dtype)
    return np.nan_to_num(x, nan=nan, posinf=posinf, neginf=neginf)


nan_to_num = pointwise(
    *("nan_to_num", _nan_to_num),
    vjps=[lambda F, g, _y, x, nan, posinf, neginf: F.where(F.isfinite(x), g, F.zeros_like(g))],
)

# Comparisons and logic

eq = pointwise("eq", np.equal)
ne = pointwise("ne", np.not_equal)
lt = pointwise("lt", np.less)
le = pointwise("le", np.less_equal)
gt = pointwise("gt", np.greater)
ge = pointwise("ge", np.greater_equal)
bitwise_not = pointwise("bitwise_not", np.invert)

for _ufunc in (
    *(np.isnan, np.isinf, np.isfinite, np.logical_and, np.logical_or, np.logical_xor, np.logical_not),
    *(np.bitwise_and, np.bitwise_or, np.bitwise_xor, np.left_shift, np.right_shift, np.gcd, np.lcm),
):
    pointwise(_ufunc.__name__, _ufunc)

where = pointwise(
    *("where", np.where),
    vjps=[
        None,
        lambda F, g, _y, c, _a, _b: F.where(c, g, F.zeros_like(g)),
        lambda F, g, _y, c, _a, _b: F.where(c, F.zeros_like(g), g),
    ],
)
