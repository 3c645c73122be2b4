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
from copy import copy
from .fold import _ordered, fold, groups_of
from .model import Edge, Node
from .scene import compose
WHOLE: int
PART: int
class Sheet:
    """A drawing (`scene`), its `label`, and what its nodes and edges stand for in the whole graph.

    `nodes` and `edges` are dicts from what the drawing calls them to lists of what the whole graph calls them; None
    where that is the same.
    """
    def __init__(self, label: Any, graph: Any, whole: bool = False, thumbnails: Any = None) -> None: ...
    label: Any
    scene: Any
    nodes: Any
    edges: Any
def sheets_of(graph: Any) -> Any:
    """The drawings of a graph, and where each of its nodes is at home.

    Args:
        graph: model.Graph.

    Returns:
        (list of Sheet, dict from node index to number of a sheet, number of the overview or None): the sheet that is
        shown first comes first.
    """
def _parts(path: Any, nodes: Any) -> Any: ...
class _Drawer:
    """Graphs of single groups: what comes from others and what goes to them are named at the ends."""
    def __init__(self, graph: Any, parts: Any) -> None: ...
    def draw(self, nodes: Any) -> Any:
        """The graph of a group's operations, and of what is next to them."""
    def twin(self, node: Any, key: Any = None, make: Any = ...) -> Any:
        """The node that stands for one of the whole graph, made when first asked for."""
    def source(self, edge: Any) -> Any:
        """(node, number of its output) that an edge of the whole graph comes from."""
    def join(self, edge: Any, source: Any, output: Any) -> Any: ...
    def leave(self, edge: Any) -> Any:
        """An edge out of the group: all of one value to one place are one."""
    def end(self, value: Any, words: Any) -> Any:
        """A node for what comes from another group, or goes there."""
    def called(self, node: Any) -> Any: ...
    operands: Any
    users: Any
    part: Any
    inside: Any
    twins: Any
    edges: Any
