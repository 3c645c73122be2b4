"""Plans that break their rules are refused before code is printed, and their programs run eagerly."""

import numpy as np
import pytest

import flambeau as torch
from flambeau.compiler import executable
from flambeau.compiler.builder import Builder
from flambeau.compiler.fuse import fuse
from flambeau.compiler.loop_ir import Loop, Store, expr, iadd, load, number, var
from flambeau.compiler.passes import simplify
from flambeau.compiler.plan import make_plan
from flambeau.compiler.verify import GraphError, verify_plan


def planned(program, *shapes):
    """The plan of a program of float32 inputs."""
    b = Builder()
    inputs = [b.graph.input(shape, np.float32) for shape in shapes]
    results = program(b, *inputs)
    b.graph.outputs = list(results) if isinstance(results, tuple) else [results]
    graph = simplify(b.graph)
    executable._separate(graph, 0)
    executable._copy_operands(graph)
    return make_plan(graph, *fuse(graph, graph.labels(), executable._call_for))


def three_steps(b, x, w):
    """Two products and what comes between them, each in memory of its own."""
    product = b.add("mm", x, w)
    return b.add("mm", b.add("neg", product), product)


def stored(plan):
    """The loop and the store of a plan's first kernel."""
    (loop,) = next(step for step in plan.steps if step.kind == "loops").statements
    return loop, loop.body[0]


def read_further(plan):
    """One element too far."""
    loop, store = stored(plan)
    (source,) = store.value.args
    store.value = load(source.args[0], iadd(loop.var, number(1)), "float32")


def write_before(plan):
    loop, store = stored(plan)
    store.index = iadd(loop.var, number(-1))


def loop_further(plan):
    loop, store = stored(plan)
    longer = var(loop.var.args[0], loop.var.args[1] + 1)
    loop.var, store.index = longer, longer


def loop_over_another(plan):
    loop, _ = stored(plan)
    loop.var = var("k", loop.var.args[1])


def loop_over_nothing(plan):
    loop, store = stored(plan)
    loop.var = store.index = var("i", 0)


def index_by_data(plan):
    loop, store = stored(plan)
    position = expr("cast", store.value, dtype="int64")
    store.index = position


def divide_below_zero(plan):
    loop, store = stored(plan)
    store.index = expr("imod", iadd(loop.var, number(-2)), 4, dtype="int64")


def other_dtype(plan):
    _, store = stored(plan)
    store.value = expr("cast", store.value, dtype="float64")


def longer_rows(plan):
    plan.steps[0].operands[0].leading += 1


def share_while_read(plan):
    """Two values of the arena that are needed at once, at one place."""
    places = [label for label, (kind, _) in plan.places.items() if kind == "arena"]
    plan.places[places[1]] = plan.places[places[0]]


def smaller_arena(plan):
    plan.arena_size -= 64


def read_before_made(plan):
    plan.steps.reverse()


BROKEN = [v for v in list(globals().values()) if callable(v) and v.__module__ == __name__][3:]


def test_a_right_plan_passes():
    verify_plan(planned(three_steps, (4, 4), (4, 4)))


@pytest.mark.parametrize("change", BROKEN, ids=lambda f: f.__name__)
def test_a_broken_plan_is_refused(change):
    plan = planned(three_steps, (4, 4), (4, 4))
    change(plan)
    with pytest.raises(GraphError, match=r"<(matmul|neg|input) float32\[4, 4\]>"):
        verify_plan(plan)


def test_a_value_may_replace_what_is_read_beside_it_only():
    b = Builder()
    x = b.graph.input((4,), np.float32)
    value = b.add("add", x, 1.0)
    b.graph.writes = [(x, value)]
    graph = simplify(b.graph)
    plan = verify_plan(make_plan(graph, *fuse(graph, graph.labels(), executable._call_for)))
    ((loop,),) = (step.statements for step in plan.steps)
    (store,) = loop.body
    mirrored = load(plan.labels[x], iadd(number(3), loop.var, -1), "float32")
    plan.steps[0].statements = [Loop(loop.var, [Store(store.buffer, store.index, mirrored)])]
    with pytest.raises(GraphError, match="is overwritten while k0 needs it"):
        verify_plan(plan)


def test_a_result_that_is_lost_is_refused():
    plan = planned(lambda b, x: (b.add("exp", x), b.add("tanh", b.add("sum", x, dim=(0,)))), (4, 4))
    first, second = plan.graph.outputs
    plan.places[plan.labels[second]] = plan.places[plan.labels[first]]
    with pytest.raises(GraphError, match="does not fit|overwritten"):
        verify_plan(plan)


def test_a_refused_program_runs_eagerly_with_one_warning(monkeypatch):
    def broken(*args, **options):
        plan = make_plan(*args, **options)
        smaller_arena(plan)
        return plan

    monkeypatch.setattr(executable, "make_plan", broken)
    compiled = torch.compile(lambda x: torch.exp(x @ x) @ x)
    x = torch.eye(4)
    compiled(x)
    with pytest.warns(UserWarning, match=r"eagerly .*<.* float32\[4, 4\]> lies outside .*test_verify.py"):
        found = compiled(x)
    assert torch.allclose(found, torch.exp(x)) and torch.allclose(compiled(x), torch.exp(x))


def test_a_value_is_not_written_over_an_input_that_is_read_later_in_the_kernel():
    def f(x, y):
        old, first = x * 1, y.sum(1)
        x.copy_(first)
        return (y * y).sum(1) + old, first * 2

    compiled = torch.compile(f, fullgraph=True)
    for call in range(3):
        y, (x, other) = torch.ones(5, 7) + call, (torch.arange(5.0) for _ in range(2))
        for ours, eager in zip((*compiled(x, y), x), (*f(other, y), other)):
            assert torch.equal(ours, eager)


@pytest.mark.parametrize("shape", [(0, 3), (3, 0)])
def test_what_has_no_elements_is_not_read(shape):
    def f(x):
        y = torch.nn.functional.pad(x, (1, 2), value=0.5)
        z = x.flatten().prod().expand(2).exp() + x.reshape(-1).sum(0)
        n = x.reshape(1, 2, 0).sum(2).add(2).sqrt()
        return y, z, n, torch.tensor([]).sum() + z, torch.cat([x, torch.ones(shape[0], 2), x], 1), torch.stack([x, x])

    compiled = torch.compile(f, fullgraph=True)
    x = torch.zeros(shape)
    for _ in range(3):
        for ours, eager in zip(compiled(x), f(x)):
            assert torch.allclose(ours, eager)


def test_reversed_indices_are_divided_without_signs():
    compiled = torch.compile(lambda x: x.flip(0).reshape(4, -1).flip(1).reshape(-1, 5)[1:].flip(0) * 2, fullgraph=True)
    x = torch.arange(60.0).reshape(3, 4, 5)
    for _ in range(3):
        assert torch.equal(compiled(x), x.flip(0).reshape(4, -1).flip(1).reshape(-1, 5)[1:].flip(0) * 2)


def test_a_sum_of_one_element_is_stored_before_its_memory_is_read():
    compiled = torch.compile(lambda x: x.sum(0).gather(0, torch.tensor([0])).cos(), fullgraph=True)
    for call in range(3):
        x = torch.full((1, 1), float(call))
        assert torch.allclose(compiled(x), x[0].cos())
