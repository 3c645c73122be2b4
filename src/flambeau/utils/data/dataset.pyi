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
import math
import warnings
from bisect import bisect_right
class Dataset:
    """Examples that are found by number; a subclass defines ``__getitem__``, and ``__len__`` if it has one.

    It may define ``__getitems__(indices)``, which returns a list of examples, where that is faster.

    >>> class Squares(torch.utils.data.Dataset):
    ...     def __len__(self):
    ...         return 4
    ...     def __getitem__(self, index):
    ...         return index**2
    >>> Squares()[3]
    9
    """
    def __class_getitem__(cls, item: Any) -> Any: ...
    def __getitem__(self, index: Any) -> Any: ...
    def __add__(self, other: Any) -> Any: ...
class IterableDataset(Dataset):
    """Examples as a stream; a subclass defines ``__iter__``.

    >>> class Count(torch.utils.data.IterableDataset):
    ...     def __iter__(self):
    ...         return iter(range(3))
    >>> list(Count())
    [0, 1, 2]
    """
    def __iter__(self) -> Iterator[Any]: ...
    def __add__(self, other: Any) -> Any: ...
class TensorDataset(Dataset):
    """The rows of several tensors: example i is the tuple of their rows i.

    Args:
        *tensors (Tensor): of the same size in dimension 0.

    Raises:
        AssertionError: the sizes differ.

    >>> torch.utils.data.TensorDataset(torch.tensor([1, 2]), torch.tensor([3, 4]))[0]
    (tensor(1), tensor(3))
    """
    def __init__(self, *tensors: Tensor) -> None: ...
    def __getitem__(self, index: Any) -> Any: ...
    def __len__(self) -> int: ...
    tensors: Any
class StackDataset(Dataset):
    """Several datasets side by side: example i is the tuple, or dict, of their examples i.

    Args:
        *args (Dataset): for tuples; or
        **kwargs (Dataset): for dicts.

    Raises:
        ValueError: the lengths differ; none, or both kinds, are given.

    >>> torch.utils.data.StackDataset(x=[1, 2], y=[3, 4])[1]
    {'x': 2, 'y': 4}
    """
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def __getitem__(self, index: Any) -> Any: ...
    def __getitems__(self, indices: Any) -> Any: ...
    def _parts(self) -> Any: ...
    def _assemble(self, row: Any) -> Any: ...
    def __len__(self) -> int: ...
    datasets: Any
    _length: Any
def items_of(dataset: Any, indices: Any) -> Any:
    """The examples of these numbers, at once if the dataset can."""
class ConcatDataset(Dataset):
    """Datasets one after the other.

    Args:
        datasets (iterable of Datasets): in order.

    Raises:
        AssertionError: there is none, or one without numbers.

    >>> torch.utils.data.ConcatDataset([[1, 2], [3]])[2]
    3
    """
    def __init__(self, datasets: Any) -> None: ...
    def __len__(self) -> int: ...
    def __getitem__(self, idx: Any) -> Any: ...
    datasets: Any
    cumulative_sizes: Any
class ChainDataset(IterableDataset):
    """Streams one after the other.

    Args:
        datasets (iterable of IterableDatasets): in order.

    >>> len(list(torch.utils.data.ChainDataset([])))
    0
    """
    def __init__(self, datasets: Any) -> None: ...
    def _checked(self) -> Any: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...
    datasets: Any
class Subset(Dataset):
    """Some examples of a dataset.

    Args:
        dataset (Dataset): the whole.
        indices (sequence of ints): which, in order.

    >>> torch.utils.data.Subset(["a", "b", "c"], [2, 0])[0]
    'c'
    """
    def __init__(self, dataset: Any, indices: Sequence[int]) -> None: ...
    def __getitem__(self, idx: Any) -> Any: ...
    def __getitems__(self, indices: Sequence[int]) -> Any: ...
    def __len__(self) -> int: ...
    dataset: Any
    indices: Any
def random_split(dataset: Any, lengths: Sequence[Any], generator: _Generator | None = None) -> Any:
    """Split a dataset at random.

    Args:
        dataset (Dataset): the whole.
        lengths (sequence): how many examples each part gets; or fractions that sum to 1.
        generator (Generator, optional): where the order comes from; the default generator if None.

    Returns:
        list of Subsets

    Raises:
        ValueError: the lengths do not sum to that of the dataset, or a fraction is out of range.

    >>> [len(part) for part in torch.utils.data.random_split(range(10), [0.75, 0.25])]
    [8, 2]
    """
def _whole_lengths(fractions: Any, total: Any) -> Any: ...
