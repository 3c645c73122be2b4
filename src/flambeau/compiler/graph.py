"""The compiler's graph: one node per primitive operation, each knowing where the user wrote it."""

import numpy as np


class Node:
    """One value of the program: an operation, its inputs, its static parameters, and what comes out."""

    __slots__ = ("op", "inputs", "params", "shape", "dtype", "origin", "name")

    def __init__(self, op, inputs, params, shape, dtype, origin=None, name=None):
        self.op, self.inputs, self.params = op, tuple(inputs), params
        self.shape, self.dtype, self.origin, self.name = tuple(shape), np.dtype(dtype), origin, name

    @property
    def ndim(self):
        return len(self.shape)

    @property
    def size(self):
        return int(np.prod(self.shape, dtype=np.int64))

    @property
    def nbytes(self):
        return self.size * self.dtype.itemsize

    def type(self):
        return f"{self.dtype}[{', '.join(map(str, self.shape))}]"

    def __repr__(self):
        return f"<{self.op} {self.type()}>"


class Graph:
    """A straight-line program: ``inputs``, ``nodes`` in order, ``outputs``, ``writes`` into inputs, and ``checks``.

    ``writes`` holds pairs (input node, value node): after a run the memory of the input holds the value. ``checks``
    holds pairs (bool node, error text): where one is true, the run stops there.
    """

    def __init__(self):
        self.inputs, self.nodes, self.outputs, self.writes, self.checks = [], [], [], [], []

    def input(self, shape, dtype, name=None):
        node = Node("input", (), {}, shape, dtype, name=name)
        self.inputs.append(node)
        return node

    def constant(self, array):
        array = np.asarray(array)
        return self._append(Node("constant", (), {"value": array}, array.shape, array.dtype))

    def add(self, op, inputs, params, shape, dtype, origin=None):
        return self._append(Node(op, inputs, params, shape, dtype, origin))

    def _append(self, node):
        self.nodes.append(node)
        return node

    def results(self):
        """Every node whose value outlives the run."""
        return [*self.outputs, *(value for _, value in self.writes), *(node for node, _ in self.checks)]

    def users(self):
        """Map from each node to the nodes that read it, in order."""
        found = {node: [] for node in (*self.inputs, *self.nodes)}
        for node in self.nodes:
            for source in dict.fromkeys(node.inputs):
                found[source].append(node)
        return found

    def labels(self):
        """Readable names: an input's own name or position, ``n`` and a number for the rest."""
        labels, taken = {}, set()
        for number, node in enumerate((*self.inputs, *self.nodes)):
            label = node.name or (f"in{number}" if node.op == "input" else f"n{number}")
            label = f"{label}_{number}" if label in taken else label
            taken.add(label)
            labels[node] = label
        return labels

    def __str__(self):
        labels = self.labels()
        lines = ["graph(" + ", ".join(f"{labels[node]}: {node.type()}" for node in self.inputs) + "):"]
        lines += [_line(node, labels) for node in self.nodes]
        lines += [f"    check {labels[node]}: {text}" for node, text in self.checks]
        lines += [f"    write {labels[target]} <- {labels[value]}" for target, value in self.writes]
        lines.append("    return " + ", ".join(labels[node] for node in self.outputs))
        return "\n".join(lines)


def _line(node, labels):
    parameters = [f"{key}={_short(value)}" for key, value in node.params.items()]
    call = f"{node.op}({', '.join([labels[source] for source in node.inputs] + parameters)})"
    line = f"    {labels[node]}: {node.type()} = {call}"
    return f"{line}  # {node.origin}" if node.origin else line


def _short(value):
    if isinstance(value, np.ndarray):
        return repr(value.item()) if value.size == 1 else f"<{value.dtype}{list(value.shape)}>"
    return getattr(value, "name", None) or repr(value)
