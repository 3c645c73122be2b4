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
    def __init__(self, num_output_channels: int = 1) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture in grey."""
    num_output_channels: Any
class RandomGrayscale(RandomlyApplied):
    """Grey with as many channels as before, with a probability.

    Args:
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomGrayscale(1)(torch.ones(3, 2, 2)).shape
    torch.Size([3, 2, 2])
    """
    def __init__(self, p: float = 0.1) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture in grey."""
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
    def __init__(self, brightness: float | Sequence[float] = 0, contrast: float | Sequence[float] = 0, saturation: float | Sequence[float] = 0, hue: float | Sequence[float] = 0) -> None: ...
    def make_params(self, flat_inputs: Any) -> Any:
        """The order, and a factor of each that is not None."""
    @staticmethod
    def get_params(brightness: Sequence[float], contrast: Sequence[float], saturation: Sequence[float], hue: Sequence[float]) -> Any:
        """Draw the order of the four, and a factor of each.

        Args:
            brightness, contrast, saturation, hue (sequence of float): least and most, or None.
        """
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture in other colours."""
    brightness: Any
    contrast: Any
    saturation: Any
    hue: Any
_ADJUSTMENTS: tuple[Any, ...]
def _factors(value: Any, name: Any, center: int = 1, bound: Any = ...) -> Any: ...
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
    def __init__(self, kernel_size: int | Sequence[int], sigma: float | Sequence[float] = ...) -> None: ...
    def make_params(self, flat_inputs: Any) -> Any:
        """The deviations."""
    @staticmethod
    def get_params(sigma_min: float, sigma_max: float) -> Any:
        """Draw a deviation.

        Args:
            sigma_min (float), sigma_max (float): least and most.
        """
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture blurred."""
    kernel_size: Any
    sigma: Any
class RandomInvert(RandomlyApplied):
    """The negative, with a probability.

    Args:
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomInvert(1)(torch.ones(1, 1, 1))
    tensor([[[0.]]])
    """
    def __init__(self, p: float = 0.5) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The negative."""
class RandomAutocontrast(RandomlyApplied):
    """Each channel from black to white, with a probability.

    Args:
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomAutocontrast(1)(torch.tensor([[[0.25, 0.75]]]))
    tensor([[[0., 1.]]])
    """
    def __init__(self, p: float = 0.5) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture with its contrast."""
class RandomEqualize(RandomlyApplied):
    """A flat histogram, with a probability.

    Args:
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomEqualize(1)(torch.zeros(1, 1, 1, dtype=torch.uint8))
    tensor([[[0]]], dtype=torch.uint8)
    """
    def __init__(self, p: float = 0.5) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture equalized."""
class RandomPosterize(RandomlyApplied):
    """Fewer shades, with a probability.

    Args:
        bits (int): how many bits stay.
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomPosterize(1, p=1)(torch.tensor([[[255]]], dtype=torch.uint8))
    tensor([[[128]]], dtype=torch.uint8)
    """
    def __init__(self, bits: int, p: float = 0.5) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture in fewer shades."""
    bits: Any
class RandomSolarize(RandomlyApplied):
    """Bright numbers inverted, with a probability.

    Args:
        threshold (float): from where on.
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomSolarize(0.5, p=1)(torch.tensor([[[0.25, 1.0]]]))
    tensor([[[0.2500, 0.0000]]])
    """
    def __init__(self, threshold: float, p: float = 0.5) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture solarized."""
    threshold: Any
class RandomAdjustSharpness(RandomlyApplied):
    """Sharper or softer, with a probability.

    Args:
        sharpness_factor (float): 0 gives a soft picture, 1 the picture.
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomAdjustSharpness(2, p=1)(torch.ones(1, 4, 4)).shape
    torch.Size([1, 4, 4])
    """
    def __init__(self, sharpness_factor: float, p: float = 0.5) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture with that sharpness."""
    sharpness_factor: Any
