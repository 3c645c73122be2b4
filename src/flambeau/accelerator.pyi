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
from ._tensor.places import device_count as _device_count
def is_available() -> Any:
    """Return whether there is an accelerator.

    >>> torch.accelerator.is_available() == torch.cuda.is_available()
    True
    """
def current_accelerator(check_available: bool = False) -> Any:
    """Return the device of the accelerator, without a number; None where there is none.

    Args:
        check_available (bool): whether to ask if it can be used now, which is always asked.

    >>> torch.accelerator.current_accelerator() in (None, torch.device("cuda"))
    True
    """
def device_count() -> Any:
    """Return the number of accelerators.

    >>> torch.accelerator.device_count() == torch.cuda.device_count()
    True
    """
