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
def is_available() -> Any:
    """Return whether there is an accelerator: False.

    >>> torch.accelerator.is_available()
    False
    """
def current_accelerator(check_available: bool = False) -> Any:
    """Return the device of the accelerator: None, there is none.

    Args:
        check_available (bool): whether to ask if it can be used now.

    >>> torch.accelerator.current_accelerator() is None
    True
    """
def device_count() -> Any:
    """Return the number of accelerators: 0.

    >>> torch.accelerator.device_count()
    0
    """
