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
from ._color import adjust_brightness as adjust_brightness, adjust_contrast as adjust_contrast, adjust_gamma as adjust_gamma, adjust_hue as adjust_hue, adjust_saturation as adjust_saturation, autocontrast as autocontrast, equalize as equalize, invert as invert, posterize as posterize, rgb_to_grayscale as rgb_to_grayscale, solarize as solarize, to_grayscale as to_grayscale
from ._conversion import convert_image_dtype as convert_image_dtype, get_dimensions as get_dimensions, get_image_num_channels as get_image_num_channels, get_image_size as get_image_size, pil_to_tensor as pil_to_tensor, to_pil_image as to_pil_image, to_tensor as to_tensor
from ._filter import adjust_sharpness as adjust_sharpness, erase as erase, gaussian_blur as gaussian_blur, normalize as normalize
from ._geometry import center_crop as center_crop, crop as crop, five_crop as five_crop, hflip as hflip, pad as pad, resize as resize, resized_crop as resized_crop, ten_crop as ten_crop, vflip as vflip
from ._kinds import InterpolationMode as InterpolationMode
from ._warp import affine as affine, perspective as perspective, rotate as rotate
