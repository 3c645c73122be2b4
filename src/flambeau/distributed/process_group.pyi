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
import time
from collections import deque
import numpy as np
from ._reductions import mpi_op
from ._rollcall import RollCall
from .work import PAUSE, DistBackendError, Kept, Work, agreement, texts
class Alone:
    """What a group of one process has in place of a communicator: its data are there already."""
    rank: tuple[Any, ...]
    size: tuple[Any, ...]
    def _copy(self, sent: Any, received: Any, *_: Any) -> Any: ...
    Iallreduce: Any
    Ireduce_scatter_block: Any
    Iallgather: Any
    Iscatter: Any
    Igather: Any
    Ireduce: Any
    def Ialltoallv(self, sent: Any, received: Any) -> Any: ...
    def Ibcast(self, buffer: Any, root: int = 0) -> Any: ...
    def Ibarrier(self) -> Any: ...
    def Free(self) -> Any: ...
class _AllDone:
    def Test(self) -> Any: ...
ALL_DONE: Any
class ProcessGroup:
    """Some of the processes: `ranks` are their numbers in the world; ``timeout`` counts in seconds.

    Made by `init_process_group` and `new_group`.
    """
    def __init__(self, ranks: Any, timeout: Any, backend: Any, MPI: Any = None, comm: Any = None, processes: Any = None, name: str = '') -> None: ...
    def rank(self) -> int:
        """The number of this process in the group."""
    def size(self) -> int:
        """How many processes there are."""
    def name(self) -> str:
        """The backend's name."""
    def __repr__(self) -> str: ...
    def launch(self, doing: Any, begin: Any, finish: Any = None) -> Work:
        """Start a collective: `begin` starts the transfer, and returns requests; `finish` is called when they ended.

        All ranks of the group must do the same: `doing` is compared.
        """
    def message(self, doing: Any, request: Any, finish: Any, peer: Any) -> Work:
        """A message under way to or from one other rank (None: from any)."""
    def check_whole(self) -> Any:
        """Refuse to go on after an error."""
    def progress(self) -> Any:
        """Advance all that is under way; transfers begin in the order of the calls, which is that of every rank."""
    def look_round(self, work: Any, until: Any) -> Any:
        """While waiting: end with an error where another rank is missing, or time is up."""
    def _look_at_peer(self, work: Any, until: Any, now: Any) -> Any: ...
    def _failure(self, doing: Any, account: Any) -> Any: ...
    def disagreement(self, doing: Any) -> Any:
        """The error for ranks that do different things, all of whom know it by now."""
    def break_off(self, error: Any) -> Any:
        """Let everything under way fail, and every later call."""
    def free(self) -> Any:
        """Give up the communicators; nothing is under way."""
    def all_reduce(self, sent: Any, received: Any, op: Any) -> Any:
        """`received` becomes the reduction of all ranks' `sent`."""
    def reduce(self, sent: Any, received: Any, op: Any, root: Any) -> Any:
        """The same, on one rank."""
    def reduce_scatter(self, sent: Any, received: Any, op: Any) -> Any:
        """Each rank receives its row of the reduction of all ranks' `sent` (ranks, ...)."""
    def broadcast(self, memory: Any, root: Any) -> Any:
        """`memory` (bytes) becomes that of one rank."""
    def all_gather(self, sent: Any, received: Any) -> Any:
        """`received` (ranks, bytes) becomes what all ranks sent."""
    def gather(self, sent: Any, received: Any, root: Any) -> Any:
        """The same, on one rank; `received` is None elsewhere."""
    def scatter(self, sent: Any, received: Any, root: Any) -> Any:
        """Each rank receives its row of what one rank sent; `sent` is None elsewhere."""
    def all_to_all(self, sent: Any, send_counts: Any, received: Any, receive_counts: Any) -> Any:
        """Each rank sends a number of bytes to every other."""
    def barrier(self) -> Any:
        """Nothing is sent: that all have come is known already."""
    def _op(self, op: Any) -> Any: ...
    ranks: Any
    timeout: Any
    backend: Any
    group_name: Any
    MPI: Any
    comm: Any
    control: Any
    pending: Any
    broken: Any
    count: Any
    messages: Any
    troubled: Any
    roll: Any
def waited_for(started: Any, timeout: Any) -> Any:
    """What a started MPI call returns, once its request has ended.

    Raises:
        DistBackendError: it did not end in time.
    """
