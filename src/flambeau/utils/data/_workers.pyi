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
import itertools
import threading
from collections import deque, namedtuple
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeout
_here: Any
WorkerInfo: Any
def get_worker_info() -> Any:
    """Which worker of a DataLoader runs this code: ``id``, ``num_workers``, ``seed``, ``dataset``; None outside.

    >>> print(torch.utils.data.get_worker_info())
    None
    """
class _Worker:
    """One thread, with its own way of fetching batches."""
    def __init__(self, loader: Any, number: Any, seed: Any) -> None: ...
    def _begin(self, loader: Any, number: Any, seed: Any) -> Any: ...
    def ask(self, index: Any) -> Any:
        """A future batch."""
    def _answer(self, index: Any) -> Any: ...
    thread: Any
    begun: Any
    fetch: Any
def load_in_background(loader: Any, seed: Any) -> Any:
    """Iterate over batches, in order, which workers fetch in turn, `prefetch_factor` of them ahead each."""
