"""The compiler: programs traced to graphs, fused into loops, and run as native code (``torch.compiler``)."""

from .._tensor.modes import current_tracer

__all__ = ["compile", "is_compiling"]


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
