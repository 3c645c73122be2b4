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
import math
import numpy as np
from ...nn import functional as F
from .._pillow import Image as PIL
from ._geometry import as_batch, as_before, per_channel, pils_fill
from ._kinds import InterpolationMode, as_mode, kernels, pillows_mode
_SAMPLED: tuple[Any, ...]
def inverse_affine_matrix(center: Any, angle: Any, translate: Any, scale: Any, shear: Any) -> Any:
    """The six numbers of the map from pixels of the result to those of the picture.

    The result is the picture turned by `angle` (degrees), sheared, scaled round `center`, and moved: the matrix is
    C S⁻¹ C⁻¹ T⁻¹ with C and T the moves to the centre and by `translate`, S = scale · turn · shear_y · shear_x.
    """
def _grid(matrix: Any, size: Any, result: Any, dtype: Any) -> Any: ...
def _sample(img: Any, grid: Any, mode: Any, fill: Any) -> Any: ...
def _on_mask(function: Any, mode_at: Any, fill_at: Any) -> Any: ...
def _moved_boxes(xyxy: Any, size: Any, forward: Any) -> Any: ...
def _affine_tensor(img: Any, angle: Any, translate: Any, scale: Any, shear: Any, mode: Any, fill: Any, center: Any) -> Any: ...
def _affine_pil(img: Any, angle: Any, translate: Any, scale: Any, shear: Any, mode: Any, fill: Any, center: Any) -> Any: ...
def _affine_boxes(xyxy: Any, size: Any, angle: Any, translate: Any, scale: Any, shear: Any, mode: Any, fill: Any, center: Any) -> Any: ...
_affine: Any
def affine(img: Any, angle: float, translate: Sequence[int], scale: float, shear: float | Sequence[float], interpolation: Any = ..., fill: _Number | Sequence[Any] | None = None, center: Sequence[float] | None = None) -> Any:
    """Return a picture turned, sheared, scaled and moved, in its own size.

    Args:
        img (PIL image or Tensor): the picture.
        angle (float): in degrees, clockwise.
        translate (sequence of int): pixels to the right, and down.
        scale (float): > 0.
        shear (float or sequence of float): angles in degrees, along x and along y.
        interpolation (InterpolationMode): nearest or bilinear; bicubic for PIL images.
        fill (number or sequence): the value outside, or one for each channel.
        center (sequence of float): what stays where it is, (x, y); by default the middle.

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        TypeError, ValueError: an argument is of another kind or length, or `scale` is not positive.

    >>> torch.vision.transforms.functional.affine(torch.tensor([[[1.0, 2.0]]]), 0, [1, 0], 1.0, [0.0, 0.0])
    tensor([[[0., 1.]]])
    """
def _rotate_tensor(img: Any, angle: Any, mode: Any, expand: Any, center: Any, fill: Any) -> Any: ...
def _expanded(matrix: Any, size: Any) -> Any: ...
def _rotate_pil(img: Any, angle: Any, mode: Any, expand: Any, center: Any, fill: Any) -> Any: ...
def _rotate_boxes(xyxy: Any, size: Any, angle: Any, mode: Any, expand: Any, center: Any, fill: Any) -> Any: ...
_rotate: Any
def rotate(img: Any, angle: float, interpolation: Any = ..., expand: bool = False, center: Sequence[float] | None = None, fill: _Number | Sequence[Any] | None = None) -> Any:
    """Return a picture turned.

    Args:
        img (PIL image or Tensor): the picture.
        angle (float): in degrees, against the clock.
        interpolation (InterpolationMode): nearest or bilinear; bicubic for PIL images.
        expand (bool): whether the result is as large as the turned picture.
        center (sequence of float): what stays where it is, (x, y); by default the middle.
        fill (number or sequence): the value outside, or one for each channel.

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        TypeError, ValueError: an argument is of another kind or length.

    >>> torch.vision.transforms.functional.rotate(torch.tensor([[[1.0, 2.0]]]), 180)
    tensor([[[2., 1.]]])
    """
def perspective_coefficients(startpoints: Any, endpoints: Any) -> Any:
    """The eight numbers of the map that takes `endpoints` to `startpoints`: x' = (ax + by + c) / (gx + hy + 1)."""
def _perspective_tensor(img: Any, coefficients: Any, mode: Any, fill: Any) -> Any: ...
def _perspective_pil(img: Any, coefficients: Any, mode: Any, fill: Any) -> Any: ...
def _perspective_boxes(xyxy: Any, size: Any, coefficients: Any, mode: Any, fill: Any) -> Any: ...
_perspective: Any
def perspective(img: Any, startpoints: Any, endpoints: Any, interpolation: Any = ..., fill: _Number | Sequence[Any] | None = None) -> Any:
    """Return a picture in perspective: four of its points are moved.

    Args:
        img (PIL image or Tensor): the picture.
        startpoints (list of list of int): the four points, (x, y).
        endpoints (list of list of int): where they go.
        interpolation (InterpolationMode): nearest or bilinear; bicubic for PIL images.
        fill (number or sequence): the value outside, or one for each channel.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> corners = [[0, 0], [3, 0], [3, 3], [0, 3]]
    >>> torch.vision.transforms.functional.perspective(torch.ones(1, 4, 4), corners, corners).shape
    torch.Size([1, 4, 4])
    """
