"""One backward pass: iterative, the ready node with the highest sequence number first, freeing as it goes.

A node is recorded after the nodes it depends on, so the order of sequence numbers is a topological order, and the
highest pending number is always ready. Gradients are bare arrays (F computes at once); in `_recorded_pass` they are
tensors (F dispatches and records).
"""

from heapq import heappop, heappush
from sys import getrefcount
from typing import Any

import numpy as np
from numpy import add, ndarray

from .._mistakes.training import note_addition
from .._tensor.base import Tensor, wrap
from .._tensor.modes import PLAIN, anomaly_mode
from .._tensor.places import ARRAYS, arrayed, is_remote, module_of
from .._tensor.storage import WRITTEN, note_write
from ..interpreters._protocol import TENSOR, array_of
from ..interpreters.eager import EAGER, LARGE, TABLE
from ..interpreters.record import HOOKED, Node, form_at
from ..interpreters.saved import RELEASED, Packed
from ..primitives._declare import pass_on
from ._checks import check_anomaly, check_saved, tell_where
from ._walks import completions, end_of, leaves_below, nodes_below, reaching


class Pass:
    """One backward pass on bare arrays."""

    F: Any = EAGER
    box = staticmethod(wrap)

    def __init__(self, roots, retain_graph, create_graph, targets, accumulate):
        self.keep, self.create_graph, self.accumulating = retain_graph, create_graph, accumulate or targets is None
        self.heap, self.pending = [], {}  # pending: {sequence number: [node, gradient, whether the buffer is ours]}
        self.leaves = {}  # {id: [leaf, gradient, whether the buffer is ours]}
        self.notes = {}  # what hooks keep for the time of the pass
        self.roots = roots
        self.targets: Any = None  # {key of a target: targets}
        if targets is not None:
            self.targets = {}
            for target in targets:
                self.targets.setdefault(target.key, []).append(target)
            self.needed = reaching(nodes_below(self.edges()), self.targets, accumulate)  # nodes to run
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
            grad = EAGER.sum(grad, dim=dims).reshape(shape) if dims else grad.reshape(shape)
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
            entry[2] = entry[1].__class__ in ARRAYS

    def run(self):
        """Process nodes until none is pending; leaves with hooks get their gradient as soon as it is complete, the
        others at the end."""
        complete = completions(self.nodes()) if HOOKED else {}
        if self.F is EAGER and self.targets is None and anomaly_mode.get() is None and not complete:
            self.run_plainly()
        while self.heap:
            number = -heappop(self.heap)
            node, grad, _ = self.pending.pop(number)
            self.step(node, grad)
            for key in complete.get(number, ()):
                if key in self.leaves:
                    self.finish_leaf(self.leaves.pop(key))
        for entry in self.leaves.values():
            self.finish_leaf(entry)

    def edges(self):
        """Where the pass begins."""
        return [edge for edge, _ in self.roots]

    def nodes(self):
        """{number: node} of the nodes that the pass runs."""
        nodes = nodes_below(self.edges())
        return nodes if self.targets is None else {n: node for n, node in nodes.items() if n in self.needed}

    def will_run(self, end):
        """Whether the pass comes to a node or a leaf."""
        if "ends" not in self.notes:
            edges = self.edges()
            every = leaves_below(edges).union(nodes_below(edges))
            self.notes["ends"] = every if self.targets is None else self.wanted.union(self.targets)
        return (id(end) if isinstance(end, Tensor) else end.seq) in self.notes["ends"]

    def run_plainly(self):
        """The hot path: nodes with one output and no hooks, all leaves wanted. `step` does the same for any node."""
        heap, pending, leaves, keep = self.heap, self.pending, self.leaves, self.keep
        while heap:
            node, grad, _ = pending.pop(-heappop(heap))
            vjps = node.vjps
            if vjps is None or node._hooks is not None or node.dtype is None:
                self.step(node, grad)
                continue
            params, saved, F = node.params, node.saved, EAGER if grad.size < LARGE else TABLE
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
        hooks, runs = node._hooks, self.targets is None or node.seq in self.needed
        if self.targets is not None and runs:  # as in PyTorch: what is captured on the way has not seen the hooks
            self.capture(node, grad)
        if hooks is not None:
            grad = self.call_tensor_hooks(hooks, node, grad)
        if self.targets is not None and not runs:
            self.capture(node, grad)
            return
        if anomaly_mode.get() is not None:
            try:
                self.run_slowly(node, grad)
            except Exception:
                tell_where(node)
                raise
            return
        if node.vjps is None or hooks is not None:
            self.run_slowly(node, grad)
            return
        F, params = self.namespace(grad), node.params or {}
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

    def namespace(self, grad):
        """The F of a node's VJPs: that of the table of kernels for large arrays."""
        return TABLE if self.F is EAGER and grad.__class__ is ndarray and grad.size >= LARGE else self.F

    def leads(self, edge):
        """Whether an edge leads to a target."""
        end = end_of(edge)
        return id(end) in self.targets if isinstance(end, Tensor) else end.seq in self.wanted

    def run_slowly(self, node, grad):
        """A node with hooks or rules of its own (one joint VJP, a custom Function), or in anomaly mode."""
        hooks = node._hooks
        if hooks is not None and hooks.before:
            grad = self.unboxed(node, call_before(hooks, self.boxed(node, grad)))
        grads = self.complete(node, grad) if node.dtype is None and node.op is not None else grad
        input_grads = self.input_grads(node, grads)
        check_anomaly(node, input_grads)
        if hooks is not None and hooks.after:
            input_grads = self.call_after(hooks, node, input_grads, grads)
        for edge, input_grad in zip(node.edges, input_grads):
            if edge is not None and input_grad is not None:
                self.send(edge, input_grad)
        if not self.keep and node.holds:
            node.saved = RELEASED

    def input_grads(self, node, grads):
        """The gradients of a node's inputs, one for each edge."""
        if node.op is None:
            return node.gradients(self, grads)
        F, saved = self.namespace(grads), self.saved_of(node)
        if node.vjps is None:
            return node.op.vjp(F, grads, *saved, **(node.params or {}))
        return [
            None if vjp is None or edge is None else vjp(F, grads, *saved, **(node.params or {}))
            for vjp, edge in zip(node.vjps, node.edges)
        ]

    def complete(self, node, grads):
        """The gradients of all outputs of a node, zeros where none arrived."""
        like = next((g for g in grads if g is not None), None)
        return tuple(
            wrap_zeros(self, shape, dtype, like) if g is None else g for g, (shape, dtype) in zip(grads, node.shape)
        )

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

    def call_tensor_hooks(self, hooks, node, grad):
        """Run the hooks that see (and may replace) the gradients of a node's outputs; keep those that are retained."""
        if not hooks.tensor and not hooks.retained:
            return grad
        grads = self.boxed(node, grad)
        for hook in list(hooks.tensor.values()):
            grads = hook(grads)
        for number, reference in hooks.retained.items():
            tensor = reference()
            if tensor is not None and grads[number] is not None:
                tensor._grad = grads[number] if tensor._grad is None else TENSOR.add(tensor._grad, grads[number])
        return self.unboxed(node, grads)

    def boxed(self, node, grad):
        """The gradients of a node's outputs as a list of tensors."""
        return [None if g is None else self.box(g) for g in ([grad] if node.dtype is not None else grad)]

    def unboxed(self, node, grads):
        """A list of tensors as the pass keeps the gradients of a node's outputs."""
        grads = [None if g is None else self.unbox(g) for g in grads]
        return grads if node.dtype is None else grads[0]

    def call_after(self, hooks, node, input_grads, grads):
        """Run the hooks registered on a node itself: hook(grad_inputs, grad_outputs)."""
        outputs = tuple(self.boxed(node, grads))
        boxed = tuple(
            None if g is None or e is None else self.box(self.fit(e, g)) for e, g in zip(node.edges, input_grads)
        )
        for hook in list(hooks.after.values()):
            boxed = replaced_by(hook(boxed, outputs), boxed)
        return [None if g is None else self.unbox(g) for g in boxed]

    def fit(self, edge, grad):
        """A gradient in the shape and dtype of the edge's end."""
        return self.sum_to(grad, *form_at(edge))

    def capture(self, node, grad):
        """Keep the gradients that targets ask for at a node's outputs."""
        for number, g in enumerate(grad if node.dtype is None else (grad,)):
            for target in self.targets.get((node.seq, number), ()):
                target.grad = None if g is None else self.box(g)

    def finish_leaf(self, entry):
        """Hand a leaf its gradient: hooks first, then accumulation, then the hooks that wait for it."""
        leaf, grad = entry[0], entry[1]
        entry[1] = None
        hooks = leaf._hooks
        if hooks is not None:
            grad = self.call_leaf_hooks(hooks, grad)
        if not self.accumulating or leaf._grad is None:
            grad = self.own(grad)
        if not self.accumulating:
            for target in self.targets[id(leaf)]:
                target.grad = self.box(grad)
            return
        self.accumulate_in_leaf(leaf, grad)
        if hooks is not None:
            for hook in list(hooks.accumulated.values()):
                hook(leaf)
            for hook in list(hooks.after.values()):
                hook((), (self.box(grad),))

    def call_leaf_hooks(self, hooks, grad):
        """Run the hooks that see (and may replace) a leaf's gradient."""
        grads = [self.box(grad)]
        for hook in list(hooks.tensor.values()):
            grads = hook(grads)
        return self.unbox((call_before(hooks, grads) if self.accumulating else grads)[0])

    def accumulate_in_leaf(self, leaf, grad):
        """Add to a leaf's ``.grad``, in place where it has one."""
        present = leaf._grad
        if present is None:
            leaf._grad = wrap(grad)
        elif present._edge is None and present._array.__class__ in ARRAYS:
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
            grad = arrayed(grad)
            return grad.copy() if is_remote(grad) else grad
        if grad.base is not None or not grad.flags.writeable or getrefcount(grad) > _UNSHARED:
            return grad.copy("K")
        return grad


def call_before(hooks, grads):
    """Run the hooks registered on a node (or a leaf's AccumulateGrad) that see the gradients of its outputs."""
    grads = tuple(grads)
    for hook in list(hooks.before.values()):
        grads = replaced_by(hook(grads), grads)
    return grads


def replaced_by(found, grads):
    """Gradients after a hook: what it returned, if anything."""
    return grads if found is None else found if isinstance(found, tuple) else (found,)


def wrap_zeros(running, shape, dtype, like):
    """Zeros as a gradient of the pass, where the gradient `like` is."""
    zeros = module_of(array_of(like)).zeros(shape, dtype)
    return zeros if running.F is EAGER else wrap(zeros)


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
    running.targets, running.accumulating = None, True
    running.finish_leaf([leaf, np.zeros(1), False])
    return seen[0]


_UNSHARED = _probe_refcount()
