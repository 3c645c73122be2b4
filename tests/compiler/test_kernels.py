"""Graphs compiled to kernels against the same graphs in NumPy: every kind of loop, view and fusion."""

import numpy as np
import pytest

from flambeau.interpreters import loops
from flambeau.interpreters.eager import eager_kernel
from flambeau.primitives._declare import OPS

from .programs import agrees, compiled

rng = np.random.default_rng(0)


def f(*shape):
    return rng.standard_normal(shape).astype(np.float32)


def softmax(b, x):
    e = b.add("exp", b.add("sub", x, b.add("amax", x, dim=(1,), keepdim=True)))
    return b.add("div", e, b.add("sum", e, dim=(1,), keepdim=True))


PROGRAMS = {
    "softmax": (softmax, f(64, 10)),
    "column sum": (lambda b, x: b.add("sum", b.add("mul", x, 2.0), dim=(0,)), f(64, 256)),
    "sum of all": (lambda b, x: b.add("sum_all", x), f(100, 1000)),
    "outer and inner sum": (lambda b, x: b.add("sum", x, dim=(0, 2)), f(5, 6, 7)),
    "middle sum": (lambda b, x: b.add("sum", x, dim=(1,)), f(5, 6, 7)),
    "long rows": (lambda b, x: b.add("sum", x, dim=(1,)), f(3, 5000)),
    "extrema": (lambda b, x: (b.add("amax", x, dim=(0,)), b.add("amin", x, dim=(1,)), b.add("max_all", x)), f(9, 8)),
    "product": (lambda b, x: b.add("prod", x, dim=(1,)), f(9, 8)),
    "truth": (lambda b, x: (b.add("any", b.add("gt", x, 2.0), dim=(0,)), b.add("all", x, dim=(1,))), f(9, 8)),
    "linear": (lambda b, x, w, c: b.add("add", b.add("mm", x, b.add("t", w)), c), f(32, 16), f(8, 16), f(8)),
    "transposed products": (lambda b, x, w: b.add("mm", b.add("t", x), b.add("t", b.add("t", w))), f(5, 3), f(5, 6)),
    "batched": (lambda b, x, w: b.add("matmul", x, w), f(3, 4, 5), f(3, 5, 6)),
    "batched, transposed": (
        lambda b, x, w: b.add("matmul", x, b.add("transpose", w, dim0=1, dim1=2)),
        f(3, 4, 5),
        f(3, 6, 5),
    ),
    "batched, broadcast": (lambda b, x, w: b.add("matmul", x, w), f(2, 1, 4, 5), f(3, 5, 6)),
    "stack times matrix": (lambda b, x, w: b.add("matmul", x, w), f(2, 3, 4, 5), f(5, 6)),
    "slice": (lambda b, x: b.add("slice", x, dim=1, start=1, stop=7, step=2), f(4, 8)),
    "select": (lambda b, x: b.add("mul", b.add("select", x, dim=0, index=2), 2.0), f(4, 8)),
    "views of views": (lambda b, x: b.add("permute", b.add("reshape", x, shape=(2, 2, 8)), dims=(2, 0, 1)), f(4, 8)),
    "split": (lambda b, x: b.add("add", *b.add("split", x, sizes=(4, 4), dim=1)), f(4, 8)),
    "diagonal": (lambda b, x: b.add("diagonal", x, offset=1, dim1=0, dim2=1), f(4, 8)),
    "flip": (lambda b, x: b.add("flip", x, dims=(0, 1)), f(4, 8)),
    "strided input": (lambda b, x: b.add("add", x, 1.0), f(8, 4).T),
    "product of strided input": (lambda b, x, y: b.add("mm", x, y), f(8, 4).T, f(8, 3)),
    "cat": (lambda b, x, y: b.add("cat", x, y, dim=1), f(4, 8), f(4, 3)),
    "stack": (lambda b, x, y: b.add("stack", x, y, dim=1), f(4, 8), f(4, 8)),
    "pad": (lambda b, x: b.add("pad", x, padding=(1, 2, 0, 1), value=3.0), f(4, 8)),
    "pad negatively": (lambda b, x: b.add("pad", x, padding=(-1, 2)), f(4, 8)),
    "slice backward": (lambda b, x: b.add("slice_backward", x, shape=(4, 8), dim=1, start=2, stop=5), f(4, 3)),
    "select backward": (lambda b, x: b.add("select_backward", x, shape=(4, 8), dim=1, index=3), f(4)),
    "gather": (lambda b, x, i: b.add("gather", x, i, dim=1), f(4, 8), rng.integers(0, 8, (4, 3))),
    "clamp": (lambda b, x: b.add("clamp", x, -1.0, 1.0), f(4, 8)),
    "taken apart": (lambda b, x, y, w: b.add("lerp", x, y, w), f(4, 8), f(4, 8), f(4, 8)),
    "value parameter": (lambda b, x, y, w: b.add("addcdiv", x, y, w, value=0.3), f(4, 8), f(4, 8), f(4, 8)),
    "integers": (
        lambda b, x: (b.add("add", x, 3), b.add("cast", b.add("gt", x, 2), dtype=np.float32)),
        np.arange(-5, 5),
    ),
    "host call": (lambda b, x: b.add("add", b.add("cumsum", b.add("mul", x, 2.0), dim=1), 1.0), f(4, 8)),
    "several outputs of the host": (lambda b, x: b.add("max_dim", x, dim=1), f(4, 8)),
    "no elements": (lambda b, x: (b.add("add", x, 1.0), b.add("sum", x, dim=(0,))), f(0, 3)),
    "no dimensions": (lambda b, x: b.add("mul", x, 2.0), np.asarray(f(1)[0])),
    "broadcast both ways": (lambda b, x, y: b.add("add", x, y), f(4, 1), f(1, 5)),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name):
    program, *arrays = PROGRAMS[name]
    agrees(program, *arrays, rtol=2e-5, atol=2e-5)


SPECIAL = np.array([0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.5, -2.5, np.inf, -np.inf, np.nan, 1e-40, 3.0], np.float32)


def tried(op, *arrays):
    """NumPy's result, or None where it refuses these dtypes."""
    try:
        with np.errstate(all="ignore"):
            return eager_kernel(OPS[op])(*arrays)
    except (TypeError, RuntimeError, ValueError):
        return None


@pytest.mark.parametrize("op", sorted((set(loops.POINTWISE) | set(loops.FLOAT_POINTWISE)) & set(OPS)))
@pytest.mark.parametrize("dtype", ["float32", "float64", "int32", "uint8", "bool"])
def test_pointwise_on_special_values(op, dtype):
    """Loops mean what the eager kernel means, for infinities, nan and signs, and for every dtype."""
    with np.errstate(all="ignore"):
        x = SPECIAL.astype(dtype) if dtype.startswith("float") else np.arange(-6, 7).astype(dtype)
    grid = [a.ravel() for a in np.meshgrid(x, x)]
    for count in (1, 2, 3):
        arrays = [grid[0] > 0, *grid] if op == "where" else grid[:count]
        wanted = tried(op, *arrays)
        if wanted is not None:
            break
    if wanted is None:
        pytest.skip(f"{op} takes no {dtype}")
    (result,), _, _ = compiled(lambda b, *nodes: b.add(op, *nodes), *arrays)
    assert result.dtype == wanted.dtype
    np.testing.assert_allclose(result, wanted, rtol=1e-6, atol=1e-44)


def test_every_table_entry_is_an_operation():
    names = set(loops.POINTWISE) | set(loops.FLOAT_POINTWISE) | set(loops.MOVES) | set(loops.REDUCTIONS)
    assert names - set(OPS) == {"identity"}


def test_softmax_is_one_kernel():
    executable = agrees(softmax, f(64, 10))
    assert [step.kind for step in executable.plan.steps] == ["loops"]


def test_transposed_operands_cost_nothing():
    executable = agrees(lambda b, x, w: b.add("mm", b.add("t", x), b.add("t", w)), f(5, 3), f(6, 5), rtol=1e-5)
    assert [step.kind for step in executable.plan.steps] == ["matmul"]


def test_elementwise_loops_become_one():
    executable = agrees(lambda b, x, y: b.add("tanh", b.add("add", x, y)), f(4, 5, 6), f(4, 5, 6))
    (kernel,) = executable.plan.steps
    (loop,) = kernel.statements
    assert loop.var.args[1] == 120


def test_long_sums_are_accurate():
    x = np.full(1 << 20, 0.1, np.float32)
    (result,), _, _ = compiled(lambda b, x: b.add("sum_all", x), x)
    assert abs(result - x.astype(np.float64).sum()) < 0.1


def test_refusals_have_reasons():
    program = lambda b, x: b.add(
        "add", b.add("sum", b.add("exp", x), dim=(0,)), b.add("exp", b.add("amax", x, dim=(1,)))
    )  # noqa: E731
    executable = agrees(program, f(8, 8), rtol=1e-5)
    reasons = [reason for step in executable.plan.steps for _, reason in step.refused]
    assert reasons and all(isinstance(reason, str) for reason in reasons)


def test_index_out_of_range_stops_the_run():
    with pytest.raises(IndexError, match="out of range"):
        compiled_with_bad_index()


def compiled_with_bad_index():
    from flambeau.compiler.executable import Executable

    from .programs import build

    x, i = f(4, 8), np.array([[0], [8], [1], [2]])
    graph, inputs = build(lambda b, x, i: b.add("gather", x, i, dim=1), [x, i])
    executable = Executable(graph)
    for node, array in zip(inputs, (x, i)):
        executable.bind(node, array)
    result = np.empty((4, 1), np.float32)
    executable.bind(executable.outputs[0], result)
    executable.run()


def test_threads_do_not_change_results():
    """A parallel loop is cut into pieces whose size depends on the work alone."""
    x = f(1 << 20)
    executable = agrees(lambda b, x: b.add("tanh", b.add("mul", x, 2.0)), x)
    (kernel,) = executable.plan.steps
    assert kernel.statements[0].parallel
    (alone,), (wanted,), _ = compiled(lambda b, x: b.add("tanh", b.add("mul", x, 2.0)), x[: 1 << 12])
    np.testing.assert_allclose(alone, wanted, rtol=1e-6)
