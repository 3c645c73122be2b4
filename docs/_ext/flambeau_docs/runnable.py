"""Pages that are run: what a snippet prints and records stands under it, made by the build.

The blocks are those of the lab (`flambeau.lab`), whose text is a page of the site as it stands: ``python``, ``graph``,
``exercise``, ``replay``, ``curve``, ``digits``. All snippets of a page share their variables. Two things are added:
``python raises`` shows the error of a snippet that is meant to fail, and ``picture`` also gives files to keep.
"""

import re
import warnings
from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import Directive
from sphinx.util.docutils import SphinxDirective

import flambeau
from flambeau.lab._page import LabError, Session

from .mathematics import mathml
from .reference import framed

MANY = 18  # nodes from which a picture leaves the numbers to the replay
OUR_FRAMES = re.compile(r'  File "(?!<lab)[^\n]*\n(?:    [^\n]*\n)?')  # of the build, which a reader does not have
WORDS = {
    "en": ("Download as SVG", "Open step by step"),
    "fr": ("Télécharger en SVG", "Ouvrir pas à pas"),
}


class Block(SphinxDirective):
    """A block of the lab; subclasses say what becomes of it."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True

    @property
    def argument(self):
        return " ".join(self.arguments)

    @property
    def session(self):
        """The session of this page, begun at its first block."""
        found = self.env.temp_data.get("flambeau session")
        if found is None:
            flambeau.manual_seed(0)
            found = self.env.temp_data["flambeau session"] = Session(self.config.language, {"digits_file": None})
        return found

    def run(self):
        try:
            return self.shown("\n".join(self.content))
        except Exception as error:
            raise self.error(f"this {self.name} block failed: {error}") from error

    def shown(self, content):
        """The page's nodes for the block."""
        html = getattr(self.session, self.name)(self.argument, content)
        return [nodes.raw("", framed(html), format="html")]


class Python(Block):
    """A snippet, then what it printed, and what it was warned of."""

    def shown(self, content):
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            printed = self.raised(content) if self.argument == "raises" else self.session.run(content)
        words = [printed, *(f"{w.category.__name__}: {w.message}" for w in told)]
        text = "\n".join(w for w in words if w)
        shown = [nodes.literal_block(content, content, language="python", classes=["snippet"])]
        if text:
            shown.append(nodes.literal_block(text, text, language="text", classes=["printed"]))
        return [nodes.container("", *shown, classes=["run"])]

    def raised(self, content):
        """The error that a snippet ends with, as Python prints its last line."""
        try:
            self.session.run(content)
        except LabError as error:
            told = OUR_FRAMES.sub("", str(error.__cause__)).rstrip()
            return f"{type(error.__cause__).__name__}: {told}"
        raise ValueError("the snippet was to raise an error, and did not")


class Picture(Block):
    """``picture VARIABLE NAME``: the graph, and links to it as NAME.svg and, if autograd recorded it, to its replay."""

    def shown(self, content):
        variable, name = self.argument.split()
        value = self.session.variables[variable]
        drawn = value if isinstance(value, flambeau.viz.Graph) else self.session._graph(variable)
        lang = self.config.language
        folder = Path(self.env.app.outdir) / "pictures"
        folder.mkdir(exist_ok=True)
        drawn.save(folder / f"{name}.svg", values=len(drawn.nodes) <= MANY)
        to_root = "../" * self.env.docname.count("/")
        links = [f'<a href="{to_root}pictures/{name}.svg" download>{WORDS[lang][0]}</a>']
        if all(n.origin is not None for n in drawn.nodes if n.kind == "op"):
            drawn.replay(lang).save(folder / f"{name}.html")
            links.append(f'<a href="{to_root}pictures/{name}.html">{WORDS[lang][1]}</a>')
        svg = drawn.svg(values=len(drawn.nodes) <= MANY, styled=False)
        html = framed(f'<div class="picture">{svg}</div>') + f'<p class="links">{" ".join(links)}</p>'
        return [nodes.raw("", html, format="html")]


class Formula(Directive):
    """Mathematics in the library's own notation, typeset."""

    has_content = True

    def run(self):
        return [nodes.raw("", mathml("\n".join(self.content)), format="html")]


DIRECTIVES = {
    "python": Python,
    "picture": Picture,
    "formula": Formula,
    **dict.fromkeys(("graph", "exercise", "replay", "curve", "digits"), Block),
}
