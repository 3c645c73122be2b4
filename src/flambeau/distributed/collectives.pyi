"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from builtins import bool as _bool, bytes as _bytes, complex as _complex, float as _float, int as _int, str as _str
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

_Number = _int | _float | _bool | _complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
import warnings
import numpy as np
from .._tensor.base import wrap
from .._tensor.storage import note_write
from ._reductions import ReduceOp, as_bytes, check_op, wide
from .process_group import ALL_DONE
from .work import DistBackendError, Kept
from .world import member
HEADER: _int
ANY_SOURCE: Any
def memory_of(tensor: Any) -> Any:
    """A contiguous array with a tensor's values, its own memory where that is contiguous."""
def store(tensor: Any, array: Any) -> Any:
    """Write values to a tensor's memory."""
def _told(array: Any) -> Any: ...
def _list_of(tensors: Any, name: Any, size: Any) -> Any: ...
def root_of(group: Any, rank: Any, group_rank: Any, name: Any) -> Any:
    """A rank's number in the group, from its number in the world or in the group."""
def _outsider(name: Any) -> Any: ...
def _ended(work: Any, async_op: Any) -> Any: ...
def average(array: Any, op: Any, size: Any) -> Any:
    """The reduction's value: AVG is the sum, divided."""
def all_reduce(tensor: Tensor, op: Any = ..., group: Any = None, async_op: _bool = False) -> Any:
    """Reduce the tensors of all ranks; each rank's tensor becomes the result.

    Args:
        tensor (Tensor): of the same shape and dtype on each rank.
        op (ReduceOp): SUM, AVG, PRODUCT, MIN, MAX, BAND, BOR or BXOR.
        group (ProcessGroup, optional): the ranks; all if None.
        async_op (bool): return at once, with a `Work` to wait for.

    Returns:
        Work or None.

    Raises:
        DistBackendError: a rank is missing or does something else. RuntimeError: `op` does not suit the dtype.

    >>> torch.distributed.init_process_group(rank=0, world_size=1)
    >>> x = torch.ones(2); torch.distributed.all_reduce(x); x
    tensor([1., 1.])
    >>> torch.distributed.destroy_process_group()
    """
def reduce(tensor: Tensor, dst: _int | None = None, op: Any = ..., group: Any = None, async_op: _bool = False, group_dst: Any = None) -> Any:
    """Reduce the tensors of all ranks; the result is on one rank only.

    Args:
        tensor (Tensor): of the same shape and dtype on each rank.
        dst (int): the rank that gets the result, in the default group; or `group_dst`, in `group`.
        op, group, async_op: as for `all_reduce`.
    """
def reduce_scatter_tensor(output: Tensor, input: Tensor, op: Any = ..., group: Any = None, async_op: _bool = False) -> Any:
    """Reduce tensors of all ranks, of which each rank gets its part of the result.

    Args:
        output (Tensor): what this rank gets.
        input (Tensor): the parts for all ranks, one after the other, or stacked.
        op, group, async_op: as for `all_reduce`.

    Raises:
        ValueError: `input` does not have as many elements as the ranks' outputs.
    """
def reduce_scatter(output: Tensor, input_list: Sequence[Tensor], op: Any = ..., group: Any = None, async_op: _bool = False) -> Any:
    """Reduce lists of tensors of all ranks, of which each rank gets its entry of the result.

    Args:
        output (Tensor): what this rank gets.
        input_list (list of Tensors): one for each rank.
        op, group, async_op: as for `all_reduce`.
    """
def broadcast(tensor: Tensor, src: _int | None = None, group: Any = None, async_op: _bool = False, group_src: Any = None) -> Any:
    """Give all ranks the tensor of one.

    Args:
        tensor (Tensor): what is sent, on that rank; what is written to, on others.
        src (int): that rank, in the default group; or `group_src`, in `group`.
        group, async_op: as for `all_reduce`.
    """
def all_gather_into_tensor(output_tensor: Tensor, input_tensor: Tensor, group: Any = None, async_op: _bool = False) -> Any:
    """Give all ranks the tensors of all, one after the other or stacked.

    Args:
        output_tensor (Tensor): where they go: as many elements as all have together.
        input_tensor (Tensor): what this rank gives; the same shape and dtype on each.
        group, async_op: as for `all_reduce`.

    Raises:
        ValueError: `output_tensor` has another number of elements, or another dtype.
    """
def all_gather(tensor_list: Sequence[Tensor], tensor: Tensor, group: Any = None, async_op: _bool = False) -> Any:
    """Give all ranks the tensors of all.

    Args:
        tensor_list (list of Tensors): where they go, one for each rank.
        tensor (Tensor): what this rank gives; the same shape and dtype on each.
        group, async_op: as for `all_reduce`.
    """
def _check_like(target: Any, array: Any, name: Any) -> Any: ...
def gather(tensor: Tensor, gather_list: Sequence[Tensor] | None = None, dst: _int | None = None, group: Any = None, async_op: _bool = False, group_dst: Any = None) -> Any:
    """Give one rank the tensors of all.

    Args:
        tensor (Tensor): what this rank gives; the same shape and dtype on each.
        gather_list (list of Tensors): where they go, on that rank; None on others.
        dst (int): that rank, in the default group; or `group_dst`, in `group`.
        group, async_op: as for `all_reduce`.
    """
def scatter(tensor: Tensor, scatter_list: Sequence[Tensor] | None = None, src: _int | None = None, group: Any = None, async_op: _bool = False, group_src: Any = None) -> Any:
    """Give each rank its entry of one rank's list.

    Args:
        tensor (Tensor): where it goes.
        scatter_list (list of Tensors): one for each rank, on that rank; None on others.
        src (int): that rank, in the default group; or `group_src`, in `group`.
        group, async_op: as for `all_reduce`.
    """
def all_to_all(output_tensor_list: Sequence[Tensor], input_tensor_list: Sequence[Tensor], group: Any = None, async_op: _bool = False) -> Any:
    """Give each rank an entry of the list of every rank.

    Args:
        output_tensor_list (list of Tensors): where they go, one from each rank.
        input_tensor_list (list of Tensors): what this rank gives, one to each; their shapes may differ.
        group, async_op: as for `all_reduce`.
    """
def _exchange_sizes(group: Any, mine: Any, theirs: Any, counts: Any) -> Any: ...
def all_to_all_single(output: Tensor, input: Tensor, output_split_sizes: Sequence[_int] | None = None, input_split_sizes: Sequence[_int] | None = None, group: Any = None, async_op: _bool = False) -> Any:
    """Give each rank a part of the tensor of every rank.

    Args:
        output (Tensor): where the parts go, one after the other.
        input (Tensor): the parts that this rank gives, one to each rank.
        output_split_sizes, input_split_sizes (list of int, optional): the parts' lengths in dimension 0; equal if None.
        group, async_op: as for `all_reduce`.
    """
def _parts(tensor: Any, sizes: Any, count: Any, name: Any) -> Any: ...
def barrier(group: Any = None, async_op: _bool = False, device_ids: Any = None, timeout: Any = None) -> Any:
    """Wait until all ranks have come here.

    Args:
        group, async_op: as for `all_reduce`.
        device_ids: only for GPUs; must be None.
        timeout (timedelta, optional): how long; the group's time-out if None.
    """
def monitored_barrier(group: Any = None, timeout: Any = None, wait_all_ranks: _bool = False) -> Any:
    """Wait until all ranks have come here; the error names every rank that has not.

    Args:
        group (ProcessGroup, optional): the ranks; all if None.
        timeout (timedelta, optional): how long; the group's time-out if None.
        wait_all_ranks (bool): name all missing ranks, not only the first; they are named in any case.
    """
def _packed(array: Any) -> Any: ...
class _Arrival:
    """A message that is waited for: complete once it has been received."""
    def __init__(self, group: Any, source: Any, tag: Any) -> None: ...
    def Test(self) -> Any: ...
    def _received(self) -> Any: ...
    def unpacked(self, tensor: Any) -> Any: ...
    group: Any
    source: Any
    tag: Any
    data: Any
    request: Any
    found: Any
def isend(tensor: Tensor, dst: _int | None = None, group: Any = None, tag: _int = 0, group_dst: Any = None) -> Any:
    """Begin to send a tensor to another rank.

    Args:
        tensor (Tensor): what is sent.
        dst (int): to which rank, in the default group; or `group_dst`, in `group`.
        group (ProcessGroup, optional): the ranks; all if None.
        tag (int): a number that the receiver must name, too.

    Returns:
        Work.
    """
def irecv(tensor: Tensor, src: _int | None = None, group: Any = None, tag: _int = 0, group_src: Any = None) -> Any:
    """Begin to receive a tensor from another rank.

    Args:
        tensor (Tensor): where it goes, of the same shape and dtype as what is sent.
        src (int, optional): from which rank, in the default group; or `group_src`, in `group`; from any if None.
        group (ProcessGroup, optional): the ranks; all if None.
        tag (int): the number that the sender names.

    Returns:
        Work.
    """
def send(tensor: Any, dst: Any = None, group: Any = None, tag: _int = 0, group_dst: Any = None) -> None:
    """Send a tensor to another rank; arguments as for `isend`."""
def recv(tensor: Any, src: Any = None, group: Any = None, tag: _int = 0, group_src: Any = None) -> _int:
    """Receive a tensor from another rank, whose number is returned; arguments as for `irecv`.

    Returns:
        int: the sender's rank in the default group; -1 on ranks outside of the group.
    """
class P2POp:
    """A message for `batch_isend_irecv`.

    Args:
        op (callable): `isend` or `irecv`.
        tensor (Tensor): what is sent, or where it goes.
        peer (int): the other rank, in the default group.
        group (ProcessGroup, optional): the ranks.
        tag (int): as for `isend`.
    """
    def __init__(self, op: Callable[..., Any], tensor: Tensor, peer: _int | None = None, group: Any = None, tag: _int = 0, group_peer: Any = None) -> None: ...
    op: Any
    tensor: Any
    peer: Any
    group: Any
    tag: Any
    group_peer: Any
def batch_isend_irecv(p2p_op_list: Any) -> Any:
    """Begin several messages.

    Args:
        p2p_op_list (list of P2POp): which.

    Returns:
        list of Work.
    """
