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
import numpy as np
_TOLERANCES: dict[Any, Any]
def assert_close(actual: Any, expected: Any, *, allow_subclasses: bool = True, rtol: float | None = None, atol: float | None = None, equal_nan: bool = False, check_device: bool = True, check_dtype: bool = True, check_layout: bool = True, check_stride: bool = False, msg: str | Callable[..., Any] | None = None) -> Any:
    """Raise an AssertionError unless two tensors (or numbers, sequences, mappings of them) are close.

    Args:
        actual: what was computed.
        expected: what it should be.
        allow_subclasses (bool): whether the types may be related, not equal.
        rtol, atol (float): tolerances, both or none; by default those of the dtype, the wider ones of two.
        equal_nan (bool): whether NaN equals NaN.
        check_device, check_dtype, check_layout, check_stride (bool): whether these must be equal.
        msg (str or callable): replaces the error's text, or makes it from it.

    Raises:
        AssertionError: they are not close, or differ in what is checked.
        ValueError: only one tolerance is given.

    >>> torch.testing.assert_close(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 2.0 + 1e-7]))
    """
def _difference(actual: Any, expected: Any, options: Any, where: Any) -> Any: ...
def _of_values(actual: Any, expected: Any, options: Any, where: Any) -> Any: ...
def _array(tensor: Any) -> Any: ...
def _mismatch(actual: Any, expected: Any, rtol: Any, atol: Any, equal_nan: Any, where: Any) -> Any: ...
