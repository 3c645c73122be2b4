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
import numpy as np
from PIL import ImageOps
from ...nn import functional as F
from .._pillow import Image as PIL
from ._kinds import InterpolationMode, as_mode, channels_of, kernels, pillows_mode, size_of
_SMOOTH: tuple[Any, ...]
_FOR_PIL_ONLY: tuple[Any, ...]
PADDINGS: dict[Any, Any]
def one_or_two(size: Any, words: str = 'Please provide only two dimensions (h, w) for size.') -> Any:
    """(height, width) from a number, one or two numbers."""
def _mirrored(dim: Any, turn: Any, corners: Any) -> Any: ...
_hflip: Any
_vflip: Any
def horizontal_flip(img: Any) -> Any:
    """Return a picture with left and right exchanged.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.hflip(torch.tensor([[1, 2]]))
    tensor([[2, 1]])
    """
def vertical_flip(img: Any) -> Any:
    """Return a picture with top and bottom exchanged.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.vflip(torch.tensor([[1], [2]]))
    tensor([[2],
            [1]])
    """
hflip: tuple[Any, ...]
vflip: tuple[Any, ...]
def _crop_tensor(img: Any, top: Any, left: Any, height: Any, width: Any) -> Any: ...
def _crop_boxes(xyxy: Any, size: Any, top: Any, left: Any, height: Any, width: Any) -> Any: ...
def _clamped(xyxy: Any, size: Any) -> Any: ...
_crop: Any
def crop(img: Any, top: int, left: int, height: int, width: int) -> Any:
    """Return a rectangle of a picture; what lies outside of the picture is zero.

    Args:
        img (PIL image or Tensor): the picture.
        top (int), left (int): where the rectangle begins.
        height (int), width (int): its size.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.crop(torch.arange(9).reshape(3, 3), 1, 1, 1, 2)
    tensor([[4, 5]])
    """
def center_crop(img: Any, output_size: int | Sequence[Any]) -> Any:
    """Return the middle of a picture; a smaller picture is padded with zeros.

    Args:
        img (PIL image or Tensor): the picture.
        output_size (int or sequence): height and width; one number stands for both.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.center_crop(torch.arange(9).reshape(3, 3), 1)
    tensor([[4]])
    """
def resized_crop(img: Any, top: int, left: int, height: int, width: int, size: int | Sequence[Any], interpolation: Any = ..., antialias: bool = True) -> Any:
    """Return a rectangle of a picture, resized.

    Args:
        img (PIL image or Tensor): the picture.
        top (int), left (int), height (int), width (int): the rectangle.
        size (int or sequence): as in `resize`.
        interpolation (InterpolationMode), antialias (bool): as in `resize`.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.resized_crop(torch.ones(1, 4, 4), 0, 0, 2, 2, [3, 3]).shape
    torch.Size([1, 3, 3])
    """
def five_crop(img: Any, size: int | Sequence[Any]) -> tuple[Any, ...]:
    """Return the four corners and the middle of a picture.

    Args:
        img (PIL image or Tensor): the picture.
        size (int or sequence): height and width of each.

    Returns:
        tuple: top left, top right, bottom left, bottom right, middle.

    Raises:
        ValueError: the picture is smaller.

    >>> len(torch.vision.transforms.functional.five_crop(torch.ones(1, 4, 4), 2))
    5
    """
def ten_crop(img: Any, size: int | Sequence[Any], vertical_flip: bool = False) -> tuple[Any, ...]:
    """Return what `five_crop` gives of a picture and of its mirror image.

    Args:
        img (PIL image or Tensor): the picture.
        size (int or sequence): height and width of each.
        vertical_flip (bool): whether top and bottom are exchanged in the mirror image, rather than left and right.

    Returns:
        tuple: ten pictures.

    >>> len(torch.vision.transforms.functional.ten_crop(torch.ones(1, 4, 4), 2))
    10
    """
def _sides(padding: Any) -> Any: ...
def per_channel(fill: Any, img: Any, name: str = 'fill') -> Any:
    """A value to fill with as one number for each of a picture's channels; None stays.

    Raises:
        ValueError: there are as many as neither one nor the channels.
    """
def pils_fill(fill: Any, img: Any) -> Any:
    """A value to fill with as Pillow takes it."""
def _pad_pil(img: Any, sides: Any, fill: Any, mode: Any) -> Any: ...
def _pad_tensor(img: Any, sides: Any, fill: Any, mode: Any) -> Any: ...
def _grown(img: Any, sides: Any) -> Any: ...
def _mirrored_indices(n: Any, before: Any, after: Any) -> Any: ...
def _pad_boxes(xyxy: Any, size: Any, sides: Any, fill: Any, mode: Any) -> Any: ...
def _pad_mask(mask: Any, sides: Any, fill: Any, mode: Any) -> Any: ...
_pad: Any
def pad(img: Any, padding: int | Sequence[Any], fill: _Number | tuple[Any, ...] = 0, padding_mode: Literal['constant', 'edge', 'reflect', 'symmetric'] = 'constant') -> Any:
    """Return a picture with a margin.

    Args:
        img (PIL image or Tensor): the picture.
        padding (int or sequence): the width of the margin: of all sides; left and right, top and bottom; or left, top,
            right and bottom.
        fill (number or tuple): the margin's value, or one for each channel.
        padding_mode (str): ``"constant"``, ``"edge"``, ``"reflect"`` (without the edge) or ``"symmetric"`` (with it).

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        TypeError: `padding` is no number or sequence.
        ValueError: it has another length, or the mode is unknown.

    >>> torch.vision.transforms.functional.pad(torch.ones(1, 1, 1), (1, 0), fill=2)
    tensor([[[2., 1., 2.]]])
    """
def resized_to(size: Sequence[int], given: int | Sequence[Any] | None, max_size: int | None = None) -> Any:
    """The (height, width) that a picture of a size is resized to.

    Args:
        size (tuple of int): its height and width.
        given (int, sequence or None): both, or the shorter side; None lets the longer side become `max_size`.
        max_size (int): the most that the longer side may have.
    """
def _resize_tensor(img: Any, size: Any, mode: Any, antialias: Any) -> Any: ...
def as_batch(img: Any) -> Any:
    """A picture (..., H, W) as floating-point numbers (N, C, H, W)."""
def as_before(batch: Any, img: Any) -> Any:
    """A batch with the leading dimensions and the dtype that a picture has; integers are rounded."""
def _resize_pil(img: Any, size: Any, mode: Any, antialias: Any) -> Any: ...
def _resize_mask(mask: Any, size: Any, mode: Any, antialias: Any) -> Any: ...
def _resize_boxes(xyxy: Any, old: Any, size: Any, mode: Any, antialias: Any) -> Any: ...
_resize: Any
def resize(img: Any, size: int | Sequence[Any], interpolation: Any = ..., max_size: int | None = None, antialias: bool = True) -> Any:
    """Return a picture in another size.

    Args:
        img (PIL image or Tensor): the picture.
        size (int or sequence): height and width; one number is that of the shorter side, and the ratio stays.
        interpolation (InterpolationMode): how the values between pixels are found.
        max_size (int): the most that the longer side may have, where `size` is one number.
        antialias (bool): whether a tensor's pixels are averaged when it becomes smaller, as those of PIL images are.

    Returns:
        PIL image or Tensor: of the same kind; integers are rounded.

    Raises:
        TypeError: the mode is unknown.
        ValueError: `size` and `max_size` do not fit each other, or the mode is one for PIL images only.

    >>> torch.vision.transforms.functional.resize(torch.ones(3, 4, 8), 2).shape
    torch.Size([3, 2, 4])
    """
