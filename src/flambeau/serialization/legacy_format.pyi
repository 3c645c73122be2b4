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
import pickle
import struct
import sys
import numpy as np
from .._tensor.device import cpu
from .unpickle import Storage, check_reference, located
_MAGIC: tuple[Any, ...]
_PROTOCOL: tuple[Any, ...]
def save_legacy(text: Any, storages: Any, protocol: Any) -> Any:
    """The bytes of a file of the old format: the pickle `text` among others, then the storages."""
def load_legacy(file: Any, map_location: Any, unpickler: Any) -> Any:
    """The object in an open file of the old format."""
def _fill(memory: Any, file: Any) -> Any: ...
