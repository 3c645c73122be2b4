"""Where a gradient comes from: the paths of the graph, each with the part of the gradient that it brought."""

from heapq import heappop, heappush
from itertools import count

import numpy as np

from ._fill import _same, run_backward
from ._text import plain
from .svg import escape
from .text import array_text

__all__ = ["Explanation", "explain_leaf"]


class Explanation:
    """Rows (path, part, share) whose parts sum to `total`, the gradient; the last row may stand for all other paths.

    A path is a tuple of names, from the result back to the leaf; it is empty for the rest. A share is the part's
    projection on the gradient: the shares sum to 1. It is None where the gradient is zero.
    """

    def __init__(self, name, rows, total):
        self.name, self.total = name, total
        weight = float(np.vdot(total, total).real)
        self.rows = [(path, part, float(np.vdot(total, part).real) / weight if weight else None) for path, part in rows]

    def table(self):
        """The rows as text: list of (share, path, part)."""
        lines = []
        for path, part, share in self.rows:
            words = " ← ".join(path) if path else "all other paths"
            lines.append(("" if share is None else f"{100 * share:.1f} %", plain(words), array_text(part)))
        return [*lines, ("sum", plain(f"{self.name}.grad"), array_text(self.total))]

    def text(self):
        """The table for the terminal.

        Returns:
            str.
        """
        table = self.table()
        widths = [max(len(row[i]) for row in table) for i in range(2)]
        return "\n".join(f"{share:>{widths[0]}}  {path:<{widths[1]}}  {part}" for share, path, part in table)

    __str__ = __repr__ = text

    def _repr_html_(self):
        rows = ("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in self.table())
        return f'<table class="flambeau-paths">{"".join(rows)}</table>'


def explain_leaf(graph, leaf, most=10):
    """The paths from a result to a leaf, with what each brought.

    Args:
        graph: model.Graph with values and one result.
        leaf: model.Node of kind "leaf".
        most: int, how many paths are told apart, the largest that a search finds; the others are summed.

    Returns:
        Explanation.

    Raises:
        RuntimeError: a value that the rules need is not known any more, so that the parts cannot be computed.
    """
    backward = run_backward(graph)
    total = backward.arrived.get((leaf.index, 0))
    if total is None:
        raise RuntimeError(
            "the gradient of this leaf cannot be computed again: a value on its paths is not known any more. Keep the "
            "inputs in variables, or ask before backward() has let go of them."
        )
    search = _Search(graph, backward, leaf)
    rows = search.largest(most)
    rest = search.rest(total)
    if rest is not None:
        rows.append(((), rest))
    explanation = Explanation(leaf.value.name or "leaf", rows, total)
    if not _same(sum(part for _, part, _ in explanation.rows), total):
        raise RuntimeError("the parts do not sum to the gradient: a rule on the way is not linear in what arrives")
    return explanation


class _Search:
    """Best first: of all paths begun, the one that carries most is followed one operation further."""

    def __init__(self, graph, backward, leaf):
        self.graph, self.backward, self.leaf = graph, backward, leaf
        self.operands = graph.operands()
        self.leading = self._leading()
        self.queue, self.tie = [], count()
        for node in graph.nodes:
            if node.kind == "result":
                for edge in self.operands[node.index]:
                    self.push(edge, backward.edge_grads[id(edge)], (node.value.name or "result",))

    def _leading(self):
        """The nodes that lie on a path from the leaf."""
        leading = {self.leaf.index}
        for edge in sorted(self.graph.edges, key=lambda e: e.target.index):
            if edge.source.index in leading:
                leading.add(edge.target.index)
        return leading

    def push(self, edge, grad, path):
        if edge.source.index in self.leading:
            size = float(np.linalg.norm(np.asarray(grad, dtype=complex if np.iscomplexobj(grad) else float).ravel()))
            heappush(self.queue, (-size, -next(self.tie), edge, grad, path))  # of equals, the latest: deep first

    def largest(self, most):
        """At most so many whole paths, found in a number of steps that grows no faster than the graph."""
        rows, budget = [], 4 * most * (len(self.graph.nodes) + 1)
        while self.queue and len(rows) < most and budget:
            budget -= 1
            _, _, edge, grad, path = heappop(self.queue)
            node = edge.source
            if node is self.leaf:
                rows.append(((*path, node.value.name or "leaf"), grad))
                continue
            step = edge.value.name if edge.value.name and edge.target.kind != "result" else None
            words = f"{node.symbol or node.label}" + (f" {step}" if step else "")
            for before, sent in self.sends(node, edge.output, grad):
                self.push(before, sent, (*path, words))
        return sorted(rows, key=lambda row: -np.abs(row[1]).sum())

    def sends(self, node, output, grad):
        grads = [None] * len(node.outputs)
        grads[output] = grad
        for edge, sent in zip(*self.backward.input_grads(node, grads)):
            yield edge, self.backward.fitted(edge, sent)

    def rest(self, total):
        """What the unfinished paths bring together, by one ordinary pass; None if there are none."""
        if not self.queue:
            return None
        arrived = {}
        for _, _, edge, grad, _ in self.queue:
            key = edge.source.index, edge.output
            arrived[key] = arrived[key] + grad if key in arrived else grad
        for node in reversed(self.graph.nodes):
            if node.kind != "op" or node.index not in self.leading:
                continue
            for output in range(len(node.outputs)):
                grad = arrived.pop((node.index, output), None)
                for edge, sent in self.sends(node, output, grad) if grad is not None else ():
                    key = edge.source.index, edge.output
                    arrived[key] = arrived[key] + sent if key in arrived else sent
        return arrived.get((self.leaf.index, 0), np.zeros_like(total))
