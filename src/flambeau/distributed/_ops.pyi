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
import itertools
import numpy as np
from ..primitives._declare import general, linear
from ._reductions import ReduceOp, as_bytes, check_op, wide
from .collectives import _told, average
_under_way: dict[Any, Any]
_tickets: Any
def _contiguous(array: Any) -> Any: ...
def _begin(x: Any, *, group: Any, reduce: Any) -> Any: ...
def _end(ticket: Any, *, group: Any, reduce: Any, shape: Any, dtype: Any) -> Any: ...
def _all_reduce(x: Any, *, group: Any, reduce: Any) -> Any: ...
def _broadcast(x: Any, *, group: Any, root: Any) -> Any: ...
def _all_gather(x: Any, *, group: Any) -> Any: ...
def _reduce_scatter(x: Any, *, group: Any) -> Any: ...
def _reduced_back(F: Any, g: Any, _x: Any, *, group: Any, reduce: Any) -> Any: ...
def _broadcast_back(F: Any, g: Any, _x: Any, *, group: Any, root: Any) -> Any: ...
def _gathered_back(F: Any, g: Any, _x: Any, *, group: Any) -> Any: ...
def _like(x: Any, **_: Any) -> Any: ...
all_reduce: Any
broadcast_from: Any
all_gather_stack: Any
reduce_scatter_rows: Any
all_reduce_begin: Any
all_reduce_end: Any
