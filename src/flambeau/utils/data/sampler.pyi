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
def _is_positive(value: Any) -> Any: ...
class Sampler:
    """An order of examples; a subclass defines ``__iter__``, and ``__len__`` if it has one.

    >>> class Backwards(torch.utils.data.Sampler):
    ...     def __init__(self, data):
    ...         self.data = data
    ...     def __iter__(self):
    ...         return iter(range(len(self.data) - 1, -1, -1))
    >>> list(Backwards("abc"))
    [2, 1, 0]
    """
    def __class_getitem__(cls, item: Any) -> Any: ...
    def __iter__(self) -> Iterator[Any]: ...
class SequentialSampler(Sampler):
    """The order in which they are.

    Args:
        data_source (Dataset): whose length counts.

    >>> list(torch.utils.data.SequentialSampler("abc"))
    [0, 1, 2]
    """
    def __init__(self, data_source: Any) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...
    data_source: Any
class RandomSampler(Sampler):
    """A random order, another one at each iteration.

    Args:
        data_source (Dataset): whose length counts.
        replacement (bool): draw each example independently.
        num_samples (int, optional): how many; as many as there are if None.
        generator (Generator, optional): where the order comes from; if None, each iteration takes a new one, with a
            seed from the default generator.

    Raises:
        TypeError, ValueError: options of the wrong kind.

    >>> sorted(torch.utils.data.RandomSampler("abc"))
    [0, 1, 2]
    """
    def __init__(self, data_source: Any, replacement: bool = False, num_samples: int | None = None, generator: _Generator | None = None) -> None: ...
    @property
    def num_samples(self) -> Any:
        """How many numbers come: the length of the dataset at this time, if not said."""
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...
    data_source: Any
    replacement: Any
    _num_samples: Any
    generator: Any
def random_seed(generator: _Generator | None = None) -> int:
    """A seed from a generator, the default one if None, as PyTorch draws it."""
class SubsetRandomSampler(Sampler):
    """Given numbers in a random order.

    Args:
        indices (sequence of ints): these numbers.
        generator (Generator, optional): where the order comes from; the default generator if None.

    >>> sorted(torch.utils.data.SubsetRandomSampler([4, 2]))
    [2, 4]
    """
    def __init__(self, indices: Sequence[int], generator: _Generator | None = None) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...
    indices: Any
    generator: Any
class WeightedRandomSampler(Sampler):
    """Numbers drawn with given probabilities.

    Args:
        weights (sequence of floats): proportional to the probabilities.
        num_samples (int): how many.
        replacement (bool): draw each independently.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: options of the wrong kind.

    >>> list(torch.utils.data.WeightedRandomSampler([0.0, 1.0], 3))
    [1, 1, 1]
    """
    def __init__(self, weights: Sequence[float], num_samples: int, replacement: bool = True, generator: _Generator | None = None) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...
    weights: Any
    num_samples: Any
    replacement: Any
    generator: Any
class BatchSampler(Sampler):
    """The numbers of another sampler, in lists.

    Args:
        sampler (Sampler or iterable): where the numbers come from.
        batch_size (int): how many in a list.
        drop_last (bool): leave out the last list if it is shorter.

    Raises:
        ValueError: options of the wrong kind.

    >>> list(torch.utils.data.BatchSampler(range(5), 2, drop_last=False))
    [[0, 1], [2, 3], [4]]
    """
    def __init__(self, sampler: Any, batch_size: int, drop_last: bool) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...
    sampler: Any
    batch_size: Any
    drop_last: Any
