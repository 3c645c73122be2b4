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
from enum import Enum
from functools import update_wrapper
from .._pillow import Image as PIL
from ..tv_tensors import BoundingBoxes, Mask, TVTensor, wrap
class InterpolationMode(Enum):
    """How the values between pixels are found; the last three are for PIL images only."""
    NEAREST: str
    NEAREST_EXACT: str
    BILINEAR: str
    BICUBIC: str
    BOX: str
    HAMMING: str
    LANCZOS: str
_PILLOWS: dict[Any, Any]
_BY_NUMBER: Any
def as_mode(given: Any) -> Any:
    """The mode that a name, Pillow's number, or a mode stands for."""
def pillows_mode(mode: Any) -> Any:
    """Pillow's number of a mode."""
def is_pil(img: Any) -> Any:
    """Whether a picture is a PIL image."""
def kernels(tensor: Callable[..., Any], pil: Callable[..., Any], mask: Callable[..., Any] | None = None, boxes: Callable[..., Any] | None = None) -> Callable[..., Any]:
    """One function of pictures out of one for each kind.

    Args:
        tensor (callable): takes a tensor (..., C, H, W) and the further arguments, for pictures and films.
        pil (callable): takes a PIL image and the same arguments.
        mask (callable): the same for masks (..., H, W); without it they pass unchanged.
        boxes (callable): takes boxes as (N, 4) corners, the picture's (height, width) and the same arguments; gives the
            new corners and the new (height, width). Without it boxes pass unchanged.

    Returns:
        callable: chooses by its first argument, and gives back a picture of the same kind.
    """
def _through_corners(function: Any, boxes: Any, args: Any) -> Any: ...
def a_picture(img: Any) -> Any:
    """A tensor that can be a picture.

    Raises:
        TypeError: it is no tensor, or has fewer than two dimensions.
    """
def size_of(img: Any) -> Any:
    """(height, width) of a picture, a mask, or the picture that boxes are in."""
def channels_of(img: Any) -> Any:
    """The number of a picture's channels."""
