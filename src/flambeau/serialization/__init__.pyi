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
import io
import os
import pickle
import secrets
import struct
import sys
import warnings
import zipfile
from contextlib import contextmanager
import numpy as np
from .._names.public import public
from .._tensor.base import Size
from .._tensor.device import device
from .._tensor.dtype import dtype as dtype_class
from .._tensor.memory import address_of, bytes_of, in_memory
from .archive import start_of as start_of
from .byte_order import LoadEndianness as LoadEndianness
from .byte_order import assumed as assumed, in_native_order as in_native_order
from .byte_order import get_default_load_endianness as get_default_load_endianness
from .byte_order import set_default_load_endianness as set_default_load_endianness
from .unpickle import STORAGE_NAMES as STORAGE_NAMES, DataUnpickler as DataUnpickler, ObjectUnpickler as ObjectUnpickler, Storage as Storage, add_safe_globals as add_safe_globals, check_reference as check_reference, clear_safe_globals as clear_safe_globals, get_safe_globals as get_safe_globals, located as located, safe_globals as safe_globals
FILE_LIKE: TypeAlias
MAP_LOCATION: TypeAlias
_ALIGNMENT: int
class _Name:
    """A global name to be written to the file: PyTorch's name for what is being saved."""
    known: dict[Any, Any]
    def __init__(self, module: Any, name: Any) -> None: ...
    __call__: Callable[..., Any]
    module: Any
    name: Any
def _torch(name: Any, module: str = 'torch') -> Any: ...
class _Saved:
    """A memory to be saved: its bytes, where it begins, its dtype, its number in the file, the device it came from."""
    def __init__(self, owner: Any, dtype: Any, key: Any, location: Any) -> None: ...
    memory: Any
    address: Any
    dtype: Any
    key: Any
    location: Any
    owner: Any
class _Pickler(pickle._Pickler):
    """Pickles under PyTorch's names; storages are written beside the pickle, each once."""
    dispatch: Any
    def __init__(self, file: Any, protocol: Any) -> None: ...
    def persistent_id(self, obj: Any) -> Any:
        """How the pickle refers to a storage."""
    def save_name(self, name: Any) -> Any:
        """Write a name as it is, without importing it."""
    def save_dtype(self, dtype: Any) -> Any:
        """Write a dtype as the name it has in PyTorch."""
    def reducer_override(self, obj: Any) -> Any:
        """How tensors, sizes and devices are rebuilt; NotImplemented for what pickles by itself."""
    def save_global(self, obj: Any, name: Any = None) -> Any:
        """Write a class or function of flambeau's by the name that it has in PyTorch, others by their own."""
    def save_type(self, obj: Any) -> Any:
        """Write a class; those of None and the like as Python does."""
    def _reduce_tensor(self, tensor: Any) -> Any: ...
    def _tensor_arguments(self, tensor: Any) -> Any: ...
    storages: Any
    view: Any
def _name_in_torch(obj: Any) -> Any: ...
def save(obj: Any, f: str | Any | Sequence[Any], pickle_module: Any = ..., pickle_protocol: int = 2, _use_new_zipfile_serialization: bool = True, _disable_byteorder_record: bool = False) -> Any:
    """Save tensors, and containers of them, in PyTorch's file format; a file is replaced as a whole or not at all.

    Tensors that share memory share it again when loaded, with their strides.

    Args:
        obj: tensors, numbers, strings, dicts, lists... nested at will; of a module best its ``state_dict()``, since a
            whole module can be read only by ``load(f, weights_only=False)``.
        f (str, path or file object): where to.
        pickle_module (module): ``pickle``.
        pickle_protocol (int): the version of Python's pickle format, 2 is what all versions of PyTorch read.
        _use_new_zipfile_serialization (bool): False writes the format of before PyTorch 1.6.

    Raises:
        PicklingError: something in the object cannot be pickled, such as a function defined in another.

    >>> import io
    >>> file = io.BytesIO()
    >>> torch.save({"weight": torch.ones(2), "epoch": 3}, file)
    >>> torch.load(io.BytesIO(file.getvalue()))
    {'weight': tensor([1., 1.]), 'epoch': 3}
    """
@contextlib.contextmanager
def _replacing(path: Any) -> Any: ...
def _write(file: Any, name: Any, text: Any, storages: Any, order: Any) -> Any: ...
def _write_record(archive: Any, name: Any, content: Any) -> Any: ...
def load(f: str | Any | Sequence[Any], map_location: _device | str | dict[Any, Any] | Callable[..., Any] | None = None, pickle_module: Any = None, *, weights_only: bool | None = None, mmap: bool | None = None, **pickle_load_args: Any) -> Any:
    """Load what `save` saved, here or in PyTorch. A file is only data: nothing in it can run code.

    Args:
        f (str, path or file object): where from.
        map_location (device, str, dict or function): where storages go; needed for files saved on a GPU.
        weights_only (bool): whether to load only data, which is the default; `add_safe_globals` allows further classes.
            False loads also whole modules, and other objects of classes that the program has imported: they get the
            state that the file has, but nothing that it names is called.
        mmap (bool): map the storages into memory instead of reading them, for a path; writes do not reach the file.

    Raises:
        UnpicklingError: the file holds something other than data, such as a whole module.
        RuntimeError: the file is damaged, or was saved on a device that is not here.

    >>> import io
    >>> file = io.BytesIO()
    >>> torch.save([torch.zeros(1), "text"], file)
    >>> _ = file.seek(0)
    >>> torch.load(file)
    [tensor([0.]), 'text']
    """
def _only_weights(weights_only: Any) -> Any: ...
def _load(file: Any, map_location: Any, path: Any, unpickler: Any) -> Any: ...
class _Seekable:
    """A file object that has read, seek and tell, and does not say so."""
    def __init__(self, file: Any) -> None: ...
    def __getattr__(self, name: Any) -> Any: ...
    def seekable(self) -> Any:
        """Return True."""
    file: Any
def _load_zip(file: Any, map_location: Any, path: Any, unpickler: Any) -> Any: ...
class _Reader:
    """The records of an open archive, and the storages read so far."""
    def __init__(self, archive: Any, map_location: Any, path: Any, unpickler: Any) -> None: ...
    def _read(self, name: Any) -> Any: ...
    def load(self) -> Any:
        """The saved object."""
    def storage(self, reference: Any) -> Any:
        """The storage that the pickle refers to."""
    def _memory(self, key: Any, nbytes: Any) -> Any: ...
    unpickler: Any
    archive: Any
    map_location: Any
    path: Any
    memories: Any
    folder: Any
    order: Any
