"""Exercises, marking, explanations, and formulas."""

import re
from xml.etree import ElementTree

import numpy as np
import pytest
import scipy.special
from hypothesis import given, settings
from hypothesis import strategies as st

import flambeau as torch
from flambeau import nn
from flambeau.primitives import pointwise, special  # noqa: F401 - declares the operations
from flambeau.primitives._declare import OPS
from flambeau.viz import check_grad, exercise, explain, graph
from flambeau.viz._replay import script_of
from flambeau.viz.formulas import edge_formulas


def layer():
    X = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
    W = torch.tensor([[1.0, 2.0], [4.0, 5.0], [7.0, 8.0]], requires_grad=True)
    b = torch.tensor([4.0, 5.0], requires_grad=True)
    y = (X.matmul(W) + b).sum()
    return X, W, b, y


# -- exercises


@pytest.mark.parametrize("level", [1, 2, 3])
def test_levels_leave_out_more_and_more(level):
    X, W, b, y = layer()
    sheet = exercise(y, level=level)
    text, solved = str(sheet.sheet), str(sheet.solution)
    assert "786" not in text and "45" not in solved or level < 3
    assert ("(____)" in text) == (level > 1)
    assert solved.count("grad") == text.count("grad") and "____" not in solved
    given = [e.grad for e in sheet.sheet.edges if e.target.kind != "result"]
    assert all(g.dtype.kind == "U" for g in given)
    ElementTree.fromstring(sheet._repr_svg_())


def test_the_solution_is_autograds():
    X, W, b, y = layer()
    solution = exercise(y).solution
    y.backward()
    for node in (n for n in solution.nodes if n.kind == "leaf"):
        np.testing.assert_array_equal(node.value.grad, {"X": X, "W": W, "b": b}[node.value.name].grad.numpy())


def test_an_exercise_changes_neither_graph_nor_tensors():
    X, W, b, y = layer()
    picture = graph(y)
    before = str(picture)
    picture.exercise(3)
    assert str(picture) == before and X.grad is None


@pytest.mark.parametrize("lang, word", [("en", "Fill in"), ("fr", "Complétez")])
def test_saved_sheets(tmp_path, lang, word):
    *_, y = layer()
    sheet = exercise(y, lang=lang)
    sheet.save(tmp_path / "sheet.html")
    sheet.save(tmp_path / "sheet.svg")
    sheet.save(tmp_path / "solution.svg", solution=True)
    page = (tmp_path / "sheet.html").read_text(encoding="utf-8")
    assert word in page and page.count("<svg") == 2 and "<script" not in page
    assert "____" in (tmp_path / "sheet.svg").read_text(encoding="utf-8")
    assert "____" not in (tmp_path / "solution.svg").read_text(encoding="utf-8")


def test_bad_exercises():
    *_, y = layer()
    with pytest.raises(ValueError, match="level must be 1, 2 or 3"):
        exercise(y, level=4)
    with pytest.raises(ValueError, match="lang must be one of"):
        exercise(y, lang="de")


# -- marking


@pytest.mark.parametrize(
    "spoil, diagnosis",
    [
        (lambda g: -g, "every sign is wrong"),
        (lambda g: g.T, "it is the transpose"),
        (lambda g: 2 * g, "every entry is 2 times too large"),
        (lambda g: g / 4, "every entry is 4 times too small"),
        (lambda g: np.stack([0.25 * g, 0.75 * g]), "not summed over dimension 0"),
    ],
)
def test_diagnoses(spoil, diagnosis):
    X, W, b, y = layer()
    y.backward()
    found = torch.check_grad(W, torch.from_numpy(spoil(W.grad.numpy()).copy()))
    assert not found and len(found.diagnoses) == 1 and diagnosis in found.diagnoses[0]


def test_right_and_nearly_right():
    X, W, b, y = layer()
    y.backward()
    assert check_grad(b, [2.0, 2.0]) and str(check_grad(b, b.grad)) == "correct"
    found = check_grad(b, [2.0, 3.0])
    assert not found and found.marks.tolist() == [True, False] and found.diagnoses == []
    assert "✓" in str(found) and "✗" in str(found)
    assert str(check_grad(b, [2.0, 3.0], lang="fr")).startswith("à revoir : 1 sur 2")


@pytest.mark.parametrize(
    "spoil, diagnoses",
    [
        (lambda g: -g.T, ["it is the transpose of the gradient", "every sign is wrong"]),
        (lambda g: -3 * g, ["every sign is wrong", "every entry is 3 times too large"]),
        (lambda g: g.ravel(), ["the entries are right, in their order: only the shape is not"]),
        (lambda g: g.sum(0), ["it was summed over dimension 0, along which the tensor has entries of its own"]),
        (lambda g: np.stack([g, g]), ["it was not summed over dimension 0: the tensor was broadcast along it",
                                      "every entry is 2 times too large"]),
        (lambda g: g + 1, []),
        (lambda g: g * np.nan, []),
    ],
)  # fmt: skip
def test_mistakes_together_and_none(spoil, diagnoses):
    X, W, b, y = layer()
    y.backward()
    assert check_grad(W, spoil(W.grad.numpy())).diagnoses == diagnoses


def test_attempts_that_are_no_numbers():
    X, W, b, y = layer()
    y.backward()
    for attempt in ([1, "a"], [[1], [2, 3]], None):
        with pytest.raises(ValueError, match="attempt must be numbers in rows of one length"):
            check_grad(b, attempt)
    with pytest.raises(TypeError, match="of a Tensor, not of str"):
        check_grad("b", [1])
    with pytest.raises(ValueError, match="lang must be one of en, fr"):
        check_grad(b, [1, 2], lang="de")
    with pytest.raises(RuntimeError, match="retain_grad"):
        check_grad(y, 1.0)
    c = torch.tensor([1 + 2j], requires_grad=True)
    (c * c.conj()).real.sum().backward()
    assert check_grad(c, [2 + 4j]) and "every entry is 2 times too small" in str(check_grad(c, [1 + 2j]))


def test_a_path_counted_twice():
    x = torch.tensor([3.0, 1.0], requires_grad=True)
    y = (x.sin() + 4 * x).sum()
    y.backward(retain_graph=True)
    found = check_grad(x, x.grad.numpy() + 4, loss=y)
    assert found.diagnoses == ["the path y ← Σ ← + ← × ← x was counted twice"]


def test_shared_parameters_and_several_leaves():
    torch.manual_seed(0)
    net = nn.Linear(2, 2)
    inputs = torch.ones(3, 2)
    y = net(net(inputs)).sum()
    solution = exercise(y, level=3).solution
    rows = {name: explain(y, p) for name, p in net.named_parameters()}
    y.backward()
    for name, parameter in net.named_parameters():
        node = next(n for n in solution.nodes if n.kind == "leaf" and n.value.name == f"net.{name}")
        np.testing.assert_allclose(node.value.grad, parameter.grad.numpy(), rtol=1e-6)
        assert len(rows[name].rows) == 2  # once for each use
        np.testing.assert_allclose(sum(part for _, part, _ in rows[name].rows), parameter.grad.numpy(), rtol=1e-6)


def test_no_exercise_without_a_solution():
    net = nn.Linear(2, 2)
    y = net(net(torch.ones(3, 2))).sum()  # the ones are nobody's, and gone after backward
    y.backward()
    with pytest.raises(RuntimeError, match="Keep the inputs in variables"):
        exercise(y)
    with pytest.raises(RuntimeError, match="Keep the inputs in variables"):
        explain(y, net.weight)


def test_only_a_whole_recorded_graph_is_replayed():
    net = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 2))
    folded = graph(net(torch.ones(3, 2)).sum()).folded(depth=1)
    for make in (folded.replay, folded.exercise):
        with pytest.raises(RuntimeError, match="only a whole graph"):
            make()


def test_a_forgotten_path():
    x = torch.tensor([3.0, 1.0], requires_grad=True)
    y = (x * x + 4 * x).sum()
    y.backward(retain_graph=True)
    found = check_grad(x, [6.0, 2.0], loss=y)
    assert len(found.diagnoses) == 1 and found.diagnoses[0].startswith("the path y ← Σ ← + ← × ← x is missing")


def test_nothing_to_compare_with():
    with pytest.raises(RuntimeError, match="run backward"):
        check_grad(torch.ones(2, requires_grad=True), [1.0, 1.0])


# -- explanations


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("am*t"), st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=12))
def test_rows_sum_to_the_gradient(program):
    """On random graphs: the parts of all paths, told apart or not, are the whole."""
    x = torch.tensor([0.5, -1.5], requires_grad=True)
    values = [x]
    for kind, i, j in program:
        a, b = values[i % len(values)], values[j % len(values)]
        values.append({"a": a + b, "m": a - 0.5 * b, "*": a * b, "t": torch.tanh(a)}[kind])
    y = values[-1].sum()
    for most in (1, 3, 50):
        found = explain(y, x, most=most)
        np.testing.assert_allclose(sum(part for _, part, _ in found.rows), found.total, rtol=1e-4, atol=1e-5)
        assert len(found.rows) <= most + 1
    y.backward()
    np.testing.assert_allclose(found.total, x.grad.numpy(), rtol=1e-4, atol=1e-5)


def test_exponentially_many_paths():
    x = torch.tensor(1.0, requires_grad=True)
    y = x
    for _ in range(60):
        y = y + y
    found = explain(y, x, most=5)
    assert len(found.rows) == 6 and found.rows[-1][0] == () and found.total == 2.0**60


def test_explanation_shows_itself():
    x = torch.tensor([3.0, 1.0], requires_grad=True)
    y = (x * x).sum()
    found = explain(y, x, names={"<b>": x})
    assert "&lt;b&gt;" in found._repr_html_() and "<b>.grad" in str(found)
    assert sum(share for _, _, share in found.rows) == pytest.approx(1)


def test_what_cannot_be_explained():
    x, z = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
    with pytest.raises(ValueError, match="not a leaf"):
        explain(x.sum(), z)
    with pytest.raises(RuntimeError, match="does not require grad"):
        explain(torch.ones(2), x)


# -- formulas

POINTWISE = [n for n, op in OPS.items() if op.family == "pointwise" and op.partials and op.differentiable]
SAFE = {"acosh": 1.5}  # where a function is defined


def evaluated(formula, values):
    """The value of a formula's text."""
    text = formula.replace("⊙", "*").replace("·", "*").replace("−", "-").replace("^", "**").replace("√", "sqrt")
    text = text.replace("σ", "sigmoid")
    for sign, python in zip("=<>≤≥≠", ("==", "<", ">", "<=", ">=", "!=")):
        text = re.sub(rf"\[([^\[\]]*) {sign} ([^\[\]]*)\]", rf"(\1 {python} \2)", text)
    scope = {n: getattr(m, n) for m in (scipy.special, np) for n in dir(m) if not n.startswith("_")}
    scope |= {
        "lgamma": scipy.special.gammaln,
        "rsqrt": lambda x: 1 / np.sqrt(x),
        "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
        **values,
    }
    return eval(text, {"__builtins__": {}}, scope)


def told(name):
    """(formula's value, derivative) for each operand of a pointwise operation whose formula is told."""
    op = OPS[name]
    point = SAFE.get(name, 0.4)
    inputs = [torch.tensor([point, point / 2 + 0.3], dtype=torch.float64, requires_grad=True) for _ in op.partials]
    y = op(*inputs)
    G = np.array([1.5, -2.0])
    arrays = [i.detach().numpy() for i in inputs]
    scope = {"G": G, "y": y.detach().numpy(), **dict(zip("abc", arrays))}
    for x, formula in zip(inputs, edge_formulas(y.grad_fn, G, [y.detach().numpy(), *arrays], ["a", "b", "c"])):
        if formula is not None:
            (grad,) = torch.autograd.grad(y, x, torch.from_numpy(G), retain_graph=True, allow_unused=True)
            yield evaluated(formula, scope), grad.numpy()


@pytest.mark.parametrize("name", POINTWISE)
def test_a_pointwise_formula_is_the_derivative(name):
    try:
        pairs = list(told(name))
    except (TypeError, NameError, AttributeError, ValueError) as error:
        pytest.skip(f"has parameters, or a function that SciPy lacks: {error}")
    for value, expected in pairs:
        np.testing.assert_allclose(np.broadcast_to(value, 2), expected, rtol=2e-3, atol=1e-6)


def test_most_formulas_are_told():
    count = 0
    for name in POINTWISE:
        try:
            count += bool(list(told(name)))
        except (TypeError, NameError, AttributeError, ValueError):
            pass
    assert count > 40


def test_every_node_tells_its_rule():
    a, b = torch.ones(2, 3, requires_grad=True), torch.ones(3, requires_grad=True)
    assert (a + b).grad_fn.formula == "∂L/∂A = G\n∂L/∂b = Σ₀ G"
    assert (a.sigmoid()).grad_fn.formula == "∂L/∂X = G ⊙ y ⊙ (1 − y)"
    y = (b * 3.0).sin()
    y.sum().backward()
    assert y.grad_fn.formula == "∂L/∂x = G ⊙ cos(x)"
    assert a.unbind()[0].grad_fn.formula == ""
    assert a.sum(1).grad_fn.formula == "∂L/∂X = expand(G)"
    assert a.max(1).values.grad_fn.formula == "∂L/∂X = G ⊙ onehot(argmax X)"
    assert a.T[0].grad_fn.formula == "∂L/∂X = pad(G)"


def test_the_written_rules_of_networks_are_the_derivatives():
    """The formulas of layer_norm, nll_loss and the maximum, computed as they stand."""
    torch.manual_seed(0)
    x, w = torch.randn(4, 3, requires_grad=True), torch.randn(3, requires_grad=True)
    y = nn.functional.layer_norm(x, (3,), w, eps=0.0)
    assert "H = G ⊙ B" in y.grad_fn.formula or "H = G ⊙ b" in y.grad_fn.formula
    G = torch.randn(4, 3)
    y.backward(G)
    H, sigma = G * w.detach(), x.detach().std(-1, correction=0, keepdim=True)
    hat = (x.detach() - x.detach().mean(-1, keepdim=True)) / sigma
    told = (H - H.mean(-1, keepdim=True) - hat * (H * hat).mean(-1, keepdim=True)) / sigma
    assert torch.allclose(x.grad, told, atol=1e-5)
    x.grad = None
    x.amax(0).sum().backward()
    top = (x == x.amax(0)).float()
    assert torch.equal(x.grad, top / top.sum(0))
    x.grad, labels = None, torch.tensor([0, 2, 1, 1])
    loss = nn.functional.nll_loss(x, labels)
    sent = [c for s in script_of(graph(loss))["steps"] for c in s.get("sends", [])]
    assert [c["formula"] for c in sent] == ["−G · onehot(labels) / N"]
    loss.backward()
    assert torch.allclose(x.grad, -nn.functional.one_hot(labels, 3) / 4)
