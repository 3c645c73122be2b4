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
from collections import namedtuple
from .._tensor.base import level_of, wrap
from ..autograd.function import Function, apply_recorded, run_forward
from ..interpreters._protocol import TENSOR
from ..interpreters.batch import Batched
from ..interpreters.dual import Dual, primal_and_tangent
from ..interpreters.levels import stack
from ..interpreters.record import edge_of
VmapInfo: Any
def apply_transformed(cls: Any, args: Any, level: Any) -> Any:
    """`Function.apply` where an argument belongs to a transformation of that level."""
def _apply_batched(cls: Any, args: Any, level: Any) -> Any: ...
def _apply_dual(cls: Any, args: Any, level: Any) -> Any: ...
def _tangent(ctx: Any, primal: Any, tangent: Any) -> Any: ...
def _with_tangent(ctx: Any, i: Any, primal: Any, tangent: Any, written: Any, level: Any) -> Any: ...
