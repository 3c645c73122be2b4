"""The world of processes: how this one finds its place in it, and groups of them."""

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

default_pg_timeout = timedelta(minutes=30)
BACKENDS = ("mpi", "gloo", "nccl", "ucc", "xccl")
# where launchers write (rank, number of ranks): MPICH, Open MPI, Slurm, torchrun and PyTorch's own convention
PLACES = [
    ("PMI_RANK", "PMI_SIZE"),
    ("PMIX_RANK", "PMIX_SIZE"),
    ("OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE"),
    ("SLURM_PROCID", "SLURM_STEP_NUM_TASKS"),
    ("RANK", "WORLD_SIZE"),
]
LINGER = 2.0  # seconds
LOCAL = ("LOCAL_RANK", "MPI_LOCALRANKID", "OMPI_COMM_WORLD_LOCAL_RANK", "SLURM_LOCALID")


class _World:
    """What `init_process_group` makes."""

    default = None
    groups: dict = {}
    mapped: set = set()  # backends that were asked for and are MPI here
    made = 0
    failed = False  # whether the program ends with an error
    roll = None  # to look at the other processes at the end


class GroupMember:
    """What a process gets for a group that it does not belong to."""

    NON_GROUP_MEMBER = -100
    WORLD = None


class group:
    """`group.WORLD`: the default group, once it is initialized."""

    WORLD = None


def is_available() -> bool:
    """Whether torch.distributed can be used: always; with more than one process it needs MPI.

    >>> torch.distributed.is_available()
    True
    """
    return True


def is_initialized() -> bool:
    """Whether there is a default group.

    >>> torch.distributed.is_initialized()
    False
    """
    return _World.default is not None


def is_mpi_available() -> bool:
    """Whether mpi4py is installed."""
    return find_spec("mpi4py") is not None


def is_nccl_available() -> bool:
    """Whether there is NCCL: no."""
    return False


def is_gloo_available() -> bool:
    """Whether there is gloo: no; where a program names it, MPI is taken."""
    return False


is_ucc_available = is_xccl_available = is_nccl_available


def is_torchelastic_launched() -> bool:
    """Whether this process was started by a launcher that restarts processes: ``TORCHELASTIC_RUN_ID`` tells."""
    return "TORCHELASTIC_RUN_ID" in os.environ


def is_backend_available(backend: str) -> bool:
    """Whether a backend exists here itself: ``"mpi"`` where mpi4py is installed.

    Args:
        backend (str): its name.
    """
    return backend.lower() == "mpi" and is_mpi_available()


def place():
    """(rank, number of ranks) as the launcher says, (None, None) if none does."""
    for rank, size in PLACES:
        if rank in os.environ and size in os.environ:
            return int(os.environ[rank]), int(os.environ[size])
    return None, None


def init_process_group(
    backend=None,
    init_method=None,
    timeout=None,
    world_size=-1,
    rank=-1,
    store=None,
    group_name="",
    pg_options=None,
    device_id=None,
    _ranks=None,
) -> None:
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
    if _World.default is not None:
        raise ValueError("trying to initialize the default process group twice!")
    _check_arguments(backend, init_method, store, pg_options, device_id)
    if _ranks is not None:
        raise NotImplementedError("_ranks: the default group has all ranks; new_group makes one of some")
    seconds = _seconds(default_pg_timeout if timeout is None else timeout)
    named_rank, named_size = place()
    size = world_size if world_size != -1 else named_size
    MPI = _mpi(size, named_size, init_method)
    found_rank, found_size = (MPI.COMM_WORLD.rank, MPI.COMM_WORLD.size) if MPI else (0, 1)
    _check_place(rank, world_size, named_rank, named_size, found_rank, found_size)
    _say_mapping(backend, found_rank)
    if MPI is None or found_size == 1:
        _World.default = ProcessGroup([0], seconds, "mpi", name=group_name)
    else:
        processes, comm = _gathered(MPI, seconds)
        _World.default = ProcessGroup(range(found_size), seconds, "mpi", MPI, comm, processes, group_name)
        _World.roll = _World.default.roll
    GroupMember.WORLD = group.WORLD = _World.default
    _World.groups = {"": _World.default}


def _check_arguments(backend, init_method, store, pg_options, device_id):
    for part in (backend or "mpi").lower().split(","):
        if part.rpartition(":")[2] not in BACKENDS:
            raise ValueError(f"Invalid backend: '{backend}': flambeau has 'mpi', for which 'gloo' and 'nccl' stand too")
    if init_method is not None and store is not None:
        raise ValueError("Cannot specify both init_method and store.")
    if init_method is not None and not init_method.startswith(("env://", "file://", "tcp://")):
        raise ValueError(f"No rendezvous handler for {init_method!r}: use 'env://', 'file://...' or 'tcp://...'")
    if store is not None and not isinstance(store, Store):
        raise TypeError(f"store must be a torch.distributed.Store, not {type(store).__name__}")
    if pg_options is not None:
        raise NotImplementedError("pg_options are options of backends that flambeau does not have; leave them out")
    if device_id is not None and getattr(device_id, "type", "cuda") != "cpu":
        raise NotImplementedError(f"device_id={device_id!r}: processes of flambeau compute on the CPU")


def _seconds(timeout):
    if not isinstance(timeout, timedelta):
        raise TypeError(f"Expected timeout argument to be of type datetime.timedelta, got {type(timeout).__name__}")
    return timeout.total_seconds()


def _mpi(size, named_size, init_method):
    """The module mpi4py.MPI; None for one process by itself."""
    if (size is None or size == 1) and named_size in (None, 1) and "mpi4py.MPI" not in sys.modules:
        return None
    if not is_mpi_available():
        raise RuntimeError(
            f"{size} processes need MPI, and the package mpi4py is missing: pip install 'flambeau[mpi]' (mpi4py with "
            "MPICH; a system's own MPI works, too), and start them by `mpirun -n N python program.py` or by `python -m "
            "flambeau.distributed.run --nproc-per-node N program.py`"
        )
    if "mpi4py.MPI" not in sys.modules:
        import mpi4py

        mpi4py.rc.finalize = False  # after an error, ending together would wait for ever: see `_end`
        from mpi4py import MPI

        _stay_alive()
        _watch_errors()
        atexit.register(_end, MPI)
    from mpi4py import MPI

    return MPI


def _stay_alive():
    """MPICH's launcher signals the loss of a rank to the others, which would end them before they can say so."""
    if threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGUSR1) == signal.SIG_DFL:
        signal.signal(signal.SIGUSR1, signal.SIG_IGN)


def _watch_errors():
    """Remember that the program ends with an error."""
    previous = sys.excepthook

    def noted(*error):
        _World.failed = True
        previous(*error)

    sys.excepthook = noted


def _end(MPI):
    """At exit: end MPI together with the others, unless this process fails (they notice its end) or one of them did."""
    broken = any(g.broken is not None for g in _World.groups.values())
    if broken:
        time.sleep(LINGER)  # mpirun ends all when the first goes: let the others say what they saw
    elif not _World.failed and not MPI.Is_finalized() and _all_end(MPI):
        MPI.Finalize()


def _all_end(MPI):
    """Whether all processes come to their end."""
    request, troubled = MPI.COMM_WORLD.Ibarrier(), None
    while not request.Test():
        now = time.monotonic()
        if _World.roll is not None and _World.roll.look():
            troubled = troubled or now
            if now - troubled > 0.5:
                return False
        time.sleep(PAUSE)
    return True


def _check_place(rank, world_size, named_rank, named_size, found_rank, found_size):
    """Compare what the program and its surroundings say with what MPI found."""
    for what, said in (("world_size", world_size), ("WORLD_SIZE in the environment", named_size)):
        if said not in (-1, None, found_size):
            raise RuntimeError(
                f"{what} is {said}, but MPI has started {found_size} process{'es' if found_size > 1 else ''}, of which "
                f"this is rank {found_rank}: start the program by `mpirun -n {said} python program.py`, or by `python "
                f"-m flambeau.distributed.run --nproc-per-node {said} program.py`"
            )
    for what, said in (("rank", rank), ("RANK in the environment", named_rank)):
        if said not in (-1, None, found_rank):
            raise RuntimeError(
                f"{what} is {said}, but MPI says that this is rank {found_rank} of {found_size}: leave rank out, or "
                "start the program by mpirun alone"
            )


def _say_mapping(backend, rank):
    names = {part.rpartition(":")[2] for part in (backend or "mpi").lower().split(",")} - {"mpi"}
    if names - _World.mapped and rank == 0:
        asked = " and ".join(sorted(names))
        warnings.warn(f"torch.distributed: {asked} was asked for; flambeau's processes speak MPI", stacklevel=3)
    _World.mapped |= names


def _gathered(MPI, timeout):
    """(machine, process number) of every rank, and a communicator of our own; all must come within the time-out."""
    world = MPI.COMM_WORLD
    roll = RollCall(world, range(world.size), [("", 0)] * world.size)
    mine = encoded("|".join(map(str, identity())))
    found = np.empty((world.size, mine.size), np.uint8)
    request, until, patience = world.Iallgather(mine, found), time.monotonic() + timeout, min(1.0, timeout / 4)
    while not request.Test():
        if time.monotonic() > until - patience or roll.look():
            account = roll.call("init_process_group", patience)
            _World.failed = True
            raise DistBackendError(
                f"init_process_group failed on rank {world.rank} (timeout {timeout:g} s): {account}. Every process "
                "that MPI started must call it"
            )
        time.sleep(PAUSE)
    parts = [row.tobytes().rstrip(b"\0").decode().rpartition("|") for row in found]
    return [(machine, int(pid)) for machine, _, pid in parts], waited_for(world.Idup(), timeout)


def destroy_process_group(group=None) -> None:
    """Give up a group; without one, all.

    Args:
        group (ProcessGroup, optional): which.

    Raises:
        ValueError: there is no such group.
    """
    if _World.default is None:
        raise ValueError("Invalid process group specified: there is no default group")
    if group is None or group is _World.default:
        for each in reversed(_World.groups.values()):
            each.free()
        _World.default, _World.groups = None, {}
        globals()["group"].WORLD = GroupMember.WORLD = None
        return
    known = [name for name, each in _World.groups.items() if each is group]
    if not known:
        raise ValueError("Invalid process group specified")
    _World.groups.pop(known[0]).free()


def default_group():
    """The default group.

    Raises:
        ValueError: there is none.
    """
    if _World.default is None:
        raise ValueError("Default process group has not been initialized, please make sure to call init_process_group.")
    return _World.default


def member(group):
    """A group that may be None for the default one; None where this process does not belong to it."""
    if group is None:
        return default_group()
    if group == GroupMember.NON_GROUP_MEMBER:
        return None
    if not isinstance(group, ProcessGroup):
        raise TypeError(f"Invalid process group specified: {type(group).__name__}")
    return group


def new_group(
    ranks=None,
    timeout=None,
    backend=None,
    pg_options=None,
    use_local_synchronization: bool = False,
    group_desc=None,
    device_id=None,
    sort_ranks: bool = True,
):
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
    world = default_group()
    _check_arguments(backend, None, None, pg_options, device_id)
    if use_local_synchronization:
        raise NotImplementedError("use_local_synchronization=True: every process must call new_group in flambeau")
    ranks = list(range(world.size())) if ranks is None else sorted(ranks) if sort_ranks else list(ranks)
    if len(set(ranks)) < len(ranks) or any(not 0 <= rank < world.size() for rank in ranks):
        raise ValueError(
            f"the new group's rank should be within the world_size set by init_process_group, each once: got {ranks} "
            f"for {world.size()} processes"
        )
    _World.made += 1
    world.launch(f"new_group {ranks}", world.barrier).wait()
    if world.rank() not in ranks:
        return GroupMember.NON_GROUP_MEMBER
    seconds = world.timeout if timeout is None else _seconds(timeout)
    name = f"{_World.made}" if group_desc is None else f"{_World.made}:{group_desc}"
    if world.MPI is None or len(ranks) == 1:
        made = ProcessGroup(ranks, seconds, "mpi", name=name)
    else:
        members = world.comm.Get_group().Incl(ranks)
        comm = world.comm.Create_group(members, _World.made % 1000)
        made = ProcessGroup(
            ranks, seconds, "mpi", world.MPI, comm, [world.roll.processes[rank] for rank in ranks], name
        )
    _World.groups[name] = made
    return made


def new_subgroups_by_enumeration(ranks_per_subgroup_list, timeout=None, backend=None, pg_options=None, group_desc=None):
    """Make several groups at once; every process must call this.

    Args:
        ranks_per_subgroup_list (list of lists of int): the ranks of each; no rank in two of them.
        timeout, backend, pg_options, group_desc: as for `new_group`.

    Returns:
        the group of this process (None if there is none), and the list of all.
    """
    if not ranks_per_subgroup_list:
        raise ValueError("The arg 'ranks_per_subgroup_list' cannot be empty")
    every = [rank for ranks in ranks_per_subgroup_list for rank in ranks]
    if len(set(every)) < len(every):
        raise ValueError("rank belongs to several subgroups; each may be in one only")
    groups = [new_group(r, timeout, backend, pg_options, group_desc=group_desc) for r in ranks_per_subgroup_list]
    mine = [g for g in groups if isinstance(g, ProcessGroup)]
    return (mine[0] if mine else None), groups


def new_subgroups(group_size=None, group=None, timeout=None, backend=None, pg_options=None, group_desc=None):
    """Divide all ranks into groups of equal size, of neighbours; every process must call this.

    Args:
        group_size (int): ranks in each.
        group: must be None: the default group is divided.
        timeout, backend, pg_options, group_desc: as for `new_group`.

    Returns:
        the group of this process, and the list of all.
    """
    size = member(group).size()
    if group_size is None or group_size < 1 or size % group_size:
        raise ValueError(f"The world size {size} must be divisible by group_size={group_size}")
    enumeration = [list(range(i, i + group_size)) for i in range(0, size, group_size)]
    return new_subgroups_by_enumeration(enumeration, timeout, backend, pg_options, group_desc)


def get_rank(group=None) -> int:
    """The number of this process in a group (the default one if None); -1 if it does not belong to it.

    Args:
        group (ProcessGroup, optional): which.
    """
    found = member(group)
    return -1 if found is None else found.rank()


def get_world_size(group=None) -> int:
    """How many processes there are in a group (the default one if None); -1 if this one does not belong to it.

    Args:
        group (ProcessGroup, optional): which.
    """
    found = member(group)
    return -1 if found is None else found.size()


def get_backend(group=None) -> str:
    """The backend's name: ``"mpi"``.

    Args:
        group (ProcessGroup, optional): of which group; the default one if None.
    """
    found = member(group)
    if found is None:
        raise ValueError("Invalid process group specified")
    return found.backend


def get_group_rank(group, global_rank: int) -> int:
    """A rank's number in a group.

    Args:
        group (ProcessGroup): which.
        global_rank (int): the number in the default group.

    Raises:
        ValueError: it does not belong to the group.
    """
    ranks = member(group).ranks
    if global_rank not in ranks:
        raise ValueError(f"Global rank {global_rank} is not part of group {group}")
    return ranks.index(global_rank)


def get_global_rank(group, group_rank: int) -> int:
    """The number in the default group of a rank of a group.

    Args:
        group (ProcessGroup): which.
        group_rank (int): the number there.

    Raises:
        ValueError: there is no such rank.
    """
    ranks = member(group).ranks
    if not 0 <= group_rank < len(ranks):
        raise ValueError(f"Group rank {group_rank} is not part of group {group}")
    return ranks[group_rank]


def get_process_group_ranks(group) -> list:
    """The numbers in the default group of a group's ranks.

    Args:
        group (ProcessGroup or None): which; the default one if None.
    """
    return list(member(group).ranks)


def get_pg_count() -> int:
    """How many groups there are."""
    return len(_World.groups)


def get_node_local_rank(fallback_rank=None) -> int:
    """The number of this process among those of its machine, as the launcher says.

    Args:
        fallback_rank (int, optional): what to return where no launcher does.

    Raises:
        RuntimeError: no launcher does, and there is no `fallback_rank`.
    """
    for name in LOCAL:
        if name in os.environ:
            return int(os.environ[name])
    if fallback_rank is None:
        raise RuntimeError("LOCAL_RANK is not in the environment. Consider passing fallback_rank")
    return int(fallback_rank)
