"""Pictures of computation graphs: `graph` gives the graph of a result, drawn as one draws it on paper."""

import sys

from .model import Graph

__all__ = ["Graph", "graph"]


def graph(*outputs, gradient=None, names=None, values=True):
    """The graph of the operations that made some tensors, as autograd recorded it.

    Leaves and results carry the names of the caller's variables, parameters their path in a module. Values are shown
    where they are known or can be computed again; gradients after `backward`, or if `gradient` is given.

    Args:
        outputs: Tensor, one or more.
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
    from .._tensor_base import Tensor
    from .build import build

    if not outputs:
        raise TypeError("graph() needs at least one tensor")
    for output in outputs:
        if not isinstance(output, Tensor):
            raise TypeError(f"graph() draws tensors, not {type(output).__name__}")
        if not output.requires_grad:
            raise RuntimeError(
                "the tensor does not require grad and does not have a grad_fn: nothing was recorded, so there is no "
                "graph to draw. Make a leaf with requires_grad=True, and compute outside of torch.no_grad()."
            )
    if gradient is not None and (len(outputs) > 1 or gradient.shape != outputs[0].shape):
        raise RuntimeError(
            f"gradient must have the shape of the only output, {tuple(outputs[0].shape)}, not {tuple(gradient.shape)}"
        )
    return build(outputs, frame, gradient, names, values)
