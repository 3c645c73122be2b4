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
import inspect
from functools import wraps
from .._names.public import SPACES, publish
from .._tensor.modes import grad_mode, inference_mode_on, is_grad_enabled, multithreading
from .._tensor.storage import INFERRING
F: Any
class _Mode:
    """A context manager that is a decorator too: of functions, of generator functions (on in between their yields)."""
    def clone(self) -> Any:
        """A new context manager like this one."""
    def __call__(self, function: _F) -> _F: ...
def _around_generator(mode: Any, function: Any) -> Any: ...
class _Switch(_Mode):
    """Recording on or off inside the block."""
    mode: bool
    def __new__(cls, orig_func: Any = None) -> Self: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    previous: Any
class no_grad(_Switch):
    """Record nothing inside the block, or inside the decorated function; its results require no grad.

    >>> x = torch.ones(1, requires_grad=True)
    >>> with torch.no_grad():
    ...     (x * 2).requires_grad
    False
    """
    mode: bool
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
    def __init__(self, mode: bool) -> None: ...
    def __call__(self, function: _F) -> _F: ...
    def clone(self) -> Any: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    previous: Any
    mode: Any
class inference_mode(_Mode):
    """Record nothing inside the block, for inference; the tensors made there stay out of autograd afterwards, too: they
    cannot be saved for backward, nor written to outside of the block.

    Args:
        mode (bool): whether to switch it on.

    >>> with torch.inference_mode():
    ...     torch.is_grad_enabled()
    False
    """
    def __new__(cls, mode: bool = True) -> Self: ...
    def __init__(self, mode: bool = True) -> None: ...
    def clone(self) -> Any: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    mode: Any
    previous: Any
def is_inference_mode_enabled() -> bool:
    """Return whether `inference_mode` is on.

    >>> torch.is_inference_mode_enabled()
    False
    """
def _is_grad_enabled() -> Any: ...
class set_multithreading_enabled(_Mode):
    """Say whether backward passes may use several threads: at once, and back at the end of the block. A pass runs in
    the thread that calls it here, whose kernels use several.

    Args:
        mode (bool): what to say.

    >>> with torch.autograd.set_multithreading_enabled(False):
    ...     torch.ones(1, requires_grad=True).sum().backward()
    """
    def __init__(self, mode: bool) -> None: ...
    def __call__(self, function: _F) -> _F: ...
    def clone(self) -> Any: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    previous: Any
    mode: Any
def is_multithreading_enabled() -> bool:
    """Return what `set_multithreading_enabled` said.

    >>> torch.autograd.is_multithreading_enabled()
    True
    """
