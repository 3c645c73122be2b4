"""A graph made runnable: simplified, fused, planned, compiled, and called with arrays."""

import ctypes

import numpy as np

from . import runtime
from .blas import ROUTINES, operand
from .emit_plan import emit_plan
from .evaluate import node_value
from .fuse import Call, fuse
from .lower import is_view, why_not_loops
from .passes import simplify
from .plan import ALIGNMENT, make_plan


class Executable:
    """Native code for a graph. Inputs, outputs and scratch memory are addresses in `table`, which callers fill in.

    Every output has memory of its own, except that the first ``shared`` ones may be views of inputs, left to the caller.
    """

    def __init__(self, graph, shared=0):
        self.graph = _separate(simplify(graph), shared)
        steps, lowering = fuse(self.graph, self.graph.labels(), _call_for)
        self.plan = make_plan(self.graph, steps, lowering)
        self.text, self.segments = emit_plan(self.plan)
        self.library = runtime.load(self.text) if any(s.kind == "native" for s in self.segments) else None
        self.table = (ctypes.c_void_p * len(self.plan.slots))()
        self.slot = {node: i for i, (kind, node) in enumerate(self.plan.slots) if kind != "arena"}
        self.arrays = {}  # what host calls read and write: node -> array
        self._place_memory()
        self.has_host = any(s.kind == "host" for s in self.segments)
        self.run = self._runner()

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

    def bind(self, node, array):
        """Let an input or output node be in an array's memory."""
        number = self.slot.get(node)
        if number is not None:
            self.table[number] = address(array)
        if self.has_host:
            self.arrays[node] = array

    def _runner(self):
        """The function that runs all segments; one native call where nothing is left to the host."""
        calls = [
            _HostCall(self, s) if s.kind == "host" else runtime.callable_at(self.library.function(s.function))
            for s in self.segments
        ]
        table = self.table
        if len(calls) == 1 and not self.has_host:
            return lambda call=calls[0]: call(table)

        def run():
            for call in calls:
                call(table)

        return run


def root(node):
    """The node that a view looks at, or the node itself."""
    while is_view(node.op):
        node = node.inputs[0]
    return node


def _separate(graph, shared):
    """Copy what would be no output of its own: an input, a constant, a second mention of a node."""
    seen = set()
    for i, node in enumerate(graph.outputs):
        kind = root(node).op
        if i < shared and kind == "input":
            continue
        if node in seen or kind in ("input", "constant"):
            graph.outputs[i] = graph.add("copy", (node,), {}, node.shape, node.dtype)
        seen.add(graph.outputs[i])
    return graph


class _HostCall:
    """One operation that runs as its NumPy kernel, between native segments."""

    def __init__(self, executable, step):
        self.executable, self.step = executable, step

    def __call__(self, _table):
        arrays, node = self.executable.arrays, self.step.node
        value = node_value(node, [arrays[source] for source in node.inputs])
        for item in self.step.items:
            arrays[item][...] = value[item.params["number"]] if item is not node else value


def address(array):
    """Where an array's elements begin."""
    return array.__array_interface__["data"][0]


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
