"""Named results, such as that of `torch.max(x, 0)`: tuples whose fields have names, printed as PyTorch prints them."""

from operator import itemgetter

from .._names.public import publish

_TYPES = {}  # {name of the function: class of its results}


class NamedResult(tuple):
    """A tuple with named fields; made from a sequence of their values."""

    __slots__ = ()
    __module__ = "torch.return_types"
    _fields = ()

    def __repr__(self):
        fields = ",\n".join(f"{name}={value!r}" for name, value in zip(self._fields, self))
        return f"torch.return_types.{type(self).__name__}(\n{fields})"

    def __reduce__(self):
        return make_result, (type(self).__name__, " ".join(self._fields), tuple(self))


def result_type(name, fields):
    """The class of results of the function `name`, with `fields` separated by blanks; also torch.return_types.name."""
    if name not in _TYPES:
        names = tuple(fields.split())
        members = {field: property(itemgetter(i)) for i, field in enumerate(names)}
        members |= {"__slots__": (), "_fields": names, "__match_args__": names, "__module__": "torch.return_types"}
        members |= {"n_fields": len(names), "n_sequence_fields": len(names), "n_unnamed_fields": 0}
        _TYPES[name] = publish(type(name, (NamedResult,), members), "return_types")
    return _TYPES[name]


def make_result(name, fields, values):
    """A named result from its parts (what pickle calls)."""
    return result_type(name, fields)(values)
