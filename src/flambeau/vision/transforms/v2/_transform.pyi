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
from ....nn import Module
from ....utils._pytree import tree_flatten, tree_unflatten
from ..._pillow import Image as PIL
from ...tv_tensors import Image, TVTensor, Video
from .._geometry import one_or_two
from .._kinds import channels_of, size_of
_PICTURES: tuple[Any, ...]
_PRINTED: tuple[Any, ...]
def uniform(low: Any, high: Any) -> Any:
    """A number between two bounds, drawn as PyTorch draws it."""
def integer(low: Any, high: Any) -> Any:
    """An integer from low to high - 1, drawn as PyTorch draws it."""
class Transform(Module):
    """The base of transforms: a subclass draws its random numbers in `make_params`, and uses them in `transform`.

    A transform takes a picture, or a sample: any tuples, lists and dicts of pictures, masks, boxes and other things,
    which pass unchanged. Where a sample has a PIL image, an Image or a Video, plain tensors in it pass, too;
    otherwise the first of them is the picture.

    >>> class Doubled(torch.vision.transforms.v2.Transform):
    ...     def transform(self, inpt, params):
    ...         return inpt * 2
    >>> Doubled()({"picture": torch.ones(1, 1), "name": "one"})
    {'picture': tensor([[2.]]), 'name': 'one'}
    """
    KINDS: tuple[Any, ...]
    def make_params(self, flat_inputs: list[Any]) -> dict[Any, Any]:
        """Draw what is the same for all parts of a sample.

        Args:
            flat_inputs (list): the parts that are transformed.

        Returns:
            dict: for `transform`.
        """
    def transform(self, inpt: Any, params: dict[Any, Any]) -> Any:
        """Return one part of a sample, transformed.

        Args:
            inpt (PIL image or Tensor): the part.
            params (dict): what `make_params` gave.
        """
    forward: Callable[..., Any]
    def _is_skipped(self) -> Any: ...
    def _apply_to_sample(self, sample: Any) -> Any: ...
    def _chosen(self, leaves: Any) -> Any: ...
    def _listed(self, values: Any) -> Any: ...
    def extra_repr(self) -> str:
        """Numbers, texts and sequences among the attributes."""
class RandomlyApplied(Transform):
    """The base of transforms that happen with a probability.

    Args:
        p (float): the probability.

    Raises:
        ValueError: it is not between 0 and 1.
    """
    def __init__(self, p: float = 0.5) -> None: ...
    def _is_skipped(self) -> Any: ...
    p: Any
def picture_of(parts: Any) -> Any:
    """(channels, height, width) of the first picture among a sample's parts.

    Raises:
        ValueError: there is none.
    """
def as_size(size: Any, words: str = 'Please provide only two dimensions (h, w) for size.') -> Any:
    """(height, width) from an argument.

    Raises:
        TypeError: it is no number or sequence.
        ValueError: there are more than two numbers.
    """
def plain_fill(fill: Any) -> Any:
    """A value to fill with, which is the same for all kinds of pictures.

    Raises:
        NotImplementedError: it is a dict of kinds.
    """
def symmetric_range(value: Any, name: Any, lengths: Any = ...) -> Any:
    """[-value, value], or the two numbers (or more) given.

    Raises:
        ValueError: a single number is negative, or there are as many as not allowed.
        TypeError: it is no number or sequence.
    """
