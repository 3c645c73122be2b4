"""What the caller calls his tensors: names of variables, entries of containers, paths of parameters."""

from .._frames import locals_of
from .._tensor.base import Tensor

__all__ = ["named_tensors"]

ENTRIES = 64  # of a list or dict; what is longer is data rather than a few named things


def named_tensors(frame, extra=None):
    """The tensors within reach of a frame's variables, under the names one would write to get them.

    Args:
        frame: a frame object, or None.
        extra: dict from names to tensors, which come first.

    Returns:
        list of (name, Tensor), local variables first, each tensor once.
    """
    found, seen = [], set()
    scopes = [extra or {}]
    if frame is not None:
        inner = locals_of(frame)
        scopes += [inner] + ([frame.f_globals] if frame.f_globals is not inner else [])
    plain = [(n, v) for scope in scopes for n, v in list(scope.items()) if isinstance(n, str)]
    plain = [(n, v) for n, v in plain if not n.startswith("_")]
    for reach in (_itself, _parameters, _entries):  # the simplest name wins
        for name, value in plain:
            for path, tensor in reach(name, value):
                if id(tensor) not in seen:
                    seen.add(id(tensor))
                    found.append((path, tensor))
    return found


def _itself(name, value):
    return [(name, value)] if isinstance(value, Tensor) else []


def _parameters(name, value):
    if not hasattr(type(value), "named_parameters"):
        return []
    prefix = "" if name == "self" else name + "."
    named = [*value.named_parameters(), *value.named_buffers()]
    return [(prefix + path, tensor) for path, tensor in named]


def _entries(name, value):
    if isinstance(value, (list, tuple)) and len(value) <= ENTRIES:
        items = enumerate(value)
    elif isinstance(value, dict) and len(value) <= ENTRIES:
        items = value.items()
    else:
        return []
    return [(f"{name}[{key!r}]", entry) for key, entry in list(items) if isinstance(entry, Tensor)]
