"""The variables of a running function, for what names them in pictures and messages; and whose code it is."""

import sys

# CPython before 3.13.3 crashes when a comprehension's variable that is a closure's, too, is read (its issue 128396).
UNSAFE = (3, 13) <= sys.version_info[:3] < (3, 13, 3)

OWN = __package__  # flambeau; under `flambeau run` its modules go by the name of torch, and this remains


def is_own(frame):
    """Whether a frame runs flambeau's code."""
    return is_own_code(frame.f_globals)


def is_own_code(module_globals):
    """Whether the global variables of a function are those of a module of flambeau's."""
    return (module_globals.get("__package__") or "").partition(".")[0] == OWN


def locals_of(frame):
    """The local variables of a frame, {name: value}."""
    found = frame.f_locals
    hidden = colliding(frame.f_code) if UNSAFE else ()
    return {name: found[name] for name in found if name not in hidden} if hidden else found


def colliding(code):
    """The names that are variables both of a comprehension and of a closure: listed twice, and no arguments."""
    count = code.co_argcount + code.co_kwonlyargcount + bool(code.co_flags & 0x04) + bool(code.co_flags & 0x08)
    return set(code.co_varnames[count:]).intersection((*code.co_cellvars, *code.co_freevars))
