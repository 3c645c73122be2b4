"""Walks over a recorded graph: what lies below an edge, what leads to a target, when a leaf's gradient is complete."""

from .._tensor.base import Tensor
from ..interpreters.record import HOOKED, Node


def end_of(edge):
    """The node or leaf that an edge leads to."""
    return edge[0] if edge.__class__ is tuple else edge


def nodes_below(edges):
    """{number: node} of every node that edges lead to."""
    nodes, stack = {}, list(edges)
    while stack:
        node = end_of(stack.pop())
        if isinstance(node, Node) and node.seq not in nodes:
            nodes[node.seq] = node
            stack.extend(e for e in node.edges if e is not None)
    return nodes


def leaves_of(edges):
    """The ids of the leaves that edges lead to directly."""
    return [id(end) for end in map(end_of, edges) if isinstance(end, Tensor)]


def leaves_below(edges):
    """The ids of the leaves that edges lead to."""
    return set(leaves_of(edges)).union(*(leaves_of(node.edges) for node in nodes_below(edges).values()))


def completions(nodes):
    """{number of a node: ids of the leaves with hooks whose gradient is complete once the node has run}, in the order
    of the node's edges."""
    last, found = {}, {}
    for number, node in nodes.items():
        for key in leaves_of(node.edges):
            if key in HOOKED and number <= last.get(key, number):
                last.pop(key, None)  # the order is that of the last node's edges
                last[key] = number
    for key, number in last.items():
        found.setdefault(number, []).append(key)
    return found


def reaching(nodes, targets, inclusive):
    """The sequence numbers of the nodes to run so that every target gets its gradient; with those of the targets
    themselves, if `inclusive`."""
    needed, ends = set(), {key[0] for key in targets if key.__class__ is tuple}
    for seq in sorted(nodes):
        if inclusive and seq in ends:
            needed.add(seq)
            continue
        for edge in nodes[seq].edges:
            end = end_of(edge)
            if isinstance(end, Tensor) and id(end) in targets:
                needed.add(seq)
                break
            if isinstance(end, Node) and (end.seq in needed or end.seq in ends):
                needed.add(seq)
                break
    return needed
