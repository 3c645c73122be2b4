"""Elementwise functions beyond their records: node names, errors, special values, operators, short ways in place."""

import math
import operator
import warnings

import numpy as np
import pytest
from oracle import same

import flambeau as torch

oracle = pytest.importorskip("torch")

RECORDED = [
    *(
        "x + y",
        "x + 2",
        "2 - x",
        "x - y",
        "x * 2",
        "x / y",
        "2 / x",
        "x % y",
        "x % 2",
        "x ** 2",
        "x ** y",
        "2 ** x",
        "-x",
    ),
    *(
        "abs(x)",
        "x.sgn()",
        "x.square()",
        "x.clamp(0, 1)",
        "x.clamp(x, y)",
        "x.clamp_min(0)",
        "x.clamp_max(y)",
        "x.exp()",
    ),
    *("torch.add(x, y, alpha=2)", "torch.rsub(x, y)", "torch.div(x, y, rounding_mode='floor')", "torch.fmod(x, 2)"),
    *("torch.maximum(x, y)", "torch.where(x > 0, x, 1.0)", "torch.lerp(x, y, 0.5)", "torch.lerp(x, y, y)", "x.round()"),
    *(
        "x.round(decimals=1)",
        "torch.xlogy(x, 2)",
        "torch.xlogy(2, x)",
        "torch.copysign(x, 2.0)",
        "x.deg2rad()",
        "x.i0()",
    ),
    *(
        "torch.special.i0e(x)",
        "torch.special.entr(x)",
        "torch.special.xlog1py(x, y)",
        "torch.polygamma(1, x)",
        "x.frac()",
    ),
    *(
        "torch.complex(x, y)",
        "torch.polar(x, y)",
        "torch.addcmul(x, x, y)",
        "x.double()",
        "torch.frexp(x)[0]",
        "x.tanh()",
    ),
]


def evaluate(library, expression):
    """An expression of two tensors that require grad."""
    x, y = (library.tensor(v, requires_grad=True) for v in ([0.3, 0.6], [0.2, 0.5]))
    return eval(expression, {"torch": library, "x": x, "y": y})


@pytest.mark.parametrize("expression", RECORDED)
def test_nodes_have_pytorchs_names(expression):
    assert evaluate(torch, expression).grad_fn.name() == evaluate(oracle, expression).grad_fn.name()


EXTREME = [0.0, -0.0, 1.0, -1.0, 0.5, 2.5, -1.5, 100.0, -100.0, math.inf, -math.inf, math.nan, 1e-30]
UNARY = (
    "abs",
    "sign",
    "reciprocal",
    "sqrt",
    "rsqrt",
    "exp",
    "expm1",
    "log",
    "log1p",
    "sin",
    "tanh",
    "asin",
    "acosh",
    "atanh",
)
UNARY += (
    "sigmoid",
    "sinc",
    "round",
    "floor",
    "frac",
    "signbit",
    "erf",
    "erfinv",
    "lgamma",
    "digamma",
    "logit",
    "angle",
)
BINARY = (
    "add",
    "div",
    "fmod",
    "remainder",
    "floor_divide",
    "pow",
    "maximum",
    "fmax",
    "minimum",
    "atan2",
    "hypot",
    "logaddexp",
)
BINARY += ("copysign", "xlogy", "eq", "lt", "heaviside")


def at_extremes(library, name, pairs=False):
    """The values of a function at special numbers, or all their pairs."""
    values = np.array(EXTREME)
    a, b = np.repeat(values, len(values)), np.tile(values, len(values))
    arrays = (a, b) if pairs else (values,)
    result = getattr(library, name)(*map(library.from_numpy, arrays))
    return str(result.dtype), tuple(result.shape), result.numpy()


@pytest.mark.parametrize("name", UNARY + BINARY)
def test_special_values_are_pytorchs(name):
    same(at_extremes(torch, name, name in BINARY), at_extremes(oracle, name, name in BINARY), rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("compute", [operator.add, operator.imul, operator.matmul, operator.lt, torch.maximum])
def test_shapes_that_do_not_fit_are_told_once(compute):
    """Without NumPy's exception before PyTorch's, which would be shown above it."""
    with pytest.raises(RuntimeError) as raised:
        compute(torch.ones(2, 3), torch.ones(2, 4))
    assert raised.value.__context__ is None or raised.value.__suppress_context__


def test_shapes_that_do_not_broadcast_are_shown_aligned():
    with pytest.raises(
        RuntimeError, match=r"size of tensor a \(3\) must match the size of tensor b \(2\) at non-singleton"
    ) as e:
        torch.zeros(4, 1, 3) + torch.zeros(5, 2)
    assert str(e.value).splitlines()[1:] == ["  a: (4  1  3)", "  b: (   5  2)", "            ^"]


@pytest.mark.parametrize(
    ("compute", "error", "words"),
    [
        (lambda: torch.tensor([True]) - torch.tensor([True]), RuntimeError, "two bool tensors is not supported"),
        (lambda: -torch.tensor([True]), RuntimeError, "on a bool tensor is not supported"),
        (lambda: torch.tensor([1]) // 0, RuntimeError, "ZeroDivisionError"),
        (lambda: torch.tensor([2]) ** -1, RuntimeError, "negative integer powers"),
        (lambda: torch.tensor([1.0]) & 1, NotImplementedError, "not implemented for 'Float'"),
        (lambda: torch.tensor([1j]) < 1, NotImplementedError, "not implemented for 'ComplexFloat'"),
        (lambda: ~torch.ones(1), TypeError, "only implemented on integer and Boolean"),
        (lambda: torch.ones(2) + "a", TypeError, "unsupported operand"),
        (lambda: torch.add(torch.ones(2), "a"), TypeError, "argument 'other'"),
        (lambda: torch.sin(2.0), TypeError, "argument 'input'"),
        (lambda: torch.clamp(torch.ones(2)), RuntimeError, "At least one of 'min' or 'max'"),
        (lambda: torch.add(torch.tensor([1]), 1, alpha=0.5), RuntimeError, "alpha must not be a floating point"),
        (lambda: torch.lerp(torch.ones(2), torch.ones(2).double(), 0.5), RuntimeError, "expected dtype"),
        (lambda: torch.tensor([1]).div_(2), RuntimeError, "can't be cast to the desired output type Long"),
        (lambda: torch.ones(2).add_(torch.ones(3, 2)), RuntimeError, "doesn't match the broadcast shape"),
        (lambda: torch.imag(torch.ones(1)), RuntimeError, "not implemented for tensors with non-complex"),
        (lambda: torch.polygamma(-1, torch.ones(1)), RuntimeError, "does not support negative n"),
    ],
)
def test_misuse_is_refused_in_pytorchs_words(compute, error, words):
    with pytest.raises(error, match=words):
        compute()


class Foreign:
    """Something that knows what to do with a tensor on its left."""

    def __radd__(self, other):
        return "added"

    __rmul__ = __rsub__ = __rand__ = __gt__ = __radd__


@pytest.mark.parametrize("name", ["add", "mul", "sub", "and_", "lt"])
def test_operators_leave_foreign_operands_to_them(name):
    assert getattr(operator, name)(torch.tensor([1]), Foreign()) == "added"


def test_comparison_with_something_else_is_false():
    assert (torch.ones(2) == None) is False  # noqa: E711
    assert (torch.ones(2) == np.ones(2)).tolist() == [True, True]


def test_in_place_by_the_short_way_counts_a_write_and_keeps_the_memory():
    x = torch.ones(3)
    memory = x.numpy()
    x.add_(torch.ones(3), alpha=2).mul_(2.0).lerp_(torch.zeros(3), 0.5).addcdiv_(torch.ones(3), torch.ones(3), value=-1)
    assert memory.tolist() == [2.0, 2.0, 2.0]
    assert x._version == 4


def test_in_place_with_a_tensor_that_requires_grad_is_recorded():
    bound = torch.full((2,), 2.0, requires_grad=True)
    x = torch.ones(2)
    x.clamp_(min=bound)
    x.sum().backward()
    assert bound.grad.tolist() == [1.0, 1.0]


def test_integers_wrap_as_the_hardware_does():
    assert (torch.tensor([200], dtype=torch.uint8) + 100).tolist() == [44]
    assert (torch.tensor([2**62]) * 4).tolist() == [0]
    assert (torch.tensor([1], dtype=torch.uint8) + 300).tolist() == [45]


def test_undefined_derivatives_raise():
    x = torch.ones(2, requires_grad=True)
    with pytest.raises(NotImplementedError, match="igamma: input"):
        torch.igamma(x, torch.ones(2)).sum().backward()


def test_no_warnings_of_numpy_reach_the_user():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        torch.log(torch.zeros(2)), torch.exp(torch.full((2,), 1000.0)), torch.zeros(1) / 0
