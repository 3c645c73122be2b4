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
import warnings
from io import BytesIO
from .svg import LIGHT
_INK: dict[Any, Any]
_TEXT: dict[Any, Any]
def to_raster(scene: Any, kind: str = 'png', scale: float = 2.0) -> Any:
    """The bytes of a picture file.

    Args:
        scene: scene.Scene.
        kind: "png" or "pdf".
        scale: pixels per unit of the scene, in a PNG.

    Returns:
        bytes.

    Raises:
        ImportError: Matplotlib is not installed.
    """
def _text(axes: Any, x: Any, y: Any, string: Any, style: Any, size: Any, anchor: Any, mono: Any) -> Any: ...
def _patch(axes: Any, patch: Any, style: Any, filled: Any) -> Any: ...
def _path(axes: Any, commands: Any, style: Any, filled: bool = False) -> Any: ...
def _rect(axes: Any, x: Any, y: Any, width: Any, height: Any, radius: Any, style: Any) -> Any: ...
def _polygon(axes: Any, points: Any, style: Any) -> Any: ...
_PAINT: dict[Any, Any]
