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
from ._text import matrix_rows, number, plain, shape_text, summary
def to_text(graph: Any) -> Any:
    """A tree, results first: under each operation its operands; what was shown before is only named.

    Args:
        graph: model.Graph.

    Returns:
        str, without a final newline.
    """
def _describe(node: Any, edge: Any, again: Any) -> Any: ...
def array_text(array: Any) -> Any:
    """An array on one line: whole when it is small, else its range."""
def to_dot(graph: Any) -> Any:
    """The graph in Graphviz's language.

    Args:
        graph: model.Graph.

    Returns:
        str.
    """
def to_mermaid(graph: Any) -> Any:
    """The graph in Mermaid's language, for Markdown pages.

    Args:
        graph: model.Graph.

    Returns:
        str.
    """
def _label(node: Any) -> Any: ...
def _quote(text: Any) -> Any: ...
def _entities(text: Any) -> Any: ...
