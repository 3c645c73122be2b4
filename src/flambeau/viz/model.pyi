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
from ._consoles import display_in_spyder
FOLD_FROM: int
class Value:
    """What runs along an edge: the result of an operation, or a leaf.

    `name` is the caller's variable or a parameter's path, or None; `shape` a tuple, None where it is not known, or a
    str that stands for it on an exercise sheet; `dtype` a str such as "float32"; `data` and `grad` are NumPy arrays
    where they are known.
    """
    def __init__(self, name: Any = None, shape: Any = None, dtype: _dtype | None = None, data: Any = None, grad: Any = None) -> None: ...
    name: Any
    shape: Any
    dtype: Any
    data: Any
    grad: Any
class Node:
    """A leaf ("leaf": its gradient is wanted; "constant": it is not), an operation ("op"), or a result ("result").

    `place` is the line of the program that called an operation, where that is known; `kept` tells what the operation
    keeps for its derivative: numbers of operands, and -1 for its result. In a folded graph `members` are the nodes of
    the whole graph that a node stands for; so it is with edges.
    """
    def __init__(self, kind: Any, label: Any, symbol: Any = None, outputs: Any = ..., origin: Any = None) -> None: ...
    @property
    def value(self) -> Any:
        """The first output: the only one of most operations."""
    kind: Any
    label: Any
    symbol: Any
    outputs: Any
    origin: Any
    index: Any
    place: Any
    group: Any
    members: Any
    kept: Any
class Edge:
    """Output number `output` of node `source` is operand number `slot` of node `target`; `grad` is what comes back."""
    def __init__(self, source: Any, target: Any, slot: int = 0, output: int = 0, grad: Any = None) -> None: ...
    @property
    def key(self) -> Any:
        """A name of the edge within its graph."""
    @property
    def value(self) -> Any: ...
    source: Any
    target: Any
    slot: Any
    output: Any
    grad: Any
    members: Any
class Graph:
    """Nodes and edges, in an order in which every node comes after what it uses."""
    def __init__(self, nodes: Any, edges: Any) -> None: ...
    def renumber(self, nodes: Any) -> Any:
        """Makes these the nodes of the graph."""
    def operands(self) -> Any:
        """For each node the edges into it, by operand."""
    def inputs(self, node: Any) -> Any:
        """The edges into a node, by operand."""
    def outputs(self, node: Any) -> Any:
        """The edges out of a node."""
    def scene(self, direction: Any = None, values: bool = True, fold: Any = None) -> Any:
        """The picture as shapes: see `scene.compose`."""
    def folded(self, depth: Any = None, by: str = 'module') -> Any:
        """The graph with one node for the operations of each module, or of each function.

        Args:
            depth: how many parts of a module's path count; None for the most that give a readable drawing.
            by: "module", or "function": what is known of operations called in `viz.tracing`.

        Returns:
            Graph.
        """
    def svg(self, direction: Any = None, values: bool = True, fold: Any = None, styled: bool = True) -> Any:
        """The picture as SVG text.

        Args:
            direction: "right", "down", or None: to the right where that fits a page.
            values: whether numbers are shown.
            fold: whether the operations of a module make one box; None to do so in a large graph.
            styled: include the style sheet; False where the page around the picture has it.

        Returns:
            str.
        """
    @property
    def of(self) -> Any:
        """The names of the results."""
    @property
    def title(self) -> Any:
        """What is drawn, in words."""
    def html(self, lang: str = 'en') -> Any:
        """The picture as a self-contained page.

        Args:
            lang: "en" or "fr".

        Returns:
            str.
        """
    def replay(self, lang: str = 'en') -> Any:
        """A page that steps through the forward and the backward pass.

        Args:
            lang: "en" or "fr".

        Returns:
            Replay: shows itself in a notebook, and has `html` and `save`.

        Raises:
            RuntimeError: the graph is folded, or the compiler's.
        """
    def exercise(self, level: int = 1, lang: str = 'en') -> Any:
        """The graph with blanks, to be filled in by hand, and its solution.

        Args:
            level: 1 leaves out the gradients, 2 the shapes too, 3 the values of the operations too.
            lang: "en" or "fr".

        Returns:
            Exercise.
        """
    def _check_recorded(self) -> Any: ...
    def text(self) -> Any:
        """The graph as a tree for the terminal.

        Returns:
            str.
        """
    __str__: Any
    __repr__: Any
    def dot(self) -> Any:
        """The graph in Graphviz's language.

        Returns:
            str.
        """
    def mermaid(self) -> Any:
        """The graph in Mermaid's language, for Markdown pages.

        Returns:
            str.
        """
    def _repr_svg_(self) -> Any: ...
    _ipython_display_: Any
    def save(self, path: Any, **options: Any) -> Any:
        """Writes the picture to a file, whole or not at all.

        Args:
            path: str or path-like; its ending chooses .svg, .png, .pdf, .html, .dot, .mmd or .txt.
            options: `direction`, `values` and `fold` as in `svg`, for .svg, .png and .pdf; `lang` for .html.

        Raises:
            ValueError: the ending is none of these.
            ImportError: .png and .pdf need Matplotlib (the extra `viz`).
            OSError: the file cannot be written.
        """
    edges: Any
    seed: Any
    nodes: Any
def _raster(kind: Any) -> Any: ...
FORMATS: dict[Any, Any]
