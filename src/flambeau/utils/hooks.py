"""Handles of registered hooks."""

import weakref


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
    next_id = 0

    def __init__(self, hooks_dict, *, extra_dict=None):
        RemovableHandle.changes += 1
        self.id = RemovableHandle.next_id
        RemovableHandle.next_id += 1
        extra = [] if extra_dict is None else extra_dict if isinstance(extra_dict, list) else [extra_dict]
        self.hooks_dict_ref = _reference(hooks_dict)
        self.extra_dict_ref = tuple(map(_reference, extra))

    def remove(self):
        """Take the hook off; doing so again changes nothing."""
        RemovableHandle.changes += 1
        for reference in (self.hooks_dict_ref, *self.extra_dict_ref):
            table = reference()
            if table is not None:
                table.pop(self.id, None)

    def __getstate__(self):
        return self.id, self.hooks_dict_ref(), [reference() for reference in self.extra_dict_ref]

    def __setstate__(self, state):
        self.id, hooks_dict, extra = state
        RemovableHandle.next_id = max(RemovableHandle.next_id, self.id + 1)
        self.hooks_dict_ref = _reference({} if hooks_dict is None else hooks_dict)
        self.extra_dict_ref = tuple(_reference({} if table is None else table) for table in extra)

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
