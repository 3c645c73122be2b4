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
from unicodedata import combining, east_asian_width
import numpy as np
_SANS: str
SANS_WIDTHS: Any
MONO_WIDTH: float
LINE: int
def text_width(text: Any, size: Any, mono: bool = False) -> Any:
    """An upper estimate of the width of a line of text.

    Args:
        text: str, one line.
        size: the font size; the result has its unit.
        mono: measure a fixed-width font.

    Returns:
        float.
    """
def _advance(char: Any, mono: Any) -> Any: ...
def plain(text: Any) -> Any:
    """Text in which every character shows: none moves a cursor, changes a terminal, or upsets a font."""
def number(value: Any, digits: int = 4) -> Any:
    """A number as one writes it on paper: `2`, `0.25`, `-1.5e-07`, `1+2j`, `True`.

    Args:
        value: a Python or NumPy number.
        digits: how many significant digits are kept.
    """
def _minus(text: Any) -> Any: ...
def matrix_rows(array: Any, rows: int = 6, columns: int = 6) -> Any:
    """The entries of a small array, as rows of written numbers.

    Args:
        array: numpy.ndarray.
        rows: the most rows that are shown.
        columns: the most columns that are shown.

    Returns:
        list of list of str, one row for a vector; or None where the array is larger, or has more than two dimensions.
    """
def summary(array: Any) -> Any:
    """One line on an array too large to be shown: its least, mean and greatest value."""
def shape_text(value: Any) -> Any:
    """The shape of a model.Value as it is written, with its dtype unless that is the usual float32."""
def thumbnail_levels(array: Any, rows: int = 16, columns: int = 32) -> Any:
    """A large array, made small: the means of equal parts, in four steps of size for each sign.

    Args:
        array: numpy.ndarray of at least two dimensions, of real numbers; all but the last make the rows.
        rows: the most rows of the result.
        columns: the most columns.

    Returns:
        numpy.ndarray of int, from -4 to 4, the largest mean by size being 4 or -4.
    """
