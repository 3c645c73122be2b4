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
from PIL import ImageEnhance, ImageOps
from .._pillow import Image as PIL
from ._conversion import convert_image_dtype
from ._kinds import channels_of, kernels
def most_of(img: Any) -> Any:
    """The number that stands for white in a tensor."""
def blend(first: Any, second: Any, ratio: Any) -> Any:
    """ratio · first + (1 - ratio) · second, within what a picture can have."""
def check_channels(img: Any, permitted: Any) -> Any:
    """Raise TypeError if a tensor has another number of channels."""
def _not_negative(factor: Any, name: Any) -> Any: ...
def _enhanced(kind: Any) -> Any: ...
def grey_of(img: Any) -> Any:
    """(..., 1, H, W): the brightness of the colours, by the weights of ITU-R BT.601."""
def _grey_tensor(img: Any, channels: Any) -> Any: ...
def _grey_pil(img: Any, channels: Any) -> Any: ...
_grey: Any
def rgb_to_grayscale(img: Any, num_output_channels: int = 1) -> Any:
    """Return a picture in grey.

    Args:
        img (PIL image or Tensor): the picture.
        num_output_channels (int): 1, or 3 equal ones.

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        ValueError: it is neither 1 nor 3.
        TypeError: the picture does not have 1 or 3 channels.

    >>> torch.vision.transforms.functional.rgb_to_grayscale(torch.ones(3, 1, 1))
    tensor([[[0.9999]]])
    """
to_grayscale = rgb_to_grayscale
_brightness: Any
def adjust_brightness(img: Any, brightness_factor: float) -> Any:
    """Return a picture brighter or darker.

    Args:
        img (PIL image or Tensor): the picture.
        brightness_factor (float): 0 gives black, 1 the picture.

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        ValueError: the factor is negative.

    >>> torch.vision.transforms.functional.adjust_brightness(torch.full((3, 1, 1), 0.25), 2).flatten()
    tensor([0.5000, 0.5000, 0.5000])
    """
def _contrast_tensor(img: Any, factor: Any) -> Any: ...
_contrast: Any
def adjust_contrast(img: Any, contrast_factor: float) -> Any:
    """Return a picture with more or less contrast.

    Args:
        img (PIL image or Tensor): the picture.
        contrast_factor (float): 0 gives a uniform grey, 1 the picture.

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        ValueError: the factor is negative.

    >>> torch.vision.transforms.functional.adjust_contrast(torch.tensor([[[0.0, 1.0]]]), 0.5)
    tensor([[[0.2500, 0.7500]]])
    """
def _saturation_tensor(img: Any, factor: Any) -> Any: ...
_saturation: Any
def adjust_saturation(img: Any, saturation_factor: float) -> Any:
    """Return a picture with stronger or weaker colours.

    Args:
        img (PIL image or Tensor): the picture.
        saturation_factor (float): 0 gives grey, 1 the picture.

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        ValueError: the factor is negative.

    >>> torch.vision.transforms.functional.adjust_saturation(torch.tensor([[[1.0]], [[0.0]], [[0.0]]]), 0).flatten()
    tensor([0.2989, 0.2989, 0.2989])
    """
def _to_hsv(img: Any) -> Any: ...
def _from_hsv(hue: Any, saturation: Any, value: Any) -> Any: ...
def _hue_tensor(img: Any, factor: Any) -> Any: ...
def _hue_pil(img: Any, factor: Any) -> Any: ...
_hue: Any
def adjust_hue(img: Any, hue_factor: float) -> Any:
    """Return a picture whose hues are turned round the colour circle.

    Args:
        img (PIL image or Tensor): the picture.
        hue_factor (float): from -0.5 to 0.5, of a whole turn.

    Returns:
        PIL image or Tensor: of the same kind; grey pictures stay as they are.

    Raises:
        ValueError: the factor is outside.

    >>> red = torch.tensor([[[1.0]], [[0.0]], [[0.0]]])
    >>> torch.vision.transforms.functional.adjust_hue(red, 0.5).flatten()
    tensor([0., 1., 1.])
    """
def _gamma_tensor(img: Any, gamma: Any, gain: Any) -> Any: ...
def _gamma_pil(img: Any, gamma: Any, gain: Any) -> Any: ...
_gamma: Any
def adjust_gamma(img: Any, gamma: float, gain: float = 1) -> Any:
    """Return a picture with each number, from 0 to 1, raised to a power.

    Args:
        img (PIL image or Tensor): the picture.
        gamma (float): the power, not negative.
        gain (float): what the result is multiplied by.

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        ValueError: the power is negative.

    >>> torch.vision.transforms.functional.adjust_gamma(torch.full((1, 1, 1), 0.5), 2)
    tensor([[[0.2500]]])
    """
_invert: Any
def invert(img: Any) -> Any:
    """Return the negative of a picture.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.invert(torch.tensor([[[0, 200]]], dtype=torch.uint8))
    tensor([[[255,  55]]], dtype=torch.uint8)
    """
def _posterize_tensor(img: Any, bits: Any) -> Any: ...
_posterize: Any
def posterize(img: Any, bits: int) -> Any:
    """Return a picture with fewer shades: the lower bits are zero.

    Args:
        img (PIL image or Tensor): the picture, of bytes or of numbers from 0 to 1.
        bits (int): how many bits stay, from 0 to 8.

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        ValueError: there are not so many.

    >>> torch.vision.transforms.functional.posterize(torch.tensor([[[255]]], dtype=torch.uint8), 1)
    tensor([[[128]]], dtype=torch.uint8)
    """
def _solarize_tensor(img: Any, threshold: Any) -> Any: ...
_solarize: Any
def solarize(img: Any, threshold: float) -> Any:
    """Return a picture whose bright numbers are inverted.

    Args:
        img (PIL image or Tensor): the picture.
        threshold (float): from where on numbers are inverted.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.solarize(torch.tensor([[[10, 200]]], dtype=torch.uint8), 100)
    tensor([[[10, 55]]], dtype=torch.uint8)
    """
def _autocontrast_tensor(img: Any) -> Any: ...
_autocontrast: Any
def autocontrast(img: Any) -> Any:
    """Return a picture whose channels each reach from black to white.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.autocontrast(torch.tensor([[[0.25, 0.75]]]))
    tensor([[[0., 1.]]])
    """
def _equalized(channel: Any) -> Any: ...
def _equalize_tensor(img: Any) -> Any: ...
_equalize: Any
def equalize(img: Any) -> Any:
    """Return a picture whose channels have a flat histogram.

    Args:
        img (PIL image or Tensor): the picture; its shades are those of bytes.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.equalize(torch.zeros(1, 1, 2, dtype=torch.uint8))
    tensor([[[0, 0]]], dtype=torch.uint8)
    """
