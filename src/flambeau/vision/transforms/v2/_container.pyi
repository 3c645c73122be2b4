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
from ._transform import Transform
class _Several(Transform):
    """The base of transforms made of a list of others.

    Args:
        transforms (sequence of callable): them.

    Raises:
        TypeError: it is no sequence.
        ValueError: it is empty.
    """
    def __init__(self, transforms: Sequence[Callable[..., Any]]) -> None: ...
    def order(self) -> Any:
        """Draw the places of the transforms to be done, in order."""
    forward: Callable[..., Any]
    transforms: Any
class Compose(_Several):
    """One transform after the other.

    Args:
        transforms (sequence of callable): them.

    Raises:
        TypeError: it is no sequence.
        ValueError: it is empty.

    >>> T = torch.vision.transforms.v2
    >>> T.Compose([T.Pad(1), T.CenterCrop(2)])(torch.ones(1, 4, 4)).shape
    torch.Size([1, 2, 2])
    """
    def __init__(self, transforms: Sequence[Callable[..., Any]]) -> None: ...
    def extra_repr(self) -> str:
        """A line for each."""
class RandomApply(_Several):
    """All transforms, or with probability 1 - p none.

    Args:
        transforms (sequence of callable): them.
        p (float): the probability.

    Raises:
        ValueError: it is not between 0 and 1.

    >>> T = torch.vision.transforms.v2
    >>> T.RandomApply([T.Pad(1)], p=0)(torch.ones(1, 4, 4)).shape
    torch.Size([1, 4, 4])
    """
    def __init__(self, transforms: Sequence[Callable[..., Any]], p: float = 0.5) -> None: ...
    def order(self) -> Any:
        """All, or none."""
    def extra_repr(self) -> str:
        """A line for each."""
    p: Any
class RandomChoice(_Several):
    """One of several transforms.

    Args:
        transforms (sequence of callable): them.
        p (sequence of float): how likely each is, in proportion; by default equally.

    Raises:
        ValueError: there are not as many as transforms.

    >>> T = torch.vision.transforms.v2
    >>> T.RandomChoice([T.Pad(1), T.Pad(2)], p=[0, 1])(torch.ones(1, 4, 4)).shape
    torch.Size([1, 8, 8])
    """
    def __init__(self, transforms: Sequence[Callable[..., Any]], p: Sequence[float] | None = None) -> None: ...
    def order(self) -> Any:
        """The one drawn."""
    p: Any
class RandomOrder(_Several):
    """All transforms, in an order drawn each time.

    Args:
        transforms (sequence of callable): them.

    >>> T = torch.vision.transforms.v2
    >>> T.RandomOrder([T.Pad(1), T.Pad(2)])(torch.ones(1, 4, 4)).shape
    torch.Size([1, 10, 10])
    """
    def __init__(self, transforms: Sequence[Callable[..., Any]]) -> None: ...
    def order(self) -> Any:
        """A permutation."""
