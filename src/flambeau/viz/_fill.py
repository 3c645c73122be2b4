"""Numbers for a picture: a recorded node keeps only what its derivative needs, so the rest is computed again from the
leaves, and checked against every value that is still at hand. What does not agree is left out: a picture never guesses.
"""

import numpy as np
from numpy import ndarray

from ..autograd.engine import Pass
from ..interpreters.eager import EAGER, eager_kernel
from ..interpreters.record import _wanted
from ..interpreters.saved import RELEASED

MOST_TRIALS, MOST_VISITS = 64, 20_000  # combinations of constants that are tried, and nodes computed for that
CANDIDATES = 40  # of the caller's constant tensors
USUAL_NUMBERS = (2, 0.5, 3, -1, 1)

__all__ = ["PicturePass", "fill_gradients", "fill_values", "run_backward"]


def fill_values(graph, tensors, numbers=()):
    """Sets the data of the values that are not known yet, and finds the operands that were not saved.

    An operand that was not saved may be any of the caller's tensors, or a number in his code, that fits: all values
    computed with it must agree with those that are known, among them the result.

    Args:
        graph: model.Graph.
        tensors: the tensors the caller has.
        numbers: the numbers in the caller's code.
    """
    constants = [t for t in tensors if t._edge is None and t._array.__class__ is ndarray][:CANDIDATES]
    constants += dict.fromkeys([*numbers, *USUAL_NUMBERS])
    choices = {}  # node index: which of the constants that fit at its operands is tried
    for _ in range(max(1, min(MOST_TRIALS, MOST_VISITS // len(graph.nodes)))):
        trial = _Forward(graph, constants, choices)
        if trial.agrees():
            trial.keep()
            return
        for key, fitting in trial.fitting.items():  # the next combination, as an odometer counts
            choices[key] = choices.get(key, 0) + 1
            if choices[key] < len(fitting):
                break
            choices[key] = 0
        else:
            return


class _Forward:
    """The forward pass of a graph, computed once more with one choice of the operands that were not saved."""

    def __init__(self, graph, constants, choices):
        self.graph, self.constants, self.choices = graph, constants, choices
        self.operands = graph.operands()
        self.found = {}  # node index: its outputs
        self.fitting = {}  # node index: the constants that fit at its operands, and the outputs they give
        for node in graph.nodes:
            if node.kind == "op" and node.origin.op is not None:
                self.visit(node)

    def visit(self, node):
        edges = self.operands[node.index]
        inputs = _input_values(node, edges, self.found)
        unknown = [e.slot for e in edges if e.source.kind == "constant" and e.value.data is None]
        if any(inputs[e.slot] is None and e.slot not in unknown for e in edges):
            return
        outputs = self.choose(node, unknown, inputs) if unknown else _compute(node, inputs)
        if outputs is not None:
            self.found[node.index] = outputs

    def choose(self, node, slots, inputs):
        """The outputs with the chosen one of the constants that fit at one of the slots; the others are left out."""
        fitting = []
        for option in ({}, *({slot: constant} for slot in slots for constant in self.constants)):
            trial = list(inputs)
            for slot, constant in option.items():
                trial[slot] = getattr(constant, "_array", constant)
            outputs = _compute(node, trial)
            if outputs is not None and _agrees(node, outputs):
                fitting.append((option, outputs))
        if not fitting:
            return None
        self.fitting[node.index] = fitting
        return self.chosen(node.index)[1]

    def chosen(self, index):
        """(operands by slot, outputs) of the choice at a node."""
        fitting = self.fitting[index]
        return fitting[self.choices.get(index, 0) % len(fitting)]

    def agrees(self):
        return all(_agrees(self.graph.nodes[i], outputs) for i, outputs in self.found.items())

    def keep(self):
        for index, outputs in self.found.items():
            for value, array in zip(self.graph.nodes[index].outputs, outputs):
                value.data = array if value.data is None else value.data
        absent = set()
        for index in self.fitting:
            option = self.chosen(index)[0]
            for edge in self.operands[index]:
                if edge.slot in option:
                    _become(edge, option[edge.slot])
                elif edge.source.kind == "constant" and edge.value.data is None:
                    absent.add(id(edge))
        self.graph.edges = [e for e in self.graph.edges if id(e) not in absent]


def _become(edge, constant):
    """Lets the nameless constant at an edge be this tensor or number."""
    value, edge.source.origin = edge.value, constant
    value.data = np.asarray(getattr(constant, "_array", constant))
    value.shape, value.dtype = tuple(value.data.shape), getattr(getattr(constant, "dtype", None), "name", None)


def _input_values(node, edges, found):
    """The operands of a node, as its kernel takes them: arrays and numbers, None where unknown."""
    inputs = [None] * len(node.origin.edges)
    for edge in edges:
        computed = found.get(edge.source.index)
        data = edge.value.data if edge.value.data is not None or computed is None else computed[edge.output]
        number = edge.source.origin
        inputs[edge.slot] = number if isinstance(number, (bool, int, float, complex)) else data
    return inputs


def _compute(node, inputs):
    """The outputs of a node's operation, or None where the inputs do not fit."""
    grad_fn = node.origin
    if not grad_fn.edges:
        return None
    try:
        with np.errstate(all="ignore"):
            y = eager_kernel(grad_fn.op)(*inputs, **(grad_fn.params or {}))
    except Exception:  # operands that do not fit together: this is how it shows
        return None
    outputs = [np.asarray(a) for a in (y if isinstance(y, (tuple, list)) else (y,))]
    metas = grad_fn.shape if grad_fn.dtype is None else ((grad_fn.shape, grad_fn.dtype),)
    fits = len(outputs) == len(metas) and all((a.shape, a.dtype) == (s, d) for a, (s, d) in zip(outputs, metas))
    return outputs if fits else None


def _agrees(node, outputs):
    return all(v.data is None or _same(v.data, a) for v, a in zip(node.outputs, outputs))


def _same(a, b):
    if a.shape != b.shape:
        return False
    if a.dtype.kind not in "fc":
        return bool((a == b).all())
    return bool(np.allclose(a, b, rtol=1e-4, atol=1e-6, equal_nan=True))


def fill_gradients(graph, seed=None):
    """Sets the gradient of every edge and value, if `backward` has run or a seed is given.

    The gradients are computed again, from `seed` at the only result (ones, unless given); they are kept only if they
    agree with every `.grad` there is.

    Args:
        graph: model.Graph, with its values filled in.
        seed: numpy.ndarray or None.
    """
    graph.seed = seed
    kept = [v for n in graph.nodes for v in n.outputs if v.grad is not None]
    if seed is not None or kept:
        found = run_backward(graph)
        if found is not None and (seed is not None or found.agrees()):
            found.keep()


def run_backward(graph):
    """The backward pass of a graph, for the picture: nothing is accumulated in any tensor.

    Args:
        graph: model.Graph, with its values filled in.

    Returns:
        PicturePass, which knows what ran along every edge; None where there is no operation.
    """
    results = [n for n in graph.nodes if n.kind == "result"]
    if not results:
        return None
    found = PicturePass(graph)
    for node in results:
        value = node.value
        found.start(node, np.ones(value.shape, value.data.dtype) if graph.seed is None else graph.seed)
    found.run()
    return found


class PicturePass:
    """A backward pass over the model that remembers what runs along every edge."""

    def __init__(self, graph):
        self.graph, self.operands = graph, graph.operands()
        self.edge_grads, self.arrived = {}, {}  # id(edge): array; (node index, output): array

    def start(self, result, grad):
        for edge in self.operands[result.index]:
            self.send(edge, grad)

    def send(self, edge, grad):
        if edge.source.kind == "constant":
            return
        grad = self.fitted(edge, grad)
        self.edge_grads[id(edge)] = grad
        key = edge.source.index, edge.output
        before = self.arrived.get(key)
        self.arrived[key] = grad if before is None else before + grad

    @staticmethod
    def fitted(edge, grad):
        """A gradient in the shape and dtype of what runs along an edge."""
        grad, value = np.asarray(grad), edge.value
        if value.shape is None:
            return grad
        return Pass.sum_to(grad, value.shape, grad.dtype if value.data is None else value.data.dtype)

    def run(self):
        for node in reversed(self.graph.nodes):
            grads = [self.arrived.get((node.index, i)) for i in range(len(node.outputs))]
            if node.kind == "op" and any(g is not None for g in grads):
                for edge, grad in zip(*self.input_grads(node, grads)):
                    self.send(edge, grad)

    def input_grads(self, node, grads):
        """(edges, gradients) of a node's inputs, as far as its rules can be run."""
        grad_fn, edges = node.origin, self.operands[node.index]
        saved = self.saved(node, edges)
        if saved is None:
            return (), ()
        if grad_fn.dtype is None:
            grads = tuple(np.zeros(s, d) if g is None else g for g, (s, d) in zip(grads, grad_fn.shape))
        else:
            grads = grads[0]
        with np.errstate(all="ignore"):
            if grad_fn.vjps is None:
                found = grad_fn.op.vjp(EAGER, grads, *saved, **(grad_fn.params or {}))
            else:
                found = [
                    None if vjp is None or edge is None else vjp(EAGER, grads, *saved, **(grad_fn.params or {}))
                    for vjp, edge in zip(grad_fn.vjps, grad_fn.edges)
                ]
        pairs = [(e, found[e.slot]) for e in edges if e.slot < len(found) and found[e.slot] is not None]
        return ([e for e, _ in pairs], [g for _, g in pairs])

    def saved(self, node, edges):
        """(y, *inputs) for the rules: as saved, else as computed again; None where something needed is missing."""
        grad_fn = node.origin
        if grad_fn.op is None:
            return None
        if grad_fn.saved is not RELEASED:
            return tuple(s.unpack() if hasattr(s, "unpack") else s for s in grad_fn.saved)
        outputs = [v.data for v in node.outputs]
        saved = [tuple(outputs) if grad_fn.dtype is None else outputs[0], *_input_values(node, edges, {})]
        wanted_y, wanted = _wanted(grad_fn.op, grad_fn.edges)
        missing = wanted_y and any(y is None for y in outputs)
        missing = missing or any(wanted[e.slot] and saved[e.slot + 1] is None for e in edges)
        return None if missing else saved

    def agrees(self):
        """Whether what was computed is what `backward` left in every `.grad` there is."""
        for node in self.graph.nodes:
            for i, value in enumerate(node.outputs if node.kind != "result" else ()):
                grad = self.arrived.get((node.index, i))
                if value.grad is not None and (grad is None or not _same(value.grad, grad)):
                    return False
        return True

    def keep(self):
        for edge in self.graph.edges:
            edge.grad = self.edge_grads.get(id(edge))
        for node in self.graph.nodes:
            for i, value in enumerate(node.outputs if node.kind == "op" else ()):
                if value.grad is None:
                    value.grad = self.arrived.get((node.index, i))
