"""The graph model of what autograd recorded: walks from results back to leaves and gives everything its name."""

import re

from numpy import ndarray

from .._tensor.base import Tensor
from .._tensor.dtype import FROM_NUMPY
from ..interpreters.record import Node as GradFn
from ..interpreters.record import _wanted, edge_of
from ..interpreters.saved import RELEASED
from ._fill import fill_gradients, fill_values
from ._names import named_tensors
from ._places import assigned_places, recorded_place
from .model import Edge, Graph, Node, Value

__all__ = ["build"]

SYMBOLS = {
    **dict.fromkeys(("matmul", "mm", "bmm", "mv", "dot", "addmm", "addmv", "baddbmm", "linear"), "@"),
    **dict.fromkeys(("t", "transpose", "mT", "adjoint"), "ᵀ"),
    "add": "+",
    "sub": "−",
    "neg": "−",
    "mul": "×",
    "div": "÷",
    "sum": "Σ",
    "prod": "Π",
    "sqrt": "√",
    "square": "x²",
    "pow": "xⁿ",
    "abs": "|x|",
    "reciprocal": "1/x",
    "sigmoid": "σ",
    "relu": "ReLU",
    "gelu": "GELU",
    "silu": "SiLU",
    "elu": "ELU",
    "mse_loss": "MSE",
    "convolution": "∗",
}
ADDS_TOO = ("addmm", "addmv", "baddbmm", "linear")  # more than a product: their names say it better


def build(outputs, frame=None, gradient=None, names=None, values=True):
    """The graph of tensors, with the names the caller's frame has for them.

    Args:
        outputs: list of Tensor.
        frame: the caller's frame, or None.
        gradient: Tensor, what `backward` is given for the only output; None for ones.
        names: dict from names to tensors, besides the frame's variables.
        values: find values and gradients too.

    Returns:
        model.Graph.
    """
    walk = _Walk(named_tensors(frame, names), assigned_places(frame))
    for output in outputs:
        walk.add_result(output)
    graph = Graph(walk.nodes, walk.edges)
    if values:
        fill_values(graph, [tensor for _, tensor in walk.named], _numbers_in(frame))
        walk.name_constants(graph)
        fill_gradients(graph, None if gradient is None else gradient._array)
    return graph


class _Walk:
    """The nodes met so far, by what they stand for."""

    def __init__(self, named, places):
        self.named, self.places = named, places
        self.names, self.held, self.arrays = {}, {}, {}
        for name, tensor in named:
            edge = edge_of(tensor)
            self.arrays.setdefault(id(tensor._array), name)
            if isinstance(edge, (GradFn, tuple)):
                node, number = edge if edge.__class__ is tuple else (edge, 0)
                self.names.setdefault((node.seq, number), name)
                self.held.setdefault((node.seq, number), tensor)
            else:
                self.names.setdefault(id(tensor), name)
        self.nodes, self.edges, self.made = [], [], {}

    def add_result(self, output):
        """The graph behind a tensor, and a node for the tensor itself."""
        edge = edge_of(output)
        if not isinstance(edge, (GradFn, tuple)):
            self.leaf(output)
            return
        grad_fn, number = edge if edge.__class__ is tuple else (edge, 0)
        self.held[grad_fn.seq, number] = output
        for reached in sorted(_reachable(grad_fn, self.made), key=lambda n: n.seq):
            self.operation(reached)
        node = self.made[grad_fn.seq]
        value = node.outputs[number]
        value.name = value.name or "result"
        result = Node("result", value.name, outputs=[value], origin=output)
        self.edges.append(Edge(node, result, 0, number))
        self.nodes.append(result)

    def operation(self, grad_fn):
        """The node of a grad_fn, after those of its operands."""
        several = grad_fn.dtype is None
        metas = grad_fn.shape if several else ((grad_fn.shape, grad_fn.dtype),)
        outputs = []
        for number, (shape, dtype) in enumerate(metas):
            key = (grad_fn.seq, number)
            held = self.held.get(key)
            data = held._array if held is not None and isinstance(held._array, ndarray) else None
            value = Value(self.names.get(key), tuple(shape), _dtype_name(dtype), data)
            value.grad = _kept_grad(held)
            outputs.append(value)
        label, symbol = _label(grad_fn)
        node = Node("op", label, symbol, outputs, grad_fn)
        node.place = recorded_place(grad_fn) or self.place(grad_fn.seq, len(metas))
        node.kept = _kept(grad_fn)
        operands = [self.operand(grad_fn, slot, edge) for slot, edge in enumerate(grad_fn.edges)]
        self.made[grad_fn.seq] = node
        for slot, operand in enumerate(operands):
            if operand is not None:
                self.edges.append(Edge(operand[0], node, slot, operand[1]))
        self.nodes.append(node)

    def place(self, seq, count):
        """The line that gave a result its name, if nothing was written to it since."""
        for key in ((seq, number) for number in range(count)):
            if key in self.names and not self.held[key]._version:
                return self.places.get(self.names[key])
        return None

    def operand(self, grad_fn, slot, edge):
        """(node, number of its output) that an edge leads to; None where there is nothing to draw."""
        if isinstance(edge, Tensor):
            return self.leaf(edge), 0
        if edge is None:
            return self.constant(grad_fn, slot)
        source, number = edge if edge.__class__ is tuple else (edge, 0)
        return self.made[source.seq], number

    def leaf(self, tensor):
        if id(tensor) not in self.made:
            array = tensor._array
            value = Value(self.names.get(id(tensor)), tuple(array.shape), _dtype_name(array.dtype), array)
            value.grad = _kept_grad(tensor)
            kind = "leaf" if tensor._edge is not None else "constant"
            self.made[id(tensor)] = Node(kind, "leaf", outputs=[value], origin=tensor)
            self.nodes.append(self.made[id(tensor)])
        return self.made[id(tensor)]

    def constant(self, grad_fn, slot):
        """An operand that wants no gradient: known where it was saved, or is a number; else a box without a name."""
        saved = None if grad_fn.saved is RELEASED or grad_fn.op is None else _entry(grad_fn.saved, slot + 1)
        if isinstance(saved, ndarray):
            key = id(saved)
            value = Value(self.arrays.get(key), tuple(saved.shape), _dtype_name(saved.dtype), saved)
        elif isinstance(saved, (bool, int, float, complex)):
            key = (grad_fn.seq, "number", slot)
            value = Value(None, (), None, _array_of(saved))
        else:
            key = (grad_fn.seq, "operand", slot)
            value = Value()
        if key not in self.made:
            self.made[key] = Node("constant", "constant", outputs=[value], origin=saved)
            self.nodes.append(self.made[key])
        return self.made[key], 0

    def name_constants(self, graph):
        """Names for constants that were found while the values were filled in; one box for one tensor."""
        first = {}
        for node in [n for n in graph.nodes if n.kind == "constant" and isinstance(n.origin, Tensor)]:
            node.value.name = node.value.name or self.arrays.get(id(node.value.data))
            same = first.setdefault(id(node.value.data), node)
            for edge in graph.edges:
                if edge.source is node:
                    edge.source = same
        kept = {id(e.source) for e in graph.edges} | {id(e.target) for e in graph.edges}
        graph.renumber([n for n in graph.nodes if id(n) in kept or not graph.edges])


def _numbers_in(frame):
    """The numbers that a frame's code mentions."""
    constants = () if frame is None else frame.f_code.co_consts
    return [c for c in constants if type(c) in (int, float, complex)]


def _reachable(grad_fn, made):
    """All grad_fns from one on back, without those that are drawn already."""
    seen, stack = {}, [grad_fn]
    while stack:
        node = stack.pop()
        if node.seq in seen or node.seq in made:
            continue
        seen[node.seq] = node
        for edge in node.edges:
            edge = edge[0] if edge.__class__ is tuple else edge
            if isinstance(edge, GradFn):
                stack.append(edge)
    return seen.values()


def _label(grad_fn):
    """(name, symbol) of an operation: the name as PyTorch has it in grad_fn, ``MulBackward0`` giving ``mul``."""
    name = re.sub(r"(Cpp)?(Backward\d*)?$", "", grad_fn.name())
    if grad_fn.op is None:
        return name, None
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    if name == "permute" and tuple((grad_fn.params or {}).get("dims", ())) == (1, 0):
        return name, "ᵀ"
    return name, None if name in ADDS_TOO else SYMBOLS.get(grad_fn.op.name) or SYMBOLS.get(name)


def _kept(grad_fn):
    """What a node keeps for its derivative: numbers of operands, and -1 for its result."""
    if grad_fn.op is None:
        return ()
    wanted_y, wanted = _wanted(grad_fn.op, grad_fn.edges)
    shapes = grad_fn.op.shape_only  # what only the shape is kept of
    shapes = range(len(wanted)) if shapes is True else shapes or ()
    return ((-1,) if wanted_y else ()) + tuple(i for i, kept in enumerate(wanted) if kept and i not in shapes)


def _kept_grad(tensor):
    grad = None if tensor is None else tensor._grad
    return grad._array if grad is not None and isinstance(grad._array, ndarray) else None


def _entry(sequence, index):
    return sequence[index] if sequence is not None and index < len(sequence) else None


def _array_of(number):
    from numpy import asarray

    return asarray(number)


def _dtype_name(dtype):
    known = FROM_NUMPY.get(dtype)
    return str(dtype) if known is None else known.name
