"""Pictures normalized, blurred, sharpened, and erased in part."""

from __future__ import annotations

from PIL import ImageEnhance

import flambeau as torch

from ...nn import functional as F
from ..tv_tensors import TVTensor, wrap
from ._color import blend
from ._conversion import pil_to_tensor, to_pil_image
from ._geometry import as_batch, as_before
from ._kinds import a_picture, kernels


def normalize(tensor, mean, std, inplace=False):
    """Return a picture with each channel's mean subtracted, and divided by its standard deviation.

    Args:
        tensor (Tensor): (..., C, H, W), floating-point.
        mean (sequence of float), std (sequence of float): one for each channel, or one for all.
        inplace (bool): whether the tensor itself is changed.

    Returns:
        Tensor: the picture.

    Raises:
        TypeError: it is no tensor, or not of floating-point numbers.
        ValueError: it has fewer than three dimensions, or a deviation is zero.

    >>> torch.vision.transforms.functional.normalize(torch.ones(1, 1, 1), [0.5], [0.25])
    tensor([[[2.]]])
    """
    if not isinstance(tensor, torch.Tensor):
        raise TypeError(f"img should be Tensor Image. Got {type(tensor)}")
    if not tensor.is_floating_point():
        raise TypeError(f"Input tensor should be a float tensor. Got {tensor.dtype}.")
    if tensor.ndim < 3:
        raise ValueError(f"Expected tensor to be a tensor image of size (..., C, H, W). Got {tensor.size()}")
    plain = tensor.as_subclass(torch.Tensor)
    mean, std = (torch.as_tensor(v, dtype=plain.dtype).reshape(-1, 1, 1) for v in (mean, std))
    if (std == 0).any():
        raise ValueError(f"std evaluated to zero after conversion to {plain.dtype}, leading to division by zero.")
    found = plain.sub_(mean).div_(std) if inplace else plain.sub(mean).div_(std)
    if inplace:
        return tensor
    return wrap(found, like=tensor) if isinstance(tensor, TVTensor) else found


def _bell(size, sigma, dtype):
    """`size` weights of a normal distribution, with sum 1."""
    half = (size - 1) * 0.5
    x = torch.linspace(-half, half, size, dtype=dtype)
    weights = torch.exp(-0.5 * (x / sigma).pow(2))
    return weights / weights.sum()


def _blur_tensor(img, size, sigma):
    batch = as_batch(img)
    wide, high = (_bell(n, s, batch.dtype) for n, s in zip(size, sigma))
    kernel = torch.outer(high, wide).expand(batch.shape[1], 1, size[1], size[0])
    left, top = size[0] // 2, size[1] // 2
    padded = F.pad(batch, [left, left, top, top], mode="reflect")
    return as_before(F.conv2d(padded, kernel, groups=batch.shape[1]), img)


_blur = kernels(
    _blur_tensor, lambda img, size, sigma: to_pil_image(_blur_tensor(pil_to_tensor(img), size, sigma), mode=img.mode)
)


def gaussian_blur(img, kernel_size, sigma=None):
    """Return a picture blurred by a normal distribution.

    Args:
        img (PIL image or Tensor): the picture.
        kernel_size (int or sequence of int): width and height of the window; odd.
        sigma (float or sequence of float): standard deviations along x and y; by default 0.15 · kernel_size + 0.35.

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        ValueError: a size is not odd and positive, a deviation not positive, or there are not two of them.

    >>> torch.vision.transforms.functional.gaussian_blur(torch.zeros(1, 4, 4), 3)[0, 0]
    tensor([0., 0., 0., 0.])
    """
    size = [kernel_size] * 2 if isinstance(kernel_size, int) else [*kernel_size]
    if len(size) != 2:
        raise ValueError(f"If kernel_size is a sequence its length should be 2. Got {len(size)}")
    if any(k % 2 == 0 or k < 0 for k in size):
        raise ValueError(f"kernel_size should have odd and positive integers. Got {size}")
    sigma = [k * 0.15 + 0.35 for k in size] if sigma is None else sigma
    sigma = [float(sigma)] * 2 if isinstance(sigma, (int, float)) else ([*sigma] * 2 if len(sigma) == 1 else [*sigma])
    if len(sigma) != 2:
        raise ValueError(f"If sigma is a sequence, its length should be 2. Got {len(sigma)}")
    if any(s <= 0.0 for s in sigma):
        raise ValueError(f"sigma should have positive values. Got {sigma}")
    return _blur(img, size, sigma)


def _sharpness_tensor(img, factor):
    if min(img.shape[-2:]) <= 2:
        return img
    batch = as_batch(img)
    kernel = torch.ones(3, 3, dtype=batch.dtype)
    kernel[1, 1] = 5.0
    soft = F.conv2d(batch, (kernel / kernel.sum()).expand(batch.shape[1], 1, 3, 3), groups=batch.shape[1])
    softer = img.clone()
    softer[..., 1:-1, 1:-1] = as_before(soft, img[..., 1:-1, 1:-1])
    return blend(img, softer, factor)


_sharpness = kernels(_sharpness_tensor, lambda img, factor: ImageEnhance.Sharpness(img).enhance(factor))


def adjust_sharpness(img, sharpness_factor):
    """Return a picture sharper or softer.

    Args:
        img (PIL image or Tensor): the picture.
        sharpness_factor (float): 0 gives a soft picture, 1 the picture.

    Returns:
        PIL image or Tensor: of the same kind.

    Raises:
        ValueError: the factor is negative.

    >>> torch.vision.transforms.functional.adjust_sharpness(torch.eye(3)[None], 0)[0, 1, 1]
    tensor(0.5385)
    """
    if sharpness_factor < 0:
        raise ValueError(f"sharpness_factor ({sharpness_factor}) is not non-negative.")
    return _sharpness(img, sharpness_factor)


def erase(img, i, j, h, w, v, inplace=False):
    """Return a picture with a rectangle of it replaced.

    Args:
        img (Tensor): (..., C, H, W).
        i (int), j (int): the rectangle's upper left corner, row and column.
        h (int), w (int): its size.
        v (Tensor): what it is replaced by.
        inplace (bool): whether the tensor itself is changed.

    Returns:
        Tensor: the picture.

    Raises:
        TypeError: it is no tensor.

    >>> torch.vision.transforms.functional.erase(torch.ones(1, 1, 3), 0, 0, 1, 2, torch.tensor(0.0))
    tensor([[[0., 0., 1.]]])
    """
    if not isinstance(img, torch.Tensor):
        raise TypeError(f"img should be Tensor Image. Got {type(img)}")
    found = img if inplace else a_picture(img).clone()
    found[..., i : i + h, j : j + w] = v
    return found
