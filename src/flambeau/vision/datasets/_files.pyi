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
from __future__ import annotations
import hashlib
import os
import pickle
import urllib.request
from pathlib import Path
_SECONDS: int
def is_whole(path: Any, md5: Any = None) -> Any:
    """Whether a file is there, and has its checksum."""
def fetch(name: Any, folder: Any, addresses: Any, md5: Any = None) -> Any:
    """Have a file in a folder: the one that is there, or that of the first address that gives it.

    Raises:
        RuntimeError: none does; it says which file to put where.
    """
def missing(files: Any, addresses: Any) -> Any:
    """The error of files that are not there: which, where they belong, and where they come from."""
class _DataUnpickler(pickle.Unpickler):
    """Reads what a data set's file is made of: containers, numbers, texts and arrays; no file runs code."""
    ALLOWED: Any
    def find_class(self, module: Any, name: Any) -> Any: ...
def read_pickle(path: Any) -> Any:
    """What a file of a data set holds, by Python's pickle, arrays and containers only.

    Raises:
        pickle.UnpicklingError: it has anything else.
    """
