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
from collections import Counter
from dis import findlinestarts, get_instructions
from linecache import getline
from pathlib import Path
PACKAGE: Any
class Place:
    """A line of a program: its file, its number, and the function it is in (None where that is not known)."""
    def __init__(self, file: Any, line: Any, function: Any = None) -> None: ...
    @property
    def code(self) -> Any:
        """The text of the line, empty where the file cannot be read."""
    @property
    def short(self) -> Any:
        """`file:line`, without folders."""
    def __str__(self) -> str: ...
    def __eq__(self, other: Any) -> Any: ...
    def __hash__(self) -> int: ...
    file: Any
    line: Any
    function: Any
def recorded_place(grad_fn: Any) -> Any:
    """The user's innermost line when an operation was recorded; known only in anomaly mode and in `tracing`."""
def assigned_places(frame: Any) -> Any:
    """The lines that made the variables of a frame.

    Args:
        frame: a frame object, or None.

    Returns:
        dict from names to Place: of variables that the frame's code assigns in one place only, already passed.
    """
def _stored(instruction: Any) -> Any: ...
