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
import mmap
import os
import pickle
import queue
import shutil
import signal
import sys
import tempfile
import threading
import traceback
import weakref
from collections import deque, namedtuple
WorkerInfo: Any
_info: Any
_AGAIN: str
_SHARED: str
_LARGE: Any
_PATIENCE: float
def get_worker_info() -> Any:
    """Which worker of a DataLoader runs this code: ``id``, ``num_workers``, ``seed``, ``dataset``; None outside.

    >>> print(torch.utils.data.get_worker_info())
    None
    """
def _seed_generators(base_seed: Any, number: Any) -> Any: ...
class _Failure:
    """An exception in a worker: its type and what is known of it, as text."""
    def __init__(self, number: Any) -> None: ...
    def reraise(self) -> Any:
        """Raise it here, under its own type if that takes a text."""
    kind: Any
    text: Any
class _Text(str):
    """A text that shows its lines, where KeyError would show its repr."""
    __repr__: Any
def _pickled(answer: Any, number: Any, room: Any) -> Any: ...
def _packed(answer: Any, room: Any) -> Any: ...
def _unpacked(text: Any, name: Any, parts: Any) -> Any: ...
def _send_all(answers: Any, results: Any) -> Any: ...
def _next_task(tasks: Any, parent: Any) -> Any: ...
def _work(loader: Any, number: Any, base_seed: Any, tasks: Any, results: Any, parent: Any, room: Any) -> Any: ...
def _prepared(loader: Any, number: Any, base_seed: Any) -> Any: ...
def _fetcher(loader: Any, number: Any) -> Any: ...
def _answer(fetch: Any, index: Any, number: Any) -> Any: ...
class _Worker:
    """A worker as the main process sees it: a process, and pipes to and from it."""
    def __init__(self, context: Any, loader: Any, number: Any, base_seed: Any, room: Any) -> None: ...
    def give(self, task: Any) -> Any:
        """Send a task; that the worker is dead shows when its answer is waited for."""
    def receive(self) -> Any:
        """Its next answer; RuntimeError if it died."""
    def _obituary(self) -> Any: ...
    tasks: Any
    results: Any
    process: Any
def _context(chosen: Any) -> Any: ...
def _clear(room: Any, pid: Any) -> Any: ...
class BatchIterator:
    """What a DataLoader gives: an iterator over its batches."""
    def __init__(self, loader: Any) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...
    _loader: Any
class WorkerIterator(BatchIterator):
    """Batches from workers, which take turns and load `prefetch_factor` batches ahead each."""
    def __init__(self, loader: Any, base_seed: Any) -> None: ...
    @property
    def _workers(self) -> Any: ...
    def _begin(self) -> Any: ...
    def restart(self) -> Any:
        """Begin anew with the same workers."""
    def _ask(self) -> Any: ...
    def __next__(self) -> Any: ...
    def _next_worker(self) -> Any: ...
    def _shutdown_workers(self) -> Any: ...
    def __del__(self) -> Any: ...
    _pid: Any
    _all: Any
    _room: Any
    _indices: Any
    _asked: Any
    _active: Any
