"""Files as PyTorch wrote them before version 1.6: some pickles one after the other, then the bytes of the storages."""

import pickle
import struct
import sys

import numpy as np

from .._tensor.device import cpu
from .unpickle import Storage, check_reference, located

_MAGIC, _PROTOCOL = 0x1950A86A20F9469CFC6C, 1001


def save_legacy(text, storages, protocol):
    """The bytes of a file of the old format: the pickle `text` among others, then the storages."""
    sizes = {"short": 2, "int": 4, "long": 4}
    system = {"protocol_version": _PROTOCOL, "little_endian": sys.byteorder == "little", "type_sizes": sizes}
    storages = sorted(storages, key=lambda storage: storage.key)
    parts = [pickle.dumps(part, protocol) for part in (_MAGIC, _PROTOCOL, system)]
    parts += [text, pickle.dumps([storage.key for storage in storages], protocol)]
    for storage in storages:
        parts += [struct.pack("<q", len(storage.memory) // storage.dtype.itemsize), bytes(memoryview(storage.memory))]
    return b"".join(parts)


def load_legacy(file, map_location, unpickler):
    """The object in an open file of the old format."""
    position = file.tell()
    room = file.seek(0, 2) - position
    file.seek(position)
    memories = {}

    def storage(reference):
        _, kind, key, location, count = check_reference(reference)
        nbytes = kind.nbytes(count)
        if not 0 <= nbytes <= room:
            raise pickle.UnpicklingError(f"the file is truncated: storage {key} of {nbytes} bytes is not in it")
        made = Storage(memories.setdefault(key, np.zeros(nbytes, np.uint8)), kind.dtype)
        if located(made, location, map_location) is not cpu:
            raise NotImplementedError("files of the old format come to the CPU: pass map_location='cpu', then .to()")
        return made

    def unpickled():
        return unpickler(file, storage).load()

    if unpickled() != _MAGIC or unpickled() != _PROTOCOL:
        raise pickle.UnpicklingError("not a file of torch.save: a pickle of something else")
    system, result, keys = unpickled(), unpickled(), unpickled()
    if not isinstance(system, dict) or not isinstance(keys, list) or not set(memories).issuperset(map(str, keys)):
        raise pickle.UnpicklingError("the file is corrupt: its parts do not fit together")
    if system.get("little_endian") != (sys.byteorder == "little"):
        raise NotImplementedError("the file was saved on a machine of the other byte order")
    for key in keys:
        _fill(memories[str(key)], file)
    return result


def _fill(memory, file):
    """Read one storage: its number of elements, then its bytes."""
    header = file.read(8)
    content = file.read(len(memory))
    if len(header) < 8 or len(content) < len(memory) or struct.unpack("<q", header)[0] < 0:
        raise RuntimeError("unexpected EOF: the file is truncated within a storage")
    memory[:] = np.frombuffer(content, np.uint8)
