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
import threading
T: Any
class Future(Generic[T]):
    """A result that another thread, or a later step of the program, sets; callbacks run when it is there.

    Args:
        devices (list): the devices of the result; only CPUs here.

    >>> future = torch.futures.Future()
    >>> doubled = future.then(lambda f: 2 * f.value())
    >>> future.set_result(21)
    >>> doubled.wait()
    42
    """
    def __init__(self, *, devices: list[Any] | None = None) -> None: ...
    def done(self) -> bool:
        """Return whether there is a result, or an exception.

        >>> torch.futures.Future().done()
        False
        """
    def wait(self) -> Any:
        """Return the result as soon as it is there; an exception is raised.

        >>> future = torch.futures.Future(); future.set_result(1); future.wait()
        1
        """
    def value(self) -> Any:
        """Return the result, which must be there; an exception is raised.

        Raises:
            RuntimeError: there is no result yet.

        >>> future = torch.futures.Future(); future.set_result(1); future.value()
        1
        """
    def set_result(self, result: Any) -> None:
        """Set the result, and run what waits for it.

        Args:
            result (object): any value.

        Raises:
            RuntimeError: there is a result already.

        >>> torch.futures.Future().set_result(1)
        """
    def set_exception(self, result: BaseException) -> None:
        """Set an exception in place of a result: whoever asks for the value gets it raised.

        Args:
            result (BaseException): the exception.

        Raises:
            AssertionError: it is no exception.

        >>> torch.futures.Future().set_exception(ValueError("foo"))
        """
    def _set(self, value: Any, error: Any) -> Any: ...
    def add_done_callback(self, callback: Callable[[Future], None]) -> None:
        """Call a function with this future once its result is there; at once, if it is.

        Args:
            callback (callable): takes the future; its result is dropped.

        >>> future = torch.futures.Future()
        >>> future.add_done_callback(lambda f: print(f.value()))
        >>> future.set_result(1)
        1
        """
    def then(self, callback: Callable[[Future], Any]) -> Future:
        """Return the future of what a function makes of this one.

        Args:
            callback (callable): takes this future when its result is there.

        >>> future = torch.futures.Future(); future.set_result(1)
        >>> future.then(lambda f: f.value() + 1).wait()
        2
        """
    _ready: Any
    _lock: Any
    _callbacks: Any
    _value: Any
    _error: Any
def collect_all(futures: list[Future]) -> Future:
    """Return the future of a list: it has its result when all of them have theirs.

    Args:
        futures (list): of Future.

    >>> a = torch.futures.Future(); a.set_result(1)
    >>> [f.value() for f in torch.futures.collect_all([a]).wait()]
    [1]
    """
def wait_all(futures: list[Future]) -> list:
    """Return the values of all, when all are there; the first exception is raised.

    Args:
        futures (list): of Future.

    >>> a = torch.futures.Future(); a.set_result(1)
    >>> torch.futures.wait_all([a])
    [1]
    """
