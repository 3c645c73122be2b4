"""Containers of modules: in sequences, lists and dictionaries."""

import itertools
import operator
import warnings
from collections import OrderedDict
from collections.abc import Iterable, Mapping

from .module import Module, indented


def position(index, size):
    """An index from the front, refused if it is beyond the ends."""
    index = operator.index(index)
    if not -size <= index < size:
        raise IndexError(f"index {index} is out of range")
    return index % size


def pairs_of(items, who):
    """(key, value) of a mapping, or of an iterable of pairs."""
    if not isinstance(items, Iterable):
        raise TypeError(f"{who}.update should be called with an iterable of key/value pairs, but got {kind_of(items)}")
    if isinstance(items, Mapping) or hasattr(items, "items"):
        return list(items.items())
    pairs = list(items)
    for i, pair in enumerate(pairs):
        if not isinstance(pair, Iterable):
            raise TypeError(f"{who} update sequence element #{i} should be Iterable; is {kind_of(pair)}")
        if len(pair) != 2:
            raise ValueError(f"{who} update sequence element #{i} has length {len(pair)}; 2 is required")
    return pairs


def kind_of(value):
    return type(value).__name__


class _ModuleSequence(Module):
    """What Sequential and ModuleList have in common: children named by their places."""

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules.values())

    def _name_at(self, index):
        return next(itertools.islice(self._modules, position(index, len(self)), None))

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._slice(index)
        return self._modules[self._name_at(index)]

    def __setitem__(self, index, module):
        setattr(self, self._name_at(index), module)

    def __delitem__(self, index):
        names = list(self._modules)[index] if isinstance(index, slice) else [self._name_at(index)]
        for name in names:
            delattr(self, name)
        self._modules = {str(i): module for i, module in enumerate(self._modules.values())}

    def append(self, module):
        """Add a module at the end, and return the container.

        >>> torch.nn.Sequential().append(torch.nn.ReLU())
        Sequential(
          (0): ReLU()
        )
        """
        self.add_module(str(len(self)), module)
        return self

    def pop(self, key):
        """Take out and return the module at an index, or those of a slice.

        >>> torch.nn.Sequential(torch.nn.ReLU(), torch.nn.Tanh()).pop(0)
        ReLU()
        """
        module = self[key]
        del self[key]
        return module

    def _extend(self, modules):
        for module in list(modules):
            self.append(module)
        return self

    def _insert(self, index, module):
        modules = list(self._modules.values())
        modules.insert(index, module)
        self._modules.update((str(i), module) for i, module in enumerate(modules))


class Container(Module):
    """Modules given by name, as the oldest programs have it; every `Module` can hold others by itself.

    Args:
        kwargs: modules by their names.
    """

    def __init__(self, **kwargs):
        warnings.warn(
            "`nn.Container` is deprecated. All of its functionality is in `nn.Module`: subclass that instead.",
            FutureWarning,
            stacklevel=2,
        )
        super().__init__()
        for name, module in kwargs.items():
            self.add_module(name, module)


class Sequential(_ModuleSequence):
    """Modules that are called one after the other, each with the result of the one before.

    Args:
        *args (Module): in the order of calls; or one OrderedDict from name to Module.

    >>> torch.nn.Sequential(torch.nn.ReLU(), torch.nn.Softmax(dim=0))(torch.tensor([-1.0, 0.0]))
    tensor([0.5000, 0.5000])
    """

    def __init__(self, *args):
        super().__init__()
        if len(args) == 1 and isinstance(args[0], OrderedDict):
            named = args[0].items()
        else:
            named = ((str(i), module) for i, module in enumerate(args))
        for name, module in named:
            self.add_module(name, module)

    def _slice(self, index):
        return type(self)(OrderedDict(list(self._modules.items())[index]))

    def forward(self, input):
        """The last module's result.

        >>> torch.nn.Sequential()(torch.ones(1))
        tensor([1.])
        """
        for module in self._modules.values():
            input = module(input)
        return input

    def insert(self, index: int, module: Module):
        """Put a module before the one at `index`, and return the container.

        Raises:
            AssertionError: `module` is no Module. IndexError: `index` is beyond the ends.

        >>> torch.nn.Sequential(torch.nn.ReLU()).insert(0, torch.nn.Tanh())[0]
        Tanh()
        """
        if not isinstance(module, Module):
            raise AssertionError(f"module should be of type: {Module}")
        if not -len(self) <= index <= len(self):
            raise IndexError(f"Index out of range: {index}")
        self._insert(index, module)
        return self

    def extend(self, sequential):
        """Add modules at the end, and return the container.

        >>> len(torch.nn.Sequential().extend([torch.nn.ReLU(), torch.nn.Tanh()]))
        2
        """
        return self._extend(sequential)

    def __add__(self, other):
        return Sequential(*self, *self._checked(other))

    def __iadd__(self, other):
        return self._extend(self._checked(other))

    def _checked(self, other):
        if not isinstance(other, Sequential):
            raise ValueError(f"add operator supports only objects of Sequential class, but {type(other)} is given.")
        return other

    def __mul__(self, times):
        return Sequential(*list(self) * self._checked_times(times))

    __rmul__ = __mul__

    def __imul__(self, times):
        return self._extend(list(self) * (self._checked_times(times) - 1))

    def _checked_times(self, times):
        if not isinstance(times, int):
            raise TypeError(f"unsupported operand type(s) for *: {type(self)} and {type(times)}")
        if times <= 0:
            raise ValueError(f"Non-positive multiplication factor {times} for {type(self)}")
        return times


class ModuleList(_ModuleSequence):
    """Modules in a list, registered, but not called by themselves.

    Args:
        modules (iterable of Modules, optional): the first ones.

    >>> torch.nn.ModuleList(torch.nn.Linear(2, 2) for _ in range(3))
    ModuleList(
      (0-2): 3 x Linear(in_features=2, out_features=2, bias=True)
    )
    """

    def __init__(self, modules=None):
        super().__init__()
        if modules is not None:
            self.extend(modules)

    def _slice(self, index):
        return type(self)(list(self._modules.values())[index])

    def insert(self, index: int, module: Module) -> None:
        """Put a module before the one at `index`.

        >>> layers = torch.nn.ModuleList([torch.nn.ReLU()])
        >>> layers.insert(0, torch.nn.Tanh())
        >>> layers[0]
        Tanh()
        """
        self._insert(index, module)

    def extend(self, modules):
        """Add modules at the end, and return the list.

        Raises:
            TypeError: `modules` is not iterable.

        >>> len(torch.nn.ModuleList().extend([torch.nn.ReLU()]))
        1
        """
        if not isinstance(modules, Iterable):
            raise TypeError(f"ModuleList.extend should be called with an iterable, but got {kind_of(modules)}")
        return self._extend(modules)

    def __iadd__(self, modules):
        return self.extend(modules)

    def __add__(self, other):
        return ModuleList([*self, *other])

    def __repr__(self):
        """Equal neighbours are shown once, with their number."""
        lines, start = [], 0
        for text, run in itertools.groupby(map(repr, self)):
            end = start + len(list(run))
            alone = end == start + 1
            lines.append(f"({start}): {text}" if alone else f"({start}-{end - 1}): {end - start} x {text}")
            start = end
        if not lines:
            return f"{self._get_name()}()"
        return "\n  ".join([f"{self._get_name()}(", *map(indented, lines)]) + "\n)"


class ModuleDict(Module):
    """Modules in a dictionary, registered, but not called by themselves.

    Args:
        modules (mapping or iterable of pairs, optional): from name to Module.

    >>> torch.nn.ModuleDict({"act": torch.nn.ReLU()})["act"]
    ReLU()
    """

    def __init__(self, modules=None):
        super().__init__()
        if modules is not None:
            self.update(modules)

    def __getitem__(self, key):
        return self._modules[key]

    def __setitem__(self, key, module):
        self.add_module(key, module)

    def __delitem__(self, key):
        del self._modules[key]

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules)

    def __contains__(self, key):
        return key in self._modules

    def clear(self) -> None:
        """Remove all modules."""
        self._modules.clear()

    def pop(self, key: str) -> Module:
        """Take out and return the module of that name.

        >>> torch.nn.ModuleDict({"act": torch.nn.ReLU()}).pop("act")
        ReLU()
        """
        return self._modules.pop(key)

    def keys(self):
        """The names."""
        return self._modules.keys()

    def items(self):
        """Pairs of name and module."""
        return self._modules.items()

    def values(self):
        """The modules."""
        return self._modules.values()

    def update(self, modules) -> None:
        """Add modules, in place of those of the same name.

        Args:
            modules (mapping or iterable of pairs): from name to Module.

        Raises:
            TypeError, ValueError: they are no pairs.

        >>> layers = torch.nn.ModuleDict()
        >>> layers.update([("act", torch.nn.ReLU())])
        >>> list(layers)
        ['act']
        """
        for key, module in pairs_of(modules, "ModuleDict"):
            self[key] = module
