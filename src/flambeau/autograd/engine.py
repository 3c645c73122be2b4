"""The engine's doors: a backward pass over tensors or edges, one node called alone, what is asked of a running pass."""

from contextvars import ContextVar
from typing import Any

from .._tensor.base import Tensor, level_of
from .._tensor.modes import current_tracer, grad_mode, is_grad_enabled, observer
from ..interpreters.record import AccumulateGrad, Node, edge_at
from ._pass import Pass
from ._recorded_pass import DifferentiablePass
from ._walks import leaves_below as leaves_below

_running: ContextVar[Any] = ContextVar("_running", default=None)  # the innermost backward pass


def current_pass():
    """The backward pass that is running, or None."""
    return _running.get()


def queue_callback(function):
    """Call a function once, when the present backward pass has ended.

    Raises:
        RuntimeError: no backward pass is running.
    """
    running = _running.get()
    if running is None:
        raise RuntimeError("Final callbacks can only be installed during backward pass.")
    running.notes.setdefault(queue_callback, []).append(function)


class Target:
    """What a pass asks for besides the accumulation in leaves: an input of `grad` or `backward(inputs=)`, a tensor or
    a GradientEdge."""

    __slots__ = ("key", "grad")

    def __init__(self, place):
        edge = edge_at(place)
        end, number = edge if edge.__class__ is tuple else (edge, 0)
        self.key: Any = id(end) if isinstance(end, Tensor) else (end.seq, number)
        self.grad = None


def run_backward(outputs, grads, retain_graph, create_graph, targets=None, accumulate=False):
    """Propagate gradients from `outputs`, tensors (or edges) that require grad, starting with the tensors `grads`.

    With `targets` (a list of `Target`) only what leads to them is computed, and kept in them, or with `accumulate` in
    those that are leaves; without, every leaf reached accumulates its gradient in ``.grad``.
    """
    roots, level = [], 0
    for t, g in zip(outputs, grads):
        roots.append((edge_at(t), g))
        level = max(level, level_of(g), level_of(t) if isinstance(t, Tensor) else 0)
    eager = not (create_graph or level or current_tracer.get() is not None or observer.get() is not None)
    running = (Pass if eager else DifferentiablePass)(roots, retain_graph, create_graph, targets, accumulate)
    token = _running.set(running)
    # lower levels go on recording; at this level nothing in the pass has a history unless create_graph
    mode = None if level else grad_mode.set(create_graph)
    try:
        running.run()
        for callback in running.notes.get(queue_callback, ()):  # which may queue more
            callback()
    finally:
        _running.reset(token)
        if mode is not None:
            grad_mode.reset(mode)


def call_node(node, *grads):
    """What a node sends to its inputs for given gradients of its outputs: a tensor, or a tuple of several."""
    forms = node._input_metadata
    if len(grads) != len(forms):
        raise TypeError(f"expected {len(forms)} arguments, got {len(grads)} instead")
    running = DifferentiablePass([], True, is_grad_enabled(), None, False)
    if isinstance(node, AccumulateGrad):
        running.accumulate_in_leaf(node.variable, *grads)
        return ()
    found = running.input_grads(node, running.unboxed(node, grads))
    fitted = (None if g is None or e is None else running.fit(e, g) for e, g in zip(node.edges, found))
    return next(fitted) if len(node.edges) == 1 else tuple(fitted)


Node.__call__ = call_node  # type: ignore[method-assign]
