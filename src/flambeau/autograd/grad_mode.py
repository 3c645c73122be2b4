"""Grad modes: context managers and decorators that switch recording."""

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from .._names.public import SPACES, publish
from .._tensor.modes import grad_mode, inference_mode_on, is_grad_enabled, multithreading
from .._tensor.storage import INFERRING

F = TypeVar("F", bound=Callable[..., Any])


class _Mode:
    """A context manager that is a decorator too: of functions, of generator functions (on in between their yields)."""

    def clone(self):
        """A new context manager like this one."""
        return type(self)()

    def __call__(self, function: F) -> F:
        if inspect.isclass(function):
            raise TypeError(f"{type(self).__name__} cannot decorate a class: decorate its methods")
        if inspect.isgeneratorfunction(function):
            return _around_generator(self, function)

        @wraps(function)
        def within(*args, **kwargs):
            with self.clone():
                return function(*args, **kwargs)

        return within  # type: ignore[return-value]


def _around_generator(mode, function):
    @wraps(function)
    def within(*args, **kwargs):
        generator = function(*args, **kwargs)
        sent, error = None, None
        while True:
            try:
                with mode.clone():
                    item = generator.send(sent) if error is None else generator.throw(error)
            except StopIteration as stop:
                return stop.value
            sent, error = None, None
            try:
                sent = yield item
            except GeneratorExit:
                with mode.clone():
                    generator.close()
                raise
            except BaseException as raised:
                error = raised

    return within


class _Switch(_Mode):
    """Recording on or off inside the block."""

    mode = True

    def __new__(cls, orig_func=None):
        made = object.__new__(cls)
        return made if orig_func is None else made(orig_func)

    def __enter__(self):
        self.previous = is_grad_enabled()
        grad_mode.set(self.mode)

    def __exit__(self, *error):
        grad_mode.set(self.previous)


class no_grad(_Switch):
    """Record nothing inside the block, or inside the decorated function; its results require no grad.

    >>> x = torch.ones(1, requires_grad=True)
    >>> with torch.no_grad():
    ...     (x * 2).requires_grad
    False
    """

    mode = False


class enable_grad(_Switch):
    """Record inside the block, or inside the decorated function, also within `no_grad`.

    >>> with torch.no_grad(), torch.enable_grad():
    ...     torch.is_grad_enabled()
    True
    """


class set_grad_enabled(_Mode):
    """Switch recording on or off: at once, and back at the end of the block if used as a context manager.

    Args:
        mode (bool): whether to record.

    >>> with torch.set_grad_enabled(False):
    ...     torch.is_grad_enabled()
    False
    """

    def __init__(self, mode):
        self.previous, self.mode = is_grad_enabled(), bool(mode)
        grad_mode.set(self.mode)

    def __call__(self, function: F) -> F:
        grad_mode.set(self.previous)
        return _Mode.__call__(self, function)

    def clone(self):
        return set_grad_enabled(self.mode)

    def __enter__(self):
        grad_mode.set(self.mode)

    def __exit__(self, *error):
        grad_mode.set(self.previous)


class inference_mode(_Mode):
    """Record nothing inside the block, for inference; the tensors made there stay out of autograd afterwards, too: they
    cannot be saved for backward, nor written to outside of the block.

    Args:
        mode (bool): whether to switch it on.

    >>> with torch.inference_mode():
    ...     torch.is_grad_enabled()
    False
    """

    def __new__(cls, mode=True):
        made = object.__new__(cls)
        if isinstance(mode, bool):
            return made
        made.mode = True
        return made(mode)

    def __init__(self, mode=True):
        self.mode = mode

    def clone(self):
        return inference_mode(self.mode)

    def __enter__(self):
        self.previous = is_grad_enabled(), inference_mode_on.get()
        grad_mode.set(not self.mode)
        inference_mode_on.set(self.mode)
        INFERRING.append(self)

    def __exit__(self, *error):
        grad_mode.set(self.previous[0])
        inference_mode_on.set(self.previous[1])
        INFERRING.remove(self)


def is_inference_mode_enabled() -> bool:
    """Return whether `inference_mode` is on.

    >>> torch.is_inference_mode_enabled()
    False
    """
    return inference_mode_on.get()


def _is_grad_enabled():
    """Return whether operations are recorded.

    >>> torch.is_grad_enabled()
    True
    """
    return is_grad_enabled()


class set_multithreading_enabled(_Mode):
    """Say whether backward passes may use several threads: at once, and back at the end of the block. A pass runs in
    the thread that calls it here, whose kernels use several.

    Args:
        mode (bool): what to say.

    >>> with torch.autograd.set_multithreading_enabled(False):
    ...     torch.ones(1, requires_grad=True).sum().backward()
    """

    def __init__(self, mode):
        self.previous, self.mode = multithreading.get(), bool(mode)
        multithreading.set(self.mode)

    def __call__(self, function: F) -> F:
        multithreading.set(self.previous)
        return _Mode.__call__(self, function)

    def clone(self):
        return set_multithreading_enabled(self.mode)

    def __enter__(self):
        multithreading.set(self.mode)

    def __exit__(self, *error):
        multithreading.set(self.previous)


def is_multithreading_enabled() -> bool:
    """Return what `set_multithreading_enabled` said.

    >>> torch.autograd.is_multithreading_enabled()
    True
    """
    return multithreading.get()


for _mode in (no_grad, enable_grad, set_grad_enabled, inference_mode):
    _mode.__module__ = "torch"
    publish(_mode, "torch autograd")
publish(is_inference_mode_enabled, "torch")
SPACES["torch"]["is_grad_enabled"] = _is_grad_enabled
_is_grad_enabled.__name__ = _is_grad_enabled.__qualname__ = "is_grad_enabled"
