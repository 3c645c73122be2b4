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
import numpy as np
from ..interpreters.eager import EAGER
LONGEST: int
SUM: Any
PRODUCT: Any
POWER: Any
ATOM: Any
FUNCTIONS: Any
NAMES: dict[Any, Any]
COMPARISONS: dict[Any, Any]
SILENT: Any
class Symbol:
    """A text and the array it stands for, with what rules ask of an array."""
    def __init__(self, text: Any, array: Any, binding: Any = ...) -> None: ...
    shape: Any
    ndim: Any
    dtype: Any
    size: Any
    def within(self, binding: Any) -> Any:
        """The text as an operand of an operator that binds so tightly."""
    def __index__(self) -> Any: ...
    text: Any
    array: Any
    binding: Any
class SymbolNamespace:
    """F on symbols: each operation gives the text of its result, and its value."""
    def __getattr__(self, name: Any) -> Any: ...
    def zeros(self, shape: Any, like: Any) -> Any: ...
    def full(self, shape: Any, value: Any, like: Any) -> Any: ...
    def zeros_like(self, x: Any) -> Any: ...
    def ones_like(self, x: Any) -> Any: ...
    def constant(self, array: Any) -> Any: ...
    def dtype(self, x: Any) -> Any: ...
def _constant(value: Any) -> Any: ...
def _number(value: Any) -> Any: ...
def write(name: Any, symbols: Any, params: Any) -> Any:
    """(text, binding) of an operation on symbols.

    Args:
        name: str, the operation's name.
        symbols: list of Symbol, its operands.
        params: dict, its static parameters.
    """
def _expanded(name: Any, symbol: Any, params: Any) -> Any: ...
def _sum(name: Any, a: Any, b: Any) -> Any: ...
def _product(name: Any, a: Any, b: Any) -> Any: ...
SYMBOLS: Any
def edge_formulas(grad_fn: Any, grad: Any, saved: Any, names: Any, out: str = 'y', shapes: Any = None) -> Any:
    """What a recorded operation sends to each operand, as text in `G`, the gradient that arrives.

    Args:
        grad_fn: a recorded node.
        grad: numpy.ndarray, the gradient that arrives.
        saved: (y, *inputs), as the node's rules take them.
        names: list of str, what the operands are called.
        out: str, what the result is called.
        shapes: list of the operands' shapes; where one was broadcast, the sum that undoes it is written too.

    Returns:
        list of str, or None where the rule cannot be written in one line.
    """
def _summed(formula: Any, shape: Any) -> Any: ...
SUBSCRIPTS: Any
def _formula(grad_fn: Any, i: Any, G: Any, arrays: Any) -> Any: ...
def _is_plain(grad_fn: Any, arrays: Any) -> Any: ...
FIXED: dict[Any, Any]
def formula(grad_fn: Any) -> Any:
    """The rule of a recorded operation: what it sends to each operand that wants a gradient.

    Args:
        grad_fn: a node, as `tensor.grad_fn`.

    Returns:
        str, one line for each operand, in `G`, the gradient that arrives; operands are called a, b, c..., matrices A,
        B, C..., the result y. Empty where the rule cannot be written in one line.

    >>> x = torch.ones(2, 3, requires_grad=True)
    >>> w = torch.ones(3, 4, requires_grad=True)
    >>> print((x @ w).grad_fn.formula)
    ∂L/∂A = G · Bᵀ
    ∂L/∂B = Aᵀ · G
    """
def _shape_of(edge: Any) -> Any: ...
def _operand(kept: Any, shape: Any, y: Any) -> Any: ...
