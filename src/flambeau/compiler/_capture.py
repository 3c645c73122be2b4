"""Tracing a call: the graph it makes, and its effects on the tensors it found outside."""

import gc
import random
from typing import Any

import numpy as np

from .._tensor.base import LEAF, Tensor, wrap
from .._tensor.modes import current_tracer, intercept
from ..autograd.engine import Target, run_backward
from ..interpreters.trace import Traced, Tracer, Untraceable
from ..utils._pytree import tree_flatten, tree_leaves
from .evaluate import evaluate
from .guards import is_number


class Capture:
    """What one traced call did.

    ``inputs``: (tensor, input node) for each tensor found outside that the graph needs. ``writes``: (tensor, node) of
    those written in place, ``versions`` how many times. ``grads``: (tensor, node or None) of those whose ``.grad`` was
    replaced. ``numbers``: (group, name, node) of optimizers' settings. ``leaves``: what the call returned, as nodes,
    tensors of the outside, or plain values. ``derivatives``: (tensor, node of its gradient), given ``cotangents``.
    ``impure``: why it cannot be replayed, if so; ``kept``: (tensor, node) of tensors that the program keeps elsewhere.
    ``raised``: the exception that ended the call.
    """

    def __init__(self, tracer):
        self.tracer, self.graph = tracer, tracer.builder.graph
        self.inputs, self.writes, self.grads, self.numbers = [], [], [], []
        self.cotangents, self.derivatives, self.released = [], [], False
        self.leaves, self.spec, self.read_at, self.temporaries = [], None, None, {}
        self.impure, self.kept, self.raised = None, [], None


def capture(function, args, kwargs, optimizers=()):
    """Run a function under a tracer. Afterwards its tensors are as they were before."""
    tracer = Tracer(_read)
    token = current_tracer.set(tracer)
    numbers = []
    drawn = _random_state()
    try:
        with intercept():
            numbers = _trace_numbers(tracer, optimizers)
            for leaf in tree_leaves((args, kwargs)):
                if isinstance(leaf, Tensor):
                    tracer.lift(leaf)
            result, raised = _outcome(function, args, kwargs)
            captured = _gather(tracer, result)
            captured.raised = raised
            captured.numbers = [(group, name, traced._array.node) for group, name, traced, _ in numbers]
    except BaseException:
        _undo(tracer)
        raise
    finally:
        current_tracer.reset(token)
        tracer.differentiating = False
        changed = [_restore_number(*number) for number in numbers]
    _undo(tracer)
    if drawn != _random_state():
        captured.impure = "it draws random numbers of Python's or NumPy's, which would be constants"
    if any(changed):
        captured.impure = "it changes an optimizer's settings"
    del numbers
    captured.kept = _kept(captured)
    if captured.kept:
        captured.impure = "it keeps a tensor that it computes, for use outside of the call"
    return captured


def _outcome(function, args, kwargs):
    """(what a call returns, None), or (nothing, the exception): what the program did before it raised is done."""
    try:
        return function(*args, **kwargs), None
    except Untraceable:
        raise
    except BaseException as error:
        return (), error


def _random_state():
    """Where the random numbers of Python and NumPy are."""
    state: Any = np.random.get_state()
    return random.getstate(), state[1].tobytes(), state[2]


def _restore_number(group, name, traced, value):
    """Give an optimizer's setting its number back, unless the program has set another; whether it has."""
    written = traced._array.version > 0
    if group[name] is traced and not written:
        group[name] = value
        return False
    if isinstance(group[name], Tensor):
        group[name] = group[name].item()
    return True


def _kept(captured):
    """(tensor, node) of traced tensors that the program keeps somewhere, other than in what it returned."""
    tracer = captured.tracer
    returned = [leaf[2] for leaf in captured.leaves if leaf[0] == "node"]
    returned += [t._view.base for t in returned if t._view is not None]
    found, known = [], set(map(id, returned))
    for referrer in gc.get_referrers(*tracer.alive):
        if isinstance(referrer, Tensor) and id(referrer) not in known:
            known.add(id(referrer))
            found.append((referrer, referrer._array.node))
    return found


def _trace_numbers(tracer, optimizers):
    """Exchange numbers that schedulers change for tensors without dimensions; (group, name, tensor, number) of each."""
    found = []
    for group in (group for optimizer in optimizers for group in optimizer.param_groups):
        for name, value in group.items():
            if is_number(name, value):
                node = tracer.builder.graph.input((), np.float64, name)
                found.append((group, name, wrap(Traced(tracer, node)), value))
                tracer.values[node] = np.asarray(float(value))
    for group, name, traced, _ in found:
        group[name] = traced
    return found


def _read(tracer, node):
    """The value of a node for a program that reads it: everything up to it is computed."""
    for entry in tracer.lifted:
        tracer.values.setdefault(entry.node, entry.array)
    return evaluate(tracer.builder.graph, tracer.values)[node]


def _gather(tracer, result):
    """Take down what changed, before the tensors get their arrays back."""
    captured = Capture(tracer)
    leaves, captured.spec = tree_flatten(result)
    for leaf in leaves:
        captured.leaves.append(_returned(tracer, leaf))
    _differentiate(captured)
    del result, leaves
    seen = set()
    for entry in tracer.lifted:
        tensor = entry.tensor()
        if tensor is None:
            captured.temporaries[entry.node] = entry.array
        if tensor is None or id(tensor) in seen:
            continue
        seen.add(id(tensor))
        _note_changes(captured, entry, tensor)
    captured.read_at = tracer.read_at
    return captured


def _differentiate(captured):
    """Trace the derivative of the returned tensors: gradients of every tensor found outside that requires grad."""
    tracer, outputs, grads = captured.tracer, [], []
    for kind, *leaf in captured.leaves:
        if kind == "node" and leaf[1]._edge not in (None, LEAF):
            cotangent = tracer.builder.graph.input(leaf[0].shape, leaf[0].dtype)
            captured.cotangents.append(cotangent)
            outputs.append(leaf[1])
            grads.append(wrap(Traced(tracer, cotangent)))
    if not outputs:
        return
    tensors = {id(t): t for entry in tracer.lifted if (t := entry.tensor()) is not None and t._edge is LEAF}
    targets = [(tensor, Target(tensor)) for tensor in tensors.values()]
    tracer.differentiating = True
    try:
        run_backward(outputs, grads, True, False, [target for _, target in targets])
    except NotImplementedError as error:
        raise Untraceable(str(error)) from None
    except RuntimeError:  # the program has been through this graph already, and let go of it
        captured.released = True
        captured.tracer.builder.graph.inputs = [n for n in tracer.builder.graph.inputs if n not in captured.cotangents]
        return
    captured.derivatives = [(t, _node(tracer, target.grad)) for t, target in targets if target.grad is not None]


def _note_changes(captured, entry, tensor):
    captured.inputs.append((tensor, entry.node))
    if entry.changed:
        captured.writes.append((tensor, entry.traced.node, entry.traced.changes()))
    if tensor._grad is not entry.grad:
        if entry.edge not in (None, LEAF):
            raise Untraceable("it runs backward into a graph recorded outside of it")
        grad = tensor._grad
        captured.grads.append((tensor, None if grad is None else _node(captured.tracer, grad)))


def _returned(tracer, leaf):
    """A returned leaf: ("tensor", itself) from outside, ("node", node, tensor), or ("value", it)."""
    if not isinstance(leaf, Tensor):
        return "value", leaf
    for entry in tracer.lifted:
        if entry.tensor() is leaf:
            return "tensor", leaf
    return "node", _node(tracer, leaf), leaf


def _node(tracer, tensor):
    return tracer.lift(tensor)._array.node


def _undo(tracer):
    """Give tensors their arrays, edges and gradients back."""
    for entry in reversed(tracer.lifted):
        tensor = entry.tensor()
        if tensor is not None:
            tensor._array, tensor._edge = entry.array, entry.edge
            if tensor._grad is not entry.grad:
                tensor._grad = entry.grad
