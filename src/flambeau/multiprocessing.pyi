"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from builtins import bool as _bool, bytes as _bytes, complex as _complex, float as _float, int as _int, str as _str
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

_Number = _int | _float | _bool | _complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
from __future__ import annotations
import multiprocessing
import sys
import traceback
from multiprocessing import Array as Array, AuthenticationError as AuthenticationError, Barrier as Barrier, BoundedSemaphore as BoundedSemaphore, BufferTooShort as BufferTooShort, Condition as Condition, Event as Event, JoinableQueue as JoinableQueue, Lock as Lock, Manager as Manager, Pipe as Pipe, Pool as Pool, Process as Process, ProcessError as ProcessError, Queue as Queue, RLock as RLock, RawArray as RawArray, RawValue as RawValue, Semaphore as Semaphore, SimpleQueue as SimpleQueue, TimeoutError as TimeoutError, Value as Value, active_children as active_children, allow_connection_pickling as allow_connection_pickling, cpu_count as cpu_count, current_process as current_process, freeze_support as freeze_support, get_all_start_methods as get_all_start_methods, get_context as get_context, get_logger as get_logger, get_start_method as get_start_method, log_to_stderr as log_to_stderr, parent_process as parent_process, reducer as reducer, set_executable as set_executable, set_forkserver_preload as set_forkserver_preload, set_start_method as set_start_method
from multiprocessing import connection
class ProcessException(Exception):
    """A process of `spawn` failed."""
    def __init__(self, msg: Any, error_index: Any, pid: Any) -> None: ...
    def __reduce__(self) -> Any: ...
    msg: Any
    error_index: Any
    pid: Any
class ProcessRaisedException(ProcessException):
    """A process of `spawn` raised an exception; the text has its traceback."""
class ProcessExitedException(ProcessException):
    """A process of `spawn` ended with another exit code than 0, or by a signal."""
    def __init__(self, msg: Any, error_index: Any, error_pid: Any, exit_code: Any, signal_name: Any = None) -> None: ...
    exit_code: Any
    signal_name: Any
def get_all_sharing_strategies() -> Any:
    """Return the ways in which tensors go to other processes: their values are copied.

    >>> torch.multiprocessing.get_all_sharing_strategies()
    {'file_system'}
    """
def get_sharing_strategy() -> Any:
    """Return the way in which tensors go to other processes.

    >>> torch.multiprocessing.get_sharing_strategy()
    'file_system'
    """
def set_sharing_strategy(new_strategy: _str) -> Any:
    """Choose the way in which tensors go to other processes; there is one.

    Args:
        new_strategy (str): ``"file_system"``, or PyTorch's ``"file_descriptor"``, which does the same here.

    Raises:
        AssertionError: it is another.
    """
def _run(fn: Any, index: Any, args: Any, errors: Any) -> Any: ...
class ProcessContext:
    """The processes of `spawn`, to be waited for."""
    def __init__(self, processes: Any, errors: Any) -> None: ...
    def pids(self) -> Any:
        """Return the processes' numbers."""
    def join(self, timeout: _float | None = None, grace_period: _float | None = None) -> _bool:
        """Wait for one process, or all that have ended; the first failure ends the others and is raised.

        Args:
            timeout (float): seconds to wait at most.
            grace_period (float): seconds that the others have to end after a failure.

        Returns:
            bool: whether all have ended.

        Raises:
            ProcessRaisedException: one raised an exception.
            ProcessExitedException: one ended otherwise.
        """
    def _end_others(self, grace_period: Any) -> Any: ...
    def _raise(self, index: Any) -> Any: ...
    processes: Any
    _errors: Any
    sentinels: Any
SpawnContext = ProcessContext
def start_processes(fn: Callable[..., Any], args: tuple[Any, ...] = ..., nprocs: _int = 1, join: _bool = True, daemon: _bool = False, start_method: _str = 'spawn') -> Any:
    """Run a function in several processes: see `spawn`.

    Args:
        fn (callable): called with the process's index and `args`.
        args (tuple): further arguments.
        nprocs (int): how many processes.
        join (bool): whether to wait for them.
        daemon (bool): whether they end with this one.
        start_method (str): ``"spawn"``, ``"fork"`` or ``"forkserver"``.
    """
def spawn(fn: Callable[..., Any], args: tuple[Any, ...] = ..., nprocs: _int = 1, join: _bool = True, daemon: _bool = False, start_method: _str = 'spawn') -> Any:
    """Run a function in several processes, each with its index as the first argument.

    Args:
        fn (callable): a function of a module.
        args (tuple): further arguments; tensors are copied.
        nprocs (int): how many processes.
        join (bool): whether to wait for them.
        daemon (bool): whether they end with this one.
        start_method (str): must be ``"spawn"``; `start_processes` takes others.

    Returns:
        ProcessContext: without `join`; otherwise None.

    Raises:
        ProcessRaisedException: a process raised an exception; its traceback is in the text.
        ProcessExitedException: a process ended with another exit code than 0.
    """
