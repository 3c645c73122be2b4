"""What a function of pictures does for each kind of picture: the one place where PIL images and tensors part ways."""

from __future__ import annotations

from enum import Enum
from functools import update_wrapper

from ..._tensor.base import Tensor
from .._pillow import Image as PIL
from ..tv_tensors import BoundingBoxes, Mask, TVTensor, wrap


class InterpolationMode(Enum):
    """How the values between pixels are found; the last three are for PIL images only."""

    NEAREST = "nearest"
    NEAREST_EXACT = "nearest-exact"
    BILINEAR = "bilinear"
    BICUBIC = "bicubic"
    BOX = "box"
    HAMMING = "hamming"
    LANCZOS = "lanczos"


_PILLOWS = {"nearest": 0, "nearest-exact": 0, "lanczos": 1, "bilinear": 2, "bicubic": 3, "box": 4, "hamming": 5}
_BY_NUMBER = {code: InterpolationMode(name) for name, code in _PILLOWS.items() if name != "nearest-exact"}


def as_mode(given):
    """The mode that a name, Pillow's number, or a mode stands for."""
    if isinstance(given, InterpolationMode):
        return given
    try:
        return _BY_NUMBER[given] if isinstance(given, int) else InterpolationMode(given)
    except (KeyError, ValueError):
        raise TypeError(
            "Argument interpolation should be a InterpolationMode or a corresponding Pillow integer constant, but got "
            f"{given!r}"
        ) from None


def pillows_mode(mode):
    """Pillow's number of a mode."""
    return _PILLOWS[mode.value]


def is_pil(img):
    """Whether a picture is a PIL image."""
    return isinstance(img, PIL.Image)


def kernels(tensor, pil, mask=None, boxes=None):
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

    def function(img, *args):
        if isinstance(img, PIL.Image):
            return pil(img, *args)
        if isinstance(img, BoundingBoxes):
            return img if boxes is None else _through_corners(boxes, img, args)
        if isinstance(img, Mask):
            return img if mask is None else wrap(mask(img.as_subclass(Tensor), *args), like=img)
        if isinstance(img, TVTensor):
            return wrap(tensor(img.as_subclass(Tensor), *args), like=img)
        return tensor(a_picture(img), *args)

    return update_wrapper(function, tensor)


def _through_corners(function, boxes, args):
    from ..ops import box_convert

    form = boxes.format.value.lower()
    corners = box_convert(boxes.as_subclass(Tensor), form, "xyxy")
    moved, size = function(corners, boxes.canvas_size, *args)
    moved = box_convert(moved, "xyxy", form).to(boxes.dtype)
    return wrap(moved, like=boxes, canvas_size=size)


def a_picture(img):
    """A tensor that can be a picture.

    Raises:
        TypeError: it is no tensor, or has fewer than two dimensions.
    """
    if not isinstance(img, Tensor):
        raise TypeError(
            f"img should be PIL Image or Tensor. Got {type(img)}: "
            "transforms.ToTensor() makes a tensor of an array (H, W, C)"
        )
    if img.ndim < 2:
        raise TypeError(f"Tensor is not a torch image: its shape is {tuple(img.shape)}, not (..., H, W)")
    return img


def size_of(img):
    """(height, width) of a picture, a mask, or the picture that boxes are in."""
    if isinstance(img, PIL.Image):
        return img.size[1], img.size[0]
    if isinstance(img, BoundingBoxes):
        return img.canvas_size
    return tuple(a_picture(img).shape[-2:])


def channels_of(img):
    """The number of a picture's channels."""
    if isinstance(img, PIL.Image):
        return len(img.getbands())
    return 1 if a_picture(img).ndim == 2 else img.shape[-3]
