"""The backward pass: iterative, the ready node with the highest sequence number first, freeing as it goes.

A node is recorded after the nodes it depends on, so the order of sequence numbers is a topological order, and the
highest pending number is always ready. Gradients are bare arrays (F computes at once) unless they are to be
differentiated themselves, or belong to a transformation: then they are tensors (F dispatches and records).
"""

from heapq import heappop, heappush
from sys import getrefcount
from typing import Any
from weakref import ref

import numpy as np
from numpy import add, asarray, ndarray

from .._mistakes.training import note_addition
from .._tensor.base import LEAF, Tensor, level_of, wrap
from .._tensor.modes import PLAIN, anomaly_mode, current_tracer, grad_mode, observer
from .._tensor.storage import WRITTEN, note_write, writes_of
from ..interpreters._protocol import TENSOR
from ..interpreters.eager import EAGER
from ..interpreters.record import RELEASED, Node, Packed
from ..primitives._declare import pass_on
from ..primitives._sums import half_total

WATCHED: dict = {}  # leaves whose gradient is handed over as soon as it is complete, within the pass: {id: reference}
CALLBACKS: list = []  # functions to call once, at the end of the pass


def watch(leaf):
    """Let a leaf have its gradient, and its hooks called, as soon as the last part of it has arrived."""
    key = id(leaf)
    WATCHED[key] = ref(leaf, lambda _: WATCHED.pop(key, None))


def queue_callback(function):
    """Call a function once, when the present backward pass has ended."""
    CALLBACKS.append(function)


class Target:
    """What a pass asks for besides the accumulation in leaves: an input of `grad` or `backward(inputs=)`."""

    __slots__ = ("key", "grad")

    def __init__(self, tensor):
        edge = tensor._edge
        if isinstance(edge, Node):
            self.key: Any = (edge.seq, 0)
        else:
            self.key = (edge[0].seq, edge[1]) if edge.__class__ is tuple else id(tensor)
        self.grad = None


def run_backward(outputs, grads, retain_graph, create_graph, targets=None):
    """Propagate gradients from `outputs`, tensors that require grad, starting with the tensors `grads`.

    With `targets` (a list of `Target`) only what leads to them is computed, and kept in them; without, every leaf
    reached accumulates its gradient in ``.grad``.
    """
    level = max(map(level_of, (*outputs, *grads)), default=0)
    roots = [(t if t._edge is LEAF else t._edge, g) for t, g in zip(outputs, grads)]
    eager = not (create_graph or level or current_tracer.get() is not None or observer.get() is not None)
    running = (Pass if eager else DifferentiablePass)(roots, retain_graph, create_graph, targets)
    if level:  # lower levels go on recording; at this level nothing in the pass has a history unless create_graph
        running.run()
        return
    token = grad_mode.set(create_graph)
    try:
        running.run()
    finally:
        grad_mode.reset(token)


class Pass:
    """One backward pass on bare arrays."""

    F: Any = EAGER
    box = staticmethod(wrap)

    def __init__(self, roots, retain_graph, create_graph, targets):
        self.keep, self.create_graph = retain_graph, create_graph
        self.heap, self.pending = [], {}  # pending: {sequence number: [node, gradient, whether the buffer is ours]}
        self.leaves = {}  # {id: [leaf, gradient, whether the buffer is ours]}
        self.targets: Any = None
        if targets is not None:
            self.targets = by_key(targets)
            self.needed = reaching(roots, self.targets)  # nodes to run
            self.wanted = self.needed.union(key[0] for key in self.targets if key.__class__ is tuple)
        for edge, grad in roots:
            self.send(edge, self.unbox(grad))

    @staticmethod
    def unbox(tensor):
        """The array of a gradient given as a tensor."""
        return tensor._array

    @staticmethod
    def sum_to(grad, shape, dtype):
        """Undo broadcasting and promotion: the gradient in the shape and dtype of what it belongs to."""
        if grad.shape != shape:
            extra = grad.ndim - len(shape)
            dims = (*range(extra), *(d for d, n in enumerate(shape, extra) if n == 1 and grad.shape[d] != 1))
            grad = half_total(grad, dims).reshape(shape) if dims else grad.reshape(shape)
        if grad.dtype is not dtype and grad.dtype != dtype:
            grad = (grad.real if grad.dtype.kind == "c" and dtype.kind != "c" else grad).astype(dtype)
        return grad

    def send(self, edge, grad):
        """Add a gradient to what has arrived at an edge's end."""
        number = None
        if edge.__class__ is tuple:
            edge, number = edge
        if isinstance(edge, Node):
            self.send_to_node(edge, number, grad)
        else:
            self.send_to_leaf(edge, grad)

    def send_to_node(self, node, number, grad):
        shape, dtype = (node.shape, node.dtype) if node.dtype is not None else node.shape[number or 0]
        if grad.shape != shape or grad.dtype is not dtype:
            grad = self.sum_to(grad, shape, dtype)
        entry = self.pending.get(node.seq)
        if node.dtype is None:
            if entry is None:
                entry = self.pending[node.seq] = [node, [None] * len(node.shape), False]
                heappush(self.heap, -node.seq)
            grads, number = entry[1], number or 0
            grads[number] = grad if grads[number] is None else self.F.add(grads[number], grad)
        elif entry is None:
            self.pending[node.seq] = [node, grad, False]
            heappush(self.heap, -node.seq)
        else:
            self.accumulate(entry, grad)

    def send_to_leaf(self, leaf, grad):
        if self.targets is not None and id(leaf) not in self.targets:
            return
        array = leaf._array
        if grad.shape != array.shape or grad.dtype is not array.dtype:
            grad = self.sum_to(grad, array.shape, array.dtype)
        entry = self.leaves.get(id(leaf))
        if entry is None:
            self.leaves[id(leaf)] = [leaf, grad, False]
        else:
            self.accumulate(entry, grad)

    def accumulate(self, entry, grad):
        """Add to a pending gradient: in place only once the buffer is the pass's own."""
        if entry[2]:
            add(entry[1], grad, entry[1])
        else:
            entry[1] = add(entry[1], grad)
            entry[2] = entry[1].__class__ is ndarray

    def run(self):
        """Process nodes until none is pending; then hand the leaves their gradients."""
        if self.F is EAGER and self.targets is None and anomaly_mode.get() is None and not WATCHED:
            self.run_plainly()
        last = last_uses([node for node, _, _ in self.pending.values()]) if WATCHED and self.targets is None else {}
        while self.heap:
            number = -heappop(self.heap)
            node, grad, _ = self.pending.pop(number)
            self.step(node, grad)
            for key in last.get(number, ()):
                if key in self.leaves:
                    self.finish_leaf(key, self.leaves.pop(key))
        self.finish()

    def run_plainly(self):
        """The hot path: nodes with one output and no hooks, all leaves wanted. `step` does the same for any node."""
        F, heap, pending, leaves, keep = self.F, self.heap, self.pending, self.leaves, self.keep
        while heap:
            node, grad, _ = pending.pop(-heappop(heap))
            vjps = node.vjps
            if vjps is None or node.hooked or node.dtype is None:
                self.step(node, grad)
                continue
            params, saved = node.params, node.saved
            if node.holds and (WRITTEN or saved is RELEASED or node.holds == 2):
                saved = self.saved_of(node)
            for vjp, edge in zip(vjps, node.edges):
                if edge is None or vjp is None:
                    continue
                if vjp is pass_on:
                    input_grad = grad
                else:
                    input_grad = vjp(F, grad, *saved, **params) if params else vjp(F, grad, *saved)
                    if input_grad is None:
                        continue
                if edge.__class__ in PLAIN:
                    entry = leaves.get(id(edge))
                    array = edge._array
                    if entry is None or input_grad.shape != array.shape or input_grad.dtype is not array.dtype:
                        self.send_to_leaf(edge, input_grad)
                    elif entry[2]:
                        add(entry[1], input_grad, entry[1])
                    else:
                        self.accumulate(entry, input_grad)
                elif isinstance(edge, Node) and edge.dtype is not None:
                    if input_grad.shape != edge.shape or input_grad.dtype is not edge.dtype:
                        input_grad = self.sum_to(input_grad, edge.shape, edge.dtype)
                    entry = pending.get(edge.seq)
                    if entry is None:
                        pending[edge.seq] = [edge, input_grad, False]
                        heappush(heap, -edge.seq)
                    else:
                        self.accumulate(entry, input_grad)
                else:
                    self.send(edge, input_grad)
            if node.holds and not keep:
                node.saved = RELEASED
            saved = input_grad = None

    def step(self, node, grad):
        """Run one node: hooks and targets first, then its VJPs for the edges that lead somewhere."""
        if node.hooked:
            grad = self.call_prehooks(node, grad)
        if self.targets is not None:
            self.capture(node, grad)
            if node.seq not in self.needed:
                return
        if node.vjps is None or node.hooked or anomaly_mode.get() is not None:
            self.run_slowly(node, grad)
            return
        F, params = self.F, node.params or {}
        saved = self.saved_of(node) if node.holds or F is TENSOR else node.saved
        if node.dtype is None:
            grad = self.complete(node, grad)
        for vjp, edge in zip(node.vjps, node.edges):
            if edge is not None and vjp is not None and (self.targets is None or self.leads(edge)):
                input_grad = vjp(F, grad, *saved, **params)
                if input_grad is not None:
                    self.send(edge, input_grad)
        if node.holds and not self.keep:
            node.saved = RELEASED

    def leads(self, edge):
        """Whether an edge leads to a target."""
        if edge.__class__ is tuple:
            edge = edge[0]
        return id(edge) in self.targets if isinstance(edge, Tensor) else edge.seq in self.wanted

    def run_slowly(self, node, grad):
        """A node with hooks or rules of its own (one joint VJP, a custom Function), or in anomaly mode."""
        if "node_prehooks" in node.__dict__:
            grad = self.call_node_prehooks(node, grad)
        grads = self.complete(node, grad) if node.dtype is None and node.op is not None else grad
        input_grads = self.input_grads(node, grads)
        check_anomaly(node, input_grads)
        if node.posthooks:
            input_grads = self.call_posthooks(node, input_grads, grads)
        for edge, input_grad in zip(node.edges, input_grads):
            if edge is not None and input_grad is not None:
                self.send(edge, input_grad)
        if not self.keep and node.holds:
            node.saved = RELEASED

    def input_grads(self, node, grads):
        """The gradients of a node's inputs, one for each edge."""
        if node.op is None:
            return node.gradients(self, grads)
        saved = self.saved_of(node)
        if node.vjps is None:
            return node.op.vjp(self.F, grads, *saved, **(node.params or {}))
        return [
            None if vjp is None or edge is None else vjp(self.F, grads, *saved, **(node.params or {}))
            for vjp, edge in zip(node.vjps, node.edges)
        ]

    def complete(self, node, grads):
        """The gradients of all outputs of a node, zeros where none arrived."""
        return tuple(wrap_zeros(self, shape, dtype) if g is None else g for g, (shape, dtype) in zip(grads, node.shape))

    def saved_of(self, node):
        """What a node saved, after checking that nobody wrote to it since."""
        saved = node.saved
        if saved is RELEASED:
            raise RuntimeError(
                "Trying to backward through the graph a second time (or directly access saved tensors after they have "
                f"already been freed): {node.name()} has released what it saved. Specify retain_graph=True in the "
                "first backward() or autograd.grad() if you need to go through the graph again."
            )
        if WRITTEN:
            check_saved(node, saved)
        if node.holds == 2:
            saved = tuple(s.unpack() if s.__class__ is Packed else s for s in saved)
        return saved

    def call_prehooks(self, node, grad):
        """Run the hooks that see (and may replace) the gradients of a node's outputs; keep those that are retained."""
        hooks, retained = list((node.prehooks or {}).values()), node.__dict__.get("retained")
        if not hooks and not retained:
            return grad
        grads = self.boxed(node, grad)
        for hook in hooks:
            grads = hook(grads)
        for number, reference in (retained or {}).items():
            tensor = reference()
            if tensor is not None and grads[number] is not None:
                tensor._grad = grads[number] if tensor._grad is None else TENSOR.add(tensor._grad, grads[number])
        return self.unboxed(node, grads)

    def call_node_prehooks(self, node, grad):
        """Run the hooks registered on a node itself: hook(grad_outputs)."""
        grads = tuple(self.boxed(node, grad))
        for hook in list(node.node_prehooks.values()):
            replaced = hook(grads)
            if replaced is not None:
                grads = replaced if isinstance(replaced, tuple) else (replaced,)
        return self.unboxed(node, list(grads))

    def boxed(self, node, grad):
        """The gradients of a node's outputs as a list of tensors."""
        return [None if g is None else self.box(g) for g in ([grad] if node.dtype is not None else grad)]

    def unboxed(self, node, grads):
        """A list of tensors as the pass keeps the gradients of a node's outputs."""
        grads = [None if g is None else self.unbox(g) for g in grads]
        return grads if node.dtype is None else grads[0]

    def call_posthooks(self, node, input_grads, grads):
        """Run the hooks registered on a node itself: hook(grad_inputs, grad_outputs)."""
        outputs = grads if node.dtype is None else (grads,)
        boxed_outputs = tuple(self.box(g) for g in outputs)
        boxed = tuple(
            None if g is None or e is None else self.box(self.fit(e, g)) for e, g in zip(node.edges, input_grads)
        )
        for hook in list(node.posthooks.values()):
            replaced = hook(boxed, boxed_outputs)
            if replaced is not None:
                boxed = replaced if isinstance(replaced, tuple) else (replaced,)
        return [None if g is None else self.unbox(g) for g in boxed]

    def fit(self, edge, grad):
        """A gradient in the shape and dtype of the edge's end."""
        if isinstance(edge, Tensor):
            return self.sum_to(grad, edge._array.shape, edge._array.dtype)
        node, number = edge if edge.__class__ is tuple else (edge, 0)
        shape, dtype = (node.shape, node.dtype) if node.dtype is not None else node.shape[number]
        return self.sum_to(grad, shape, dtype)

    def capture(self, node, grad):
        """Keep the gradients that targets ask for at a node's outputs."""
        for number, g in enumerate(grad if node.dtype is None else (grad,)):
            for target in self.targets.get((node.seq, number), ()):
                target.grad = None if g is None else self.box(g)

    def finish(self):
        """Hand the leaves their gradients."""
        for key, entry in self.leaves.items():
            self.finish_leaf(key, entry)
        if CALLBACKS:
            callbacks = CALLBACKS[:]
            CALLBACKS.clear()
            for callback in callbacks:
                callback()

    def finish_leaf(self, key, entry):
        """Hand a leaf its gradient: hooks first, then accumulation, then the hooks that wait for it."""
        leaf, grad = entry[0], entry[1]
        entry[1] = None
        if leaf.__dict__.get("_hooks"):
            boxed = [self.box(grad)]
            for hook in list(leaf._hooks.values()):
                boxed = hook(boxed)
            grad = self.unbox(boxed[0])
        if self.targets is not None or leaf._grad is None:
            grad = self.own(grad)
        if self.targets is not None:
            for target in self.targets[key]:
                target.grad = self.box(grad)
        else:
            self.accumulate_in_leaf(leaf, grad)
            for hook in list(leaf.__dict__.get("_post_hooks", {}).values()):
                hook(leaf)

    def accumulate_in_leaf(self, leaf, grad):
        """Add to a leaf's ``.grad``, in place where it has one."""
        present = leaf._grad
        if present is None:
            leaf._grad = wrap(grad)
        elif present._edge is None and present._array.__class__ is ndarray:
            add(present._array, grad, present._array)
            note_write(present._array)
            if "_used" in present.__dict__:
                note_addition(present)
        else:
            leaf._grad = TENSOR.add(present, wrap(grad))

    @staticmethod
    def own(grad):
        """The array itself if nothing else refers to it, else a copy."""
        if grad.__class__ is not ndarray:
            return asarray(grad)
        if grad.base is not None or not grad.flags.writeable or getrefcount(grad) > _UNSHARED:
            return grad.copy("K")
        return grad


class DifferentiablePass(Pass):
    """One backward pass whose gradients are tensors: recorded (create_graph), or inside a transformation."""

    F = TENSOR

    @staticmethod
    def box(tensor):
        """Gradients are tensors already."""
        return tensor

    unbox = own = box

    @staticmethod
    def sum_to(grad, shape, dtype):
        """As `Pass.sum_to`, on tensors."""
        return tensor_sum_to(grad, tuple(shape), dtype)

    def accumulate(self, entry, grad):
        """Add to a pending gradient, which may be recorded: never in place."""
        entry[1] = TENSOR.add(entry[1], grad)

    def saved_of(self, node):
        """What a node saved, as tensors that continue the recorded graph."""
        saved = Pass.saved_of(self, node)
        return (self.restored_output(node, saved[0]), *map(self.restored, saved[1:], node.edges))

    def restored_output(self, node, y):
        """A node's output as a tensor made by that node."""
        if y is None:
            return None
        if y.__class__ is tuple:
            return tuple(self.with_edge(wrap(a), (node, i)) for i, a in enumerate(y))
        return self.with_edge(wrap(y), node)

    def restored(self, value, edge):
        """A saved input as a tensor: the leaf itself, or one that continues at the edge."""
        if isinstance(edge, Tensor) and value is edge._array and self.create_graph:
            return edge
        if isinstance(value, ndarray) or hasattr(value, "level"):
            return self.with_edge(wrap(value), edge)
        return value

    def with_edge(self, tensor, edge):
        if not self.create_graph:
            return tensor
        if isinstance(edge, Tensor):  # a leaf whose array was replaced since, or saved through a hook
            array, tensor = tensor._array, edge
            return tensor if tensor._array is array else _detour(array, edge)
        tensor._edge = edge
        return tensor

    def accumulate_in_leaf(self, leaf, grad):
        present = leaf._grad
        grad = grad if self.create_graph else _without_history(grad)
        if present is None:
            leaf._grad = grad
        else:
            leaf._grad = TENSOR.add(present, grad)


def _without_history(grad):
    from .._tensor.base import alias

    return alias(grad) if grad._edge is not None else grad


def _detour(array, leaf):
    """A tensor with a given array whose gradient goes to a leaf."""
    tensor = TENSOR.mul(leaf, 1)
    tensor._array = array
    return tensor


def wrap_zeros(running, shape, dtype):
    """Zeros as a gradient of the pass."""
    return np.zeros(shape, dtype) if running.F is EAGER else wrap(np.zeros(shape, dtype))


def tensor_sum_to(grad, shape, dtype):
    """Undo broadcasting and promotion of a gradient that is a tensor."""
    found = grad._array.shape
    if found != shape:
        extra = len(found) - len(shape)
        dims = (*range(extra), *(d for d, n in enumerate(shape, extra) if n == 1 and found[d] != 1))
        grad = TENSOR.sum(grad, dim=dims, keepdim=True) if dims else grad
        grad = TENSOR.reshape(grad, shape=shape)
    if grad._array.dtype != dtype:
        if grad._array.dtype.kind == "c" and dtype.kind != "c":
            grad = TENSOR.real(grad)
        grad = TENSOR.cast(grad, dtype=dtype) if grad._array.dtype != dtype else grad
    return grad


def by_key(targets):
    """The targets of a pass, by the edge that they wait for."""
    found = {}
    for target in targets:
        found.setdefault(target.key, []).append(target)
    return found


def nodes_below(edges):
    """{number: node} of every node that edges lead to."""
    nodes, stack = {}, list(edges)
    while stack:
        edge = stack.pop()
        node = edge[0] if edge.__class__ is tuple else edge
        if isinstance(node, Node) and node.seq not in nodes:
            nodes[node.seq] = node
            stack.extend(e for e in node.edges if e is not None)
    return nodes


def leaves_of(edges):
    """The ids of the leaves that edges lead to directly, the last one first."""
    ends = (edge[0] if edge.__class__ is tuple else edge for edge in reversed(edges))
    return [id(end) for end in ends if isinstance(end, Tensor)]


def leaves_below(edges):
    """The ids of the leaves that edges lead to."""
    return set(leaves_of(edges)).union(*(leaves_of(node.edges) for node in nodes_below(edges).values()))


def last_uses(nodes):
    """{number of a node: ids of the watched leaves that no later node sends anything to}."""
    last, found = {}, {}
    for number, node in nodes_below(nodes).items():  # nodes run from the highest number down
        for key in leaves_of(node.edges):
            last[key] = min(number, last.get(key, number))
    for key, number in last.items():
        if key in WATCHED:
            found.setdefault(number, []).append(key)
    return found


def reaching(roots, targets):
    """The sequence numbers of the nodes to run so that every target gets its gradient."""
    nodes = nodes_below(edge for edge, _ in roots)
    needed, ends = set(), {key[0] for key in targets if key.__class__ is tuple}
    for seq in sorted(nodes):
        for edge in nodes[seq].edges:
            end = edge[0] if edge.__class__ is tuple else edge
            if isinstance(end, Tensor) and id(end) in targets:
                needed.add(seq)
                break
            if isinstance(end, Node) and (end.seq in needed or end.seq in ends):
                needed.add(seq)
                break
    return needed


def check_saved(node, saved):
    """Refuse saved arrays whose memory was written to after the operation."""
    time = node.seq
    for array in saved:
        if array.__class__ is ndarray:
            base = array.base
            writes = WRITTEN.get(id(array)) if base is None else writes_of(array)
            if writes is not None and writes.time > time:
                raise RuntimeError(stale(node, array, writes))
        elif array.__class__ is tuple:
            check_saved(node, array)
        elif hasattr(array, "owner"):
            writes = writes_of(array)
            if writes is not None and writes.time > time:
                raise RuntimeError(stale(node, array, writes))


def stale(node, array, writes):
    """The error text for a saved tensor that was written to."""
    where = f" The write was at {writes.place[0].co_filename}:{writes.place[1]}." if writes.place else ""
    return (
        "one of the variables needed for gradient computation has been modified by an inplace operation: a tensor of "
        f"shape {list(array.shape)} that {node.name()} saved is at version {writes.version}; expected an earlier "
        f"version instead.{where} Hint: use the out-of-place operation, or clone() the tensor before writing to it."
    )


def check_anomaly(node, input_grads):
    """In anomaly mode, refuse NaN in what a node computed, and say where the node was recorded."""
    if not anomaly_mode.get():
        return
    for i, g in enumerate(input_grads):
        array = g._array if isinstance(g, Tensor) else g
        if isinstance(array, (ndarray, np.generic)) and array.dtype.kind in "fc" and np.isnan(array).any():
            raise RuntimeError(f"Function '{node.name()}' returned nan values in its {i}th output.{recorded_at(node)}")


def recorded_at(node):
    """Where a node was recorded, if anomaly mode was on then."""
    if not node.traceback:
        return " No forward pass information: it was recorded outside of anomaly mode."
    return " It was recorded here:\n" + "".join(node.traceback.format())


def _probe_refcount():
    """What getrefcount says in `Pass.own` of a gradient that nothing else holds; it differs between Pythons."""
    seen = []

    class Probe(Pass):
        @staticmethod
        def own(grad):
            seen.append(getrefcount(grad))
            return grad

    running = object.__new__(Probe)
    leaf = wrap(np.zeros(1))
    running.targets, running.leaves = None, {0: [leaf, np.zeros(1), False]}
    running.finish()
    return seen[0]


_UNSHARED = _probe_refcount()
