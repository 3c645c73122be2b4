"""Transforms of colours."""

from __future__ import annotations

import flambeau as torch

from .. import _color, _filter
from .._kinds import channels_of
from ._transform import RandomlyApplied, Transform, uniform


class Grayscale(Transform):
    """Grey.

    Args:
        num_output_channels (int): 1, or 3 equal ones.

    >>> torch.vision.transforms.v2.Grayscale()(torch.ones(3, 2, 2)).shape
    torch.Size([1, 2, 2])
    """

    def __init__(self, num_output_channels=1):
        super().__init__()
        self.num_output_channels = num_output_channels

    def transform(self, inpt, params):
        """The picture in grey."""
        return _color.rgb_to_grayscale(inpt, self.num_output_channels)


class RandomGrayscale(RandomlyApplied):
    """Grey with as many channels as before, with a probability.

    Args:
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomGrayscale(1)(torch.ones(3, 2, 2)).shape
    torch.Size([3, 2, 2])
    """

    def __init__(self, p=0.1):
        super().__init__(p)

    def transform(self, inpt, params):
        """The picture in grey."""
        return _color.rgb_to_grayscale(inpt, channels_of(inpt))


class ColorJitter(Transform):
    """Brightness, contrast, saturation and hue drawn each time, and their order.

    Args:
        brightness (float or sequence of float): least and most factor; one number b stands for (1 - b, 1 + b).
        contrast (float or sequence of float), saturation (float or sequence of float): the same.
        hue (float or sequence of float): least and most turn, from -0.5 to 0.5; one number h stands for (-h, h).

    Raises:
        TypeError, ValueError: an argument is of another kind or length, or outside of its range.

    >>> torch.vision.transforms.v2.ColorJitter(brightness=0.5)(torch.ones(3, 1, 1)).shape
    torch.Size([3, 1, 1])
    """

    def __init__(self, brightness=0, contrast=0, saturation=0, hue=0):
        super().__init__()
        self.brightness = _factors(brightness, "brightness")
        self.contrast = _factors(contrast, "contrast")
        self.saturation = _factors(saturation, "saturation")
        self.hue = _factors(hue, "hue", center=0, bound=(-0.5, 0.5))

    def make_params(self, flat_inputs):
        """The order, and a factor of each that is not None."""
        order, *factors = self.get_params(self.brightness, self.contrast, self.saturation, self.hue)
        return {"order": order, "factors": factors}

    @staticmethod
    def get_params(brightness, contrast, saturation, hue):
        """Draw the order of the four, and a factor of each.

        Args:
            brightness, contrast, saturation, hue (sequence of float): least and most, or None.
        """
        order = torch.randperm(4)
        return order, *(None if r is None else uniform(*r) for r in (brightness, contrast, saturation, hue))

    def transform(self, inpt, params):
        """The picture in other colours."""
        for which in params["order"].tolist():
            if params["factors"][which] is not None:
                inpt = _ADJUSTMENTS[which](inpt, params["factors"][which])
        return inpt


_ADJUSTMENTS = (_color.adjust_brightness, _color.adjust_contrast, _color.adjust_saturation, _color.adjust_hue)


def _factors(value, name, center=1, bound=(0.0, float("inf"))):
    """(least, most) of a factor; None if it changes nothing."""
    if value is None:
        return None
    if isinstance(value, (int, float)):
        if value < 0:
            raise ValueError(f"If {name} is a single number, it must be non negative.")
        value = [center - value, center + value]
        value[0] = max(value[0], 0.0) if center == 1 else value[0]
    elif not isinstance(value, (tuple, list)) or len(value) != 2:
        raise TypeError(f"{name} should be a single number or a list/tuple with length 2.")
    low, high = (float(v) for v in value)
    if not bound[0] <= low <= high <= bound[1]:
        raise ValueError(f"{name} values should be between {bound}, but got {[low, high]}.")
    return None if low == high == center else (low, high)


class GaussianBlur(Transform):
    """A blur of a strength drawn each time.

    Args:
        kernel_size (int or sequence of int): width and height of the window; odd.
        sigma (float or sequence of float): least and most standard deviation.

    Raises:
        ValueError: an argument is outside of its range, or of another length.

    >>> torch.vision.transforms.v2.GaussianBlur(3)(torch.ones(1, 4, 4)).shape
    torch.Size([1, 4, 4])
    """

    def __init__(self, kernel_size, sigma=(0.1, 2.0)):
        super().__init__()
        self.kernel_size = tuple([kernel_size] * 2 if isinstance(kernel_size, int) else kernel_size)
        if len(self.kernel_size) != 2 or any(k <= 0 or k % 2 == 0 for k in self.kernel_size):
            raise ValueError("Kernel size value should be an odd and positive number.")
        sigma = (float(sigma),) * 2 if isinstance(sigma, (int, float)) else sigma
        if len(sigma) != 2 or not 0.0 < sigma[0] <= sigma[1]:
            raise ValueError("sigma values should be positive and of the form (min, max).")
        self.sigma = self._listed(sigma)

    def make_params(self, flat_inputs):
        """The deviations."""
        return {"sigma": [self.get_params(*self.sigma)] * 2}

    @staticmethod
    def get_params(sigma_min, sigma_max):
        """Draw a deviation.

        Args:
            sigma_min (float), sigma_max (float): least and most.
        """
        return uniform(sigma_min, sigma_max)

    def transform(self, inpt, params):
        """The picture blurred."""
        return _filter.gaussian_blur(inpt, self.kernel_size, params["sigma"])


class RandomInvert(RandomlyApplied):
    """The negative, with a probability.

    Args:
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomInvert(1)(torch.ones(1, 1, 1))
    tensor([[[0.]]])
    """

    def transform(self, inpt, params):
        """The negative."""
        return _color.invert(inpt)


class RandomAutocontrast(RandomlyApplied):
    """Each channel from black to white, with a probability.

    Args:
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomAutocontrast(1)(torch.tensor([[[0.25, 0.75]]]))
    tensor([[[0., 1.]]])
    """

    def transform(self, inpt, params):
        """The picture with its contrast."""
        return _color.autocontrast(inpt)


class RandomEqualize(RandomlyApplied):
    """A flat histogram, with a probability.

    Args:
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomEqualize(1)(torch.zeros(1, 1, 1, dtype=torch.uint8))
    tensor([[[0]]], dtype=torch.uint8)
    """

    def transform(self, inpt, params):
        """The picture equalized."""
        return _color.equalize(inpt)


class RandomPosterize(RandomlyApplied):
    """Fewer shades, with a probability.

    Args:
        bits (int): how many bits stay.
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomPosterize(1, p=1)(torch.tensor([[[255]]], dtype=torch.uint8))
    tensor([[[128]]], dtype=torch.uint8)
    """

    def __init__(self, bits, p=0.5):
        super().__init__(p)
        self.bits = bits

    def transform(self, inpt, params):
        """The picture in fewer shades."""
        return _color.posterize(inpt, self.bits)


class RandomSolarize(RandomlyApplied):
    """Bright numbers inverted, with a probability.

    Args:
        threshold (float): from where on.
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomSolarize(0.5, p=1)(torch.tensor([[[0.25, 1.0]]]))
    tensor([[[0.2500, 0.0000]]])
    """

    def __init__(self, threshold, p=0.5):
        super().__init__(p)
        self.threshold = threshold

    def transform(self, inpt, params):
        """The picture solarized."""
        return _color.solarize(inpt, self.threshold)


class RandomAdjustSharpness(RandomlyApplied):
    """Sharper or softer, with a probability.

    Args:
        sharpness_factor (float): 0 gives a soft picture, 1 the picture.
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomAdjustSharpness(2, p=1)(torch.ones(1, 4, 4)).shape
    torch.Size([1, 4, 4])
    """

    def __init__(self, sharpness_factor, p=0.5):
        super().__init__(p)
        self.sharpness_factor = sharpness_factor

    def transform(self, inpt, params):
        """The picture with that sharpness."""
        return _filter.adjust_sharpness(inpt, self.sharpness_factor)
