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
from ..interpreters.record import HOOKED, Node
def end_of(edge: Any) -> Any:
    """The node or leaf that an edge leads to."""
def nodes_below(edges: Any) -> Any:
    """{number: node} of every node that edges lead to."""
def leaves_of(edges: Any) -> Any:
    """The ids of the leaves that edges lead to directly."""
def leaves_below(edges: Any) -> Any:
    """The ids of the leaves that edges lead to."""
def completions(nodes: Any) -> Any:
    """{number of a node: ids of the leaves with hooks whose gradient is complete once the node has run}, in the order
    of the node's edges.
    """
def reaching(nodes: Any, targets: Any, inclusive: Any) -> Any:
    """The sequence numbers of the nodes to run so that every target gets its gradient; with those of the targets
    themselves, if `inclusive`.
    """
