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
def make_tensor(*shape: int, dtype: _dtype, device: Any, low: _Number | None = None, high: _Number | None = None, requires_grad: bool = False, noncontiguous: bool = False, exclude_zero: bool = False, memory_format: _memory_format | None = None) -> Any:
    """Return a tensor of uniform random numbers, for tests.

    Args:
        shape (int...): the sizes, as numbers or one sequence.
        dtype (dtype): the type of the elements.
        device: the CPU.
        low (number), high (number): the range [low, high); by default -9 to 9, of which integers (from 0, if unsigned)
            reach the last; for bools 0 and 1.
        requires_grad (bool): whether to record operations on it.
        noncontiguous (bool): whether to leave every second place in memory out.
        exclude_zero (bool): whether to replace zeros: by 1, or the least positive number of the dtype.
        memory_format (memory_format): the order of dimensions in memory.

    Raises:
        ValueError: the range is empty, or both `noncontiguous` and a memory format are asked for, or integers are to
            require grad.

    >>> torch.testing.make_tensor(2, 3, dtype=torch.float32, device="cpu", low=0, high=1).shape
    torch.Size([2, 3])
    """
def _range(dtype: Any, low: Any, high: Any) -> Any: ...
