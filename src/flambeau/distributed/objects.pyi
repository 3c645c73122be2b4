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
import pickle
import numpy as np
from .._tensor.base import wrap
from . import collectives
from .world import member
def _pickled(obj: Any) -> Any: ...
def _sizes(size: Any, group: Any) -> Any: ...
def _all(obj: Any, group: Any) -> Any: ...
def all_gather_object(object_list: list[Any], obj: Any, group: Any = None) -> None:
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
def gather_object(obj: Any, object_gather_list: list[Any] | None = None, dst: Any = None, group: Any = None, group_dst: Any = None) -> None:
    """Give one rank the objects of all.

    Args:
        obj: what this rank gives; it must be picklable.
        object_gather_list (list): where they go, on that rank.
        dst, group, group_dst: as for `gather`.
    """
def broadcast_object_list(object_list: list[Any], src: Any = None, group: Any = None, device: _device | str | int | None = None, group_src: Any = None) -> None:
    """Give all ranks the objects in a list of one rank.

    Args:
        object_list (list): the objects, on that rank; where they go, on others: as many places.
        src, group, group_src: as for `broadcast`.
        device: only the CPU.
    """
def scatter_object_list(scatter_object_output_list: list[Any], scatter_object_input_list: list[Any] | None = None, src: Any = None, group: Any = None, group_src: Any = None) -> None:
    """Give each rank its object of one rank's list.

    Args:
        scatter_object_output_list (list): its first place gets the object.
        scatter_object_input_list (list): an object for each rank, on that rank.
        src, group, group_src: as for `scatter`.
    """
def send_object_list(object_list: list[Any], dst: Any = None, group: Any = None, device: _device | str | int | None = None, group_dst: Any = None, use_batch: bool = False) -> None:
    """Send the objects of a list to another rank.

    Args:
        object_list (list): the objects.
        dst, group, group_dst: as for `send`.
        device: only the CPU.
        use_batch (bool): makes no difference here.
    """
def recv_object_list(object_list: list[Any], src: Any = None, group: Any = None, device: _device | str | int | None = None, group_src: Any = None, use_batch: bool = False) -> int:
    """Receive the objects of a list from another rank, whose number is returned.

    Args:
        object_list (list): where they go.
        src, group, group_src: as for `recv`.
        device: only the CPU.
        use_batch (bool): makes no difference here.
    """
