"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
import numpy as np
from numpy import ndarray
from ..autograd.engine import Pass
from ..interpreters.eager import EAGER, eager_kernel
from ..interpreters.record import _wanted
from ..interpreters.saved import RELEASED
MOST_TRIALS: tuple[Any, ...]
MOST_VISITS: tuple[Any, ...]
CANDIDATES: int
USUAL_NUMBERS: tuple[Any, ...]
def fill_values(graph: Any, tensors: Any, numbers: Any = ...) -> Any:
    """Sets the data of the values that are not known yet, and finds the operands that were not saved.

    An operand that was not saved may be any of the caller's tensors, or a number in his code, that fits: all values
    computed with it must agree with those that are known, among them the result.

    Args:
        graph: model.Graph.
        tensors: the tensors the caller has.
        numbers: the numbers in the caller's code.
    """
class _Forward:
    """The forward pass of a graph, computed once more with one choice of the operands that were not saved."""
    def __init__(self, graph: Any, constants: Any, choices: Any) -> None: ...
    def visit(self, node: Any) -> Any: ...
    def choose(self, node: Any, slots: Any, inputs: Any) -> Any:
        """The outputs with the chosen one of the constants that fit at one of the slots; the others are left out."""
    def chosen(self, index: Any) -> Any:
        """(operands by slot, outputs) of the choice at a node."""
    def agrees(self) -> Any: ...
    def keep(self) -> Any: ...
    graph: Any
    constants: Any
    choices: Any
    operands: Any
    found: Any
    fitting: Any
def _become(edge: Any, constant: Any) -> Any: ...
def _input_values(node: Any, edges: Any, found: Any) -> Any: ...
def _compute(node: Any, inputs: Any) -> Any: ...
def _agrees(node: Any, outputs: Any) -> Any: ...
def _same(a: Any, b: Any) -> Any: ...
def fill_gradients(graph: Any, seed: Any = None) -> Any:
    """Sets the gradient of every edge and value, if `backward` has run or a seed is given.

    The gradients are computed again, from `seed` at the only result (ones, unless given); they are kept only if they
    agree with every `.grad` there is.

    Args:
        graph: model.Graph, with its values filled in.
        seed: numpy.ndarray or None.
    """
def run_backward(graph: Any) -> Any:
    """The backward pass of a graph, for the picture: nothing is accumulated in any tensor.

    Args:
        graph: model.Graph, with its values filled in.

    Returns:
        PicturePass, which knows what ran along every edge; None where there is no operation.
    """
class PicturePass:
    """A backward pass over the model that remembers what runs along every edge."""
    def __init__(self, graph: Any) -> None: ...
    def start(self, result: Any, grad: Any) -> Any: ...
    def send(self, edge: Any, grad: Any) -> Any: ...
    @staticmethod
    def fitted(edge: Any, grad: Any) -> Any:
        """A gradient in the shape and dtype of what runs along an edge."""
    def run(self) -> Any: ...
    def input_grads(self, node: Any, grads: Any) -> Any:
        """(edges, gradients) of a node's inputs, as far as its rules can be run."""
    def saved(self, node: Any, edges: Any) -> Any:
        """(y, *inputs) for the rules: as saved, else as computed again; None where something needed is missing."""
    def agrees(self) -> Any:
        """Whether what was computed is what `backward` left in every `.grad` there is."""
    def keep(self) -> Any: ...
    graph: Any
    operands: Any
    edge_grads: Any
    arrived: Any
