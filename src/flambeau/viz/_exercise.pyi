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
from pathlib import Path
import numpy as np
from ._consoles import display_in_spyder
from ._fill import run_backward
from .html import page
from .model import Graph
from .svg import escape
BLANK: str
WORDS: dict[Any, Any]
STYLE: str
class Exercise:
    """Two graphs, `sheet` and `solution`; shows the sheet in a notebook and in a terminal, and saves both."""
    def __init__(self, graph: Any, level: int = 1, lang: str = 'en') -> None: ...
    def __repr__(self) -> str: ...
    def _repr_svg_(self) -> Any: ...
    _ipython_display_: Any
    def html(self) -> Any:
        """A page with the task, the sheet, and the solution folded away.

        Returns:
            str.
        """
    def save(self, path: Any, solution: bool = False) -> Any:
        """Writes the sheet, or the solution, to a file; an HTML page has both.

        Args:
            path: str or path-like; its ending chooses .html, .svg, .png, .pdf...: see `Graph.save`.
            solution: bool, whether the solution is written.

        Raises:
            ValueError: the ending is unknown.
            OSError: the file cannot be written.
        """
    level: Any
    lang: Any
    sheet: Any
def with_gradients(graph: Any) -> Any:
    """A copy of a graph in which every gradient is filled in, as far as it can be computed."""
def copied_graph(graph: Any) -> Any:
    """A copy whose nodes, edges and values can be changed; arrays are shared."""
def blanked(graph: Any, level: Any) -> Any:
    """A copy of a graph with blanks: for gradients (level 1), shapes as well (2), and values (3)."""
def _blank(array: Any, level: Any) -> Any: ...
