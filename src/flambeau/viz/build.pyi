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
import re
from numpy import ndarray
from .._tensor.dtype import FROM_NUMPY
from ..interpreters.record import Node as GradFn
from ..interpreters.record import _wanted, edge_of
from ..interpreters.saved import RELEASED
from ._fill import fill_gradients, fill_values
from ._names import named_tensors
from ._places import assigned_places, recorded_place
from .model import Edge, Graph, Node, Value
SYMBOLS: dict[Any, Any]
ADDS_TOO: tuple[Any, ...]
def build(outputs: Any, frame: Any = None, gradient: Any = None, names: Any = None, values: bool = True) -> Any:
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
class _Walk:
    """The nodes met so far, by what they stand for."""
    def __init__(self, named: Any, places: Any) -> None: ...
    def add_result(self, output: Any) -> Any:
        """The graph behind a tensor, and a node for the tensor itself."""
    def operation(self, grad_fn: Any) -> Any:
        """The node of a grad_fn, after those of its operands."""
    def place(self, seq: Any, count: Any) -> Any:
        """The line that gave a result its name, if nothing was written to it since."""
    def operand(self, grad_fn: Any, slot: Any, edge: Any) -> Any:
        """(node, number of its output) that an edge leads to; None where there is nothing to draw."""
    def leaf(self, tensor: Any) -> Any: ...
    def constant(self, grad_fn: Any, slot: Any) -> Any:
        """An operand that wants no gradient: known where it was saved, or is a number; else a box without a name."""
    def name_constants(self, graph: Any) -> Any:
        """Names for constants that were found while the values were filled in; one box for one tensor."""
    named: Any
    places: Any
    names: Any
    held: Any
    arrays: Any
    nodes: Any
    edges: Any
    made: Any
def _numbers_in(frame: Any) -> Any: ...
def _reachable(grad_fn: Any, made: Any) -> Any: ...
def _label(grad_fn: Any) -> Any: ...
def _kept(grad_fn: Any) -> Any: ...
def _kept_grad(tensor: Any) -> Any: ...
def _entry(sequence: Any, index: Any) -> Any: ...
def _array_of(number: Any) -> Any: ...
def _dtype_name(dtype: Any) -> Any: ...
