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
import warnings
from contextlib import ExitStack
from .._names.public import public
from .._tensor.modes import anomaly_mode, intercept
_always: Any
class detect_anomaly:
    """Inside the block, record where operations are called, and refuse NaN in backward passes.

    Args:
        check_nan (bool): whether NaN is an error.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> x = torch.tensor(-1.0, requires_grad=True)
    >>> with torch.autograd.detect_anomaly():
    ...     torch.sqrt(x).backward()
    Traceback (most recent call last):
    RuntimeError: Function 'SqrtBackward0' returned nan values in its 0th output. ...
    """
    def __init__(self, check_nan: bool = True) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    _check: Any
    _previous: Any
    _intercepting: Any
class set_detect_anomaly:
    """Switch anomaly mode on or off: at once, and back at the end of the block if used as a context manager.

    Args:
        mode (bool): on or off.
        check_nan (bool): whether NaN is an error.

    >>> with torch.autograd.set_detect_anomaly(False):
    ...     torch.is_anomaly_enabled()
    False
    """
    def __init__(self, mode: bool, check_nan: bool = True) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    _previous: Any
def _switch(mode: Any) -> Any: ...
def is_anomaly_enabled() -> Any:
    """Return whether anomaly mode is on.

    >>> torch.is_anomaly_enabled()
    False
    """
def is_anomaly_check_nan_enabled() -> Any:
    """Return whether NaN in a backward pass is an error, if anomaly mode is on.

    >>> torch.is_anomaly_check_nan_enabled()
    True
    """
