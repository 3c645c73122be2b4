"""The drawings of a replay page: the whole graph and, folded, an overview; of a large graph one for each group."""

from copy import copy

from .fold import _ordered, fold, groups_of
from .model import Edge, Node
from .scene import compose

__all__ = ["WHOLE", "Sheet", "sheets_of"]

WHOLE = 300  # nodes of a graph that is still drawn whole
PART = 80  # operations of a group that is; a larger one is shown in parts


class Sheet:
    """A drawing (`scene`), its `label`, and what its nodes and edges stand for in the whole graph.

    `nodes` and `edges` are dicts from what the drawing calls them to lists of what the whole graph calls them; None
    where that is the same.
    """

    def __init__(self, label, graph, whole=False, thumbnails=None):
        self.label, self.scene = label, compose(graph, thumbnails=thumbnails)
        self.nodes = self.edges = None
        if not whole:
            self.nodes = {n.index: [m.index for m in n.members] for n in graph.nodes}
            self.edges = {e.key: [m.key for m in e.members] for e in graph.edges}


def sheets_of(graph):
    """The drawings of a graph, and where each of its nodes is at home.

    Args:
        graph: model.Graph.

    Returns:
        (list of Sheet, dict from node index to number of a sheet, number of the overview or None): the sheet that is
        shown first comes first.
    """
    if len(graph.nodes) <= WHOLE:
        few = max(4, sum(n.kind == "op" for n in graph.nodes) // 2)
        folded = fold(graph, most=few)
        sheets = [Sheet(graph.title, graph, whole=True)]
        if len(folded.nodes) == len(graph.nodes):
            return sheets, {}, None
        return [*sheets, Sheet(graph.title, folded)], {}, 1
    groups = [(path, nodes) for path, nodes in groups_of(graph) if len(nodes) > 1]
    parts = [part for path, nodes in groups for part in _parts(path, nodes)]
    drawer = _Drawer(graph, parts)
    sheets, home = [Sheet(graph.title, fold(graph), thumbnails=False)], {}
    for name, nodes in parts:
        home.update((n.index, len(sheets)) for n in nodes)
        sheets.append(Sheet(name, drawer.draw(nodes), thumbnails=False))
    return sheets, home, 0


def _parts(path, nodes):
    """(name, operations) of each part of a group."""
    name = ".".join(path) or f"{nodes[0].label} … {nodes[-1].label}"
    count = -(-len(nodes) // PART)
    size = -(-len(nodes) // count)
    for i in range(count):
        yield f"{name} {i + 1}/{count}" if count > 1 else name, nodes[i * size : (i + 1) * size]


class _Drawer:
    """Graphs of single groups: what comes from others and what goes to them are named at the ends."""

    def __init__(self, graph, parts):
        self.operands = graph.operands()
        self.users = [[] for _ in graph.nodes]
        for edge in graph.edges:
            self.users[edge.source.index].append(edge)
        self.part = {n.index: name for name, nodes in parts for n in nodes}

    def draw(self, nodes):
        """The graph of a group's operations, and of what is next to them."""
        self.inside, self.twins, self.edges = {n.index for n in nodes}, {}, []
        for node in nodes:
            for edge in self.operands[node.index]:
                self.join(edge, *self.source(edge))
        for node in nodes:
            for edge in self.users[node.index]:
                if edge.target.index not in self.inside:
                    self.leave(edge)
        return _ordered(list(self.twins.values()), self.edges)

    def twin(self, node, key=None, make=copy):
        """The node that stands for one of the whole graph, made when first asked for."""
        key = node.index if key is None else key
        if key not in self.twins:
            self.twins[key] = make(node)
            self.twins[key].members = [node]
        return self.twins[key]

    def source(self, edge):
        """(node, number of its output) that an edge of the whole graph comes from."""
        node = edge.source
        if node.kind != "op" or node.index in self.inside:
            return self.twin(node), edge.output
        return self.twin(node, (node.index, edge.output), lambda n: self.end(edge.value, f"{self.called(n)} →")), 0

    def join(self, edge, source, output):
        joined = Edge(source, self.twin(edge.target), edge.slot, output, edge.grad)
        joined.members = [edge]
        self.edges.append(joined)

    def leave(self, edge):
        """An edge out of the group: all of one value to one place are one."""
        source, to = self.twin(edge.source), self.called(edge.target)
        for left in self.edges:
            if left.source is source and left.value is edge.value and left.target.label == to:
                left.members.append(edge)
                before = left.grad
                left.grad = None if before is None or edge.grad is None else before + edge.grad
                return
        end = self.twin(
            edge.target, ("to", edge.source.index, edge.output, to), lambda n: self.end(edge.value, f"→ {to}")
        )
        end.label = to
        left = Edge(source, end, 0, edge.output, edge.grad)
        left.members = [edge]
        self.edges.append(left)

    def end(self, value, words):
        """A node for what comes from another group, or goes there."""
        value = copy(value)
        value.name = f"{value.name} ({words})" if value.name else words
        return Node("result", words, outputs=[value])

    def called(self, node):
        return self.part.get(node.index) or node.value.name or node.label
