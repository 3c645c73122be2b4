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
import random
from . import v2
from ._kinds import InterpolationMode as InterpolationMode, as_mode
class _OfOnePicture:
    """What the older transforms have in common: a picture in, no sample, and a print from a pattern."""
    SHOWN: str
    def _apply_to_sample(self, sample: Any) -> Any: ...
    def _listed(self, values: Any) -> Any: ...
    def __repr__(self) -> str: ...
class _OfSeveral:
    """The print of transforms made of others: a line for each."""
    BEFORE: tuple[Any, ...]
    AFTER: tuple[Any, ...]
    def _listed(self, values: Any) -> Any: ...
    def __repr__(self) -> str: ...
class Compose(_OfSeveral, v2.Compose):
    __doc__: Any
    def __init__(self, transforms: Any) -> None: ...
    transforms: Any
class RandomApply(_OfSeveral, v2.RandomApply):
    __doc__: Any
    BEFORE: str
class RandomChoice(_OfSeveral, v2.RandomChoice):
    """One of several transforms, by Python's random numbers.

    Args:
        transforms (sequence of callable): them.
        p (sequence of float): how likely each is, in proportion; by default equally.

    >>> T = torch.vision.transforms
    >>> T.RandomChoice([T.Pad(1), T.Pad(2)], p=[0, 1])(torch.ones(1, 4, 4)).shape
    torch.Size([1, 8, 8])
    """
    AFTER: str
    def __init__(self, transforms: Sequence[Callable[..., Any]], p: Sequence[float] | None = None) -> None: ...
    def order(self) -> Any:
        """The one drawn."""
    p: Any
class RandomOrder(_OfSeveral, v2.RandomOrder):
    """All transforms, in an order drawn each time by Python's random numbers.

    Args:
        transforms (sequence of callable): them.

    >>> T = torch.vision.transforms
    >>> T.RandomOrder([T.Pad(1), T.Pad(2)])(torch.ones(1, 4, 4)).shape
    torch.Size([1, 10, 10])
    """
    def __init__(self, transforms: Sequence[Callable[..., Any]]) -> None: ...
    def order(self) -> Any:
        """A permutation."""
class ToTensor(_OfOnePicture, v2.ToTensor):
    """A PIL image or an array as a tensor, bytes as numbers from 0 to 1.

    >>> import numpy as np
    >>> torch.vision.transforms.ToTensor()(np.array([[0, 51, 255]], dtype=np.uint8))
    tensor([[[0.0000, 0.2000, 1.0000]]])
    """
    def _warn(self) -> Any: ...
class PILToTensor(_OfOnePicture, v2.PILToTensor):
    __doc__: Any
class ToPILImage(_OfOnePicture, v2.ToPILImage):
    __doc__: Any
    def __repr__(self) -> str: ...
class ConvertImageDtype(_OfOnePicture, v2.ConvertImageDtype):
    __doc__: Any
class Normalize(_OfOnePicture, v2.Normalize):
    __doc__: Any
    SHOWN: str
class Lambda(_OfOnePicture, v2.Lambda):
    __doc__: Any
class LinearTransformation(_OfOnePicture, v2.LinearTransformation):
    __doc__: Any
    def __repr__(self) -> str: ...
class Resize(_OfOnePicture, v2.Resize):
    __doc__: Any
    SHOWN: str
    def _sizes(self, size: Any) -> Any: ...
class CenterCrop(_OfOnePicture, v2.CenterCrop):
    __doc__: Any
    SHOWN: str
class FiveCrop(_OfOnePicture, v2.FiveCrop):
    __doc__: Any
    SHOWN: str
class TenCrop(_OfOnePicture, v2.TenCrop):
    __doc__: Any
    SHOWN: str
class Pad(_OfOnePicture, v2.Pad):
    __doc__: Any
    SHOWN: str
class RandomCrop(_OfOnePicture, v2.RandomCrop):
    __doc__: Any
    SHOWN: str
    def _shown(self, padding: Any) -> Any: ...
    def _place(self, size: Any) -> Any: ...
class RandomResizedCrop(_OfOnePicture, v2.RandomResizedCrop):
    __doc__: Any
    def __repr__(self) -> str: ...
class RandomHorizontalFlip(_OfOnePicture, v2.RandomHorizontalFlip):
    __doc__: Any
    SHOWN: str
class RandomVerticalFlip(_OfOnePicture, v2.RandomVerticalFlip):
    __doc__: Any
    SHOWN: str
class RandomRotation(_OfOnePicture, v2.RandomRotation):
    __doc__: Any
    def __repr__(self) -> str: ...
class RandomAffine(_OfOnePicture, v2.RandomAffine):
    __doc__: Any
    def __repr__(self) -> str: ...
class RandomPerspective(_OfOnePicture, v2.RandomPerspective):
    __doc__: Any
    SHOWN: str
class Grayscale(_OfOnePicture, v2.Grayscale):
    __doc__: Any
    SHOWN: str
class RandomGrayscale(_OfOnePicture, v2.RandomGrayscale):
    __doc__: Any
    SHOWN: str
class ColorJitter(_OfOnePicture, v2.ColorJitter):
    __doc__: Any
    SHOWN: str
class GaussianBlur(_OfOnePicture, v2.GaussianBlur):
    __doc__: Any
    SHOWN: str
class RandomErasing(_OfOnePicture, v2.RandomErasing):
    __doc__: Any
    SHOWN: str
    def _values(self, value: Any) -> Any: ...
class RandomInvert(_OfOnePicture, v2.RandomInvert):
    __doc__: Any
    SHOWN: str
class RandomAutocontrast(_OfOnePicture, v2.RandomAutocontrast):
    __doc__: Any
    SHOWN: str
class RandomEqualize(_OfOnePicture, v2.RandomEqualize):
    __doc__: Any
    SHOWN: str
class RandomPosterize(_OfOnePicture, v2.RandomPosterize):
    __doc__: Any
    SHOWN: str
class RandomSolarize(_OfOnePicture, v2.RandomSolarize):
    __doc__: Any
    SHOWN: str
class RandomAdjustSharpness(_OfOnePicture, v2.RandomAdjustSharpness):
    __doc__: Any
    SHOWN: str
