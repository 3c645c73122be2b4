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
from ..autograd.graph import saved_tensors_hooks
class _Recomputed:
    """What a block saved, to be found again by running the block once more."""
    def __init__(self, run: Any, preserve_rng_state: Any) -> None: ...
    def pack(self, tensor: Any) -> Any:
        """Keep only which saved tensor this is; its metadata for a check."""
    def unpack(self, packed: Any) -> Any:
        """The saved tensor, from a second run of the block."""
    def recompute(self) -> Any:
        """The tensors that the block saves, in order."""
    run: Any
    count: Any
    values: Any
    state: Any
class CheckpointError(RuntimeError):
    """The second run of a checkpointed block did not save what the first one did."""
def _rng_state() -> Any: ...
def checkpoint(function: Callable[..., Any], *args: Any, use_reentrant: bool | None = None, context_fn: Callable[..., Any] | None = None, determinism_check: str = 'default', debug: bool = False, early_stop: bool = True, preserve_rng_state: bool = True, **kwargs: Any) -> Any:
    """Call a function without keeping what its operations save: backward computes it again.

    Args:
        function (callable): what to run; run twice, it must do the same.
        args, kwargs: its arguments.
        use_reentrant (bool): accepted for PyTorch's programs; both values give the same gradients here.
        context_fn (callable): gives two context managers, for the first and the second run.
        determinism_check (str): "default" compares shapes and dtypes of both runs; "none" is not offered.
        debug (bool): accepted; errors always name what differed.
        early_stop (bool): accepted; the second run always goes to the end.
        preserve_rng_state (bool): whether the second run draws the same random numbers.

    Returns:
        what the function returns.

    >>> x = torch.ones(2, requires_grad=True)
    >>> torch.utils.checkpoint.checkpoint(torch.sin, x, use_reentrant=False).sum().backward(); x.grad
    tensor([0.5403, 0.5403])
    """
def _fresh(x: Any) -> Any: ...
def checkpoint_sequential(functions: Any, segments: int, input: Tensor, use_reentrant: bool | None = None, **kwargs: Any) -> Any:
    """Call modules one after the other, in checkpointed segments.

    Args:
        functions (Sequential or list of callable): the modules.
        segments (int): how many segments.
        input (Tensor): the first one's input.
        use_reentrant (bool): as in `checkpoint`.
        kwargs: ``preserve_rng_state`` only.

    >>> net = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Tanh())
    >>> torch.utils.checkpoint.checkpoint_sequential(net, 2, torch.ones(1, 2), use_reentrant=False).shape
    torch.Size([1, 2])
    """
def _chain(functions: Any) -> Any: ...
