"""From graph nodes to scalar expressions: which nodes loops can compute, and the Lazy array of each."""

import importlib

import numpy as np

from .. import primitives
from ..interpreters import loops
from ..interpreters.eager import eager_kernel
from ..interpreters.loops import Lazy
from ..primitives._declare import OPS
from .loop_ir import flatten, iadd, load, number

for _module in primitives.MODULES:  # elsewhere they are imported when used; here all operations must be known
    importlib.import_module(f"{primitives.__name__}.{_module}")

POINTWISE = frozenset(loops.POINTWISE) | frozenset(loops.FLOAT_POINTWISE) | {"cast"}
LOOPS = POINTWISE | frozenset(loops.MOVES) | frozenset(loops.REDUCTIONS) | {"cat", "gather", "positions", "constant"}


def is_pointwise(op):
    return op in POINTWISE


REINTERPRETING = ("real", "imag", "view_as_real", "view_as_complex")


def is_view(op):
    """Whether an operation only rearranges elements in memory (and does not read complex ones as pairs)."""
    return op == "unsafe_view" or (op in OPS and OPS[op].family == "view" and op not in REINTERPRETING)


def has_effects(op):
    """Whether an operation is run once each time it stands in the program, in order, used or not."""
    return op == "draw" or (op in OPS and OPS[op].infer is not None)


def root(node):
    """The node that a view looks at, or the node itself."""
    while is_view(node.op):
        node = node.inputs[0]
    return node


def layout_of_view(node):
    """(strides, offset) in elements of a view of a contiguous array: what the eager kernel makes of an empty one."""
    base = np.empty(node.inputs[0].shape, np.int8)
    seen = apply_view(node, base)
    if base.size and not np.may_share_memory(base, seen):
        return None
    return seen.strides, address(seen) - address(base) if base.size else 0


def apply_view(node, array):
    """The view that a node takes, of an array."""
    params = {key: value for key, value in node.params.items() if key != "number"}
    seen = eager_kernel(OPS[node.op])(array, **params)
    return seen[node.params["number"]] if "number" in node.params else seen


def address(array):
    """Where an array's elements begin."""
    return array.__array_interface__["data"][0]


def why_not_loops(node):
    """Why a node cannot be computed by loops, or None."""
    if node.op not in LOOPS and not (is_view(node.op) and layout_of_view(node)):
        return f"{node.op} has no loop form"
    if node.op == "gather" and not (node.ndim and node.inputs[0].ndim):
        return "gather without dimensions is left to NumPy"
    if node.op == "slice_backward" and node.params.get("step", 1) != 1:
        return "slice_backward with steps is left to NumPy"
    for dtype in {node.dtype.name, *(source.dtype.name for source in node.inputs)}:
        if dtype not in loops.LOWERED_DTYPES:
            return f"{node.op} of {dtype} is left to NumPy"
    if node.op in loops.FLOAT_POINTWISE and any(source.dtype.kind != "f" for source in node.inputs):
        return f"{node.op} of integers is left to NumPy"
    return None


class Lowering:
    """Lazy arrays for the nodes of a graph; a ``stored`` node is read from its buffer, the rest is computed inline."""

    def __init__(self, labels, stored):
        self.labels, self.stored = labels, stored

    def buffer(self, node):
        """The node's elements where they are stored."""
        label, dtype, strides = self.labels[node], node.dtype.name, node.params.get("strides")
        shape = node.shape

        def at(index):
            if strides is None:
                return load(label, flatten(index, shape), dtype)
            flat = number(0)
            for i, stride in zip(index, strides):
                flat = iadd(flat, i, stride)
            return load(label, flat, dtype)

        return Lazy(shape, dtype, at)

    def arrays(self, node, local):
        """The Lazy array of ``node``; ``local`` maps nodes to Lazy arrays that take precedence, and is added to."""
        pending = [node]
        while pending:
            top = pending[-1]
            if top in local:
                pending.pop()
            elif top in self.stored or top.op == "input":
                local[top] = self.buffer(top)
            else:
                missing = [source for source in top.inputs if source not in local]
                if missing:
                    pending.extend(missing)
                else:
                    local[top] = self.computed(top, [local[source] for source in top.inputs])
        return local[node]

    def computed(self, node, inputs):
        """The Lazy array of ``node`` from those of its inputs."""
        lazy = self._rule(node, inputs)
        return Lazy(node.shape, node.dtype.name, _remembering(lazy.at))

    def _rule(self, node, inputs):
        op, params = node.op, node.params
        if op in POINTWISE:
            return loops.pointwise(op, inputs, node.dtype)
        if is_view(op):
            return loops.view(inputs[0], node.shape, *layout_of_view(node))
        if op in loops.MOVES:
            return loops.move(op, inputs[0], node.shape, node.dtype, params)
        if op == "cat":
            return loops.cat(inputs, node.shape, node.dtype, params["dim"])
        if op == "gather":
            return loops.gather(inputs[0], inputs[1], node.shape, node.dtype, params["dim"])
        if op == "positions":
            return loops.positions(node.shape, node.dtype)
        value = np.asarray(params["value"])
        return loops.filled(node.shape, value.item() if value.size else 0, node.dtype)


def _remembering(at):
    """``at`` computed once for each index: a value used twice must not double the work at every level."""
    known = {}

    def remembered(index):
        found = known.get(index)
        if found is None:
            found = known[index] = at(index)
        return found

    return remembered
