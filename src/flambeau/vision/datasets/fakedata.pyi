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
from .. import transforms
from .vision import VisionDataset
class FakeData(VisionDataset):
    """PIL images of random numbers with random labels, the same ones each time.

    Args:
        size (int): how many there are.
        image_size (tuple of int): (C, H, W).
        num_classes (int): labels are below this.
        transform (callable), target_transform (callable): for the picture, and for the label.
        random_offset (int): added to a picture's place, which is the seed of its numbers.

    Raises:
        IndexError: there are not so many.

    >>> picture, label = torch.vision.datasets.FakeData(3, (3, 4, 5))[0]
    >>> picture.size, label
    ((5, 4), 9)
    """
    def __init__(self, size: int = 1000, image_size: Sequence[int] = ..., num_classes: int = 10, transform: Callable[..., Any] | None = None, target_transform: Callable[..., Any] | None = None, random_offset: int = 0) -> None: ...
    def __getitem__(self, index: Any) -> Any: ...
    def __len__(self) -> int: ...
    size: Any
    image_size: Any
    num_classes: Any
    random_offset: Any
