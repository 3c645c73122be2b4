"""The one graph model: values, and the operations that make them from others. Every picture is a view of it."""

__all__ = ["Edge", "Graph", "Node", "Value"]


class Value:
    """What runs along an edge: the result of an operation, or a leaf.

    `name` is the caller's variable or a parameter's path, or None; `shape` a tuple or None where it is not known; `dtype` a
    str such as "float32"; `data` and `grad` are NumPy arrays where they are known.
    """

    __slots__ = ("data", "dtype", "grad", "name", "shape")

    def __init__(self, name=None, shape=None, dtype=None, data=None, grad=None):
        self.name, self.shape, self.dtype, self.data, self.grad = name, shape, dtype, data, grad


class Node:
    """A leaf ("leaf": its gradient is wanted; "constant": it is not), an operation ("op"), or a result ("result")."""

    __slots__ = ("group", "index", "kind", "label", "line", "origin", "outputs", "symbol")

    def __init__(self, kind, label, symbol=None, outputs=(), origin=None):
        self.kind, self.label, self.symbol = kind, label, symbol
        self.outputs, self.origin = list(outputs), origin
        self.index = self.line = self.group = None

    @property
    def value(self):
        """The first output: the only one of most operations."""
        return self.outputs[0]


class Edge:
    """Output number `output` of node `source` is operand number `slot` of node `target`; `grad` is what comes back."""

    __slots__ = ("grad", "output", "slot", "source", "target")

    def __init__(self, source, target, slot=0, output=0, grad=None):
        self.source, self.target, self.slot, self.output, self.grad = source, target, slot, output, grad

    @property
    def value(self):
        return self.source.outputs[self.output]


class Graph:
    """Nodes and edges, in an order in which every node comes after what it uses."""

    def __init__(self, nodes, edges):
        self.edges = edges
        self.renumber(nodes)

    def renumber(self, nodes):
        """Makes these the nodes of the graph."""
        self.nodes = nodes
        for index, node in enumerate(nodes):
            node.index = index

    def inputs(self, node):
        """The edges into a node, by operand."""
        return sorted((e for e in self.edges if e.target is node), key=lambda e: e.slot)

    def outputs(self, node):
        """The edges out of a node."""
        return [e for e in self.edges if e.source is node]
