"""Mistakes told while they are made: one warning for each place in the user's program, with the remedy.

The checks sit where a program that is right hardly passes, or cost no more than a comparison; what may be meant is not
told. `losses`, `training` and `history` look for mistakes; `reasons` finds why there is nothing to differentiate.
"""

import os
import sys
import warnings
from contextvars import ContextVar

from .._frames import is_own, locals_of

on = os.environ.get("FLAMBEAU_MISTAKES", "1") != "0"
is_accumulating = ContextVar("accumulating", default=False)
_told = set()  # (what kind of mistake, file, line)


class set_mistake_warnings:
    """Switch the warnings about likely mistakes on or off: at once, and back at the end of the block if used as a
    context manager. The environment variable ``FLAMBEAU_MISTAKES=0`` switches them off from the start.

    Each is a `torch.errors.Mistake` at a line of your program, and comes once for each line; switching on forgets what
    was told. The two that PyTorch gives as well, on ``.grad`` of a non-leaf and on sizes in losses, always come.

    Args:
        mode (bool): on or off.

    >>> with torch.set_mistake_warnings(False):
    ...     scores = torch.rand(2, 3, requires_grad=True)
    ...     loss = F.cross_entropy(scores.softmax(1), torch.tensor([0, 2]))
    """

    def __init__(self, mode):
        self._previous = on
        _switch(mode)

    def __enter__(self):
        return None

    def __exit__(self, *error):
        _switch(self._previous)


def _switch(mode):
    global on
    on = bool(mode)
    if on:
        _told.clear()


class accumulating:
    """Inside the block, ``backward()`` adds to gradients that a step has used already, and that is meant: no warning.

    Gradients of several batches that are added up before one step need no such declaration.

    >>> w = torch.nn.Parameter(torch.ones(1)); optimizer = torch.optim.SGD([w], lr=0.1)
    >>> for _ in range(2):
    ...     with torch.accumulating():
    ...         w.sum().backward()
    ...     optimizer.step()
    >>> w.grad
    tensor([2.])
    """

    def __enter__(self):
        self._token = is_accumulating.set(True)

    def __exit__(self, *error):
        is_accumulating.reset(self._token)


def user_frame():
    """The innermost frame of the program that uses flambeau; None if there is none."""
    frame = sys._getframe(1)
    while frame is not None and is_own(frame):
        frame = frame.f_back
    return frame


def place_of(frame):
    """Where a frame is: (file, line, its global variables)."""
    return frame.f_code.co_filename, frame.f_lineno, frame.f_globals


def tell(kind, text, place=None):
    """Warn of a mistake at a place, or at the user's line, unless that was done before."""
    frame = user_frame()
    if not on or frame is None:
        return
    from ..errors import Mistake

    file, line, names = place or place_of(frame)
    if (kind, file, line) not in _told:
        _told.add((kind, file, line))
        registry = names.setdefault("__warningregistry__", {})
        warnings.warn_explicit(text, Mistake, file, line, names.get("__name__"), registry)


def stack_level():
    """The `stacklevel` with which the caller's call of `warnings.warn` names the user's line."""
    frame, level = sys._getframe(1), 1
    while frame is not None and is_own(frame):
        frame, level = frame.f_back, level + 1
    return level


def name_of(value, frame):
    """What a frame calls an object, or None."""
    for scope in (locals_of(frame), frame.f_globals):
        for name, held in list(scope.items()):
            if held is value and not name.startswith("_"):
                return name
    return None
