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
from pathlib import Path
import numpy as np
from ._names import named_tensors
from ._places import Place
from .build import SYMBOLS
from .model import Edge, Graph, Node, Value
def program_graph(compiled: Any, frame: Any = None, names: Any = None) -> Any:
    """The graph of what was compiled last for a function.

    Args:
        compiled: what `torch.compile` returned, called at least twice.
        frame: the caller's frame, where names of tensors are looked up, or None.
        names: dict from names to tensors, besides the frame's variables.

    Returns:
        model.Graph: names, shapes, dtypes and source lines; no values, since memory is used again and again.

    Raises:
        RuntimeError: nothing was compiled yet.
    """
def _parameters(compiled: Any) -> Any: ...
def _code(compiled: Any) -> Any: ...
def _file(compiled: Any) -> Any: ...
def _argument(compiled: Any, position: Any) -> Any: ...
def _grad_of(name: Any) -> Any: ...
class _Reading:
    """The nodes met so far, by the compiler's."""
    def __init__(self, program: Any, names: Any, watched: Any, file: Any) -> None: ...
    def graph(self) -> Any: ...
    def add(self, node: Any) -> Any: ...
    def result(self, node: Any, name: Any) -> Any: ...
    program: Any
    names: Any
    watched: Any
    file: Any
    nodes: Any
    edges: Any
    made: Any
def _place(origin: Any, known: Any) -> Any: ...
