"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from builtins import bool as _bool, bytes as _bytes, complex as _complex, float as _float, int as _int, str as _str
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

_Number = _int | _float | _bool | _complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
from __future__ import annotations
import numpy as np
from .._pillow import Image as PIL
from ..tv_tensors import Image as ImageTensor
from ..tv_tensors import TVTensor, wrap
from ._kinds import a_picture, channels_of, is_pil, size_of
_DTYPES: dict[Any, Any]
_MODES: dict[Any, Any]
_FITTING: dict[Any, Any]
def to_tensor(pic: Any) -> Tensor:
    """Return a picture as a tensor (C, H, W), bytes as floating-point numbers from 0 to 1.

    Args:
        pic (PIL image or numpy.ndarray): the picture; an array is (H, W) or (H, W, C).

    Returns:
        Tensor: of the default dtype where the picture has bytes, else of the picture's own.

    Raises:
        TypeError: it is neither an image nor an array.
        ValueError: an array has another number of dimensions.

    >>> import numpy as np
    >>> torch.vision.transforms.functional.to_tensor(np.array([[0, 51, 255]], dtype=np.uint8))
    tensor([[[0.0000, 0.2000, 1.0000]]])
    """
def _from_array(array: Any) -> Any: ...
def pil_to_tensor(pic: Any) -> Tensor:
    """Return a PIL image as a tensor (C, H, W) of the numbers that it has.

    Args:
        pic (PIL image): the picture.

    Returns:
        Tensor: uint8, or what the image's mode says.

    Raises:
        TypeError: it is no PIL image.

    >>> from PIL import Image
    >>> torch.vision.transforms.functional.pil_to_tensor(Image.new("RGB", (1, 1), (1, 2, 3))).flatten()
    tensor([1, 2, 3], dtype=torch.uint8)
    """
def to_image(inpt: Any) -> Any:
    """Return a picture as a `tv_tensors.Image`, its numbers as they are.

    Args:
        inpt (PIL image, Tensor or numpy.ndarray): the picture; an array is (H, W) or (H, W, C).

    Returns:
        tv_tensors.Image: (C, H, W).

    Raises:
        TypeError: it is none of these.

    >>> torch.vision.transforms.v2.functional.to_image(torch.zeros(1, 2)).shape
    torch.Size([1, 1, 2])
    """
def to_pil_image(pic: Tensor | numpy.ndarray[Any, Any], mode: _str | None = None) -> Any:
    """Return a tensor or an array as a PIL image.

    Args:
        pic (Tensor or numpy.ndarray): (C, H, W) or (H, W) as a tensor, (H, W, C) or (H, W) as an array; floating-point
            numbers are from 0 to 1, unless the mode is ``"F"``.
        mode (str): PIL's mode of the image; by default it follows from dtype and channels.

    Returns:
        PIL image: the picture.

    Raises:
        TypeError: it is neither, or no mode has its dtype.
        ValueError: the shape is not a picture's, or the mode does not fit the channels.

    >>> torch.vision.transforms.functional.to_pil_image(torch.zeros(3, 4, 5)).size
    (5, 4)
    """
def _as_pil(array: Any, mode: Any) -> Any: ...
def _with_mode(array: Any, mode: Any) -> Any: ...
def convert_image_dtype(image: Tensor, dtype: Any = ...) -> Tensor:
    """Return a picture in another dtype, its numbers scaled from the range of the one to that of the other.

    Args:
        image (Tensor): the picture; floating-point numbers are from 0 to 1.
        dtype (torch.dtype): the dtype wanted.

    Returns:
        Tensor: the picture.

    Raises:
        TypeError: it is no tensor.
        RuntimeError: floating-point numbers cannot be scaled to the integers wanted without an overflow.

    >>> torch.vision.transforms.functional.convert_image_dtype(torch.tensor([[0.0, 1.0]]), torch.uint8)
    tensor([[  0, 255]], dtype=torch.uint8)
    """
def _scaled(image: Any, dtype: Any) -> Any: ...
def _to_integers(image: Any, dtype: Any) -> Any: ...
def to_dtype(inpt: Tensor, dtype: Any = ..., scale: _bool = False) -> Tensor:
    """Return a picture in another dtype.

    Args:
        inpt (Tensor): the picture.
        dtype (torch.dtype): the dtype wanted.
        scale (bool): whether the numbers are scaled from the range of the one dtype to that of the other.

    Returns:
        Tensor: the picture.

    >>> torch.vision.transforms.v2.functional.to_dtype(torch.tensor([[255]], dtype=torch.uint8), scale=True)
    tensor([[1.]])
    """
def get_dimensions(img: Any) -> list[_int]:
    """Return channels, height and width of a picture.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        list of int: [channels, height, width].

    >>> torch.vision.transforms.functional.get_dimensions(torch.zeros(3, 4, 5))
    [3, 4, 5]
    """
def get_image_size(img: Any) -> list[_int]:
    """Return width and height of a picture, in this order.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        list of int: [width, height].

    >>> torch.vision.transforms.functional.get_image_size(torch.zeros(3, 4, 5))
    [5, 4]
    """
def get_size(inpt: Any) -> list[_int]:
    """Return height and width of a picture, a mask, or the picture that boxes are in.

    Args:
        inpt (PIL image or Tensor): the picture.

    Returns:
        list of int: [height, width].

    >>> torch.vision.transforms.v2.functional.get_size(torch.zeros(3, 4, 5))
    [4, 5]
    """
def get_image_num_channels(img: Any) -> _int:
    """Return the number of a picture's channels.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        int: 1 for a tensor (H, W).

    >>> torch.vision.transforms.functional.get_image_num_channels(torch.zeros(3, 4, 5))
    3
    """
