"""Which operations ran, when and for how long: events, their sums and tables, and the blocks that record them."""

from __future__ import annotations

import json
import threading
from contextlib import ContextDecorator, ExitStack
from contextvars import ContextVar
from functools import lru_cache
from re import sub
from time import perf_counter_ns
from typing import TYPE_CHECKING, Any

from .._tensor.base import Tensor
from .._tensor.modes import observing

__all__ = ["EventList", "FunctionEvent", "FunctionEventAvg", "profile", "record_function"]

recording: ContextVar[Any] = ContextVar("recording", default=None)  # the Recorder at work


def _time(us):
    """A time in microseconds as text."""
    for unit, size in (("s", 1e6), ("ms", 1e3)):
        if us >= size:
            return f"{us / size:.3f}{unit}"
    return f"{us:.3f}us"


def _memory(size):
    for unit, factor in (("GB", 1 << 30), ("MB", 1 << 20), ("KB", 1 << 10)):
        if abs(size) >= factor:
            return f"{size / factor:.2f} {unit}"
    return f"{size} B"


class _Times:
    """What an event and the average of several have in common; times are in microseconds."""

    if TYPE_CHECKING:  # count, cpu_time_total, self_cpu_time_total

        def __getattr__(self, name) -> Any: ...

    device_time = device_time_total = self_device_time_total = device_memory_usage = 0

    @property
    def cpu_time(self):
        """The time of one call."""
        return self.cpu_time_total / max(1, self.count)

    cpu_time_str = property(lambda self: _time(self.cpu_time))
    cpu_time_total_str = property(lambda self: _time(self.cpu_time_total))
    self_cpu_time_total_str = property(lambda self: _time(self.self_cpu_time_total))


class FunctionEvent(_Times):
    """One operation or block that ran: its name, when, on which thread, inside which other, on which shapes.

    Made by the profiler.
    """

    count = 1

    def __init__(self, id, name, thread, start, parent=None):
        self.id, self.name, self.thread, self.start, self.end = id, name, thread, start, start
        self.cpu_parent, self.cpu_children = parent, []
        self.input_shapes, self.stack, self.flops, self.cpu_memory_usage = [], [], 0, 0
        self.is_user_annotation = False

    key = property(lambda self: self.name)
    cpu_time_total = property(lambda self: self.end - self.start)

    @property
    def self_cpu_time_total(self):
        """The time without that of the events inside."""
        return self.cpu_time_total - sum(child.cpu_time_total for child in self.cpu_children)

    @property
    def self_cpu_memory_usage(self):
        """The bytes of results without those of the events inside."""
        return self.cpu_memory_usage - sum(child.cpu_memory_usage for child in self.cpu_children)

    def __repr__(self):
        return (
            f"<FunctionEvent id={self.id} name={self.name} cpu_time={_time(self.cpu_time_total)} "
            f"start_us={self.start:.3f} end_us={self.end:.3f} cpu_children={[c.id for c in self.cpu_children]} "
            f"thread={self.thread} input_shapes={self.input_shapes} cpu_memory_usage={self.cpu_memory_usage}>"
        )


class FunctionEventAvg(_Times):
    """The sum of several events of one name."""

    def __init__(self, first):
        self.key, self.input_shapes, self.stack = first.key, first.input_shapes, first.stack
        self.count, self.cpu_time_total, self.self_cpu_time_total, self.flops = 0, 0.0, 0.0, 0
        self.cpu_memory_usage = self.self_cpu_memory_usage = 0
        self.is_user_annotation = first.is_user_annotation
        self.add(first)

    def add(self, event):
        """Add an event; returns the sum."""
        self.count += 1
        for name in ("cpu_time_total", "self_cpu_time_total", "flops", "cpu_memory_usage", "self_cpu_memory_usage"):
            setattr(self, name, getattr(self, name) + getattr(event, name))
        return self

    def __repr__(self):
        return (
            f"<FunctionEventAvg key={self.key} self_cpu_time={_time(self.self_cpu_time_total)} "
            f"cpu_time={_time(self.cpu_time)} input_shapes={self.input_shapes} count={self.count} "
            f"cpu_memory_usage={self.cpu_memory_usage}>"
        )


_SORTS = ("cpu_time", "cpu_time_total", "self_cpu_time_total", "cpu_memory_usage", "self_cpu_memory_usage", "count")


class EventList(list):
    """Events, or sums of them, as a list that prints as a table."""

    def __init__(self, events=(), profile_memory=False, with_flops=False):
        super().__init__(events)
        self._memory, self._flops = profile_memory, with_flops

    @property
    def self_cpu_time_total(self):
        """The time of all events, each counted once, in microseconds."""
        return sum(event.self_cpu_time_total for event in self)

    def key_averages(self, group_by_input_shapes=False, group_by_stack_n=0, group_by_overload_name=False):
        """Sum the events up by name.

        Args:
            group_by_input_shapes (bool): and by the shapes that they had.
            group_by_stack_n (int): and by so many lines of the program, if they were recorded.
            group_by_overload_name (bool): operations have one form each, so this changes nothing.

        Returns:
            EventList: of FunctionEventAvg.
        """
        sums: dict = {}
        for event in self:
            key = (event.key, str(event.input_shapes) if group_by_input_shapes else "", *event.stack[:group_by_stack_n])
            sums[key] = sums[key].add(event) if key in sums else FunctionEventAvg(event)
        return EventList(sums.values(), self._memory, self._flops)

    def total_average(self):
        """Return the sum of all events.

        Returns:
            FunctionEventAvg: of the key ``Total``.
        """
        total = None
        for event in self:
            total = FunctionEventAvg(event) if total is None else total.add(event)
        if total is not None:
            total.key = "Total"
        return total

    def table(
        self,
        sort_by=None,
        row_limit=100,
        max_src_column_width=75,
        max_name_column_width=55,
        max_shapes_column_width=80,
        header=None,
        top_level_events_only=False,
        time_unit=None,
    ):
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
        if sort_by is not None and sort_by not in _SORTS:
            raise ValueError(f"sort_by={sort_by!r} is none of {', '.join(_SORTS)}")
        events = [e for e in self if not (top_level_events_only and getattr(e, "cpu_parent", None) is not None)]
        if sort_by is not None:
            events.sort(key=lambda event: getattr(event, sort_by), reverse=True)
        total = max(self.self_cpu_time_total, 1e-9)
        columns = self._columns(events, total, _unit(time_unit), max_name_column_width, max_shapes_column_width)
        rows = [[text(event) for _, text in columns] for event in events[: None if row_limit < 0 else row_limit]]
        widths = [max(12, len(name), *(len(row[i]) for row in rows)) for i, (name, _) in enumerate(columns)]
        widths = [max(12, len(c[0])) for c in columns] if not rows else widths
        rule = "  ".join("-" * width for width in widths)
        lines = ["  ".join(cell.rjust(w) for cell, w in zip(row, widths)) for row in ([c[0] for c in columns], *rows)]
        head = [header] if header else []
        return "\n".join(
            [*head, rule, lines[0], rule, *lines[1:], rule, f"Self CPU time total: {_unit(time_unit)(total)}", ""]
        )

    def _columns(self, events, total, time, name_width, shapes_width):
        """(title, function from an event to its cell) of each column."""
        columns = [
            ("Name", lambda e: _cut(e.key, name_width)),
            ("Self CPU %", lambda e: f"{100 * e.self_cpu_time_total / total:.2f}%"),
            ("Self CPU", lambda e: time(e.self_cpu_time_total)),
            ("CPU total %", lambda e: f"{100 * e.cpu_time_total / total:.2f}%"),
            ("CPU total", lambda e: time(e.cpu_time_total)),
            ("CPU time avg", lambda e: time(e.cpu_time)),
        ]
        if self._memory:
            columns.append(("CPU Mem", lambda e: _memory(e.cpu_memory_usage)))
            columns.append(("Self CPU Mem", lambda e: _memory(e.self_cpu_memory_usage)))
        columns.append(("# of Calls", lambda e: str(e.count)))
        if any(e.input_shapes for e in events):
            columns.append(("Input Shapes", lambda e: _cut(str(e.input_shapes), shapes_width)))
        if any(e.stack for e in events):
            columns.append(("Source Location", lambda e: e.stack[0] if e.stack else ""))
        if self._flops:
            columns.append(("Total MFLOPs", lambda e: f"{e.flops / 1e6:.3f}" if e.flops else "--"))
        return columns

    def export_chrome_trace(self, path):
        """Write the events for Chrome's ``about:tracing`` and for Perfetto.

        Args:
            path (str): the file, JSON.
        """
        events = [
            {"name": e.name, "ph": "X", "ts": e.start, "dur": e.cpu_time_total, "tid": e.thread, "pid": 0}
            | {"cat": "user_annotation" if e.is_user_annotation else "cpu_op", "args": _arguments(e)}
            for e in self
        ]
        with open(path, "w") as file:
            json.dump({"schemaVersion": 1, "displayTimeUnit": "ms", "traceEvents": events}, file)

    def export_stacks(self, path, metric):
        """Write times by lines of the program, as flame graphs are made of.

        Args:
            path (str): the file, text.
            metric (str): ``self_cpu_time_total``.

        Raises:
            ValueError: the metric is another.
        """
        if metric != "self_cpu_time_total":
            raise ValueError("metric should be one of: ['self_cpu_time_total']")
        with open(path, "w") as file:
            for event in self:
                if event.stack:
                    names = ";".join(name.replace(" ", "_") for name in (*reversed(event.stack), event.key))
                    file.write(f"{names} {int(event.self_cpu_time_total)}\n")

    def __str__(self):
        return self.table()


def _unit(unit):
    if unit is None:
        return _time
    size = {"us": 1, "ms": 1e3, "s": 1e6}[unit]
    return lambda us: f"{us / size:.3f}{unit}"


def _cut(text, width):
    return text if width is None or len(text) <= width else text[: width - 3] + "..."


def _arguments(event):
    found = {"Input Dims": event.input_shapes} if event.input_shapes else {}
    return found | ({"Call stack": event.stack} if event.stack else {})


@lru_cache(1024)
def _name_of(op):
    """An operation's name as PyTorch's profiler has it: ``aten::addmm``."""
    name = sub(r"Backward\d*$", "", op.grad_name)
    return "aten::" + (sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower() if op.differentiable else op.name)


class Recorder:
    """Takes note of every operation while it is `observing`."""

    def __init__(self, record_shapes=False, profile_memory=False, with_stack=False, with_flops=False):
        self.shapes, self.memory, self.stack, self.flops = record_shapes, profile_memory, with_stack, with_flops
        self.events: list = []
        self._open: list = []
        self._origin = perf_counter_ns()

    def start(self):
        """Begin."""
        self._stack = ExitStack()
        self._stack.enter_context(observing(self._observe))
        self._stack.callback(recording.reset, recording.set(self))

    def stop(self):
        """End; what has been noted is in `events`, in order of start."""
        self._stack.close()

    def _now(self):
        return (perf_counter_ns() - self._origin) / 1e3

    def open(self, name):
        """Begin an event inside those that are open."""
        parent = self._open[-1] if self._open else None
        event = FunctionEvent(len(self.events) + 1, name, threading.get_native_id(), 0.0, parent)
        if parent is not None:
            parent.cpu_children.append(event)
        self.events.append(event)
        self._open.append(event)
        event.start = self._now()
        return event

    def close(self, event):
        """End an event."""
        event.end = self._now()
        self._open.remove(event)

    def _observe(self, run, op, inputs, params):
        event = self.open(_name_of(op))
        try:
            result = run(op, inputs, params)
        finally:
            self.close(event)
        self._describe(event, op, inputs, params, result)
        return result

    def _describe(self, event, op, inputs, params, result):
        """Note, after the time is taken, what was asked for besides."""
        if self.shapes:
            event.input_shapes = [list(x.shape) if isinstance(x, Tensor) else [] for x in inputs]
        if self.memory and op.family != "view":
            made = result if isinstance(result, (tuple, list)) else (result,)
            size = sum(t.nbytes for t in made if isinstance(t, Tensor))
            for each in (event, *self._open):
                each.cpu_memory_usage += size
        if self.stack:
            from ..interpreters.inplace import user_line

            event.stack = [user_line()]
        if self.flops:
            from ..primitives._flops import flops_of

            event.flops = flops_of(op, inputs, params, result)

    def list(self):
        """The events that ended, as an EventList."""
        return EventList(self.events, self.memory, self.flops)


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

    def __init__(self, name, args=None):
        self.name, self.args = name, args
        self._event: Any = None
        self._recorder: Any = None

    def __enter__(self):
        self._recorder = recording.get()
        if self._recorder is not None:
            self._event = self._recorder.open(self.name)
            self._event.is_user_annotation = True
        return self

    def __exit__(self, *error):
        if self._event is not None:
            self._recorder.close(self._event)
            self._event = None

    def _recreate_cm(self):
        return type(self)(self.name, self.args)


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

    def __init__(
        self,
        enabled=True,
        *,
        use_cuda=False,
        use_device=None,
        record_shapes=False,
        with_flops=False,
        profile_memory=False,
        with_stack=False,
        with_modules=False,
        use_kineto=False,
        use_cpu=True,
        experimental_config=None,
        acc_events=False,
        custom_trace_id_callback=None,
    ):
        if use_device not in (None, "cpu"):
            raise RuntimeError(f"The {use_device} profiler is not available: flambeau has the CPU")
        self.enabled = enabled
        self._recorder = Recorder(record_shapes, profile_memory, with_stack, with_flops)

    def __enter__(self):
        if self.enabled:
            self._recorder.start()
        return self

    def __exit__(self, *error):
        if self.enabled:
            self._recorder.stop()

    @property
    def function_events(self):
        """The events, in order of start."""
        return self._recorder.list()

    @property
    def self_cpu_time_total(self):
        """The time of all events, in microseconds."""
        return self.function_events.self_cpu_time_total

    def key_averages(self, group_by_input_shape=False, group_by_stack_n=0, group_by_overload_name=False):
        """Sum the events up by name: see `EventList.key_averages`."""
        return self.function_events.key_averages(group_by_input_shape, group_by_stack_n)

    def total_average(self):
        """Return the sum of all events."""
        return self.function_events.total_average()

    def table(self, *args, **kwargs):
        """Return the events as a table: see `EventList.table`."""
        return self.function_events.table(*args, **kwargs)

    def export_chrome_trace(self, path):
        """Write the events for Chrome's ``about:tracing``: see `EventList.export_chrome_trace`."""
        self.function_events.export_chrome_trace(path)

    def __str__(self):
        return str(self.function_events)


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

    def __init__(self, enabled=True, record_shapes=False):
        self.enabled, self.record_shapes = enabled, record_shapes

    def __enter__(self):
        if self.enabled:
            raise RuntimeError("NVTX functions not installed: there is no GPU to profile; use torch.profiler.profile()")
        return self

    def __exit__(self, *exc_info):
        return False
