"""The built site: its links, its size, and its pages in a real browser, which may ask for nothing but the site."""

import html
import re
import shutil
import threading
from pathlib import Path
from urllib.parse import unquote

import pytest

from flambeau._site import server

SITE = Path(__file__).parents[2] / "docs" / "_site"
PAGES = sorted(p for p in SITE.rglob("*.html"))
LOOKED_AT = ["index", "guides/first-hour", "guides/debugging", "gallery", "reference/index", "fr/index", "fr/mistakes"]
pytestmark = pytest.mark.skipif(not PAGES, reason="the site was not tested: python docs/build.py builds it")


def references(text, names):
    """The addresses in some attributes of a page."""
    return [html.unescape(found) for found in re.findall(rf'(?:{names})="([^"]*)"', text)]


def test_links_lead_somewhere():
    """Within the site: to a page, and to a place on it."""
    places = {p: set(re.findall(r'id="([^"]+)"', p.read_text(encoding="utf-8"))) for p in PAGES}
    for page in PAGES:
        text = re.sub(r"(?s)<iframe.*?</iframe>", "", page.read_text(encoding="utf-8"))
        for address in references(text, "href|src"):
            if re.match(r"https?:|data:|mailto:", address):
                continue
            path, _, place = address.partition("#")
            target = (page.parent / unquote(path.partition("?")[0])).resolve() if path else page
            target = target / "index.html" if target.is_dir() else target
            assert target.exists(), (page, address)
            if place and target in places:
                assert unquote(place) in places[target], (page, address)


def test_pages_are_small_and_fetch_nothing():
    for page in PAGES:
        assert page.stat().st_size < 1_000_000, page
        text = page.read_text(encoding="utf-8")
        fetched = re.findall(r"<(?:script|img|link|iframe)\b[^>]*?(?:src|href)=\"(https?:[^\"]*)\"", text)
        assert not fetched, (page, fetched)


@pytest.fixture(scope="module")
def browser():
    """Chromium through Playwright, where both are installed."""
    playwright = pytest.importorskip("playwright.sync_api", reason="the site was not tested: pip install playwright")
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("the site was not tested: no Chromium on this machine")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def address():
    """Where the site is served, as `flambeau docs` serves it."""
    with server(SITE) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}/"
        running.shutdown()


@pytest.fixture
def open_page(browser, address):
    """Opens a page; fails on any message of the console, and on any request beyond the site."""
    contexts, messages, requests = [], [], []

    def open_page(name, **options):
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.on("console", lambda m: messages.append(m.text))
        page.on("pageerror", lambda e: messages.append(str(e)))
        page.on("request", lambda r: requests.append(r.url))
        page.goto(f"{address}{name}.html")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not messages and all(url.startswith((address, "data:", "about:")) for url in requests)


@pytest.mark.parametrize("name", LOOKED_AT)
def test_fits_a_narrow_screen(open_page, name):
    page = open_page(name, viewport={"width": 360, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.is_visible("h1")


def test_search_finds_a_name(open_page):
    page = open_page("index")
    page.keyboard.press("/")
    page.keyboard.type("erfinv")
    page.keyboard.press("Enter")
    page.wait_for_selector("#search-results li a")
    found = [a.inner_text() for a in page.query_selector_all("#search-results li a")]
    assert any("erfinv" in text for text in found)


def test_the_keyboard_reaches_the_text(open_page):
    page = open_page("guides/first-hour")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent").strip().lower().startswith("skip to")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('article') !== null"):
            break
    assert page.evaluate("document.activeElement.matches(':focus-visible')")


def test_languages_lead_to_each_other(open_page):
    page = open_page("guides/debugging")
    page.click(".language a")
    assert page.get_attribute("html", "lang") == "fr" and "entraînement" in page.inner_text("h1")
    page.click(".language a")
    assert page.get_attribute("html", "lang") == "en" and "Debugging" in page.inner_text("h1")


def test_dark_and_light_can_be_read(open_page):
    seen = []
    for scheme in ("dark", "light"):
        page = open_page("guides/autograd", color_scheme=scheme)
        colours = page.evaluate(
            "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('p')).color, "
            "getComputedStyle(document.querySelector('.paper')).fill, "
            "getComputedStyle(document.querySelector('svg.flambeau text')).fill]"
        )
        light = [sum(map(int, re.findall(r"\d+", c)[:3])) for c in colours]
        assert abs(light[0] - light[1]) > 300 and abs(light[2] - light[3]) > 250
        seen.append(light[2])
    assert seen[0] < 200 < seen[1]


def test_on_paper_there_is_the_text_alone(open_page):
    page = open_page("guides/exercises")
    page.emulate_media(media="print")
    assert not page.is_visible(".sidebar-drawer") and page.is_visible("h1") and page.is_visible(".picture svg")


def test_a_graph_opens_step_by_step(open_page):
    page = open_page("gallery")
    page.click("text=Open step by step >> nth=0")
    page.keyboard.press("ArrowRight")
    assert page.inner_text("#count").startswith("2 / ")
