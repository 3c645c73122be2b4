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
from .._shares import shared_out
from ..objects import all_gather_object
from ..world import member
class ZeroRedundancyOptimizer(Any):
    """Another optimizer, whose state is divided among the processes: each updates its parameters, and gives them out.

    Args:
        params (iterable): parameters, or dicts of them with options, the same on each rank.
        optimizer_class (type): the optimizer, such as `torch.optim.Adam`.
        process_group (ProcessGroup, optional): the ranks; all if None.
        parameters_as_bucket_view, overlap_with_ddp: must be False.
        defaults: the optimizer's options.

    >>> torch.distributed.init_process_group(rank=0, world_size=1)
    >>> p = torch.nn.Parameter(torch.ones(1)); p.grad = torch.ones(1)
    >>> torch.distributed.optim.ZeroRedundancyOptimizer([p], torch.optim.SGD, lr=0.5).step(); p.data
    tensor([0.5000])
    >>> torch.distributed.destroy_process_group()
    """
    def __init__(self, params: Iterable[Any], optimizer_class: type, process_group: Any = None, parameters_as_bucket_view: bool = False, overlap_with_ddp: bool = False, **defaults: Any) -> None: ...
    def _divide(self) -> Any: ...
    def step(self, closure: Callable[..., Any] | None = None) -> Any:
        """Update this rank's parameters, and exchange them with the other ranks.

        Args:
            closure (callable, optional): computes the loss anew, and returns it.
        """
    def _numbered(self) -> Any: ...
    def consolidate_state_dict(self, to: int = 0) -> None:
        """Bring the states of all ranks to one, before `state_dict` there; every rank calls it.

        Args:
            to (int): that rank.
        """
    def state_dict(self) -> dict:
        """The state of all parameters, on the rank that `consolidate_state_dict` brought it to.

        Raises:
            RuntimeError: it was not called, or for another rank.
        """
    def load_state_dict(self, state_dict: dict) -> None:
        """Take over state and options; each rank keeps its share.

        Args:
            state_dict (dict): of all parameters, as `state_dict` returned it, from any number of ranks.
        """
    process_group: Any
    _class: Any
    _gathered: Any
    _made: Any
    _owner: Any
    _numbers: Any
    optim: Any
