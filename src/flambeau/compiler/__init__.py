"""The compiler: programs traced to graphs, fused into loops, and run as native code (``torch.compiler``)."""

from .._names.rooms import later as _later
from .._tensor.modes import current_tracer

# Imported when first asked for: name -> module.
_LATER = {
    "allow_in_graph": "hints",
    "assume_constant_result": "hints",
    "cudagraph_mark_step_begin": "hints",
    "disable": "hints",
    "is_dynamo_compiling": "hints",
    "is_exporting": "hints",
    "list_backends": "hints",
    "nested_compile_region": "hints",
    "reset": "hints",
    "wrap_numpy": "hints",
}
__getattr__, __dir__ = _later(globals(), names=_LATER)

__all__ = ["compile", "is_compiling", *_LATER]


def is_compiling():
    """Return whether `torch.compile` is tracing the running program.

    >>> torch.compiler.is_compiling()
    False
    """
    return current_tracer.get() is not None


def compile(*args, **kwargs):
    """Return a version of a function that runs as native code: `torch.compile`, with its arguments.

    To see whether the compiler is at fault, pass ``options={"compare": True}``, or set ``FLAMBEAU_COMPILE=compare``.

    >>> f = torch.compiler.compile(lambda x: x + 1)
    >>> f(torch.zeros(1))
    tensor([1.])
    """
    from . import _api

    return _api.compile(*args, **kwargs)
