"""Where in the caller's program an operation was called: as recorded in `tracing`, else where its result got its name.

A line is told only where it is certain: the name is assigned once in the caller's code, its memory never written to.
"""

from collections import Counter
from dis import findlinestarts, get_instructions
from linecache import getline
from pathlib import Path

__all__ = ["Place", "assigned_places", "recorded_place"]

PACKAGE = str(Path(__file__).parent.parent)


class Place:
    """A line of a program: its file, its number, and the function it is in (None where that is not known)."""

    __slots__ = ("file", "function", "line")

    def __init__(self, file, line, function=None):
        self.file, self.line, self.function = file, line, function

    @property
    def code(self):
        """The text of the line, empty where the file cannot be read."""
        return getline(self.file, self.line).strip()

    @property
    def short(self):
        """`file:line`, without folders."""
        return f"{Path(self.file).name}:{self.line}"

    def __str__(self):
        return f"{self.short}: {self.code}" if self.code else self.short

    def __eq__(self, other):
        return isinstance(other, Place) and (self.file, self.line) == (other.file, other.line)

    def __hash__(self):
        return hash((self.file, self.line))


def recorded_place(grad_fn):
    """The user's innermost line when an operation was recorded; known only in anomaly mode and in `tracing`."""
    for frame in reversed(grad_fn.traceback or ()):
        if not frame.filename.startswith(PACKAGE):
            return Place(frame.filename, frame.lineno, frame.name)
    return None


def assigned_places(frame):
    """The lines that made the variables of a frame.

    Args:
        frame: a frame object, or None.

    Returns:
        dict from names to Place: of variables that the frame's code assigns in one place only, already passed.
    """
    if frame is None:
        return {}
    code, stores = frame.f_code, []
    lines = dict(findlinestarts(code))
    line = code.co_firstlineno
    for instruction in get_instructions(code):
        line = lines.get(instruction.offset) or line
        stores += [(name, line) for name in _stored(instruction)]
    times = Counter(name for name, _ in stores)
    arguments = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    return {
        name: Place(code.co_filename, line, code.co_name)
        for name, line in stores
        if times[name] == 1 and name not in arguments and line <= frame.f_lineno
    }


def _stored(instruction):
    """The names of the variables that an instruction assigns."""
    name, names = instruction.opname, instruction.argval
    if not name.startswith("STORE_") or not isinstance(names, (str, tuple)) or name == "STORE_ATTR":
        return ()
    if isinstance(names, str):
        return (names,)
    return names[:1] if name == "STORE_FAST_LOAD_FAST" else names
