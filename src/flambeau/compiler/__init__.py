"""The compiler: programs traced to graphs, fused into loops, and run as native code (``torch.compiler``)."""

import importlib as _importlib

from .._tensor.modes import current_tracer

_HINTS = """allow_in_graph assume_constant_result cudagraph_mark_step_begin disable is_dynamo_compiling is_exporting
    list_backends nested_compile_region reset wrap_numpy""".split()

__all__ = ["compile", "is_compiling", *_HINTS]


def __getattr__(name):
    """Import what is seldom needed when it is first asked for."""
    if name not in _HINTS:
        raise AttributeError(f"module 'flambeau.compiler' has no attribute '{name}': it is not in flambeau yet")
    found = globals()[name] = getattr(_importlib.import_module(".hints", __spec__.name), name)
    return found


def is_compiling():
    """Return whether `torch.compile` is tracing the running program.

    >>> torch.compiler.is_compiling()
    False
    """
    return current_tracer.get() is not None


def compile(*args, **kwargs):
    """Return a version of a function that runs as native code: `torch.compile`, with its arguments.

    >>> f = torch.compiler.compile(lambda x: x + 1)
    >>> f(torch.zeros(1))
    tensor([1.])
    """
    from . import _api

    return _api.compile(*args, **kwargs)
