"""Containers of parameters: in lists and dictionaries."""

import operator
from collections import OrderedDict
from collections.abc import Iterable, Mapping

import flambeau as torch

from ..parameter import Parameter
from .container import kind_of, pairs_of, position
from .module import Module


def _as_parameter(value):
    """Tensors become parameters when a container takes them; other objects stay what they are."""
    return Parameter(value) if isinstance(value, torch.Tensor) and not isinstance(value, Parameter) else value


def _describe(key, value, dtype_of):
    """A line of a parameter container's printed form."""
    if not isinstance(value, torch.Tensor):
        return f"  ({key}): Object of type: {kind_of(value)}"
    kind = "Parameter" if isinstance(value, Parameter) else "Tensor"
    device = "" if value.device.type == "cpu" else f" ({value.device})"
    return f"  ({key}): {kind} containing: [{dtype_of(value)} of size {'x'.join(map(str, value.shape))}{device}]"


class ParameterList(Module):
    """Parameters in a list, registered; tensors put into it become parameters.

    Args:
        values (iterable, optional): the first ones.

    >>> torch.nn.ParameterList([torch.ones(2)])[0]
    Parameter containing:
    tensor([1., 1.], requires_grad=True)
    """

    def __init__(self, values=None):
        super().__init__()
        self._size = 0
        if values is not None:
            self.extend(values)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)(list(self)[index])
        return getattr(self, str(position(index, len(self))))

    def __setitem__(self, index, param):
        setattr(self, str(position(index, len(self))), _as_parameter(param))

    def __len__(self):
        return self._size

    def __iter__(self):
        return (self[i] for i in range(len(self)))

    def __iadd__(self, parameters):
        return self.extend(parameters)

    def append(self, value):
        """Add a value at the end, and return the list.

        >>> len(torch.nn.ParameterList().append(torch.ones(2)))
        1
        """
        self._size += 1
        self[-1] = value
        return self

    def extend(self, values):
        """Add values at the end, and return the list.

        Raises:
            TypeError: `values` is not iterable, or a tensor.

        >>> len(torch.nn.ParameterList().extend([torch.ones(2), torch.ones(3)]))
        2
        """
        if not isinstance(values, Iterable) or isinstance(values, torch.Tensor):
            raise TypeError(f"ParameterList.extend should be called with an iterable, but got {kind_of(values)}")
        for value in values:
            self.append(value)
        return self

    def extra_repr(self):
        return "\n".join(_describe(i, value, lambda t: t.dtype) for i, value in enumerate(self))

    def __call__(self, *args, **kwargs):
        raise RuntimeError("ParameterList should not be called.")


class ParameterDict(Module):
    """Parameters in a dictionary, registered; tensors put into it become parameters.

    Args:
        parameters (mapping or iterable of pairs, optional): from name to value.

    >>> torch.nn.ParameterDict({"scale": torch.ones(1)})["scale"]
    Parameter containing:
    tensor([1.], requires_grad=True)
    """

    def __init__(self, parameters=None):
        super().__init__()
        self._keys = {}
        if parameters is not None:
            self.update(parameters)

    def _checked(self, key):
        if not isinstance(key, str):
            raise TypeError(
                "Index given to ParameterDict cannot be used as a key as it is not a string "
                f"(type is '{kind_of(key)}'). Use str(key)."
            )
        return key

    def __getitem__(self, key):
        return getattr(self, self._checked(key))

    def __setitem__(self, key, value):
        setattr(self, self._checked(key), _as_parameter(value))
        self._keys[key] = None

    def __delitem__(self, key):
        del self._keys[key]
        delattr(self, key)

    def __len__(self):
        return len(self._keys)

    def __iter__(self):
        return iter(self._keys)

    def __reversed__(self):
        return reversed(list(self._keys))

    def __contains__(self, key):
        return key in self._keys

    def copy(self):
        """A new ParameterDict with the same values.

        >>> list(torch.nn.ParameterDict({"a": torch.ones(1)}).copy())
        ['a']
        """
        return ParameterDict(self.items())

    def setdefault(self, key: str, default=None):
        """The value of a name, which is `default` from now on if it had none."""
        if key not in self:
            self[key] = default
        return self[key]

    def clear(self) -> None:
        """Remove everything."""
        for key in list(self._keys):
            del self[key]

    def pop(self, key: str):
        """Take out and return the value of a name."""
        value = self[key]
        del self[key]
        return value

    def popitem(self):
        """Take out and return the last name and its value."""
        key, _ = self._keys.popitem()
        value = self[key]
        delattr(self, key)
        return key, value

    def get(self, key: str, default=None):
        """The value of a name, or `default`."""
        return self[key] if key in self else default

    def fromkeys(self, keys, default=None):
        """A new ParameterDict with these names, all with the same value."""
        return ParameterDict((key, default) for key in keys)

    def keys(self):
        """The names."""
        return self._keys.keys()

    def items(self):
        """Pairs of name and value."""
        return ((key, self[key]) for key in self._keys)

    def values(self):
        """The values."""
        return (self[key] for key in self._keys)

    def update(self, parameters) -> None:
        """Add values, in place of those of the same name.

        Args:
            parameters (mapping or iterable of pairs): from name to value; a plain dict comes in sorted order.

        Raises:
            TypeError, ValueError: they are no pairs.

        >>> params = torch.nn.ParameterDict()
        >>> params.update({"b": torch.ones(1), "a": torch.ones(1)})
        >>> list(params)
        ['a', 'b']
        """
        pairs = pairs_of(parameters, "ParameterDict")
        plain = isinstance(parameters, Mapping) and not isinstance(parameters, OrderedDict)
        for key, value in sorted(pairs, key=operator.itemgetter(0)) if plain else pairs:
            self[key] = value

    def extra_repr(self):
        return "\n".join(_describe(key, value, torch.typename) for key, value in self.items())

    def __call__(self, input):
        raise RuntimeError("ParameterDict should not be called.")

    def __or__(self, other):
        merged = self.copy()
        merged.update(other)
        return merged

    def __ror__(self, other):
        merged = ParameterDict(other)
        merged.update(self)
        return merged

    def __ior__(self, other):
        self.update(other)
        return self
