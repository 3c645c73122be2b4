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
import warnings
from ._utils.collate import default_collate, default_convert
from ._workers import BatchIterator as _BaseDataLoaderIter
from ._workers import WorkerIterator as _MultiProcessingDataLoaderIter
from .dataset import IterableDataset, items_of
from .sampler import BatchSampler, RandomSampler, SequentialSampler, random_seed
class DataLoader:
    """Batches of a dataset, in order or shuffled; the shuffled order for a seed is PyTorch's.

    Args:
        dataset (Dataset): where the examples come from.
        batch_size (int or None): examples in a batch; None for single examples.
        shuffle (bool, optional): a new random order at each iteration.
        sampler (Sampler or iterable, optional): another order.
        batch_sampler (Sampler or iterable, optional): lists of numbers, one for each batch.
        num_workers (int): how many processes load in the background; with 0, the iteration itself loads. Each has a
            copy of the dataset, and generators of its own (torch's, Python's, NumPy's) seeded for it.
        collate_fn (callable, optional): from a list of examples to a batch; ``default_collate`` if None.
        pin_memory (bool): only for GPUs.
        drop_last (bool): leave out the last batch if it is smaller.
        timeout (float): seconds to wait for a worker; 0 for ever.
        worker_init_fn (callable, optional): called with its number in each worker, before it loads.
        multiprocessing_context (str or context, optional): how workers are started; by fork where there is one.
        generator (Generator, optional): where the order comes from; the default generator if None.
        prefetch_factor (int, optional): how many batches each worker loads ahead; 2 if None.
        persistent_workers (bool): keep the workers for the next iteration.
        pin_memory_device (str): only for GPUs.
        in_order (bool): whether batches come in order; if False, as soon as a worker has one.

    Raises:
        ValueError: options that exclude each other. RuntimeError: a worker died, or took longer than `timeout`.

    >>> data = torch.utils.data.TensorDataset(torch.arange(5))
    >>> [batch.tolist() for batch, in torch.utils.data.DataLoader(data, batch_size=2)]
    [[0, 1], [2, 3], [4]]
    """
    _initialized: bool
    def __class_getitem__(cls, item: Any) -> Any: ...
    def __init__(self, dataset: Any, batch_size: int | None = 1, shuffle: bool | None = None, sampler: Any = None, batch_sampler: Any = None, num_workers: int = 0, collate_fn: Callable[..., Any] | None = None, pin_memory: bool = False, drop_last: bool = False, timeout: float = 0, worker_init_fn: Callable[..., Any] | None = None, multiprocessing_context: Any = None, generator: _Generator | None = None, *, prefetch_factor: int | None = None, persistent_workers: bool = False, pin_memory_device: str = '', in_order: bool = True) -> None: ...
    def _default_sampler(self, shuffle: bool | None) -> Any: ...
    def __setattr__(self, attr: Any, value: Any) -> None: ...
    @property
    def index_sampler(self) -> Any:
        """Where the numbers come from: lists of them, or single ones without batches."""
    def __iter__(self) -> Iterator[Any]: ...
    def _batches(self) -> Any: ...
    def __getstate__(self) -> Any: ...
    def fetcher(self) -> Any:
        """A function from the numbers of a batch, or one number, to the batch; it may raise StopIteration."""
    def _stream_fetcher(self, stream: Any) -> Any: ...
    def _counted(self, batches: Any) -> Any: ...
    def __len__(self) -> int: ...
    dataset: Any
    num_workers: Any
    generator: Any
    prefetch_factor: Any
    pin_memory: Any
    pin_memory_device: Any
    timeout: Any
    worker_init_fn: Any
    in_order: Any
    multiprocessing_context: Any
    persistent_workers: Any
    batch_size: Any
    drop_last: Any
    sampler: Any
    batch_sampler: Any
    collate_fn: Any
    _announced_length: Any
    _iterator: Any
class _SingleProcessDataLoaderIter(_BaseDataLoaderIter):
    """Batches that are loaded when they are asked for."""
    def __init__(self, loader: Any) -> None: ...
    def __next__(self) -> Any: ...
    _fetch: Any
    _indices: Any
class _Endless:
    """The order of a stream, which has no numbers."""
    def __iter__(self) -> Iterator[Any]: ...
def _check_workers(num_workers: Any, timeout: Any, prefetch_factor: Any, persistent_workers: Any, multiprocessing_context: Any) -> Any: ...
def _check_order(dataset: Any, batch_size: Any, shuffle: Any, sampler: Any, batch_sampler: Any, drop_last: Any) -> Any: ...
