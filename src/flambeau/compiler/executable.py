"""A graph made runnable: simplified, fused, planned, compiled, and called with arrays."""

import ctypes
from typing import Any

import numpy as np

from . import runtime
from .blas import ROUTINES, operand
from .compare import compared
from .emit_plan import emit_plan
from .evaluate import node_value
from .fuse import Call, fuse
from .graph import Node
from .lower import address, root, why_not_loops
from .passes import simplify
from .plan import ALIGNMENT, make_plan
from .verify import verify_plan


class Executable:
    """Native code for a graph. Inputs, outputs and scratch memory are addresses in `table`, which callers fill in.

    Every output has memory of its own, except that the first ``shared`` ones may be views of inputs: these are left to
    the caller. ``compare`` has each run checked against eager kernels.
    """

    def __init__(self, graph, shared=0, compare=False):
        self.graph = simplify(graph)
        self.outputs = _separate(self.graph, shared)
        _copy_operands(self.graph)
        steps, lowering = fuse(self.graph, self.graph.labels(), _call_for)
        self.plan = verify_plan(make_plan(self.graph, steps, lowering, keep=compare))
        self.text, self.segments = emit_plan(self.plan)
        self.library: Any = runtime.load(self.text) if any(s.kind == "native" for s in self.segments) else None
        self.table = (ctypes.c_void_p * len(self.plan.slots))()
        self.slot = {node: i for i, (kind, node) in enumerate(self.plan.slots) if kind != "arena"}
        self.arrays = {}  # what host calls read and write: node -> array
        self.lodgers = {}  # input -> the nodes that are computed in its memory
        self._place_memory()
        self.has_host = any(s.kind == "host" for s in self.segments)
        self.needs_arrays = self.has_host or compare
        self._place_checks()
        self.run = compared(self, self._runner()) if compare else self._runner()

    def _place_memory(self):
        memory = np.empty(self.plan.arena_size + ALIGNMENT, np.uint8)
        start = -address(memory) % ALIGNMENT
        self.arena = memory[start : start + self.plan.arena_size]
        for number, (kind, node) in enumerate(self.plan.slots):
            if kind == "arena":
                self.table[number] = address(self.arena)
            elif kind == "constant":
                self.arrays[node] = np.ascontiguousarray(node.params["value"]).reshape(node.shape)
                self.table[number] = address(self.arrays[node])
        labels = {label: node for node, label in self.plan.labels.items()}
        for label, (kind, where) in self.plan.places.items():
            node = labels[label]
            if kind == "arena":
                self.arrays[node] = np.ndarray(node.shape, node.dtype, self.arena.data, where)
            elif self.plan.slots[where][1] is not node:  # computed in place, in an input's memory
                self.lodgers.setdefault(self.plan.slots[where][1], []).append(node)

    def _place_checks(self):
        """One byte for each check."""
        self.texts = [text for _, text in self.graph.checks]
        self.flags = np.zeros(len(self.texts), np.bool_)
        for i, (node, _) in enumerate(self.graph.checks):
            self.bind(node, self.flags[i : i + 1].reshape(()))

    def bind(self, node, array):
        """Let an input or output node be in an array's memory."""
        number = self.slot.get(node)
        if number is not None:
            self.table[number] = address(array)
        if self.needs_arrays:
            for held in (node, *self.lodgers.get(node, ())):
                self.arrays[held] = array

    def _runner(self):
        """The function that runs all segments; one native call where nothing is left to the host."""
        calls = [
            _HostCall(self, s) if s.kind == "host" else runtime.callable_at(self.library.function(s.function))
            for s in self.segments
        ]
        table = self.table
        if len(calls) == 1 and not self.has_host and not self.texts:
            return lambda call=calls[0]: call(table)
        flags, fine = self.flags, self.flags.tobytes()

        def run():
            for call in calls:
                call(table)
                if flags.tobytes() != fine:
                    raise IndexError(self.texts[int(flags.argmax())])

        return run


def _separate(graph, shared):
    """All outputs. The graph keeps those to compute, each a node of its own: an input, a constant or a second mention
    of a node is copied, a view of an input among the first ``shared`` is left out."""
    outputs, computed = [], []
    for i, node in enumerate(graph.outputs):
        kind = root(node).op
        if i >= shared or kind != "input":
            if node in computed or kind in ("input", "constant"):
                node = graph.add("identity", (node,), {}, node.shape, node.dtype)
            computed.append(node)
        outputs.append(node)
    graph.outputs = computed
    return outputs


def _copy_operands(graph):
    """Let every operand of a product be a matrix in memory: others are copied first."""
    nodes, copies = [], {}
    for node in graph.nodes:
        if node.op == "matmul" and node.dtype.name in ROUTINES and node.size:
            for source in node.inputs:
                if source not in copies and operand(source) is None:
                    copies[source] = Node("identity", (source,), {}, source.shape, source.dtype, node.origin)
                    nodes.append(copies[source])
            node.inputs = tuple(copies.get(source, source) for source in node.inputs)
        nodes.append(node)
    graph.nodes = nodes


class _HostCall:
    """One operation that runs as its NumPy kernel, between native segments."""

    def __init__(self, executable, step):
        self.executable, self.step = executable, step

    def __call__(self, _table):
        arrays, node = self.executable.arrays, self.step.node
        inputs = [arrays[n] if n.size else np.empty(n.shape, n.dtype) for n in node.inputs]
        value = node_value(node, inputs)
        for item in self.step.items:
            arrays[item][...] = value[item.params["number"]] if item is not node else value


def _call_for(node, users):
    """The call that computes a node, or None where loops do."""
    if node.op == "matmul" and node.dtype.name in ROUTINES:
        operands = [operand(source) for source in node.inputs]
        if all(operands) and node.size and node.inputs[0].size:
            return Call("matmul", node, operands=operands)
    if node.op == "constant" or node.op == "item":
        return None
    reason = why_not_loops(node)
    if reason is None:
        return None
    items = [user for user in users if user.op == "item"] if node.dtype == object else [node]
    return Call("host", node, items, reason)
