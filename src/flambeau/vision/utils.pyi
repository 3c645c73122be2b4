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
from ._pillow import Image as PIL
def make_grid(tensor: Tensor | Sequence[Tensor], nrow: int = 8, padding: int = 2, normalize: bool = False, value_range: Sequence[float] | None = None, scale_each: bool = False, pad_value: float = 0.0) -> Tensor:
    """Return several pictures in rows, as one.

    Args:
        tensor (Tensor or list of Tensor): (B, C, H, W), or pictures of one size; also one picture (C, H, W) or (H, W).
        nrow (int): how many stand in a row.
        padding (int): the pixels between them.
        normalize (bool): whether the numbers are brought to 0 to 1, from `value_range` or from their least and most.
        value_range (tuple of float): least and most; what is outside is cut.
        scale_each (bool): whether each picture has its own least and most.
        pad_value (float): the value between pictures.

    Returns:
        Tensor: (3, H', W') for pictures with one channel or three.

    Raises:
        TypeError: there is something else than tensors.

    >>> torch.vision.utils.make_grid(torch.zeros(3, 1, 4, 4), nrow=2).shape
    torch.Size([3, 14, 14])
    """
def _as_batch(given: Any) -> Any: ...
def _normalized(batch: Any, value_range: Any, scale_each: Any) -> Any: ...
def save_image(tensor: Tensor | Sequence[Tensor], fp: Any, format: str | None = None, **kwargs: Any) -> Any:
    """Write pictures to a file, in rows where there are several.

    Args:
        tensor (Tensor or list of Tensor): as for `make_grid`; floating-point numbers from 0 to 1.
        fp (str, path or file): where to.
        format (str): the file's format; by default its name says it.
        kwargs: for `make_grid`.

    >>> import io
    >>> file = io.BytesIO()
    >>> torch.vision.utils.save_image(torch.zeros(3, 1, 4, 4), file, format="png")
    >>> file.getvalue()[1:4]
    b'PNG'
    """
def _as_picture(image: Any) -> Any: ...
def _drawn(picture: Any, image: Any) -> Any: ...
def _colours(colors: Any, count: Any) -> Any: ...
def _palette(count: Any) -> Any: ...
def draw_bounding_boxes(image: Tensor, boxes: Tensor, labels: Sequence[str] | None = None, colors: Any = None, fill: bool = False, width: int = 1, font: str | None = None, font_size: int | None = None) -> Tensor:
    """Return a picture with boxes drawn on it.

    Args:
        image (Tensor): (3, H, W) or (1, H, W), uint8 or floating-point from 0 to 1.
        boxes (Tensor): (N, 4): corners.
        labels (list of str): a word for each box.
        colors (str, tuple, or list of them): the colour of all, or of each.
        fill (bool): whether boxes are filled, so that one sees through.
        width (int): of the lines.
        font (str): the file of a TrueType font for the labels.
        font_size (int): its size.

    Returns:
        Tensor: (3, H, W), of the same dtype.

    Raises:
        TypeError, ValueError: the picture has another type, dtype or shape; a box ends before it begins; there are
            not as many labels or colours as boxes.

    >>> boxes = torch.tensor([[0, 0, 2, 2]])
    >>> torch.vision.utils.draw_bounding_boxes(torch.zeros(3, 4, 4), boxes, colors="white")[0]
    tensor([[1., 1., 1., 0.],
            [1., 0., 1., 0.],
            [1., 1., 1., 0.],
            [0., 0., 0., 0.]])
    """
def draw_segmentation_masks(image: Tensor, masks: Tensor, alpha: float = 0.8, colors: Any = None) -> Tensor:
    """Return a picture with masks laid over it; where they overlap it becomes dark.

    Args:
        image (Tensor): (3, H, W) or (1, H, W), uint8 or floating-point from 0 to 1.
        masks (Tensor): (N, H, W) or (H, W), bool.
        alpha (float): how much of the masks is seen, from 0 to 1.
        colors (str, tuple, or list of them): the colour of all, or of each.

    Returns:
        Tensor: (3, H, W), of the same dtype.

    Raises:
        TypeError, ValueError: the picture or the masks have another type, dtype or shape.

    >>> masks = torch.tensor([[True, False]])
    >>> torch.vision.utils.draw_segmentation_masks(torch.zeros(3, 1, 2), masks, alpha=1.0, colors="red")[0]
    tensor([[1., 0.]])
    """
