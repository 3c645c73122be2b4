"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
import itertools
import operator
import warnings
from collections import OrderedDict
from .module import Module, indented
def position(index: Any, size: Any) -> Any:
    """An index from the front, refused if it is beyond the ends."""
def pairs_of(items: Any, who: Any) -> Any:
    """(key, value) of a mapping, or of an iterable of pairs."""
def kind_of(value: Any) -> Any: ...
class _ModuleSequence(Module):
    """What Sequential and ModuleList have in common: children named by their places."""
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Any]: ...
    def _name_at(self, index: Any) -> Any: ...
    def __getitem__(self, index: Any) -> Any: ...
    def __setitem__(self, index: Any, module: Any) -> None: ...
    def __delitem__(self, index: Any) -> None: ...
    def append(self, module: Any) -> Any:
        """Add a module at the end, and return the container.

        >>> torch.nn.Sequential().append(torch.nn.ReLU())
        Sequential(
          (0): ReLU()
        )
        """
    def pop(self, key: Any) -> Any:
        """Take out and return the module at an index, or those of a slice.

        >>> torch.nn.Sequential(torch.nn.ReLU(), torch.nn.Tanh()).pop(0)
        ReLU()
        """
    def _extend(self, modules: Any) -> Any: ...
    def _insert(self, index: Any, module: Any) -> Any: ...
    _modules: Any
class Container(Module):
    """Modules given by name, as the oldest programs have it; every `Module` can hold others by itself.

    Args:
        kwargs: modules by their names.
    """
    def __init__(self, **kwargs: Any) -> None: ...
class Sequential(_ModuleSequence):
    """Modules that are called one after the other, each with the result of the one before.

    Args:
        *args (Module): in the order of calls; or one OrderedDict from name to Module.

    >>> torch.nn.Sequential(torch.nn.ReLU(), torch.nn.Softmax(dim=0))(torch.tensor([-1.0, 0.0]))
    tensor([0.5000, 0.5000])
    """
    def __init__(self, *args: Any) -> None: ...
    def _slice(self, index: Any) -> Any: ...
    def forward(self, input: Any) -> Any:
        """The last module's result.

        >>> torch.nn.Sequential()(torch.ones(1))
        tensor([1.])
        """
    def insert(self, index: int, module: Module) -> Any:
        """Put a module before the one at `index`, and return the container.

        Raises:
            AssertionError: `module` is no Module. IndexError: `index` is beyond the ends.

        >>> torch.nn.Sequential(torch.nn.ReLU()).insert(0, torch.nn.Tanh())[0]
        Tanh()
        """
    def extend(self, sequential: Any) -> Any:
        """Add modules at the end, and return the container.

        >>> len(torch.nn.Sequential().extend([torch.nn.ReLU(), torch.nn.Tanh()]))
        2
        """
    def __add__(self, other: Any) -> Any: ...
    def __iadd__(self, other: Any) -> Any: ...
    def _checked(self, other: Any) -> Any: ...
    def __mul__(self, times: Any) -> Any: ...
    __rmul__: Any
    def __imul__(self, times: Any) -> Any: ...
    def _checked_times(self, times: Any) -> Any: ...
class ModuleList(_ModuleSequence):
    """Modules in a list, registered, but not called by themselves.

    Args:
        modules (iterable of Modules, optional): the first ones.

    >>> torch.nn.ModuleList(torch.nn.Linear(2, 2) for _ in range(3))
    ModuleList(
      (0-2): 3 x Linear(in_features=2, out_features=2, bias=True)
    )
    """
    def __init__(self, modules: Any = None) -> None: ...
    def _slice(self, index: Any) -> Any: ...
    def insert(self, index: int, module: Module) -> None:
        """Put a module before the one at `index`.

        >>> layers = torch.nn.ModuleList([torch.nn.ReLU()])
        >>> layers.insert(0, torch.nn.Tanh())
        >>> layers[0]
        Tanh()
        """
    def extend(self, modules: Any) -> Any:
        """Add modules at the end, and return the list.

        Raises:
            TypeError: `modules` is not iterable.

        >>> len(torch.nn.ModuleList().extend([torch.nn.ReLU()]))
        1
        """
    def __iadd__(self, modules: Any) -> Any: ...
    def __add__(self, other: Any) -> Any: ...
    def __repr__(self) -> str: ...
class ModuleDict(Module):
    """Modules in a dictionary, registered, but not called by themselves.

    Args:
        modules (mapping or iterable of pairs, optional): from name to Module.

    >>> torch.nn.ModuleDict({"act": torch.nn.ReLU()})["act"]
    ReLU()
    """
    def __init__(self, modules: Any = None) -> None: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, module: Any) -> None: ...
    def __delitem__(self, key: Any) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __contains__(self, key: Any) -> bool: ...
    def clear(self) -> None:
        """Remove all modules."""
    def pop(self, key: str) -> Module:
        """Take out and return the module of that name.

        >>> torch.nn.ModuleDict({"act": torch.nn.ReLU()}).pop("act")
        ReLU()
        """
    def keys(self) -> Any:
        """The names."""
    def items(self) -> Any:
        """Pairs of name and module."""
    def values(self) -> Any:
        """The modules."""
    def update(self, modules: Any) -> None:
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
