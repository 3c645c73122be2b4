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
import importlib
import inspect
import warnings
from functools import lru_cache, wraps
from types import FunctionType
from ._names.later import load_all
from ._names.public import OVERRIDABLE, SPACES
from ._tensor import overriding
def has_torch_function(relevant_args: Sequence[Any]) -> Any:
    """Return whether one of a call's arguments, or a mode, overrides it.

    Args:
        relevant_args (sequence): the arguments that may be tensors.

    >>> torch.overrides.has_torch_function((torch.ones(1), 2))
    False
    """
def has_torch_function_unary(arg: Any) -> Any:
    """Return whether the one argument of a call, or a mode, overrides it.

    Args:
        arg (object): what may be a tensor.

    >>> torch.overrides.has_torch_function_unary(torch.ones(1))
    False
    """
def has_torch_function_variadic(*args: Any) -> Any:
    """Return whether one of a call's arguments, or a mode, overrides it: `has_torch_function` of several arguments.

    Args:
        args (objects): what may be tensors.

    >>> torch.overrides.has_torch_function_variadic(torch.ones(1), 2)
    False
    """
def handle_torch_function(public_api: Callable[..., Any], relevant_args: Sequence[Any], *args: Any, **kwargs: Any) -> Any:
    """Return what those who override a call make of it.

    Args:
        public_api (callable): the function that was called.
        relevant_args (sequence): the arguments that may override it.
        args, kwargs: all arguments of the call.

    Raises:
        TypeError: all of them return NotImplemented.

    >>> class Unit:
    ...     def __torch_function__(self, func, types, args=(), kwargs=None):
    ...         return func.__name__
    >>> def area(x):
    ...     if torch.overrides.has_torch_function_unary(x):
    ...         return torch.overrides.handle_torch_function(area, (x,), x)
    ...     return x * x
    >>> area(Unit()), area(3)
    ('area', 9)
    """
def wrap_torch_function(dispatcher: Callable[..., Any]) -> Any:
    """Return a decorator for functions that may be overridden.

    Args:
        dispatcher (callable): takes the arguments of a call, and returns those that may override it.

    >>> @torch.overrides.wrap_torch_function(lambda x: (x,))
    ... def area(x):
    ...     return x * x
    >>> area(3)
    9
    """
def is_tensor_like(inp: Any) -> Any:
    """Return whether an object is a tensor, or may stand for one, because it overrides functions.

    Args:
        inp (object): anything.

    >>> torch.overrides.is_tensor_like(torch.ones(1)), torch.overrides.is_tensor_like(1)
    (True, False)
    """
class TorchFunctionMode:
    """A block in which every call of a public function goes to this object's ``__torch_function__``, before those of
    the arguments. Modes nest: inside of the method, the mode itself is closed, and those around it are open.

    >>> class Counting(torch.overrides.TorchFunctionMode):
    ...     calls = 0
    ...     def __torch_function__(self, func, types, args=(), kwargs=None):
    ...         self.calls += 1
    ...         return func(*args, **(kwargs or {}))
    >>> with Counting() as mode:
    ...     y = torch.ones(2).exp() + 1
    >>> mode.calls
    3
    """
    def __torch_function__(self, func: Any, types: Any, args: Any = ..., kwargs: Any = None) -> Any: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *exc_info: Any) -> None: ...
    @classmethod
    def push(cls, *args: Any, **kwargs: Any) -> Any:
        """Return a new mode; it is the same as calling the class."""
class BaseTorchFunctionMode(TorchFunctionMode):
    """A mode that changes nothing, to be derived from.

    >>> with torch.overrides.BaseTorchFunctionMode():
    ...     print(torch.ones(1) + 1)
    tensor([2.])
    """
    def __torch_function__(self, func: Any, types: Any, args: Any = ..., kwargs: Any = None) -> Any: ...
def _overridable() -> Any: ...
def get_overridable_functions() -> dict[Any, Any]:
    """Return the functions that ``__torch_function__`` can override, by namespace.

    Returns:
        dict: for torch, torch.Tensor, torch.nn.functional... a list; for each property of Tensor its ``__get__``.

    >>> torch.exp in torch.overrides.get_overridable_functions()[torch]
    True
    """
def get_ignored_functions() -> Any:
    """Return the public functions, and methods of Tensor, that ``__torch_function__`` cannot override.

    Returns:
        set: functions.

    >>> torch.is_tensor in torch.overrides.get_ignored_functions()
    True
    """
def get_testing_overrides() -> dict[Any, Any]:
    """Return a stand-in for every overridable function: one of the same signature, which returns -1.

    Returns:
        dict: ``{function: stand-in}``.

    >>> torch.overrides.get_testing_overrides()[torch.exp](torch.ones(1))
    -1
    """
def _stand_in(function: Any) -> Any: ...
def resolve_name(f: Callable[..., Any]) -> Any:
    """Return the public name of an overridable function, such as ``"torch.exp"``; None if it has none.

    Args:
        f (callable): a function, a method of Tensor, or the ``__get__`` of a property.

    >>> torch.overrides.resolve_name(torch.Tensor.shape.__get__)
    'torch.Tensor.shape.__get__'
    """
def is_tensor_method_or_property(func: Callable[..., Any]) -> Any:
    """Return whether a function is a method of Tensor, or the access to one of its properties.

    Args:
        func (callable): what ``__torch_function__`` was given. Functions that are methods, too, count as such.

    >>> torch.overrides.is_tensor_method_or_property(torch.Tensor.shape.__get__)
    True
    """
def get_default_nowrap_functions() -> Any:
    """Return what gives results that do not take the class of a subclass: gradients, and the base of a view.

    Returns:
        set: functions.

    >>> torch.Tensor.grad.__get__ in torch.overrides.get_default_nowrap_functions()
    True
    """
