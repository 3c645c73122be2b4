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
import os
from ...utils.data import Dataset
class StandardTransform:
    """A transform for the picture and one for the label, as one for both.

    Args:
        transform (callable): for the picture, or None.
        target_transform (callable): for the label, or None.

    >>> torch.vision.datasets.vision.StandardTransform(None, lambda label: label + 1)("picture", 1)
    ('picture', 2)
    """
    def __init__(self, transform: Callable[..., Any] | None = None, target_transform: Callable[..., Any] | None = None) -> None: ...
    def __call__(self, input: Any, target: Any) -> Any: ...
    def __repr__(self) -> str: ...
    transform: Any
    target_transform: Any
def _indented(thing: Any, head: Any) -> Any: ...
class VisionDataset(Dataset):
    """The base of data sets of pictures: a subclass has ``__getitem__`` and ``__len__``.

    Args:
        root (str or path): the folder with the files.
        transforms (callable): takes the picture and the label, gives both.
        transform (callable): for the picture alone.
        target_transform (callable): for the label alone.

    Raises:
        ValueError: there is a transform for both, and one for a part.

    >>> class Two(torch.vision.datasets.VisionDataset):
    ...     def __len__(self):
    ...         return 2
    >>> Two("folder")
    Dataset Two
        Number of datapoints: 2
        Root location: folder
    """
    _repr_indent: int
    def __init__(self, root: str | Any | None = None, transforms: Callable[..., Any] | None = None, transform: Callable[..., Any] | None = None, target_transform: Callable[..., Any] | None = None) -> None: ...
    def __getitem__(self, index: Any) -> Any: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def extra_repr(self) -> str:
        """Further lines for printing."""
    def _transformed(self, picture: Any, target: Any) -> Any: ...
    root: Any
    transform: Any
    target_transform: Any
    transforms: Any
