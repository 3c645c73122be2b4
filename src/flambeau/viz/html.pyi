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
from .svg import escape, style_sheet
STYLE: str
POLICY: str
def page(title: Any, body: Any, lang: str = 'en', style: str = '', script: str = '', frames: Any = ...) -> Any:
    """A whole HTML page.

    Args:
        title: str.
        body: str, HTML.
        lang: str, the language of the text.
        style: str, CSS besides the pictures'.
        script: str, JavaScript of ours; the page forbids any other.
        frames: list of str, scripts of ours that run in frames of the page.

    Returns:
        str.
    """
def _digest(script: Any) -> Any: ...
