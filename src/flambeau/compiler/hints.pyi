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
from __future__ import annotations
from functools import wraps
from numpy import ndarray
from .._tensor.base import wrap
from .._tensor.modes import current_tracer
from . import is_compiling
def disable(fn: Callable[..., Any] | None = None, recursive: bool = True, *, reason: str | None = None) -> Any:
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
def allow_in_graph(fn: Callable[..., Any]) -> Any:
    """Return a function as it is: every function is traced through.

    Args:
        fn (callable): the function.

    >>> torch.compiler.allow_in_graph(abs)(-1)
    1
    """
def assume_constant_result(fn: Callable[..., Any]) -> Any:
    """Return a function as it is: what is not a tensor counts as constant while its surroundings stay as they are.

    Args:
        fn (callable): the function.

    >>> torch.compiler.assume_constant_result(abs)(-1)
    1
    """
def nested_compile_region(fn: Callable[..., Any] | None = None, *, options: Any = None, max_reuse_entries: int = 8, reuse_hash_fn: Any = None) -> Any:
    """Return a function as it is: a hint that it is compiled once for all of its calls.

    Args:
        fn (callable): the function; without it, a decorator is returned.
        options, max_reuse_entries, reuse_hash_fn: further hints.

    >>> torch.compiler.nested_compile_region(abs)(-1)
    1
    """
def cudagraph_mark_step_begin() -> Any:
    """Say that a new step begins, to CUDA graphs; there are none.

    >>> torch.compiler.cudagraph_mark_step_begin()
    """
def is_dynamo_compiling() -> bool:
    """Return whether `torch.compile` is tracing the running program.

    >>> torch.compiler.is_dynamo_compiling()
    False
    """
def is_exporting() -> bool:
    """Return whether a program is being exported: False.

    >>> torch.compiler.is_exporting()
    False
    """
def list_backends(exclude_tags: Sequence[str] = ...) -> Any:
    """Return the names that `torch.compile` takes as ``backend``.

    Args:
        exclude_tags (sequence of str): kinds to leave out; ``"debug"`` is the kind of ``"eager"``.

    >>> torch.compiler.list_backends()
    ['flambeau', 'inductor']
    """
def reset() -> None:
    """Forget every trace: compiled functions are traced anew.

    >>> torch.compiler.reset()
    """
def wrap_numpy(fn: Callable[..., Any]) -> Any:
    """Return a function of tensors for one of NumPy's arrays, which it runs with their memory shared.

    Args:
        fn (callable): arrays in, an array or a tuple of arrays out. What it does is not differentiated.

    >>> import numpy as np
    >>> torch.compiler.wrap_numpy(np.sin)(torch.zeros(1))
    tensor([0.])
    """
def _array(value: Any) -> Any: ...
def _tensor(value: Any) -> Any: ...
