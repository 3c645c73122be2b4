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
import types
import typing
from contextlib import contextmanager
from .futures import Future as Future
from .nn import Module
Final: Any
_isinstance = isinstance
_NO_FORM: str
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
    def save(self, f: str, _extra_files: Any = None) -> Any:
        """Refuse: there is no serialized form of programs.

        Args:
            f (str): a path, or an open file.

        Raises:
            NotImplementedError: always.
        """
class RecursiveScriptModule(ScriptModule):
    """PyTorch's class of scripted modules, for ``isinstance``: here `script` returns the module itself."""
class ScriptFunction:
    """PyTorch's class of scripted functions, for ``isinstance``: here `script` returns the function itself."""
class CompilationUnit:
    r"""Functions given as source text; they are defined as attributes.

    Args:
        lang (str): Python source.

    >>> torch.jit.CompilationUnit("def double(x):\n    return 2 * x").double(3)
    6
    """
    def __init__(self, lang: str | None = None, _frames_up: int = 0) -> None: ...
    def define(self, lang: str, rcb: Any = None, _frames_up: int = 0) -> Any:
        r"""Add the functions that a source text defines.

        Args:
            lang (str): Python source.

        >>> unit = torch.jit.CompilationUnit()
        >>> unit.define("def one():\n    return 1")
        >>> unit.one()
        1
        """
    def __getattr__(self, name: Any) -> Any: ...
def script(obj: Callable[..., Any], optimize: Any = None, _frames_up: int = 0, _rcb: Any = None, example_inputs: Any = None) -> Any:
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
def trace(func: Callable[..., Any], example_inputs: Tensor | tuple[Any, ...] | None = None, optimize: Any = None, check_trace: bool = True, check_inputs: Any = None, check_tolerance: float = 1e-05, strict: bool = True, *, example_kwarg_inputs: dict[Any, Any] | None = None) -> Any:
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
def trace_module(mod: Any, inputs: dict[Any, Any], optimize: Any = None, check_trace: bool = True, check_inputs: Any = None, check_tolerance: float = 1e-05, strict: bool = True) -> Any:
    """Run methods of a module once with example inputs, and return the module.

    Args:
        mod (Module): the module.
        inputs (dict): {name of the method: its arguments}.
        optimize, check_trace, check_inputs, check_tolerance, strict: taken, and not needed.

    >>> torch.jit.trace_module(torch.nn.Linear(2, 3), {"forward": torch.ones(1, 2)})
    Linear(in_features=2, out_features=3, bias=True)
    """
def ignore(drop: bool | Callable[..., Any] = False, **kwargs: Any) -> Any:
    """Mark a method as Python that scripting leaves alone; here nothing else is done.

    Args:
        drop (bool or callable): the function, where the decorator has no brackets.

    >>> @torch.jit.ignore
    ... def one():
    ...     return 1
    >>> one()
    1
    """
def _as_it_is(function: Any) -> Any: ...
def unused(fn: Callable[..., Any]) -> Any:
    """Mark a method that a scripted program may not call; here it can be called.

    Args:
        fn (callable): the function.

    >>> torch.jit.unused(abs)(-1)
    1
    """
def export(fn: Callable[..., Any]) -> Any:
    """Mark a method that is to be scripted too; here nothing is to be done.

    Args:
        fn (callable): the function.

    >>> torch.jit.export(abs)(-1)
    1
    """
def interface(obj: type) -> Any:
    """Return a class that says which methods a module has.

    Args:
        obj (type): the class.
    """
def script_method(fn: Callable[..., Any]) -> Any:
    """Return a method of a `ScriptModule` as it is.

    Args:
        fn (callable): the method.
    """
def script_if_tracing(fn: Callable[..., Any]) -> Any:
    """Return a function that would be scripted while tracing: as it is.

    Args:
        fn (callable): the function.

    >>> torch.jit.script_if_tracing(abs)(-1)
    1
    """
def _overload(function: Any) -> Any: ...
_overload_method = _overload
def is_scripting() -> bool:
    """Return whether the code is being scripted: False, it runs as Python.

    >>> torch.jit.is_scripting()
    False
    """
def is_tracing() -> bool:
    """Return whether `trace` is recording: False, the program itself is kept.

    >>> torch.jit.is_tracing()
    False
    """
def annotate(the_type: type, the_value: Any) -> Any:
    """Return a value, whose type is said beside it.

    Args:
        the_type (type): the type.
        the_value (object): the value.

    >>> torch.jit.annotate(int, 3)
    3
    """
def isinstance(obj: Any, target_type: type) -> bool:
    """Return whether a value, with what it contains, has a type such as ``List[int]``.

    Args:
        obj (object): the value.
        target_type (type): a type, or a tuple of types.

    >>> from typing import List
    >>> torch.jit.isinstance([1, 2], List[int]), torch.jit.isinstance([1, "a"], List[int])
    (True, False)
    """
def fork(func: Callable[..., Any], *args: Any, **kwargs: Any) -> Future:
    """Run a function, and return the future of its result. It runs at once, as PyTorch's does outside TorchScript.

    Args:
        func (callable): the function.
        args, kwargs: its arguments.

    >>> torch.jit.wait(torch.jit.fork(abs, -1))
    1
    """
def wait(future: Any) -> Any:
    """Return the result of `fork`.

    Args:
        future (Future): what `fork` returned.

    >>> torch.jit.wait(torch.jit.fork(abs, -1))
    1
    """
def freeze(mod: Any, preserved_attrs: Sequence[str] | None = None, optimize_numerics: bool = True) -> Any:
    """Return a module in evaluation mode, as it is.

    Args:
        mod (Module): in evaluation mode.
        preserved_attrs (list of str), optimize_numerics (bool): taken, and not needed.

    Raises:
        RuntimeError: the module is in training mode.

    >>> torch.jit.freeze(torch.nn.ReLU().eval())
    ReLU()
    """
def optimize_for_inference(mod: Any, other_methods: Sequence[str] | None = None) -> Any:
    """Return a module in evaluation mode, as it is: see `freeze`.

    Args:
        mod (Module): the module.
        other_methods (list of str): taken, and not needed.

    >>> torch.jit.optimize_for_inference(torch.nn.ReLU())
    ReLU()
    """
def save(m: Any, f: str, _extra_files: Any = None) -> None:
    """Refuse: there is no serialized form of programs.

    Args:
        m (Module): the module.
        f (str): a path, or an open file.

    Raises:
        NotImplementedError: always.
    """
def load(f: str, map_location: _device | None = None, _extra_files: Any = None, _restore_shapes: bool = False) -> Any:
    """Refuse: there is no serialized form of programs.

    Args:
        f (str): a path, or an open file.
        map_location (device): where its tensors should go.

    Raises:
        NotImplementedError: always.
    """
def set_fusion_strategy(strategy: list[Any]) -> Any:
    """Check which shapes a fuser would be told of, and return what was in force: nothing is fused here.

    Args:
        strategy (list): pairs such as ``("STATIC", 2)``.

    >>> torch.jit.set_fusion_strategy([("DYNAMIC", 10)])
    []
    """
def enable_onednn_fusion(enabled: bool) -> None:
    """Refuse to switch fusion by oneDNN on; it is off.

    Args:
        enabled (bool): whether to fuse.

    >>> torch.jit.enable_onednn_fusion(False)
    """
def onednn_fusion_enabled() -> bool:
    """Return whether oneDNN fuses: False.

    >>> torch.jit.onednn_fusion_enabled()
    False
    """
@contextlib.contextmanager
def strict_fusion() -> Any:
    """A block whose operations a fuser would have to fuse; they run one by one.

    >>> with torch.jit.strict_fusion():
    ...     one = 1
    """
def export_opnames(m: Any) -> Any:
    """Refuse: there is no list of operations without TorchScript.

    Args:
        m (Module): the module.

    Raises:
        NotImplementedError: always.
    """
