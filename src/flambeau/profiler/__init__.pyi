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
import os
import socket
import time
from enum import Enum
from ..autograd.profiler import EventList, Recorder, record_function as record_function
class ProfilerActivity(Enum):
    """What a profiler may watch; here it is the CPU.

    >>> torch.profiler.ProfilerActivity.CPU in torch.profiler.supported_activities()
    True
    """
    CPU: int
    XPU: int
    MTIA: int
    CUDA: int
    HPU: int
    PrivateUse1: int
class DeviceType(Enum):
    """The kinds of devices that events may come from.

    >>> torch.profiler.DeviceType.CPU
    <DeviceType.CPU: 0>
    """
    CPU: int
    CUDA: int
class ProfilerAction(Enum):
    """What a profiler does in a step.

    >>> torch.profiler.ProfilerAction.RECORD.name
    'RECORD'
    """
    NONE: int
    WARMUP: int
    RECORD: int
    RECORD_AND_SAVE: int
def supported_activities() -> Any:
    """Return the set of what can be watched: the CPU.

    >>> torch.profiler.supported_activities()
    {<ProfilerActivity.CPU: 0>}
    """
def kineto_available() -> Any:
    """Return whether PyTorch's own recording library is there: False, events are recorded in Python.

    >>> torch.profiler.kineto_available()
    False
    """
def schedule(*, wait: int, warmup: int, active: int, repeat: int = 0, skip_first: int = 0, skip_first_wait: int = 0) -> Callable[..., Any]:
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
def _always(_step: Any) -> Any: ...
def tensorboard_trace_handler(dir_name: str, worker_name: str | None = None, use_gzip: bool = False, use_python_export: bool = False) -> Callable[..., Any]:
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
    def __init__(self, *, activities: Any = None, schedule: Callable[..., Any] | None = None, on_trace_ready: Callable[..., Any] | None = None, record_shapes: bool = False, profile_memory: bool = False, with_stack: bool = False, with_flops: bool = False, with_modules: bool = False, experimental_config: Any = None, execution_trace_observer: Any = None, acc_events: bool = False, use_cuda: Any = None, custom_trace_id_callback: Any = None, post_processing_timeout_s: Any = None) -> None: ...
    def start(self) -> Any:
        """Begin with step 0."""
    def stop(self) -> Any:
        """End; a recording that is under way is handed to ``on_trace_ready``."""
    def step(self) -> Any:
        """Go on to the next step: begin, go on with, or end a recording as the schedule says."""
    def _begin(self) -> Any: ...
    def _close_step(self) -> Any: ...
    def _finish(self, ready: Any) -> Any: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    def events(self) -> Any:
        """Return what the last recording noted.

        Returns:
            EventList: of FunctionEvent, in order of start.

        Raises:
            AssertionError: nothing has been recorded.
        """
    def key_averages(self, group_by_input_shape: bool = False, group_by_stack_n: int = 0, group_by_overload_name: bool = False) -> Any:
        """Return the events, summed up by name: see `EventList.key_averages`."""
    def export_chrome_trace(self, path: str) -> Any:
        """Write the events for Chrome's ``about:tracing`` and for Perfetto.

        Args:
            path (str): the file, JSON; compressed if its name ends with ``.gz``.
        """
    def export_stacks(self, path: Any, metric: str = 'self_cpu_time_total') -> Any:
        """Write times by lines of the program: see `EventList.export_stacks`."""
    activities: Any
    schedule: Any
    on_trace_ready: Any
    step_num: Any
    action: Any
    _stepped: Any
    _options: Any
    _recorder: Any
    _done: Any
    _step: Any
    _metadata: Any
