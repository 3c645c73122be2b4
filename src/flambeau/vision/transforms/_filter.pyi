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
from PIL import ImageEnhance
from ...nn import functional as F
from ..tv_tensors import TVTensor, wrap
from ._color import blend
from ._conversion import pil_to_tensor, to_pil_image
from ._geometry import as_batch, as_before
from ._kinds import a_picture, kernels
def normalize(tensor: Tensor, mean: Sequence[float], std: Sequence[float], inplace: bool = False) -> Tensor:
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
def _bell(size: Any, sigma: Any, dtype: Any) -> Any: ...
def _blur_tensor(img: Any, size: Any, sigma: Any) -> Any: ...
_blur: Any
def gaussian_blur(img: Any, kernel_size: int | Sequence[int], sigma: float | Sequence[float] | None = None) -> Any:
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
def _sharpness_tensor(img: Any, factor: Any) -> Any: ...
_sharpness: Any
def adjust_sharpness(img: Any, sharpness_factor: float) -> Any:
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
def erase(img: Tensor, i: int, j: int, h: int, w: int, v: Tensor, inplace: bool = False) -> Tensor:
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
