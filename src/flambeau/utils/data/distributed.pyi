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
import math
from .sampler import Sampler
class DistributedSampler(Sampler):
    """Every process's share of a dataset: each takes every ``num_replicas``-th example of one common order.

    Args:
        dataset (Dataset): whose length counts.
        num_replicas (int, optional): how many processes share it; those of the default group if None.
        rank (int, optional): the number of this one among them; its rank in the default group if None.
        shuffle (bool): a new random order for each epoch, the same in every process; see `set_epoch`.
        seed (int): what the random orders come from; the same in every process.
        drop_last (bool): leave out what is too much for equal shares, instead of repeating examples.

    Raises:
        ValueError: `rank` is not below `num_replicas`, or neither is given and there is no default group.

    >>> data = range(5)
    >>> [list(torch.utils.data.DistributedSampler(data, 2, rank, shuffle=False)) for rank in range(2)]
    [[0, 2, 4], [1, 3, 0]]
    """
    def __init__(self, dataset: Any, num_replicas: int | None = None, rank: int | None = None, shuffle: bool = True, seed: int = 0, drop_last: bool = False) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...
    def set_epoch(self, epoch: int) -> None:
        """Choose the random order; without a new number each epoch has the same.

        Args:
            epoch (int): the number of the epoch, the same in every process.

        >>> sampler = torch.utils.data.DistributedSampler(range(4), 1, 0)
        >>> sampler.set_epoch(3); len(list(sampler))
        4
        """
    dataset: Any
    num_replicas: Any
    rank: Any
    epoch: Any
    shuffle: Any
    seed: Any
    drop_last: Any
    num_samples: Any
    total_size: Any
