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
import numpy as np
from ..._pillow import Image as PIL
from ...tv_tensors import BoundingBoxes, Image, Mask, TVTensor, Video
from .. import _conversion, _filter
from ._transform import RandomlyApplied, Transform, integer, picture_of, uniform
_ANYTHING: tuple[Any, ...]
class ToTensor(Transform):
    """A PIL image or an array as a tensor, bytes as numbers from 0 to 1; in torchvision's v2 it is deprecated.

    >>> import numpy as np
    >>> torch.vision.transforms.ToTensor()(np.array([[0, 51, 255]], dtype=np.uint8))
    tensor([[[0.0000, 0.2000, 1.0000]]])
    """
    KINDS: tuple[Any, ...]
    def __init__(self) -> None: ...
    def _warn(self) -> Any: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The tensor."""
class PILToTensor(Transform):
    """A PIL image as a tensor of the numbers that it has.

    >>> from PIL import Image
    >>> torch.vision.transforms.v2.PILToTensor()(Image.new("L", (2, 1), 7))
    tensor([[[7, 7]]], dtype=torch.uint8)
    """
    KINDS: tuple[Any, ...]
    def transform(self, inpt: Any, params: Any) -> Any:
        """The tensor."""
class ToImage(Transform):
    """A PIL image, an array or a tensor as a `tv_tensors.Image`, its numbers as they are.

    >>> type(torch.vision.transforms.v2.ToImage()(torch.zeros(1, 1))).__name__
    'Image'
    """
    KINDS: tuple[Any, ...]
    def _chosen(self, leaves: Any) -> Any: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The image."""
class ToPureTensor(Transform):
    """Images, masks and boxes as plain tensors.

    >>> type(torch.vision.transforms.v2.ToPureTensor()(torch.vision.tv_tensors.Mask([[1]]))).__name__
    'Tensor'
    """
    KINDS: tuple[Any, ...]
    def transform(self, inpt: Any, params: Any) -> Any:
        """The tensor."""
class ToPILImage(Transform):
    """A tensor or an array as a PIL image.

    Args:
        mode (str): PIL's mode of the image; by default it follows from dtype and channels.

    >>> torch.vision.transforms.v2.ToPILImage()(torch.zeros(3, 4, 5)).size
    (5, 4)
    """
    KINDS: tuple[Any, ...]
    def __init__(self, mode: str | None = None) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The image."""
    mode: Any
class ToDtype(Transform):
    """Another dtype.

    Args:
        dtype (torch.dtype or dict): that of pictures; or {kind: its dtype, or None to leave it}, ``"others"`` for the
            kinds not named.
        scale (bool): whether a picture's numbers are scaled from the range of the one dtype to that of the other.

    Raises:
        ValueError: the dict does not name a kind that is met, and has no ``"others"``.

    >>> torch.vision.transforms.v2.ToDtype(torch.float32, scale=True)(torch.tensor([[255]], dtype=torch.uint8))
    tensor([[1.]])
    """
    KINDS: tuple[Any, ...]
    def __init__(self, dtype: Any, scale: bool = False) -> None: ...
    def _of(self, inpt: Any) -> Any: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture in the dtype."""
    dtype: Any
    scale: Any
class ConvertImageDtype(Transform):
    """Another dtype, the numbers scaled from the range of the one to that of the other.

    Args:
        dtype (torch.dtype): the dtype wanted.

    >>> torch.vision.transforms.v2.ConvertImageDtype(torch.float32)(torch.tensor([[255]], dtype=torch.uint8))
    tensor([[1.]])
    """
    KINDS: tuple[Any, ...]
    def __init__(self, dtype: Any = ...) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture in the dtype."""
    dtype: Any
class Normalize(Transform):
    """Each channel's mean subtracted, and divided by its standard deviation.

    Args:
        mean (sequence of float), std (sequence of float): one for each channel, or one for all.
        inplace (bool): whether the tensor itself is changed.

    >>> torch.vision.transforms.v2.Normalize([0.5], [0.25])(torch.ones(1, 1, 1))
    tensor([[[2.]]])
    """
    def __init__(self, mean: Sequence[float], std: Sequence[float], inplace: bool = False) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture normalized."""
    mean: Any
    std: Any
    inplace: Any
class RandomErasing(RandomlyApplied):
    """A rectangle drawn each time, replaced, with a probability.

    Args:
        p (float): the probability.
        scale (sequence of float): least and most of the rectangle's share of the picture's area.
        ratio (sequence of float): least and most of its height divided by its width.
        value (number, sequence or str): what it is replaced by, or one for each channel; ``"random"`` draws numbers.
        inplace (bool): whether the tensor itself is changed.

    Raises:
        TypeError, ValueError: an argument is of another kind, or outside of its range.

    >>> torch.vision.transforms.v2.RandomErasing(p=1)(torch.ones(1, 8, 8)).sum() < 64
    tensor(True)
    """
    def __init__(self, p: float = 0.5, scale: Sequence[float] = ..., ratio: Sequence[float] = ..., value: _Number | Sequence[Any] | str = 0, inplace: bool = False) -> None: ...
    def _values(self, value: _Number | Sequence[Any] | str) -> Any: ...
    def make_params(self, flat_inputs: Any) -> Any:
        """The rectangle and its values; None if none of ten fits."""
    @staticmethod
    def _place(dimensions: Any, scale: Sequence[float], ratio: Sequence[float], value: _Number | Sequence[Any] | str) -> Any: ...
    @staticmethod
    def get_params(img: Tensor, scale: Sequence[float], ratio: Sequence[float], value: Sequence[float] | None = None) -> Any:
        """Draw a rectangle and its values: top, left, height, width, values.

        Args:
            img (Tensor): the picture.
            scale (sequence of float), ratio (sequence of float): as for the transform.
            value (list of float): the values; None draws them.
        """
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture without the rectangle."""
    scale: Any
    ratio: Any
    value: Any
    inplace: Any
class Lambda(Transform):
    """A function of one's own.

    Args:
        lambd (callable): the function.
        types (type): what it is applied to in a sample; by default everything.

    Raises:
        TypeError: it is no function.

    >>> torch.vision.transforms.v2.Lambda(lambda x: x + 1)(torch.zeros(1, 1))
    tensor([[1.]])
    """
    def __init__(self, lambd: Callable[..., Any], *types: type) -> None: ...
    def _chosen(self, leaves: Any) -> Any: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """What the function gives."""
    def extra_repr(self) -> str:
        """The function's name, and the types."""
    lambd: Any
    types: Any
class LinearTransformation(Transform):
    """A product with a matrix of all of a picture's numbers, such as whitening.

    Args:
        transformation_matrix (Tensor): (D, D) with D = C · H · W.
        mean_vector (Tensor): (D): subtracted first.

    Raises:
        ValueError: the shapes do not fit.

    >>> T = torch.vision.transforms.v2
    >>> T.LinearTransformation(2 * torch.eye(2), torch.zeros(2))(torch.ones(1, 1, 2))
    tensor([[[2., 2.]]])
    """
    KINDS: tuple[Any, ...]
    def __init__(self, transformation_matrix: Tensor, mean_vector: Tensor) -> None: ...
    def transform(self, inpt: Any, params: Any) -> Any:
        """The picture, multiplied."""
    transformation_matrix: Any
    mean_vector: Any
class Identity(Transform):
    """Nothing.

    >>> torch.vision.transforms.v2.Identity()(torch.ones(1, 1))
    tensor([[1.]])
    """
    def transform(self, inpt: Any, params: Any) -> Any:
        """The same."""
