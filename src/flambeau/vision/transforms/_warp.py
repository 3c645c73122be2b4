"""Pictures turned, sheared and seen in perspective: functions that sample a picture where a map takes its pixels."""

from __future__ import annotations

import math

import numpy as np

import flambeau as torch

from ...nn import functional as F
from .._pillow import Image as PIL
from ._geometry import as_batch, as_before, per_channel, pils_fill
from ._kinds import InterpolationMode, as_mode, kernels, pillows_mode

_SAMPLED = (InterpolationMode.NEAREST, InterpolationMode.BILINEAR)


def inverse_affine_matrix(center, angle, translate, scale, shear):
    """The six numbers of the map from pixels of the result to those of the picture.

    The result is the picture turned by `angle` (degrees), sheared, scaled round `center`, and moved: the matrix is
    C S⁻¹ C⁻¹ T⁻¹ with C and T the moves to the centre and by `translate`, S = scale · turn · shear_y · shear_x.
    """
    turn, (sx, sy) = math.radians(angle), (math.radians(s) for s in shear)
    (cx, cy), (tx, ty) = center, translate
    a = math.cos(turn - sy) / math.cos(sy)
    b = -math.cos(turn - sy) * math.tan(sx) / math.cos(sy) - math.sin(turn)
    c = math.sin(turn - sy) / math.cos(sy)
    d = -math.sin(turn - sy) * math.tan(sx) / math.cos(sy) + math.cos(turn)
    rows = [[d / scale, -b / scale], [-c / scale, a / scale]]
    offsets = [p * (-cx - tx) + q * (-cy - ty) + o for (p, q), o in zip(rows, (cx, cy))]
    return [*rows[0], offsets[0], *rows[1], offsets[1]]


# ---- tensors: a grid of places, and what is there


def _grid(matrix, size, result, dtype):
    """(1, height, width, 2): where an affine map takes the pixels of the result, from -1 to 1 over the picture."""
    height, width = result
    x = torch.linspace(-width * 0.5 + 0.5, width * 0.5 - 0.5, width, dtype=dtype)
    y = torch.linspace(-height * 0.5 + 0.5, height * 0.5 - 0.5, height, dtype=dtype)
    places = torch.stack([x.expand(height, width), y[:, None].expand(height, width), torch.ones(height, width)], -1)
    theta = torch.tensor(matrix, dtype=dtype).reshape(2, 3).T / torch.tensor([0.5 * size[1], 0.5 * size[0]])
    return (places.to(dtype).reshape(-1, 3) @ theta.to(dtype)).reshape(1, height, width, 2)


def _sample(img, grid, mode, fill):
    """A picture's values at the places of a grid; what lies outside is `fill`."""
    if mode not in _SAMPLED:
        raise ValueError(f"Interpolation mode '{mode}' is unsupported with Tensor input: use nearest or bilinear")
    batch = as_batch(img)
    grid = grid.to(batch.dtype).expand(len(batch), -1, -1, -1)
    found = F.grid_sample(batch, grid, mode=mode.value, padding_mode="zeros", align_corners=False)
    if fill is not None:
        inside = F.grid_sample(torch.ones_like(batch[:, :1]), grid, mode=mode.value, align_corners=False)
        colour = torch.tensor(per_channel(fill, img), dtype=batch.dtype).reshape(1, -1, 1, 1)
        nearest = mode is InterpolationMode.NEAREST
        found = torch.where(inside < 0.5, colour, found) if nearest else found * inside + (1.0 - inside) * colour
    return as_before(found, img)


def _on_mask(function, mode_at, fill_at):
    """A kernel for pictures as one for masks: the nearest label, and one value outside."""

    def on_mask(mask, *args):
        args = [*args]
        args[mode_at] = InterpolationMode.NEAREST
        args[fill_at] = args[fill_at] if isinstance(args[fill_at], (int, float)) else None
        return function(mask.unsqueeze(-3), *args).squeeze(-3)

    return on_mask


def _moved_boxes(xyxy, size, forward):
    """Boxes round their moved corners; `forward` maps (N, 3) places x, y, 1."""
    corners = xyxy.double()[:, [0, 1, 2, 1, 2, 3, 0, 3]].reshape(-1, 2)
    moved = forward(torch.cat([corners, torch.ones(len(corners), 1, dtype=torch.float64)], 1)).reshape(-1, 4, 2)
    low, high = moved.amin(1), moved.amax(1)
    limits = torch.tensor([size[1], size[0]], dtype=torch.float64)
    return torch.cat([low.clamp(min=0).minimum(limits), high.clamp(min=0).minimum(limits)], 1)


# ---- affine


def _affine_tensor(img, angle, translate, scale, shear, mode, fill, center):
    h, w = img.shape[-2:]
    middle = [0.0, 0.0] if center is None else [center[0] - w * 0.5, center[1] - h * 0.5]
    matrix = inverse_affine_matrix(middle, angle, [float(t) for t in translate], scale, shear)
    return _sample(img, _grid(matrix, (h, w), (h, w), as_batch(img).dtype), mode, fill)


def _affine_pil(img, angle, translate, scale, shear, mode, fill, center):
    center = [img.width * 0.5, img.height * 0.5] if center is None else center
    matrix = inverse_affine_matrix(center, angle, translate, scale, shear)
    return img.transform(img.size, PIL.Transform.AFFINE, matrix, pillows_mode(mode), fillcolor=pils_fill(fill, img))


def _affine_boxes(xyxy, size, angle, translate, scale, shear, mode, fill, center):
    center = [size[1] * 0.5, size[0] * 0.5] if center is None else center
    back = np.vstack([np.reshape(inverse_affine_matrix(center, angle, translate, scale, shear), (2, 3)), [0, 0, 1]])
    matrix = torch.from_numpy(np.linalg.inv(back)[:2].T.copy())
    return _moved_boxes(xyxy, size, lambda places: places @ matrix), size


_affine = kernels(_affine_tensor, _affine_pil, mask=_on_mask(_affine_tensor, 4, 5), boxes=_affine_boxes)


def affine(img, angle, translate, scale, shear, interpolation=InterpolationMode.NEAREST, fill=None, center=None):
    """Return a picture turned, sheared, scaled and moved, in its own size.

    Args:
        img (PIL image or Tensor): the picture.
        angle (float): in degrees, clockwise.
        translate (sequence of int): pixels to the right, and down.
        scale (float): > 0.
        shear (float or sequence of float): angles in degrees, along x and along y.
        interpolation (InterpolationMode): nearest or bilinear; bicubic for PIL images.
        fill (number or sequence): the value outside, or one for each channel.
        center (sequence of float): what stays where it is, (x, y); by default the middle.

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        TypeError, ValueError: an argument is of another kind or length, or `scale` is not positive.

    >>> torch.vision.transforms.functional.affine(torch.tensor([[[1.0, 2.0]]]), 0, [1, 0], 1.0, [0.0, 0.0])
    tensor([[[0., 1.]]])
    """
    if not isinstance(angle, (int, float)):
        raise TypeError("Argument angle should be int or float")
    if not isinstance(translate, (list, tuple)):
        raise TypeError("Argument translate should be a sequence")
    if len(translate) != 2:
        raise ValueError("Argument translate should be a sequence of length 2")
    if scale <= 0.0:
        raise ValueError("Argument scale should be positive")
    shear = [shear, 0.0] if isinstance(shear, (int, float)) else [*shear]
    shear = [shear[0], shear[0]] if len(shear) == 1 else shear
    if len(shear) != 2:
        raise ValueError(f"Shear should be a sequence containing two values. Got {shear}")
    return _affine(img, float(angle), translate, scale, shear, as_mode(interpolation), fill, center)


# ---- turned


def _rotate_tensor(img, angle, mode, expand, center, fill):
    h, w = img.shape[-2:]
    middle = [0.0, 0.0] if center is None else [center[0] - w * 0.5, center[1] - h * 0.5]
    # the grid's y points down: turning against the clock is turning by -angle there
    matrix = inverse_affine_matrix(middle, -angle, [0.0, 0.0], 1.0, [0.0, 0.0])
    size = _expanded(matrix, (h, w)) if expand else (h, w)
    return _sample(img, _grid(matrix, (h, w), size, as_batch(img).dtype), mode, fill)


def _expanded(matrix, size):
    """The (height, width) that a turned picture needs."""
    h, w = size
    corners = np.array([[x * w, y * h, 1.0] for x in (-0.5, 0.5) for y in (-0.5, 0.5)], dtype=np.float32)
    moved = corners @ np.array(matrix, dtype=np.float32).reshape(2, 3).T + np.float32([w * 0.5, h * 0.5])
    tolerance = 1e-4  # so that rounding does not add a pixel
    low, high = (np.trunc(edge / tolerance) * tolerance for edge in (moved.min(0), moved.max(0)))
    width, height = (np.ceil(high) - np.floor(low)).astype(int)
    return int(height), int(width)


def _rotate_pil(img, angle, mode, expand, center, fill):
    return img.rotate(angle, pillows_mode(mode), expand, center, fillcolor=pils_fill(fill, img))


def _rotate_boxes(xyxy, size, angle, mode, expand, center, fill):
    h, w = size
    center = [w * 0.5, h * 0.5] if center is None or expand else center
    back = np.vstack([np.reshape(inverse_affine_matrix(center, -angle, [0, 0], 1.0, [0, 0]), (2, 3)), [0, 0, 1]])
    forward = np.linalg.inv(back)[:2]
    if expand:
        size = _expanded(inverse_affine_matrix([0.0, 0.0], -angle, [0, 0], 1.0, [0, 0]), (h, w))
        forward[:, 2] -= (np.array([[0, 0, 1], [w, 0, 1], [w, h, 1], [0, h, 1]]) @ forward.T).min(0)
    matrix = torch.from_numpy(forward.T.copy())
    return _moved_boxes(xyxy, size, lambda places: places @ matrix), size


_rotate = kernels(_rotate_tensor, _rotate_pil, mask=_on_mask(_rotate_tensor, 1, 4), boxes=_rotate_boxes)


def rotate(img, angle, interpolation=InterpolationMode.NEAREST, expand=False, center=None, fill=None):
    """Return a picture turned.

    Args:
        img (PIL image or Tensor): the picture.
        angle (float): in degrees, against the clock.
        interpolation (InterpolationMode): nearest or bilinear; bicubic for PIL images.
        expand (bool): whether the result is as large as the turned picture.
        center (sequence of float): what stays where it is, (x, y); by default the middle.
        fill (number or sequence): the value outside, or one for each channel.

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        TypeError, ValueError: an argument is of another kind or length.

    >>> torch.vision.transforms.functional.rotate(torch.tensor([[[1.0, 2.0]]]), 180)
    tensor([[[2., 1.]]])
    """
    if not isinstance(angle, (int, float)):
        raise TypeError("Argument angle should be int or float")
    if center is not None and not isinstance(center, (list, tuple)):
        raise TypeError("Argument center should be a sequence")
    return _rotate(img, float(angle), as_mode(interpolation), expand, center, fill)


# ---- in perspective


def perspective_coefficients(startpoints, endpoints):
    """The eight numbers of the map that takes `endpoints` to `startpoints`: x' = (ax + by + c) / (gx + hy + 1)."""
    rows = []
    for (u, v), (x, y) in zip(startpoints, endpoints):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    targets = torch.tensor(startpoints, dtype=torch.float64).reshape(8)
    found = torch.linalg.lstsq(torch.tensor(rows, dtype=torch.float64), targets[:, None], driver="gels").solution
    return found.squeeze(1).to(torch.float32).tolist()


def _perspective_tensor(img, coefficients, mode, fill):
    h, w = img.shape[-2:]
    a, b, c, d, e, f, g, k = coefficients
    dtype = as_batch(img).dtype
    x, y = torch.linspace(0.5, w - 0.5, w, dtype=dtype), torch.linspace(0.5, h - 0.5, h, dtype=dtype)[:, None]
    below = g * x + k * y + 1.0
    across, down = (a * x + b * y + c) / (0.5 * w), (d * x + e * y + f) / (0.5 * h)
    return _sample(img, torch.stack([across / below - 1.0, down / below - 1.0], -1)[None], mode, fill)


def _perspective_pil(img, coefficients, mode, fill):
    colour = pils_fill(fill, img)
    return img.transform(img.size, PIL.Transform.PERSPECTIVE, coefficients, pillows_mode(mode), fillcolor=colour)


def _perspective_boxes(xyxy, size, coefficients, mode, fill):
    forward = torch.from_numpy(np.linalg.inv(np.reshape([*coefficients, 1.0], (3, 3))).T.copy())

    def moved(places):
        found = places @ forward
        return found[:, :2] / found[:, 2:]

    return _moved_boxes(xyxy, size, moved), size


_perspective = kernels(
    _perspective_tensor, _perspective_pil, mask=_on_mask(_perspective_tensor, 1, 2), boxes=_perspective_boxes
)


def perspective(img, startpoints, endpoints, interpolation=InterpolationMode.BILINEAR, fill=None):
    """Return a picture in perspective: four of its points are moved.

    Args:
        img (PIL image or Tensor): the picture.
        startpoints (list of list of int): the four points, (x, y).
        endpoints (list of list of int): where they go.
        interpolation (InterpolationMode): nearest or bilinear; bicubic for PIL images.
        fill (number or sequence): the value outside, or one for each channel.

    Returns:
        PIL image or Tensor: of the same kind.

    >>> corners = [[0, 0], [3, 0], [3, 3], [0, 3]]
    >>> torch.vision.transforms.functional.perspective(torch.ones(1, 4, 4), corners, corners).shape
    torch.Size([1, 4, 4])
    """
    return _perspective(img, perspective_coefficients(startpoints, endpoints), as_mode(interpolation), fill)
