"""Handles of registered hooks."""

import weakref
from itertools import count

_next_id = count().__next__


class RemovableHandle:
    """What registering a hook returns: `remove()` takes the hook off again; also a context manager that does so.

    Args:
        hooks_dict (dict): the table that holds the hook under the handle's id.
        extra_dict (dict or list of dict): further tables that hold something under that id.

    >>> hooks = {}; handle = torch.utils.hooks.RemovableHandle(hooks); hooks[handle.id] = print
    >>> handle.remove(); hooks
    {}
    """

    changes = 0  # how many hooks were registered or removed, in all: compiled calls hold while there are no new ones

    def __init__(self, hooks_dict, *, extra_dict=None):
        RemovableHandle.changes += 1
        self.id = _next_id()
        extra = [] if extra_dict is None else extra_dict if isinstance(extra_dict, list) else [extra_dict]
        self._tables = [_reference(table) for table in (hooks_dict, *extra)]

    def remove(self):
        """Take the hook off; doing so again changes nothing."""
        RemovableHandle.changes += 1
        for reference in self._tables:
            table = reference()
            if table is not None:
                table.pop(self.id, None)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.remove()


def _reference(table):
    """A weak reference where the table allows one, else a strong one."""
    try:
        return weakref.ref(table)
    except TypeError:
        return lambda: table
