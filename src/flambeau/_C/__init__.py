"""Names of PyTorch's own compiled module that programs written in Python use."""

from .._tensor.base import TensorMeta as _TensorMeta  # noqa: F401 - the class of the class Tensor
from .._tensor.overriding import disabled as _disabled_torch_function_impl  # noqa: F401
from .._tensor.overriding import switched_off, switching_off
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


class _Block:
    """A block in which some do not override functions; may be entered several times."""

    def __init__(self):
        self._open = []

    def __enter__(self):
        self._open.append(switching_off(self.what))
        self._open[-1].__enter__()

    def __exit__(self, *exc_info):
        self._open.pop().__exit__(*exc_info)


def _is_torch_function_enabled():
    """Return whether subclasses may override functions here.

    >>> torch._C._is_torch_function_enabled()
    True
    """
    return not switched_off.get()


class DisableTorchFunctionSubclass(_Block):
    """A block in which subclasses of Tensor, and other classes with ``__torch_function__``, override nothing.

    >>> class Loud(torch.Tensor):
    ...     @classmethod
    ...     def __torch_function__(cls, func, types, args=(), kwargs=None):
    ...         print(func.__name__)
    ...         return super().__torch_function__(func, types, args, kwargs)
    >>> with torch._C.DisableTorchFunctionSubclass():
    ...     y = torch.ones(2).as_subclass(Loud).exp()
    """

    what = 1


class DisableTorchFunction(_Block):
    """A block in which neither subclasses nor modes override functions.

    >>> with torch._C.DisableTorchFunction():
    ...     print(torch._C._is_torch_function_enabled())
    False
    """

    what = 2
