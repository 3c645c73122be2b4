"""Promotion of tensors, 0-dim tensors and Python numbers: every pair gives PyTorch's dtype and values."""

import operator
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import flambeau as torch

oracle = pytest.importorskip("torch")

DTYPES = ("bool", "uint8", "int8", "int16", "int32", "int64", "float16", "bfloat16", "float32", "float64")
DTYPES += ("complex64", "complex128")
OPERATORS = (
    "add",
    "sub",
    "mul",
    "truediv",
    "floordiv",
    "mod",
    "pow",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
    "and_",
    "or_",
    "xor",
)
FUNCTIONS = ("maximum", "minimum", "fmax", "atan2", "hypot", "where", "copysign", "logical_and", "float_power", "xlogy")


def values(dtype):
    """Small numbers that every dtype of the kind holds."""
    if dtype.startswith("complex"):
        return st.builds(complex, st.integers(-3, 3), st.integers(1, 3))
    if dtype.startswith(("float", "bfloat")):
        return st.sampled_from([-2.5, -1.0, 0.5, 1.0, 3.0])
    return st.booleans() if dtype == "bool" else st.integers(1, 5)


@st.composite
def tensors(draw):
    """(data, dtype) of a tensor with or without dimensions; the dtype None stands for a Python number."""
    dtype = draw(st.sampled_from(DTYPES))
    size = draw(st.sampled_from([None, 1, 3]))
    data = draw(values(dtype) if size is None else st.lists(values(dtype), min_size=size, max_size=size))
    return data, dtype


numbers = st.tuples(
    st.one_of(st.booleans(), st.integers(1, 5), st.sampled_from([0.5, -2.0]), st.just(1 + 2j)), st.none()
)


def made(library, operand):
    """The operand in a library."""
    data, dtype = operand
    return data if dtype is None else library.tensor(data, dtype=getattr(library, dtype))


def outcome(library, compute, *operands):
    """(dtype, shape, values) of a result, or what kind of error it was."""
    try:
        result = compute(library, *(made(library, x) for x in operands))
    except (RuntimeError, TypeError, NotImplementedError, ZeroDivisionError) as error:
        return type(error).__name__
    if result.dtype == getattr(library, "bfloat16"):
        return "bfloat16", result.float().tolist()
    return str(result.dtype), result.tolist()


def same(compute, *operands):
    """Assert that both libraries agree: to rounding, or on refusing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # both warn of discarded imaginary parts
        want, got = outcome(oracle, compute, *operands), outcome(torch, compute, *operands)
    if want[0] == "torch.complex32" or want == "NotImplementedError":
        return  # flambeau has no complex half, and what PyTorch has not implemented may work here
    if isinstance(want, str) or isinstance(got, str):
        assert isinstance(want, str) and isinstance(got, str), (want, got)
        return
    assert want[0] == got[0], (want, got)
    flat = lambda x: [x] if not isinstance(x, list) else x  # noqa: E731
    for w, g in zip(flat(want[1]), flat(got[1])):
        assert w == g or (w != w and g != g) or g == pytest.approx(w, rel=2e-2 if "16" in want[0] else 1e-5, abs=1e-5)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(OPERATORS), tensors(), st.one_of(tensors(), numbers), st.booleans())
def test_operators_promote_as_pytorch_does(name, a, b, swapped):
    function = getattr(operator, name)
    pair = (b, a) if swapped else (a, b)
    same(lambda library, x, y: function(x, y), *pair)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(FUNCTIONS), tensors(), tensors())
def test_functions_promote_as_pytorch_does(name, a, b):
    if name == "where":
        same(lambda library, x, y: library.where(library.tensor(True), x, y), a, b)
    else:
        same(lambda library, x, y: getattr(library, name)(x, y), a, b)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(("add", "sub", "mul", "div", "pow", "eq", "bitwise_and")), tensors(), st.one_of(tensors(), numbers)
)
def test_in_place_forms_keep_the_dtype_or_refuse(name, a, b):
    same(lambda library, x, y: getattr(x, name + "_")(y), a, b)


@pytest.mark.parametrize("a", DTYPES)
@pytest.mark.parametrize("b", DTYPES)
def test_promote_types_of_every_pair(a, b):
    want = oracle.promote_types(getattr(oracle, a), getattr(oracle, b))
    assert repr(torch.promote_types(getattr(torch, a), getattr(torch, b))) == repr(want)


SPACINGS = {
    "a number": lambda t: 2.0,
    "a complex number": lambda t: 2.0 + 1.0j,
    "numbers": lambda t: [0.5],
    "integer points": lambda t: [t.tensor([0, 1, 3, 4, 7])],
    "double points": lambda t: [t.tensor([0.0, 1.0, 3.0, 4.0, 7.0], dtype=t.float64)],
    "complex points": lambda t: [t.tensor([0.0, 1.0 + 1j, 3.0 + 2j, 4.0, 7.0])],
}


@pytest.mark.parametrize("spacing", SPACINGS)
@pytest.mark.parametrize("dtype", ["int64", "float32", "complex64"])
@pytest.mark.parametrize("edge_order", [1, 2])
def test_gradients_on_a_grid_take_the_dtype_of_values_and_points(spacing, dtype, edge_order):
    found = []
    for library in (torch, oracle):
        x = library.tensor([1, 4, 9, 7, 3]).to(getattr(library, dtype))
        (y,) = library.gradient(x, spacing=SPACINGS[spacing](library), edge_order=edge_order)
        found.append((str(y.dtype), y.tolist()))
    assert found[0][0] == found[1][0]
    assert found[0][1] == pytest.approx(found[1][1], rel=2e-6)


def test_gradients_between_even_points_pass_by_infinity():
    values = [2.0, -2.0, float("inf"), 1.0, 3.0]
    assert torch.gradient(torch.tensor(values))[0].tolist() == oracle.gradient(oracle.tensor(values))[0].tolist()
