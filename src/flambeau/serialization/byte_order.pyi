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
from enum import Enum
from .._names.public import public
class LoadEndianness(Enum):
    """Which order of bytes a file without a record of it is read in."""
    NATIVE: int
    LITTLE: int
    BIG: int
_default: list[Any]
_ORDERS: dict[Any, Any]
def get_default_load_endianness() -> Any:
    """Return what `set_default_load_endianness` was told last; None at first, which is little-endian.

    >>> torch.serialization.get_default_load_endianness()
    """
def set_default_load_endianness(endianness: Any) -> Any:
    """Choose the order of bytes of files that have no record of it.

    Args:
        endianness (LoadEndianness): or None, which is little-endian.

    Raises:
        TypeError: `endianness` is something else.

    >>> torch.serialization.set_default_load_endianness(torch.serialization.LoadEndianness.BIG)
    >>> torch.serialization.set_default_load_endianness(None)
    """
def assumed() -> Any:
    """The order of bytes of a file without a record of it."""
def in_native_order(memory: Any, dtype: Any, order: Any) -> Any:
    """The bytes of a storage of a dtype, out of a file in some order, as this machine has them."""
