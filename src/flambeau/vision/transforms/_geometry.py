"""Pictures cut, padded, mirrored and resized: functions that move pixels along the axes."""

from __future__ import annotations

import numpy as np
from PIL import ImageOps

import flambeau as torch

from ...nn import functional as F
from .._pillow import Image as PIL
from ._kinds import InterpolationMode, as_mode, channels_of, kernels, pillows_mode, size_of

_SMOOTH = (InterpolationMode.BILINEAR, InterpolationMode.BICUBIC)
_FOR_PIL_ONLY = (InterpolationMode.BOX, InterpolationMode.HAMMING, InterpolationMode.LANCZOS)
PADDINGS = {"constant": "constant", "edge": "replicate", "reflect": "reflect", "symmetric": None}


def one_or_two(size, words="Please provide only two dimensions (h, w) for size."):
    """(height, width) from a number, one or two numbers."""
    given = [size] if isinstance(size, int) else [*size]
    if len(given) not in (1, 2):
        raise ValueError(words)
    return (given[0], given[-1])


# ---- mirrored


def _mirrored(dim, turn, corners):
    """The kernels that mirror along a dimension; `corners` are those of boxes that it exchanges."""

    def boxes(xyxy, size):
        flipped = xyxy.clone()
        flipped[:, corners] = size[dim] - xyxy[:, corners[::-1]]
        return flipped, size

    def flip(img):
        return img.flip(dim)

    return kernels(flip, lambda img: img.transpose(turn), mask=flip, boxes=boxes)


_hflip = _mirrored(-1, PIL.Transpose.FLIP_LEFT_RIGHT, [0, 2])
_vflip = _mirrored(-2, PIL.Transpose.FLIP_TOP_BOTTOM, [1, 3])


def horizontal_flip(img):
    """Return a picture with left and right exchanged.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.hflip(torch.tensor([[1, 2]]))
    tensor([[2, 1]])
    """
    return _hflip(img)


def vertical_flip(img):
    """Return a picture with top and bottom exchanged.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.vflip(torch.tensor([[1], [2]]))
    tensor([[2],
            [1]])
    """
    return _vflip(img)


hflip, vflip = horizontal_flip, vertical_flip

# ---- cut


def _crop_tensor(img, top, left, height, width):
    h, w = img.shape[-2:]
    inside = img[..., max(top, 0) : max(top + height, 0), max(left, 0) : max(left + width, 0)]
    outside = [max(-left, 0), max(left + width - w, 0), max(-top, 0), max(top + height - h, 0)]
    return F.pad(inside, outside) if any(outside) else inside


def _crop_boxes(xyxy, size, top, left, height, width):
    moved = xyxy - torch.tensor([left, top, left, top], dtype=xyxy.dtype)
    return _clamped(moved, (height, width)), (height, width)


def _clamped(xyxy, size):
    h, w = size
    return torch.stack([xyxy[:, i].clamp(0, (w, h)[i % 2]) for i in range(4)], dim=1)


_crop = kernels(
    _crop_tensor,
    lambda img, top, left, height, width: img.crop((left, top, left + width, top + height)),
    mask=_crop_tensor,
    boxes=_crop_boxes,
)


def crop(img, top, left, height, width):
    """Return a rectangle of a picture; what lies outside of the picture is zero.

    Args:
        img (PIL image or Tensor): the picture.
        top (int), left (int): where the rectangle begins.
        height (int), width (int): its size.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.crop(torch.arange(9).reshape(3, 3), 1, 1, 1, 2)
    tensor([[4, 5]])
    """
    return _crop(img, top, left, height, width)


def center_crop(img, output_size):
    """Return the middle of a picture; a smaller picture is padded with zeros.

    Args:
        img (PIL image or Tensor): the picture.
        output_size (int or sequence): height and width; one number stands for both.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.center_crop(torch.arange(9).reshape(3, 3), 1)
    tensor([[4]])
    """
    ch, cw = one_or_two(output_size)
    h, w = size_of(img)
    if cw > w or ch > h:
        more_h, more_w = max(ch - h, 0), max(cw - w, 0)
        img = pad(img, [more_w // 2, more_h // 2, (more_w + 1) // 2, (more_h + 1) // 2])
        h, w = size_of(img)
    return img if (h, w) == (ch, cw) else crop(img, round((h - ch) / 2), round((w - cw) / 2), ch, cw)


def resized_crop(img, top, left, height, width, size, interpolation=InterpolationMode.BILINEAR, antialias=True):
    """Return a rectangle of a picture, resized.

    Args:
        img (PIL image or Tensor): the picture.
        top (int), left (int), height (int), width (int): the rectangle.
        size (int or sequence): as in `resize`.
        interpolation (InterpolationMode), antialias (bool): as in `resize`.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> torch.vision.transforms.functional.resized_crop(torch.ones(1, 4, 4), 0, 0, 2, 2, [3, 3]).shape
    torch.Size([1, 3, 3])
    """
    return resize(crop(img, top, left, height, width), size, interpolation, antialias=antialias)


def five_crop(img, size):
    """Return the four corners and the middle of a picture.

    Args:
        img (PIL image or Tensor): the picture.
        size (int or sequence): height and width of each.

    Returns:
        tuple: top left, top right, bottom left, bottom right, middle.

    Raises:
        ValueError: the picture is smaller.

    >>> len(torch.vision.transforms.functional.five_crop(torch.ones(1, 4, 4), 2))
    5
    """
    ch, cw = one_or_two(size)
    h, w = size_of(img)
    if cw > w or ch > h:
        raise ValueError(f"Requested crop size {(ch, cw)} is bigger than input size {(h, w)}")
    corners = [crop(img, top, left, ch, cw) for top in (0, h - ch) for left in (0, w - cw)]
    return (*corners, center_crop(img, [ch, cw]))


def ten_crop(img, size, vertical_flip=False):
    """Return what `five_crop` gives of a picture and of its mirror image.

    Args:
        img (PIL image or Tensor): the picture.
        size (int or sequence): height and width of each.
        vertical_flip (bool): whether top and bottom are exchanged in the mirror image, rather than left and right.

    Returns:
        tuple: ten pictures.

    >>> len(torch.vision.transforms.functional.ten_crop(torch.ones(1, 4, 4), 2))
    10
    """
    return five_crop(img, size) + five_crop(vflip(img) if vertical_flip else hflip(img), size)


# ---- padded


def _sides(padding):
    """[left, top, right, bottom] of a padding given by 1, 2 or 4 numbers."""
    given = [padding] if isinstance(padding, int) else [*padding]
    if len(given) not in (1, 2, 4):
        raise ValueError(f"Padding must be an int or a 1, 2, or 4 element tuple, not a {len(given)} element tuple")
    return (given * 4)[:4]


def per_channel(fill, img, name="fill"):
    """A value to fill with as one number for each of a picture's channels; None stays.

    Raises:
        ValueError: there are as many as neither one nor the channels.
    """
    if fill is None:
        return None
    channels = channels_of(img)
    given = [fill] if isinstance(fill, (int, float)) else [*fill]
    if len(given) not in (1, channels):
        raise ValueError(
            f"The number of elements in '{name}' does not match the number of channels of the image "
            f"({len(given)} != {channels})"
        )
    return given * channels if len(given) == 1 else given


def pils_fill(fill, img):
    """A value to fill with as Pillow takes it."""
    values = per_channel(0 if fill is None else fill, img)
    values = values if img.mode == "F" else [int(v) for v in values]
    return values[0] if len(values) == 1 else tuple(values)


def _pad_pil(img, sides, fill, mode):
    if mode == "constant":
        return ImageOps.expand(img, border=tuple(sides), fill=pils_fill(fill, img))
    left, top, right, bottom = [max(s, 0) for s in sides]
    less = [max(-s, 0) for s in sides]
    img = img.crop((less[0], less[1], img.width - less[2], img.height - less[3])) if any(less) else img
    array = np.asarray(img)
    widths = ((top, bottom), (left, right), (0, 0))[: array.ndim]
    padded = PIL.fromarray(np.pad(array, widths, mode=mode))
    if img.mode == "P":
        padded.putpalette(img.getpalette())
    return padded


def _pad_tensor(img, sides, fill, mode):
    left, top, right, bottom = sides
    if mode == "symmetric":
        h, w = img.shape[-2:]
        rows, columns = _mirrored_indices(h, top, bottom), _mirrored_indices(w, left, right)
        return img[..., rows, :][..., columns]
    amounts = [left, right, top, bottom]
    if mode != "constant":
        batch = img.reshape(-1, 1, *img.shape[-2:])
        return F.pad(batch.float(), amounts, PADDINGS[mode]).to(img.dtype).reshape(*img.shape[:-2], *_grown(img, sides))
    values = per_channel(0 if fill is None else fill, img)
    if len({*values}) == 1:
        return F.pad(img, amounts, value=values[0])
    inside = F.pad(torch.ones(img.shape[-2:], dtype=torch.bool), amounts)
    colour = torch.tensor(values, dtype=img.dtype).reshape(-1, 1, 1)
    return torch.where(inside, F.pad(img, amounts), colour)


def _grown(img, sides):
    return img.shape[-2] + sides[1] + sides[3], img.shape[-1] + sides[0] + sides[2]


def _mirrored_indices(n, before, after):
    """Which of n pixels stands at each place when the edge is a mirror: 1 0 | 0 1 2 | 2 1."""
    return torch.from_numpy(np.pad(np.arange(n), (before, after), mode="symmetric"))


def _pad_boxes(xyxy, size, sides, fill, mode):
    if mode != "constant":
        raise ValueError(f"Padding mode '{mode}' is not supported with bounding boxes")
    left, top, right, bottom = sides
    grown = size[0] + top + bottom, size[1] + left + right
    return _clamped(xyxy + torch.tensor([left, top, left, top], dtype=xyxy.dtype), grown), grown


def _pad_mask(mask, sides, fill, mode):
    fill = 0 if fill is None or isinstance(fill, (tuple, list)) else fill
    return _pad_tensor(mask.unsqueeze(-3), sides, fill, mode).squeeze(-3)


_pad = kernels(_pad_tensor, _pad_pil, mask=_pad_mask, boxes=_pad_boxes)


def pad(img, padding, fill=0, padding_mode="constant"):
    """Return a picture with a margin.

    Args:
        img (PIL image or Tensor): the picture.
        padding (int or sequence): the width of the margin: of all sides; left and right, top and bottom; or left, top,
            right and bottom.
        fill (number or tuple): the margin's value, or one for each channel.
        padding_mode (str): ``"constant"``, ``"edge"``, ``"reflect"`` (without the edge) or ``"symmetric"`` (with it).

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        TypeError: `padding` is no number or sequence.
        ValueError: it has another length, or the mode is unknown.

    >>> torch.vision.transforms.functional.pad(torch.ones(1, 1, 1), (1, 0), fill=2)
    tensor([[[2., 1., 2.]]])
    """
    if not isinstance(padding, (int, tuple, list)):
        raise TypeError("Got inappropriate padding arg")
    if padding_mode not in PADDINGS:
        raise ValueError("Padding mode should be either constant, edge, reflect or symmetric")
    return _pad(img, _sides(padding), fill, padding_mode)


# ---- resized


def resized_to(size, given, max_size=None):
    """The (height, width) that a picture of a size is resized to.

    Args:
        size (tuple of int): its height and width.
        given (int, sequence or None): both, or the shorter side; None lets the longer side become `max_size`.
        max_size (int): the most that the longer side may have.
    """
    h, w = size
    if given is None:
        given, max_size = (min(h, w) * max_size // max(h, w) or 1, None) if max_size else (None, None)
        if given is None:
            raise ValueError("max_size must be an integer when size is None, but got None")
    wanted = [given] if isinstance(given, int) else [*given]
    if len(wanted) not in (1, 2):
        raise ValueError("If size is a sequence, it should have 1 or 2 values")
    if len(wanted) == 2:
        if max_size is not None:
            raise ValueError(
                "max_size should only be passed if size specifies the length of the smaller edge, "
                "i.e. size should be an int or a sequence of length 1 in torchscript mode."
            )
        return tuple(wanted)
    short, long = wanted[0], int(wanted[0] * max(h, w) / min(h, w))
    if max_size is not None:
        if max_size <= short:
            raise ValueError(
                f"max_size = {max_size} must be strictly greater than the requested size for the smaller edge size = "
                f"{given}"
            )
        if long > max_size:
            short, long = int(max_size * short / long), max_size
    return (long, short) if w <= h else (short, long)


def _resize_tensor(img, size, mode, antialias):
    if mode in _FOR_PIL_ONLY:
        raise ValueError(f"This interpolation mode is unsupported with Tensor input: {mode}")
    if tuple(img.shape[-2:]) == size or not img.numel():
        return img.new_zeros((*img.shape[:-2], *size)) if not img.numel() else img
    smooth = mode in _SMOOTH
    batch = as_batch(img)
    corners = {"align_corners": False, "antialias": bool(antialias)} if smooth else {}
    found = F.interpolate(batch, size=size, mode=mode.value, **corners)
    if mode is InterpolationMode.BICUBIC and img.dtype is torch.uint8:
        found = found.clamp(0, 255)
    return as_before(found, img)


def as_batch(img):
    """A picture (..., H, W) as floating-point numbers (N, C, H, W)."""
    shape = (1, *(1,) * (3 - img.ndim), *img.shape) if img.ndim < 4 else (-1, *img.shape[-3:])
    batch = img.reshape(shape)
    return batch if img.dtype in (torch.float32, torch.float64) else batch.float()


def as_before(batch, img):
    """A batch with the leading dimensions and the dtype that a picture has; integers are rounded."""
    if not img.is_floating_point():
        batch = batch.round()
    return batch.reshape(*img.shape[:-2], *batch.shape[-2:]).to(img.dtype)


def _resize_pil(img, size, mode, antialias):
    return img if (img.height, img.width) == size else img.resize(size[::-1], pillows_mode(mode))


def _resize_mask(mask, size, mode, antialias):
    return _resize_tensor(mask, size, InterpolationMode.NEAREST, False)


def _resize_boxes(xyxy, old, size, mode, antialias):
    ratios = torch.tensor([size[1] / old[1], size[0] / old[0]]).repeat(2)
    return xyxy * ratios, size


_resize = kernels(_resize_tensor, _resize_pil, mask=_resize_mask, boxes=_resize_boxes)


def resize(img, size, interpolation=InterpolationMode.BILINEAR, max_size=None, antialias=True):
    """Return a picture in another size.

    Args:
        img (PIL image or Tensor): the picture.
        size (int or sequence): height and width; one number is that of the shorter side, and the ratio stays.
        interpolation (InterpolationMode): how the values between pixels are found.
        max_size (int): the most that the longer side may have, where `size` is one number.
        antialias (bool): whether a tensor's pixels are averaged when it becomes smaller, as those of PIL images are.

    Returns:
        PIL image or Tensor: of the same kind; integers are rounded.

    Raises:
        TypeError: the mode is unknown.
        ValueError: `size` and `max_size` do not fit each other, or the mode is one for PIL images only.

    >>> torch.vision.transforms.functional.resize(torch.ones(3, 4, 8), 2).shape
    torch.Size([3, 2, 4])
    """
    return _resize(img, resized_to(size_of(img), size, max_size), as_mode(interpolation), antialias)
