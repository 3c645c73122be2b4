"""Levels of nested transformations, and how their interpreters refer to one another."""

from contextlib import contextmanager
from contextvars import ContextVar

_depth = ContextVar("depth", default=0)
# the open transformations, outermost first: (level, kind, details)
stack: ContextVar[tuple] = ContextVar("stack", default=())


differentiating: ContextVar[int] = ContextVar("differentiating", default=0)  # open reverse-mode transformations


def transforming(*kinds):
    """Whether a transformation of `torch.func` is open, of the given kinds besides those of reverse mode; of any, if
    none are given. Levels of `forward_ad` are none."""
    return differentiating.get() or any(kind in (kinds or ("jvp", "vmap")) for _, kind, _ in stack.get())


_at_end: dict = {}  # {level: functions to call when it closes}


def at_end(level, function):
    """Call a function when a level closes."""
    _at_end.setdefault(level, []).append(function)


@contextmanager
def new_level(kind, details=None):
    """Open a transformation; gives its level, above all that are open."""
    level = _depth.get() + 1
    tokens = _depth.set(level), stack.set((*stack.get(), (level, kind, details)))
    try:
        yield level
    finally:
        stack.reset(tokens[1])
        _depth.reset(tokens[0])
        for function in _at_end.pop(level, ()):
            function()


def innermost(kind):
    """(level, details) of the innermost open transformation of a kind, or None."""
    for level, found, details in reversed(stack.get()):
        if found == kind:
            return level, details
    return None


@contextmanager
def below(level):
    """A block that does not see a transformation, nor those inside it."""
    token = stack.set(tuple(entry for entry in stack.get() if entry[0] < level))
    try:
        yield
    finally:
        stack.reset(token)
