"""Checkpoints of many processes: each writes its share, all or nothing; any number of processes can load it.

A checkpoint is a folder: ``shard_R.pt`` for each rank, and last of all ``.metadata``, without which it does not count.
It is made beside its place and takes it at once, so that at any moment the one before, or the new one, is whole.
"""

import hashlib
import io
import json
import os
import shutil

import flambeau as torch

from .._shares import shared_out
from ..objects import all_gather_object
from ..world import is_initialized, member

__all__ = ["CheckpointException", "load", "save"]
METADATA = ".metadata"


class CheckpointException(RuntimeError):
    """A checkpoint is missing, incomplete or damaged, or does not fit."""


def _opened(state):
    """What an object with a ``state_dict`` gives; others as they are."""
    return state.state_dict() if hasattr(state, "state_dict") and not isinstance(state, dict) else state


def _entries(state):
    """[(step of the path, value)] of a dict, list or tuple; None for what holds nothing."""
    if isinstance(state, dict):
        return [(str(key), value) for key, value in state.items()]
    if isinstance(state, (list, tuple)) and not isinstance(state, torch.Size):
        return [(str(number), value) for number, value in enumerate(state)]
    return None


def _leaves(state, path=()):
    """(path, value) of each entry of nested dicts and lists; values with a ``state_dict`` are taken apart by it."""
    state = _opened(state)
    entries = _entries(state)
    if entries is None:
        yield ".".join(path), state
        return
    for step, value in entries:
        yield from _leaves(value, (*path, step))


def _structure(state):
    """The containers of a state without their contents, in JSON's terms."""
    state = _opened(state)
    if isinstance(state, dict):
        return {"dict": [[key, _structure(value)] for key, value in state.items()]}
    entries = _entries(state)
    if entries is None:
        return None
    return {"list" if isinstance(state, list) else "tuple": [_structure(value) for _, value in entries]}


def _rebuilt(structure, values, path):
    """A state with the structure and the values that were saved."""
    if structure is None:
        return values[".".join(path)]
    if "dict" in structure:
        return {key: _rebuilt(part, values, (*path, str(key))) for key, part in structure["dict"]}
    kind, parts = next(iter(structure.items()))
    return {"list": list, "tuple": tuple}[kind](_rebuilt(p, values, (*path, str(i))) for i, p in enumerate(parts))


def _part(structure, step):
    """A part of a structure; None if there is none."""
    if structure and "dict" in structure:
        return next((part for key, part in structure["dict"] if str(key) == step), None)
    return next(iter(structure.values()))[int(step)] if structure else None


def _group(process_group):
    return member(process_group) if is_initialized() else None


def save(state_dict, *, checkpoint_id, process_group=None, no_dist: bool = False) -> None:
    """Save a state, of which every rank writes a share; a checkpoint that was there stays until the new one is whole.

    Args:
        state_dict (dict): tensors, numbers and texts in dicts and lists; or objects with ``state_dict``. Tensors that
            all ranks have are written by one of them.
        checkpoint_id (str or path): the folder.
        process_group (ProcessGroup, optional): the ranks; all if None.
        no_dist (bool): this process alone.

    Raises:
        CheckpointException: a rank could not write; the message names it.

    >>> import tempfile; folder = tempfile.mkdtemp() + "/step1"
    >>> torch.distributed.checkpoint.save({"w": torch.ones(2), "step": 1}, checkpoint_id=folder)
    >>> state = {"w": torch.zeros(2), "step": 0}
    >>> torch.distributed.checkpoint.load(state, checkpoint_id=folder); state
    {'w': tensor([1., 1.]), 'step': 1}
    """
    group, path = None if no_dist else _group(process_group), os.path.abspath(checkpoint_id)
    rank, size = (0, 1) if group is None else (group.rank(), group.size())
    new = f"{path}.new"
    _together(group, lambda: _make_folder(new) if rank == 0 else None)
    shares = _together(group, lambda: _write_share(new, dict(_leaves(state_dict)), rank, size))
    _together(group, lambda: _complete(path, new, shares, _structure(state_dict)) if rank == 0 else None)


def _make_folder(path):
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)


def _write_share(folder, leaves, rank, size):
    """Write the entries of this rank's share to its file; where they are, and the file's digest."""
    shares = shared_out(leaves, lambda key: _size_of(leaves[key]) + 1, size)
    mine = {key: leaves[key] for key, owner in shares if owner == rank}
    buffer = io.BytesIO()
    torch.save(mine, buffer)
    name, data = f"shard_{rank}.pt", buffer.getvalue()
    _write(os.path.join(folder, name), data)
    return {"file": name, "bytes": len(data), "digest": hashlib.sha256(data).hexdigest(), "keys": sorted(mine)}


def _write(path, data):
    """Write a file, and wait until it is on the disk."""
    with open(path, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _size_of(value):
    return value.numel() * value.element_size() if isinstance(value, torch.Tensor) else 0


def _complete(path, new, shares, structure):
    """Write the list of what there is, and let the new folder take the old one's place."""
    _write(os.path.join(new, METADATA), json.dumps({"version": 1, "shards": shares, "structure": structure}).encode())
    old = f"{path}.old"
    if os.path.exists(path):
        shutil.rmtree(old, ignore_errors=True)
        os.rename(path, old)
    os.rename(new, path)
    shutil.rmtree(old, ignore_errors=True)


def _together(group, action):
    """Let all ranks do something, and return their results; if one fails, all raise an error that names it."""
    try:
        result, error = action(), None
    except Exception as failure:
        result, error = None, f"{type(failure).__name__}: {failure}"
    if group is None:
        found = [(result, error)]
    else:
        found = [None] * group.size()
        all_gather_object(found, (result, error), group)
    wrong = [f"rank {rank}: {error}" for rank, (_, error) in enumerate(found) if error is not None]
    if wrong:
        raise CheckpointException("; ".join(wrong))
    return [result for result, _ in found]


def _place(path):
    """The folder of the last whole checkpoint: between two renames it is the old one."""
    for folder in (path, f"{path}.old"):
        if os.path.exists(os.path.join(folder, METADATA)):
            return folder
    raise CheckpointException(f"{path}: there is no whole checkpoint here (no {METADATA})")


def load(state_dict, *, checkpoint_id, process_group=None, no_dist: bool = False) -> None:
    """Load what `save` saved into a state, with any number of ranks.

    Args:
        state_dict (dict): of the structure that was saved, or a part of it. Tensors are written to; other values are
            replaced; objects with ``state_dict`` get it by ``load_state_dict``.
        checkpoint_id (str or path): the folder.
        process_group (ProcessGroup, optional): the ranks; all if None.
        no_dist (bool): this process alone.

    Raises:
        CheckpointException: there is no whole checkpoint, a file is damaged, or an entry is missing or of another
            shape.
    """
    group = None if no_dist else _group(process_group)
    _together(group, lambda: _load(state_dict, _place(os.path.abspath(checkpoint_id))))


def _load(state, folder):
    with open(os.path.join(folder, METADATA), encoding="utf-8") as file:
        metadata = json.load(file)
    where = {key: shard for shard in metadata["shards"] for key in shard["keys"]}
    wanted = list(_wanted(state, where, ()))
    missing = [key for key in wanted if key not in where]
    if missing:
        raise CheckpointException(f"Missing key in checkpoint state_dict: {', '.join(missing)}")
    values = {}
    for shard in {where[key]["file"]: where[key] for key in wanted}.values():
        values.update(_read(os.path.join(folder, shard["file"]), shard))
    _fill(state, values, (), metadata["structure"])


def _is_stateful(state):
    return hasattr(state, "load_state_dict") and not isinstance(state, dict)


def _wanted(state, where, path):
    """The keys that a state needs: all that were saved of an object with ``load_state_dict``, which may be new."""
    name = ".".join(path)
    if _is_stateful(state):
        yield from (key for key in where if key == name or key.startswith(f"{name}."))
        return
    entries = _entries(state)
    if entries is None:
        yield name
        return
    for step, value in entries:
        yield from _wanted(value, where, (*path, step))


def _read(path, shard):
    with open(path, "rb") as file:
        data = file.read()
    if len(data) != shard["bytes"] or hashlib.sha256(data).hexdigest() != shard["digest"]:
        raise CheckpointException(f"{path} is damaged: its contents are not those that were saved")
    return torch.load(io.BytesIO(data))


def _fill(state, values, path, structure):
    """Put values in their places in a state; the new value for this place is returned."""
    if _is_stateful(state):
        state.load_state_dict(_rebuilt(structure, values, path))
        return state
    if isinstance(state, dict):
        for key, value in state.items():
            state[key] = _fill(value, values, (*path, str(key)), _part(structure, str(key)))
        return state
    entries = _entries(state)
    if entries is not None:
        made = [_fill(value, values, (*path, step), _part(structure, step)) for step, value in entries]
        if isinstance(state, list):
            state[:] = made
            return state
        return type(state)(made)
    found = values[".".join(path)]
    if not isinstance(state, torch.Tensor):
        return found
    if not isinstance(found, torch.Tensor) or found.shape != state.shape:
        told = tuple(found.shape) if isinstance(found, torch.Tensor) else found
        raise CheckpointException(f"{'.'.join(path)}: the checkpoint has {told}, the state {tuple(state.shape)}")
    with torch.no_grad():
        state.copy_(found)
    return state
