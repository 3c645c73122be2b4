"""The one graph model: values, and the operations that make them from others. Every picture is a view of it."""

from ._consoles import display_in_spyder

FOLD_FROM = 300  # nodes

__all__ = ["Edge", "Graph", "Node", "Value"]


class Value:
    """What runs along an edge: the result of an operation, or a leaf.

    `name` is the caller's variable or a parameter's path, or None; `shape` a tuple, None where it is not known, or a
    str that stands for it on an exercise sheet; `dtype` a str such as "float32"; `data` and `grad` are NumPy arrays
    where they are known.
    """

    __slots__ = ("data", "dtype", "grad", "name", "shape")

    def __init__(self, name=None, shape=None, dtype=None, data=None, grad=None):
        self.name, self.shape, self.dtype, self.data, self.grad = name, shape, dtype, data, grad


class Node:
    """A leaf ("leaf": its gradient is wanted; "constant": it is not), an operation ("op"), or a result ("result").

    `place` is the line of the program that called an operation, where that is known; `kept` tells what the operation
    keeps for its derivative: numbers of operands, and -1 for its result. In a folded graph `members` are the nodes of
    the whole graph that a node stands for; so it is with edges.
    """

    __slots__ = ("group", "index", "kept", "kind", "label", "members", "origin", "outputs", "place", "symbol")

    def __init__(self, kind, label, symbol=None, outputs=(), origin=None):
        self.kind, self.label, self.symbol = kind, label, symbol
        self.outputs, self.origin = list(outputs), origin
        self.index = self.place = self.group = self.members = None
        self.kept = ()

    @property
    def value(self):
        """The first output: the only one of most operations."""
        return self.outputs[0]


class Edge:
    """Output number `output` of node `source` is operand number `slot` of node `target`; `grad` is what comes back."""

    __slots__ = ("grad", "members", "output", "slot", "source", "target")

    def __init__(self, source, target, slot=0, output=0, grad=None):
        self.source, self.target, self.slot, self.output, self.grad = source, target, slot, output, grad
        self.members = None

    @property
    def key(self):
        """A name of the edge within its graph."""
        return f"{self.source.index}-{self.target.index}-{self.slot}"

    @property
    def value(self):
        return self.source.outputs[self.output]


class Graph:
    """Nodes and edges, in an order in which every node comes after what it uses."""

    def __init__(self, nodes, edges):
        self.edges, self.seed = edges, None
        self.renumber(nodes)

    def renumber(self, nodes):
        """Makes these the nodes of the graph."""
        self.nodes = nodes
        for index, node in enumerate(nodes):
            node.index = index

    def operands(self):
        """For each node the edges into it, by operand."""
        operands = [[] for _ in self.nodes]
        for edge in sorted(self.edges, key=lambda e: e.slot):
            operands[edge.target.index].append(edge)
        return operands

    def inputs(self, node):
        """The edges into a node, by operand."""
        return sorted((e for e in self.edges if e.target is node), key=lambda e: e.slot)

    def outputs(self, node):
        """The edges out of a node."""
        return [e for e in self.edges if e.source is node]

    # -- pictures

    def scene(self, direction=None, values=True, fold=None):
        """The picture as shapes: see `scene.compose`."""
        from .scene import compose

        folds = len(self.nodes) > FOLD_FROM if fold is None else fold
        return compose(self.folded() if folds else self, direction, values)

    def folded(self, depth=None, by="module"):
        """The graph with one node for the operations of each module, or of each function.

        Args:
            depth: how many parts of a module's path count; None for the most that give a readable drawing.
            by: "module", or "function": what is known of operations called in `viz.tracing`.

        Returns:
            Graph.
        """
        from .fold import fold

        return fold(self, depth, by)

    def svg(self, direction=None, values=True, fold=None, styled=True):
        """The picture as SVG text.

        Args:
            direction: "right", "down", or None: to the right where that fits a page.
            values: whether numbers are shown.
            fold: whether the operations of a module make one box; None to do so in a large graph.
            styled: include the style sheet; False where the page around the picture has it.

        Returns:
            str.
        """
        from .svg import to_svg

        return to_svg(self.scene(direction, values, fold), self.title, styled)

    @property
    def of(self):
        """The names of the results."""
        ends = [n for n in self.nodes if n.kind == "result"] or self.nodes
        return ", ".join(n.value.name or "result" for n in ends)

    @property
    def title(self):
        """What is drawn, in words."""
        return f"computation graph of {self.of}"

    def html(self, lang="en"):
        """The picture as a self-contained page.

        Args:
            lang: "en" or "fr".

        Returns:
            str.
        """
        from .html import page

        return page(self.title, f'<div class="picture">{self.svg(styled=False)}</div>', lang)

    def replay(self, lang="en"):
        """A page that steps through the forward and the backward pass.

        Args:
            lang: "en" or "fr".

        Returns:
            Replay: shows itself in a notebook, and has `html` and `save`.

        Raises:
            RuntimeError: the graph is folded, or the compiler's.
        """
        from ._replay import Replay

        self._check_recorded()
        return Replay(self, lang)

    def exercise(self, level=1, lang="en"):
        """The graph with blanks, to be filled in by hand, and its solution.

        Args:
            level: 1 leaves out the gradients, 2 the shapes too, 3 the values of the operations too.
            lang: "en" or "fr".

        Returns:
            Exercise.
        """
        from ._exercise import Exercise

        self._check_recorded()
        return Exercise(self, level, lang)

    def _check_recorded(self):
        if any(n.kind == "op" and n.origin is None for n in self.nodes):
            raise RuntimeError(
                "this graph is folded, or the compiler's: only a whole graph that autograd recorded has rules to replay"
            )

    def text(self):
        """The graph as a tree for the terminal.

        Returns:
            str.
        """
        from .text import to_text

        return to_text(self)

    __str__ = __repr__ = text

    def dot(self):
        """The graph in Graphviz's language.

        Returns:
            str.
        """
        from .text import to_dot

        return to_dot(self)

    def mermaid(self):
        """The graph in Mermaid's language, for Markdown pages.

        Returns:
            str.
        """
        from .text import to_mermaid

        return to_mermaid(self)

    def _repr_svg_(self):
        return self.svg()

    _ipython_display_ = display_in_spyder

    def save(self, path, **options):
        """Writes the picture to a file, whole or not at all.

        Args:
            path: str or path-like; its ending chooses .svg, .png, .pdf, .html, .dot, .mmd or .txt.
            options: `direction`, `values` and `fold` as in `svg`, for .svg, .png and .pdf; `lang` for .html.

        Raises:
            ValueError: the ending is none of these.
            ImportError: .png and .pdf need Matplotlib (the extra `viz`).
            OSError: the file cannot be written.
        """
        from pathlib import Path

        from ._files import write_atomically

        suffix = Path(path).suffix.lower()
        if suffix not in FORMATS:
            raise ValueError(f"unknown picture format {suffix!r} in {str(path)!r}: use one of {', '.join(FORMATS)}")
        write_atomically(path, FORMATS[suffix](self, **options))


def _raster(kind):
    def paint(graph, **options):
        from .raster import to_raster

        return to_raster(graph.scene(**options), kind)

    return paint


FORMATS = {
    ".svg": Graph.svg,
    ".png": _raster("png"),
    ".pdf": _raster("pdf"),
    ".html": Graph.html,
    ".dot": Graph.dot,
    ".mmd": Graph.mermaid,
    ".txt": Graph.text,
}
