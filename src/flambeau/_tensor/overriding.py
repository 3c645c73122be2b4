"""Who overrides public functions: classes that have ``__torch_function__``, and modes. The one place that asks them.

A public function (see `_names/public.py` and `functions/_hot.py`) looks here as soon as it meets an argument whose
class is not in `QUIET`. Attributes of Tensor - properties, and methods that are too quick to look - are left as they
are: a layer of `OverridableAttribute` lies between Tensor and its subclasses, and covers Tensor itself while a mode is
open, so that plain tensors pay nothing.
"""

from contextlib import contextmanager
from contextvars import ContextVar
from functools import update_wrapper
from threading import Lock
from types import FunctionType, MethodType
from typing import Any

from .modes import intercept

NEVER: set = {int, float, bool, complex, str, type(None)}  # classes whose objects override nothing
QUIET = set(NEVER)  # the same outside of modes; empty while one is open
modes: ContextVar[tuple] = ContextVar("torch_function_modes", default=())  # the open ones, innermost last
switched_off: ContextVar[int] = ContextVar("torch_function_off", default=0)  # 1: for subclasses; 2: for modes, too
_lock = Lock()
_open = 0


def disabled(func, types, args=(), kwargs=None):
    """The ``__torch_function__`` of classes that override nothing."""
    return func(*args, **(kwargs or {}))


def never(cls):
    """Let objects of a class override nothing, and cost nothing."""
    with _lock:
        NEVER.add(cls)
        if not _open:
            QUIET.add(cls)
    return cls


@contextmanager
def switching_off(what):
    """A block in which subclasses (1), or modes as well (2), override nothing."""
    token = switched_off.set(max(what, switched_off.get()))
    try:
        yield
    finally:
        switched_off.reset(token)


# ---- who is to be asked ---------------------------------------------------------------------------------------------


def overriding(args, kwargs=None):
    """Those among the arguments of a call that override it (none, if only a mode does); None if nobody does."""
    found = overriders((*args, *kwargs.values()) if kwargs else args)
    if QUIET and not found:
        return None
    off = switched_off.get()
    found = () if off else found
    return found if off < 2 and (found or modes.get()) else None


def overriders(values):
    """The values, or elements of lists among them, whose classes override functions: one of each class, subclasses
    before superclasses, otherwise in order."""
    found: list[Any] = []
    for x in values:
        cls = x.__class__
        if cls in NEVER:
            continue
        if cls is not list and cls is not tuple:
            _insert(found, x)
        elif x and x[0].__class__ not in _DATA:
            for element in x:
                if element.__class__ not in NEVER:
                    _insert(found, element)
    return found


_DATA = {int, float, bool, complex, str, list}  # a list that begins with such holds data, not arguments


def overrides(cls):
    """Whether a class overrides functions."""
    method = getattr(cls, "__torch_function__", None)
    return method is not None and method is not disabled


def _insert(found, x):
    cls = type(x)
    if not overrides(cls) or any(type(other) is cls for other in found):
        return
    place = next((i for i, other in enumerate(found) if issubclass(cls, type(other))), len(found))
    found.insert(place, x)


def override(function, found, args, kwargs):
    """The result of a call as the innermost mode, or else the first of its overriding arguments that knows, makes it.

    Raises:
        TypeError: none of them does.
    """
    types, stack = tuple(map(type, found)), modes.get()
    if stack:
        asked = Asking(function) if len(stack) > 1 and not hasattr(function, "shown") else function
        token = modes.set(stack[:-1])
        try:
            result = stack[-1].__torch_function__(asked, types, args, kwargs)
        finally:
            modes.reset(token)
        if result is not NotImplemented:
            return result
    for x in found:
        result = x.__torch_function__(function, types, args, kwargs)
        if result is not NotImplemented:
            return result
    name = f"{getattr(function, '__module__', None) or 'torch'}.{function.__name__}"
    raise TypeError(
        f"no implementation found for '{name}' on types that implement __torch_function__: {list(types)}"
        + (f" nor in mode {stack[-1]}" if stack else "")
    )


class Asking:
    """What stands for the access to an attribute where a mode calls it inside of others: they are asked, too."""

    def __init__(self, access):
        self.access, self.__name__ = access, access.__name__

    def __call__(self, *args, **kwargs):
        found = overriding(args, kwargs)
        return self.access(*args, **kwargs) if found is None else override(self.access, found, args, kwargs)

    def __eq__(self, other):
        return self.access == other

    def __hash__(self):
        return hash(self.access)


def overridable(function, shown=None, rename=None):
    """The function as one that may be overridden, called with keyword arguments that `rename` translates. Those who
    override are told that `shown` was called: by default what this returns, or what is published in its place."""

    def form(*args, **kwargs):
        for x in (*args, *kwargs.values()) if kwargs else args:
            if x.__class__ not in QUIET:
                found = overriding(args, kwargs)
                if found is not None:
                    return override(form.shown[0], found, args, kwargs)
                break
        return function(*args, **(rename(kwargs) if kwargs and rename is not None else kwargs))

    update_wrapper(form, function)
    return show(form, shown)


def show(form, shown=None):
    """Let those who override a function be told that `shown` was called, by default the function itself."""
    form.shown = [form if shown is None else shown]
    return form


# ---- attributes of tensors ------------------------------------------------------------------------------------------


class OverridableAttribute:
    """An attribute of Tensor, for tensors whose class or mode may override it; the class has it as it is."""

    __slots__ = ("owner", "name", "covered", "form", "source")

    def __init__(self, owner, name):
        self.owner, self.name, self.covered = owner, name, None
        self.form = self.source = None

    @property
    def original(self):
        """What Tensor has by that name."""
        found = self.covered or vars(self.owner)[self.name]
        if hasattr(found, "arrived"):
            found.arrived()
            found = vars(self.owner)[self.name]
        return found

    def __get__(self, tensor, cls=None):
        original = self.original
        if tensor is None:
            return original.__get__(None, cls)
        if not isinstance(original, FunctionType):
            return self._asked(original.__get__, tensor)
        own = tensor.__dict__.get(self.name, self)
        if own is not self:
            return own
        if self.source is not original:
            self.source = original
            self.form = original if hasattr(original, "shown") else overridable(original, original)
        return MethodType(self.form, tensor)

    def __set__(self, tensor, value):
        if isinstance(self.original, FunctionType):
            tensor.__dict__[self.name] = value
        else:
            self._asked(self.original.__set__, tensor, value)

    def __delete__(self, tensor):
        if isinstance(self.original, FunctionType):
            del tensor.__dict__[self.name]
        else:
            self._asked(self.original.__delete__, tensor)

    def _asked(self, access, *args):
        found = overriding(args)
        return access(*args) if found is None else override(access, found, args, {})


NOT_ASKED = frozenset(
    """__new__ __init__ __init_subclass__ __class__ __hash__ __iter__ __torch_function__ __setattr__ __getattr__
    _is_view _assign_grad _make_subclass as_subclass new new_tensor __delitem__""".split()
)  # what PyTorch does not let subclasses override, either
_layers: list[type] = []  # the layer between Tensor and its subclasses, once there is one


def with_layer(order, tensor):
    """A method resolution order with the layer of overridable attributes before the class `tensor`."""
    place = order.index(tensor)
    return [*order[:place], layer_above(tensor), *order[place:]]


def layer_above(tensor):
    """The layer over the class `tensor`, made when it is first needed."""
    if not _layers:
        attributes = {name: OverridableAttribute(tensor, name) for name in vars(tensor) if _is_asked(tensor, name)}
        attributes |= {"__slots__": (), "__module__": "torch._C", "_is_layer": True}
        _layers.append(type(tensor)("TensorBase", (tensor,), attributes))
    return _layers[0]


def _is_asked(tensor, name):
    value = vars(tensor)[name]
    return name not in NOT_ASKED and (isinstance(value, (FunctionType, property)) or hasattr(value, "arrived"))


# ---- modes ----------------------------------------------------------------------------------------------------------

_intercepting: list[Any] = []  # what to leave when the last mode is closed


def push(mode, tensor):
    """Let a mode override every function, and every attribute of the class `tensor`, until `pop`."""
    global _open
    modes.set((*modes.get(), mode))
    with _lock:
        _open += 1
        if _open == 1:
            QUIET.clear()
            _intercepting.append(intercept())
            _intercepting[-1].__enter__()
            _cover(tensor)


def pop(tensor):
    """Close the innermost mode, and return it."""
    global _open
    *rest, mode = modes.get()
    modes.set(tuple(rest))
    with _lock:
        _open -= 1
        if not _open:
            _uncover(tensor)
            _intercepting.pop().__exit__(None, None, None)
            QUIET.update(NEVER)
    return mode


def _attributes(tensor):
    return [value for value in vars(layer_above(tensor)).values() if isinstance(value, OverridableAttribute)]


def _cover(tensor):
    for attribute in _attributes(tensor):
        attribute.covered = attribute.original
        setattr(tensor, attribute.name, attribute)


def _uncover(tensor):
    for attribute in _attributes(tensor):
        setattr(tensor, attribute.name, attribute.covered)
        attribute.covered = None
