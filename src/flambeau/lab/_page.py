"""The lab's page: its text is read, its snippets are run, and what they print and record is put beside them."""

import io
import linecache
from contextlib import redirect_stdout
from pathlib import Path

from ..viz import graph
from ..viz._files import write_atomically
from ..viz._replay import script as replay_script
from ..viz.html import page
from . import _pictures
from ._text import escape_lines, highlight, inline, parse, to_html

TEXTS = Path(__file__).parent
OPEN = {"en": "Show the drawing", "fr": "Montrer le dessin"}


class LabError(Exception):
    """A snippet of the lab failed: the message says which, and how."""


def write_lab(folder=".", lang="en", digits=None, stream=None):
    """Run the guided introduction and write it as one HTML page.

    Args:
        folder: str or path-like, made if need be.
        lang: "en" or "fr".
        digits: path of a file in the format of scikit-learn's digits.csv(.gz), or None for our own digits.
        stream: where the titles of the chapters are written as they are run, or None.

    Returns:
        pathlib.Path: the page, flambeau-lab.html.

    Raises:
        OSError: a file cannot be read or written.
        LabError: a snippet failed.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    blocks = parse((TEXTS / f"{lang}.md").read_text(encoding="utf-8"))
    session = Session(lang, {"digits_file": digits}, stream)
    body = "\n".join(session.show(*block) for block in blocks)
    path = folder.resolve() / "flambeau-lab.html"
    write_atomically(path, page(blocks[0][2], body, lang, STYLE, frames=[replay_script()]))
    return path


class Session:
    """The snippets' common variables, and the HTML of each block."""

    def __init__(self, lang, variables, stream=None):
        self.lang, self.stream = lang, stream
        self.variables = {"__name__": "__lab__", **variables}
        self.snippets = 0

    def show(self, kind, argument, content):
        """The HTML of a block; a snippet is run for it."""
        if kind in ("python", "graph", "exercise", "replay", "curve", "digits"):
            return getattr(self, kind)(argument, content)
        if kind == "h2" and self.stream is not None:
            print(content, file=self.stream, flush=True)
        return to_html(kind, content)

    def run(self, code):
        """Run a snippet.

        Args:
            code: str.

        Returns:
            str, what it printed.

        Raises:
            LabError: it failed; the error that it raised is the cause.
        """
        self.snippets += 1
        printed = io.StringIO()
        file = f"<lab, snippet {self.snippets}>"
        linecache.cache[file] = len(code), None, code.splitlines(True), file  # so that its lines can be shown
        try:
            with redirect_stdout(printed):
                exec(compile(code, file, "exec"), self.variables)
        except Exception as error:
            raise LabError(f"snippet {self.snippets} failed: {type(error).__name__}: {error}\n\n{code}") from error
        return printed.getvalue().rstrip("\n")

    def python(self, _, code):
        output = self.run(code)
        shown = f'<pre class="output">{escape_lines(output)}</pre>' if output else ""
        return f'<div class="snippet"><pre class="code">{highlight(code)}</pre>{shown}</div>'

    def graph(self, argument, _):
        name, _, fold = argument.partition(" ")
        drawing = self._drawing(self._graph(name))
        return f"<details><summary>{OPEN[self.lang]}</summary>{drawing}</details>" if fold else drawing

    def _graph(self, name):
        passing = ("leaf", "feuille")  # names of loops, not of tensors
        names = {n: v for n, v in self.variables.items() if n not in passing}
        return graph(self.variables[name], names=names)

    @staticmethod
    def _drawing(picture):
        return f'<div class="picture">{picture.svg(styled=False)}</div>'

    def exercise(self, argument, _):
        name, level = argument.split()
        return self._drawing(self._graph(name).exercise(int(level), self.lang).sheet)

    def replay(self, name, _):
        return f'<div class="frame">{self._graph(name).replay(self.lang)._repr_html_(800)}</div>'

    def curve(self, name, caption):
        return self._figure(_pictures.curve(self.variables[name], caption), caption)

    def digits(self, argument, caption):
        values = [eval(name, self.variables).tolist() for name in argument.split()]
        return self._figure(_pictures.digits(*values, caption), caption)

    @staticmethod
    def _figure(picture, caption):
        return f"<figure>{picture}<figcaption>{inline(caption)}</figcaption></figure>"


STYLE = """\
.snippet{margin:1em 0;border:1px solid var(--line);border-radius:8px;overflow:hidden}
.snippet pre{margin:0;padding:.8em 1em;overflow-x:auto}
.code{background:var(--code)}
.output{border-top:1px solid var(--line);color:var(--soft)}
.code .word{color:var(--word);font-weight:600}.code .number{color:var(--number)}
.code .string{color:var(--string)}
.code .comment{color:var(--soft);font-style:italic}
.frame iframe{border:1px solid var(--line)!important;border-radius:8px;width:100%}
@media(min-width:75rem){.frame{margin:1em -12rem}}
summary{cursor:pointer;color:var(--word);padding:.4em 0}
.curve text,.digits text{font:12px system-ui,sans-serif;fill:currentColor}
.curve .rule{stroke:var(--line);fill:none}.curve polyline{fill:none;stroke:var(--word)}
.curve .thin{opacity:.35}.curve .thick{stroke-width:2.5}
.digits .frame{fill:none;stroke:var(--line)}.digits .dot{fill:currentColor}
.digits path.wrong{stroke:var(--number);stroke-width:2.5;fill:none}
.digits text.wrong{fill:var(--number);font-weight:bold}
"""

__all__ = ["LabError", "Session", "write_lab"]
