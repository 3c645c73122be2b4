"""Elementary functions of the loop IR: within 2 ulp of the true value for float32 over the whole range."""

import numpy as np
import pytest
from scipy import special

from .programs import compiled

EXACT = {
    **{name: getattr(np, name) for name in ("exp", "expm1", "log", "log2", "log10", "log1p", "tanh", "sin", "cos")},
    **{name: getattr(np, name) for name in ("exp2", "tan", "sinh", "cosh", "sqrt")},
    "erf": special.erf,
    "sigmoid": special.expit,
    "rsqrt": lambda x: 1 / np.sqrt(x),
    "reciprocal": lambda x: 1 / x,
}
EDGES = np.array(
    [0.0, -0.0, 1.0, -1.0, 0.5, np.inf, -np.inf, np.nan, 1e-45, -1e-45, 1e-38, 3.4e38, -3.4e38], np.float32
)


def whole_range():
    """Floats spread evenly over all bit patterns, dense near one, and the edge cases."""
    patterns = np.arange(0, 2**32, 1499, dtype=np.uint64).astype(np.uint32).view(np.float32)
    near = np.linspace(-20, 20, 200_001, dtype=np.float32)
    return np.concatenate([patterns[np.isfinite(patterns)], near, EDGES])


@pytest.mark.parametrize("name", EXACT)
def test_within_two_ulp(name):
    x = whole_range()
    (result,), _, _ = compiled(lambda b, x: b.add(name, x), x)
    with np.errstate(all="ignore"):
        exact = EXACT[name](x.astype(np.float64))
        rounded = exact.astype(np.float32)
        spacing = np.spacing(np.maximum(np.abs(rounded), np.float32(1.2e-38))).astype(np.float64)
        error = np.abs(result.astype(np.float64) - exact) / spacing
    same = (result == rounded) | (np.isnan(result) & np.isnan(rounded))
    assert np.nanmax(np.where(same, 0, error)) <= 2, x[np.nanargmax(np.where(same, 0, error))]
    np.testing.assert_array_equal(np.isnan(result), np.isnan(rounded))


@pytest.mark.parametrize("name", ["exp", "log", "tanh", "erf", "sin", "sigmoid"])
def test_float64(name):
    x = np.linspace(-5, 5, 1001)
    (result,), _, _ = compiled(lambda b, x: b.add(name, x), x)
    with np.errstate(all="ignore"):
        np.testing.assert_allclose(result, EXACT[name](x), rtol=1e-14, atol=1e-300)
