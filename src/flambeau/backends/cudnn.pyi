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
from contextlib import contextmanager
enabled: tuple[Any, ...]
benchmark: tuple[Any, ...]
deterministic: tuple[Any, ...]
allow_tf32: tuple[Any, ...]
benchmark_limit: int
_SWITCHES: tuple[Any, ...]
def is_available() -> bool:
    """Return whether cuDNN can be used: False.

    >>> torch.backends.cudnn.is_available()
    False
    """
def version() -> Any:
    """Return the version of cuDNN: None, there is none.

    >>> torch.backends.cudnn.version() is None
    True
    """
def set_flags(_enabled: bool | None = None, _benchmark: bool | None = None, _benchmark_limit: int | None = None, _deterministic: bool | None = None, _allow_tf32: bool | None = None) -> tuple:
    """Set switches, and return what they were.

    Args:
        _enabled, _benchmark, _deterministic, _allow_tf32 (bool): the switches; None leaves one as it is.
        _benchmark_limit (int): likewise.

    >>> before = torch.backends.cudnn.set_flags(_benchmark=False)
    """
@contextlib.contextmanager
def flags(enabled: bool = False, benchmark: bool = False, benchmark_limit: int = 10, deterministic: bool = False, allow_tf32: bool = True) -> Any:
    """Set the switches inside a block.

    Args:
        enabled, benchmark, deterministic, allow_tf32 (bool): the switches.
        benchmark_limit (int): likewise.

    >>> with torch.backends.cudnn.flags(deterministic=True):
    ...     torch.backends.cudnn.deterministic
    True
    """
