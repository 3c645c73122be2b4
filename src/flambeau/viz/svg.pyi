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
SANS: str
MONO: str
LIGHT: dict[Any, Any]
DARK: dict[Any, Any]
_RULES: str
def style_sheet(scope: str = '.flambeau') -> Any:
    """The CSS rules of all pictures, restricted to the elements under `scope`."""
_ESCAPES: dict[Any, Any]
def escape(text: Any) -> Any:
    """Text made safe inside XML and HTML, in elements and in quoted attributes; control characters are replaced.

    >>> from flambeau.viz.svg import escape
    >>> escape('<b a="1">')
    '&lt;b a=&quot;1&quot;&gt;'
    """
def to_svg(scene: Any, title: str = 'computation graph', styled: bool = True) -> Any:
    """The SVG element of a scene, as text.

    Args:
        scene: scene.Scene.
        title: what a screen reader says first.
        styled: include the style sheet; False where the page around the picture has it.

    Returns:
        str.
    """
def _n(x: Any) -> Any: ...
def _text(x: Any, y: Any, string: Any, style: Any, size: Any, anchor: Any, mono: Any) -> Any: ...
def _path(commands: Any, style: Any) -> Any: ...
def _rect(x: Any, y: Any, width: Any, height: Any, radius: Any, style: Any) -> Any: ...
def _polygon(points: Any, style: Any) -> Any: ...
def _group(name: Any, key: Any, title: Any) -> Any: ...
_PRINT: dict[Any, Any]
