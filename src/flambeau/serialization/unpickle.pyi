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
import argparse
import importlib
import pickle
import sys
from collections import Counter, OrderedDict
from contextlib import contextmanager
from types import FunctionType, SimpleNamespace
from .._tensor.base import Size, wrap
from .._tensor.device import cpu, device
from .._tensor.memory import array_at
from .._tensor.places import device_count, placed, resolved
class Storage:
    """One memory out of a file: bytes, and the dtype it was saved as (None: bytes)."""
    def __init__(self, memory: Any, dtype: Any, where: Any = ...) -> None: ...
    def cpu(self) -> Any:
        """The storage for the CPU: for functions given as `map_location`."""
    def cuda(self, index: Any = None) -> Any:
        """The storage for a GPU: for functions given as `map_location`."""
    memory: Any
    dtype: Any
    where: Any
class StorageType:
    """What ``torch.FloatStorage`` and the like stand for in a file: the dtype of a storage."""
    def __init__(self, dtype: Any) -> None: ...
    def nbytes(self, count: Any) -> Any:
        """The bytes that `count` elements take."""
    dtype: Any
STORAGE_NAMES: Any
def _tensor_v2(storage: Any, offset: Any, size: Any, stride: Any, requires_grad: Any, _hooks: Any, metadata: Any = None) -> Any: ...
def _tensor_v3(storage: Any, offset: Any, size: Any, stride: Any, requires_grad: Any, _hooks: Any, dtype: Any, metadata: Any = None) -> Any: ...
def _tensor(storage: Any, dtype: Any, offset: Any, size: Any, stride: Any, requires_grad: Any, metadata: Any) -> Any: ...
def _parameter(data: Any, requires_grad: Any, _hooks: Any, state: Any = None) -> Any: ...
def _tensor_from_type(build: Any, cls: Any, args: Any, state: Any) -> Any: ...
def _with_attributes(tensor: Any, state: Any) -> Any: ...
def _encoded(text: Any, encoding: Any) -> Any: ...
def _bytearray(content: Any = b'', encoding: Any = None) -> Any: ...
BUILDERS: dict[Any, Any]
VALUES: Any
_user_classes: dict[Any, Any]
def add_safe_globals(safe_globals: list[Any]) -> Any:
    """Allow functions and classes in files that `load` reads: they are called with what the file says.

    Args:
        safe_globals (list): classes or functions, or pairs of one and the full name it has in files.

    >>> import fractions
    >>> torch.serialization.add_safe_globals([fractions.Fraction])
    >>> torch.serialization.get_safe_globals()
    [<class 'fractions.Fraction'>]
    >>> torch.serialization.clear_safe_globals()
    """
def get_safe_globals() -> Any:
    """Return the list of what `add_safe_globals` has allowed.

    >>> torch.serialization.get_safe_globals()
    []
    """
def clear_safe_globals() -> Any:
    """Allow nothing any more but what `load` knows itself.

    >>> torch.serialization.clear_safe_globals()
    """
@contextlib.contextmanager
def safe_globals(safe_globals: list[Any]) -> Any:
    """Allow functions and classes as `add_safe_globals` does, for a ``with`` block.

    Args:
        safe_globals (list): as there.

    >>> import fractions
    >>> with torch.serialization.safe_globals([fractions.Fraction]):
    ...     len(torch.serialization.get_safe_globals())
    1
    """
_OPCODES: tuple[Any, ...]
class DataUnpickler(pickle._Unpickler):
    """Unpickles data: `persistent_load(id)` gives the storages."""
    dispatch: Any
    def __init__(self, file: Any, persistent_load: Any) -> None: ...
    def load(self) -> Any:
        """The object; UnpicklingError for anything that is not data, or damaged."""
    def find_class(self, module: Any, name: Any) -> Any:
        """What a name in the file stands for, if it is on the list."""
    def _check_call(self, function: Any) -> Any: ...
    def load_reduce(self) -> Any:
        """Call one of the builders."""
    def load_newobj(self) -> Any:
        """Make an object of a class that the user allows."""
    def load_build(self) -> Any:
        """Give an OrderedDict its attributes (``state_dict()._metadata``), or an object of a class the user allows."""
    persistent_load: Any
class ObjectUnpickler(DataUnpickler):
    """Unpickles also whole modules, and other objects of classes that the program has imported: they are made empty and
    get the state that the file has. Nothing that the file names is called, or imported from outside of flambeau.
    """
    dispatch: Any
    def find_class(self, module: Any, name: Any) -> Any:
        """What a name in the file stands for: also a class, or a function to keep, of the program or of flambeau."""
    def load_newobj(self) -> Any:
        """Make an empty object of a class that `find_class` has let through."""
    def load_build(self) -> Any:
        """Give an object its state."""
def _found(module: Any, name: Any) -> Any: ...
def _is_plain_class(cls: Any) -> Any: ...
def check_reference(reference: Any) -> Any:
    """(``"storage"``, type, key, location, count...) as a pickle refers to storages; UnpicklingError if it is not."""
def located(storage: Any, location: Any, map_location: Any) -> Any:
    """The device where a storage saved at `location` is to be, as `map_location` has it; RuntimeError without a GPU."""
def _refusal(name: Any) -> Any: ...
