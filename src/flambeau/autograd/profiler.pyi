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
import json
import threading
from contextlib import ContextDecorator, ExitStack
from contextvars import ContextVar
from functools import lru_cache
from re import sub
from time import perf_counter_ns
from .._tensor.modes import observing
recording: ContextVar[Any]
def _time(us: Any) -> Any: ...
def _memory(size: Any) -> Any: ...
class _Times:
    """What an event and the average of several have in common; times are in microseconds."""
    device_time: _int
    device_time_total: _int
    self_device_time_total: _int
    device_memory_usage: _int
    @property
    def cpu_time(self) -> Any:
        """The time of one call."""
    cpu_time_str: Any
    cpu_time_total_str: Any
    self_cpu_time_total_str: Any
class FunctionEvent(_Times):
    """One operation or block that ran: its name, when, on which thread, inside which other, on which shapes.

    Made by the profiler.
    """
    count: _int
    def __init__(self, id: Any, name: Any, thread: Any, start: Any, parent: Any = None) -> None: ...
    key: Any
    cpu_time_total: Any
    @property
    def self_cpu_time_total(self) -> Any:
        """The time without that of the events inside."""
    @property
    def self_cpu_memory_usage(self) -> Any:
        """The bytes of results without those of the events inside."""
    def __repr__(self) -> _str: ...
    id: Any
    name: Any
    thread: Any
    start: Any
    end: Any
    cpu_parent: Any
    cpu_children: Any
    input_shapes: Any
    stack: Any
    flops: Any
    cpu_memory_usage: Any
    is_user_annotation: Any
class FunctionEventAvg(_Times):
    """The sum of several events of one name."""
    def __init__(self, first: Any) -> None: ...
    def add(self, event: Any) -> Any:
        """Add an event; returns the sum."""
    def __repr__(self) -> _str: ...
    key: Any
    input_shapes: Any
    stack: Any
    count: Any
    cpu_time_total: Any
    self_cpu_time_total: Any
    flops: Any
    cpu_memory_usage: Any
    self_cpu_memory_usage: Any
    is_user_annotation: Any
_SORTS: tuple[Any, ...]
class EventList(list):
    """Events, or sums of them, as a list that prints as a table."""
    def __init__(self, events: Any = ..., profile_memory: _bool = False, with_flops: _bool = False) -> None: ...
    @property
    def self_cpu_time_total(self) -> Any:
        """The time of all events, each counted once, in microseconds."""
    def key_averages(self, group_by_input_shapes: _bool = False, group_by_stack_n: _int = 0, group_by_overload_name: _bool = False) -> Any:
        """Sum the events up by name.

        Args:
            group_by_input_shapes (bool): and by the shapes that they had.
            group_by_stack_n (int): and by so many lines of the program, if they were recorded.
            group_by_overload_name (bool): operations have one form each, so this changes nothing.

        Returns:
            EventList: of FunctionEventAvg.
        """
    def total_average(self) -> Any:
        """Return the sum of all events.

        Returns:
            FunctionEventAvg: of the key ``Total``.
        """
    def table(self, sort_by: _str | None = None, row_limit: _int = 100, max_src_column_width: _int = 75, max_name_column_width: _int = 55, max_shapes_column_width: _int = 80, header: _str | None = None, top_level_events_only: _bool = False, time_unit: _str | None = None) -> _str:
        """Return the events as a table.

        Args:
            sort_by (str): ``cpu_time_total``, ``self_cpu_time_total``, ``cpu_memory_usage``, ``count``...
            row_limit (int): at most so many rows; -1 for all.
            max_src_column_width, max_name_column_width, max_shapes_column_width (int): in characters.
            header (str): a line above.
            top_level_events_only (bool): without what ran inside another event.
            time_unit (str): ``us``, ``ms`` or ``s``; by default what fits each time.

        Returns:
            str: the table.

        Raises:
            ValueError: it cannot be sorted by that.
        """
    def _columns(self, events: Any, total: Any, time: Any, name_width: Any, shapes_width: Any) -> Any: ...
    def export_chrome_trace(self, path: _str) -> Any:
        """Write the events for Chrome's ``about:tracing`` and for Perfetto.

        Args:
            path (str): the file, JSON.
        """
    def export_stacks(self, path: _str, metric: _str) -> Any:
        """Write times by lines of the program, as flame graphs are made of.

        Args:
            path (str): the file, text.
            metric (str): ``self_cpu_time_total``.

        Raises:
            ValueError: the metric is another.
        """
    def __str__(self) -> _str: ...
    _memory: Any
    _flops: Any
def _unit(unit: Any) -> Any: ...
def _cut(text: Any, width: Any) -> Any: ...
def _arguments(event: Any) -> Any: ...
def _name_of(op: Any) -> Any: ...
class Recorder:
    """Takes note of every operation while it is `observing`."""
    def __init__(self, record_shapes: _bool = False, profile_memory: _bool = False, with_stack: _bool = False, with_flops: _bool = False) -> None: ...
    def start(self) -> Any:
        """Begin."""
    def stop(self) -> Any:
        """End; what has been noted is in `events`, in order of start."""
    def _now(self) -> Any: ...
    def open(self, name: Any) -> Any:
        """Begin an event inside those that are open."""
    def close(self, event: Any) -> Any:
        """End an event."""
    def _observe(self, run: Any, op: Any, inputs: Any, params: Any) -> Any: ...
    def _describe(self, event: Any, op: Any, inputs: Any, params: Any, result: Any) -> Any: ...
    def list(self) -> Any:
        """The events that ended, as an EventList."""
    shapes: Any
    memory: Any
    stack: Any
    flops: Any
    _origin: Any
    _stack: Any
class record_function(ContextDecorator):
    """A block, or function, that the profiler shows under a name.

    Args:
        name (str): the name.
        args (str): further text, shown with it.

    >>> from flambeau.profiler import profile, record_function
    >>> with profile() as run:
    ...     with record_function("twice"):
    ...         _ = torch.ones(2) * 2
    >>> [event.name for event in run.events()]
    ['twice', 'aten::mul']
    """
    def __init__(self, name: _str, args: _str | None = None) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    def _recreate_cm(self) -> Any: ...
    name: Any
    args: Any
    _recorder: Any
    _event: Any
class profile:
    """Note the operations of a block: the form of the profiler that `torch.profiler.profile` succeeded.

    Args:
        enabled (bool): whether to note anything.
        use_device (str): None; there are no accelerators here.
        record_shapes, with_flops, profile_memory, with_stack (bool): what to note besides names and times.

    Raises:
        RuntimeError: a device is asked for.

    >>> with torch.autograd.profiler.profile() as run:
    ...     _ = torch.ones(2).exp()
    >>> run.key_averages()[0].key
    'aten::exp'
    """
    def __init__(self, enabled: _bool = True, *, use_cuda: _bool = False, use_device: _str | None = None, record_shapes: _bool = False, with_flops: _bool = False, profile_memory: _bool = False, with_stack: _bool = False, with_modules: _bool = False, use_kineto: _bool = False, use_cpu: _bool = True, experimental_config: Any = None, acc_events: _bool = False, custom_trace_id_callback: Any = None) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    @property
    def function_events(self) -> Any:
        """The events, in order of start."""
    @property
    def self_cpu_time_total(self) -> Any:
        """The time of all events, in microseconds."""
    def key_averages(self, group_by_input_shape: _bool = False, group_by_stack_n: _int = 0, group_by_overload_name: _bool = False) -> Any:
        """Sum the events up by name: see `EventList.key_averages`."""
    def total_average(self) -> Any:
        """Return the sum of all events."""
    def table(self, *args: Any, **kwargs: Any) -> Any:
        """Return the events as a table: see `EventList.table`."""
    def export_chrome_trace(self, path: Any) -> Any:
        """Write the events for Chrome's ``about:tracing``: see `EventList.export_chrome_trace`."""
    def __str__(self) -> _str: ...
    enabled: Any
    _recorder: Any
class emit_nvtx:
    """A block whose operations would be marked for NVIDIA's profilers, which see GPUs only.

    Args:
        enabled (bool): False lets the block do nothing.
        record_shapes (bool): whether the marks would name the shapes of inputs.

    Raises:
        RuntimeError: when the block is entered.

    >>> with torch.autograd.profiler.emit_nvtx(enabled=False):
    ...     print(torch.ones(1) + 1)
    tensor([2.])
    """
    def __init__(self, enabled: _bool = True, record_shapes: _bool = False) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *exc_info: Any) -> None: ...
    enabled: Any
    record_shapes: Any
