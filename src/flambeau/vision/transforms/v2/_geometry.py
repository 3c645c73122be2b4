"""Transforms that move pixels."""

from __future__ import annotations

import math
import warnings

import flambeau as torch

from .. import _geometry, _warp
from .._kinds import size_of
from ._transform import (
    RandomlyApplied,
    Transform,
    as_size,
    integer,
    picture_of,
    plain_fill,
    symmetric_range,
    uniform,
)


class RandomHorizontalFlip(RandomlyApplied):
    """Left and right exchanged, with a probability.

    Args:
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomHorizontalFlip(1)(torch.tensor([[1, 2]]))
    tensor([[2, 1]])
    """

    def transform(self, inpt, params):
        """The picture mirrored."""
        return _geometry.horizontal_flip(inpt)


class RandomVerticalFlip(RandomlyApplied):
    """Top and bottom exchanged, with a probability.

    Args:
        p (float): the probability.

    >>> torch.vision.transforms.v2.RandomVerticalFlip(1)(torch.tensor([[1], [2]])).flatten()
    tensor([2, 1])
    """

    def transform(self, inpt, params):
        """The picture mirrored."""
        return _geometry.vertical_flip(inpt)


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

    def __init__(self, size, interpolation="bilinear", max_size=None, antialias=True):
        super().__init__()
        if size is not None:
            as_size(size, "If size is a sequence, it should have 1 or 2 values")
        self.size = self._sizes(size)
        self.interpolation, self.max_size, self.antialias = interpolation, max_size, antialias

    def _sizes(self, size):
        return [size] if isinstance(size, int) else self._listed(size)

    def transform(self, inpt, params):
        """The picture resized."""
        return _geometry.resize(inpt, self.size, self.interpolation, self.max_size, self.antialias)


class CenterCrop(Transform):
    """The middle of a picture; a smaller picture is padded with zeros.

    Args:
        size (int or sequence): height and width; one number stands for both.

    >>> torch.vision.transforms.v2.CenterCrop(1)(torch.arange(9).reshape(3, 3))
    tensor([[4]])
    """

    def __init__(self, size):
        super().__init__()
        self.size = as_size(size)

    def transform(self, inpt, params):
        """The picture's middle."""
        return _geometry.center_crop(inpt, self.size)


class FiveCrop(Transform):
    """The four corners and the middle of a picture, as a tuple.

    Args:
        size (int or sequence): height and width of each.

    >>> len(torch.vision.transforms.v2.FiveCrop(2)(torch.ones(1, 4, 4)))
    5
    """

    def __init__(self, size):
        super().__init__()
        self.size = as_size(size)

    def transform(self, inpt, params):
        """The five."""
        return _geometry.five_crop(inpt, self.size)


class TenCrop(Transform):
    """The four corners and the middle of a picture and of its mirror image, as a tuple.

    Args:
        size (int or sequence): height and width of each.
        vertical_flip (bool): whether top and bottom are exchanged in the mirror image, rather than left and right.

    >>> len(torch.vision.transforms.v2.TenCrop(2)(torch.ones(1, 4, 4)))
    10
    """

    def __init__(self, size, vertical_flip=False):
        super().__init__()
        self.size, self.vertical_flip = as_size(size), vertical_flip

    def transform(self, inpt, params):
        """The ten."""
        return _geometry.ten_crop(inpt, self.size, self.vertical_flip)


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

    def __init__(self, padding, fill=0, padding_mode="constant"):
        super().__init__()
        check_padding(padding, padding_mode)
        self.padding, self.fill, self.padding_mode = self._listed(padding), plain_fill(fill), padding_mode

    def transform(self, inpt, params):
        """The picture with its margin."""
        return _geometry.pad(inpt, self.padding, self.fill, self.padding_mode)


def check_padding(padding, mode):
    """Raise TypeError or ValueError unless `pad` takes these."""
    if not isinstance(padding, (int, tuple, list)):
        raise TypeError("Got inappropriate padding arg")
    if mode not in _geometry.PADDINGS:
        raise ValueError("Padding mode should be either constant, edge, reflect or symmetric")
    if not isinstance(padding, int) and len(padding) not in (1, 2, 4):
        raise ValueError(f"Padding must be an int or a 1, 2, or 4 element tuple, not a {len(padding)} element tuple")


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

    def __init__(self, size, padding=None, pad_if_needed=False, fill=0, padding_mode="constant"):
        super().__init__()
        self.size = as_size(size)
        if padding is not None:
            check_padding(padding, padding_mode)
        self._sides = None if padding is None else _geometry._sides(padding)
        self.padding = self._shown(padding)
        self.pad_if_needed, self.fill, self.padding_mode = pad_if_needed, plain_fill(fill), padding_mode

    def _shown(self, padding):
        return None if padding is None else [self._sides[i] for i in (0, 2, 1, 3)]

    def make_params(self, flat_inputs):
        """The rectangle: top, left, height, width; and the margins before it."""
        _, h, w = picture_of(flat_inputs)
        left, top, right, bottom = self._sides or [0] * 4
        if self.pad_if_needed:
            more = max(self.size[0] - h - top - bottom, 0), max(self.size[1] - w - left - right, 0)
            left, top, right, bottom = left + more[1], top + more[0], right + more[1], bottom + more[0]
        margins = [left, top, right, bottom]
        place = self._place((h + top + bottom, w + left + right))
        return {"margins": margins, "place": place}

    def _place(self, size):
        self._check(size, self.size)
        # nothing is drawn along a side that leaves no choice
        top, left = [integer(0, n - wanted + 1) if n > wanted else 0 for n, wanted in zip(size, self.size)]
        return top, left, *self.size

    @staticmethod
    def _check(size, wanted):
        if size[0] < wanted[0] or size[1] < wanted[1]:
            raise ValueError(f"Required crop size {tuple(wanted)} is larger than input image size {tuple(size)}")

    @staticmethod
    def get_params(img, output_size):
        """Draw a rectangle in a picture: top, left, height, width.

        Args:
            img (PIL image or Tensor): the picture.
            output_size (sequence of int): height and width.
        """
        (h, w), (th, tw) = size_of(img), output_size
        RandomCrop._check((h, w), output_size)
        if (h, w) == (th, tw):
            return 0, 0, h, w
        return integer(0, h - th + 1), integer(0, w - tw + 1), th, tw

    def transform(self, inpt, params):
        """The rectangle."""
        if any(params["margins"]):
            inpt = _geometry.pad(inpt, params["margins"], self.fill, self.padding_mode)
        return _geometry.crop(inpt, *params["place"])


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

    def __init__(self, size, scale=(0.08, 1.0), ratio=(3.0 / 4.0, 4.0 / 3.0), interpolation="bilinear", antialias=True):
        super().__init__()
        self.size = as_size(size)
        if not isinstance(scale, (tuple, list)):
            raise TypeError("Scale should be a sequence")
        if not isinstance(ratio, (tuple, list)):
            raise TypeError("Ratio should be a sequence")
        if scale[0] > scale[1] or ratio[0] > ratio[1]:
            warnings.warn("Scale and ratio should be of kind (min, max)", stacklevel=2)
        self.scale, self.ratio, self.interpolation, self.antialias = scale, ratio, interpolation, antialias

    def make_params(self, flat_inputs):
        """The rectangle: top, left, height, width."""
        return {"place": self._place(picture_of(flat_inputs)[1:], self.scale, self.ratio)}

    @staticmethod
    def _place(size, scale, ratio):
        h, w = size
        ratios = torch.log(torch.tensor(ratio))
        for _ in range(10):
            area = h * w * uniform(scale[0], scale[1])
            aspect = torch.exp(torch.empty(1).uniform_(ratios[0], ratios[1])).item()
            width, height = round(math.sqrt(area * aspect)), round(math.sqrt(area / aspect))
            if 0 < width <= w and 0 < height <= h:
                return integer(0, h - height + 1), integer(0, w - width + 1), height, width
        height, width = h, w
        if w / h < min(ratio):
            height = round(w / min(ratio))
        elif w / h > max(ratio):
            width = round(h * max(ratio))
        return (h - height) // 2, (w - width) // 2, height, width

    @staticmethod
    def get_params(img, scale, ratio):
        """Draw a rectangle in a picture: top, left, height, width.

        Args:
            img (PIL image or Tensor): the picture.
            scale (sequence of float), ratio (sequence of float): as for the transform.
        """
        return RandomResizedCrop._place(size_of(img), scale, ratio)

    def transform(self, inpt, params):
        """The rectangle, resized."""
        return _geometry.resized_crop(inpt, *params["place"], self.size, self.interpolation, self.antialias)


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

    def __init__(self, degrees, interpolation="nearest", expand=False, center=None, fill=0):
        super().__init__()
        self.degrees = symmetric_range(degrees, "degrees")
        self.interpolation, self.expand, self.fill = interpolation, expand, plain_fill(fill)
        if center is not None and not isinstance(center, (tuple, list)):
            raise TypeError("center should be a sequence of length 2.")
        self.center = center

    def make_params(self, flat_inputs):
        """The angle."""
        return {"angle": self.get_params(self.degrees)}

    @staticmethod
    def get_params(degrees):
        """Draw an angle.

        Args:
            degrees (sequence of float): least and most.
        """
        return uniform(degrees[0], degrees[1])

    def transform(self, inpt, params):
        """The picture turned."""
        return _warp.rotate(inpt, params["angle"], self.interpolation, self.expand, self.center, self.fill)


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

    def __init__(self, degrees, translate=None, scale=None, shear=None, interpolation="nearest", fill=0, center=None):
        super().__init__()
        self.degrees = symmetric_range(degrees, "degrees")
        if translate is not None and not all(0.0 <= t <= 1.0 for t in translate):
            raise ValueError("translation values should be between 0 and 1")
        if scale is not None and not all(s > 0 for s in scale):
            raise ValueError("scale values should be positive")
        self.translate, self.scale = translate, scale
        self.shear = None if shear is None else symmetric_range(shear, "shear", (2, 4))
        self.interpolation, self.fill, self.center = interpolation, plain_fill(fill), center

    def make_params(self, flat_inputs):
        """Angle, moves, scale and shear."""
        _, h, w = picture_of(flat_inputs)
        return {"map": self.get_params(self.degrees, self.translate, self.scale, self.shear, (w, h))}

    @staticmethod
    def get_params(degrees, translate, scale_ranges, shears, img_size):
        """Draw angle, moves, scale and shear.

        Args:
            degrees, translate, scale_ranges, shears: least and most of each, or None.
            img_size (sequence of int): width and height.
        """
        angle = uniform(degrees[0], degrees[1])
        moves = (0, 0)
        if translate is not None:
            most = [float(share * n) for share, n in zip(translate, img_size)]
            moves = tuple(round(uniform(-m, m)) for m in most)
        scale = 1.0 if scale_ranges is None else uniform(scale_ranges[0], scale_ranges[1])
        across = uniform(shears[0], shears[1]) if shears is not None else 0.0
        down = uniform(shears[2], shears[3]) if shears is not None and len(shears) == 4 else 0.0
        return angle, moves, scale, (across, down)

    def transform(self, inpt, params):
        """The picture, mapped."""
        return _warp.affine(inpt, *params["map"], self.interpolation, self.fill, self.center)


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

    def __init__(self, distortion_scale=0.5, p=0.5, interpolation="bilinear", fill=0):
        super().__init__(p)
        if not 0 <= distortion_scale <= 1:
            raise ValueError("Argument distortion_scale value should be between 0 and 1")
        self.distortion_scale, self.interpolation, self.fill = distortion_scale, interpolation, plain_fill(fill)

    def make_params(self, flat_inputs):
        """The corners, and where they go."""
        _, h, w = picture_of(flat_inputs)
        return {"corners": self.get_params(w, h, self.distortion_scale)}

    @staticmethod
    def get_params(width, height, distortion_scale):
        """Draw where the corners go: (corners, places).

        Args:
            width (int), height (int): the picture's size.
            distortion_scale (float): as for the transform.
        """
        across, down = int(distortion_scale * (width // 2)), int(distortion_scale * (height // 2))
        corners = [[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]]
        lefts, rights = (0, across + 1), (width - across - 1, width)
        tops, bottoms = (0, down + 1), (height - down - 1, height)
        places = [(lefts, tops), (rights, tops), (rights, bottoms), (lefts, bottoms)]
        return corners, [[integer(*x), integer(*y)] for x, y in places]

    def transform(self, inpt, params):
        """The picture in perspective."""
        return _warp.perspective(inpt, *params["corners"], self.interpolation, self.fill)
