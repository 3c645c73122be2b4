"""Native kernels of eager mode: the values, dtypes and memory layouts of NumPy's, whatever the operands look like."""

import os
import subprocess
import sys
import threading

import numpy as np
import pytest

import flambeau as torch
import flambeau.functions.networks.activation
import flambeau.functions.networks.piecewise
import flambeau.functions.networks.softmax  # noqa: F401 - modules that declare the operations tested here

pytest.importorskip("llvmlite")
kernels = pytest.importorskip("flambeau.compiler.kernels")
from flambeau.interpreters.eager import COLUMNS, FORCED  # noqa: E402
from flambeau.primitives._declare import OPS  # noqa: E402

BINARY = ("add", "sub", "mul", "div", "maximum", "minimum", "lt", "ge", "eq", "ne", "copysign")
UNARY = ("neg", "abs", "sqrt", "floor", "round", "sign", "isnan", "isfinite")
INTEGER = ("add", "sub", "mul", "neg", "abs", "bitwise_and", "bitwise_xor", "maximum", "lt", "sign")


def _values(shape, dtype, seed=0):
    """Numbers of every kind: infinite, not a number, both zeros, the extremes of integers."""
    generator = np.random.default_rng(seed)
    if np.dtype(dtype).kind == "f":
        x = generator.normal(size=shape).astype(dtype)
        special = np.array([np.inf, -np.inf, np.nan, 0.0, -0.0, 1e-42], dtype)
    else:
        info = np.iinfo(dtype)
        x = generator.integers(info.min, info.max, shape, dtype, endpoint=True)
        special = np.array([info.min, info.max, 0], dtype)
    x.flat[: special.size] = generator.permutation(special)
    return x


def _layouts(dtype):
    """Pairs of operands: dense, transposed, with steps, reversed, broadcast along each dimension, rows and columns."""
    x, y = _values((7, 6, 10), dtype), _values((7, 6, 10), dtype, 1)
    yield x, y
    yield x.transpose(2, 0, 1), y.transpose(2, 0, 1)
    yield x.transpose(2, 0, 1), np.ascontiguousarray(y.transpose(2, 0, 1))
    yield x[:, ::2, 1::3], y[:, ::2, 1::3]
    yield x[::-1, :, ::-1], y
    yield x, y[:1]
    yield x, y[:, :1]
    yield y[:, :, :1], x
    yield x, y[0, 0]
    yield x[:, :1, :1], y[:1, :, :1]


def _same(native, plain):
    plain = np.asarray(plain)
    assert native.dtype == plain.dtype
    assert native.strides == plain.strides
    np.testing.assert_array_equal(native, plain)
    if native.dtype.kind == "f":
        np.testing.assert_array_equal(np.signbit(native) | np.isnan(native), np.signbit(plain) | np.isnan(plain))


@pytest.fixture(autouse=True)
def forced(monkeypatch):
    """Native kernels for all they can do."""
    monkeypatch.setattr(kernels, "FORCED", "native")


@pytest.mark.parametrize("name", BINARY)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@np.errstate(all="ignore")
def test_two_operands_in_any_layout(name, dtype):
    found = 0
    for x, y in _layouts(dtype):
        native = kernels.run(OPS[name], (x, y), {})
        if native is NotImplemented:
            continue
        found += 1
        if name in ("maximum", "minimum"):  # which of two equal zeros is the greater is nobody's promise
            np.testing.assert_array_equal(native, OPS[name].kernel(x, y))
        else:
            _same(native, OPS[name].kernel(x, y))
    assert found >= 9


@pytest.mark.parametrize("name", UNARY)
@np.errstate(all="ignore")
def test_one_operand_in_any_layout(name):
    for x, _ in _layouts("float32"):
        native = kernels.run(OPS[name], (x,), {})
        if native is not NotImplemented:
            _same(native, OPS[name].kernel(x))


@pytest.mark.parametrize("name", INTEGER)
@pytest.mark.parametrize("dtype", ["int8", "uint8", "int32", "int64"])
def test_integers_wrap_around(name, dtype):
    for operands in _layouts(dtype):
        operands = operands[: 1 if name in ("neg", "abs", "sign") else 2]
        native = kernels.run(OPS[name], operands, {})
        if native is not NotImplemented:
            _same(native, OPS[name].kernel(*operands))


@np.errstate(all="ignore")
def test_where_and_numbers():
    x, y = _values((5, 40), "float32"), _values((5, 40), "float32", 1)
    _same(kernels.run(OPS["where"], (x > 0, x, y), {}), OPS["where"].kernel(x > 0, x, y))
    for number in (2, -0.0, 0.1, float("nan")):
        _same(kernels.run(OPS["mul"], (x, number), {}), OPS["mul"].kernel(x, number))
        _same(kernels.run(OPS["sub"], (number, x), {}), OPS["sub"].kernel(number, x))


ACTIVATIONS = {
    "gelu": {"approximate": "none"},
    "silu": {},
    "mish": {},
    "log_sigmoid": {},
    "hardswish": {},
    "hardsigmoid": {},
    "softplus": {"beta": 2.0, "threshold": 20.0},
    "elu": {"alpha": 1.5, "scale": 1.0, "input_scale": 1.0},
    "celu": {"alpha": 0.7},
    "leaky_relu": {"slope": 0.1},
}


@pytest.mark.parametrize("name", ACTIVATIONS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@np.errstate(all="ignore")
def test_composed_operations_are_one_kernel(name, dtype, monkeypatch):
    rtol, atol = (1e-12, 1e-14) if dtype == "float64" else (1e-5, 1e-6)
    for x, g in list(_layouts(dtype))[:5]:
        for op, operands in ((OPS[name], (x,)), (OPS[f"{name}_backward"], (g, x))):
            monkeypatch.setitem(kernels.FAST, op.name, 0)
            native = kernels.run(op, operands, ACTIVATIONS[name])
            assert native is not NotImplemented
            np.testing.assert_allclose(native, op.kernel(*operands, **ACTIVATIONS[name]), rtol=rtol, atol=atol)


def test_parameters_make_different_kernels(monkeypatch):
    monkeypatch.setitem(kernels.FAST, "leaky_relu", 0)
    x = np.float32([-1, 2])
    found = [kernels.run(OPS["leaky_relu"], (x,), {"slope": slope}).tolist() for slope in (0.0, -0.0, 1, 0.5)]
    assert str(found) == "[[-0.0, 2.0], [0.0, 2.0], [-1.0, 2.0], [-0.5, 2.0]]"


@pytest.mark.parametrize("name", ["softmax", "glu", "cumsum"])
def test_what_is_not_elementwise_is_refused(name, monkeypatch):
    monkeypatch.setitem(kernels.FAST, name, 0)
    assert kernels.run(OPS[name], (np.ones((4, 6), np.float32),), {"dim": 0}) is NotImplemented


@pytest.mark.parametrize(
    "x",
    [
        np.zeros((0, 3), np.float32),
        np.float32([1]).reshape(()),
        np.zeros(4, np.float16),
        np.zeros(4, ">f4"),
        np.zeros(17, np.uint8)[1:].view(np.float32),
        np.zeros(4, complex),
    ],
    ids=["empty", "scalar", "half", "bytes swapped", "not aligned", "complex"],
)
def test_what_is_left_to_numpy(x):
    assert kernels.run(OPS["neg"], (x,), {}) is NotImplemented


def test_operands_that_do_not_broadcast():
    with pytest.raises(RuntimeError, match="must match the size"):
        torch.ones(1 << 10, 1 << 10) + torch.ones(7, 1 << 10)


def _large():
    x = _values(1 << 21, "float32")
    return [kernels.run(OPS[name], (x,), {}).tobytes() for name in ("exp", "sigmoid", "erf")]


def test_the_number_of_threads_changes_no_bit():
    before, found = torch.get_num_threads(), []
    try:
        for count in (1, 3, 2):
            torch.set_num_threads(count)
            found.append(_large())
    finally:
        torch.set_num_threads(before)
    assert found[0] == found[1] == found[2]


def test_several_python_threads_at_once():
    expected, found = _large(), []
    workers = [threading.Thread(target=lambda: found.append(_large())) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert found == [expected] * 4


def _python(code, **environment):
    return subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **environment}, capture_output=True, text=True, timeout=300
    )


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_computes():
    code = """if True:
        import os
        import flambeau as torch
        torch.set_num_threads(2)
        x = torch.rand(1 << 21)
        y = x.erf()
        child = os.fork()
        if not child:
            alone = torch.equal(x.erf(), y)
            torch.set_num_threads(2)
            os._exit(0 if alone and torch.equal(x.erf(), y) else 1)
        print(os.waitpid(child, 0)[1], torch.equal(x.erf(), y))
    """
    assert _python(code).stdout.split() == ["0", "True"]


def test_llvmlite_is_imported_when_large_arrays_need_it():
    code = """if True:
        import sys
        import flambeau as torch
        (torch.ones(8) + 1).exp()
        print("llvmlite" in sys.modules)
        torch.ones(1 << 20).erf()
        print("llvmlite" in sys.modules)
    """
    assert _python(code, FLAMBEAU_KERNELS="").stdout.split() == ["False", "True"]


def test_one_column_can_be_forced():
    code = "import sys, flambeau as torch; torch.ones(8).exp(); print('llvmlite' in sys.modules)"
    assert _python(code, FLAMBEAU_KERNELS="native").stdout.strip() == "True"
    assert _python(code, FLAMBEAU_KERNELS="numpy").stdout.strip() == "False"
    assert "no such column" in _python(code, FLAMBEAU_KERNELS="fast").stderr


def test_every_way_of_differentiating_takes_the_same_kernels():
    x = torch.randn(1 << 17, requires_grad=True)
    torch.nn.functional.silu(x).backward(torch.ones(1 << 17))
    (alone,) = torch.autograd.grad(torch.nn.functional.silu(x), x, torch.ones(1 << 17))
    y = torch.nn.functional.silu(x)
    y.register_hook(lambda g: g * 1)
    (hooked,) = torch.autograd.grad(y.sum(), x)
    assert torch.equal(alone, x.grad) and torch.equal(hooked, x.grad)


@pytest.mark.skipif(FORCED == "numpy", reason="native kernels are switched off")
def test_the_table_uses_them():
    assert [column.name for column in COLUMNS] == ["native"]
    x = torch.randn(1 << 20, requires_grad=True)
    y = x.erf() * x
    assert y._array.tobytes() == (x.detach().erf() * x.detach())._array.tobytes()
    y.sum().backward()
    expected = 2 / np.sqrt(np.pi) * np.exp(-(x._array.astype(float) ** 2)) * x._array + x.detach().erf()._array
    np.testing.assert_allclose(x.grad._array, expected, atol=2e-6)
