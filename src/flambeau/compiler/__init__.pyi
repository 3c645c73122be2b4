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
from .hints import allow_in_graph as allow_in_graph
from .hints import assume_constant_result as assume_constant_result
from .hints import cudagraph_mark_step_begin as cudagraph_mark_step_begin
from .hints import disable as disable
from .hints import is_dynamo_compiling as is_dynamo_compiling
from .hints import is_exporting as is_exporting
from .hints import list_backends as list_backends
from .hints import nested_compile_region as nested_compile_region
from .hints import reset as reset
from .hints import wrap_numpy as wrap_numpy
from .._names.rooms import later as _later
from .._tensor.modes import current_tracer
_LATER: dict[Any, Any]
def is_compiling() -> Any:
    """Return whether `torch.compile` is tracing the running program.

    >>> torch.compiler.is_compiling()
    False
    """
def compile(*args: Any, **kwargs: Any) -> Any:
    """Return a version of a function that runs as native code: `torch.compile`, with its arguments.

    To see whether the compiler is at fault, pass ``options={"compare": True}``, or set ``FLAMBEAU_COMPILE=compare``.

    >>> f = torch.compiler.compile(lambda x: x + 1)
    >>> f(torch.zeros(1))
    tensor([1.])
    """
