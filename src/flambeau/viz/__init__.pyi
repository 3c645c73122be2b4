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
from .check import check_grad as check_grad
from .model import Graph as Graph
def graph(*outputs: Any, gradient: Any = None, names: Any = None, values: bool = True) -> Any:
    """The graph of the operations that made some tensors, as autograd recorded it.

    Leaves and results carry the names of the caller's variables, parameters their path in a module. Values are shown
    where they are known or can be computed again; gradients after `backward`, or if `gradient` is given. Operations
    tell the line of the program that called them where it is certain; all of them if they were called in `tracing`.

    Args:
        outputs: Tensor, one or more, also as one tuple; or one function that `torch.compile` returned, to see what was
            compiled.
        gradient: Tensor, the gradient `backward` starts with at the only output; None for ones.
        names: dict from names to tensors, besides the caller's variables.
        values: bool; False shows only names, operations and shapes.

    Returns:
        Graph: shows itself in a notebook, prints as a tree, and has `save`.

    Raises:
        TypeError: an output is not a tensor.
        RuntimeError: an output has no graph.

    >>> from flambeau.viz import graph
    >>> x, w = torch.tensor(3., requires_grad=True), torch.tensor(2.)
    >>> y = w * x
    >>> print(graph(y))
    y  ()  = 6
    └─ × mul
       ├─ w  ()  = 2
       └─ x  ()  = 3
    """
def draw(outputs: Any, frame: Any, gradient: Any = None, names: Any = None, values: bool = True) -> Any:
    """`graph`, with the frame in which names are looked up."""
def tracing() -> Any:
    """A context in which each operation remembers the line of the program that calls it, for pictures.

    It costs some time for each operation, so that it is not always on.

    Returns:
        context manager.

    >>> from flambeau.viz import graph, tracing
    >>> x = torch.tensor(3., requires_grad=True)
    >>> with tracing():
    ...     y = torch.sin(x * x)
    >>> [node.place.line for node in graph(y).nodes if node.kind == "op"]
    [2, 2]
    """
def replay(*outputs: Any, gradient: Any = None, names: Any = None, lang: str = 'en') -> Any:
    """A page that steps through the forward and the backward pass: `graph(...).replay(lang)`.

    Args:
        outputs, gradient, names: as for `graph`.
        lang: "en" or "fr"; the page can switch.

    Returns:
        Replay: shows itself in a notebook, and has `html` and `save`.

    Raises:
        TypeError, RuntimeError: as for `graph`.

    >>> from flambeau.viz import replay
    >>> x = torch.tensor(3., requires_grad=True)
    >>> page = replay(x * x).html()
    """
def exercise(*outputs: Any, gradient: Any = None, names: Any = None, level: int = 1, lang: str = 'en') -> Any:
    """The graph with blanks, to be filled in by hand, and its solution: `graph(...).exercise(level, lang)`.

    Args:
        outputs, gradient, names: as for `graph`.
        level: 1 leaves out the gradients, 2 the shapes too, 3 the values of the operations too.
        lang: "en" or "fr".

    Returns:
        Exercise: shows itself in a notebook, has `sheet`, `solution` and `save`.

    Raises:
        TypeError, RuntimeError: as for `graph`.

    >>> from flambeau.viz import exercise
    >>> x = torch.tensor(3., requires_grad=True)
    >>> y = x * x
    >>> print(exercise(y).sheet)
    y  ()  = 9  · grad 1
    └─ × mul
       ├─ x  ()  = 3  · grad ____
       └─ x  ()  = 3  · grad ____
    """
def explain(loss: Any, x: Any, most: int = 10, names: Any = None) -> Any:
    """Which path of the graph of `loss` brought which part of the gradient of a leaf `x`.

    Args:
        loss: Tensor.
        x: Tensor, a leaf of its graph.
        most: int, how many paths are told apart; the others make one row.
        names: dict from names to tensors, besides the caller's variables.

    Returns:
        Explanation: prints as a table; its rows (path, part, share) sum to the gradient.

    Raises:
        TypeError: an argument is not a tensor.
        ValueError: `x` is not a leaf of the graph, or `most` is less than 1.
        RuntimeError: `loss` has no graph, or a value on the paths is not known any more.

    >>> from flambeau.viz import explain
    >>> x = torch.tensor(3., requires_grad=True)
    >>> y = x * x + 4 * x
    >>> print(explain(y, x))
    40.0 %  y ← + ← × ← x  4
    30.0 %  y ← + ← × ← x  3
    30.0 %  y ← + ← × ← x  3
       sum  x.grad         10
    """
def _explained(graph: Any, x: Any, most: Any) -> Any: ...
