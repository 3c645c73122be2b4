"""torch.profiler: which operations a program runs, how long they take, by steps."""

from __future__ import annotations

import os
import socket
import time
from enum import Enum

from ..autograd.profiler import EventList, Recorder, record_function

__all__ = [
    "record_function",
    *("DeviceType", "ProfilerAction", "ProfilerActivity", "kineto_available", "profile", "schedule"),
    *("supported_activities", "tensorboard_trace_handler"),
]


class ProfilerActivity(Enum):
    """What a profiler may watch; here it is the CPU.

    >>> torch.profiler.ProfilerActivity.CPU in torch.profiler.supported_activities()
    True
    """

    CPU = 0
    XPU = 1
    MTIA = 2
    CUDA = 3
    HPU = 4
    PrivateUse1 = 5


class DeviceType(Enum):
    """The kinds of devices that events may come from.

    >>> torch.profiler.DeviceType.CPU
    <DeviceType.CPU: 0>
    """

    CPU = 0
    CUDA = 1


class ProfilerAction(Enum):
    """What a profiler does in a step.

    >>> torch.profiler.ProfilerAction.RECORD.name
    'RECORD'
    """

    NONE = 0
    WARMUP = 1
    RECORD = 2
    RECORD_AND_SAVE = 3


def supported_activities():
    """Return the set of what can be watched: the CPU.

    >>> torch.profiler.supported_activities()
    {<ProfilerActivity.CPU: 0>}
    """
    return {ProfilerActivity.CPU}


def kineto_available():
    """Return whether PyTorch's own recording library is there: False, events are recorded in Python.

    >>> torch.profiler.kineto_available()
    False
    """
    return False


def schedule(*, wait, warmup, active, repeat=0, skip_first=0, skip_first_wait=0):
    """Return the function from a step's number to what `profile` does in it: cycles of waiting, warming up, recording.

    Args:
        wait, warmup, active (int): how many steps each part of a cycle has; `active` at least one.
        repeat (int): how many cycles; 0 for as many as come.
        skip_first (int): steps before the first cycle.
        skip_first_wait (int): 1 to leave out the waiting of the first cycle.

    Returns:
        callable: int -> ProfilerAction.

    >>> plan = torch.profiler.schedule(wait=1, warmup=1, active=2)
    >>> [plan(step).name for step in range(5)]
    ['NONE', 'WARMUP', 'RECORD', 'RECORD_AND_SAVE', 'NONE']
    """
    if min(wait, warmup, repeat, skip_first) < 0 or active <= 0:
        raise AssertionError("Invalid profiler schedule arguments: numbers of steps, of which at least one is active")

    def action(step):
        if step < 0:
            raise AssertionError(f"Step must be non-negative. Got {step}.")
        step -= skip_first
        step += wait if skip_first_wait else 0
        length = wait + warmup + active
        if step < 0 or (repeat and step // length >= repeat):
            return ProfilerAction.NONE
        place = step % length
        if place < wait:
            return ProfilerAction.NONE
        if place < wait + warmup:
            return ProfilerAction.WARMUP
        return ProfilerAction.RECORD_AND_SAVE if place == length - 1 else ProfilerAction.RECORD

    return action


def _always(_step):
    return ProfilerAction.RECORD


def tensorboard_trace_handler(dir_name, worker_name=None, use_gzip=False, use_python_export=False):
    """Return a function for `profile`'s ``on_trace_ready`` that writes each trace to a folder.

    Args:
        dir_name (str): the folder, made if need be.
        worker_name (str): the beginning of the files' names; by default the computer's name and the process's number.
        use_gzip (bool): whether to compress.
        use_python_export (bool): changes nothing: traces are always written from Python.

    Returns:
        callable: of a profile.

    Raises:
        RuntimeError: the folder cannot be made.
    """

    def handler(run):
        try:
            os.makedirs(dir_name, exist_ok=True)
        except OSError as error:
            raise RuntimeError(f"Can't create directory: {dir_name}") from error
        worker = worker_name or f"{socket.gethostname()}_{os.getpid()}"
        name = f"{worker}.{time.time_ns()}.pt.trace.json{'.gz' if use_gzip else ''}"
        run.export_chrome_trace(os.path.join(dir_name, name))

    return handler


class profile:
    """Note which operations run inside the block, forward and backward, when and for how long.

    Args:
        activities (iterable of ProfilerActivity): what to watch; only the CPU.
        schedule (callable): what to do in which step: see `schedule`. `step` goes on to the next one.
        on_trace_ready (callable): called with the profile when a recording ends.
        record_shapes (bool): note the shapes of inputs.
        profile_memory (bool): note the bytes of results.
        with_stack (bool): note the line of the program.
        with_flops (bool): note the floating-point operations of products, convolutions and attention.
        with_modules, experimental_config, execution_trace_observer, acc_events, use_cuda, custom_trace_id_callback:
            taken; they are for PyTorch's own recording library.

    Raises:
        RuntimeError: an activity cannot be watched.

    Operations are timed one by one, each with about a microsecond of its own for the noting.

    >>> with torch.profiler.profile(record_shapes=True) as run:
    ...     x = torch.ones(2, 3, requires_grad=True)
    ...     (x @ x.t()).sum().backward()
    >>> run.events()[1]
    <FunctionEvent ... name=aten::mm ... input_shapes=[[2, 3], [3, 2]] ...>
    """

    def __init__(
        self,
        *,
        activities=None,
        schedule=None,
        on_trace_ready=None,
        record_shapes=False,
        profile_memory=False,
        with_stack=False,
        with_flops=False,
        with_modules=False,
        experimental_config=None,
        execution_trace_observer=None,
        acc_events=False,
        use_cuda=None,
        custom_trace_id_callback=None,
        post_processing_timeout_s=None,
    ):
        self.activities = supported_activities() if activities is None else set(activities)
        if ProfilerActivity.CPU not in self.activities:
            raise RuntimeError("No valid profiler activities found: flambeau has ProfilerActivity.CPU")
        self.schedule, self.on_trace_ready = schedule or _always, on_trace_ready
        self.step_num, self.action, self._stepped = 0, None, schedule is not None
        self._options = (record_shapes, profile_memory, with_stack, with_flops)
        self._recorder = self._done = self._step = None
        self._metadata = {}

    def start(self):
        """Begin with step 0."""
        self.action = self.schedule(self.step_num)
        self._begin()

    def stop(self):
        """End; a recording that is under way is handed to ``on_trace_ready``."""
        if self._recorder is not None:
            self._finish(ready=True)

    def step(self):
        """Go on to the next step: begin, go on with, or end a recording as the schedule says."""
        before, self.step_num = self.action, self.step_num + 1
        self.action = self.schedule(self.step_num)
        if before is ProfilerAction.RECORD_AND_SAVE:
            self._finish(ready=True)
        elif self._recorder is not None and self.action in (ProfilerAction.NONE, ProfilerAction.WARMUP):
            self._finish(ready=False)
        self._begin()

    def _begin(self):
        if self.action in (ProfilerAction.RECORD, ProfilerAction.RECORD_AND_SAVE):
            if self._recorder is None:
                self._recorder = Recorder(*self._options)
                self._recorder.start()
            self._close_step()
            if self._stepped:
                self._step = self._recorder.open(f"ProfilerStep#{self.step_num}")
                self._step.is_user_annotation = True

    def _close_step(self):
        if self._step is not None:
            self._recorder.close(self._step)
            self._step = None

    def _finish(self, ready):
        self._close_step()
        self._recorder.stop()
        self._done, self._recorder = self._recorder, None
        if ready and self.on_trace_ready is not None:
            self.on_trace_ready(self)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *error):
        self.stop()

    def events(self):
        """Return what the last recording noted.

        Returns:
            EventList: of FunctionEvent, in order of start.

        Raises:
            AssertionError: nothing has been recorded.
        """
        recorder = self._recorder or self._done
        if recorder is None:
            raise AssertionError("Profiler must be initialized before getting events: nothing has been recorded")
        return recorder.list()

    def key_averages(self, group_by_input_shape=False, group_by_stack_n=0, group_by_overload_name=False):
        """Return the events, summed up by name: see `EventList.key_averages`."""
        return self.events().key_averages(group_by_input_shape, group_by_stack_n)

    def export_chrome_trace(self, path):
        """Write the events for Chrome's ``about:tracing`` and for Perfetto.

        Args:
            path (str): the file, JSON; compressed if its name ends with ``.gz``.
        """
        events: EventList = self.events()
        if not str(path).endswith(".gz"):
            events.export_chrome_trace(path)
            return
        import gzip
        import tempfile

        with tempfile.TemporaryDirectory() as folder:
            plain = os.path.join(folder, "trace.json")
            events.export_chrome_trace(plain)
            with open(plain, "rb") as source, gzip.open(path, "wb") as target:
                target.write(source.read())

    def export_stacks(self, path, metric="self_cpu_time_total"):
        """Write times by lines of the program: see `EventList.export_stacks`."""
        self.events().export_stacks(path, metric)
