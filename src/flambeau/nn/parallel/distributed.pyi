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
from contextlib import contextmanager
from ...autograd import engine
from ...distributed import _ops
from ...distributed._reductions import ReduceOp
from ...distributed.objects import all_gather_object
from ...distributed.world import default_group
from ...utils._pytree import tree_leaves
from ..modules.module import Module
FIRST_BUCKET: Any
class _Bucket:
    """Parameters whose gradients travel together, one after the other."""
    def __init__(self, params: Any) -> None: ...
    params: Any
    missing: Any
    ticket: Any
    shape: Any
class DistributedDataParallel(Module):
    """Averages the gradients of a module over all processes, while the backward pass is still running.

    Parameters and buffers begin as those of rank 0. Each process computes with its share of the batch; after
    ``backward()`` all have the same gradients: the mean over the processes. The ranks must run the same steps.

    Args:
        module (Module): the network.
        device_ids, output_device: only for GPUs; must be None.
        dim (int): only for several GPUs in one process; 0.
        broadcast_buffers (bool): let buffers be those of rank 0 at each forward pass in training mode.
        process_group (ProcessGroup, optional): the ranks; all if None.
        bucket_cap_mb (float, optional): how many MiB of gradients travel together; 25 if None.
        find_unused_parameters (bool): look for parameters that an output does not depend on; without, each must
            get a gradient in each backward pass.
        check_reduction, gradient_as_bucket_view: must be False.
        static_graph (bool): say that the same parameters are used in each step; nothing is gained by it here.

    Raises:
        RuntimeError: no parameter requires a gradient, or the ranks' networks differ.

    >>> torch.distributed.init_process_group(rank=0, world_size=1)
    >>> net = torch.nn.parallel.DistributedDataParallel(torch.nn.Linear(2, 1))
    >>> net(torch.ones(3, 2)).sum().backward(); net.module.weight.grad
    tensor([[3., 3.]])
    >>> torch.distributed.destroy_process_group()
    """
    def __init__(self, module: Any, device_ids: Any = None, output_device: Any = None, dim: int = 0, broadcast_buffers: bool = True, process_group: Any = None, bucket_cap_mb: float | None = None, find_unused_parameters: bool = False, check_reduction: bool = False, gradient_as_bucket_view: bool = False, static_graph: bool = False) -> None: ...
    def __getstate__(self) -> Any: ...
    def _check_same(self) -> Any: ...
    def _take_over(self, tensors: Any) -> Any: ...
    forward: Callable[..., Any]
    def _check_finished(self) -> Any: ...
    def _begun_any(self) -> Any: ...
    def _prepare(self, output: Any) -> Any: ...
    def _arrived(self, param: Any) -> Any: ...
    def _begin(self, bucket: Any) -> Any: ...
    def _finish(self) -> Any: ...
    def _hand_out(self, bucket: Any, mean: Any, used: Any) -> Any: ...
    def _used_anywhere(self) -> Any: ...
    @contextlib.contextmanager
    def no_sync(self) -> Any:
        """Let backward passes add to the gradients of this process alone, until the first one outside.

        >>> torch.distributed.init_process_group(rank=0, world_size=1)
        >>> net = torch.nn.parallel.DistributedDataParallel(torch.nn.Linear(1, 1))
        >>> with net.no_sync():
        ...     net(torch.ones(1, 1)).sum().backward()
        >>> net(torch.ones(1, 1)).sum().backward(); net.module.bias.grad
        tensor([2.])
        >>> torch.distributed.destroy_process_group()
        """
    module: Any
    process_group: Any
    broadcast_buffers: Any
    find_unused_parameters: Any
    static_graph: Any
    require_backward_grad_sync: Any
    _named: Any
    _buckets: Any
    _bucket_of: Any
    _waiting: Any
    _begun: Any
    _queued: Any
    _used: Any
def _divide(params: Any, limit: Any) -> Any: ...
