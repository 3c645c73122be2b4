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
import warnings
from .. import _geometry, _warp
from .._kinds import size_of
from ._transform import RandomlyApplied, Transform, as_size, integer, picture_of, plain_fill, symmetric_range, uniform
class RandomHorizontalFlip(RandomlyApplied):
    """Left and right exchanged, with a probability.

    Args:
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomHorizontalFlip(1)(torch.tensor([[1, 2]]))
    tensor([[2, 1]])
    """
    def __init__(self, p: float = 0.5) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture mirrored."""
class RandomVerticalFlip(RandomlyApplied):
    """Top and bottom exchanged, with a probability.

    Args:
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomVerticalFlip(1)(torch.tensor([[1], [2]])).flatten()
    tensor([2, 1])
    """
    def __init__(self, p: float = 0.5) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture mirrored."""
class Resize(Transform):
    """Another size.

    Args:
        size (int, sequence or None): height and width; one number is that of the shorter side, and the ratio stays.
        interpolation (InterpolationMode): how the values between pixels are found.
        max_size (int): the most that the longer side may have, where `size` is one number or None.
        antialias (bool): whether a tensor's pixels are averaged when it becomes smaller.

    Raises:
        TypeError: `size` is no number or sequence.
        ValueError: it has more than two numbers.

    >>> torch.vision.transforms.v2.Resize(2)(torch.ones(3, 4, 8)).shape
    torch.Size([3, 2, 4])
    """
    def __init__(self, size: int | Sequence[Any] | None, interpolation: str = 'bilinear', max_size: int | None = None, antialias: bool = True) -> None: ...
    def _sizes(self, size: int | Sequence[Any] | None) -> Any: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture resized."""
    size: Any
    interpolation: Any
    max_size: Any
    antialias: Any
class CenterCrop(Transform):
    """The middle of a picture; a smaller picture is padded with zeros.

    Args:
        size (int or sequence): height and width; one number stands for both.

    >>> torch.vision.transforms.v2.CenterCrop(1)(torch.arange(9).reshape(3, 3))
    tensor([[4]])
    """
    def __init__(self, size: int | Sequence[Any]) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture's middle."""
    size: Any
class FiveCrop(Transform):
    """The four corners and the middle of a picture, as a tuple.

    Args:
        size (int or sequence): height and width of each.

    >>> len(torch.vision.transforms.v2.FiveCrop(2)(torch.ones(1, 4, 4)))
    5
    """
    def __init__(self, size: int | Sequence[Any]) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The five."""
    size: Any
class TenCrop(Transform):
    """The four corners and the middle of a picture and of its mirror image, as a tuple.

    Args:
        size (int or sequence): height and width of each.
        vertical_flip (bool): whether top and bottom are exchanged in the mirror image, rather than left and right.

    >>> len(torch.vision.transforms.v2.TenCrop(2)(torch.ones(1, 4, 4)))
    10
    """
    def __init__(self, size: int | Sequence[Any], vertical_flip: bool = False) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The ten."""
    size: Any
    vertical_flip: Any
class Pad(Transform):
    """A margin.

    Args:
        padding (int or sequence): its width: of all sides; left and right, top and bottom; or left, top, right, bottom.
        fill (number or sequence): its value, or one for each channel.
        padding_mode (str): ``"constant"``, ``"edge"``, ``"reflect"`` or ``"symmetric"``.

    Raises:
        TypeError, ValueError: an argument is of another kind or length.

    >>> torch.vision.transforms.v2.Pad(1)(torch.ones(1, 2, 2)).shape
    torch.Size([1, 4, 4])
    """
    def __init__(self, padding: int | Sequence[Any], fill: _Number | Sequence[Any] = 0, padding_mode: Literal['constant', 'edge', 'reflect', 'symmetric'] = 'constant') -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture with its margin."""
    padding: Any
    fill: Any
    padding_mode: Any
def check_padding(padding: Any, mode: Any) -> Any:
    """Raise TypeError or ValueError unless `pad` takes these."""
class RandomCrop(Transform):
    """A rectangle at a place drawn each time.

    Args:
        size (int or sequence): its height and width.
        padding (int or sequence): the margin that the picture gets first, as in `Pad`.
        pad_if_needed (bool): whether a picture that is smaller gets a margin.
        fill (number or sequence): the margin's value.
        padding_mode (str): as in `Pad`.

    Raises:
        ValueError: the picture is smaller.

    >>> torch.vision.transforms.v2.RandomCrop(2, padding=1)(torch.ones(1, 4, 4)).shape
    torch.Size([1, 2, 2])
    """
    def __init__(self, size: int | Sequence[Any], padding: int | Sequence[Any] | None = None, pad_if_needed: bool = False, fill: _Number | Sequence[Any] = 0, padding_mode: str = 'constant') -> None: ...
    def _shown(self, padding: int | Sequence[Any]) -> Any: ...
    def make_params(self, flat_inputs: Any) -> Any:
        """The rectangle: top, left, height, width; and the margins before it."""
    def _place(self, size: int | Sequence[Any]) -> Any: ...
    @staticmethod
    def _check(size: int | Sequence[Any], wanted: Any) -> Any: ...
    @staticmethod
    def get_params(img: Any, output_size: Sequence[int]) -> Any:
        """Draw a rectangle in a picture: top, left, height, width.

        Args:
            img (PIL image or Tensor): the picture.
            output_size (sequence of int): height and width.
        """
    def transform(self, inpt: Any, params: Any) -> Any:
        """The rectangle."""
    size: Any
    _sides: Any
    padding: Any
    pad_if_needed: Any
    fill: Any
    padding_mode: Any
class RandomResizedCrop(Transform):
    """A rectangle of an area and a ratio drawn each time, resized.

    Args:
        size (int or sequence): height and width of the result.
        scale (sequence of float): least and most of the rectangle's share of the picture's area.
        ratio (sequence of float): least and most of its width divided by its height.
        interpolation (InterpolationMode), antialias (bool): as in `Resize`.

    Raises:
        TypeError: `scale` or `ratio` is no sequence.

    >>> torch.vision.transforms.v2.RandomResizedCrop(3)(torch.ones(1, 8, 8)).shape
    torch.Size([1, 3, 3])
    """
    def __init__(self, size: int | Sequence[Any], scale: Sequence[float] = ..., ratio: Sequence[float] = ..., interpolation: str = 'bilinear', antialias: bool = True) -> None: ...
    def make_params(self, flat_inputs: Any) -> Any:
        """The rectangle: top, left, height, width."""
    @staticmethod
    def _place(size: int | Sequence[Any], scale: Sequence[float], ratio: Sequence[float]) -> Any: ...
    @staticmethod
    def get_params(img: Any, scale: Sequence[float], ratio: Sequence[float]) -> Any:
        """Draw a rectangle in a picture: top, left, height, width.

        Args:
            img (PIL image or Tensor): the picture.
            scale (sequence of float), ratio (sequence of float): as for the transform.
        """
    def transform(self, inpt: Any, params: Any) -> Any:
        """The rectangle, resized."""
    size: Any
    scale: Any
    ratio: Any
    interpolation: Any
    antialias: Any
class RandomRotation(Transform):
    """A turn by an angle drawn each time.

    Args:
        degrees (float or sequence of float): least and most; one number stands for (-degrees, degrees).
        interpolation (InterpolationMode), expand (bool), center (sequence of float), fill: as in `rotate`.

    Raises:
        TypeError, ValueError: an argument is of another kind or length.

    >>> torch.vision.transforms.v2.RandomRotation((180, 180))(torch.tensor([[[1.0, 2.0]]]))
    tensor([[[2., 1.]]])
    """
    def __init__(self, degrees: float | Sequence[float], interpolation: str = 'nearest', expand: bool = False, center: Sequence[float] | None = None, fill: int = 0) -> None: ...
    def make_params(self, flat_inputs: Any) -> Any:
        """The angle."""
    @staticmethod
    def get_params(degrees: Sequence[float]) -> Any:
        """Draw an angle.

        Args:
            degrees (sequence of float): least and most.
        """
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture turned."""
    degrees: Any
    interpolation: Any
    expand: Any
    fill: Any
    center: Any
class RandomAffine(Transform):
    """A turn, a move, a scale and a shear drawn each time.

    Args:
        degrees (float or sequence of float): least and most of the angle; one number stands for (-degrees, degrees).
        translate (sequence of float): the most of the moves, as shares of width and height.
        scale (sequence of float): least and most.
        shear (float or sequence of float): least and most along x, and along y where there are four.
        interpolation (InterpolationMode), fill, center (sequence of float): as in `affine`.

    Raises:
        TypeError, ValueError: an argument is of another kind or length, or outside of its range.

    >>> torch.vision.transforms.v2.RandomAffine(10, translate=(0.1, 0.1))(torch.ones(1, 4, 4)).shape
    torch.Size([1, 4, 4])
    """
    def __init__(self, degrees: float | Sequence[float], translate: Sequence[float] | None = None, scale: Sequence[float] | None = None, shear: float | Sequence[float] | None = None, interpolation: str = 'nearest', fill: Sequence[float] = 0, center: Sequence[float] | None = None) -> None: ...
    def make_params(self, flat_inputs: Any) -> Any:
        """Angle, moves, scale and shear."""
    @staticmethod
    def get_params(degrees: Any, translate: Any, scale_ranges: Any, shears: Any, img_size: Sequence[int]) -> Any:
        """Draw angle, moves, scale and shear.

        Args:
            degrees, translate, scale_ranges, shears: least and most of each, or None.
            img_size (sequence of int): width and height.
        """
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture, mapped."""
    degrees: Any
    translate: Any
    scale: Any
    shear: Any
    interpolation: Any
    fill: Any
    center: Any
class RandomPerspective(RandomlyApplied):
    """The corners moved to places drawn each time, with a probability.

    Args:
        distortion_scale (float): the most of the moves, as a share of half the picture, from 0 to 1.
        p (float): the probability.
        interpolation (InterpolationMode), fill: as in `perspective`.

    Raises:
        ValueError: `distortion_scale` is outside.

    >>> torch.vision.transforms.v2.RandomPerspective(p=1)(torch.ones(1, 4, 4)).shape
    torch.Size([1, 4, 4])
    """
    def __init__(self, distortion_scale: float = 0.5, p: float = 0.5, interpolation: str = 'bilinear', fill: int = 0) -> None: ...
    def make_params(self, flat_inputs: Any) -> Any:
        """The corners, and where they go."""
    @staticmethod
    def get_params(width: int, height: int, distortion_scale: float) -> Any:
        """Draw where the corners go: (corners, places).

        Args:
            width (int), height (int): the picture's size.
            distortion_scale (float): as for the transform.
        """
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture in perspective."""
    distortion_scale: Any
    interpolation: Any
    fill: Any
