"""Reading pickled checkpoints as data: only what is listed here can be built, and nothing that is read is run.

The unpickler is a closed machine: opcodes on a list, names on a list, and calls of the few builders behind those names.
"""

import argparse
import importlib
import pickle
import sys
from collections import Counter, OrderedDict
from contextlib import contextmanager
from types import FunctionType, SimpleNamespace

from .._tensor import dtype as _dtype
from .._tensor.base import Size, Tensor, wrap
from .._tensor.device import cpu, device
from .._tensor.memory import array_at
from .._tensor.places import device_count, placed, resolved


class Storage:
    """One memory out of a file: bytes, and the dtype it was saved as (None: bytes)."""

    __slots__ = ("memory", "dtype", "where")

    def __init__(self, memory, dtype, where=cpu):
        self.memory, self.dtype, self.where = memory, dtype, where

    def cpu(self):
        """The storage for the CPU: for functions given as `map_location`."""
        return Storage(self.memory, self.dtype)

    def cuda(self, index=None):
        """The storage for a GPU: for functions given as `map_location`."""
        return Storage(self.memory, self.dtype, resolved(device("cuda", index)))


class StorageType:
    """What ``torch.FloatStorage`` and the like stand for in a file: the dtype of a storage."""

    __slots__ = ("dtype",)

    def __init__(self, dtype):
        self.dtype = dtype

    def nbytes(self, count):
        """The bytes that `count` elements take."""
        return count * (self.dtype.itemsize if self.dtype else 1)


STORAGE_NAMES = {name: theirs for name, theirs in _dtype.TYPE_NAMES.items() if name != "complex32"}


# Builders: what a name in a file is allowed to do


def _tensor_v2(storage, offset, size, stride, requires_grad, _hooks, metadata=None):
    return _tensor(storage, storage.dtype, offset, size, stride, requires_grad, metadata)


def _tensor_v3(storage, offset, size, stride, requires_grad, _hooks, dtype, metadata=None):
    return _tensor(storage, dtype, offset, size, stride, requires_grad, metadata)


def _tensor(storage, dtype, offset, size, stride, requires_grad, metadata):
    """A tensor on a storage; NumPy refuses what would reach beyond the memory, here are refused steps backwards."""
    if min(stride, default=0) < 0 or len(stride) != len(size):
        raise pickle.UnpicklingError(f"corrupt tensor: size {size} with stride {stride}")
    width = dtype.itemsize
    strides = [step * width for step in stride]
    array = array_at(storage.memory, dtype.numpy, offset * width, size, strides)
    if metadata and metadata.get("conj"):
        array = array.conj()
    tensor = wrap(placed(-array if metadata and metadata.get("neg") else array, storage.where))
    return tensor.requires_grad_() if requires_grad else tensor


def _parameter(data, requires_grad, _hooks, state=None):
    from ..nn import Parameter

    made = Parameter(data, bool(requires_grad))
    return made if state is None else _with_attributes(made, state)


def _tensor_from_type(build, cls, args, state):
    if cls is not Tensor or build not in (_tensor_v2, _tensor_v3):
        raise pickle.UnpicklingError("only plain tensors with attributes can be loaded, not subclasses of Tensor")
    return _with_attributes(build(*args), state)


def _with_attributes(tensor, state):
    """Set the attributes that a user had given a tensor; names of the library's own are not taken from files."""
    attributes = state[0] if isinstance(state, tuple) else state
    vars(tensor).update({name: value for name, value in (attributes or {}).items() if not name.startswith("_")})
    return tensor


def _encoded(text, encoding):
    """How protocol 2 writes bytes."""
    if encoding != "latin1":
        raise pickle.UnpicklingError(f"bytes in encoding {encoding!r}; pickles use latin1")
    return text.encode("latin1")


def _bytearray(content=b"", encoding=None):
    return bytearray(content.encode("latin1") if encoding else bytes(memoryview(content)))


BUILDERS = {
    "collections.OrderedDict": OrderedDict,
    "collections.Counter": Counter,
    "builtins.set": set,
    "builtins.frozenset": frozenset,
    "builtins.complex": complex,
    "builtins.bytearray": _bytearray,
    "_codecs.encode": _encoded,
    "torch.Size": Size,
    "torch.device": device,
    "torch._utils._rebuild_tensor_v2": _tensor_v2,
    "torch._utils._rebuild_tensor_v3": _tensor_v3,
    "torch._utils._rebuild_parameter": _parameter,
    "torch._utils._rebuild_parameter_with_state": _parameter,
    "torch._tensor._rebuild_from_type_v2": _tensor_from_type,
}
VALUES = {f"torch.{d.name}": d for d in _dtype.BY_NAME.values()}
VALUES |= {f"torch.{name}Storage": StorageType(_dtype.BY_NAME[d]) for d, name in STORAGE_NAMES.items()}
VALUES |= {"torch.storage.UntypedStorage": StorageType(None), "torch.Tensor": Tensor}
_user_classes = {}  # what add_safe_globals allows, by name


def add_safe_globals(safe_globals):
    """Allow functions and classes in files that `load` reads: they are called with what the file says.

    Args:
        safe_globals (list): classes or functions, or pairs of one and the full name it has in files.

    >>> import fractions
    >>> torch.serialization.add_safe_globals([fractions.Fraction])
    >>> torch.serialization.get_safe_globals()
    [<class 'fractions.Fraction'>]
    >>> torch.serialization.clear_safe_globals()
    """
    for entry in safe_globals:
        found, name = entry if isinstance(entry, tuple) else (entry, f"{entry.__module__}.{entry.__qualname__}")
        _user_classes[name] = found


def get_safe_globals():
    """Return the list of what `add_safe_globals` has allowed.

    >>> torch.serialization.get_safe_globals()
    []
    """
    return list(_user_classes.values())


def clear_safe_globals():
    """Allow nothing any more but what `load` knows itself.

    >>> torch.serialization.clear_safe_globals()
    """
    _user_classes.clear()


@contextmanager
def safe_globals(safe_globals):
    """Allow functions and classes as `add_safe_globals` does, for a ``with`` block.

    Args:
        safe_globals (list): as there.

    >>> import fractions
    >>> with torch.serialization.safe_globals([fractions.Fraction]):
    ...     len(torch.serialization.get_safe_globals())
    1
    """
    before = dict(_user_classes)
    add_safe_globals(safe_globals)
    try:
        yield
    finally:
        clear_safe_globals()
        _user_classes.update(before)


# The machine

_OPCODES = (
    *("PROTO FRAME STOP MARK POP POP_MARK MEMOIZE PUT BINPUT LONG_BINPUT GET BINGET LONG_BINGET".split()),
    *("NONE NEWTRUE NEWFALSE INT BININT BININT1 BININT2 LONG LONG1 LONG4 FLOAT BINFLOAT".split()),
    *("UNICODE BINUNICODE SHORT_BINUNICODE BINUNICODE8 BINBYTES SHORT_BINBYTES BINBYTES8 BYTEARRAY8".split()),
    *("EMPTY_TUPLE TUPLE TUPLE1 TUPLE2 TUPLE3 EMPTY_LIST LIST APPEND APPENDS".split()),
    *("EMPTY_DICT DICT SETITEM SETITEMS EMPTY_SET ADDITEMS FROZENSET".split()),
    *("GLOBAL STACK_GLOBAL BINPERSID REDUCE NEWOBJ BUILD".split()),
)


class DataUnpickler(pickle._Unpickler):
    """Unpickles data: `persistent_load(id)` gives the storages."""

    dispatch = {getattr(pickle, name)[0]: pickle._Unpickler.dispatch[getattr(pickle, name)[0]] for name in _OPCODES}

    def __init__(self, file, persistent_load):
        super().__init__(file)
        self.persistent_load = persistent_load

    def load(self):
        """The object; UnpicklingError for anything that is not data, or damaged."""
        try:
            return super().load()
        except (pickle.UnpicklingError, RuntimeError):
            raise
        except Exception as error:
            what = f"opcode {error} is not one of data" if isinstance(error, KeyError) else f"{error}"
            raise pickle.UnpicklingError(
                "Weights only load failed. The file is corrupt or holds more than data "
                f"({type(error).__name__}: {what})"
            ) from error

    def find_class(self, module, name):
        """What a name in the file stands for, if it is on the list."""
        full = f"{'builtins' if module == '__builtin__' else module}.{name}"
        for table in (BUILDERS, VALUES, _user_classes):
            if full in table:
                return table[full]
        raise pickle.UnpicklingError(_refusal(full))

    def _check_call(self, function):
        if not any(function is f for table in (BUILDERS, _user_classes) for f in table.values()):
            raise pickle.UnpicklingError(f"Weights only load failed. The file calls {function!r}, which is no builder")

    def load_reduce(self):
        """Call one of the builders."""
        self._check_call(self.stack[-2])
        pickle._Unpickler.load_reduce(self)

    dispatch[pickle.REDUCE[0]] = load_reduce

    def load_newobj(self):
        """Make an object of a class that the user allows."""
        self._check_call(self.stack[-2])
        pickle._Unpickler.load_newobj(self)

    dispatch[pickle.NEWOBJ[0]] = load_newobj

    def load_build(self):
        """Give an OrderedDict its attributes (``state_dict()._metadata``), or an object of a class the user allows."""
        target = self.stack[-2]
        if type(target) is OrderedDict:
            vars(target).update(self.stack.pop())
        elif any(type(target) is cls for cls in _user_classes.values()):
            pickle._Unpickler.load_build(self)
        else:
            raise pickle.UnpicklingError(
                f"Weights only load failed. The file sets the state of a {type(target).__name__}"
            )

    dispatch[pickle.BUILD[0]] = load_build


class ObjectUnpickler(DataUnpickler):
    """Unpickles also whole modules, and other objects of classes that the program has imported: they are made empty and
    get the state that the file has. Nothing that the file names is called, or imported from outside of flambeau."""

    dispatch = dict(DataUnpickler.dispatch)

    def find_class(self, module, name):
        """What a name in the file stands for: also a class, or a function to keep, of the program or of flambeau."""
        try:
            return super().find_class(module, name)
        except pickle.UnpicklingError:
            found = _found(module, name)
            if found is None:
                raise
            return found

    def load_newobj(self):
        """Make an empty object of a class that `find_class` has let through."""
        if isinstance(self.stack[-2], type) and _is_plain_class(self.stack[-2]):
            pickle._Unpickler.load_newobj(self)
        else:
            super().load_newobj()

    dispatch[pickle.NEWOBJ[0]] = load_newobj

    def load_build(self):
        """Give an object its state."""
        if _is_plain_class(type(self.stack[-2])):
            pickle._Unpickler.load_build(self)
        else:
            super().load_build()

    dispatch[pickle.BUILD[0]] = load_build


def _found(module, name):
    """The class or function of that name; None if it is not one that an object of the program's may hold."""
    room, _, rest = module.partition(".")
    if room == "torch":
        module = f"flambeau.{rest}" if rest else "flambeau"
        try:
            importlib.import_module(module)
        except ImportError:
            return None
    found = sys.modules.get(module)
    for part in name.split("."):
        if part.startswith("__"):
            return None
        found = getattr(found, part, None)
    if isinstance(found, type):
        return found if _is_plain_class(found) else None
    ours = module == "__main__" or module.startswith("flambeau")
    return found if ours and isinstance(found, FunctionType) else None


def _is_plain_class(cls):
    """Whether a class is the program's, flambeau's or a package's, not one of Python's own library."""
    room = cls.__module__.partition(".")[0]
    if cls in (argparse.Namespace, SimpleNamespace):
        return True
    return room == "__main__" or room not in sys.stdlib_module_names and not issubclass(cls, Tensor)


def check_reference(reference):
    """(``"storage"``, type, key, location, count...) as a pickle refers to storages; UnpicklingError if it is not."""
    if (
        isinstance(reference, tuple)
        and len(reference) >= 5
        and reference[0] == "storage"
        and isinstance(reference[1], StorageType)
        and all(isinstance(text, str) for text in reference[2:4])
        and isinstance(reference[4], int)
    ):
        return reference[:5]
    raise pickle.UnpicklingError(f"corrupt reference to a storage: {reference!r:.80}")


def located(storage, location, map_location):
    """The device where a storage saved at `location` is to be, as `map_location` has it; RuntimeError without a GPU."""
    if isinstance(map_location, dict):
        location = map_location.get(location, location)
    elif callable(map_location):
        found = map_location(storage, location)
        location = location if found is None else found.where
    elif map_location is not None:
        location = map_location
    if str(location) == "cpu":
        return cpu
    if not device_count():
        raise RuntimeError(
            "Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False: a tensor was "
            f"saved on '{location}'. Use torch.load with map_location=torch.device('cpu') to have it on the CPU."
        )
    return resolved(location)


def _refusal(name):
    if name.startswith(("torch.nn.modules.", "flambeau.nn.")):
        return (
            f"Weights only load failed. Unsupported global: GLOBAL {name}: the file holds a whole module, and building "
            "it would mean to run code. Save its state_dict() instead, and load that into a new module with "
            "load_state_dict(); or, if you trust the file, load it with weights_only=False."
        )
    return (
        f"Weights only load failed. Unsupported global: GLOBAL {name} was not an allowed global by default. Files are "
        "read as data: tensors, containers, numbers and strings. If you trust the file and the class, allow it with "
        f"torch.serialization.add_safe_globals([{name.rpartition('.')[2]}])."
    )
