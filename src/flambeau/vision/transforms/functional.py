"""torchvision.transforms.functional: the functions behind the transforms."""

# ruff: noqa: F401

from ._color import (
    adjust_brightness,
    adjust_contrast,
    adjust_gamma,
    adjust_hue,
    adjust_saturation,
    autocontrast,
    equalize,
    invert,
    posterize,
    rgb_to_grayscale,
    solarize,
    to_grayscale,
)
from ._conversion import (
    convert_image_dtype,
    get_dimensions,
    get_image_num_channels,
    get_image_size,
    pil_to_tensor,
    to_pil_image,
    to_tensor,
)
from ._filter import adjust_sharpness, erase, gaussian_blur, normalize
from ._geometry import center_crop, crop, five_crop, hflip, pad, resize, resized_crop, ten_crop, vflip
from ._kinds import InterpolationMode
from ._warp import affine, perspective, rotate

__all__ = [
    *("InterpolationMode", "adjust_brightness", "adjust_contrast", "adjust_gamma", "adjust_hue", "adjust_saturation"),
    *("adjust_sharpness", "affine", "autocontrast", "center_crop", "convert_image_dtype", "crop", "equalize", "erase"),
    *("five_crop", "gaussian_blur", "get_dimensions", "get_image_num_channels", "get_image_size", "hflip", "invert"),
    *("normalize", "pad", "perspective", "pil_to_tensor", "posterize", "resize", "resized_crop", "rgb_to_grayscale"),
    *("rotate", "solarize", "ten_crop", "to_grayscale", "to_pil_image", "to_tensor", "vflip"),
]
