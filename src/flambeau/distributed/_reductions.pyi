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
import enum
import numpy as np
class ReduceOp(enum.Enum):
    """What a reduction does with the values of the ranks."""
    SUM: int
    AVG: int
    PRODUCT: int
    MIN: int
    MAX: int
    BAND: int
    BOR: int
    BXOR: int
    def __repr__(self) -> str: ...
UFUNC: dict[Any, Any]
BITWISE: tuple[Any, ...]
def mpi_op(MPI: Any, op: Any) -> Any:
    """The MPI operation of a `ReduceOp`."""
def check_op(op: Any, dtype: Any) -> Any:
    """Refuse what has no meaning for a dtype.

    Raises:
        TypeError: `op` is not a ReduceOp. RuntimeError: it does not apply to the dtype.
    """
def wide(array: Any) -> Any:
    """An array that MPI can compute with: half precision as float32 (rounded once, at the end), bool as bytes."""
def as_bytes(array: Any) -> Any:
    """The memory of a contiguous array, which MPI moves without knowing the dtype."""
