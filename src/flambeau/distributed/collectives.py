"""Collectives and messages of tensors. Every rank of the group calls them in the same order; results are written to the
tensors given, outside of autograd (see `torch.distributed.nn` for collectives with derivatives)."""

import warnings

import numpy as np

from .._tensor.base import Tensor, wrap
from .._tensor.storage import note_write
from ._reductions import ReduceOp, as_bytes, check_op, wide
from .process_group import ALL_DONE
from .work import DistBackendError, Kept
from .world import member

HEADER = 128  # bytes before each message: dtype and shape
ANY_SOURCE = -1


# ---- tensors and memory ----------------------------------------------------------------------------------------------


def memory_of(tensor):
    """A contiguous array with a tensor's values, its own memory where that is contiguous."""
    if not isinstance(tensor, Tensor):
        raise TypeError(
            f"Invalid function argument. Expected parameter `tensor` of type torch.Tensor, got {type(tensor).__name__}"
        )
    array = np.asarray(tensor._array)
    return array if array.flags.c_contiguous else np.ascontiguousarray(array).reshape(array.shape)


def store(tensor, array):
    """Write values to a tensor's memory."""
    target = tensor._array
    if target.__class__ is not np.ndarray:  # under a tracer or another transformation
        tensor.copy_(wrap(np.array(array, dtype=target.dtype).reshape(target.shape)))
        return
    if array is not target:
        target[...] = array.reshape(target.shape)
    note_write(target)


def _told(array):
    return f"{array.dtype.name if array.dtype.names is None else array.dtype.names[0]} {list(array.shape)}"


def _list_of(tensors, name, size):
    if not isinstance(tensors, (list, tuple)) or not all(isinstance(t, Tensor) for t in tensors):
        raise TypeError(f"Invalid function argument. Expected parameter `{name}` of type List[torch.Tensor]")
    if len(tensors) != size:
        raise ValueError(f"{name} must have a tensor for each of the {size} ranks, but has {len(tensors)}")
    return list(tensors)


def root_of(group, rank, group_rank, name):
    """A rank's number in the group, from its number in the world or in the group."""
    if (rank is None) == (group_rank is None):
        if rank is not None:
            raise ValueError(f"Can't specify both group_{name} and {name}")
        return 0
    if group_rank is not None:
        if not 0 <= group_rank < group.size():
            raise ValueError(f"group_{name} is {group_rank}, but the group has {group.size()} ranks")
        return group_rank
    if rank not in group.ranks:
        raise ValueError(f"Global rank {rank} is not part of group {group.ranks}")
    return group.ranks.index(rank)


def _outsider(name):
    warnings.warn(f"Running {name} on global rank which does not belong to the given group.", stacklevel=3)


def _ended(work, async_op):
    if async_op:
        return work
    work.wait()
    return None


# ---- reductions ------------------------------------------------------------------------------------------------------


def average(array, op, size):
    """The reduction's value: AVG is the sum, divided."""
    return np.divide(array, size, out=array) if op is ReduceOp.AVG else array


def all_reduce(tensor, op=ReduceOp.SUM, group=None, async_op: bool = False):
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
    group = member(group)
    if group is None:
        return _outsider("all_reduce")
    array = memory_of(tensor)
    check_op(op, array.dtype)
    sent = wide(array)
    received = np.empty_like(sent)

    def finish():
        store(tensor, average(received, op, group.size()).astype(array.dtype, copy=False))

    work = group.launch(f"all_reduce {op.name} {_told(array)}", lambda: group.all_reduce(sent, received, op), finish)
    return _ended(work, async_op)


def reduce(tensor, dst=None, op=ReduceOp.SUM, group=None, async_op: bool = False, group_dst=None):
    """Reduce the tensors of all ranks; the result is on one rank only.

    Args:
        tensor (Tensor): of the same shape and dtype on each rank.
        dst (int): the rank that gets the result, in the default group; or `group_dst`, in `group`.
        op, group, async_op: as for `all_reduce`.
    """
    group = member(group)
    if group is None:
        return _outsider("reduce")
    root, array = root_of(group, dst, group_dst, "dst"), memory_of(tensor)
    check_op(op, array.dtype)
    sent = wide(array)
    received = np.empty_like(sent)

    def finish():
        if group.rank() == root:
            store(tensor, average(received, op, group.size()).astype(array.dtype, copy=False))

    doing = f"reduce {op.name} to {root} {_told(array)}"
    return _ended(group.launch(doing, lambda: group.reduce(sent, received, op, root), finish), async_op)


def reduce_scatter_tensor(output, input, op=ReduceOp.SUM, group=None, async_op: bool = False):
    """Reduce tensors of all ranks, of which each rank gets its part of the result.

    Args:
        output (Tensor): what this rank gets.
        input (Tensor): the parts for all ranks, one after the other, or stacked.
        op, group, async_op: as for `all_reduce`.

    Raises:
        ValueError: `input` does not have as many elements as the ranks' outputs.
    """
    group = member(group)
    if group is None:
        return _outsider("reduce_scatter_tensor")
    array, target = memory_of(input), memory_of(output)
    check_op(op, array.dtype)
    if array.size != target.size * group.size() or array.dtype != target.dtype:
        raise ValueError(
            f"input tensor must be the same dtype as output tensor and world size ({group.size()}) times its size: got "
            f"{_told(array)} for {_told(target)}"
        )
    sent = wide(array).reshape(group.size(), -1)
    received = np.empty(sent.shape[1:], sent.dtype)

    def finish():
        store(output, average(received, op, group.size()).astype(target.dtype, copy=False))

    doing = f"reduce_scatter {op.name} {_told(array)}"
    return _ended(group.launch(doing, lambda: group.reduce_scatter(sent, received, op), finish), async_op)


def reduce_scatter(output, input_list, op=ReduceOp.SUM, group=None, async_op: bool = False):
    """Reduce lists of tensors of all ranks, of which each rank gets its entry of the result.

    Args:
        output (Tensor): what this rank gets.
        input_list (list of Tensors): one for each rank.
        op, group, async_op: as for `all_reduce`.
    """
    found = member(group)
    if found is None:
        return _outsider("reduce_scatter")
    arrays = [memory_of(t) for t in _list_of(input_list, "input_list", found.size())]
    if any(a.shape != arrays[0].shape for a in arrays):
        raise ValueError("input_list: tensors must have the same shape")
    return reduce_scatter_tensor(output, wrap(np.stack(arrays)), op, group, async_op)


# ---- moving data -----------------------------------------------------------------------------------------------------


def broadcast(tensor, src=None, group=None, async_op: bool = False, group_src=None):
    """Give all ranks the tensor of one.

    Args:
        tensor (Tensor): what is sent, on that rank; what is written to, on others.
        src (int): that rank, in the default group; or `group_src`, in `group`.
        group, async_op: as for `all_reduce`.
    """
    group = member(group)
    if group is None:
        return _outsider("broadcast")
    root, array = root_of(group, src, group_src, "src"), memory_of(tensor)
    memory = array if array.flags.writeable and group.rank() != root else array.copy()
    work = group.launch(
        f"broadcast from {root} {_told(array)}",
        lambda: group.broadcast(as_bytes(memory), root),
        lambda: None if group.rank() == root else store(tensor, memory),
    )
    return _ended(work, async_op)


def all_gather_into_tensor(output_tensor, input_tensor, group=None, async_op: bool = False):
    """Give all ranks the tensors of all, one after the other or stacked.

    Args:
        output_tensor (Tensor): where they go: as many elements as all have together.
        input_tensor (Tensor): what this rank gives; the same shape and dtype on each.
        group, async_op: as for `all_reduce`.

    Raises:
        ValueError: `output_tensor` has another number of elements, or another dtype.
    """
    group = member(group)
    if group is None:
        return _outsider("all_gather_into_tensor")
    array, target = memory_of(input_tensor), memory_of(output_tensor)
    if target.size != array.size * group.size() or array.dtype != target.dtype:
        raise ValueError(
            f"output tensor must be the same dtype as input tensor and its size world size ({group.size()}) times: "
            f"got {_told(target)} for {_told(array)}"
        )
    received = np.empty((group.size(), *array.shape), array.dtype)
    work = group.launch(
        f"all_gather {_told(array)}",
        lambda: group.all_gather(as_bytes(array), as_bytes(received)),
        lambda: store(output_tensor, received),
    )
    return _ended(work, async_op)


def all_gather(tensor_list, tensor, group=None, async_op: bool = False):
    """Give all ranks the tensors of all.

    Args:
        tensor_list (list of Tensors): where they go, one for each rank.
        tensor (Tensor): what this rank gives; the same shape and dtype on each.
        group, async_op: as for `all_reduce`.
    """
    group = member(group)
    if group is None:
        return _outsider("all_gather")
    targets, array = _list_of(tensor_list, "tensor_list", group.size()), memory_of(tensor)
    for target in targets:
        _check_like(target._array, array, "tensor_list")
    received = np.empty((group.size(), *array.shape), array.dtype)
    work = group.launch(
        f"all_gather {_told(array)}",
        lambda: group.all_gather(as_bytes(array), as_bytes(received)),
        lambda: [store(target, row) for target, row in zip(targets, received)],
    )
    return _ended(work, async_op)


def _check_like(target, array, name):
    if target.shape != array.shape or target.dtype != array.dtype:
        raise ValueError(f"Invalid {name}: a tensor of {_told(target)} does not fit {_told(array)}")


def gather(tensor, gather_list=None, dst=None, group=None, async_op: bool = False, group_dst=None):
    """Give one rank the tensors of all.

    Args:
        tensor (Tensor): what this rank gives; the same shape and dtype on each.
        gather_list (list of Tensors): where they go, on that rank; None on others.
        dst (int): that rank, in the default group; or `group_dst`, in `group`.
        group, async_op: as for `all_reduce`.
    """
    group = member(group)
    if group is None:
        return _outsider("gather")
    root, array = root_of(group, dst, group_dst, "dst"), memory_of(tensor)
    received, targets = None, []
    if group.rank() == root:
        targets = _list_of(gather_list, "gather_list", group.size())
        for target in targets:
            _check_like(target._array, array, "gather_list")
        received = np.empty((group.size(), *array.shape), array.dtype)
    elif gather_list:
        raise ValueError("Argument ``gather_list`` must NOT be specified on non-destination ranks.")
    work = group.launch(
        f"gather to {root} {_told(array)}",
        lambda: group.gather(as_bytes(array), None if received is None else as_bytes(received), root),
        lambda: [store(target, row) for target, row in zip(targets, () if received is None else received)],
    )
    return _ended(work, async_op)


def scatter(tensor, scatter_list=None, src=None, group=None, async_op: bool = False, group_src=None):
    """Give each rank its entry of one rank's list.

    Args:
        tensor (Tensor): where it goes.
        scatter_list (list of Tensors): one for each rank, on that rank; None on others.
        src (int): that rank, in the default group; or `group_src`, in `group`.
        group, async_op: as for `all_reduce`.
    """
    group = member(group)
    if group is None:
        return _outsider("scatter")
    root, array = root_of(group, src, group_src, "src"), memory_of(tensor)
    sent, received = None, np.empty_like(array)
    if group.rank() == root:
        arrays = [memory_of(t) for t in _list_of(scatter_list, "scatter_list", group.size())]
        for each in arrays:
            _check_like(each, array, "scatter_list")
        sent = np.stack(arrays)
    elif scatter_list:
        raise ValueError("Argument ``scatter_list`` must NOT be specified on non-source ranks.")
    work = group.launch(
        f"scatter from {root} {_told(array)}",
        lambda: group.scatter(None if sent is None else as_bytes(sent), as_bytes(received), root),
        lambda: store(tensor, received),
    )
    return _ended(work, async_op)


def all_to_all(output_tensor_list, input_tensor_list, group=None, async_op: bool = False):
    """Give each rank an entry of the list of every rank.

    Args:
        output_tensor_list (list of Tensors): where they go, one from each rank.
        input_tensor_list (list of Tensors): what this rank gives, one to each; their shapes may differ.
        group, async_op: as for `all_reduce`.
    """
    group = member(group)
    if group is None:
        return _outsider("all_to_all")
    targets = _list_of(output_tensor_list, "output_tensor_list", group.size())
    arrays = [memory_of(t) for t in _list_of(input_tensor_list, "input_tensor_list", group.size())]
    sent = np.concatenate([as_bytes(a) for a in arrays])
    counts = [t._array.nbytes for t in targets]
    received, ends = np.empty(sum(counts), np.uint8), np.cumsum([0, *counts])
    expected = np.empty(group.size(), np.int64)
    all_sizes = np.array([a.nbytes for a in arrays], np.int64)

    def begin():
        return group.all_to_all(sent, [a.nbytes for a in arrays], received, counts)

    def finish():
        for i, target in enumerate(targets):
            store(target, received[ends[i] : ends[i + 1]].view(target._array.dtype))

    _exchange_sizes(group, all_sizes, expected, counts)
    return _ended(group.launch(f"all_to_all {arrays[0].dtype.name}", begin, finish), async_op)


def _exchange_sizes(group, mine, theirs, counts):
    """Compare how much every rank sends with what is expected; all ranks fail together."""
    ones, unit = [8] * group.size(), mine.view(np.uint8)
    group.launch("all_to_all, sizes", lambda: group.all_to_all(unit, ones, theirs.view(np.uint8), ones)).wait()
    wrong = [
        f"rank {group.ranks[i]} sends {n} bytes, not {m}" for i, (n, m) in enumerate(zip(theirs, counts)) if n != m
    ]
    bad, any_bad = np.array([len(wrong)], np.int64), np.zeros(1, np.int64)
    group.launch("all_to_all, check", lambda: group.all_reduce(bad, any_bad, ReduceOp.MAX)).wait()
    if any_bad[0]:
        told = "; ".join(wrong) or "another rank expects other sizes"
        raise DistBackendError(f"all_to_all on rank {group.ranks[group.rank()]}: {told}. Make the tensors' sizes agree")


def all_to_all_single(
    output, input, output_split_sizes=None, input_split_sizes=None, group=None, async_op: bool = False
):
    """Give each rank a part of the tensor of every rank.

    Args:
        output (Tensor): where the parts go, one after the other.
        input (Tensor): the parts that this rank gives, one to each rank.
        output_split_sizes, input_split_sizes (list of int, optional): the parts' lengths in dimension 0; equal if None.
        group, async_op: as for `all_reduce`.
    """
    found = member(group)
    if found is None:
        return _outsider("all_to_all_single")
    targets = _parts(output, output_split_sizes, found.size(), "output")
    return all_to_all(targets, _parts(input, input_split_sizes, found.size(), "input"), group, async_op)


def _parts(tensor, sizes, count, name):
    if not sizes:
        if tensor.shape[0] % count:
            raise ValueError(f"Tensor's dim 0 does not divide equally across group size {count}: {name} {tensor.shape}")
        sizes = [tensor.shape[0] // count] * count
    if len(sizes) != count or sum(sizes) != tensor.shape[0]:
        raise ValueError(f"{name}_split_sizes {sizes} do not add up to dimension 0 of {tensor.shape} for {count} ranks")
    return list(tensor.detach().split(list(sizes)))


def barrier(group=None, async_op: bool = False, device_ids=None, timeout=None):
    """Wait until all ranks have come here.

    Args:
        group, async_op: as for `all_reduce`.
        device_ids: only for GPUs; must be None.
        timeout (timedelta, optional): how long; the group's time-out if None.
    """
    group = member(group)
    if group is None:
        return _outsider("barrier")
    if device_ids is not None:
        raise RuntimeError("Function argument device_ids not supported for the selected backend mpi")
    work = group.launch("barrier", group.barrier)
    if timeout is not None and not async_op:
        work.wait(timeout)
    return _ended(work, async_op)


def monitored_barrier(group=None, timeout=None, wait_all_ranks: bool = False):
    """Wait until all ranks have come here; the error names every rank that has not.

    Args:
        group (ProcessGroup, optional): the ranks; all if None.
        timeout (timedelta, optional): how long; the group's time-out if None.
        wait_all_ranks (bool): name all missing ranks, not only the first; they are named in any case.
    """
    barrier(group, timeout=timeout)


# ---- messages --------------------------------------------------------------------------------------------------------


def _packed(array):
    header = f"{array.dtype.str}|{','.join(map(str, array.shape))}".encode().ljust(HEADER, b" ")
    return np.concatenate([np.frombuffer(header, np.uint8), as_bytes(array)])


class _Arrival:
    """A message that is waited for: complete once it has been received."""

    def __init__(self, group, source, tag):
        self.group, self.source, self.tag, self.data, self.request = group, source, tag, None, None
        self.found = None

    def Test(self):
        if self.request is None:
            from_ = self.group.MPI.ANY_SOURCE if self.source is None else self.source
            status = self.group.MPI.Status()
            message = self.group.comm.Improbe(from_, self.tag, status)
            if message is None:
                return False
            self.data, self.found = np.empty(status.Get_count(self.group.MPI.BYTE), np.uint8), status.Get_source()
            self.request = message.Irecv(self.data)
        return self.request is ALL_DONE or self._received()

    def _received(self):
        if self.request.Test():
            self.request = ALL_DONE
            return True
        return False

    def unpacked(self, tensor):
        header = self.data[:HEADER].tobytes().decode().strip()
        expected = f"{tensor._array.dtype.str}|{','.join(map(str, tensor._array.shape))}"
        sender = self.group.ranks[self.found]
        if header != expected:
            raise DistBackendError(
                f"recv from rank {sender}: the message is of dtype|shape {header}, the tensor of {expected}; send and "
                "receive tensors of the same shape and dtype"
            )
        store(tensor, self.data[HEADER:].view(tensor._array.dtype))


def isend(tensor, dst=None, group=None, tag: int = 0, group_dst=None):
    """Begin to send a tensor to another rank.

    Args:
        tensor (Tensor): what is sent.
        dst (int): to which rank, in the default group; or `group_dst`, in `group`.
        group (ProcessGroup, optional): the ranks; all if None.
        tag (int): a number that the receiver must name, too.

    Returns:
        Work.
    """
    group = member(group)
    if group is None:
        return _outsider("isend")
    to = root_of(group, dst, group_dst, "dst")
    if to == group.rank():
        raise ValueError(
            "Invalid destination rank: destination rank should not be the same as the rank of the current process."
        )
    data = _packed(memory_of(tensor))
    request = Kept(group.comm.Isend(data, to, tag), data)
    return group.message(f"send to rank {group.ranks[to]}, tag {tag}", request, None, to)


def irecv(tensor, src=None, group=None, tag: int = 0, group_src=None):
    """Begin to receive a tensor from another rank.

    Args:
        tensor (Tensor): where it goes, of the same shape and dtype as what is sent.
        src (int, optional): from which rank, in the default group; or `group_src`, in `group`; from any if None.
        group (ProcessGroup, optional): the ranks; all if None.
        tag (int): the number that the sender names.

    Returns:
        Work.
    """
    group = member(group)
    if group is None:
        return _outsider("irecv")
    any_source = src is None and group_src is None
    source = None if any_source else root_of(group, src, group_src, "src")
    if source == group.rank():
        raise ValueError("Invalid source rank: source rank should not be the same as the rank of the current process.")
    arrival = _Arrival(group, source, tag)
    named = "any rank" if source is None else f"rank {group.ranks[source]}"
    work = group.message(f"recv from {named}, tag {tag}", arrival, lambda: arrival.unpacked(tensor), source)
    work.arrival = arrival
    return work


def send(tensor, dst=None, group=None, tag: int = 0, group_dst=None) -> None:
    """Send a tensor to another rank; arguments as for `isend`."""
    work = isend(tensor, dst, group, tag, group_dst)
    if work is not None:
        work.wait()


def recv(tensor, src=None, group=None, tag: int = 0, group_src=None) -> int:
    """Receive a tensor from another rank, whose number is returned; arguments as for `irecv`.

    Returns:
        int: the sender's rank in the default group; -1 on ranks outside of the group.
    """
    work = irecv(tensor, src, group, tag, group_src)
    if work is None:
        return -1
    work.wait()
    return work.group.ranks[work.arrival.found]


class P2POp:
    """A message for `batch_isend_irecv`.

    Args:
        op (callable): `isend` or `irecv`.
        tensor (Tensor): what is sent, or where it goes.
        peer (int): the other rank, in the default group.
        group (ProcessGroup, optional): the ranks.
        tag (int): as for `isend`.
    """

    def __init__(self, op, tensor, peer=None, group=None, tag: int = 0, group_peer=None):
        if op not in (isend, irecv):
            raise ValueError("Invalid ``op``. Expected ``op`` to be torch.distributed.isend or torch.distributed.irecv")
        self.op, self.tensor, self.peer, self.group, self.tag, self.group_peer = (
            op,
            tensor,
            peer,
            group,
            tag,
            group_peer,
        )


def batch_isend_irecv(p2p_op_list):
    """Begin several messages.

    Args:
        p2p_op_list (list of P2POp): which.

    Returns:
        list of Work.
    """
    if not isinstance(p2p_op_list, list) or not all(isinstance(each, P2POp) for each in p2p_op_list) or not p2p_op_list:
        raise ValueError("Invalid ``p2p_op_list``. Each op is expected to be of type ``torch.distributed.P2POp``.")
    return [each.op(each.tensor, each.peer, each.group, each.tag, each.group_peer) for each in p2p_op_list]
