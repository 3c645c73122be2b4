"""`torch.autograd.graph`: nodes and edges, saved-tensor hooks, hooks on several tensors."""

from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from weakref import WeakKeyDictionary, WeakValueDictionary

from .._tensor.base import Tensor, wrap
from .._tensor.modes import intercept, saved_tensor_hooks
from .._tensor.storage import owner_of, version_of
from ..interpreters.inplace import BEFORE_WRITES, mark_written
from ..interpreters.record import GradientEdge, Node, edge_at, public_edge
from ..interpreters.saved import Held
from ..primitives.view import address
from ..utils.hooks import RemovableHandle
from ._walks import end_of
from .engine import current_pass

_refusal: ContextVar[str | None] = ContextVar("refusal", default=None)  # why saved-tensor hooks are disabled


def get_gradient_edge(tensor):
    """Return where the gradient of a tensor goes.

    Args:
        tensor (Tensor): one that requires grad.

    Raises:
        RuntimeError: it requires no grad.

    >>> x = torch.ones(1, requires_grad=True); torch.autograd.graph.get_gradient_edge(x * 2).output_nr
    0
    """
    edge = edge_at(tensor)
    if edge is None:
        raise RuntimeError("It is not possible to get the gradient edge for a Tensor that does not require gradients.")
    return GradientEdge(*public_edge(edge))


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

    def __init__(self, pack_hook, unpack_hook):
        self._pair = pack_hook, unpack_hook

    def __enter__(self):
        if _refusal.get() is not None:
            raise RuntimeError(_refusal.get())
        saved_tensor_hooks.set((*saved_tensor_hooks.get(), self._pair))
        self._intercepting = intercept()
        self._intercepting.__enter__()

    def __exit__(self, *error):
        saved_tensor_hooks.set(saved_tensor_hooks.get()[:-1])
        self._intercepting.__exit__(None, None, None)


class save_on_cpu(saved_tensors_hooks):
    """Inside the block, keep what operations save in the CPU's memory.

    Args:
        pin_memory (bool): whether to use pinned memory, on machines with a GPU.
        device_type (str): the accelerator from which to save.

    >>> with torch.autograd.graph.save_on_cpu():
    ...     y = torch.ones(1, requires_grad=True) * 2
    """

    def __init__(self, pin_memory=False, device_type="cuda"):
        super().__init__(lambda t: t, lambda t: t)


@contextmanager
def disable_saved_tensors_hooks(error_message):
    """Refuse saved-tensor hooks inside the block.

    Args:
        error_message (str): the text of the error.

    >>> with torch.autograd.graph.disable_saved_tensors_hooks("not here"):
    ...     y = torch.ones(1, requires_grad=True) * 2
    """
    if saved_tensor_hooks.get():
        raise RuntimeError(error_message)
    token = _refusal.set(error_message)
    try:
        yield
    finally:
        _refusal.reset(token)


class _MultiHandle(RemovableHandle):
    def __init__(self, handles):
        self.handles = tuple(handles)

    def remove(self):
        """Take all the hooks off."""
        for handle in self.handles:
            handle.remove()


def register_multi_grad_hook(tensors, fn, *, mode="all"):
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
    if mode not in ("all", "any"):
        raise ValueError(f"Expects mode to be one of ('all', 'any') but got {mode}")
    ends = [end_of(edge_at(t)) for t in tensors]
    seen = object()  # what a pass keeps of the gradients goes with it

    def arrived(i, grad):
        running = current_pass()
        if seen not in running.notes:
            running.notes[seen] = [None] * len(tensors), sum(map(running.will_run, ends))
            if mode == "any":
                fn(grad)
        grads, missing = running.notes[seen]
        grads[i], missing = grad, missing - 1
        running.notes[seen] = grads, missing
        if mode == "all" and not missing:
            fn(grads)

    return _MultiHandle(t.register_hook(partial(arrived, i)) for i, t in enumerate(tensors))


def increment_version(tensor):
    """Count a write to the memory of tensors, that autograd could not see, for its check of what it saved.

    Args:
        tensor (Tensor or iterable of Tensor): what was written to.

    >>> x = torch.ones(2); torch.autograd.graph.increment_version(x); x._version
    1
    """
    for t in (tensor,) if isinstance(tensor, Tensor) else tensor:
        mark_written(t)


class _Mutable:
    """What is saved inside of `allow_mutation_on_saved_tensors`: kept as it is, and copied before it is written to.

    ``tid_to_weakhandle`` knows what is saved, by its place and version; ``cloned`` holds the copies.
    """

    active = False

    def __init__(self):
        self.cloned, self.tid_to_weakhandle = WeakKeyDictionary(), WeakValueDictionary()

    def pack(self, tensor):
        """Hold an array once, however often it is saved."""
        array = tensor._array
        key = address(array), array.shape, array.strides, version_of(array)
        held = self.tid_to_weakhandle.get(key)
        if held is None or held.copied:
            held = self.tid_to_weakhandle[key] = Held(array)
        return held

    def unpack(self, held):
        """The array, or its copy."""
        if not self.active:
            raise AssertionError(
                "Trying to backward outside of the 'allow_mutation_on_saved_tensors' context in which the graph was "
                "originally recorded."
            )
        return wrap(held.array)

    def before_write(self, array):
        """Copy what is saved of memory that is about to be written to."""
        for held in list(self.tid_to_weakhandle.values()):
            if not held.copied and owner_of(held.array) is owner_of(array):
                held.array, held.copied = held.array.copy(), True
                self.cloned[held] = held.array


@contextmanager
def allow_mutation_on_saved_tensors():
    """Inside the block, writes in place do not spoil a backward pass: what is saved is copied before it is written to.

    Raises:
        RuntimeError: blocks are nested.
        AssertionError: in a backward pass outside of the block.

    >>> with torch.autograd.graph.allow_mutation_on_saved_tensors():
    ...     x = torch.ones(2, requires_grad=True); y = x.clone(); z = (y * y).sum(); _ = y.zero_(); z.backward()
    >>> x.grad
    tensor([2., 2.])
    """
    if BEFORE_WRITES:
        raise RuntimeError("allow_mutation_on_saved_tensors contexts cannot be nested")
    mutable = _Mutable()
    with saved_tensors_hooks(mutable.pack, mutable.unpack):
        mutable.active = True
        BEFORE_WRITES.append(mutable.before_write)
        try:
            yield mutable
        finally:
            BEFORE_WRITES.remove(mutable.before_write)
            mutable.active = False
            mutable.cloned.clear()
            mutable.tid_to_weakhandle.clear()


__all__ = ["GradientEdge", "Node", "allow_mutation_on_saved_tensors", "disable_saved_tensors_hooks"]
__all__ += ["get_gradient_edge", "increment_version", "register_multi_grad_hook", "save_on_cpu", "saved_tensors_hooks"]
