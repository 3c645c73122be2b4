"""Overriding PyTorch's functions for one's own classes and in modes: what `torch.overrides` has for libraries.

A class overrides functions by a method ``__torch_function__(func, types, args, kwargs)``. Tensor's own lets subclasses
keep their class.
"""

import importlib
import inspect
import warnings
from functools import lru_cache, wraps
from types import FunctionType

from ._names.later import load_all
from ._names.public import OVERRIDABLE, SPACES
from ._tensor import overriding
from ._tensor.base import Tensor

__all__ = [
    *("get_ignored_functions", "get_overridable_functions", "get_testing_overrides", "handle_torch_function"),
    *("has_torch_function", "resolve_name", "is_tensor_like", "is_tensor_method_or_property", "wrap_torch_function"),
]


# ---- in functions of one's own --------------------------------------------------------------------------------------


def has_torch_function(relevant_args):
    """Return whether one of a call's arguments, or a mode, overrides it.

    Args:
        relevant_args (sequence): the arguments that may be tensors.

    >>> torch.overrides.has_torch_function((torch.ones(1), 2))
    False
    """
    return overriding.overriding(tuple(relevant_args)) is not None


def has_torch_function_unary(arg):
    """Return whether the one argument of a call, or a mode, overrides it.

    Args:
        arg (object): what may be a tensor.

    >>> torch.overrides.has_torch_function_unary(torch.ones(1))
    False
    """
    return overriding.overriding((arg,)) is not None


def has_torch_function_variadic(*args):
    """Return whether one of a call's arguments, or a mode, overrides it: `has_torch_function` of several arguments.

    Args:
        args (objects): what may be tensors.

    >>> torch.overrides.has_torch_function_variadic(torch.ones(1), 2)
    False
    """
    return overriding.overriding(args) is not None


def handle_torch_function(public_api, relevant_args, *args, **kwargs):
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
    found = overriding.overriding(tuple(relevant_args))
    return overriding.override(public_api, () if found is None else found, args, kwargs)


def wrap_torch_function(dispatcher):
    """Return a decorator for functions that may be overridden.

    Args:
        dispatcher (callable): takes the arguments of a call, and returns those that may override it.

    >>> @torch.overrides.wrap_torch_function(lambda x: (x,))
    ... def area(x):
    ...     return x * x
    >>> area(3)
    9
    """

    def decorate(function):
        @wraps(function)
        def wrapped(*args, **kwargs):
            relevant = dispatcher(*args, **kwargs)
            if has_torch_function(relevant):
                return handle_torch_function(wrapped, relevant, *args, **kwargs)
            return function(*args, **kwargs)

        return wrapped

    return decorate


def is_tensor_like(inp):
    """Return whether an object is a tensor, or may stand for one, because it overrides functions.

    Args:
        inp (object): anything.

    >>> torch.overrides.is_tensor_like(torch.ones(1)), torch.overrides.is_tensor_like(1)
    (True, False)
    """
    return isinstance(inp, Tensor) or hasattr(inp, "__torch_function__")


# ---- modes ----------------------------------------------------------------------------------------------------------


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

    def __torch_function__(self, func, types, args=(), kwargs=None):
        """Return the result of a call, or NotImplemented to leave it to others."""
        raise NotImplementedError(f"{type(self).__name__} does not define __torch_function__")

    def __enter__(self):
        overriding.push(self, Tensor)
        return self

    def __exit__(self, *exc_info):
        overriding.pop(Tensor)

    @classmethod
    def push(cls, *args, **kwargs):
        """Return a new mode; it is the same as calling the class."""
        warnings.warn("`Mode.push()` is no longer necessary and can be replaced with just `with Mode()`", stacklevel=2)
        return cls(*args, **kwargs)


class BaseTorchFunctionMode(TorchFunctionMode):
    """A mode that changes nothing, to be derived from.

    >>> with torch.overrides.BaseTorchFunctionMode():
    ...     print(torch.ones(1) + 1)
    tensor([2.])
    """

    def __torch_function__(self, func, types, args=(), kwargs=None):
        """Call the function as it is."""
        return func(*args, **(kwargs or {}))


# ---- which functions there are --------------------------------------------------------------------------------------


@lru_cache
def _overridable():
    """({namespace: [functions]}, {function: its name}): torch last, as a function goes by its name there if it has
    several."""
    load_all()
    found = {Tensor: []}
    names = {}
    for name in dir(overriding.layer_above(Tensor)):
        attribute = inspect.getattr_static(overriding.layer_above(Tensor), name)
        if isinstance(attribute, overriding.OverridableAttribute):
            original = attribute.original
            if isinstance(original, FunctionType):
                found[Tensor].append(original)
                names[original] = f"torch.Tensor.{name}"
            else:
                found[original] = [original.__get__]
                names[original.__get__] = f"torch.Tensor.{name}.__get__"
                names[original.__set__] = f"torch.Tensor.{name}.__set__"
    for space in sorted(OVERRIDABLE - {"Tensor"}, key="torch".__eq__):
        module = importlib.import_module(f"flambeau.{space}" if space != "torch" else "flambeau")
        functions = {n: f for n, f in SPACES[space].items() if hasattr(f, "shown")}
        found[module] = list(functions.values())
        names |= {f: f"torch.{n}" if space == "torch" else f"torch.{space}.{n}" for n, f in functions.items()}
    return found, names


def get_overridable_functions():
    """Return the functions that ``__torch_function__`` can override, by namespace.

    Returns:
        dict: for torch, torch.Tensor, torch.nn.functional... a list; for each property of Tensor its ``__get__``.

    >>> torch.exp in torch.overrides.get_overridable_functions()[torch]
    True
    """
    return {space: list(functions) for space, functions in _overridable()[0].items()}


def get_ignored_functions():
    """Return the public functions, and methods of Tensor, that ``__torch_function__`` cannot override.

    Returns:
        set: functions.

    >>> torch.is_tensor in torch.overrides.get_ignored_functions()
    True
    """
    load_all()
    published = {f for space in OVERRIDABLE for f in SPACES[space].values() if not hasattr(f, "shown")}
    return published | {getattr(Tensor, name) for name in overriding.NOT_ASKED if hasattr(Tensor, name)}


def get_testing_overrides():
    """Return a stand-in for every overridable function: one of the same signature, which returns -1.

    Returns:
        dict: ``{function: stand-in}``.

    >>> torch.overrides.get_testing_overrides()[torch.exp](torch.ones(1))
    -1
    """
    return {function: _stand_in(function) for functions in _overridable()[0].values() for function in functions}


def _stand_in(function):
    try:
        signature = inspect.signature(function)
    except ValueError:  # the __get__ of a property
        signature = inspect.signature(lambda self: None)

    def stand_in(*args, **kwargs):
        signature.bind(*args, **kwargs)
        return -1

    stand_in.__signature__ = signature
    return stand_in


def resolve_name(f):
    """Return the public name of an overridable function, such as ``"torch.exp"``; None if it has none.

    Args:
        f (callable): a function, a method of Tensor, or the ``__get__`` of a property.

    >>> torch.overrides.resolve_name(torch.Tensor.shape.__get__)
    'torch.Tensor.shape.__get__'
    """
    return _overridable()[1].get(f)


def is_tensor_method_or_property(func):
    """Return whether a function is a method of Tensor, or the access to one of its properties.

    Args:
        func (callable): what ``__torch_function__`` was given. Functions that are methods, too, count as such.

    >>> torch.overrides.is_tensor_method_or_property(torch.Tensor.shape.__get__)
    True
    """
    return func in get_overridable_functions()[Tensor] or func.__name__ == "__get__"


def get_default_nowrap_functions():
    """Return what gives results that do not take the class of a subclass: gradients, and the base of a view.

    Returns:
        set: functions.

    >>> torch.Tensor.grad.__get__ in torch.overrides.get_default_nowrap_functions()
    True
    """
    return {Tensor.grad.__get__, Tensor._base.__get__}
