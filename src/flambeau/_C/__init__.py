"""Names of PyTorch's own compiled module that programs written in Python use."""

from ..interpreters.batch import fallback
from . import _functorch as _functorch


def _debug_only_are_vmap_fallback_warnings_enabled():
    """Whether `vmap` warns where it runs an operation on each example in turn.

    >>> torch._C._debug_only_are_vmap_fallback_warnings_enabled()
    False
    """
    return fallback.warns


def _debug_only_display_vmap_fallback_warnings(enabled):
    """Let `vmap` warn, or not, where it runs an operation on each example in turn.

    >>> torch._C._debug_only_display_vmap_fallback_warnings(False)
    """
    fallback.warns = bool(enabled)


def _log_api_usage_once(event):
    """Take note that a library uses the API, as PyTorch's makers do inside; nothing is written down here.

    Args:
        event (str): what is used.

    >>> torch._C._log_api_usage_once("library.class")
    """
    str(event)


def _get_tracing_state():
    """Return the tracer of `torch.jit.trace`: None, as the program itself is kept.

    >>> torch._C._get_tracing_state() is None
    True
    """
    return


def _is_tracing():
    """Return whether `torch.jit.trace` is recording: False, as the program itself is kept.

    >>> torch._C._is_tracing()
    False
    """
    return False


def _disabled_torch_function_impl(func, types, args=(), kwargs=None):
    """Call a function as it is. A subclass of Tensor whose ``__torch_function__`` this is gives plain tensors.

    >>> torch._C._disabled_torch_function_impl(abs, (), (-1,))
    1
    """
    return func(*args, **(kwargs or {}))


_disabled_torch_function_impl.disables = True
