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
from contextvars import ContextVar
from functools import partial
from weakref import WeakKeyDictionary, WeakValueDictionary
from .._tensor.base import wrap
from .._tensor.modes import intercept, saved_tensor_hooks
from .._tensor.storage import owner_of, version_of
from ..interpreters.inplace import BEFORE_WRITES, mark_written
from ..interpreters.record import GradientEdge as GradientEdge, Node as Node, edge_at, public_edge
from ..interpreters.saved import Held
from ..primitives.view import address
from ..utils.hooks import RemovableHandle
from ._walks import end_of
from .engine import current_pass
_refusal: ContextVar[str | None]
def get_gradient_edge(tensor: Tensor) -> Any:
    """Return where the gradient of a tensor goes.

    Args:
        tensor (Tensor): one that requires grad.

    Raises:
        RuntimeError: it requires no grad.

    >>> x = torch.ones(1, requires_grad=True); torch.autograd.graph.get_gradient_edge(x * 2).output_nr
    0
    """
class saved_tensors_hooks:
    """Inside the block, what operations save for backward passes through a pair of hooks.

    Args:
        pack_hook (callable): tensor -> anything, when it is saved.
        unpack_hook (callable): that -> tensor, when it is needed.

    >>> x = torch.ones(2, requires_grad=True)
    >>> with torch.autograd.graph.saved_tensors_hooks(lambda t: t.numpy().tobytes(), lambda b: torch.ones(2)):
    ...     y = (x * x).sum()
    >>> y.backward(); x.grad
    tensor([2., 2.])
    """
    def __init__(self, pack_hook: Callable[..., Any], unpack_hook: Callable[..., Any]) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    _pair: Any
    _intercepting: Any
class save_on_cpu(saved_tensors_hooks):
    """Inside the block, keep what operations save in the CPU's memory.

    Args:
        pin_memory (bool): whether to use pinned memory, on machines with a GPU.
        device_type (str): the accelerator from which to save.

    >>> with torch.autograd.graph.save_on_cpu():
    ...     y = torch.ones(1, requires_grad=True) * 2
    """
    def __init__(self, pin_memory: bool = False, device_type: str = 'cuda') -> None: ...
@contextlib.contextmanager
def disable_saved_tensors_hooks(error_message: str) -> Any:
    """Refuse saved-tensor hooks inside the block.

    Args:
        error_message (str): the text of the error.

    >>> with torch.autograd.graph.disable_saved_tensors_hooks("not here"):
    ...     y = torch.ones(1, requires_grad=True) * 2
    """
class _MultiHandle(RemovableHandle):
    def __init__(self, handles: Any) -> None: ...
    def remove(self) -> Any:
        """Take all the hooks off."""
    handles: Any
def register_multi_grad_hook(tensors: Sequence[Tensor], fn: Callable[..., Any], *, mode: str = 'all') -> Any:
    """Call a hook once the gradients of several tensors are computed.

    Args:
        tensors (sequence of Tensor): the tensors, which require grad.
        fn (callable): takes the list of their gradients ("all"; None where there is none), or one gradient ("any").
        mode (str): "all", or "any" for the first that is computed.

    Returns:
        RemovableHandle: ``handle.remove()`` takes the hook off.

    Raises:
        ValueError: another mode.

    >>> x, y = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
    >>> handle = torch.autograd.graph.register_multi_grad_hook((x, y), lambda grads: print(len(grads)))
    >>> (x * y).backward()
    2
    """
def increment_version(tensor: Tensor | Iterable[Tensor]) -> Any:
    """Count a write to the memory of tensors, that autograd could not see, for its check of what it saved.

    Args:
        tensor (Tensor or iterable of Tensor): what was written to.

    >>> x = torch.ones(2); torch.autograd.graph.increment_version(x); x._version
    1
    """
class _Mutable:
    """What is saved inside of `allow_mutation_on_saved_tensors`: kept as it is, and copied before it is written to.

    ``tid_to_weakhandle`` knows what is saved, by its place and version; ``cloned`` holds the copies.
    """
    active: bool
    def __init__(self) -> None: ...
    def pack(self, tensor: Any) -> Any:
        """Hold an array once, however often it is saved."""
    def unpack(self, held: Any) -> Any:
        """The array, or its copy."""
    def before_write(self, array: Any) -> Any:
        """Copy what is saved of memory that is about to be written to."""
    cloned: Any
    tid_to_weakhandle: Any
@contextlib.contextmanager
def allow_mutation_on_saved_tensors() -> Any:
    """Inside the block, writes in place do not spoil a backward pass: what is saved is copied before it is written to.

    Raises:
        RuntimeError: blocks are nested.
        AssertionError: in a backward pass outside of the block.

    >>> with torch.autograd.graph.allow_mutation_on_saved_tensors():
    ...     x = torch.ones(2, requires_grad=True); y = x.clone(); z = (y * y).sum(); _ = y.zero_(); z.backward()
    >>> x.grad
    tensor([2., 2.])
    """
