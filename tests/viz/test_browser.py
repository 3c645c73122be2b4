"""The replay page in a real browser, opened from disk with the network off: every number it shows is autograd's."""

import shutil

import numpy as np
import pytest
from viz._graphs import GRAPHS, SIX, mlp, tanh_layer

import flambeau as torch
from flambeau import nn
from flambeau.viz import graph, tracing

TESTED = {**GRAPHS, **{name.replace(" ", "_"): make for name, make in SIX.items()}}


@pytest.fixture(scope="module")
def browser():
    """Chromium through Playwright, where both are installed."""
    playwright = pytest.importorskip("playwright.sync_api", reason="the page was not tested: pip install playwright")
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("the page was not tested: no Chromium on this machine")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser, tmp_path):
    """Opens a replay; fails on any message of the console, and on any request but for the page itself."""
    context = browser.new_context(offline=True, reduced_motion="reduce")
    messages, requests = [], []

    def open_page(picture, lang="en"):
        picture.replay(lang).save(tmp_path / "page.html")
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda m: messages.append(m.text))
        page.on("pageerror", lambda e: messages.append(str(e)))
        page.on("dialog", lambda d: messages.append("a dialog"))
        page.on("request", lambda r: requests.append(r.url))
        page.goto((tmp_path / "page.html").as_uri())
        return page

    yield open_page
    context.close()
    assert not messages and all(url.startswith("file:") for url in requests)


def dom_gradients(page):
    """What the last step shows: the entries of each leaf's gradient, to their last digit."""
    return page.evaluate(
        "Object.fromEntries([...document.querySelectorAll('#panel .final')].map(e => "
        "[e.dataset.leaf, [...e.querySelectorAll('[data-exact]')].map(c => c.dataset.exact)]))"
    )


def position(page):
    return [int(part) for part in page.inner_text("#count").split(" / ")]


@pytest.mark.parametrize("name", TESTED)
def test_steps_to_autograds_gradients(open_page, name):
    picture = TESTED[name]()
    page = open_page(picture)
    steps = position(page)[1]
    for step in range(1, steps):
        page.click("#next") if step % 2 else page.keyboard.press("ArrowRight")
        assert position(page) == [step + 1, steps]
    shown = dom_gradients(page)
    for leaf in (n.value for n in picture.nodes if n.kind == "leaf"):
        if leaf.grad.ndim <= 2:
            assert np.array(shown[leaf.name], leaf.grad.dtype).tolist() == leaf.grad.ravel().tolist()
    assert not page.query_selector_all("g.future")


def test_reveals_step_by_step(open_page):
    page = open_page(tanh_layer())
    hidden = [len(page.query_selector_all("g.future"))]
    while len(set(position(page))) > 1:
        page.keyboard.press("ArrowRight")
        hidden.append(len(page.query_selector_all("g.future")))
    assert hidden == sorted(hidden, reverse=True) and hidden[0] > 10 and hidden[-1] == 0
    page.keyboard.press("Home")
    assert len(page.query_selector_all("g.future")) == hidden[0]


def test_search_language_and_play(open_page):
    page = open_page(mlp(), "fr")
    assert (
        page.inner_text("#panel h2") == "Départ" and page.inner_text("h1") == page.title() == "Graphe de calcul de loss"
    )
    assert page.get_attribute("html", "lang") == "fr"
    page.fill("#search", "tanh")
    assert len(page.query_selector_all("g.found")) == 1
    page.keyboard.press("Enter")
    assert "tanh" in page.inner_text("#panel h2") and len(page.query_selector_all("g.active")) == 1
    assert page.get_attribute("#slider", "aria-valuetext") == "Propagation avant tanh"
    assert "gardé pour la rétropropagation" in page.inner_text("#panel .kept")
    page.click("#lang")
    assert page.inner_text("h1") == page.title() == "Computation graph of loss"
    assert page.inner_text("#panel h2").startswith("Forward")
    assert page.get_attribute("#next", "aria-label") == "next step"
    page.keyboard.press("Home")
    page.click("#play")
    for _ in range(50):  # the page's policy forbids Playwright's own way of waiting
        page.wait_for_timeout(100)
        if position(page)[0] == 3:
            break
    assert position(page)[0] == 3 and page.get_attribute("#play", "aria-label") == "pause"


def test_zoom_and_move(open_page):
    page = open_page(mlp())
    page.click("#fit")
    box = page.get_attribute(".replay svg", "viewBox")
    for act in (lambda: page.click("#larger"), lambda: page.keyboard.press("Shift+ArrowRight")):
        act()
        assert page.get_attribute(".replay svg", "viewBox") != box
        page.keyboard.press("0")
        assert page.get_attribute(".replay svg", "viewBox") == box
    assert position(page)[0] == 1  # moving is no step


def labels(page):
    """What stands in the operations of the drawing."""
    return page.evaluate(
        "[...document.querySelectorAll('.replay g.node.op')].map(g => g.querySelector('text').textContent)"
    )


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.up, self.down = nn.Linear(4, 8), nn.Linear(8, 4)

    def forward(self, x):
        return x + self.down(torch.tanh(self.up(x)))


def blocks(count):
    torch.manual_seed(0)
    net = nn.Sequential(*(Block() for _ in range(count)))
    inputs = torch.ones(2, 4)
    loss = net(inputs).sum()
    loss.backward()
    return graph(loss)


def test_a_small_graph_folds_and_unfolds(open_page):
    page = open_page(blocks(2))
    whole = labels(page)
    assert page.inner_text("#fold") == "fold"
    page.click("#fold")
    assert "net.0 (4)" in labels(page) and len(labels(page)) < len(whole)
    page.keyboard.press("End")
    assert not page.query_selector_all("g.future")
    page.keyboard.press("Home")
    page.click("g.node.op >> nth=0 >> text.symbol")  # a group opens
    assert labels(page) == whole and position(page)[0] == 2
    page.keyboard.press("f")
    assert "net.0 (4)" in labels(page) and page.inner_text("#fold") == "unfold"


def test_a_large_graph_opens_folded(open_page):
    picture = blocks(40)
    assert len(picture.nodes) > 300
    page = open_page(picture)
    assert "net.0 (4)" in labels(page) and len(labels(page)) <= 60
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")  # the view has followed
    page.keyboard.press("Home")
    page.click("g.node.op >> nth=2 >> text.symbol")
    assert page.inner_text("#sheet") == "net.2" and sorted(labels(page)) == ["+", "addmm", "addmm", "tanh"]
    ends = [t.text_content() for t in page.query_selector_all(".replay g.node.result text")]
    assert any("net.1 →" in t for t in ends) and any("→ net.3" in t for t in ends)
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    assert page.inner_text("#sheet") == "net.3"
    page.fill("#search", "tanh")
    assert page.inner_text("#found") == "40"
    page.click("#fold")
    assert len(page.query_selector_all("g.found")) == 40
    page.focus("#next")
    page.keyboard.press("End")
    shown = dom_gradients(page)
    for leaf in (n.value for n in picture.nodes if n.kind == "leaf"):
        assert np.array(shown[leaf.name], leaf.grad.dtype).tolist() == leaf.grad.ravel().tolist()
    assert not page.query_selector_all("g.future")


def test_the_line_of_the_program_is_a_link(open_page):
    x = torch.tensor(2.0, requires_grad=True)
    with tracing():
        y = torch.sin(x) * 3
    y.backward()
    page = open_page(graph(y))
    page.keyboard.press("ArrowRight")
    assert "y = torch.sin(x) * 3" in page.inner_text("#panel a.place")
    assert "y = torch.sin(x) * 3" in page.inner_text("#source li.active")
    page.click("#panel a.place")
    assert page.evaluate("document.activeElement.classList.contains('used')")
    page.keyboard.press("End")
    page.keyboard.press("Home")
    page.click("#source li.used")
    assert position(page)[0] > 1 and str(__file__) not in page.content()


def test_on_paper_there_is_every_step(open_page):
    page = open_page(tanh_layer())
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert len(page.query_selector_all("#all section")) == position(page)[1]
    assert not page.is_visible(".tools") and page.is_visible("#all")
    assert all(page.evaluate("g => getComputedStyle(g).opacity", g) == "1" for g in page.query_selector_all("g.future"))
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert not page.query_selector_all("#all section")


def test_hostile_names_stay_text(open_page):
    name = "</script><img src=x onerror=alert(1)>"
    x = torch.tensor(3.0, requires_grad=True)
    y = x * x
    y.backward()
    page = open_page(graph(y, names={name: x}))
    page.keyboard.press("End")
    assert f"{name}.grad =\n6" in page.inner_text("#panel") and not page.query_selector_all("img")


def test_in_dark_and_light_the_text_can_be_read(open_page):
    page = open_page(tanh_layer())
    seen = set()
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        colours = page.evaluate(
            "[getComputedStyle(document.querySelector('.paper')).fill, "
            "getComputedStyle(document.querySelector('.replay text')).fill]"
        )
        brightness = [sum(int(part) for part in c[4:-1].split(", ")) for c in colours]
        assert abs(brightness[0] - brightness[1]) > 250
        seen.add(colours[0])
    assert len(seen) == 2


def test_the_view_follows_the_steps(open_page):
    page = open_page(blocks(40))
    steps = position(page)[1]
    for _ in range(steps // 3):
        page.keyboard.press("ArrowRight")
    assert page.evaluate(
        "(() => { const a = document.querySelector('g.active').getBoundingClientRect(), "
        "b = document.querySelector('.replay').getBoundingClientRect(); "
        "return b.top < a.top && a.bottom < b.bottom; })()"
    )
