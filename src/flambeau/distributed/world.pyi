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
import atexit
import os
import signal
import sys
import threading
import time
import warnings
from datetime import timedelta
from importlib.util import find_spec
import numpy as np
from ._rollcall import RollCall, encoded, identity
from .process_group import ProcessGroup, waited_for
from .stores import Store
from .work import PAUSE, DistBackendError
default_pg_timeout: Any
BACKENDS: tuple[Any, ...]
PLACES: list[Any]
LINGER: float
LOCAL: tuple[Any, ...]
class _World:
    """What `init_process_group` makes."""
    default: Any
    groups: dict
    mapped: set
    made: int
    failed: bool
    roll: Any
class GroupMember:
    """What a process gets for a group that it does not belong to."""
    NON_GROUP_MEMBER: Any
    WORLD: Any
class group:
    """`group.WORLD`: the default group, once it is initialized."""
    WORLD: Any
def is_available() -> bool:
    """Whether torch.distributed can be used: always; with more than one process it needs MPI.

    >>> torch.distributed.is_available()
    True
    """
def is_initialized() -> bool:
    """Whether there is a default group.

    >>> torch.distributed.is_initialized()
    False
    """
def is_mpi_available() -> bool:
    """Whether mpi4py is installed."""
def is_nccl_available() -> bool:
    """Whether there is NCCL: no."""
def is_gloo_available() -> bool:
    """Whether there is gloo: no; where a program names it, MPI is taken."""
is_ucc_available = is_nccl_available
is_xccl_available = is_nccl_available
def is_torchelastic_launched() -> bool:
    """Whether this process was started by a launcher that restarts processes: ``TORCHELASTIC_RUN_ID`` tells."""
def is_backend_available(backend: str) -> bool:
    """Whether a backend exists here itself: ``"mpi"`` where mpi4py is installed.

    Args:
        backend (str): its name.
    """
def place() -> Any:
    """(rank, number of ranks) as the launcher says, (None, None) if none does."""
def init_process_group(backend: str | None = None, init_method: str | None = None, timeout: Any = None, world_size: int = -1, rank: int = -1, store: Any = None, group_name: str = '', pg_options: Any = None, device_id: _device | None = None, _ranks: Any = None) -> None:
    """Make the default group of all processes, which MPI has started: ``mpirun -n 4 python train.py``.

    One process by itself needs no MPI.

    Args:
        backend (str, optional): ``"mpi"``; ``"gloo"``, ``"nccl"`` and their combinations mean the same here, which is
            said once.
        init_method (str, optional): ``"env://"``, ``"file://..."`` or ``"tcp://..."``; MPI knows its processes itself.
        timeout (timedelta, optional): how long a collective waits for all ranks; 30 minutes if None.
        world_size (int): how many processes there must be; -1 for as many as there are.
        rank (int): what the number of this process must be; -1 for any.
        store (Store, optional): not needed; it must be a Store.
        group_name (str): what the group is called.
        pg_options: must be None.
        device_id (device, optional): where this process computes: the CPU.

    Raises:
        ValueError: there is a default group already, or arguments make no sense.
        RuntimeError: mpi4py is missing, or the number of processes is another one.

    >>> torch.distributed.init_process_group("mpi", rank=0, world_size=1)
    >>> torch.distributed.get_world_size()
    1
    >>> torch.distributed.destroy_process_group()
    """
def _check_arguments(backend: Any, init_method: Any, store: Any, pg_options: Any, device_id: Any) -> Any: ...
def _seconds(timeout: Any) -> Any: ...
def _mpi(size: Any, named_size: Any, init_method: Any) -> Any: ...
def _stay_alive() -> Any: ...
def _watch_errors() -> Any: ...
def _end(MPI: Any) -> Any: ...
def _all_end(MPI: Any) -> Any: ...
def _check_place(rank: Any, world_size: Any, named_rank: Any, named_size: Any, found_rank: Any, found_size: Any) -> Any: ...
def _say_mapping(backend: Any, rank: Any) -> Any: ...
def _gathered(MPI: Any, timeout: Any) -> Any: ...
def destroy_process_group(group: Any = None) -> None:
    """Give up a group; without one, all.

    Args:
        group (ProcessGroup, optional): which.

    Raises:
        ValueError: there is no such group.
    """
def default_group() -> Any:
    """The default group.

    Raises:
        ValueError: there is none.
    """
def member(group: Any) -> Any:
    """A group that may be None for the default one; None where this process does not belong to it."""
def new_group(ranks: Sequence[int] | None = None, timeout: Any = None, backend: str | None = None, pg_options: Any = None, use_local_synchronization: bool = False, group_desc: str | None = None, device_id: _device | None = None, sort_ranks: bool = True) -> Any:
    """Make a group of some ranks; every process must call this, in the same order.

    Args:
        ranks (list of int, optional): their numbers; all if None.
        timeout (timedelta, optional): how long its collectives wait; as the default group's if None.
        backend (str, optional): as for `init_process_group`.
        pg_options: must be None.
        use_local_synchronization (bool): let only the group's ranks call it: not in flambeau.
        group_desc (str, optional): what it is called.
        device_id (device, optional): the CPU.
        sort_ranks (bool): number its members in the order of their ranks, else in that of the list.

    Returns:
        ProcessGroup; ``GroupMember.NON_GROUP_MEMBER`` for processes that do not belong to it.

    Raises:
        ValueError, RuntimeError: ranks that do not exist, or twice the same.
    """
def new_subgroups_by_enumeration(ranks_per_subgroup_list: Any, timeout: Any = None, backend: Any = None, pg_options: Any = None, group_desc: Any = None) -> Any:
    """Make several groups at once; every process must call this.

    Args:
        ranks_per_subgroup_list (list of lists of int): the ranks of each; no rank in two of them.
        timeout, backend, pg_options, group_desc: as for `new_group`.

    Returns:
        the group of this process (None if there is none), and the list of all.
    """
def new_subgroups(group_size: int | None = None, group: Any = None, timeout: Any = None, backend: Any = None, pg_options: Any = None, group_desc: Any = None) -> Any:
    """Divide all ranks into groups of equal size, of neighbours; every process must call this.

    Args:
        group_size (int): ranks in each.
        group: must be None: the default group is divided.
        timeout, backend, pg_options, group_desc: as for `new_group`.

    Returns:
        the group of this process, and the list of all.
    """
def get_rank(group: Any = None) -> int:
    """The number of this process in a group (the default one if None); -1 if it does not belong to it.

    Args:
        group (ProcessGroup, optional): which.
    """
def get_world_size(group: Any = None) -> int:
    """How many processes there are in a group (the default one if None); -1 if this one does not belong to it.

    Args:
        group (ProcessGroup, optional): which.
    """
def get_backend(group: Any = None) -> str:
    """The backend's name: ``"mpi"``.

    Args:
        group (ProcessGroup, optional): of which group; the default one if None.
    """
def get_group_rank(group: Any, global_rank: int) -> int:
    """A rank's number in a group.

    Args:
        group (ProcessGroup): which.
        global_rank (int): the number in the default group.

    Raises:
        ValueError: it does not belong to the group.
    """
def get_global_rank(group: Any, group_rank: int) -> int:
    """The number in the default group of a rank of a group.

    Args:
        group (ProcessGroup): which.
        group_rank (int): the number there.

    Raises:
        ValueError: there is no such rank.
    """
def get_process_group_ranks(group: Any) -> list:
    """The numbers in the default group of a group's ranks.

    Args:
        group (ProcessGroup or None): which; the default one if None.
    """
def get_pg_count() -> int:
    """How many groups there are."""
def get_node_local_rank(fallback_rank: int | None = None) -> int:
    """The number of this process among those of its machine, as the launcher says.

    Args:
        fallback_rank (int, optional): what to return where no launcher does.

    Raises:
        RuntimeError: no launcher does, and there is no `fallback_rank`.
    """
