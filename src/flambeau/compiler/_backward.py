"""The derivative of a compiled function: one node in the recorded graph, whose backward is native code too."""

from threading import Lock

import numpy as np

from .._tensor.base import LEAF, Tensor, wrap
from .._tensor.storage import clock
from ..autograd.api import grad
from ..autograd.engine import Pass
from ..interpreters.eager import EAGER
from ..interpreters.record import Node
from ..interpreters.saved import RELEASED
from ..utils._pytree import tree_leaves
from .evaluate import evaluate
from .executable import Executable


class CompiledFunctionBackward(Node):
    """The node of a compiled call: what its derivative needs, and the derivative itself."""

    __slots__ = ()

    def gradients(self, running, grads):
        """The gradients of the call's inputs; to be differentiated again, they come from running the function anew."""
        derivative, leaves = self.params["derivative"], self.params["leaves"]
        grads = (grads,) if self.dtype is not None else tuple(grads)
        saved = Pass.saved_of(running, self)
        if running.F is not EAGER:
            return derivative.recorded(leaves, grads, self.params["inputs"])
        return derivative.compute(saved, grads)


CompiledFunctionBackward.__module__ = "torch.autograd"


def marks(captured):
    """For each tensor that a call makes and returns: the edge it had when traced."""
    return [leaf[2]._edge for leaf in captured.leaves if leaf[0] == "node"]


def attach(node, tensors):
    """Make tensors the outputs of a node."""
    if len(tensors) == 1:
        node.shape, node.dtype = tensors[0]._array.shape, tensors[0]._array.dtype
        tensors[0]._edge = node
        return
    node.shape, node.dtype = tuple((t._array.shape, t._array.dtype) for t in tensors), None
    for number, t in enumerate(tensors):
        t._edge = (node, number)


class Released:
    """The history of returned tensors through which the call itself went backward: there is no way back any more."""

    def __init__(self, captured):
        self.edges = marks(captured)

    def inputs(self):
        return set()

    def locate(self, positions):
        """Nothing to find: no gradient leaves this node."""

    def record(self, made, _replay, _leaves):
        """Let the returned tensors have a node that refuses to run."""
        node = CompiledFunctionBackward.__new__(CompiledFunctionBackward)
        node.edges, node.params, node.seq = (), {"derivative": self, "leaves": (), "inputs": ()}, clock()
        node.saved, node.holds = RELEASED, 1
        attach(node, [t for t, edge in zip(made, self.edges) if edge is not None])

    def compute(self, _saved, _grads):
        """Never reached: taking out what was released raises the error."""
        return ()


class Derivative:
    """The second half of a compiled function: from saved values to gradients. ``rerun(leaves)`` calls the function."""

    def __init__(self, halves, captured, rerun, compare):
        self.halves, self.rerun, self.lock = halves, rerun, Lock()
        self.executable = Executable(halves.backward, compare=compare)
        self.tensors = [tensor for tensor, _ in captured.derivatives]
        self.edges = marks(captured)

    def inputs(self):
        """The function's own inputs that the derivative reads."""
        return {node for node, _ in self.halves.passed}

    def locate(self, positions):
        """Keep the positions of those inputs that are arguments, rather than the traced call's arguments."""
        self.tensors = [positions.get(id(tensor), tensor) for tensor in self.tensors]

    def record(self, made, replay, leaves):
        """Let the returned tensors remember the call."""
        inputs = [leaves[t] if t.__class__ is int else t for t in self.tensors]
        saved = [replay.made[n] for n in replay.saved] + [replay.array_of(n) for n, _ in self.halves.passed]
        remember(self, made, inputs, leaves, saved)

    def compute(self, saved, grads):
        """Gradients by native code."""
        halves, executable = self.halves, self.executable
        nodes = [*halves.saved, *(ours for _, ours in halves.passed)]
        grads = [_whole(array, node) for array, node in zip(grads, halves.cotangents)]  # held until the run is over
        with self.lock:
            for node, array in zip(halves.cotangents, grads):
                executable.bind(node, array)
            for node, array in zip(nodes, saved[1:]):
                executable.bind(node, array)
            made = [np.empty(node.shape, node.dtype) for node in executable.outputs]
            for node, array in zip(executable.outputs, made):
                executable.bind(node, array)
            executable.run()
        return made

    def recorded(self, leaves, grads, inputs):
        """Gradients that can be differentiated again."""
        return differentiated_again(self.rerun, leaves, grads, inputs)


def _whole(array, node):
    """The gradient of an output as the graph takes it: contiguous, and zeros where none has arrived."""
    if array is None:
        return np.zeros(node.shape, node.dtype)
    return np.ascontiguousarray(array, node.dtype).reshape(node.shape)


class Interpreted:
    """The derivative of a traced call that is not to be replayed: the rest of its graph, computed with NumPy."""

    def __init__(self, captured, values, rerun):
        self.graph, self.cotangents, self.values, self.rerun = captured.graph, captured.cotangents, values, rerun
        self.tensors = [tensor for tensor, _ in captured.derivatives]
        self.nodes = [node for _, node in captured.derivatives]
        self.edges = marks(captured)

    def record(self, made, leaves):
        """Let the returned tensors remember the call."""
        remember(self, made, self.tensors, leaves, [])

    def compute(self, _saved, grads):
        """Gradients from cotangents."""
        grads = [_whole(array, node) for array, node in zip(grads, self.cotangents)]
        values = {**self.values, **dict(zip(self.cotangents, grads))}
        evaluate(self.graph, values)
        return [values[node] for node in self.nodes]

    def recorded(self, leaves, grads, inputs):
        """Gradients that can be differentiated again."""
        return differentiated_again(self.rerun, leaves, grads, inputs)


def remember(derivative, made, inputs, leaves, saved):
    """Give those of the tensors ``made`` that had a history when traced the node of this call."""
    node = CompiledFunctionBackward.__new__(CompiledFunctionBackward)
    node.edges = tuple(t if t._edge is LEAF else t._edge for t in inputs)
    node.params = {"derivative": derivative, "leaves": leaves, "inputs": inputs}
    node.seq = clock()
    node.saved, node.holds = (None, *saved), 1
    attach(node, [t for t, edge in zip(made, derivative.edges) if edge is not None and edge is not LEAF])


def differentiated_again(rerun, leaves, grads, inputs):
    """The function runs eagerly, and is differentiated as usual."""
    results = [t for t in tree_leaves(rerun(leaves)) if isinstance(t, Tensor) and t._edge is not None]
    grads = [g if isinstance(g, Tensor) else wrap(g) for g in grads]
    return grad(results, inputs, grads, create_graph=True, allow_unused=True)
