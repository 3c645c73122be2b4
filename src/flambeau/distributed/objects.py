"""Collectives of Python objects, which travel pickled between the processes of one program."""

import pickle

import numpy as np

from .._tensor.base import wrap
from . import collectives
from .world import member


def _pickled(obj):
    return np.frombuffer(pickle.dumps(obj), np.uint8).copy()


def _sizes(size, group):
    found = wrap(np.empty(group.size(), np.int64))
    collectives.all_gather_into_tensor(found, wrap(np.array([size], np.int64)), group)
    return found._array


def _all(obj, group):
    """The pickled objects of all ranks, each padded to the longest, and their lengths."""
    data = _pickled(obj)
    sizes = _sizes(data.size, group)
    mine, rows = np.zeros(sizes.max(), np.uint8), np.empty((group.size(), sizes.max()), np.uint8)
    mine[: data.size] = data
    return mine, rows, sizes


def all_gather_object(object_list, obj, group=None) -> None:
    """Give all ranks the objects of all.

    Args:
        object_list (list): where they go; as many places as ranks.
        obj: what this rank gives; it must be picklable.
        group (ProcessGroup, optional): the ranks; all if None.

    >>> torch.distributed.init_process_group(rank=0, world_size=1)
    >>> found = [None]; torch.distributed.all_gather_object(found, {"a": 1}); found
    [{'a': 1}]
    >>> torch.distributed.destroy_process_group()
    """
    group = member(group)
    if group is None:
        return
    mine, rows, sizes = _all(obj, group)
    collectives.all_gather_into_tensor(wrap(rows), wrap(mine), group)
    object_list[:] = [pickle.loads(row[:n].tobytes()) for row, n in zip(rows, sizes)]


def gather_object(obj, object_gather_list=None, dst=None, group=None, group_dst=None) -> None:
    """Give one rank the objects of all.

    Args:
        obj: what this rank gives; it must be picklable.
        object_gather_list (list): where they go, on that rank.
        dst, group, group_dst: as for `gather`.
    """
    group = member(group)
    if group is None:
        return
    root = collectives.root_of(group, dst, group_dst, "dst")
    mine, rows, sizes = _all(obj, group)
    here = group.rank() == root
    targets = [wrap(row) for row in rows] if here else None
    collectives.gather(wrap(mine), targets, group=group, group_dst=root)
    if here:
        object_gather_list[:] = [pickle.loads(row[:n].tobytes()) for row, n in zip(rows, sizes)]


def broadcast_object_list(object_list, src=None, group=None, device=None, group_src=None) -> None:
    """Give all ranks the objects in a list of one rank.

    Args:
        object_list (list): the objects, on that rank; where they go, on others: as many places.
        src, group, group_src: as for `broadcast`.
        device: only the CPU.
    """
    group = member(group)
    if group is None:
        return
    root = collectives.root_of(group, src, group_src, "src")
    here = group.rank() == root
    data = _pickled(list(object_list)) if here else None
    size = wrap(np.array([data.size if here else 0], np.int64))
    collectives.broadcast(size, group=group, group_src=root)
    buffer = wrap(data if here else np.empty(int(size._array[0]), np.uint8))
    collectives.broadcast(buffer, group=group, group_src=root)
    if not here:
        object_list[:] = pickle.loads(buffer._array.tobytes())


def scatter_object_list(
    scatter_object_output_list, scatter_object_input_list=None, src=None, group=None, group_src=None
) -> None:
    """Give each rank its object of one rank's list.

    Args:
        scatter_object_output_list (list): its first place gets the object.
        scatter_object_input_list (list): an object for each rank, on that rank.
        src, group, group_src: as for `scatter`.
    """
    found = member(group)
    if found is None:
        return
    if not scatter_object_output_list:
        raise ValueError("Expected argument scatter_object_output_list to be a list of size at least 1.")
    root = collectives.root_of(found, src, group_src, "src")
    everything = list(scatter_object_input_list) if found.rank() == root else [None] * found.size()
    broadcast_object_list(everything, group=found, group_src=root)
    scatter_object_output_list[0] = everything[found.rank()]


def send_object_list(object_list, dst=None, group=None, device=None, group_dst=None, use_batch: bool = False) -> None:
    """Send the objects of a list to another rank.

    Args:
        object_list (list): the objects.
        dst, group, group_dst: as for `send`.
        device: only the CPU.
        use_batch (bool): makes no difference here.
    """
    data = _pickled(list(object_list))
    collectives.send(wrap(np.array([data.size], np.int64)), dst, group, group_dst=group_dst)
    collectives.send(wrap(data), dst, group, group_dst=group_dst)


def recv_object_list(object_list, src=None, group=None, device=None, group_src=None, use_batch: bool = False) -> int:
    """Receive the objects of a list from another rank, whose number is returned.

    Args:
        object_list (list): where they go.
        src, group, group_src: as for `recv`.
        device: only the CPU.
        use_batch (bool): makes no difference here.
    """
    size = wrap(np.empty(1, np.int64))
    sender = collectives.recv(size, src, group, group_src=group_src)
    buffer = wrap(np.empty(int(size._array[0]), np.uint8))
    collectives.recv(buffer, sender, group)
    object_list[:] = pickle.loads(buffer._array.tobytes())
    return sender
