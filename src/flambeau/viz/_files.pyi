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
import os
from pathlib import Path
from secrets import token_hex
def write_atomically(path: Any, content: Any) -> Any:
    """Writes str (as UTF-8) or bytes to a file, through a temporary file beside it that then takes its place.

    Args:
        path: str or path-like.
        content: str or bytes.

    Raises:
        OSError: the folder does not exist or cannot be written to; the old file, if any, is untouched.
    """
