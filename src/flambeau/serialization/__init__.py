"""`torch.save` and `torch.load`: PyTorch's zip format, both ways."""

import io
import os
import pickle
import secrets
import struct
import sys
import warnings
import zipfile
from collections.abc import Callable
from contextlib import contextmanager
from typing import IO, Any, TypeAlias

import numpy as np

from .._names.public import public
from .._tensor.base import Size, Tensor
from .._tensor.device import device
from .._tensor.dtype import dtype as dtype_class
from .._tensor.memory import address_of, bytes_of, in_memory
from .archive import start_of
from .byte_order import LoadEndianness as LoadEndianness
from .byte_order import assumed, in_native_order
from .byte_order import get_default_load_endianness as get_default_load_endianness
from .byte_order import set_default_load_endianness as set_default_load_endianness
from .unpickle import (
    STORAGE_NAMES,
    DataUnpickler,
    ObjectUnpickler,
    Storage,
    add_safe_globals,
    check_reference,
    clear_safe_globals,
    get_safe_globals,
    located,
    safe_globals,
)

# What `load` takes, for annotations.
FILE_LIKE: TypeAlias = str | os.PathLike | IO[bytes]
MAP_LOCATION: TypeAlias = Callable[[Any, str], Any] | device | str | dict[str, str] | None

_ALIGNMENT = 64  # PyTorch maps storages into memory at such offsets


# Writing


class _Name:
    """A global name to be written to the file: PyTorch's name for what is being saved."""

    __slots__ = ("module", "name")
    known = {}

    def __init__(self, module, name):
        self.module, self.name = module, name

    def __call__(self, *args):
        raise TypeError(f"{self.module}.{self.name} is only a name")


def _torch(name, module="torch"):
    return _Name.known.setdefault((module, name), _Name(module, name))


class _Saved:
    """A memory to be saved: its bytes, where it begins, its dtype, its number in the file, the device it came from."""

    __slots__ = ("memory", "address", "dtype", "key", "owner", "location")

    def __init__(self, owner, dtype, key, location):
        self.memory, self.address, self.dtype, self.key = bytes_of(owner), address_of(owner), dtype, key
        self.location = location
        self.owner = owner  # kept alive: it is known by its id


class _Pickler(pickle._Pickler):
    """Pickles under PyTorch's names; storages are written beside the pickle, each once."""

    dispatch = dict(pickle._Pickler.dispatch)

    def __init__(self, file, protocol):
        super().__init__(file, protocol)
        self.storages = {}  # by (root, dtype)
        self.view = ()  # what the old format has at the end of a reference to a storage

    def persistent_id(self, obj):
        """How the pickle refers to a storage."""
        if type(obj) is not _Saved:
            return None
        legacy = STORAGE_NAMES.get(obj.dtype.name)
        kind = _torch(f"{legacy}Storage") if legacy else _torch("UntypedStorage", "torch.storage")
        count = len(obj.memory) // (obj.dtype.itemsize if legacy else 1)
        return "storage", kind, obj.key, obj.location, count, *self.view

    def save_name(self, name):
        """Write a name as it is, without importing it."""
        self.write(pickle.GLOBAL + f"{name.module}\n{name.name}\n".encode("ascii"))
        self.memoize(name)

    dispatch[_Name] = save_name

    def save_dtype(self, dtype):
        """Write a dtype as the name it has in PyTorch."""
        self.save(_torch(dtype.name))

    dispatch[dtype_class] = save_dtype

    def reducer_override(self, obj):
        """How tensors, sizes and devices are rebuilt; NotImplemented for what pickles by itself."""
        if isinstance(obj, Tensor):
            return self._reduce_tensor(obj)
        if type(obj) is Size:
            return _torch("Size"), (tuple(obj),)
        if type(obj) is device:
            return _torch("device"), (obj.type,) if obj.index is None else (obj.type, obj.index)
        return NotImplemented

    def save_global(self, obj, name=None):
        """Write a class or function of flambeau's by the name that it has in PyTorch, others by their own."""
        found = _name_in_torch(obj)
        if found is None:
            super().save_global(obj, name)
        else:
            self.write(pickle.GLOBAL + f"{found[0]}\n{found[1]}\n".encode("ascii"))
            self.memoize(obj)

    def save_type(self, obj):
        """Write a class; those of None and the like as Python does."""
        if obj in (type(None), type(NotImplemented), type(...)):
            super().save_type(obj)
        else:
            self.save_global(obj)

    dispatch[type] = save_type
    dispatch[type(_torch)] = save_global

    def _reduce_tensor(self, tensor):
        from collections import OrderedDict

        from ..nn import Parameter

        attributes = {name: value for name, value in vars(tensor).items() if not name.startswith("_")}
        if isinstance(tensor, Parameter):
            data = tensor.detach()
            state = (attributes,) if attributes else ()
            rebuild = "_rebuild_parameter_with_state" if attributes else "_rebuild_parameter"
            return _torch(rebuild, "torch._utils"), (data, tensor.requires_grad, OrderedDict(), *state)
        rebuild, args = self._tensor_arguments(tensor)
        if attributes:
            return _torch("_rebuild_from_type_v2", "torch._tensor"), (rebuild, _torch("Tensor"), args, attributes)
        return rebuild, args

    def _tensor_arguments(self, tensor):
        from collections import OrderedDict

        from ..functions._arguments import raw
        from ..functions.memory.layout import contiguous_strides, element_strides

        dtype = tensor.dtype
        given = raw(tensor)  # a GPU's tensor is copied, so that its views are saved apart
        owner, array = in_memory(given)
        storage = self.storages.get((id(owner), dtype))
        if storage is None:
            storage = self.storages[id(owner), dtype] = _Saved(
                owner, dtype, str(len(self.storages)), str(tensor.device)
            )
        offset = (address_of(array) - storage.address) // dtype.itemsize if array.size else 0
        stride = element_strides(tensor) if array is given else contiguous_strides(array.shape)
        args = (storage, offset, array.shape, stride, tensor.requires_grad, OrderedDict())
        if dtype.name in STORAGE_NAMES:
            return _torch("_rebuild_tensor_v2", "torch._utils"), args
        return _torch("_rebuild_tensor_v3", "torch._utils"), (*args, dtype)


def _name_in_torch(obj):
    """(module, name) of a public class or function of flambeau's; None for what is not flambeau's."""
    from .._names.public import SPACES

    module = getattr(obj, "__module__", None) or ""
    if (
        module.startswith("flambeau.functions")
        or getattr(sys.modules.get(module), "__package__", "") == "flambeau._names"
    ):
        spaces = (s for s, names in SPACES.items() if names.get(obj.__name__) is obj and s != "Tensor")
        space = next(spaces, None)
        return space and ("torch" if space == "torch" else f"torch.{space}", obj.__name__)
    if module.split(".")[0] != "flambeau":
        return None
    return "torch" + module[len("flambeau") :], obj.__qualname__


@public("torch serialization")
def save(
    obj,
    f,
    pickle_module=pickle,
    pickle_protocol=2,
    _use_new_zipfile_serialization=True,
    _disable_byteorder_record=False,
):
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
    if not isinstance(f, (str, os.PathLike)) and not hasattr(f, "write"):
        raise AttributeError(
            "expected 'f' to be string, path, or a file-like object with a 'write' attribute, but got "
            f"{type(f).__name__}"
        )
    if pickle_module is not pickle:
        raise NotImplementedError("flambeau writes with its own pickler: leave out pickle_module")
    order = None if _disable_byteorder_record else sys.byteorder
    text = io.BytesIO()
    pickler = _Pickler(text, pickle_protocol)
    pickler.view = () if _use_new_zipfile_serialization else (None,)
    pickler.dump(obj)
    if not _use_new_zipfile_serialization:
        from .legacy_format import save_legacy

        content = save_legacy(text.getvalue(), pickler.storages.values(), pickle_protocol)
        if hasattr(f, "write"):
            f.write(content)
            return
        with _replacing(os.path.realpath(f)) as file:
            file.write(content)
        return
    if hasattr(f, "write"):
        _write(f, "archive", text.getvalue(), pickler.storages.values(), order)
        return
    path = os.path.realpath(f)
    with _replacing(path) as file:
        name = os.path.splitext(os.path.basename(path))[0]
        _write(file, name, text.getvalue(), pickler.storages.values(), order)


@contextmanager
def _replacing(path):
    """A file that takes the place of `path` once it is complete; devices and pipes are written to directly."""
    if os.path.exists(path) and not os.path.isfile(path):
        with open(path, "wb") as file:
            yield file
        return
    folder, name = os.path.split(path)
    if not os.path.isdir(folder):
        raise RuntimeError(f"Parent directory {folder} does not exist.")
    temporary = os.path.join(folder, f".{name}.{secrets.token_hex(6)}")
    try:
        with open(temporary, "xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        if os.path.exists(temporary):
            os.unlink(temporary)
        raise


def _write(file, name, text, storages, order):
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        _write_record(archive, f"{name}/data.pkl", text)
        _write_record(archive, f"{name}/.format_version", b"1")
        _write_record(archive, f"{name}/.storage_alignment", str(_ALIGNMENT).encode())
        if order is not None:
            _write_record(archive, f"{name}/byteorder", order.encode())
        for storage in storages:
            _write_record(archive, f"{name}/data/{storage.key}", memoryview(storage.memory))
        _write_record(archive, f"{name}/version", b"3\n")


def _write_record(archive, name, content):
    """Store a record, with filling in its header so that the content begins at a multiple of the alignment."""
    filling = -(archive.start_dir + 30 + len(name.encode()) + 4) % _ALIGNMENT
    record = zipfile.ZipInfo(name)
    record.extra = struct.pack("<HH", 0x4246, filling) + b"Z" * filling
    archive.writestr(record, content)


# Reading


@public("torch serialization")
def load(f, map_location=None, pickle_module=None, *, weights_only=None, mmap=None, **pickle_load_args):
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
    if pickle_module not in (None, pickle) or set(pickle_load_args) - {"encoding"}:
        raise NotImplementedError("flambeau reads with its own unpickler: leave out pickle_module and its arguments")
    if pickle_load_args.get("encoding", "utf-8") != "utf-8":
        raise NotImplementedError("files are read as UTF-8: leave out encoding")
    unpickler = DataUnpickler if _only_weights(weights_only) else ObjectUnpickler
    if hasattr(f, "read"):
        if mmap:
            raise ValueError(f"f must be a file path in order to use the mmap argument, not {type(f).__name__}")
        return _load(f, map_location, None, unpickler)
    with open(f, "rb") as file:
        return _load(file, map_location, f if mmap else None, unpickler)


def _only_weights(weights_only):
    """Whether to load only data, as the argument says and the environment forces."""
    force, never = (
        os.environ.get(name, "").lower() in ("1", "y", "yes", "true")
        for name in ("TORCH_FORCE_WEIGHTS_ONLY_LOAD", "TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD")
    )
    if force and never:
        raise RuntimeError(
            "Only one of `TORCH_FORCE_WEIGHTS_ONLY_LOAD` or `TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD` should be set, but both "
            "were set."
        )
    if never and weights_only is None:
        warnings.warn(
            "Environment variable TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD detected, since the `weights_only` argument was not "
            "explicitly passed to `torch.load`, forcing weights_only=False.",
            UserWarning,
            stacklevel=3,
        )
        return False
    return force or weights_only is not False


def _load(file, map_location, path, unpickler):
    """What an open file holds; storages are mapped from `path`, if given."""
    try:
        start = file.tell()
        file.seek(start)
    except (AttributeError, io.UnsupportedOperation) as error:
        raise type(error)(
            f"{error}. You can only torch.load from a file that is seekable. Please pre-load the data into a buffer "
            "like io.BytesIO and try to load from it instead."
        ) from None
    magic = file.read(4)
    file.seek(start)
    if magic == b"PK\3\4":
        return _load_zip(file, map_location, path, unpickler)
    if magic[:1] != b"\x80":
        raise pickle.UnpicklingError(
            f"not a file of torch.save: it begins with {magic!r}" if magic else "the file is empty"
        )
    if path is not None:
        raise RuntimeError("mmap can only be used with files in the zip format: load the file without it")
    from .legacy_format import load_legacy

    return load_legacy(file, map_location, unpickler)


class _Seekable:
    """A file object that has read, seek and tell, and does not say so."""

    def __init__(self, file):
        self.file = file

    def __getattr__(self, name):
        return getattr(self.file, name)

    def seekable(self):
        """Return True."""
        return True


def _load_zip(file, map_location, path, unpickler):
    try:
        with zipfile.ZipFile(file if hasattr(file, "seekable") else _Seekable(file)) as archive:
            return _Reader(archive, map_location, path, unpickler).load()
    except (pickle.UnpicklingError, RuntimeError, MemoryError):
        raise
    except Exception as error:
        raise RuntimeError(
            f"PytorchStreamReader failed reading zip archive: the file is truncated or damaged ({error})"
        ) from error


class _Reader:
    """The records of an open archive, and the storages read so far."""

    def __init__(self, archive, map_location, path, unpickler):
        self.unpickler = unpickler
        self.archive, self.map_location, self.path, self.memories = archive, map_location, path, {}
        names = archive.namelist()
        found = [name for name in names if name.endswith("/data.pkl")]
        if not found:
            raise RuntimeError("PytorchStreamReader failed locating file data.pkl: file not found in the archive")
        self.folder = found[0][: -len("data.pkl")]
        if self.folder + "constants.pkl" in names:
            raise RuntimeError("the file is a TorchScript archive, which holds code; flambeau loads tensors only")
        self.order = self._read("byteorder").decode() if self.folder + "byteorder" in names else assumed()
        if self.order not in ("little", "big"):
            raise ValueError(f"Unknown endianness type: {self.order}")

    def _read(self, name):
        return self.archive.read(self.folder + name)

    def load(self):
        """The saved object."""
        return self.unpickler(io.BytesIO(self._read("data.pkl")), self.storage).load()

    def storage(self, reference):
        """The storage that the pickle refers to."""
        _, kind, key, location, count = check_reference(reference)
        if key not in self.memories:
            memory = self._memory(key, kind.nbytes(count))
            self.memories[key] = in_native_order(memory, kind.dtype, self.order)
        storage = Storage(self.memories[key], kind.dtype)
        storage.where = located(storage, location, self.map_location)
        return storage

    def _memory(self, key, nbytes):
        record = self.archive.getinfo(f"{self.folder}data/{key}")
        if record.file_size != nbytes or record.compress_type != zipfile.ZIP_STORED:
            raise RuntimeError(
                f"PytorchStreamReader failed reading file data/{key}: it should hold {nbytes} bytes, uncompressed, and "
                f"has {record.file_size}"
            )
        if self.path is not None and nbytes:
            return np.asarray(np.memmap(self.path, np.uint8, "c", start_of(self.archive, record), (nbytes,)))
        try:
            return np.frombuffer(bytearray(self.archive.read(record)), np.uint8)
        except (zipfile.BadZipFile, EOFError) as error:
            raise RuntimeError(f"PytorchStreamReader failed reading file data/{key}: {error}") from error


for _function in (add_safe_globals, clear_safe_globals, get_safe_globals, safe_globals):
    public("serialization")(_function)
