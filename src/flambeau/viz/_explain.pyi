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
from heapq import heappop, heappush
from itertools import count
import numpy as np
from ._fill import _same, run_backward
from ._text import plain
from .svg import escape
from .text import array_text
class Explanation:
    """Rows (path, part, share) whose parts sum to `total`, the gradient; the last row may stand for all other paths.

    A path is a tuple of names, from the result back to the leaf; it is empty for the rest. A share is the part's
    projection on the gradient: the shares sum to 1. It is None where the gradient is zero.
    """
    def __init__(self, name: Any, rows: Any, total: Any) -> None: ...
    def table(self) -> Any:
        """The rows as text: list of (share, path, part)."""
    def text(self) -> Any:
        """The table for the terminal.

        Returns:
            str.
        """
    __str__: Any
    __repr__: Any
    def _repr_html_(self) -> Any: ...
    name: Any
    total: Any
    rows: Any
def explain_leaf(graph: Any, leaf: Any, most: int = 10) -> Any:
    """The paths from a result to a leaf, with what each brought.

    Args:
        graph: model.Graph with values and one result.
        leaf: model.Node of kind "leaf".
        most: int, how many paths are told apart, the largest that a search finds; the others are summed.

    Returns:
        Explanation.

    Raises:
        RuntimeError: a value that the rules need is not known any more, so that the parts cannot be computed.
    """
class _Search:
    """Best first: of all paths begun, the one that carries most is followed one operation further."""
    def __init__(self, graph: Any, backward: Any, leaf: Any) -> None: ...
    def _leading(self) -> Any: ...
    def push(self, edge: Any, grad: Any, path: Any) -> Any: ...
    def largest(self, most: Any) -> Any:
        """At most so many whole paths, found in a number of steps that grows no faster than the graph."""
    def sends(self, node: Any, output: Any, grad: Any) -> Any: ...
    def rest(self, total: Any) -> Any:
        """What the unfinished paths bring together, by one ordinary pass; None if there are none."""
    graph: Any
    backward: Any
    leaf: Any
    operands: Any
    leading: Any
    queue: Any
    tie: Any
