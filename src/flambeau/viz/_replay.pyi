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
import json
from linecache import getline
from pathlib import Path
import numpy as np
from ._fill import run_backward
from ._sheets import sheets_of
from ._text import shape_text, summary
from .formulas import edge_formulas
from .html import page
from .svg import escape, to_svg
FEW: int
ENTRIES: tuple[Any, ...]
FEWER: tuple[Any, ...]
GRAD_ENTRIES: tuple[Any, ...]
FEWER_GRAD: tuple[Any, ...]
CONTEXT: int
WORDS: dict[Any, Any]
class Replay:
    """The page of a graph, made when it is asked for."""
    def __init__(self, graph: Any, lang: str = 'en') -> None: ...
    def html(self) -> Any:
        """The page.

        Returns:
            str.
        """
    def save(self, path: Any) -> Any:
        """Writes the page, whole or not at all.

        Args:
            path: str or path-like, ending in .html.

        Raises:
            ValueError: it ends otherwise.
            OSError: the file cannot be written.
        """
    def __repr__(self) -> str: ...
    def _repr_html_(self, height: int = 640) -> Any: ...
    graph: Any
    lang: Any
def script() -> Any:
    """The page's JavaScript."""
def escape_attribute(text: Any) -> Any:
    """HTML made into the value of an attribute."""
def script_of(graph: Any) -> dict[Any, Any]:
    """What the page shows at each step.

    Args:
        graph: model.Graph, with its values.

    Returns:
        dict: `start`, the nodes that are there from the beginning; `nodes`, the words to search them by; `steps`;
        `source`, the lines of the program around those that called an operation.
    """
class _Script:
    """The steps of a page in the making."""
    def __init__(self, graph: Any) -> None: ...
    def data(self) -> Any: ...
    def array(self, array: Any) -> Any: ...
    def name(self, value: Any) -> Any: ...
    def words(self, node: Any) -> Any: ...
    def shown(self, value: Any) -> Any: ...
    def forward(self, node: Any) -> Any: ...
    def turn(self) -> Any: ...
    def back(self, node: Any) -> Any: ...
    def place(self, node: Any) -> Any:
        """The line that called an operation, for the page: its text, file and number."""
    def partial(self, name: Any) -> Any: ...
    def formulas(self, node: Any, edges: Any, grad: Any) -> Any:
        """For each operand that is drawn, what it is sent, as text; None where that is not known."""
    def done(self) -> Any: ...
    def leaf_grad(self, node: Any) -> Any:
        """What autograd left in the leaf; before `backward`, what it would leave there."""
    graph: Any
    backward: Any
    operands: Any
    entries: Any
    grad_entries: Any
    ops: Any
    files: Any
    results: Any
    last_use: Any
    names: Any
    of: Any
def _step(kind: Any, node: Any = None, nodes: Any = ..., edges: Any = ..., filled: Any = ..., **rest: Any) -> Any: ...
def _file_names(files: Any) -> Any: ...
def _title(node: Any) -> Any: ...
def _array(array: Any, limit: Any) -> Any: ...
def source_of(ops: Any, names: Any) -> Any:
    """The lines of the program around those that called operations.

    Args:
        ops: list of model.Node.
        names: dict from files to what they are called.

    Returns:
        list, for each file, of dict: its `file`, and `lines`, a list of [number, text]; None stands for a gap.
    """
def _lines(file: Any, numbers: Any) -> Any: ...
_BUTTONS: tuple[Any, ...]
_VIEW: tuple[Any, ...]
_TOOLS: Any
_STYLE: str
