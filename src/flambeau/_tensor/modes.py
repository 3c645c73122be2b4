"""What is switched on right now: grad mode, saved-tensor hooks, anomaly mode, the current tracer.

`PLAIN` holds the classes of tensors whose operations may take the short way (straight to NumPy, then recorded).
Whatever needs to see every operation empties it with `intercept()`, so that the short way has one test to pay, not
many.
"""

from contextlib import contextmanager
from contextvars import ContextVar
from threading import Lock
from typing import Any

grad_mode = ContextVar("grad_mode", default=True)
is_grad_enabled = grad_mode.get

inference_mode_on = ContextVar("inference_mode", default=False)
multithreading = ContextVar("multithreading", default=True)  # what set_multithreading_enabled said
saved_tensor_hooks: ContextVar[tuple] = ContextVar("saved_tensor_hooks", default=())  # (pack, unpack), innermost last
forward_grad_mode = ContextVar("forward_grad_mode", default=True)
dual_levels: ContextVar[tuple] = ContextVar("dual_levels", default=())  # opened by forward_ad, outermost first
anomaly_mode: ContextVar[bool | None] = ContextVar("anomaly_mode", default=None)  # None, or whether to check for nan
autocast: ContextVar[Any] = ContextVar("autocast", default=None)  # what converts the inputs of operations, if on
observer: ContextVar[Any] = ContextVar("observer", default=None)  # what runs operations in its own way, if any
attention_kernels: ContextVar[Any] = ContextVar("attention_kernels", default=None)  # names of those allowed
current_tracer: ContextVar[Any] = ContextVar("current_tracer", default=None)

PLAIN = set()
_plain_classes = []
_interceptors = 0
_lock = Lock()


def register_plain(cls):
    """Let tensors of this very class take the short way."""
    with _lock:
        _plain_classes.append(cls)
        if not _interceptors:
            PLAIN.add(cls)
    return cls


@contextmanager
def intercept():
    """Let no operation take the short way inside the block."""
    global _interceptors
    with _lock:
        _interceptors += 1
        PLAIN.clear()
    try:
        yield
    finally:
        with _lock:
            _interceptors -= 1
            if not _interceptors:
                PLAIN.update(_plain_classes)


@contextmanager
def observing(function):
    """A block whose operations are run by ``function(run, op, inputs, params)``."""
    with intercept():
        token = observer.set(function)
        try:
            yield
        finally:
            observer.reset(token)
