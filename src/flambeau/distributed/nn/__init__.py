"""Collectives with derivatives: they return new tensors, and backward is a collective, too."""

import flambeau as torch

from .. import _ops
from .._reductions import ReduceOp
from ..collectives import root_of
from ..world import member

__all__ = ["all_gather", "all_reduce", "broadcast", "reduce_scatter"]


def _group(group):
    found = member(group)
    if found is None:
        raise ValueError("this process does not belong to the group")
    return found


def all_reduce(tensor, op=ReduceOp.SUM, group=None):
    """The reduction of the tensors of all ranks.

    Args:
        tensor (Tensor): of the same shape and dtype on each rank.
        op (ReduceOp): which reduction; SUM and AVG can be differentiated.
        group (ProcessGroup, optional): the ranks; all if None.

    Returns:
        Tensor.

    >>> torch.distributed.init_process_group(rank=0, world_size=1)
    >>> x = torch.ones(2, requires_grad=True)
    >>> torch.distributed.nn.all_reduce(x).sum().backward(); x.grad
    tensor([1., 1.])
    >>> torch.distributed.destroy_process_group()
    """
    return _ops.all_reduce(tensor, group=_group(group), reduce=op)


def broadcast(tensor, src, group=None):
    """The tensor of one rank, on all.

    Args:
        tensor (Tensor): of the same shape and dtype on each rank.
        src (int): that rank, in the default group.
        group (ProcessGroup, optional): the ranks; all if None.
    """
    group = _group(group)
    return _ops.broadcast_from(tensor, group=group, root=root_of(group, src, None, "src"))


def all_gather(tensor, group=None):
    """The tensors of all ranks.

    Args:
        tensor (Tensor): of the same shape and dtype on each rank.
        group (ProcessGroup, optional): the ranks; all if None.

    Returns:
        tuple of Tensors, one for each rank.
    """
    return _ops.all_gather_stack(tensor, group=_group(group)).unbind(0)


def reduce_scatter(output, input_list, op=ReduceOp.SUM, group=None):
    """This rank's entry of the reduction of all ranks' lists.

    Args:
        output (Tensor): of the result's shape; its values are not used.
        input_list (list of Tensors): one for each rank.
        op (ReduceOp): SUM or AVG.
        group (ProcessGroup, optional): the ranks; all if None.
    """
    group = _group(group)
    if len(input_list) != group.size() or any(t.shape != output.shape for t in input_list):
        shape = tuple(output.shape)
        raise ValueError(f"input_list must have a tensor of shape {shape} for each of {group.size()} ranks")
    if op not in (ReduceOp.SUM, ReduceOp.AVG):
        raise NotImplementedError(f"reduce_scatter with {op!r} has no derivative here: use SUM or AVG")
    result = _ops.reduce_scatter_rows(torch.stack(list(input_list)), group=group)
    return result / group.size() if op is ReduceOp.AVG else result
