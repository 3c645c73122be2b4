"""torch.multiprocessing: Python's multiprocessing, whose queues and pipes take tensors, and `spawn`."""

from __future__ import annotations

import multiprocessing
import sys
import traceback
from multiprocessing import *  # noqa: F403 - the same names, as PyTorch has them
from multiprocessing import connection

__all__ = [
    *multiprocessing.__all__,
    *("ProcessContext", "ProcessException", "ProcessExitedException", "ProcessRaisedException", "SpawnContext"),
    *("get_all_sharing_strategies", "get_sharing_strategy", "set_sharing_strategy", "spawn", "start_processes"),
]

globals().update({name: getattr(multiprocessing, name) for name in multiprocessing.__all__})


class ProcessException(Exception):
    """A process of `spawn` failed."""

    def __init__(self, msg, error_index, pid):
        super().__init__(msg)
        self.msg, self.error_index, self.pid = msg, error_index, pid

    def __reduce__(self):
        return type(self), (self.msg, self.error_index, self.pid)


class ProcessRaisedException(ProcessException):
    """A process of `spawn` raised an exception; the text has its traceback."""


class ProcessExitedException(ProcessException):
    """A process of `spawn` ended with another exit code than 0, or by a signal."""

    def __init__(self, msg, error_index, error_pid, exit_code, signal_name=None):
        super().__init__(msg, error_index, error_pid)
        self.exit_code, self.signal_name = exit_code, signal_name


def get_all_sharing_strategies():
    """Return the ways in which tensors go to other processes: their values are copied.

    >>> torch.multiprocessing.get_all_sharing_strategies()
    {'file_system'}
    """
    return {"file_system"}


def get_sharing_strategy():
    """Return the way in which tensors go to other processes.

    >>> torch.multiprocessing.get_sharing_strategy()
    'file_system'
    """
    return "file_system"


def set_sharing_strategy(new_strategy):
    """Choose the way in which tensors go to other processes; there is one.

    Args:
        new_strategy (str): ``"file_system"``, or PyTorch's ``"file_descriptor"``, which does the same here.

    Raises:
        AssertionError: it is another.
    """
    assert new_strategy in ("file_system", "file_descriptor"), f"unknown sharing strategy {new_strategy!r}"


def _run(fn, index, args, errors):
    """What a process of `spawn` does: the traceback of an exception goes to the parent."""
    try:
        fn(index, *args)
    except KeyboardInterrupt:
        pass
    except Exception:
        errors.send(traceback.format_exc())
        sys.exit(1)


class ProcessContext:
    """The processes of `spawn`, to be waited for."""

    def __init__(self, processes, errors):
        self.processes, self._errors = processes, errors
        self.sentinels = {process.sentinel: index for index, process in enumerate(processes)}

    def pids(self):
        """Return the processes' numbers."""
        return [process.pid for process in self.processes]

    def join(self, timeout=None, grace_period=None):
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
        ready = connection.wait(self.sentinels, timeout) if self.sentinels else []
        failed = None
        for sentinel in ready:
            index = self.sentinels.pop(sentinel)
            self.processes[index].join()
            if self.processes[index].exitcode != 0 and failed is None:
                failed = index
        if failed is not None:
            self._end_others(grace_period)
            self._raise(failed)
        return not self.sentinels

    def _end_others(self, grace_period):
        for process in self.processes:
            process.join(grace_period or 0)
            if process.is_alive():
                process.terminate()
        for process in self.processes:
            process.join()

    def _raise(self, index):
        process = self.processes[index]
        if self._errors[index].poll():
            text = self._errors[index].recv()
            raise ProcessRaisedException(
                f"\n\n-- Process {index} terminated with the following error:\n{text}", index, process.pid
            )
        code = process.exitcode
        if code < 0:
            import signal

            name = signal.Signals(-code).name
            message = f"process {index} terminated with signal {name}"
            raise ProcessExitedException(message, index, process.pid, code, name)
        message = f"process {index} terminated with exit code {code}"
        raise ProcessExitedException(message, index, process.pid, code)


SpawnContext = ProcessContext


def start_processes(fn, args=(), nprocs=1, join=True, daemon=False, start_method="spawn"):
    """Run a function in several processes: see `spawn`.

    Args:
        fn (callable): called with the process's index and `args`.
        args (tuple): further arguments.
        nprocs (int): how many processes.
        join (bool): whether to wait for them.
        daemon (bool): whether they end with this one.
        start_method (str): ``"spawn"``, ``"fork"`` or ``"forkserver"``.
    """
    context = multiprocessing.get_context(start_method)
    processes, errors = [], []
    for index in range(nprocs):
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=_run, args=(fn, index, args, sender), daemon=daemon)
        process.start()
        sender.close()
        processes.append(process)
        errors.append(receiver)
    made = ProcessContext(processes, errors)
    if not join:
        return made
    while not made.join():
        pass
    return None


def spawn(fn, args=(), nprocs=1, join=True, daemon=False, start_method="spawn"):
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
    return start_processes(fn, args, nprocs, join, daemon, start_method)
