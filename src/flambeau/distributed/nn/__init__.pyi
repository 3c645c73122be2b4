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
from .. import _ops
from .._reductions import ReduceOp
from ..collectives import root_of
from ..world import member
def _group(group: Any) -> Any: ...
def all_reduce(tensor: Tensor, op: Any = ..., group: Any = None) -> Any:
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
def broadcast(tensor: Tensor, src: int, group: Any = None) -> Any:
    """The tensor of one rank, on all.

    Args:
        tensor (Tensor): of the same shape and dtype on each rank.
        src (int): that rank, in the default group.
        group (ProcessGroup, optional): the ranks; all if None.
    """
def all_gather(tensor: Tensor, group: Any = None) -> Any:
    """The tensors of all ranks.

    Args:
        tensor (Tensor): of the same shape and dtype on each rank.
        group (ProcessGroup, optional): the ranks; all if None.

    Returns:
        tuple of Tensors, one for each rank.
    """
def reduce_scatter(output: Tensor, input_list: Sequence[Tensor], op: Any = ..., group: Any = None) -> Any:
    """This rank's entry of the reduction of all ranks' lists.

    Args:
        output (Tensor): of the result's shape; its values are not used.
        input_list (list of Tensors): one for each rank.
        op (ReduceOp): SUM or AVG.
        group (ProcessGroup, optional): the ranks; all if None.
    """
