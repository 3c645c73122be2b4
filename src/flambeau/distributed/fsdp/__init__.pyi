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
import enum
import numpy as np
from ..._tensor.base import wrap
from .. import _ops
from ..world import default_group
WRAPPED: str
class ShardingStrategy(enum.Enum):
    """How long whole parameters live: with FULL_SHARD, while a layer needs them, in forward and in backward; with
    SHARD_GRAD_OP, from forward to backward.
    """
    FULL_SHARD: int
    SHARD_GRAD_OP: int
class FullyShardedDataParallel(Any):
    """Divides a module's parameters among the processes, and puts them together where the module is called.

    Parameters begin as those of rank 0. Layers that are wrapped themselves are put together one at a time. Gradients
    are means over the processes. `state_dict` gives whole tensors under the module's own names, on every rank.

    Args:
        module (Module): the network; its parameters have one dtype.
        process_group (ProcessGroup, optional): the ranks; all if None.
        sharding_strategy (ShardingStrategy, optional): FULL_SHARD if None.

    Raises:
        ValueError: parameters of several dtypes, or none.

    >>> torch.distributed.init_process_group(rank=0, world_size=1)
    >>> net = torch.distributed.fsdp.FullyShardedDataParallel(torch.nn.Linear(2, 1))
    >>> net(torch.ones(3, 2)).sum().backward(); [tuple(p.grad.shape) for p in net.parameters()]
    [(3,)]
    >>> torch.distributed.destroy_process_group()
    """
    def __init__(self, module: Any, process_group: Any = None, sharding_strategy: Any = None) -> None: ...
    @property
    def module(self) -> Any:
        """The wrapped module."""
    def _share(self, flat: Any) -> Any: ...
    def _hide(self) -> Any: ...
    def _gathered(self) -> Any: ...
    def _show(self, flat: Any) -> Any: ...
    forward: Callable[..., Any]
    def _pack(self, tensor: Any, memory: Any) -> Any: ...
    def _unpack(self, saved: Any) -> Any: ...
    def state_dict(self, *args: Any, destination: Any = None, prefix: str = '', keep_vars: bool = False) -> Any:
        """Whole tensors under the module's own names; every rank must call it."""
    def load_state_dict(self, state_dict: dict[Any, Any], strict: bool = True, assign: bool = False) -> Any:
        """Take over whole tensors under the module's own names; each rank keeps its share.

        Args:
            state_dict (dict): as `state_dict` returned it, or an unwrapped module of the kind.
            strict (bool): only True.
            assign (bool): only False.

        Raises:
            RuntimeError: a name is missing, or a shape is another one.
        """
    def _take(self, state: Any, prefix: Any) -> Any: ...
    process_group: Any
    sharding_strategy: Any
    _places: Any
    _sizes: Any
    _flat_param: Any
    _whole: Any
_LAST: dict
class _Place:
    """Where a saved array lies in the memory of whole parameters."""
    def __init__(self, start: Any, shape: Any, strides: Any) -> None: ...
    start: Any
    shape: Any
    strides: Any
def _root(array: Any) -> Any: ...
def _places(module: Any, prefix: str = '') -> Any: ...
