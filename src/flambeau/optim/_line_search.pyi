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
class Point:
    """A place on the line: its distance, and loss, gradient and slope along the line there."""
    def __init__(self, t: Any, loss: Any, grad: Any, slope: Any) -> None: ...
    t: Any
    loss: Any
    grad: Any
    slope: Any
def cubic_minimum(a: Any, b: Any, bounds: Any = None) -> Any:
    """Where the cubic through two points with their slopes is least, within bounds."""
def strong_wolfe(evaluate: Callable[..., Any], t: Any, direction: Tensor, loss: float, grad: Tensor, slope: Any, c1: float = 0.0001, c2: float = 0.9, tolerance_change: float = 1e-09, max_ls: int = 25) -> Any:
    """A distance at which the loss has fallen enough and is flat enough.

    Args:
        evaluate (callable): from distance and direction to loss and gradient.
        t: the distance to try first.
        direction (Tensor): the line's.
        loss (float), grad (Tensor), slope: at distance 0.
        c1 (float), c2 (float): how much it must fall and flatten.
        tolerance_change (float): the least change of parameters worth a call.
        max_ls (int): the greatest number of calls.

    Returns:
        loss, gradient, distance, number of calls.
    """
class _Search:
    """The state of one search."""
    def __init__(self, evaluate: Any, direction: Any, start: Any, c1: Any, c2: Any) -> None: ...
    def at(self, t: Any) -> Any:
        """The point at a distance."""
    def too_high(self, point: Any) -> Any:
        """Whether the loss has not fallen enough (Armijo's condition)."""
    def flat(self, point: Any) -> Any:
        """Whether the slope is small enough (the curvature condition)."""
    def bracket(self, t: Any, max_ls: Any) -> Any:
        """Go on until two points enclose a good one; these, and whether one is good already."""
    def zoom(self, bracket: Any, max_ls: Any, tolerance_change: Any) -> Any:
        """Shrink the bracket in place until one of its points is good; its lower point comes out as the best."""
    @staticmethod
    def _inside(bracket: Any, slow: Any) -> Any: ...
    evaluate: Any
    direction: Any
    start: Any
    c1: Any
    c2: Any
    calls: Any
    rounds: Any
    found: Any
