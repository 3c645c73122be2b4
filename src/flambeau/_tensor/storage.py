"""Memory and its writes: which array owns a tensor's memory, and when that was last written to in place.

A write is known by the owner of the memory, so tensors carry nothing for it: views, detached tensors and NumPy arrays
on the same memory agree by construction. Writes and recorded operations take their numbers from one clock; a saved
array is stale if its memory was written to after the operation that saved it.
"""

import weakref
from itertools import count

from numpy import ndarray

from .modes import inference_mode_on
from .places import ARRAYS

clock = count(1).__next__

INFERENCE: dict = {}  # {id of the owner: reference} for memory that was allocated in inference mode
INFERRING: list = []  # an entry for every inference mode that is on, in any thread: one test for what is frequent

WRITERS: list = []  # (code, line, name) of the optimizers' steps that are running, for writes that tell no place

WRITTEN = {}  # {id of the owner: Writes} for memory that was ever written to in place


class Writes:
    """How often some memory was written to, when last (by the clock), and where in the user's program: (code, line), or
    (code, line, name of the step) for what an optimizer wrote."""

    __slots__ = ("version", "time", "place", "_owner")

    def __init__(self, owner):
        key = id(owner)
        self.version, self.time, self.place = 0, 0, None
        self._owner = weakref.ref(owner, lambda _: WRITTEN.pop(key, None))


def owner_of(array):
    """The array whose memory an array views: itself, unless it is a view. Interpreters' arrays name theirs."""
    if array.__class__ is not ndarray:
        if array.__class__ not in ARRAYS:
            return array.owner if hasattr(array, "owner") else array
        return array if array.base is None else array.base
    while True:
        base = array.base
        while base is not None and not isinstance(base, ndarray):  # NumPy's stride tricks put an object in between
            base = getattr(base, "base", None)
        if base is None:
            return array
        array = base


def writes_of(array):
    """The `Writes` of an array's memory, or None if there were none."""
    return WRITTEN.get(id(owner_of(array)))


def note_write(array, place=None, count=1):
    """Count a write (or several) to an array's memory."""
    owner = owner_of(array)
    writes = WRITTEN.get(id(owner))
    if writes is None:
        try:
            writes = Writes(owner)
        except TypeError:  # memory of an object that cannot be referred to weakly: nobody can have saved it
            return
        WRITTEN[id(owner)] = writes
    writes.version += count
    writes.time = clock()
    writes.place = WRITERS[-1] if place is None and WRITERS else place


def version_of(array):
    """How often an array's memory was written to in place."""
    writes = writes_of(array)
    return 0 if writes is None else writes.version


def note_inference(array):
    """Mark new memory, if inference mode is on: its tensors stay out of autograd."""
    if inference_mode_on.get():
        owner = owner_of(array)
        key = id(owner)
        INFERENCE[key] = weakref.ref(owner, lambda _: INFERENCE.pop(key, None))


def is_inference(array):
    """Whether an array's memory was allocated in inference mode."""
    return bool(INFERENCE) and id(owner_of(array)) in INFERENCE
