"""Random programs: pictures do not overlap and run forward; what a replay ends with is autograd's, bit for bit."""

from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import flambeau as torch
from flambeau.viz import explain, graph
from flambeau.viz._replay import script_of

STEPS = {
    "add": lambda a, b: a + b,
    "mul": lambda a, b: a * b,
    "sub": lambda a, b: a - 0.5 * b,
    "tanh": lambda a, b: torch.tanh(a),
    "matmul": lambda a, b: a @ b,
    "transpose": lambda a, b: a.T,
    "softmax": lambda a, b: a.softmax(-1),
    "row": lambda a, b: a[0] + b,
    "mean": lambda a, b: a.mean(0, keepdim=True) + b,
    "cat": lambda a, b: torch.cat([a[:1], b[1:]]),
    "write": lambda a, b: (a * 1).mul_(b),
}
programs = st.lists(
    st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=9
)


def run(program):
    """(leaves, loss) of a program: each step uses two of the values before it, and the loss the last."""
    torch.manual_seed(0)
    leaves = [torch.randn(2, 2, requires_grad=True) for _ in range(2)]
    values = list(leaves)
    for name, i, j in program:
        values.append(STEPS[name](values[i % len(values)], values[j % len(values)]))
    return leaves, (values[-1] * values[-1]).sum()


def finals(picture):
    """The gradients a replay ends with, by leaf."""
    leaves = script_of(picture)["steps"][-1]["leaves"]
    return {leaf["name"]: np.array(leaf["value"]["entries"], np.float32) for leaf in leaves if leaf["value"]}


@settings(max_examples=60, deadline=None)
@given(programs)
def test_a_replay_ends_with_autograds_gradients(program):
    (a, b), loss = run(program)
    before = finals(graph(loss))  # computed for the page
    loss.backward()
    after = finals(graph(loss))
    for name, leaf in (("a", a), ("b", b)):
        for found in (before, after):
            assert (leaf.grad is None) == (name not in found)
            assert leaf.grad is None or np.array_equal(found[name], leaf.grad.numpy().ravel(), equal_nan=True)


@settings(max_examples=40, deadline=None)
@given(programs)
def test_explanations_sum_to_the_gradient(program):
    (a, b), loss = run(program)
    rows = {
        leaf: explain(loss, leaf, most=4).rows for leaf in (a, b) if any(n.origin is leaf for n in graph(loss).nodes)
    }
    loss.backward()
    for leaf, parts in rows.items():
        scale = max(np.abs(part).max() for _, part, _ in parts)
        np.testing.assert_allclose(sum(p for _, p, _ in parts), leaf.grad.numpy(), rtol=1e-4, atol=1e-5 * max(scale, 1))


def outlines(group):
    for r in (e for e in group if e.tag.endswith("}rect")):
        x, y, w, h = (float(r.get(k)) for k in ("x", "y", "width", "height"))
        yield x, y, x + w, y + h


@pytest.mark.parametrize("direction", ["right", "down"])
@settings(max_examples=30, deadline=None)
@given(programs)
def test_pictures_do_not_overlap_and_run_forward(direction, program):
    _, loss = run(program)
    picture = graph(loss)
    root = ElementTree.fromstring(picture.svg(direction))
    boxes = [box for g in root.iter() if g.get("class", "").startswith("node") for box in outlines(g)]
    for i, a in enumerate(boxes):
        assert not [b for b in boxes[:i] if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]]
    axis = 0 if direction == "right" else 1
    for path in (e for e in root.iter() if e.get("class") == "forward" and e.tag.endswith("}path")):
        points = [c.strip("MLC").split(",") for c in path.get("d").split(" ")]
        assert float(points[0][axis]) < float(points[-1][axis - 2])
