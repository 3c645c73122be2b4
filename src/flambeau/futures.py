"""torch.futures: results that are not there yet."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

__all__ = ["Future", "collect_all", "wait_all"]

T = TypeVar("T")


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

    def __init__(self, *, devices=None):
        if any(str(d) != "cpu" for d in devices or ()):
            raise RuntimeError(f"Expected devices to be CPUs, there are no others, got {devices}")
        self._ready, self._lock, self._callbacks = threading.Event(), threading.Lock(), []
        self._value: Any = None
        self._error: BaseException | None = None

    def done(self) -> bool:
        """Return whether there is a result, or an exception.

        >>> torch.futures.Future().done()
        False
        """
        return self._ready.is_set()

    def wait(self) -> Any:
        """Return the result as soon as it is there; an exception is raised.

        >>> future = torch.futures.Future(); future.set_result(1); future.wait()
        1
        """
        self._ready.wait()
        return self.value()

    def value(self) -> Any:
        """Return the result, which must be there; an exception is raised.

        Raises:
            RuntimeError: there is no result yet.

        >>> future = torch.futures.Future(); future.set_result(1); future.value()
        1
        """
        if not self.done():
            raise RuntimeError("Future value is not ready: wait() waits for it")
        if self._error is not None:
            raise self._error
        return self._value

    def set_result(self, result: Any) -> None:
        """Set the result, and run what waits for it.

        Args:
            result (object): any value.

        Raises:
            RuntimeError: there is a result already.

        >>> torch.futures.Future().set_result(1)
        """
        self._set(result, None)

    def set_exception(self, result: BaseException) -> None:
        """Set an exception in place of a result: whoever asks for the value gets it raised.

        Args:
            result (BaseException): the exception.

        Raises:
            AssertionError: it is no exception.

        >>> torch.futures.Future().set_exception(ValueError("foo"))
        """
        assert isinstance(result, Exception), f"{result} is of type {type(result)}, not an Exception."
        self._set(None, result)

    def _set(self, value, error):
        with self._lock:
            if self.done():
                raise RuntimeError("Future can only be marked completed once: it has a result already")
            self._value, self._error = value, error
            self._ready.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback(self)

    def add_done_callback(self, callback: Callable[[Future], None]) -> None:
        """Call a function with this future once its result is there; at once, if it is.

        Args:
            callback (callable): takes the future; its result is dropped.

        >>> future = torch.futures.Future()
        >>> future.add_done_callback(lambda f: print(f.value()))
        >>> future.set_result(1)
        1
        """
        with self._lock:
            if not self.done():
                self._callbacks.append(callback)
                return
        callback(self)

    def then(self, callback: Callable[[Future], Any]) -> Future:
        """Return the future of what a function makes of this one.

        Args:
            callback (callable): takes this future when its result is there.

        >>> future = torch.futures.Future(); future.set_result(1)
        >>> future.then(lambda f: f.value() + 1).wait()
        2
        """
        after = Future()

        def proceed(future):
            try:
                made = callback(future)
            except Exception as error:
                after.set_exception(error)
            else:
                after.set_result(made)

        self.add_done_callback(proceed)
        return after


def collect_all(futures: list[Future]) -> Future:
    """Return the future of a list: it has its result when all of them have theirs.

    Args:
        futures (list): of Future.

    >>> a = torch.futures.Future(); a.set_result(1)
    >>> [f.value() for f in torch.futures.collect_all([a]).wait()]
    [1]
    """
    futures, together, lock = list(futures), Future(), threading.Lock()
    left = [len(futures)]

    def one_more(_):
        with lock:
            left[0] -= 1
            last = left[0] == 0
        if last:
            together.set_result(futures)

    if not futures:
        together.set_result(futures)
    for future in futures:
        future.add_done_callback(one_more)
    return together


def wait_all(futures: list[Future]) -> list:
    """Return the values of all, when all are there; the first exception is raised.

    Args:
        futures (list): of Future.

    >>> a = torch.futures.Future(); a.set_result(1)
    >>> torch.futures.wait_all([a])
    [1]
    """
    return [future.value() for future in collect_all(futures).wait()]
