"""Pictures in other colours: functions of each pixel's channels."""

from __future__ import annotations

import numpy as np
from PIL import ImageEnhance, ImageOps

import flambeau as torch

from .._pillow import Image as PIL
from ._conversion import convert_image_dtype
from ._kinds import channels_of, kernels


def most_of(img):
    """The number that stands for white in a tensor."""
    return 1.0 if img.is_floating_point() else torch.iinfo(img.dtype).max


def blend(first, second, ratio):
    """ratio · first + (1 - ratio) · second, within what a picture can have."""
    ratio = float(ratio)  # an integer would keep bytes bytes, which overflow
    return (ratio * first + (1.0 - ratio) * second).clamp(0, most_of(first)).to(first.dtype)


def check_channels(img, permitted):
    """Raise TypeError if a tensor has another number of channels."""
    if channels_of(img) not in permitted:
        raise TypeError(f"Input image tensor permitted channel values are {permitted}, but found {channels_of(img)}")


def _not_negative(factor, name):
    if factor < 0:
        raise ValueError(f"{name} ({factor}) is not non-negative.")


def _enhanced(kind):
    return lambda img, factor: kind(img).enhance(factor)


# ---- grey


def grey_of(img):
    """(..., 1, H, W): the brightness of the colours, by the weights of ITU-R BT.601."""
    check_channels(img, [1, 3])
    if channels_of(img) == 1:
        return img.clone()
    red, green, blue = img.unbind(-3)
    return (0.2989 * red + 0.587 * green + 0.114 * blue).to(img.dtype).unsqueeze(-3)


def _grey_tensor(img, channels):
    grey = grey_of(img)
    return grey.expand(*img.shape[:-3], 3, *img.shape[-2:]).clone() if channels == 3 else grey


def _grey_pil(img, channels):
    grey = img.convert("L")
    return PIL.merge("RGB", [grey] * 3) if channels == 3 else grey


_grey = kernels(_grey_tensor, _grey_pil)


def rgb_to_grayscale(img, num_output_channels=1):
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
    if num_output_channels not in (1, 3):
        raise ValueError("num_output_channels should be either 1 or 3")
    return _grey(img, num_output_channels)


to_grayscale = rgb_to_grayscale

# ---- brightness, contrast, saturation, hue, gamma


_brightness = kernels(lambda img, factor: blend(img, torch.zeros_like(img), factor), _enhanced(ImageEnhance.Brightness))


def adjust_brightness(img, brightness_factor):
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
    _not_negative(brightness_factor, "brightness_factor")
    return _brightness(img, brightness_factor)


def _contrast_tensor(img, factor):
    check_channels(img, [3, 1])
    grey = grey_of(img)
    grey = grey if img.is_floating_point() else grey.float()
    return blend(img, grey.mean(dim=(-3, -2, -1), keepdim=True), factor)


_contrast = kernels(_contrast_tensor, _enhanced(ImageEnhance.Contrast))


def adjust_contrast(img, contrast_factor):
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
    _not_negative(contrast_factor, "contrast_factor")
    return _contrast(img, contrast_factor)


def _saturation_tensor(img, factor):
    check_channels(img, [1, 3])
    return img if channels_of(img) == 1 else blend(img, grey_of(img), factor)


_saturation = kernels(_saturation_tensor, _enhanced(ImageEnhance.Color))


def adjust_saturation(img, saturation_factor):
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
    _not_negative(saturation_factor, "saturation_factor")
    return _saturation(img, saturation_factor)


def _to_hsv(img):
    """Hue, saturation and value, each from 0 to 1 (A. R. Smith, 1978)."""
    red, green, blue = img.unbind(-3)
    value, least = img.amax(-3), img.amin(-3)
    is_grey, spread = value == least, value - least
    one = torch.ones_like(value)
    saturation = spread / torch.where(is_grey, one, value)
    away = [(value - channel) / torch.where(is_grey, one, spread) for channel in (red, green, blue)]
    from_red, from_green, from_blue = value == red, (value == green) & (value != red), (value != green) & (value != red)
    hue = (
        from_red * (away[2] - away[1]) + from_green * (2.0 + away[0] - away[2]) + from_blue * (4.0 + away[1] - away[0])
    )
    return (hue / 6.0 + 1.0).fmod(1.0), saturation, value


def _from_hsv(hue, saturation, value):
    sector = (hue * 6.0).floor()
    rest = hue * 6.0 - sector
    low = (value * (1.0 - saturation)).clamp(0.0, 1.0)
    falling = (value * (1.0 - saturation * rest)).clamp(0.0, 1.0)
    rising = (value * (1.0 - saturation * (1.0 - rest))).clamp(0.0, 1.0)
    channels = [
        torch.stack([value, falling, low, low, rising, value], -3),
        torch.stack([rising, value, value, falling, low, low], -3),
        torch.stack([low, low, rising, value, value, falling], -3),
    ]
    index = (sector.long() % 6).unsqueeze(-3)
    return torch.cat([c.gather(-3, index) for c in channels], -3)


def _hue_tensor(img, factor):
    check_channels(img, [1, 3])
    if channels_of(img) == 1:
        return img
    hue, saturation, value = _to_hsv(convert_image_dtype(img, torch.float32))
    return convert_image_dtype(_from_hsv((hue + factor) % 1.0, saturation, value), img.dtype)


def _hue_pil(img, factor):
    if img.mode in ("L", "1", "I", "F"):
        return img
    hue, saturation, value = img.convert("HSV").split()
    turned = np.asarray(hue) + np.array(factor * 255).astype(np.int32).astype(np.uint8)
    return PIL.merge("HSV", (PIL.fromarray(turned), saturation, value)).convert(img.mode)


_hue = kernels(_hue_tensor, _hue_pil)


def adjust_hue(img, hue_factor):
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
    if not -0.5 <= hue_factor <= 0.5:
        raise ValueError(f"hue_factor ({hue_factor}) is not in [-0.5, 0.5].")
    return _hue(img, hue_factor)


def _gamma_tensor(img, gamma, gain):
    numbers = img if img.is_floating_point() else convert_image_dtype(img, torch.float32)
    return convert_image_dtype((gain * numbers**gamma).clamp(0, 1), img.dtype)


def _gamma_pil(img, gamma, gain):
    table = [int((255 + 1 - 1e-3) * gain * pow(v / 255.0, gamma)) for v in range(256)] * 3
    return img.convert("RGB").point(table).convert(img.mode)


_gamma = kernels(_gamma_tensor, _gamma_pil)


def adjust_gamma(img, gamma, gain=1):
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
    _not_negative(gamma, "gamma")
    return _gamma(img, gamma, gain)


# ---- inverted, with fewer colours, spread


_invert = kernels(lambda img: most_of(img) - img, ImageOps.invert)


def invert(img):
    """Return the negative of a picture.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.invert(torch.tensor([[[0, 200]]], dtype=torch.uint8))
    tensor([[[255,  55]]], dtype=torch.uint8)
    """
    return _invert(img)


def _posterize_tensor(img, bits):
    if img.is_floating_point():
        levels = 2**bits
        return (img * levels).floor().clamp(0, levels - 1) / levels
    return img & ((most_of(img) + 1) - 2 ** (8 - bits))


_posterize = kernels(_posterize_tensor, ImageOps.posterize)


def posterize(img, bits):
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
    if not 0 <= bits <= 8:
        raise ValueError(f"The number if bits should be between 0 and 8. Got {bits}")
    return _posterize(img, bits)


def _solarize_tensor(img, threshold):
    if threshold > most_of(img):
        raise TypeError("Threshold should be less than bound of img.")
    return torch.where(img >= threshold, most_of(img) - img, img)


_solarize = kernels(_solarize_tensor, ImageOps.solarize)


def solarize(img, threshold):
    """Return a picture whose bright numbers are inverted.

    Args:
        img (PIL image or Tensor): the picture.
        threshold (float): from where on numbers are inverted.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.solarize(torch.tensor([[[10, 200]]], dtype=torch.uint8), 100)
    tensor([[[10, 55]]], dtype=torch.uint8)
    """
    return _solarize(img, threshold)


def _autocontrast_tensor(img):
    most = most_of(img)
    numbers = img if img.is_floating_point() else img.float()
    low, high = numbers.amin((-2, -1), keepdim=True), numbers.amax((-2, -1), keepdim=True)
    scale, uniform = most / (high - low), high == low
    scale, low = torch.where(uniform, torch.ones_like(scale), scale), torch.where(uniform, torch.zeros_like(low), low)
    return ((numbers - low) * scale).clamp(0, most).to(img.dtype)


_autocontrast = kernels(_autocontrast_tensor, ImageOps.autocontrast)


def autocontrast(img):
    """Return a picture whose channels each reach from black to white.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.autocontrast(torch.tensor([[[0.25, 0.75]]]))
    tensor([[[0., 1.]]])
    """
    return _autocontrast(img)


def _equalized(channel):
    """An array (H, W) of bytes, each number of which is about as frequent as any other."""
    counts = np.bincount(channel.ravel(), minlength=256)
    filled = counts[counts > 0]
    step = (filled.sum() - filled[-1]) // 255
    if step == 0:
        return channel
    table = (np.cumsum(counts) + step // 2) // step
    return np.minimum(np.concatenate([[0], table[:-1]]), 255).astype(np.uint8)[channel]


def _equalize_tensor(img):
    if img.dtype is not torch.uint8:
        return convert_image_dtype(_equalize_tensor(convert_image_dtype(img, torch.uint8)), img.dtype)
    channels = img.reshape(-1, *img.shape[-2:]).numpy()
    return torch.from_numpy(np.stack([_equalized(c) for c in channels])).reshape(img.shape)


_equalize = kernels(_equalize_tensor, ImageOps.equalize)


def equalize(img):
    """Return a picture whose channels have a flat histogram.

    Args:
        img (PIL image or Tensor): the picture; its shades are those of bytes.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.equalize(torch.zeros(1, 1, 2, dtype=torch.uint8))
    tensor([[[0, 0]]], dtype=torch.uint8)
    """
    return _equalize(img)
