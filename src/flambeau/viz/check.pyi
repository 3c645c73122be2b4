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
import sys
import numpy as np
from ._text import matrix_rows, number
WORDS: dict[Any, Any]
class GradCheck:
    """The result of a check: its truth, `marks` (a bool for each entry; None for a wrong shape), and `diagnoses`."""
    def __init__(self, right: Any, marks: Any, diagnoses: Any, text: Any) -> None: ...
    def __bool__(self) -> bool: ...
    def __str__(self) -> str: ...
    __repr__: Any
    right: Any
    marks: Any
    diagnoses: Any
    _text: Any
def check_grad(x: Any, attempt: Any, loss: Any = None, lang: str = 'en') -> Any:
    """Marks a gradient computed by hand, entry by entry, and says what kind of mistake it looks like.

    Args:
        x: Tensor, whose `.grad` is the right answer.
        attempt: Tensor, array, or a nested list of numbers.
        loss: Tensor; if given, paths of its graph that were forgotten or counted twice are looked for.
        lang: "en" or "fr".

    Returns:
        GradCheck: true if right; prints what is wrong. A diagnosis is shown only if undoing it makes the attempt right.

    Raises:
        TypeError: `x` is not a tensor.
        ValueError: `attempt` is not an array of numbers; `lang` is unknown.
        RuntimeError: `x` has no gradient yet.

    >>> from flambeau.viz import check_grad
    >>> x = torch.tensor([1., 2.], requires_grad=True)
    >>> (3 * x).sum().backward()
    >>> print(check_grad(x, [-3., -3.]))
    2 of 2 entries differ
    −3 ✗  −3 ✗
    every sign is wrong
    """
def _numbers(attempt: Any) -> Any: ...
def check(grad: Any, attempt: Any, paths: Any = ..., lang: str = 'en', rtol: float = 0.001, atol: float = 1e-05) -> Any:
    """Compares an attempt with a gradient.

    Args:
        grad: numpy.ndarray, the gradient.
        attempt: numpy.ndarray.
        paths: iterable of (words, part), the paths of the graph with what each brings.
        lang: "en" or "fr".
        rtol, atol: float, how near an entry must be.

    Returns:
        GradCheck. A diagnosis is given only if undoing the mistake makes the attempt right.
    """
def _mistakes(grad: Any, attempt: Any, paths: Any, fits: Any) -> Any: ...
def _kept_dim(attempt: Any, dim: Any) -> Any: ...
def _scaled(grad: Any, attempt: Any, fits: Any) -> Any: ...
def _misshapen(grad: Any, attempt: Any, fits: Any) -> Any: ...
def _ratio(attempt: Any, grad: Any) -> Any: ...
def _marked(attempt: Any, marks: Any) -> Any: ...
