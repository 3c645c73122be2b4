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
from . import checkpoint as checkpoint
from . import device_mesh as device_mesh
from . import fsdp as fsdp
from . import nn as nn
from . import optim as optim
from . import run as run
from .device_mesh import DeviceMesh as DeviceMesh
from .device_mesh import init_device_mesh as init_device_mesh
from .._names.rooms import later as _later
from ._reductions import ReduceOp as ReduceOp
from .collectives import P2POp as P2POp, all_gather as all_gather, all_gather_into_tensor as all_gather_into_tensor, all_reduce as all_reduce, all_to_all as all_to_all, all_to_all_single as all_to_all_single, barrier as barrier, batch_isend_irecv as batch_isend_irecv, broadcast as broadcast, gather as gather, irecv as irecv, isend as isend, monitored_barrier as monitored_barrier, recv as recv, reduce as reduce, reduce_scatter as reduce_scatter, reduce_scatter_tensor as reduce_scatter_tensor, scatter as scatter, send as send
from .objects import all_gather_object as all_gather_object, broadcast_object_list as broadcast_object_list, gather_object as gather_object, recv_object_list as recv_object_list, scatter_object_list as scatter_object_list, send_object_list as send_object_list
from .process_group import ProcessGroup as ProcessGroup
from .stores import FileStore as FileStore, HashStore as HashStore, PrefixStore as PrefixStore, Store as Store, TCPStore as TCPStore
from .work import DistBackendError as DistBackendError, DistError as DistError, DistNetworkError as DistNetworkError, DistStoreError as DistStoreError, Work as Work
from .world import GroupMember as GroupMember, default_pg_timeout as default_pg_timeout, destroy_process_group as destroy_process_group, get_backend as get_backend, get_global_rank as get_global_rank, get_group_rank as get_group_rank, get_node_local_rank as get_node_local_rank, get_pg_count as get_pg_count, get_process_group_ranks as get_process_group_ranks, get_rank as get_rank, get_world_size as get_world_size, group as group, init_process_group as init_process_group, is_available as is_available, is_backend_available as is_backend_available, is_gloo_available as is_gloo_available, is_initialized as is_initialized, is_mpi_available as is_mpi_available, is_nccl_available as is_nccl_available, is_torchelastic_launched as is_torchelastic_launched, is_ucc_available as is_ucc_available, is_xccl_available as is_xccl_available, new_group as new_group, new_subgroups as new_subgroups, new_subgroups_by_enumeration as new_subgroups_by_enumeration
_ROOMS: tuple[Any, ...]
_LATER: dict[Any, Any]
