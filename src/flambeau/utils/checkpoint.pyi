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
import warnings
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from .._tensor.modes import autocast, intercept, observing
from ..autograd import api
from ..autograd.engine import current_pass
from ..autograd.function import Function
from ..autograd.grad_mode import enable_grad
from ..autograd.graph import saved_tensors_hooks
from ..random import fork_rng, get_rng_state, set_rng_state
_early_stop: ContextVar[bool | None]
_debug: ContextVar[bool | None]
class CheckpointError(RuntimeError):
    """The second run of a checkpointed block did not save what the first one did."""
class _Enough(Exception):
    """Everything that is needed has been computed again."""
@contextlib.contextmanager
def set_checkpoint_early_stop(enable: bool) -> Any:
    """Say for calls of `checkpoint` inside the block whether the second run ends with the last tensor that is needed.

    Args:
        enable (bool): whether it does; by default it does.

    >>> with torch.utils.checkpoint.set_checkpoint_early_stop(False):
    ...     y = torch.utils.checkpoint.checkpoint(torch.sin, torch.ones(1), use_reentrant=False)
    """
@contextlib.contextmanager
def set_checkpoint_debug_enabled(enabled: bool | None) -> Any:
    """Say for calls of `checkpoint` inside the block whether errors list the operations of both runs.

    Args:
        enabled (bool or None): whether they do; None for what each call says.

    >>> with torch.utils.checkpoint.set_checkpoint_debug_enabled(True):
    ...     y = torch.utils.checkpoint.checkpoint(torch.sin, torch.ones(1), use_reentrant=False)
    """
class _Surroundings:
    """What the second run finds as the first one did: random numbers, autocast."""
    def __init__(self, preserve_rng_state: Any) -> None: ...
    @contextlib.contextmanager
    def again(self) -> Any:
        """A block with the surroundings of the first run, that records."""
    state: Any
    autocast: Any
class _Recomputed:
    """What a block saved, to be found again by running the block once more in each backward pass."""
    def __init__(self, run: Any, preserve_rng_state: Any, early_stop: Any, checked: Any, debug: Any) -> None: ...
    def pack(self, tensor: Any) -> Any:
        """Keep only which saved tensor this is; its metadata for a check."""
    def unpack(self, packed: Any) -> Any:
        """The saved tensor, from a second run of the block, which is kept for the time of the backward pass."""
    def recompute(self) -> Any:
        """{number: tensor} of what the block saves."""
    def watched(self, operations: Any, run: Any) -> Any:
        """Run the block; in debug mode note its operations."""
    def fail(self, text: Any) -> Any:
        """Say that the second run differed."""
    run: Any
    early_stop: Any
    checked: Any
    debug: Any
    count: Any
    complete: Any
    surroundings: Any
    operations: Any
    again: Any
class CheckpointFunction(Function):
    """A block as one operation, whose backward runs the block again and a backward pass of its own inside."""
    forward: Callable[..., Any]
    @staticmethod
    def backward(ctx: Any, *grads: Any) -> Any:
        """Run it again, recorded, and backward from there."""
def checkpoint(function: Callable[..., Any], *args: Any, use_reentrant: bool | None = None, context_fn: Callable[..., Any] | None = None, determinism_check: str = 'default', debug: bool = False, early_stop: bool = True, **kwargs: Any) -> Any:
    """Call a function without keeping what its operations save: backward computes it again.

    Args:
        function (callable): what to run; run twice, it must do the same.
        args, kwargs: its arguments; ``preserve_rng_state=False`` lets the second run draw other random numbers.
        use_reentrant (bool): False finds the saved tensors again one by one; True runs a backward pass of its own
            inside, which does not know `grad`, keyword arguments and the options below. To be given explicitly.
        context_fn (callable): gives two context managers, for the first and the second run.
        determinism_check (str): "default" compares shapes and dtypes of both runs, "none" does not.
        debug (bool): whether errors list the operations of both runs.
        early_stop (bool): whether the second run ends with the last tensor that is needed.

    Returns:
        what the function returns.

    Raises:
        ValueError: what `use_reentrant=True` does not offer is asked for.
        CheckpointError: in backward: the second run differed from the first.

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
