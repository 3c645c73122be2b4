"""Large graphs, folded: what a module did becomes one box.

Operations were recorded in the order in which they ran, so those of one module stand next to each other: an operation
that uses `blocks.0.fc.weight` belongs to `blocks.0.fc`, and one without parameters to the module that ran just before.
Merging neighbours in that order can make no cycle.
"""

from copy import copy
from itertools import groupby
from pathlib import Path

from .model import Edge, Graph, Node

__all__ = ["fold"]

MOST = 60  # boxes of operations in a folded drawing


def fold(graph, depth=None, by="module", most=MOST):
    """A smaller graph, with one node for the operations of each module, or of each function.

    Args:
        graph: model.Graph.
        depth: int, how many parts of a module's path count; None for the most that give a drawing of readable size.
        by: "module" or "function".
        most: int, how many boxes of operations are readable.

    Returns:
        model.Graph: its groups are nodes of kind "op" with the path as label; values are shared with `graph`.

    Raises:
        ValueError: `by` is neither.
    """
    if by not in ("module", "function"):
        raise ValueError(f'by must be "module" or "function", not {by!r}')
    return _contracted(graph, groups_of(graph, depth, by, most))


def groups_of(graph, depth=None, by="module", most=MOST):
    """The operations that `fold` makes one box of: list of (path, operations), in the order in which they ran."""
    ops = [n for n in graph.nodes if n.kind == "op"]
    paths = _paths(graph, ops) if by == "module" else [_function(n.place) for n in ops]
    if depth is None:
        deepest = max((len(p) for p in paths), default=0)
        depth = next((d for d in range(deepest, 0, -1) if len(_runs(ops, paths, d)) <= most), 1)
    runs = _runs(ops, paths, depth)
    if len(runs) > MOST and not any(paths):  # no modules: cut into equal parts
        size = -(-len(ops) // MOST)
        runs = [((), ops[i : i + size]) for i in range(0, len(ops), size)]
    return runs


def _function(place):
    """The path of the function that a line is in: the file, then the function."""
    return (Path(place.file).stem, place.function) if place is not None and place.function else ()


def _paths(graph, ops):
    """For each operation the path of the module it belongs to, as a tuple."""
    own = {}
    for edge in graph.edges:
        name = edge.source.value.name if edge.source.kind == "leaf" else None
        if name and "." in name:
            own.setdefault(edge.target.index, tuple(name.split(".")[:-1]))
    before, after, last = [], [], ()
    for node in ops:
        last = own.get(node.index, last)
        before.append(last)
    last = ()
    for node in reversed(ops):
        last = own.get(node.index, last)
        after.append(last)
    return [own.get(n.index) or _between(b, a) for n, b, a in zip(ops, before, reversed(after))]


def _between(before, after):
    """Where an operation between two modules belongs: to what of the first is not also around the second."""
    same = 0
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    return before[: same + 1] if after else ()


def _runs(ops, paths, depth):
    """Neighbouring operations of one group: list of (path, operations); those of no group stand alone."""
    runs = []
    for path, pairs in groupby(zip(ops, paths), key=lambda pair: pair[1][:depth]):
        nodes = [node for node, _ in pairs]
        runs += [(path, nodes)] if path else [((), [node]) for node in nodes]
    return runs


def _contracted(graph, runs):
    twin = {}
    for path, nodes in [*runs, *(((), [n]) for n in graph.nodes if n.kind != "op")]:
        node = copy(nodes[0]) if len(nodes) == 1 else _group(path, nodes)
        node.members = nodes
        twin.update((n.index, node) for n in nodes)
    users = {}
    for edge in graph.edges:
        users.setdefault(edge.source.index, set()).add(id(twin[edge.target.index]))
    inside = {n.index for n in graph.nodes if n.kind in ("leaf", "constant") and len(users.get(n.index, ())) == 1}
    inside = {e.source.index for e in graph.edges if e.source.index in inside and twin[e.target.index].group}
    used = {id(e.value) for e in graph.edges if twin[e.source.index] is not twin[e.target.index]}
    for node in twin.values():
        if node.group:
            node.outputs = [v for v in node.outputs if id(v) in used]
    edges = {}
    for edge in graph.edges:
        source, target = twin[edge.source.index], twin[edge.target.index]
        key = id(edge.value), id(target)
        if source is target or edge.source.index in inside:
            continue
        if key in edges:  # used again in the same group: what comes back is the sum
            before = edges[key].grad
            edges[key].members.append(edge)
            edges[key].grad = None if before is None or edge.grad is None else before + edge.grad
            continue
        output = next(i for i, v in enumerate(source.outputs) if v is edge.value)
        edges[key] = Edge(source, target, len(edges), output, edge.grad)
        edges[key].members = [edge]
    nodes = dict.fromkeys(twin[n.index] for n in graph.nodes if n.index not in inside)
    return _ordered(list(nodes), list(edges.values()))


def _group(path, nodes):
    name = ".".join(path) or f"{nodes[0].label} … {nodes[-1].label}"
    group = Node("op", f"{name} ({len(nodes)})", None, [v for n in nodes for v in n.outputs])
    group.group = path or ("",)
    return group


def _ordered(nodes, edges):
    """A graph in which every node comes after what it uses."""
    from .layout import assign_ranks

    place = {id(node): i for i, node in enumerate(nodes)}
    ranks = assign_ranks(len(nodes), [(place[id(e.source)], place[id(e.target)]) for e in edges])
    return Graph([n for _, _, n in sorted(zip(ranks, range(len(nodes)), nodes), key=lambda t: t[:2])], edges)
