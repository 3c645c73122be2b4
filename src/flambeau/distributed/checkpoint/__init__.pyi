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
import hashlib
import io
import json
import os
import shutil
from .._shares import shared_out
from ..objects import all_gather_object
from ..world import is_initialized, member
METADATA: str
class CheckpointException(RuntimeError):
    """A checkpoint is missing, incomplete or damaged, or does not fit."""
def _opened(state: Any) -> Any: ...
def _entries(state: Any) -> Any: ...
def _leaves(state: Any, path: Any = ...) -> Any: ...
def _structure(state: Any) -> Any: ...
def _rebuilt(structure: Any, values: Any, path: Any) -> Any: ...
def _part(structure: Any, step: Any) -> Any: ...
def _group(process_group: Any) -> Any: ...
def save(state_dict: dict[Any, Any], *, checkpoint_id: str | Any, process_group: Any = None, no_dist: bool = False) -> None:
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
def _make_folder(path: Any) -> Any: ...
def _write_share(folder: Any, leaves: Any, rank: Any, size: Any) -> Any: ...
def _write(path: Any, data: Any) -> Any: ...
def _size_of(value: Any) -> Any: ...
def _complete(path: Any, new: Any, shares: Any, structure: Any) -> Any: ...
def _together(group: Any, action: Any) -> Any: ...
def _place(path: Any) -> Any: ...
def load(state_dict: dict[Any, Any], *, checkpoint_id: str | Any, process_group: Any = None, no_dist: bool = False) -> None:
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
def _load(state: Any, folder: Any) -> Any: ...
def _is_stateful(state: Any) -> Any: ...
def _wanted(state: Any, where: Any, path: Any) -> Any: ...
def _read(path: Any, shard: Any) -> Any: ...
def _fill(state: Any, values: Any, path: Any, structure: Any) -> Any: ...
