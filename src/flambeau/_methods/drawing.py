"""How a Tensor shows where it comes from."""

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from .._names.public import public

if TYPE_CHECKING:
    from ..viz.model import Graph


@public("Tensor", overrides=False)  # the caller's variables are read from the frame above
def graph(self, *, gradient=None, names=None, values=True) -> "Graph":
    """The graph of the operations that made this tensor, as a picture: see `flambeau.viz.graph`.

    Args:
        gradient (Tensor): the gradient `backward` starts with; None for ones.
        names (dict): names of tensors, besides the caller's variables.
        values (bool): whether numbers are shown.

    Returns:
        Graph: shows itself in a notebook, prints as a tree, and has `save`.

    Raises:
        RuntimeError: nothing was recorded for this tensor.

    >>> x = torch.tensor(3.0, requires_grad=True)
    >>> print((x * x).graph())
    result  ()  = 9
    └─ × mul
       ├─ x  ()  = 3
       └─ x  ()  = 3
    """
    return import_module("flambeau.viz").draw((self,), sys._getframe(1), gradient, names, values)
