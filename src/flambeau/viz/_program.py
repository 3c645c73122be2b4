"""The graph model of a compiled function: what the compiler's graph says, with the callers' names."""

from pathlib import Path

import numpy as np

from ._names import named_tensors
from ._places import Place
from .build import SYMBOLS
from .model import Edge, Graph, Node, Value

__all__ = ["program_graph"]


def program_graph(compiled, frame=None, names=None):
    """The graph of what was compiled last for a function.

    Args:
        compiled: what `torch.compile` returned, called at least twice.
        frame: the caller's frame, where names of tensors are looked up, or None.
        names: dict from names to tensors, besides the frame's variables.

    Returns:
        model.Graph: names, shapes, dtypes and source lines; no values, since memory is used again and again.

    Raises:
        RuntimeError: nothing was compiled yet.
    """
    if not compiled._replays:
        raise RuntimeError(f"there is no graph to draw: {compiled.report()}")
    replay = compiled._replays[0]
    called = {id(tensor): name for name, tensor in named_tensors(frame, names)}
    called |= {id(t): path for path, t in _parameters(compiled)}
    inputs = {known.node: _argument(compiled, position) for position, known in replay.arguments}
    inputs |= {known.node: called.get(id(tensor)) for tensor, known in replay.references}
    inputs |= {known.node: _grad_of(called.get(id(owner))) for owner, known in replay.gradients}
    watched = {known.node for tensor, known in replay.references if tensor.requires_grad}
    return _Reading(replay.executable.graph, inputs, watched, _file(compiled)).graph()


def _parameters(compiled):
    module = compiled.__wrapped__
    return list(module.named_parameters()) if hasattr(type(module), "named_parameters") else []


def _code(compiled):
    return getattr(getattr(compiled.__wrapped__, "forward", compiled.__wrapped__), "__code__", None)


def _file(compiled):
    """The file of the compiled function: the compiler's notes have only names of files."""
    code = _code(compiled)
    return code.co_filename if code else ""


def _argument(compiled, position):
    """The name of an argument: that of the parameter at its place, where arguments are plain tensors."""
    code = _code(compiled)
    names = [n for n in (code.co_varnames[: code.co_argcount] if code else ()) if n != "self"]
    return names[position] if position < len(names) else None


def _grad_of(name):
    return name and f"{name}.grad"


class _Reading:
    """The nodes met so far, by the compiler's."""

    def __init__(self, program, names, watched, file):
        self.program, self.names, self.watched, self.file = program, names, watched, file
        self.nodes, self.edges, self.made = [], [], {}

    def graph(self):
        for node in (*self.program.inputs, *self.program.nodes):
            self.add(node)
        for i, node in enumerate(self.program.outputs):
            self.result(node, f"output {i}" if len(self.program.outputs) > 1 else "output")
        for target, node in self.program.writes:
            self.result(node, f"new {self.names.get(target) or target.name or 'input'}")
        used = {id(e.source) for e in self.edges}
        return Graph([n for n in self.nodes if n.kind in ("op", "result") or id(n) in used], self.edges)

    def add(self, node):
        name = self.names.get(node) or node.name
        value = Value(name, node.shape, str(node.dtype))
        if node.op == "input":
            made = Node("leaf" if node in self.watched else "constant", "leaf", outputs=[value])
        elif node.op == "constant":
            value.data = np.asarray(node.params["value"])
            made = Node("constant", "constant", outputs=[value])
        else:
            made = Node("op", node.op, SYMBOLS.get(node.op), [value])
            made.place = _place(node.origin, self.file)
            self.edges += [Edge(self.made[source], made, slot) for slot, source in enumerate(node.inputs)]
        self.made[node] = made
        self.nodes.append(made)

    def result(self, node, name):
        value = self.made[node].value
        result = Node("result", name, outputs=[Value(name, value.shape, value.dtype)])
        self.edges.append(Edge(self.made[node], result))
        self.nodes.append(result)


def _place(origin, known):
    """The Place in the compiler's note on an operation, ``mul, file.py:12``."""
    file, _, line = (origin or "").rpartition(", ")[2].rpartition(":")
    if not file or not line.isdigit():
        return None
    return Place(known if Path(known).name == file else file, int(line))
