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
from .. import functional as _older
from .._conversion import get_size as get_size, to_dtype as to_dtype, to_image as to_image
from .._geometry import horizontal_flip as horizontal_flip, vertical_flip as vertical_flip
from ..functional import InterpolationMode as InterpolationMode, adjust_brightness as adjust_brightness, adjust_contrast as adjust_contrast, adjust_gamma as adjust_gamma, adjust_hue as adjust_hue, adjust_saturation as adjust_saturation, adjust_sharpness as adjust_sharpness, affine as affine, autocontrast as autocontrast, center_crop as center_crop, convert_image_dtype as convert_image_dtype, crop as crop, equalize as equalize, erase as erase, five_crop as five_crop, gaussian_blur as gaussian_blur, get_dimensions as get_dimensions, get_image_num_channels as get_image_num_channels, get_image_size as get_image_size, hflip as hflip, invert as invert, normalize as normalize, pad as pad, perspective as perspective, pil_to_tensor as pil_to_tensor, posterize as posterize, resize as resize, resized_crop as resized_crop, rgb_to_grayscale as rgb_to_grayscale, rotate as rotate, solarize as solarize, ten_crop as ten_crop, to_grayscale as to_grayscale, to_pil_image as to_pil_image, to_tensor as to_tensor, vflip as vflip
