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
from .engine import queue_callback
class _IsTensor(type):
    def __instancecheck__(cls, instance: Any) -> Any: ...
class _ExecutionEngine:
    """The engine, as programs reach it by way of `Variable`."""
    queue_callback: Any
class Variable:
    """What is today a tensor: ``Variable(x)`` is x without its history, and every tensor is an instance.

    Args:
        data (Tensor): the values, whose memory is shared.
        requires_grad (bool): whether gradients are to be computed for it.

    Returns:
        Tensor: a leaf.

    Raises:
        TypeError: `data` is no tensor.

    >>> torch.autograd.Variable(torch.ones(2), requires_grad=True)
    tensor([1., 1.], requires_grad=True)
    """
    _execution_engine: Any
    def __new__(cls, data: Tensor, requires_grad: bool = False) -> Self: ...
