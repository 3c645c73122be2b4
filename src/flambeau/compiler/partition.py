"""Dividing a joint graph of a function and its derivative into two: what the second needs, the first gives out."""

from .graph import Graph, Node
from .lower import is_view


class Halves:
    """``forward``: the function, whose further outputs are saved. ``backward``: from cotangents, saved values (inputs
    named in ``saved``, in order) and inputs of the function (``passed``: pairs, theirs and ours) to gradients."""

    def __init__(self, forward, backward, cotangents, saved, passed):
        self.forward, self.backward = forward, backward
        self.cotangents, self.saved, self.passed = cotangents, saved, passed


def divide(graph, cotangents, count):
    """Divide ``graph``: its first ``count`` outputs are the function's, the rest the gradients."""
    backward = _dependent(graph, cotangents)
    grads = graph.outputs[count:]
    made, mapped, saved, passed = Graph(), {}, [], []

    def bring(node):
        """The node of the second half that stands for a node of the first."""
        if node.op == "input":
            mapped[node] = made.input(node.shape, node.dtype, node.name)
            mapped[node].params = dict(node.params)
            if node not in cotangents:
                passed.append((node, mapped[node]))
        elif node in backward or node.op == "constant" or is_view(node.op):
            inputs = [mapped[source] if source in mapped else bring(source) for source in node.inputs]
            mapped[node] = made._append(Node(node.op, inputs, node.params, node.shape, node.dtype, node.origin))
        else:
            mapped[node] = made.input(node.shape, node.dtype)
            saved.append((node, mapped[node]))
        return mapped[node]

    for node in (*cotangents, *(n for n in graph.nodes if n in backward), *grads):
        if node not in mapped:
            bring(node)
    made.outputs = [mapped[node] for node in grads]
    forward = Graph()
    forward.inputs = [node for node in graph.inputs if node not in cotangents]
    forward.nodes = [node for node in graph.nodes if node not in backward]
    forward.writes, forward.checks = graph.writes, graph.checks
    forward.outputs = graph.outputs[:count] + [node for node, _ in saved]
    return Halves(forward, made, [mapped[node] for node in cotangents], [ours for _, ours in saved], passed)


def _dependent(graph, cotangents):
    """The nodes that need a cotangent."""
    found = set(cotangents)
    for node in graph.nodes:
        if any(source in found for source in node.inputs):
            found.add(node)
    return found - set(cotangents)


def forward_part(graph, cotangents):
    """The nodes that need no cotangent, as a graph without results."""
    made, later = Graph(), _dependent(graph, cotangents)
    made.nodes = [node for node in graph.nodes if node not in later]
    return made
