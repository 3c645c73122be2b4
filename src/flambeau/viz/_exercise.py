"""A graph as an exercise: the same drawing with blanks, and its solution."""

from copy import copy
from pathlib import Path

import numpy as np

from ._consoles import display_in_spyder
from ._fill import run_backward
from .html import page
from .model import Graph
from .svg import escape

__all__ = ["Exercise"]

BLANK = "____"
WORDS = {
    "en": {
        "title": "Exercise: the computation graph of {}",
        1: "Fill in the gradients, from the result back to the leaves, against the arrows.",
        2: "Fill in the shapes along the arrows, then the gradients, from the result back to the leaves.",
        3: "Fill in shapes and values along the arrows, then the gradients, from the result to the leaves.",
        "solution": "Solution",
    },
    "fr": {
        "title": "Exercice : le graphe de calcul de {}",
        1: "Complétez les gradients, du résultat vers les feuilles, à rebours des flèches.",
        2: "Complétez les formes le long des flèches, puis les gradients, du résultat vers les feuilles.",
        3: "Complétez formes et valeurs le long des flèches, puis les gradients, du résultat vers les feuilles.",
        "solution": "Solution",
    },
}
STYLE = "body{max-width:none}details{margin-top:2em}@media print{details:not([open]){display:none}}"


class Exercise:
    """Two graphs, `sheet` and `solution`; shows the sheet in a notebook and in a terminal, and saves both."""

    def __init__(self, graph, level=1, lang="en"):
        if level not in (1, 2, 3):
            raise ValueError(f"level must be 1, 2 or 3, not {level!r}")
        if lang not in WORDS:
            raise ValueError(f"lang must be one of {', '.join(WORDS)}, not {lang!r}")
        self.level, self.lang = level, lang
        self.solution = with_gradients(graph)
        if any(n.kind == "leaf" and n.value.grad is None for n in self.solution.nodes):
            raise RuntimeError(
                "no exercise without a solution: a gradient cannot be computed again, since a value is not known any "
                "more. Keep the inputs in variables, or make the exercise before backward() has let go of them."
            )
        self.sheet = blanked(self.solution, level)

    def __repr__(self):
        return self.sheet.text()

    def _repr_svg_(self):
        return self.sheet.svg()

    _ipython_display_ = display_in_spyder

    def html(self):
        """A page with the task, the sheet, and the solution folded away.

        Returns:
            str.
        """
        words = WORDS[self.lang]
        title = words["title"].format(", ".join(n.value.name for n in self.sheet.nodes if n.kind == "result"))
        sheet, solution = self.sheet.svg(styled=False), self.solution.svg(styled=False)
        body = (
            f"<h1>{escape(title)}</h1>\n<p>{words[self.level]}</p>\n"
            f'<div class="picture">{sheet}</div>\n'
            f'<details><summary>{words["solution"]}</summary><div class="picture">{solution}</div>'
            "</details>"
        )
        return page(title, body, self.lang, STYLE)

    def save(self, path, solution=False):
        """Writes the sheet, or the solution, to a file; an HTML page has both.

        Args:
            path: str or path-like; its ending chooses .html, .svg, .png, .pdf...: see `Graph.save`.
            solution: bool, whether the solution is written.

        Raises:
            ValueError: the ending is unknown.
            OSError: the file cannot be written.
        """
        from ._files import write_atomically

        if Path(path).suffix.lower() == ".html":
            write_atomically(path, self.html())
        else:
            (self.solution if solution else self.sheet).save(path)


def with_gradients(graph):
    """A copy of a graph in which every gradient is filled in, as far as it can be computed."""
    copied = copied_graph(graph)
    found = run_backward(copied)
    if found is not None:
        found.keep()
    for node in copied.nodes:
        if node.kind == "leaf":
            node.value.grad = found and found.arrived.get((node.index, 0))
        elif node.kind == "result":
            node.value.grad = np.ones(node.value.shape) if graph.seed is None else graph.seed
    return copied


def copied_graph(graph):
    """A copy whose nodes, edges and values can be changed; arrays are shared."""
    nodes, values = [], {}
    for node in graph.nodes:
        twin = copy(node)
        twin.outputs = [values.setdefault(id(v), copy(v)) for v in node.outputs]
        nodes.append(twin)
    edges = []
    for edge in graph.edges:
        twin = copy(edge)
        twin.source, twin.target = nodes[edge.source.index], nodes[edge.target.index]
        edges.append(twin)
    copied = Graph(nodes, edges)
    copied.seed = graph.seed
    return copied


def blanked(graph, level):
    """A copy of a graph with blanks: for gradients (level 1), shapes as well (2), and values (3)."""
    sheet = copied_graph(graph)
    seeds = {id(n.value) for n in sheet.nodes if n.kind == "result"}
    for edge in sheet.edges:
        if edge.grad is not None and edge.target.kind != "result":
            edge.grad = _blank(edge.grad, level)
    for node in sheet.nodes:
        for value in node.outputs if node.kind != "constant" else ():
            if value.grad is not None and id(value) not in seeds:
                value.grad = _blank(value.grad, level)
            if level > 2 and node.kind == "op":
                value.data = None if value.data is None else np.array(BLANK * 2)
            if level > 1 and node.kind == "op":
                value.shape = BLANK
    return sheet


def _blank(array, level):
    """Blanks for the entries of an array; a single one where the shape is not to be given away."""
    shown = level == 1 and array.ndim <= 2 and array.size
    return np.full(array.shape, BLANK) if shown else np.array(BLANK * 2)
