"""The replay page: its script against autograd, and the page itself in a real browser."""

import json
import re
import shutil

import numpy as np
import pytest

import flambeau as torch
from flambeau import nn
from flambeau.viz import graph, replay


def mlp():
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
    inputs, targets = torch.randn(5, 3), torch.randn(5, 2)
    loss = (net(inputs) - targets).pow(2).mean()
    loss.backward()
    return graph(loss)


def layer():
    X = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
    W = torch.tensor([[1.0, 2.0], [4.0, 5.0], [7.0, 8.0]], requires_grad=True)
    b = torch.tensor([0.5, -0.5], requires_grad=True)
    y = (X.matmul(W) + b).tanh().sum()
    y.backward()
    return graph(y)


def convolution():
    torch.manual_seed(0)
    net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.Flatten(), nn.Linear(8, 3))
    images, labels = torch.randn(2, 1, 4, 4), torch.tensor([0, 2])
    loss = nn.functional.cross_entropy(net(images), labels)
    loss.backward()
    return graph(loss)


def attention():
    torch.manual_seed(0)
    q, k, v = (torch.randn(3, 4, requires_grad=True) for _ in "qkv")
    weights = torch.softmax(q @ k.T / 2.0, dim=-1)
    y = (weights @ v).sum()
    y.backward()
    return graph(y)


def in_place():
    x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
    y = x * 2
    y.mul_(x)
    z = y.sum()
    z.backward()
    return graph(z)


def double_backward():
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    y = (x * x * x).sum()
    (g,) = torch.autograd.grad(y, x, create_graph=True)
    z = (g * g).sum()
    z.backward()
    return graph(z)


GRAPHS = {f.__name__: f for f in (mlp, layer, convolution, attention, in_place, double_backward)}


def data_of(page):
    return json.loads(re.search(r'id="replay-data">(.*?)</script>', page, re.S)[1])


def final_gradients(data):
    """What the last step shows, as arrays of the shown digits."""
    assert data["steps"][-1]["pass"] == "done"
    return {leaf["name"]: leaf["value"] for leaf in data["steps"][-1]["leaves"]}


@pytest.mark.parametrize("name", GRAPHS)
def test_final_gradients_are_autograds(name):
    picture = GRAPHS[name]()
    shown = final_gradients(data_of(picture.replay().html()))
    leaves = [n for n in picture.nodes if n.kind == "leaf"]
    assert len(leaves) == len(shown)
    for leaf in leaves:
        entries = shown[leaf.value.name].get("entries")
        if entries is not None:
            assert np.array(entries, leaf.value.grad.dtype).tolist() == leaf.value.grad.ravel().tolist()


@pytest.mark.parametrize("name", ["mlp", "layer", "attention"])
def test_what_is_added_sums_to_the_gradient(name):
    picture = GRAPHS[name]()
    data = data_of(picture.replay().html())
    sums = {}
    for step in data["steps"]:
        for sent in step.get("sends", []):
            if sent["leaf"]:
                sums[sent["leaf"]] = sums.get(sent["leaf"], 0) + np.array(sent["value"]["entries"], float)
    for leaf in (n.value for n in picture.nodes if n.kind == "leaf"):
        np.testing.assert_allclose(sums[f"{leaf.name}.grad"], leaf.grad.ravel(), rtol=1e-5, atol=1e-7)


def test_formulas_are_told():
    steps = data_of(layer().replay().html())["steps"]
    formulas = {c["name"]: c["formula"] for s in steps for c in s.get("sends", [])}
    assert formulas["∂y/∂X"] == "G · Wᵀ" and formulas["∂y/∂W"] == "Xᵀ · G" and formulas["∂y/∂b"] == "Σ₀ G"
    assert "G ⊙ (1 − v3^2)" in formulas.values() and "G · 1(2 × 2)" in formulas.values()


def test_before_backward_the_page_tells_what_it_would_bring():
    x = torch.tensor(3.0, requires_grad=True)
    page = replay(x * x).html()
    assert final_gradients(data_of(page))["x"]["entries"] == ["6.0"] and x.grad is None


def test_hostile_names_stay_data():
    x = torch.tensor(3.0, requires_grad=True)
    page = graph(x * x, names={"</script><script>alert(1)</script>": x}).replay().html()
    assert page.count("<script") == 2 and "alert(1)</script>" not in page
    assert "default-src 'none'" in page and not re.search(r"(?:src|href)=|url\(", page)


def test_bad_arguments(tmp_path):
    with pytest.raises(ValueError, match="lang must be one of en, fr"):
        layer().replay("de")
    with pytest.raises(ValueError, match="should end in .html"):
        layer().replay().save(tmp_path / "page.svg")


def test_in_a_notebook():
    frame = layer().replay()._repr_html_()
    assert frame.startswith("<iframe srcdoc=") and frame.count('"') == 10


@pytest.fixture(scope="module")
def browser():
    """Chromium through Playwright, where both are installed."""
    playwright = pytest.importorskip("playwright.sync_api")
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("no Chromium on this machine")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser, tmp_path):
    """Opens a replay from disk with the network off; fails on any message of the console."""
    context = browser.new_context(offline=True)
    messages = []

    def open_page(picture, lang="en"):
        picture.replay(lang).save(tmp_path / "page.html")
        page = context.new_page()
        page.on("console", lambda m: messages.append(m.text))
        page.on("pageerror", lambda e: messages.append(str(e)))
        page.goto((tmp_path / "page.html").as_uri())
        return page

    yield open_page
    context.close()
    assert not messages


def dom_gradients(page):
    lines = page.query_selector_all("#panel .final")
    return {e.get_attribute("data-leaf"): [c.get_attribute("data-exact") for c in e.query_selector_all("[data-exact]")]
            for e in lines}  # fmt: skip


@pytest.mark.parametrize("name", GRAPHS)
def test_browser_steps_to_autograds_gradients(open_page, name):
    picture = GRAPHS[name]()
    page = open_page(picture)
    steps = len(data_of(picture.replay().html())["steps"])
    for step in range(1, steps):
        page.click("#next") if step % 2 else page.keyboard.press("ArrowRight")
        assert page.inner_text("#count") == f"{step + 1} / {steps}"
    shown = dom_gradients(page)
    for leaf in (n.value for n in picture.nodes if n.kind == "leaf"):
        if leaf.grad.ndim <= 2:
            assert np.array(shown[leaf.name], leaf.grad.dtype).tolist() == leaf.grad.ravel().tolist()
    assert not page.query_selector_all("g.future")


def test_browser_reveals_step_by_step(open_page):
    page = open_page(layer())
    hidden = [len(page.query_selector_all("g.future"))]
    while page.evaluate("document.getElementById('slider').value !== document.getElementById('slider').max"):
        page.keyboard.press("ArrowRight")
        hidden.append(len(page.query_selector_all("g.future")))
    assert hidden == sorted(hidden, reverse=True) and hidden[0] > 10 and hidden[-1] == 0
    page.keyboard.press("Home")
    assert len(page.query_selector_all("g.future")) == hidden[0]


def test_browser_search_language_zoom_and_play(open_page):
    page = open_page(mlp(), "fr")
    assert page.inner_text("#panel h2") == "Départ" and page.get_attribute("html", "lang") == "fr"
    page.fill("#search", "tanh")
    assert len(page.query_selector_all("g.found")) == 1
    page.keyboard.press("Enter")
    assert "tanh" in page.inner_text("#panel h2") and len(page.query_selector_all("g.active")) == 1
    page.click("#lang")
    assert (
        page.inner_text("#panel h2").startswith("Forward") and page.get_attribute("#next", "aria-label") == "next step"
    )
    box = page.get_attribute(".replay svg", "viewBox")
    page.click("#larger")
    assert page.get_attribute(".replay svg", "viewBox") != box
    page.click("#fit")
    assert page.get_attribute(".replay svg", "viewBox") == box
    page.keyboard.press("Home")
    page.click("#play")
    for _ in range(50):  # the page's policy forbids Playwright's own way of waiting
        page.wait_for_timeout(100)
        if page.inner_text("#count").startswith("3 /"):
            break
    assert page.inner_text("#count").startswith("3 /")
    assert page.get_attribute("#play", "aria-label") == "pause"
