"""The graph model: the six graphs of the introductory lab as golden text and as parsed pictures, and harder cases."""

import re
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from viz._graphs import SIX, line, told

import flambeau as torch
from flambeau import nn
from flambeau.viz import graph, tracing


@pytest.mark.parametrize("name", SIX)
def test_six_graphs_as_text(name):
    """Against files that were read by eye: names, shapes, values, gradients and formulas."""
    golden = Path(__file__).with_name("golden") / f"{re.sub(r'[^a-z]+', '_', name)}.txt"
    assert told(SIX[name]()) == golden.read_text(encoding="utf-8")


def parsed(picture):
    """The groups of an SVG: {key: element} of nodes and of edges."""
    root = ElementTree.fromstring(picture.svg())
    groups = [e for e in root.iter() if e.tag.endswith("}g")]
    nodes = {int(g.get("data-key")): g for g in groups if g.get("class").startswith("node")}
    return root, nodes, {g.get("data-key"): g for g in groups if g.get("class") == "edge"}


def texts(element):
    return [e.text for e in element.iter() if e.tag.endswith("}text")]


@pytest.mark.parametrize("name", SIX)
def test_six_graphs_as_pictures(name):
    picture = SIX[name]()
    _, nodes, edges = parsed(picture)
    assert set(nodes) == set(range(len(picture.nodes))) and len(edges) == len(picture.edges)
    for node in picture.nodes:
        words = " ".join(texts(nodes[node.index]))
        assert node.kind == "op" or node.value.name in words
        assert node.kind != "op" or node.symbol in words
        if node.kind == "leaf":
            assert f"{node.value.name}.grad =" in words and node.value.name in "xwbXW"
    for edge in picture.edges:
        group = edges[f"{edge.source.index}-{edge.target.index}-{edge.slot}"]
        shape = "(" + ", ".join(map(str, edge.value.shape)) + ("," if len(edge.value.shape) == 1 else "") + ")"
        assert shape in texts(group)
        backward = [e for e in group.iter() if e.get("class") == "backward"]
        assert bool(backward) == (edge.source.kind != "constant")


def boxes_of(nodes):
    """(left, top, right, bottom) of each node's outline."""
    found = []
    for group in nodes.values():
        for r in (e for e in group if e.tag.endswith("}rect")):
            x, y, w, h = (float(r.get(k)) for k in ("x", "y", "width", "height"))
            found.append((x, y, x + w, y + h))
    return found


@pytest.mark.parametrize("direction", ["right", "down"])
@pytest.mark.parametrize("name", SIX)
def test_six_graphs_do_not_overlap(name, direction):
    picture = SIX[name]()
    root = ElementTree.fromstring(picture.svg(direction))
    groups = {i: g for i, g in enumerate(root.iter()) if g.get("class", "").startswith("node")}
    found = boxes_of(groups)
    assert not [
        (a, b) for a in found for b in found if a < b and a[0] < b[2] > b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]
    width, height = float(root.get("width")), float(root.get("height"))
    assert all(0 <= left and right <= width and 0 <= top and bottom <= height for left, top, right, bottom in found)


def test_gradients_stand_on_the_edges():
    picture = line(4.0, True)
    found = {e.value.name or e.source.label: e.grad.item() for e in picture.edges}
    assert found == {"w": 4.0, "x": 2.0, "z": 1.0, "b": 1.0, "y": 1.0}


def test_before_backward_there_is_no_gradient():
    x = torch.tensor(4.0, requires_grad=True)
    y = x * x
    picture = graph(y)
    assert all(e.grad is None for e in picture.edges) and "grad" not in str(picture)
    assert [e.grad.item() for e in graph(y, gradient=torch.tensor(2.0)).edges][:2] == [8.0, 8.0]


def test_accumulated_gradients_are_facts_of_the_leaf_only():
    """After two backward passes `.grad` is not what this graph brings: the leaf shows it, the edges keep silent."""
    x = torch.tensor(4.0, requires_grad=True)
    y = x * x
    y.backward(retain_graph=True)
    y.backward()
    picture = graph(y)
    assert picture.nodes[0].value.grad.item() == 16.0 and all(e.grad is None for e in picture.edges)


def test_values_that_changed_since_are_not_shown():
    w = torch.tensor([1.0, 2.0], requires_grad=True)
    y = (w * w).exp().sum()
    y.backward()
    with torch.no_grad():
        w -= 10
    picture = graph(y)
    exp = next(n for n in picture.nodes if n.label == "exp")
    assert exp.value.data is None and all(e.grad is None for e in picture.edges)


def test_parameters_are_named_by_their_path():
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
    inputs = torch.randn(5, 3)
    loss = net(inputs).pow(2).mean()
    loss.backward()
    picture = graph(loss)
    names = {n.value.name for n in picture.nodes if n.kind != "op"}
    assert {"net.0.weight", "net.0.bias", "net.2.weight", "net.2.bias", "loss", "inputs"} == names - {None}
    for node in picture.nodes:
        if node.kind == "leaf":
            sent = sum(e.grad for e in picture.outputs(node))
            if sent.shape == node.value.grad.shape:
                np.testing.assert_allclose(sent, node.value.grad, rtol=1e-5)


def test_self_names_its_parameters():
    class Model(nn.Module):
        def __init__(self):
            super().__init__()
            self.weight = nn.Parameter(torch.ones(2))

        def forward(self, x):
            self.picture = graph(x * self.weight)
            return x

    model = Model()
    model(torch.ones(2))
    assert {"x", "weight"} <= {n.value.name for n in model.picture.nodes}


def test_containers_and_own_names():
    pair = [torch.tensor(1.0, requires_grad=True), torch.tensor(2.0, requires_grad=True)]
    y = pair[0] * pair[1]
    assert {"pair[0]", "pair[1]"} <= {n.value.name for n in graph(y).nodes}
    assert {"left", "right", "out"} <= {
        n.value.name for n in graph(y, names={"left": pair[0], "right": pair[1], "out": y}).nodes
    }


def test_several_outputs_and_a_shared_leaf():
    x = torch.arange(4.0).requires_grad_()
    low, high = x.split(2)
    y = (low * high).sum()
    y.backward()
    picture = graph(y)
    split = next(n for n in picture.nodes if len(n.outputs) == 2)
    assert [v.name for v in split.outputs] == ["low", "high"]
    assert {e.output for e in picture.outputs(split)} == {0, 1}
    np.testing.assert_array_equal(picture.nodes[0].value.grad, [2, 3, 0, 1])
    assert all(e.grad is not None for e in picture.edges)


def test_two_results():
    x = torch.tensor(2.0, requires_grad=True)
    a = x * x
    b = a + x
    assert [n.value.name for n in graph(a, b).nodes if n.kind == "result"] == ["a", "b"]


def test_custom_function_is_an_operation():
    class Twice(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            return 2 * x

        @staticmethod
        def backward(ctx, g):
            return 2 * g

    x = torch.tensor(2.0, requires_grad=True)
    y = Twice.apply(x)
    y.backward()
    assert "Twice" in str(graph(y)) and "x  ()  = 2  · grad 2" in str(graph(y))


def test_writing_in_place():
    x = torch.ones(3, requires_grad=True)
    y = x * 2
    y[0] = 5.0
    z = y.sum()
    z.backward()
    assert "x  (3,)  = [1 1 1]  · grad [0 2 2]" in str(graph(z))


def test_deep_graph():
    x = torch.tensor(1.0, requires_grad=True)
    y = x
    for _ in range(3000):
        y = y + 1
    picture = graph(y, values=False)
    assert len(picture.nodes) > 3000 and picture.text().count("\n") >= 3000
    assert picture.svg(values=False).count("<rect") < 200


def test_what_has_no_graph_is_refused():
    with pytest.raises(RuntimeError, match="does not require grad"):
        graph(torch.ones(2))
    with pytest.raises(TypeError, match="draws tensors, not float"):
        graph(1.0)
    with pytest.raises(TypeError, match="at least one"):
        graph()
    x = torch.ones(2, requires_grad=True)
    with pytest.raises(RuntimeError, match="gradient must have the shape"):
        graph(x * 2, gradient=torch.ones(3))


@pytest.mark.parametrize("suffix", ["svg", "html", "dot", "mmd", "txt", "png", "pdf"])
def test_save(tmp_path, suffix):
    if suffix in ("png", "pdf"):
        pytest.importorskip("matplotlib")
    line(1.0, True).save(tmp_path / f"graph.{suffix}")
    content = (tmp_path / f"graph.{suffix}").read_bytes()
    start = {
        "svg": b"<svg",
        "html": b"<!doctype",
        "dot": b"digraph",
        "mmd": b"flowchart",
        "png": b"\x89PNG",
        "pdf": b"%PDF",
    }
    assert content.startswith(start.get(suffix, b"y"))


def test_unknown_suffix(tmp_path):
    with pytest.raises(ValueError, match="unknown picture format '.gif'"):
        line(1.0, True).save(tmp_path / "graph.gif")
    assert not list(tmp_path.iterdir())


def test_method_of_tensor():
    x = torch.tensor(2.0, requires_grad=True)
    y = x * x
    assert str(y.graph()) == str(graph(y))
    assert y.graph()._repr_svg_().startswith("<svg")


def test_drawing_changes_nothing():
    torch.manual_seed(0)
    x = torch.ones(50, requires_grad=True)
    y = torch.nn.functional.dropout(x * 2, 0.5).sum()
    before = torch.get_rng_state()
    version = x._version
    graph(y).svg()
    y.backward()
    graph(y).svg()
    assert torch.equal(before, torch.get_rng_state()) and x._version == version


def test_functions_are_not_hidden_by_modules():
    from flambeau import viz

    x = torch.tensor(2.0, requires_grad=True)
    y = x * x
    graph(y).replay(), graph(y).exercise()
    assert all(callable(getattr(viz, name)) for name in viz.__all__)
    assert str(viz.explain(y, x)).splitlines()[-1].split() == ["sum", "x.grad", "4"]


def test_anomaly_mode_tells_the_line():
    x = torch.tensor(2.0, requires_grad=True)
    with torch.autograd.set_detect_anomaly(True, check_nan=False):
        y = x * x  # the line to be told
    node = next(n for n in graph(y).nodes if n.kind == "op")
    assert node.place.short.startswith("test_graph.py:") and "y = x * x" in str(node.place)
    assert "y = x * x" in graph(y).replay().html()


def test_the_line_that_named_a_result_is_told():
    x = torch.tensor(2.0, requires_grad=True)
    z = x * x  # the line of z
    y = torch.sin(z) + 1
    assert [n.place and n.place.code.split("  #")[0] for n in graph(y).nodes if n.kind == "op"] == [
        "z = x * x",
        None,
        "y = torch.sin(z) + 1",
    ]


def test_no_line_is_guessed():
    def drawn(x, again):
        if again:
            y = x * 2
        else:
            y = x * 3  # two lines may have named y
        return graph(y)

    x = torch.tensor(2.0, requires_grad=True)
    z = x * 2
    z.mul_(3)  # not the line that named z
    for picture in (drawn(x, True), graph(z)):
        assert [n.place for n in picture.nodes if n.kind == "op"][-1] is None


def test_tracing_tells_every_line_and_function():
    def inner(x):
        return torch.sin(x) * 2

    x = torch.tensor(2.0, requires_grad=True)
    with tracing():
        y = inner(x) + 1
    y = y + 1
    ops = [n for n in graph(y).nodes if n.kind == "op"]
    assert [n.place and n.place.function for n in ops[:3]] == [
        "inner",
        "inner",
        "test_tracing_tells_every_line_and_function",
    ]
    folded = graph(y).folded(by="function")
    assert any(n.label == "test_graph.inner (2)" for n in folded.nodes)
    with pytest.raises(ValueError, match='by must be "module" or "function"'):
        folded.folded(by="file")


def test_what_is_saved_is_told():
    x, w = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)
    y = (x * w).exp().sum()
    mul, exp, total = [n for n in graph(y).nodes if n.kind == "op"]
    assert mul.kept == (1,) and exp.kept == (-1,) and total.kept == ()
    assert "saved: w" in graph(y).svg()


def test_the_graph_of_a_compiled_step():
    pytest.importorskip("llvmlite")
    net = nn.Linear(3, 2)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)

    @torch.compile
    def step(inputs):
        loss = net(inputs).pow(2).sum()  # the line of the loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss

    with pytest.raises(RuntimeError, match="not compiled yet"):
        step.graph()
    for _ in range(3):
        step(torch.ones(4, 3))
    picture = graph(step)
    names = {n.value.name for n in picture.nodes}
    assert {"net.weight", "net.bias", "inputs"} <= names
    assert {"new net.weight", "new net.bias"} <= {n.label for n in picture.nodes if n.kind == "result"}
    assert all(e.source.index < e.target.index for e in picture.edges)
    product = next(n for n in picture.nodes if n.label == "matmul")
    assert product.symbol == "@" and "the line of the loss" in product.place.code
    assert "float64" in str(picture) and picture.svg().startswith("<svg")


def test_gradient_must_be_a_tensor():
    x = torch.tensor(2.0, requires_grad=True)
    with pytest.raises(TypeError, match="gradient must be a Tensor, not float"):
        graph(x * x, gradient=1.0)


def test_gradients_have_the_shapes_of_operands_whose_values_are_gone():
    a, tau = torch.randn(3, 2, requires_grad=True), torch.randn(2, requires_grad=True)
    q = torch.linalg.householder_product(a, tau)
    edges = graph(q, gradient=torch.ones(3, 2)).edges
    arrived = {e.value.name: e.grad for e in edges if e.source.kind == "leaf"}
    assert arrived.keys() == {"a", "tau"}
    assert all(e.grad is None or e.grad.shape == tuple(e.value.shape) for e in edges)


def test_leaves_without_a_name_are_leaves():
    """The module is gone, but its parameters are no constants; several outputs may come as one tuple."""

    def loss():
        return nn.Linear(2, 1)(torch.ones(1, 2)).sum()

    assert "constant" not in str(loss().graph())
    x = torch.ones(2, requires_grad=True)
    total, product = x.sum(), x.prod()
    together, apart = str(graph((total, product))), str(graph(total, product))
    assert together == apart
