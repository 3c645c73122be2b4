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
from ._text import matrix_rows, number, summary, text_width, thumbnail_levels
LINE_HEIGHT: float
BASELINE: float
MONO_GAP: float
class Line:
    """One line of text in a style: a key of `scene.STYLES`."""
    def __init__(self, text: Any, style: Any, size: float = 12.0, mono: bool = True) -> None: ...
    def draw(self, scene: Any, x: Any, y: Any) -> Any:
        """Draws the block with its top left corner at (x, y)."""
    text: Any
    style: Any
    size: Any
    mono: Any
    width: Any
    height: Any
class Matrix:
    """Rows of numbers between brackets."""
    def __init__(self, rows: Any, style: Any, size: float = 12.0) -> None: ...
    def draw(self, scene: Any, x: Any, y: Any) -> Any:
        """Draws the block with its top left corner at (x, y)."""
    rows: Any
    style: Any
    size: Any
    pitch: Any
    columns: Any
    width: Any
    height: Any
class Beside:
    """Blocks in a row, centred on one line."""
    def __init__(self, *blocks: Any, gap: float = 4.0) -> None: ...
    def draw(self, scene: Any, x: Any, y: Any) -> Any:
        """Draws the block with its top left corner at (x, y)."""
    blocks: Any
    gap: Any
    width: Any
    height: Any
class Stack:
    """Blocks under one another, centred or aligned on the left."""
    def __init__(self, *blocks: Any, gap: float = 2.0, centred: bool = True) -> None: ...
    def __bool__(self) -> bool: ...
    def draw(self, scene: Any, x: Any, y: Any) -> Any:
        """Draws the block with its top left corner at (x, y)."""
    blocks: Any
    gap: Any
    centred: Any
    width: Any
    height: Any
class Thumbnail:
    """A large array as a field of squares: a colour and a size for each sign, deeper where the entries are larger."""
    def __init__(self, array: Any, cell: float = 4.0) -> None: ...
    def draw(self, scene: Any, x: Any, y: Any) -> Any:
        """Draws the block with its top left corner at (x, y)."""
    levels: Any
    cell: Any
    height: Any
    width: Any
class Histogram:
    """How many entries of an array are how large, as bars from the least to the greatest value."""
    def __init__(self, array: Any, width: float = 48.0, height: float = 18.0, bins: int = 16) -> None: ...
    def draw(self, scene: Any, x: Any, y: Any) -> Any:
        """Draws the block with its top left corner at (x, y)."""
    counts: Any
    width: Any
    height: Any
def array_block(label: Any, array: Any, style: Any, size: float = 12.0, label_style: Any = None, thumbnail: bool = False) -> Any:
    """`label = value`: the number, the matrix if it is small, else a line that sums it up, and pictures if wanted."""
