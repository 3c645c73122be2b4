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
import numpy as np
_TEXT: tuple[Any, ...]
def default_collate(batch: list[Any]) -> Any:
    """Stack the examples of a batch.

    Args:
        batch (list): examples: tensors, NumPy arrays, numbers, strings, or lists, tuples and dicts of these.

    Returns:
        the structure of an example, with a tensor (N, ...) for each tensor, array or number, a list for each string.

    Raises:
        TypeError: another kind of example. RuntimeError: lists of unequal length.

    >>> torch.utils.data.default_collate([(torch.tensor([1.0]), 0), (torch.tensor([2.0]), 1)])
    [tensor([[1.],
            [2.]]), tensor([0, 1])]
    """
def collate(batch: list[Any], *, collate_fn_map: dict[Any, Any] | None = None) -> Any:
    """Stack the examples of a batch, with functions of one's own for some types.

    Args:
        batch (list): examples.
        collate_fn_map (dict, optional): from type to function, called ``function(batch, collate_fn_map=...)``.

    Raises:
        TypeError: a kind of example without a function. RuntimeError: lists of unequal length.
    """
def _refusal(kind: Any) -> Any: ...
def like(example: Any, values: Any) -> Any:
    """Values in a container of the example's type; plain tuples become lists, as in PyTorch."""
def _stack(batch: Any, *, collate_fn_map: Any = None) -> Any: ...
def _stack_arrays(batch: Any, *, collate_fn_map: Any = None) -> Any: ...
def _stack_numpy_numbers(batch: Any, *, collate_fn_map: Any = None) -> Any: ...
def _stack_floats(batch: Any, *, collate_fn_map: Any = None) -> Any: ...
def _stack_ints(batch: Any, *, collate_fn_map: Any = None) -> Any: ...
def _keep(batch: Any, *, collate_fn_map: Any = None) -> Any: ...
default_collate_fn_map: dict[Any, Any]
def default_convert(data: Any) -> Any:
    """Turn the NumPy arrays in an example into tensors.

    Args:
        data: an array, or lists, tuples and dicts of arrays; anything else stays as it is.

    >>> import numpy as np
    >>> torch.utils.data.default_convert({"x": np.array([1, 2])})
    {'x': tensor([1, 2])}
    """
