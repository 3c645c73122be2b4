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
from itertools import groupby
from pathlib import Path
from .model import Edge, Graph, Node
MOST: int
def fold(graph: Any, depth: Any = None, by: str = 'module', most: Any = ...) -> Any:
    """A smaller graph, with one node for the operations of each module, or of each function.

    Args:
        graph: model.Graph.
        depth: int, how many parts of a module's path count; None for the most that give a drawing of readable size.
        by: "module" or "function".
        most: int, how many boxes of operations are readable.

    Returns:
        model.Graph: its groups are nodes of kind "op" with the path as label; values are shared with `graph`.

    Raises:
        ValueError: `by` is neither.
    """
def groups_of(graph: Any, depth: Any = None, by: str = 'module', most: Any = ...) -> Any:
    """The operations that `fold` makes one box of: list of (path, operations), in the order in which they ran."""
def _function(place: Any) -> Any: ...
def _paths(graph: Any, ops: Any) -> Any: ...
def _between(before: Any, after: Any) -> Any: ...
def _runs(ops: Any, paths: Any, depth: Any) -> Any: ...
def _contracted(graph: Any, runs: Any) -> Any: ...
def _group(path: Any, nodes: Any) -> Any: ...
def _ordered(nodes: Any, edges: Any) -> Any: ...
