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
import operator
from collections import OrderedDict
from ..parameter import Parameter
from .container import kind_of, pairs_of, position
from .module import Module
def _as_parameter(value: Any) -> Any: ...
def _describe(key: Any, value: Any, dtype_of: Any) -> Any: ...
class ParameterList(Module):
    """Parameters in a list, registered; tensors put into it become parameters.

    Args:
        values (iterable, optional): the first ones.

    >>> torch.nn.ParameterList([torch.ones(2)])[0]
    Parameter containing:
    tensor([1., 1.], requires_grad=True)
    """
    def __init__(self, values: Iterable[Any] | None = None) -> None: ...
    def __getitem__(self, index: Any) -> Any: ...
    def __setitem__(self, index: Any, param: Any) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __iadd__(self, parameters: Any) -> Any: ...
    def append(self, value: Any) -> Any:
        """Add a value at the end, and return the list.

        >>> len(torch.nn.ParameterList().append(torch.ones(2)))
        1
        """
    def extend(self, values: Iterable[Any] | None) -> Any:
        """Add values at the end, and return the list.

        Raises:
            TypeError: `values` is not iterable, or a tensor.

        >>> len(torch.nn.ParameterList().extend([torch.ones(2), torch.ones(3)]))
        2
        """
    def extra_repr(self) -> str: ...
    __call__: Callable[..., Any]
    _size: Any
class ParameterDict(Module):
    """Parameters in a dictionary, registered; tensors put into it become parameters.

    Args:
        parameters (mapping or iterable of pairs, optional): from name to value.

    >>> torch.nn.ParameterDict({"scale": torch.ones(1)})["scale"]
    Parameter containing:
    tensor([1.], requires_grad=True)
    """
    def __init__(self, parameters: Any = None) -> None: ...
    def _checked(self, key: Any) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...
    def __delitem__(self, key: Any) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __reversed__(self) -> Any: ...
    def __contains__(self, key: Any) -> bool: ...
    def copy(self) -> Any:
        """A new ParameterDict with the same values.

        >>> list(torch.nn.ParameterDict({"a": torch.ones(1)}).copy())
        ['a']
        """
    def setdefault(self, key: str, default: Any = None) -> Any:
        """The value of a name, which is `default` from now on if it had none."""
    def clear(self) -> None:
        """Remove everything."""
    def pop(self, key: str) -> Any:
        """Take out and return the value of a name."""
    def popitem(self) -> Any:
        """Take out and return the last name and its value."""
    def get(self, key: str, default: Any = None) -> Any:
        """The value of a name, or `default`."""
    def fromkeys(self, keys: Any, default: Any = None) -> Any:
        """A new ParameterDict with these names, all with the same value."""
    def keys(self) -> Any:
        """The names."""
    def items(self) -> Any:
        """Pairs of name and value."""
    def values(self) -> Any:
        """The values."""
    def update(self, parameters: Any) -> None:
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
    def extra_repr(self) -> str: ...
    def __call__(self, input: Any) -> Any: ...
    def __or__(self, other: Any) -> Any: ...
    def __ror__(self, other: Any) -> Any: ...
    def __ior__(self, other: Any) -> Any: ...
    _keys: Any
