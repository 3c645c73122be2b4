"""What programs tell the compiler, and ask it: `torch.compiler`'s names beside `compile`."""

from __future__ import annotations

from functools import wraps

from numpy import ndarray

from .._tensor.base import Tensor, wrap
from .._tensor.modes import current_tracer
from . import is_compiling

__all__ = [
    *("allow_in_graph", "assume_constant_result", "cudagraph_mark_step_begin", "disable", "is_dynamo_compiling"),
    *("is_exporting", "list_backends", "nested_compile_region", "reset", "wrap_numpy"),
]


def disable(fn=None, recursive=True, *, reason=None):
    """Return a function that is never compiled: what calls it in a compiled function runs eagerly as a whole.

    Args:
        fn (callable): a function or Module; without it, a decorator is returned.
        recursive (bool): whether what it calls is left alone, too; False is no different from not disabling here.
        reason (str): goes to the warning.

    >>> @torch.compiler.disable
    ... def twice(x):
    ...     return 2 * x
    >>> twice(torch.ones(1))
    tensor([2.])
    """
    if fn is None:
        return lambda function: disable(function, recursive, reason=reason)
    if not recursive:
        return fn
    if hasattr(fn, "forward"):
        fn.forward = disable(fn.forward, reason=reason)
        return fn

    @wraps(fn)
    def eager(*args, **kwargs):
        if current_tracer.get() is not None:
            from ..interpreters.trace import Untraceable

            why = f": {reason}" if reason else ""
            raise Untraceable(
                f"{getattr(fn, '__qualname__', fn)} is not to be compiled, by torch.compiler.disable{why}"
            )
        return fn(*args, **kwargs)

    return eager


def allow_in_graph(fn):
    """Return a function as it is: every function is traced through.

    Args:
        fn (callable): the function.

    >>> torch.compiler.allow_in_graph(abs)(-1)
    1
    """
    return fn


def assume_constant_result(fn):
    """Return a function as it is: what is not a tensor counts as constant while its surroundings stay as they are.

    Args:
        fn (callable): the function.

    >>> torch.compiler.assume_constant_result(abs)(-1)
    1
    """
    return fn


def nested_compile_region(fn=None, *, options=None, max_reuse_entries=8, reuse_hash_fn=None):
    """Return a function as it is: a hint that it is compiled once for all of its calls.

    Args:
        fn (callable): the function; without it, a decorator is returned.
        options, max_reuse_entries, reuse_hash_fn: further hints.

    >>> torch.compiler.nested_compile_region(abs)(-1)
    1
    """
    return allow_in_graph if fn is None else fn


def cudagraph_mark_step_begin():
    """Say that a new step begins, to CUDA graphs; there are none.

    >>> torch.compiler.cudagraph_mark_step_begin()
    """


def is_dynamo_compiling() -> bool:
    """Return whether `torch.compile` is tracing the running program.

    >>> torch.compiler.is_dynamo_compiling()
    False
    """
    return is_compiling()


def is_exporting() -> bool:
    """Return whether a program is being exported: False.

    >>> torch.compiler.is_exporting()
    False
    """
    return False


def list_backends(exclude_tags=("debug", "experimental")):
    """Return the names that `torch.compile` takes as ``backend``.

    Args:
        exclude_tags (sequence of str): kinds to leave out; ``"debug"`` is the kind of ``"eager"``.

    >>> torch.compiler.list_backends()
    ['flambeau', 'inductor']
    """
    from ._api import BACKENDS

    return [name for name in BACKENDS if not (name == "eager" and "debug" in (exclude_tags or ()))]


def reset() -> None:
    """Forget every trace: compiled functions are traced anew.

    >>> torch.compiler.reset()
    """
    from ._api import COMPILED

    for compiled in list(COMPILED):
        compiled.forget()


def wrap_numpy(fn):
    """Return a function of tensors for one of NumPy's arrays, which it runs with their memory shared.

    Args:
        fn (callable): arrays in, an array or a tuple of arrays out. What it does is not differentiated.

    >>> import numpy as np
    >>> torch.compiler.wrap_numpy(np.sin)(torch.zeros(1))
    tensor([0.])
    """

    @wraps(fn)
    def of_tensors(*args, **kwargs):
        found = fn(*map(_array, args), **{k: _array(v) for k, v in kwargs.items()})
        return tuple(map(_tensor, found)) if isinstance(found, tuple) else _tensor(found)

    return of_tensors


def _array(value):
    return value.numpy() if isinstance(value, Tensor) else value


def _tensor(value):
    return wrap(value) if isinstance(value, ndarray) or hasattr(value, "dtype") else value
