"""Replaying a captured call: check that it applies, hand the tensors' memory to native code, apply the effects."""

from threading import Lock

import numpy as np
from numpy import ndarray

from .._modes import is_grad_enabled
from .._storage import clock, note_write, writes_of
from .._storage import note_write
from .._tensor_base import Tensor, wrap
from ..interpreters.eager import eager_kernel
from ..interpreters.trace import Untraceable
from ..primitives._declare import OPS
from ..utils._pytree import tree_unflatten
from .evaluate import evaluate
from .executable import Executable
from .guards import SIMPLE, hold
from .lower import is_view

SMALL = 1 << 12  # bytes up to which an output is copied out of memory of our own, which costs less than a new address


class Input:
    """A tensor that the graph reads or writes, as it was when its memory was last handed over."""

    __slots__ = ("node", "slot", "array", "shape", "dtype", "strides", "constant")

    def __init__(self, node, slot, tensor):
        array = tensor._array
        self.node, self.slot, self.array = node, slot, None
        self.shape, self.dtype, self.strides = array.shape, array.dtype, array.strides
        self.constant = tensor._edge is None

    def fits(self, array):
        """Whether the graph is right for an array."""
        return (
            array.__class__ is ndarray
            and array.shape == self.shape
            and array.dtype == self.dtype
            and array.strides == self.strides
        )


class Replay:
    """One trace made runnable. ``__call__`` returns NotImplemented where the trace does not apply."""

    def __init__(self, captured, leaves, guards):
        self.guards, self.grad_mode, self.spec = guards, is_grad_enabled(), captured.spec
        graph = captured.graph
        self.returned = captured.leaves
        outputs = [leaf[1] for leaf in captured.leaves if leaf[0] == "node"]
        self.grads = [[tensor, node, None] for tensor, node in captured.grads]
        outputs += [node for _, node, _ in self.grads if node is not None]
        graph.outputs = outputs
        nodes = {id(tensor): node for tensor, node in captured.inputs}
        self.numbers = [(np.zeros(()), group, name, node) for group, name, node in captured.numbers]
        graph.writes = [(nodes[id(tensor)], node) for tensor, node, _ in captured.writes]
        _fix_temporaries(graph, {*nodes.values(), *(node for *_, node in self.numbers)}, captured.temporaries)
        _check_overlaps(captured)
        self.executable = Executable(graph)
        self.outputs = self.executable.graph.outputs
        self.versions = [(tensor, count) for tensor, _, count in captured.writes]
        self.flat = all(isinstance(leaf, (Tensor, *SIMPLE)) for leaf in leaves)
        self.plain = [(i, leaf) for i, leaf in enumerate(leaves) if not isinstance(leaf, Tensor)]
        self._sort_inputs(captured, leaves)
        for array, _, _, node in self.numbers:
            self.executable.bind(node, array)
        self._prepare_outputs()
        self.lock, self.count = Lock(), len(leaves)

    def _sort_inputs(self, captured, leaves):
        """Inputs by where they are found: arguments by position, gradients through their leaf, the rest by themselves."""
        positions = {id(leaf): i for i, leaf in reversed(list(enumerate(leaves))) if isinstance(leaf, Tensor)}
        owners = {id(t._grad): t for t, _ in captured.inputs if t._grad is not None}
        self.arguments, self.references, self.gradients = [], [], []
        used = set(self.executable.slot) | self._needed_by_views()
        for tensor, node in captured.inputs:
            known = Input(node, self.executable.slot.get(node), tensor)
            if id(tensor) in positions:
                self.arguments.append((positions[id(tensor)], known))
            elif node not in used:
                continue
            elif id(tensor) in owners:
                self.gradients.append((owners[id(tensor)], known))
            else:
                self.references.append((tensor, known))
        taken = {position for position, _ in self.arguments}
        for position, leaf in enumerate(leaves):
            if isinstance(leaf, Tensor) and position not in taken:
                self.arguments.append((position, Input(None, None, leaf)))

    def _needed_by_views(self):
        return {_root(node) for node in self.outputs}

    def _prepare_outputs(self):
        """For each output: memory of our own if it is small, a fresh array each time if not, a view of an input."""
        self.makers, seen = [], set()
        for node in self.outputs:
            if _root(node).op in ("input", "constant"):
                self.makers.append(_view_maker(self, node))
            elif node in seen:
                self.makers.append(lambda node=node: self.made[node].copy())
            elif node.nbytes <= SMALL:
                array = np.empty(node.shape, node.dtype)
                self.executable.bind(node, array)
                self.makers.append(array.copy)
            else:
                self.makers.append(lambda node=node: self.made[node])
            seen.add(node)
        self.large = [node for node in dict.fromkeys(self.outputs) if self._is_large(node)]
        self.made = {}

    def _is_large(self, node):
        return _root(node).op not in ("input", "constant") and node.nbytes > SMALL

    # -- calling -----------------------------------------------------------------------------------------------------

    def __call__(self, leaves):
        """The call's result, or NotImplemented."""
        if is_grad_enabled() is not self.grad_mode or not hold(self.guards):
            return NotImplemented
        with self.lock:
            if not self.take(leaves):
                return NotImplemented
            for array, group, name, _ in self.numbers:
                array[()] = group[name]
            arrays = self.compute()
        return self.finish(arrays)

    def take(self, leaves):
        """Hand over the memory of all inputs; False if one is not as traced."""
        if len(leaves) != self.count:
            return False
        for position, value in self.plain:
            if leaves[position] is not value and leaves[position] != value:
                return False
        for position, known in self.arguments:
            if not self.take_one(leaves[position], known):
                return False
        for tensor, known in self.references:
            if not self.take_one(tensor, known):
                return False
        for owner, known in self.gradients:
            if owner._grad is None or not self.take_one(owner._grad, known):
                return False
        return True

    def take_one(self, tensor, known):
        if not isinstance(tensor, Tensor):
            return False
        array = tensor._array
        if array is not known.array:
            if not known.fits(array):
                return False
            known.array = array
            if known.node is not None:
                self.executable.bind(known.node, array)
        return (tensor._edge is None) is known.constant

    def array_of(self, node):
        """The array that an input node stands for now."""
        for _, known in (*self.arguments, *self.references, *self.gradients):
            if known.node is node:
                return known.array
        raise KeyError(node)

    def compute(self):
        """Run the native code; the arrays of all outputs."""
        for node in self.large:
            self.made[node] = array = np.empty(node.shape, node.dtype)
            self.executable.bind(node, array)
        self.executable.run()
        arrays = [make() for make in self.makers]
        self.made.clear()
        return arrays

    def finish(self, arrays):
        """Apply the effects on tensors, and build what the call returns."""
        for tensor, count in self.versions:
            note_write(tensor._array, count=count)
        arrays = iter(arrays)
        leaves = [wrap(next(arrays)) if leaf[0] == "node" else leaf[1] for leaf in self.returned]
        for tensor, node, _ in self.grads:
            tensor._grad = None if node is None else wrap(next(arrays))
        return tree_unflatten(leaves, self.spec)


def _fix_temporaries(graph, alive, arrays):
    """Tensors that only lived during the trace are constants."""
    for node in [node for node in graph.inputs if node not in alive]:
        graph.inputs.remove(node)
        node.op, node.params = "constant", {"value": arrays[node]}
        graph.nodes.insert(0, node)


def _check_overlaps(captured):
    """Native code assumes that what is written overlaps with nothing else."""
    for tensor, _, _ in captured.writes:
        for other, _ in captured.inputs:
            if other is not tensor and other._array is not tensor._array and np.may_share_memory(other._array, tensor._array):
                raise Untraceable("it writes to memory that another of its tensors shares")


def _root(node):
    while is_view(node.op):
        node = node.inputs[0]
    return node


def _view_maker(replay, node):
    """A function that takes a view of an input or constant, as eager mode returns it."""
    chain = []
    while is_view(node.op):
        params = {key: value for key, value in node.params.items() if key != "number"}
        chain.append((eager_kernel(OPS[node.op]), params, node.params.get("number")))
        node = node.inputs[0]

    def make():
        array = node.params["value"].copy() if node.op == "constant" else replay.array_of(node)
        for kernel, params, number in reversed(chain):
            array = kernel(array, **params)
            array = array if number is None else array[number]
        return array

    return make



def finish_eagerly(captured):
    """The result and effects of a trace whose values were read: its graph computed with NumPy."""
    tracer = captured.tracer
    for entry in tracer.lifted:
        tracer.values.setdefault(entry.node, entry.array)
    values = evaluate(captured.graph, tracer.values)
    for tensor, node, count in captured.writes:
        tensor._array[...] = values[node]
        note_write(tensor._array, "", count)
    for tensor, node in captured.grads:
        tensor._grad = None if node is None else wrap(np.array(values[node]))
    leaves = [wrap(np.array(values[leaf[1]])) if leaf[0] == "node" else leaf[1] for leaf in captured.leaves]
    return tree_unflatten(leaves, captured.spec)
