"""torch.jit: scripted and traced functions, which run here as the Python they are.

PyTorch's TorchScript is a language of its own beside Python, with a serialized form. Here nothing is translated: a
scripted function is the function, a traced module is the module, and `torch.compile` makes them fast. What needs the
serialized form says so.
"""

from __future__ import annotations

import types
import typing
from contextlib import contextmanager
from typing import Any

from .futures import Future
from .nn import Module

__all__ = [
    *("Attribute", "CompilationUnit", "Error", "Final", "Future", "ScriptFunction", "ScriptModule", "annotate"),
    *("enable_onednn_fusion", "export", "fork", "freeze", "ignore", "interface", "is_scripting", "is_tracing"),
    *("isinstance", "load", "onednn_fusion_enabled", "optimize_for_inference", "save", "script"),
    *("script_if_tracing", "script_method", "set_fusion_strategy", "strict_fusion", "trace", "trace_module"),
    *("unused", "wait"),
]

Final = typing.Final  # for annotations of attributes that scripting would take as constants
_isinstance = isinstance
_NO_FORM = (
    "TorchScript's serialized form is not in flambeau: save module.state_dict() with torch.save, "
    "and load it into a module made by its class"
)


class Error(RuntimeError):
    """What TorchScript raises for errors in scripted code; here code raises its own exceptions."""


class Attribute(typing.NamedTuple):
    """A value with its type, for attributes of scripted modules.

    >>> torch.jit.Attribute(1, int).value
    1
    """

    value: Any
    type: Any


class ScriptModule(Module):
    """A module written for TorchScript: here a module like all others. It cannot be saved as a program."""

    def save(self, f, _extra_files=None):
        """Refuse: there is no serialized form of programs.

        Args:
            f (str): a path, or an open file.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError(_NO_FORM)


class RecursiveScriptModule(ScriptModule):
    """PyTorch's class of scripted modules, for ``isinstance``: here `script` returns the module itself."""


class ScriptFunction:
    """PyTorch's class of scripted functions, for ``isinstance``: here `script` returns the function itself."""


class CompilationUnit:
    """Functions given as source text; they are defined as attributes.

    Args:
        lang (str): Python source.

    >>> torch.jit.CompilationUnit("def double(x):\\n    return 2 * x").double(3)
    6
    """

    def __init__(self, lang=None, _frames_up=0):
        self._names: dict[str, Any] = {}
        if lang is not None:
            self.define(lang)

    def define(self, lang, rcb=None, _frames_up=0):
        """Add the functions that a source text defines.

        Args:
            lang (str): Python source.

        >>> unit = torch.jit.CompilationUnit()
        >>> unit.define("def one():\\n    return 1")
        >>> unit.one()
        1
        """
        import flambeau as torch

        names = {"torch": torch, **typing.__dict__}
        exec(compile(lang, "<CompilationUnit>", "exec"), names)
        self._names.update((n, f) for n, f in names.items() if getattr(f, "__globals__", None) is names)

    def __getattr__(self, name):
        if name in self.__dict__.get("_names", ()):
            return self._names[name]
        raise AttributeError(f"'CompilationUnit' has no attribute '{name}'")


def script(obj, optimize=None, _frames_up=0, _rcb=None, example_inputs=None):
    """Return a function, class or module as it is: it runs as Python, and `torch.compile` can make it fast.

    Args:
        obj (callable): a function, class or Module.
        optimize, example_inputs: taken, and not needed.

    Raises:
        RuntimeError: it is none of these.

    >>> @torch.jit.script
    ... def double(x):
    ...     return 2 * x
    >>> double(torch.ones(1))
    tensor([2.])
    """
    if not callable(obj):
        raise RuntimeError(f"Could not get name of python class object: {obj!r} is not a function, class or module")
    return obj


def trace(
    func,
    example_inputs=None,
    optimize=None,
    check_trace=True,
    check_inputs=None,
    check_tolerance=1e-05,
    strict=True,
    *,
    example_kwarg_inputs=None,
):
    """Run a function or module once with example inputs, and return it.

    PyTorch's result repeats what this one run did; here the program itself is returned, so that its branches stay.

    Args:
        func (callable): a function of tensors, or a Module.
        example_inputs (Tensor or tuple): what to run it with.
        optimize, check_trace, check_inputs, check_tolerance, strict: taken, and not needed.
        example_kwarg_inputs (dict): keyword arguments to run it with.

    Raises:
        RuntimeError: there are no example inputs.

    >>> torch.jit.trace(lambda x: 2 * x, torch.ones(1))(torch.ones(2))
    tensor([2., 2.])
    """
    from ._tensor.base import Tensor
    from .autograd.grad_mode import no_grad

    if example_inputs is None and example_kwarg_inputs is None:
        raise RuntimeError("example_kwarg_inputs should be a dict, or example_inputs given: trace() runs the function")
    if _isinstance(example_inputs, (Tensor, dict)):
        example_inputs = (example_inputs,)
    with no_grad():
        func(*(example_inputs or ()), **(example_kwarg_inputs or {}))
    return func


def trace_module(
    mod, inputs, optimize=None, check_trace=True, check_inputs=None, check_tolerance=1e-05, strict=True
):  # fmt: skip
    """Run methods of a module once with example inputs, and return the module.

    Args:
        mod (Module): the module.
        inputs (dict): {name of the method: its arguments}.
        optimize, check_trace, check_inputs, check_tolerance, strict: taken, and not needed.

    >>> torch.jit.trace_module(torch.nn.Linear(2, 3), {"forward": torch.ones(1, 2)})
    Linear(in_features=2, out_features=3, bias=True)
    """
    for name, given in inputs.items():
        trace(mod if name == "forward" else getattr(mod, name), given)
    return mod


def ignore(drop=False, **kwargs):
    """Mark a method as Python that scripting leaves alone; here nothing else is done.

    Args:
        drop (bool or callable): the function, where the decorator has no brackets.

    >>> @torch.jit.ignore
    ... def one():
    ...     return 1
    >>> one()
    1
    """
    return drop if callable(drop) else _as_it_is


def _as_it_is(function):
    return function


def unused(fn):
    """Mark a method that a scripted program may not call; here it can be called.

    Args:
        fn (callable): the function.

    >>> torch.jit.unused(abs)(-1)
    1
    """
    return fn


def export(fn):
    """Mark a method that is to be scripted too; here nothing is to be done.

    Args:
        fn (callable): the function.

    >>> torch.jit.export(abs)(-1)
    1
    """
    return fn


def interface(obj):
    """Return a class that says which methods a module has.

    Args:
        obj (type): the class.
    """
    return obj


def script_method(fn):
    """Return a method of a `ScriptModule` as it is.

    Args:
        fn (callable): the method.
    """
    return fn


def script_if_tracing(fn):
    """Return a function that would be scripted while tracing: as it is.

    Args:
        fn (callable): the function.

    >>> torch.jit.script_if_tracing(abs)(-1)
    1
    """
    return fn


def _overload(function):
    return function


_overload_method = _overload


def is_scripting() -> bool:
    """Return whether the code is being scripted: False, it runs as Python.

    >>> torch.jit.is_scripting()
    False
    """
    return False


def is_tracing() -> bool:
    """Return whether `trace` is recording: False, the program itself is kept.

    >>> torch.jit.is_tracing()
    False
    """
    return False


def annotate(the_type, the_value):
    """Return a value, whose type is said beside it.

    Args:
        the_type (type): the type.
        the_value (object): the value.

    >>> torch.jit.annotate(int, 3)
    3
    """
    return the_value


def isinstance(obj, target_type) -> bool:
    """Return whether a value, with what it contains, has a type such as ``List[int]``.

    Args:
        obj (object): the value.
        target_type (type): a type, or a tuple of types.

    >>> from typing import List
    >>> torch.jit.isinstance([1, 2], List[int]), torch.jit.isinstance([1, "a"], List[int])
    (True, False)
    """
    if _isinstance(target_type, tuple):
        return any(isinstance(obj, t) for t in target_type)
    origin, inner = typing.get_origin(target_type), typing.get_args(target_type)
    if origin is None:
        return target_type is Any or _isinstance(obj, type(None) if target_type is None else target_type)
    if origin in (typing.Union, types.UnionType):
        return any(isinstance(obj, t) for t in inner)
    if not _isinstance(obj, origin):
        return False
    if origin is dict:
        return all(isinstance(k, inner[0]) and isinstance(v, inner[1]) for k, v in obj.items())
    if origin is tuple:
        return len(obj) == len(inner) and all(map(isinstance, obj, inner))
    return all(isinstance(element, inner[0]) for element in obj)


def fork(func, *args, **kwargs) -> Future:
    """Run a function, and return the future of its result. It runs at once, as PyTorch's does outside TorchScript.

    Args:
        func (callable): the function.
        args, kwargs: its arguments.

    >>> torch.jit.wait(torch.jit.fork(abs, -1))
    1
    """
    future = Future()
    future.set_result(func(*args, **kwargs))
    return future


def wait(future):
    """Return the result of `fork`.

    Args:
        future (Future): what `fork` returned.

    >>> torch.jit.wait(torch.jit.fork(abs, -1))
    1
    """
    return future.wait()


def freeze(mod, preserved_attrs=None, optimize_numerics=True):
    """Return a module in evaluation mode, as it is.

    Args:
        mod (Module): in evaluation mode.
        preserved_attrs (list of str), optimize_numerics (bool): taken, and not needed.

    Raises:
        RuntimeError: the module is in training mode.

    >>> torch.jit.freeze(torch.nn.ReLU().eval())
    ReLU()
    """
    if getattr(mod, "training", False):
        raise RuntimeError("Freezing is currently only implemented for modules in eval mode: call .eval() first")
    return mod


def optimize_for_inference(mod, other_methods=None):
    """Return a module in evaluation mode, as it is: see `freeze`.

    Args:
        mod (Module): the module.
        other_methods (list of str): taken, and not needed.

    >>> torch.jit.optimize_for_inference(torch.nn.ReLU())
    ReLU()
    """
    return freeze(mod.eval())


def save(m, f, _extra_files=None) -> None:
    """Refuse: there is no serialized form of programs.

    Args:
        m (Module): the module.
        f (str): a path, or an open file.

    Raises:
        NotImplementedError: always.
    """
    raise NotImplementedError(_NO_FORM)


def load(f, map_location=None, _extra_files=None, _restore_shapes=False):
    """Refuse: there is no serialized form of programs.

    Args:
        f (str): a path, or an open file.
        map_location (device): where its tensors should go.

    Raises:
        NotImplementedError: always.
    """
    raise NotImplementedError(_NO_FORM)


def set_fusion_strategy(strategy):
    """Check which shapes a fuser would be told of, and return what was in force: nothing is fused here.

    Args:
        strategy (list): pairs such as ``("STATIC", 2)``.

    >>> torch.jit.set_fusion_strategy([("DYNAMIC", 10)])
    []
    """
    for kind, depth in strategy:
        if kind not in ("STATIC", "DYNAMIC") or int(depth) < 0:
            raise RuntimeError(f"unknown fusion strategy {kind!r}: it is 'STATIC' or 'DYNAMIC', with a depth")
    return []


def enable_onednn_fusion(enabled) -> None:
    """Refuse to switch fusion by oneDNN on; it is off.

    Args:
        enabled (bool): whether to fuse.

    >>> torch.jit.enable_onednn_fusion(False)
    """
    if enabled:
        raise NotImplementedError("oneDNN is not in flambeau: use torch.compile, which fuses")


def onednn_fusion_enabled() -> bool:
    """Return whether oneDNN fuses: False.

    >>> torch.jit.onednn_fusion_enabled()
    False
    """
    return False


@contextmanager
def strict_fusion():
    """A block whose operations a fuser would have to fuse; they run one by one.

    >>> with torch.jit.strict_fusion():
    ...     one = 1
    """
    yield


def export_opnames(m):
    """Refuse: there is no list of operations without TorchScript.

    Args:
        m (Module): the module.

    Raises:
        NotImplementedError: always.
    """
    raise NotImplementedError(_NO_FORM)
