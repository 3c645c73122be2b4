"""Text in pictures: how wide it is, how numbers are written, and that no name can do harm."""

import json
import re
from xml.etree import ElementTree

import numpy as np
import pytest

from flambeau.viz._files import write_atomically
from flambeau.viz._text import SANS_WIDTHS, matrix_rows, number, summary, text_width, thumbnail_levels
from flambeau.viz.model import Edge, Graph, Node, Value
from flambeau.viz.svg import escape

HOSTILE = [
    "</text><script>alert(1)</script>",
    '" onload="alert(1)',
    "'); DROP TABLE x;--",
    "--></svg>]]>",
    "a\x00b\x1b[31m",
    "$\\frac{1}{2}$",
    "😀 é 漢字",
    "\ud800",
    'x"];\nn0 -> n1 [label="',
]


def little_graph(name):
    """x + constant = result, all with one name."""
    array = np.array([1.0, 2.0], np.float32)
    leaf = Node("leaf", "leaf", outputs=[Value(name, (2,), "float32", array, array)])
    constant = Node("constant", "constant", outputs=[Value(name, (2,), "float32", array)])
    add = Node("op", "add", "+", [Value(name, (2,), "float32", array, array)])
    result = Node("result", name, outputs=add.outputs)
    edges = [Edge(leaf, add, 0, grad=array), Edge(constant, add, 1), Edge(add, result, 0, grad=array)]
    return Graph([leaf, constant, add, result], edges)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_stay_text(name):
    graph = little_graph(name)
    svg = graph.svg()
    root = ElementTree.fromstring(svg)
    kinds = {e.tag.partition("}")[2] for e in root.iter()}
    assert kinds <= {"svg", "title", "style", "rect", "g", "path", "polygon", "text"}
    assert all(not attribute.startswith("on") for e in root.iter() for attribute in e.attrib)
    page = graph.html()
    assert "<script" not in page and "default-src 'none'" in page
    assert not re.search("[\x00-\x08\x1b]", svg + page + graph.text() + graph.dot() + graph.mermaid())


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_stay_text_in_dot(name):
    for line in little_graph(name).dot().splitlines():
        assert re.fullmatch(r"digraph \{|\}|  rankdir=LR;|  n\d.*\];", line)
        assert len(re.findall(r'(?<!\\)(?:\\\\)*"', line)) % 2 == 0


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_become_pictures(name, tmp_path):
    pytest.importorskip("matplotlib")
    little_graph(name).save(tmp_path / "graph.png")
    assert (tmp_path / "graph.png").read_bytes().startswith(b"\x89PNG")


def test_escape_keeps_what_it_escapes():
    text = "<&>\"'"
    assert ElementTree.fromstring(f'<a b="{escape(text)}">{escape(text)}</a>').attrib["b"] == text


@pytest.mark.parametrize(
    "value, written",
    [
        *[(2.0, "2"), (0.25, "0.25"), (-1.5e-7, "−1.5e-07"), (1e20, "1e20"), (True, "True"), (np.int64(-3), "−3")],
        *[(float("inf"), "inf"), (float("nan"), "nan"), (1 + 2j, "1+2j"), (1 / 3, "0.3333"), (-0.5j, "−0−0.5j")],
    ],
)
def test_number(value, written):
    assert number(value) == written


def test_matrices_are_shown_while_small():
    assert matrix_rows(np.eye(2)) == [["1", "0"], ["0", "1"]]
    assert matrix_rows(np.arange(3)) == [["0", "1", "2"]]
    assert matrix_rows(np.zeros((7, 2))) is None and matrix_rows(np.zeros((2, 2, 2))) is None
    assert matrix_rows(np.zeros((0, 2))) is None
    assert len(matrix_rows(np.arange(10))[0]) == 10 and matrix_rows(np.linspace(0, 1, 12)) is None


def test_thumbnails():
    levels = thumbnail_levels(np.diag([1.0, -0.5, 0.0]))
    assert levels.tolist() == [[4, 0, 0], [0, -2, 0], [0, 0, 0]]
    assert thumbnail_levels(np.ones((100, 3, 200))).shape == (16, 32)
    assert thumbnail_levels(np.zeros((2, 2))).tolist() == [[0, 0], [0, 0]]
    assert thumbnail_levels(np.array([[np.nan, np.inf, 2.0]])).tolist() == [[0, 0, 4]]
    large = np.linspace(-1, 1, 100).reshape(10, 10).astype(np.float32)
    leaf = Node("leaf", "leaf", outputs=[Value("x", (10, 10), "float32", large)])
    svg = Graph([leaf], []).svg()
    assert 'class="high4"' in svg and 'class="low4"' in svg
    assert svg.count('class="bar"') == 16  # a histogram of equal counts


def test_summary():
    assert summary(np.arange(100.0)) == "0 … ⌀ 49.5 … 99"
    assert summary(np.zeros(0)) == "empty"


def test_widths_are_upper_bounds():
    """Against the font itself, where Matplotlib brings it."""
    font_manager = pytest.importorskip("matplotlib.font_manager")
    from matplotlib.ft2font import FT2Font

    for family, mono in (("DejaVu Sans", False), ("DejaVu Sans Mono", True)):
        font = FT2Font(font_manager.findfont(family))
        font.set_size(100, 72)
        for text in ("cross_entropy", "net.0.weight = −1.5e-07", "σ(W·x + b) → ∂y"):
            font.set_text(text)
            assert font.get_width_height()[0] / 64 <= text_width(text, 100, mono) + 2
    assert len(SANS_WIDTHS) == 95


def test_files_are_whole_or_absent(tmp_path):
    path = tmp_path / "graph.svg"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        write_atomically(path, "\ud800")
    assert path.read_text() == "old" and list(tmp_path.iterdir()) == [path]
    write_atomically(path, "new")
    assert path.read_text() == "new" and list(tmp_path.iterdir()) == [path]
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "no" / "graph.svg", "text")


def test_data_in_a_page_cannot_end_its_element():
    assert "</script" not in json.dumps(HOSTILE[0]).replace("<", "\\u003c")
