"""Replaying a captured call: check that it applies, hand the tensors' memory to native code, apply the effects."""

from sys import getrefcount
from threading import Lock
from typing import Any

import numpy as np
from numpy import ndarray

from .._tensor.base import LEAF, Tensor, View, wrap
from .._tensor.modes import is_grad_enabled
from .._tensor.storage import clock, note_write, owner_of, writes_of
from ..interpreters.eager import eager_kernel
from ..interpreters.trace import Untraceable
from ..primitives._declare import OPS
from ..primitives.view import address
from ..utils._pytree import tree_unflatten
from ._backward import Derivative, Interpreted, Released
from .evaluate import evaluate
from .executable import Executable
from .guards import SIMPLE, hold
from .lower import is_view, root
from .partition import divide, forward_part
from .passes import simplify

SMALL = 1 << 12  # bytes up to which an output is copied out of memory of our own, which costs less than a new address


class Input:
    """A tensor that the graph reads or writes, as it was when its memory was last handed over."""

    __slots__ = ("node", "array", "shape", "dtype", "strides", "constant")

    def __init__(self, node, tensor):
        array = tensor._array
        self.node, self.array = node, None
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


class Gradient:
    """A ``.grad`` that the call sets: the same tensor each time, as long as nobody else holds it."""

    __slots__ = ("owner", "node", "grad", "held", "lasting")

    def __init__(self, owner, node):
        self.owner, self.node = owner, node
        self.grad: Any = None
        self.held: tuple | None = (0, 0)
        self.lasting = True  # whether its memory may serve again: not where the call reads the old gradient

    def holders(self):
        return getrefcount(self.grad), getrefcount(self.grad._array)

    def prepare(self, executable):
        """Have memory ready for the gradient; what somebody else holds is left to them."""
        if self.node is None:
            return
        if self.grad is not None and self.lasting:
            tensors, arrays = self.holders()
            if self.held and tensors <= self.held[0] and arrays <= self.held[1] and self.grad._edge is None:
                return
        array = np.empty(self.node.shape, self.node.dtype)
        executable.bind(self.node, array)
        self.grad, self.held = wrap(array), None

    def finish(self):
        """Set the gradient, and count who holds it now."""
        self.owner._grad = self.grad
        if self.held is None:
            self.held = self.holders()


class Replay:
    """One trace made runnable. ``__call__`` returns NotImplemented where the trace does not apply."""

    def __init__(self, captured, leaves, found, rerun, compare=False):
        self.same, self.reads, self.grad_mode, self.spec = found.same, found.reads, is_grad_enabled(), captured.spec
        self.returned, self.count, self.lock = _returned(captured.leaves, leaves), len(leaves), Lock()
        self.flat = all(isinstance(leaf, (Tensor, *SIMPLE)) for leaf in leaves)
        self.plain = [(i, leaf) for i, leaf in enumerate(leaves) if not isinstance(leaf, Tensor)]
        self.numbers = [(np.zeros(()), group, name, node) for group, name, node in captured.numbers]
        _check_overlaps(captured)
        _check_outside(captured, leaves)
        self._compile(captured, rerun, compare)
        self._sort_inputs(captured, leaves)
        self._note_memory(captured, leaves, found)
        self._prepare_outputs(captured)
        for array, _, _, node in self.numbers:
            self.executable.bind(node, array)

    def _compile(self, captured, rerun, compare):
        """Make the graph complete: results, writes, gradients; with a derivative, it becomes two graphs."""
        graph = captured.graph
        nodes = {id(tensor): node for tensor, node in captured.inputs}
        known = {*nodes.values(), *captured.cotangents, *(node for *_, node in self.numbers)}
        _fix_temporaries(graph, known, captured.temporaries)
        graph.writes = [(nodes[id(tensor)], node) for tensor, node, _ in captured.writes]
        graph.outputs = [leaf[1] for leaf in captured.leaves if leaf[0] == "node"]
        graph.outputs += [node for _, node in captured.grads if node is not None]
        count, returned = len(graph.outputs), sum(leaf[0] == "node" for leaf in captured.leaves)
        graph.outputs += [node for _, node in captured.derivatives]
        self.history: Any = None
        if captured.derivatives:
            halves = divide(simplify(graph), captured.cotangents, count)
            self.history, graph = Derivative(halves, captured, rerun, compare), halves.forward
        elif captured.released:
            self.history = Released(captured)
        self.executable = Executable(graph, returned, compare)
        self.outputs, self.saved = self.executable.outputs[:count], self.executable.outputs[count:]

    def _sort_inputs(self, captured, leaves):
        """Inputs by where they are found: arguments by position, gradients through their leaf, others by themselves."""
        positions = {id(leaf): i for i, leaf in reversed(list(enumerate(leaves))) if isinstance(leaf, Tensor)}
        owners = {id(t._grad): t for t, _ in captured.inputs if t._grad is not None}
        self.arguments, self.references, self.gradients = [], [], []
        used = set(self.executable.slot) | {root(node) for node in self.outputs}
        if self.history is not None:
            used |= self.history.inputs()
            self.history.locate(positions)
        for tensor, node in captured.inputs:
            known = Input(node, tensor)
            if id(tensor) in positions:
                self.arguments.append((positions[id(tensor)], known))
            elif node in used and id(tensor) in owners:
                self.gradients.append((owners[id(tensor)], known))
            elif node in used:
                self.references.append((tensor, known))
        taken = {position for position, _ in self.arguments}
        for position, leaf in enumerate(leaves):
            if isinstance(leaf, Tensor) and position not in taken:
                self.arguments.append((position, Input(None, leaf)))

    def _note_memory(self, captured, leaves, found):
        """What must be as it was traced: which leaves had no gradient yet, and which tensors share memory."""
        at_start = {id(entry.tensor()): entry.grad for entry in captured.tracer.lifted}
        tensors = [t for t, _ in captured.inputs if t._edge is LEAF]
        tensors += [t for o in found.optimizers for group in o.param_groups for t in group["params"]]
        self.bare = [t for t in {id(t): t for t in tensors}.values() if at_start.get(id(t), t._grad) is None]
        others = [t for t, _ in captured.inputs if not any(t is leaf for leaf in leaves)]
        self.outside = {id(owner_of(t._array)) for t in others}
        self.shared = self.sharing(leaves)

    def sharing(self, leaves):
        """Where arguments lie in memory, as far as they share it with one another or with tensors of the outside."""
        owners = [id(owner_of(leaf._array)) for leaf in leaves if isinstance(leaf, Tensor)]
        if len(set(owners)) == len(owners) and self.outside.isdisjoint(owners):
            return None
        arrays = [leaf._array for leaf in leaves if isinstance(leaf, Tensor)]
        first = {owner: address(array) for owner, array in reversed([*zip(owners, arrays)])}
        return [
            (owners.index(owner), owner if owner in self.outside else 0, address(array) - first[owner])
            for owner, array in zip(owners, arrays)
        ]

    def _prepare_outputs(self, captured):
        """How each returned array is made: in memory of our own that is copied if small, in fresh memory if not, by
        taking a view of an input."""
        self.versions = [(tensor, count) for tensor, _, count in captured.writes]
        self.fresh, self.made = list(self.saved), {}
        returned = sum(leaf[0] == "node" for leaf in captured.leaves)
        self.makers = [self._maker(node) for node in self.outputs[:returned]]
        self.views = [(i, *_chain(node)) for i, node in enumerate(self.outputs[:returned]) if is_view(node.op)]
        self.views = [(i, node, chain) for i, node, chain in self.views if node.op == "input"]
        nodes, self.effects = iter(self.outputs[returned:]), []
        for tensor, node in captured.grads:
            self.effects.append(Gradient(tensor, None if node is None else next(nodes)))
        for effect in self.effects:
            effect.lasting = not any(owner is effect.owner for owner, _ in self.gradients)

    def _maker(self, node):
        if root(node).op == "input":
            return self._view_maker(node)
        if node.nbytes <= SMALL:
            array = np.empty(node.shape, node.dtype)
            self.executable.bind(node, array)
            return array.copy
        self.fresh.append(node)
        return lambda: self.made[node]

    def _view_maker(self, node):
        """A function that takes a view of an input or constant, as eager mode returns it."""
        chain = []
        while is_view(node.op):
            params = {key: value for key, value in node.params.items() if key != "number"}
            chain.append((eager_kernel(OPS[node.op]), params, node.params.get("number")))
            node = node.inputs[0]

        def make():
            array = self.array_of(node)
            for kernel, params, number in reversed(chain):
                array = kernel(array, **params)
                array = array if number is None else array[number]
            return array

        return make

    # -- calling -----------------------------------------------------------------------------------------------------

    def __call__(self, leaves):
        """The call's result, or NotImplemented."""
        if is_grad_enabled() is not self.grad_mode or not hold(self.same, self.reads):
            return NotImplemented
        with self.lock:
            if not self.take(leaves) or self.sharing(leaves) != self.shared:
                return NotImplemented
            for array, group, name, _ in self.numbers:
                array[()] = group[name]
            return self.compute(leaves)

    def take(self, leaves):
        """Hand over the memory of all inputs; False if one is not as traced."""
        if len(leaves) != self.count:
            return False
        for position, value in self.plain:
            if leaves[position] is not value and leaves[position] != value:
                return False
        for tensor in self.bare:
            if tensor._grad is not None:
                return False
        for tensor, known in self.references:
            if tensor._array is not known.array or (tensor._edge is None) is not known.constant:
                if not self.take_one(tensor, known):
                    return False
        for position, known in self.arguments:
            if not self.take_one(leaves[position], known):
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
        return next(array for array, _, _, number in self.numbers if number is node)

    def tensor_of(self, node, leaves):
        """The tensor that an input node stands for now."""
        for position, known in self.arguments:
            if known.node is node:
                return leaves[position]
        for tensor, known in self.references:
            if known.node is node:
                return tensor
        return next(owner._grad for owner, known in self.gradients if known.node is node)

    def compute(self, leaves):
        """Run the native code, apply the effects on tensors, and build what the call returns."""
        executable, effects = self.executable, self.effects
        for node in self.fresh:
            self.made[node] = array = np.empty(node.shape, node.dtype)
            executable.bind(node, array)
        for effect in effects:
            effect.prepare(executable)
        executable.run()
        made = [wrap(make()) for make in self.makers]
        for effect in effects:
            effect.finish()
        self.count_writes()
        if self.history is not None:
            self.history.record(made, self, leaves)
        for number, node, chain in self.views:
            mark_views(made[number], self.tensor_of(node, leaves), chain)
        self.made.clear()
        return tree_unflatten(pick(self.returned, made, leaves), self.spec)

    def count_writes(self):
        """Let autograd know of the writes in place."""
        now = clock()
        for tensor, count in self.versions:
            writes = writes_of(tensor._array)
            if writes is None:
                note_write(tensor._array, count=count)
            else:
                writes.version += count
                writes.time = now


def _returned(returned, leaves):
    """Returned leaves, where arguments that are returned as they are go by their position."""
    positions = {id(leaf): i for i, leaf in reversed([*enumerate(leaves)]) if isinstance(leaf, Tensor)}
    return [
        ("argument", positions[id(leaf[1])]) if leaf[0] == "tensor" and id(leaf[1]) in positions else leaf
        for leaf in returned
    ]


def pick(returned, made, leaves):
    """What a call returns, leaf by leaf: tensors it made, one for each that the program made, or others."""
    tensors, again, found = iter(made), {}, []
    for kind, *leaf in returned:
        if kind == "node":
            tensor = next(tensors)
            found.append(again.setdefault(id(leaf[1]), tensor))
        else:
            found.append(leaves[leaf[0]] if kind == "argument" else leaf[0])
    return found


def _chain(node):
    """Where a node's chain of views begins, and the chain: (operation, parameters) as `View` has them."""
    chain = []
    while is_view(node.op):
        chain.append((OPS[node.op], node.params))
        node = node.inputs[0]
    return node, tuple(reversed(chain))


def mark_views(tensor, source, chain):
    """Make a returned tensor a view of a tensor of the outside, whose history follows writes to it."""
    view = source._view
    if view is None:
        tensor._view = View(source, chain, None)
    else:
        tensor._view = View(view.base, (*view.chain, *chain), view.creation)


def _check_outside(captured, leaves):
    """A replay gives back tensors in memory of their own, and knows gradients of what is not an argument."""
    for tensor, _ in captured.grads:
        if any(tensor is leaf for leaf in leaves):
            raise Untraceable("it sets the gradient of an argument")
    lifted = {id(entry.traced) for entry in captured.tracer.lifted}
    returned = {id(leaf[2]): leaf[2] for leaf in captured.leaves if leaf[0] == "node"}
    owners = [id(owner) for t in returned.values() if id(owner := owner_of(t._array)) not in lifted]
    if len(set(owners)) < len(owners):
        raise Untraceable("it returns tensors that share memory")


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
            apart = other is tensor or other._array is tensor._array
            if not apart and np.may_share_memory(other._array, tensor._array):
                raise Untraceable("it writes to memory that another of its tensors shares")


def finish_eagerly(captured, leaves, rerun):
    """The result and effects of a trace whose values were read: its graph computed with NumPy."""
    tracer = captured.tracer
    for entry in tracer.lifted:
        tracer.values.setdefault(entry.node, entry.array)
    values = evaluate(forward_part(captured.graph, captured.cotangents), tracer.values)
    made = [wrap(np.array(values[leaf[1]])) for leaf in captured.leaves if leaf[0] == "node"]
    grads = [(tensor, None if node is None else wrap(np.array(values[node]))) for tensor, node in captured.grads]
    if captured.derivatives:
        Interpreted(captured, values, rerun).record(made, leaves)
    elif captured.released:
        Released(captured).record(made, None, leaves)
    for tensor, node, count in captured.writes:
        tensor._array[...] = values[node]
        note_write(tensor._array, count=count)
    for tensor, gradient in grads:
        tensor._grad = gradient
    for tensor, node in captured.kept:
        tensor.__class__, tensor._array = Tensor, np.array(values[node])
        tensor._edge = tensor._view = None
    return tree_unflatten(pick(captured.leaves, made, leaves), captured.spec)
