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
import sys
import warnings
from functools import partial, update_wrapper
from importlib import import_module
from importlib.util import find_spec
from threading import RLock
from weakref import WeakSet
from numpy import ndarray
from .._tensor.modes import current_tracer
from ..interpreters.trace import Untraceable
from ..utils._pytree import tree_flatten, tree_unflatten
from ._capture import capture
from ._replay import Replay, finish_eagerly
from .compare import WANTED
from .guards import collect, hold
from .report import describe
_TRACING: Any
LIMIT: int
COMPILED: WeakSet
BACKENDS: tuple[Any, ...]
def compile(model: Callable[..., Any] | None = None, *, fullgraph: bool = False, dynamic: bool | None = None, backend: str = 'flambeau', mode: Literal['default', 'reduce-overhead', 'max-autotune'] | None = None, options: dict[Any, Any] | None = None, name: str | None = None, disable: bool = False, recompile_limit: int | None = None, isolate_recompiles: bool = False, shapes_spec: Any = None) -> Callable[..., Any]:
    """Return a version of a function, module or whole training step that runs as native code.

    The first call is eager, the second is traced and compiled, further ones replay the trace: one call of native code
    where every operation has a native form. A step may contain ``backward()`` and an optimizer's ``step()``.

    Args:
        model (callable): what to compile; without it, a decorator is returned.
        fullgraph (bool): raise an error where a tensor's value is read, instead of running eagerly.
        dynamic (bool): shapes are always traced as they are; True is refused.
        backend (str): ``"flambeau"``; ``"inductor"`` means the same, ``"eager"`` does not compile.
        mode (str): a hint that changes nothing here: ``"default"``, ``"reduce-overhead"`` or ``"max-autotune"``.
        options (dict): ``{"compare": True}`` checks every compiled call, operation by operation, against eager kernels,
            and raises RuntimeError at the first that differs; so does ``FLAMBEAU_COMPILE=compare`` in the environment.
        name (str): what reports and warnings call it; by default the function's own name.
        disable (bool): return the function as it is.
        recompile_limit (int): how many traces may be kept, before it stays eager; 8 by default.
        isolate_recompiles (bool): keep traces apart from those of other calls of `compile`; they always are.
        shapes_spec: must be None.

    Returns:
        callable: like `model`, with ``report()``, which tells what was compiled.

    Raises:
        RuntimeError: an argument has no meaning here.
        NotImplementedError: shapes are to be dynamic.

    Without the package llvmlite (``pip install flambeau[jit]``) the function runs eagerly, after one warning.

    >>> @torch.compile
    ... def f(x):
    ...     return torch.sin(x) ** 2 + torch.cos(x) ** 2
    >>> [f(torch.ones(2)) for _ in range(3)][-1]
    tensor([1., 1.])
    """
def _check(dynamic: Any, backend: Any, mode: Any, options: Any) -> Any: ...
class Compiled:
    """A function with the traces made of it."""
    def __init__(self, function: Any, fullgraph: Any, name: Any = None, limit: Any = ..., compare: bool = False) -> None: ...
    __call__: Callable[..., Any]
    @property
    def _orig_mod(self) -> Any: ...
    def forget(self) -> Any:
        """Drop the traces: the next calls are as the first ones."""
    def _eager_or_traced(self, args: Any, kwargs: Any) -> Any: ...
    def _trace(self, args: Any, kwargs: Any, leaves: Any) -> Any: ...
    def _rerun(self, args: Any, kwargs: Any) -> Any: ...
    def _finish(self, captured: Any, args: Any, kwargs: Any, leaves: Any) -> Any: ...
    def _give_up(self, reason: Any, args: Any, kwargs: Any) -> Any: ...
    def _warn(self, reason: Any) -> Any: ...
    def _name(self) -> Any: ...
    def report(self) -> Any:
        """Return a text on what was compiled: kernels, calls, buffers, and what was not fused and why."""
    def graph(self, names: Any = None) -> Any:
        """Return the picture of what was compiled last: see `flambeau.viz.graph`."""
    def __getattr__(self, name: Any) -> Any: ...
    _function: Any
    _fullgraph: Any
    _given_name: Any
    _limit: Any
    _compare: Any
    _replays: Any
    _eager_because: Any
    _prepared: Any
    __wrapped__: Any
