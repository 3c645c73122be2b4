"""The guided introduction: its printed outputs, its pictures, its training, in both languages."""

import gzip
import html
import re

import numpy as np
import pytest

from flambeau._cli import main
from flambeau.lab import LabError, load_digits, progress, write_lab
from flambeau.lab._page import Session
from flambeau.lab._pictures import curve
from flambeau.lab._text import highlight, inline, parse

# What the lab that this one stands for prints, cell by cell.
FIGURES = [
    "torch.Size([4, 3])",
    "tensor([[ 1.,  2.,  3.],\n        [ 4.,  5.,  6.],\n        [ 7.,  8.,  9.],\n        [10., 11., 12.]],"
    " requires_grad=True)",
    "None",
    "tensor(2.)",
    "None\nNone\nNone\ntensor(2.)\ntensor(4.)\ntensor(1.)",
    "tensor([[ 3.,  9., 15.],\n        [ 3.,  9., 15.],\n        [ 3.,  9., 15.],\n        [ 3.,  9., 15.]])\n"
    "tensor([[22., 22.],\n        [26., 26.],\n        [30., 30.]])\ntensor([4., 4.])",
    "True torch.Size([4, 3])\nTrue torch.Size([3, 2])\nTrue torch.Size([2])",
    *["tensor([[ 3.,  9., 15.],\n        [ 3.,  9., 15.],\n        [ 3.,  9., 15.],\n        [ 3.,  9., 15.]])"] * 2,
    "True",
]


@pytest.fixture(scope="module", params=["en", "fr"])
def page(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("lab") / "new"
    assert main(["lab", "--lang", request.param, "--out", str(folder)]) == 0
    return (folder / "flambeau-lab.html").read_text(encoding="utf-8")


def outputs(page):
    return [html.unescape(o) for o in re.findall(r'<pre class="output">(.*?)</pre>', page, re.S)]


def test_printed_figures(page):
    assert outputs(page)[: len(FIGURES)] == FIGURES


def test_digits_are_learned(page):
    accuracy = float(re.match(r"[\d.]+", outputs(page)[-1])[0])
    assert accuracy > 95


def test_page_is_whole_and_alone(page):
    assert len(re.findall(r'<svg [^>]*class="flambeau"', page)) == 8
    assert 'class="curve"' in page and 'class="digits"' in page
    frame = html.unescape(re.search(r'<iframe srcdoc="(.*?)"', page, re.S)[1])
    around = re.sub(r'srcdoc=".*?"', "", page, flags=re.S)
    for text in (frame.replace("<script>", "", 1).replace('<script type="application/json"', "", 1), around):
        assert not re.search(r"(?:src|href)=|url\(|<script|@import", text)
    assert page.rstrip().endswith("</html>")


def test_names_in_the_pictures(page):
    for name in ("x.grad =", "W.grad =", "X.grad =", "net.0.weight", "net.2.bias"):
        assert name in page


def test_languages_say_the_same():
    """Both texts have the same chapters and pictures, and snippets that differ only in names and words."""
    from flambeau.lab._page import TEXTS

    blocks = {lang: parse((TEXTS / f"{lang}.md").read_text(encoding="utf-8")) for lang in ("en", "fr")}
    assert [b[0] for b in blocks["en"]] == [b[0] for b in blocks["fr"]]
    for ours, theirs in zip(*blocks.values()):
        if ours[0] == "python":
            assert len(ours[2].splitlines()) == len(theirs[2].splitlines())


def test_own_digits():
    images, labels = load_digits()
    assert images.shape == (1797, 64) and labels.shape == (1797,)
    assert images.min().item() == 0 and images.max().item() == 1
    assert sorted(set(labels.tolist())) == list(range(10))


@pytest.mark.parametrize("name", ["digits.csv", "digits.csv.gz"])
def test_digits_from_a_file(tmp_path, name):
    images, labels = load_digits()
    table = np.column_stack([images.numpy() * 16, labels.numpy()])[:20]
    text = "\n".join(",".join(f"{v:.18e}" for v in row) for row in table).encode()
    (tmp_path / name).write_bytes(gzip.compress(text) if name.endswith("gz") else text)
    again, same = load_digits(tmp_path / name)
    assert (again == images[:20]).all() and (same == labels[:20]).all()


@pytest.mark.parametrize(
    "content, words",
    [("a,b\n", "not a table"), ("1,2,3\n", "expected 65 numbers"), (",".join(["99"] * 65) + "\n", "from 0 to 16")],
)
def test_bad_digits(tmp_path, content, words):
    path = tmp_path / "digits.csv"
    path.write_text(content)
    with pytest.raises(ValueError, match=words):
        load_digits(path)


def test_missing_digits_end_the_command(tmp_path, capsys):
    assert main(["lab", "--out", str(tmp_path), "--digits", str(tmp_path / "none.csv")]) == 1
    assert "none.csv" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_failing_snippet_is_named():
    with pytest.raises(LabError, match="snippet 1 failed: ZeroDivisionError"):
        Session("en", {}).show("python", "", "1 / 0")


def test_text():
    assert inline("a `b<c` **d** *e*") == "a <code>b&lt;c</code> <strong>d</strong> <em>e</em>"
    assert parse("- a\n- b\n\n```python x\n1\n\n2\n```\nend") == [
        ("ul", "", "- a\n- b"),
        ("python", "x", "1\n\n2"),
        ("p", "", "end"),
    ]
    code = 'for x in f"a<{b}": # why'
    assert html.unescape(re.sub("<.*?>", "", highlight(code))) == code


def test_progress_bar():
    class Terminal:
        written = ""

        def isatty(self):
            return True

        def write(self, text):
            self.written += text

        def flush(self):
            pass

    terminal = Terminal()
    assert list(progress(range(2), width=4, stream=terminal)) == [0, 1]
    assert terminal.written == "\r[██··] 1/2\r[████] 2/2\n"


@pytest.mark.parametrize("values", [[1.0], [0.0, 1.0], [1e-8, 5.0, 2.0]])
def test_curve(values):
    assert "nan" not in curve(values, "title")


def test_lab_writes_nothing_when_it_fails(tmp_path, monkeypatch):
    monkeypatch.setattr("flambeau.lab._page.parse", lambda text: [("h1", "", "x"), ("python", "", "1 / 0")])
    with pytest.raises(LabError):
        write_lab(tmp_path)
    assert not list(tmp_path.iterdir())
