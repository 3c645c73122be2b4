"""Pictures of computation graphs: `graph` gives the graph of a result, drawn as one draws it on paper."""

import sys

from .check import check_grad
from .model import Graph

__all__ = ["Graph", "check_grad", "exercise", "explain", "graph", "replay", "tracing"]


def graph(*outputs, gradient=None, names=None, values=True):
    """The graph of the operations that made some tensors, as autograd recorded it.

    Leaves and results carry the names of the caller's variables, parameters their path in a module. Values are shown
    where they are known or can be computed again; gradients after `backward`, or if `gradient` is given. Operations
    tell the line of the program that called them where it is certain; all of them if they were called in `tracing`.

    Args:
        outputs: Tensor, one or more, also as one tuple; or one function that `torch.compile` returned, to see what was
            compiled.
        gradient: Tensor, the gradient `backward` starts with at the only output; None for ones.
        names: dict from names to tensors, besides the caller's variables.
        values: bool; False shows only names, operations and shapes.

    Returns:
        Graph: shows itself in a notebook, prints as a tree, and has `save`.

    Raises:
        TypeError: an output is not a tensor.
        RuntimeError: an output has no graph.

    >>> from flambeau.viz import graph
    >>> x, w = torch.tensor(3., requires_grad=True), torch.tensor(2.)
    >>> y = w * x
    >>> print(graph(y))
    y  ()  = 6
    └─ × mul
       ├─ w  ()  = 2
       └─ x  ()  = 3
    """
    return draw(outputs, sys._getframe(1), gradient, names, values)


def draw(outputs, frame, gradient=None, names=None, values=True):
    """`graph`, with the frame in which names are looked up."""
    from .._tensor.base import Tensor
    from .build import build

    if len(outputs) == 1 and isinstance(outputs[0], (tuple, list)):
        outputs = tuple(outputs[0])
    if not outputs:
        raise TypeError("graph() needs at least one tensor")
    if len(outputs) == 1 and hasattr(outputs[0], "_replays"):  # a compiled function
        from ._program import program_graph

        return program_graph(outputs[0], frame, names)
    for output in outputs:
        if not isinstance(output, Tensor):
            raise TypeError(f"graph() draws tensors, not {type(output).__name__}")
        if not output.requires_grad:
            raise RuntimeError(
                "the tensor does not require grad and does not have a grad_fn: nothing was recorded, so there is no "
                "graph to draw. Make a leaf with requires_grad=True, and compute outside of torch.no_grad()."
            )
    if gradient is not None and not isinstance(gradient, Tensor):
        raise TypeError(f"gradient must be a Tensor, not {type(gradient).__name__}: torch.tensor({gradient!r})?")
    if gradient is not None and (len(outputs) > 1 or gradient.shape != outputs[0].shape):
        raise RuntimeError(
            f"gradient must have the shape of the only output, {tuple(outputs[0].shape)}, not {tuple(gradient.shape)}"
        )
    return build(outputs, frame, gradient, names, values)


def tracing():
    """A context in which each operation remembers the line of the program that calls it, for pictures.

    It costs some time for each operation, so that it is not always on.

    Returns:
        context manager.

    >>> from flambeau.viz import graph, tracing
    >>> x = torch.tensor(3., requires_grad=True)
    >>> with tracing():
    ...     y = torch.sin(x * x)
    >>> [node.place.line for node in graph(y).nodes if node.kind == "op"]
    [2, 2]
    """
    from .._tensor.modes import anomaly_mode
    from ..autograd.anomaly_mode import set_detect_anomaly

    return set_detect_anomaly(True, check_nan=bool(anomaly_mode.get()))


def replay(*outputs, gradient=None, names=None, lang="en"):
    """A page that steps through the forward and the backward pass: `graph(...).replay(lang)`.

    Args:
        outputs, gradient, names: as for `graph`.
        lang: "en" or "fr"; the page can switch.

    Returns:
        Replay: shows itself in a notebook, and has `html` and `save`.

    Raises:
        TypeError, RuntimeError: as for `graph`.

    >>> from flambeau.viz import replay
    >>> x = torch.tensor(3., requires_grad=True)
    >>> page = replay(x * x).html()
    """
    return draw(outputs, sys._getframe(1), gradient, names).replay(lang)


def exercise(*outputs, gradient=None, names=None, level=1, lang="en"):
    """The graph with blanks, to be filled in by hand, and its solution: `graph(...).exercise(level, lang)`.

    Args:
        outputs, gradient, names: as for `graph`.
        level: 1 leaves out the gradients, 2 the shapes too, 3 the values of the operations too.
        lang: "en" or "fr".

    Returns:
        Exercise: shows itself in a notebook, has `sheet`, `solution` and `save`.

    Raises:
        TypeError, RuntimeError: as for `graph`.

    >>> from flambeau.viz import exercise
    >>> x = torch.tensor(3., requires_grad=True)
    >>> y = x * x
    >>> print(exercise(y).sheet)
    y  ()  = 9  · grad 1
    └─ × mul
       ├─ x  ()  = 3  · grad ____
       └─ x  ()  = 3  · grad ____
    """
    return draw(outputs, sys._getframe(1), gradient, names).exercise(level, lang)


def explain(loss, x, most=10, names=None):
    """Which path of the graph of `loss` brought which part of the gradient of a leaf `x`.

    Args:
        loss: Tensor.
        x: Tensor, a leaf of its graph.
        most: int, how many paths are told apart; the others make one row.
        names: dict from names to tensors, besides the caller's variables.

    Returns:
        Explanation: prints as a table; its rows (path, part, share) sum to the gradient.

    Raises:
        TypeError: an argument is not a tensor.
        ValueError: `x` is not a leaf of the graph, or `most` is less than 1.
        RuntimeError: `loss` has no graph, or a value on the paths is not known any more.

    >>> from flambeau.viz import explain
    >>> x = torch.tensor(3., requires_grad=True)
    >>> y = x * x + 4 * x
    >>> print(explain(y, x))
    40.0 %  y ← + ← × ← x  4
    30.0 %  y ← + ← × ← x  3
    30.0 %  y ← + ← × ← x  3
       sum  x.grad         10
    """
    return _explained(draw((loss,), sys._getframe(1), None, names), x, most)


def _explained(graph, x, most):
    """The explanation of a leaf's gradient."""
    from ._explain import explain_leaf

    if most < 1:
        raise ValueError(f"most must be at least 1, not {most}")
    if sum(n.kind == "result" for n in graph.nodes) != 1:
        raise ValueError("the loss is a leaf itself: there is no path to explain")
    leaf = next((n for n in graph.nodes if n.kind == "leaf" and n.origin is x), None)
    if leaf is None:
        raise ValueError("x is not a leaf that requires grad in the graph of the loss, so no path leads to it")
    return explain_leaf(graph, leaf, most)
