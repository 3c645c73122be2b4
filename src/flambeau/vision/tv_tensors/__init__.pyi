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
from enum import Enum
from ..._C import _disabled_torch_function_impl
class TVTensor(Tensor):
    """The base of tensors that say what they are; operations on them give plain tensors.

    Args:
        data (Tensor, array, PIL image or numbers): the values.
        dtype (torch.dtype), device (torch.device), requires_grad (bool): as for `torch.tensor`.

    >>> type(torch.vision.tv_tensors.Mask([[0, 1]]) + 1).__name__
    'Tensor'
    """
    __torch_function__: Any
    DIMS: int
    def __new__(cls, data: Any, *, dtype: _dtype | None = None, device: _device | str | int | None = None, requires_grad: bool | None = None) -> Self: ...
    @classmethod
    def _of(cls, tensor: Any) -> Any: ...
    def _again(self, tensor: Any) -> Any: ...
    def __repr__(self, **_: Any) -> str: ...
    def _known(self) -> Any: ...
    def clone(self, **options: Any) -> Any:
        """A copy of the same kind."""
    def detach(self) -> Any:
        """The same values without history, of the same kind."""
    def to(self, *args: Any, **options: Any) -> Any:
        """The values in another dtype, of the same kind."""
def _values(data: Any, dtype: Any, device: Any, requires_grad: Any) -> Any: ...
class Image(TVTensor):
    """A picture: (..., C, H, W).

    Args:
        data (Tensor, array, PIL image or numbers): the values; (H, W) becomes (1, H, W).
        dtype (torch.dtype), device (torch.device), requires_grad (bool): as for `torch.tensor`.

    >>> torch.vision.tv_tensors.Image(torch.zeros(2, 2))
    Image([[[0., 0.],
            [0., 0.]]])
    """
    DIMS: int
class Video(TVTensor):
    """A film: (..., T, C, H, W), transformed as a batch of pictures.

    Args:
        data (Tensor, array or numbers): the values, of four dimensions at least.
        dtype (torch.dtype), device (torch.device), requires_grad (bool): as for `torch.tensor`.

    Raises:
        ValueError: there are fewer dimensions.

    >>> torch.vision.tv_tensors.Video(torch.zeros(1, 3, 2, 2)).shape
    torch.Size([1, 3, 2, 2])
    """
    @classmethod
    def _of(cls, tensor: Any) -> Any: ...
class Mask(TVTensor):
    """A mask of classes or objects: (..., H, W); its numbers are labels, which are never mixed.

    Args:
        data (Tensor, array, PIL image or numbers): the labels.
        dtype (torch.dtype), device (torch.device), requires_grad (bool): as for `torch.tensor`.

    >>> torch.vision.tv_tensors.Mask([[0, 1]])
    Mask([[0, 1]])
    """
    DIMS: int
class BoundingBoxFormat(Enum):
    """What the four numbers of a box are: two corners; a corner, width and height; or centre, width and height."""
    XYXY: str
    XYWH: str
    CXCYWH: str
class BoundingBoxes(TVTensor):
    """Boxes in a picture: (N, 4), with their format and the picture's size.

    Args:
        data (Tensor, array or numbers): the boxes; four numbers become (1, 4).
        format (BoundingBoxFormat or str): ``"XYXY"``, ``"XYWH"`` or ``"CXCYWH"``.
        canvas_size (tuple of int): height and width of the picture.
        dtype (torch.dtype), device (torch.device), requires_grad (bool): as for `torch.tensor`.

    Raises:
        ValueError: the last dimension does not have four numbers.
        NotImplementedError: the format is one of turned boxes.

    >>> boxes = torch.vision.tv_tensors.BoundingBoxes([0, 0, 2, 3], format="XYXY", canvas_size=(4, 4))
    >>> boxes.format, boxes.canvas_size, boxes.shape
    (<BoundingBoxFormat.XYXY: 'XYXY'>, (4, 4), torch.Size([1, 4]))
    """
    DIMS: int
    def __new__(cls, data: Any, *, format: Any, canvas_size: Sequence[int], dtype: _dtype | None = None, device: _device | str | int | None = None, requires_grad: bool | None = None) -> Self: ...
    @classmethod
    def _of(cls, tensor: Any, format: Any, canvas_size: Sequence[int]) -> Any: ...
    def _again(self, tensor: Any) -> Any: ...
    def _known(self) -> Any: ...
def box_format(given: Any) -> Any:
    """A format of boxes from its name, or as it is."""
def wrap(wrappee: Tensor, *, like: Any, **changes: Any) -> Any:
    """Return a tensor as one of the kind that another is.

    Args:
        wrappee (Tensor): the values.
        like (TVTensor): of the kind wanted; for boxes, its format and picture's size are taken over.
        changes: for boxes, another `format` or `canvas_size`.

    Returns:
        TVTensor: it shares the values.

    >>> torch.vision.tv_tensors.wrap(torch.ones(1, 2), like=torch.vision.tv_tensors.Mask([[0, 1]]))
    Mask([[1., 1.]])
    """
