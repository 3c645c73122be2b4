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
import sys
from types import ModuleType
from . import library
class OpOverload:
    """One form of an operation, such as ``torch.ops.aten.add.Tensor``: called like the function."""
    def __init__(self, packet: Any, name: Any) -> None: ...
    __call__: Callable[..., Any]
    def __repr__(self) -> str: ...
    def name(self) -> Any:
        """Return its full name, such as ``aten::add.Tensor``."""
    overloadpacket: Any
    _overloadname: Any
class OpOverloadPacket:
    """An operation with its forms as attributes: called like the function."""
    def __init__(self, qualified_name: Any, function: Any) -> None: ...
    __call__: Callable[..., Any]
    def __getattr__(self, name: Any) -> Any: ...
    def __repr__(self) -> str: ...
    _qualified_op_name: Any
    _function: Any
    __name__: Any
def _alias(x: Any) -> Any: ...
def _slice(x: Any, dim: int = 0, start: Any = None, end: Any = None, step: int = 1) -> Any: ...
def _index(x: Any, indices: Any) -> Any: ...
def _refused(name: Any) -> Any: ...
_PRIVATE: dict[Any, Any]
class OpNamespace(ModuleType):
    """The operations of a namespace, as attributes."""
    def __getattr__(self, name: Any) -> Any: ...
    def _find(self, name: Any) -> Any: ...
def load_library(path: str) -> Any:
    """Refuse: operations compiled for PyTorch cannot be loaded.

    Args:
        path (str): the file.

    Raises:
        OSError: always.
    """
def __getattr__(name: Any) -> Any: ...
