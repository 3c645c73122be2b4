"""Files of data sets: whether they are there and whole, fetched where the network allows it, or where to put them."""

from __future__ import annotations

import hashlib
import os
import pickle
import urllib.request
from pathlib import Path

_SECONDS = 30  # without an answer


def is_whole(path, md5=None):
    """Whether a file is there, and has its checksum."""
    if not os.path.isfile(path):
        return False
    return md5 is None or hashlib.md5(Path(path).read_bytes(), usedforsecurity=False).hexdigest() == md5


def fetch(name, folder, addresses, md5=None):
    """Have a file in a folder: the one that is there, or that of the first address that gives it.

    Raises:
        RuntimeError: none does; it says which file to put where.
    """
    path, reasons = Path(folder) / name, []
    if is_whole(path, md5):
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    for address in addresses:
        try:
            with urllib.request.urlopen(address, timeout=_SECONDS) as answer:
                data = answer.read()
        except OSError as error:
            reasons.append(f"{address}: {getattr(error, 'reason', error)}")
            continue
        if md5 is not None and hashlib.md5(data, usedforsecurity=False).hexdigest() != md5:
            reasons.append(f"{address}: its checksum is another")
            continue
        partial = path.with_name(path.name + ".part")
        partial.write_bytes(data)
        os.replace(partial, path)  # what is there under its name is whole
        return path
    raise RuntimeError(
        f"Error downloading {name} ({'; '.join(reasons)}). Fetch it elsewhere, and put it at {path.absolute()}"
    )


def missing(files, addresses):
    """The error of files that are not there: which, where they belong, and where they come from."""
    listed = "".join(f"\n  {Path(f).absolute()}" for f in files)
    return RuntimeError(
        f"Dataset not found or corrupted. You can use download=True to download it. Missing:{listed}\n"
        f"They come from {', '.join(addresses)}"
    )


class _DataUnpickler(pickle.Unpickler):
    """Reads what a data set's file is made of: containers, numbers, texts and arrays; no file runs code."""

    ALLOWED = {("numpy", "ndarray"), ("numpy", "dtype"), ("_codecs", "encode")}

    def find_class(self, module, name):
        module = module.replace("numpy.core", "numpy._core")
        if (module, name) in self.ALLOWED or (module, name) == ("numpy._core.multiarray", "_reconstruct"):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is nothing that a data set's file is made of")


def read_pickle(path):
    """What a file of a data set holds, by Python's pickle, arrays and containers only.

    Raises:
        pickle.UnpicklingError: it has anything else.
    """
    with open(path, "rb") as file:
        return _DataUnpickler(file, encoding="latin1").load()
