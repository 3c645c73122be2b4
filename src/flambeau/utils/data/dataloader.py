"""DataLoader: iterates over a dataset in batches."""

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

    _initialized = False

    def __class_getitem__(cls, item):
        return cls

    def __init__(
        self,
        dataset,
        batch_size: int | None = 1,
        shuffle: bool | None = None,
        sampler=None,
        batch_sampler=None,
        num_workers: int = 0,
        collate_fn=None,
        pin_memory: bool = False,
        drop_last: bool = False,
        timeout: float = 0,
        worker_init_fn=None,
        multiprocessing_context=None,
        generator=None,
        *,
        prefetch_factor: int | None = None,
        persistent_workers: bool = False,
        pin_memory_device: str = "",
        in_order: bool = True,
    ):
        _check_workers(num_workers, timeout, prefetch_factor, persistent_workers, multiprocessing_context)
        _check_order(dataset, batch_size, shuffle, sampler, batch_sampler, drop_last)
        self.dataset, self.num_workers, self.generator = dataset, num_workers, generator
        self.prefetch_factor = 2 if num_workers > 0 and prefetch_factor is None else prefetch_factor
        self.pin_memory, self.pin_memory_device = pin_memory, pin_memory_device
        self.timeout, self.worker_init_fn, self.in_order = timeout, worker_init_fn, in_order
        self.multiprocessing_context, self.persistent_workers = multiprocessing_context, persistent_workers
        if sampler is None:
            sampler = self._default_sampler(shuffle)
        if batch_sampler is not None:
            batch_size = None
        elif batch_size is not None:
            batch_sampler = BatchSampler(sampler, batch_size, drop_last)
        self.batch_size, self.drop_last, self.sampler, self.batch_sampler = (
            batch_size,
            drop_last,
            sampler,
            batch_sampler,
        )
        self.collate_fn = collate_fn or (default_convert if batch_sampler is None else default_collate)
        self._announced_length = None
        self._iterator = None  # that of workers that are kept
        self._initialized = True

    def _default_sampler(self, shuffle):
        if isinstance(self.dataset, IterableDataset):
            return _Endless()
        return RandomSampler(self.dataset, generator=self.generator) if shuffle else SequentialSampler(self.dataset)

    def __setattr__(self, attr, value):
        fixed = ("batch_size", "batch_sampler", "sampler", "drop_last", "dataset", "persistent_workers")
        if self._initialized and attr in fixed:
            raise ValueError(f"{attr} attribute should not be set after {type(self).__name__} is initialized")
        object.__setattr__(self, attr, value)

    @property
    def index_sampler(self):
        """Where the numbers come from: lists of them, or single ones without batches."""
        return self.sampler if self.batch_sampler is None else self.batch_sampler

    def __iter__(self):
        if self.pin_memory:
            warnings.warn(
                "'pin_memory' argument is set as true but no accelerator is found, then device pinned memory won't be "
                "used.",
                stacklevel=2,
            )
        batches = self._batches()
        return self._counted(batches) if isinstance(self.dataset, IterableDataset) else batches

    def _batches(self):
        if self._iterator is not None:
            self._iterator.restart()
            return self._iterator
        # Drawn in any case, and now, so that the default generator goes on as in PyTorch.
        seed = random_seed(self.generator)
        if not self.num_workers:
            return _SingleProcessDataLoaderIter(self)
        batches = _MultiProcessingDataLoaderIter(self, seed)
        if self.persistent_workers:
            self._iterator = batches
        return batches

    def __getstate__(self):
        return {**self.__dict__, "_iterator": None}

    def fetcher(self):
        """A function from the numbers of a batch, or one number, to the batch; it may raise StopIteration."""
        if isinstance(self.dataset, IterableDataset):
            return self._stream_fetcher(iter(self.dataset))
        if self.batch_sampler is None:
            return lambda index: self.collate_fn(self.dataset[index])
        return lambda indices: self.collate_fn(items_of(self.dataset, indices))

    def _stream_fetcher(self, stream):
        def fetch(index):
            if self.batch_sampler is None:
                return self.collate_fn(next(stream))
            examples = list(itertools.islice(stream, len(index)))
            if not examples or (self.drop_last and len(examples) < len(index)):
                raise StopIteration
            return self.collate_fn(examples)

        return fetch

    def _counted(self, batches):
        """The batches of a stream, with a warning when they are more than its length said."""
        for number, batch in enumerate(batches, 1):
            if self._announced_length is not None and number > self._announced_length:
                warnings.warn(
                    f"Length of IterableDataset {self.dataset} was reported to be {self._announced_length} (when "
                    f"accessing len(dataloader)), but {number} samples have been fetched. ",
                    stacklevel=2,
                )
            yield batch

    def __len__(self):
        if not isinstance(self.dataset, IterableDataset):
            return len(self.index_sampler)
        length = len(self.dataset)
        if self.batch_size is not None:
            full, rest = divmod(length, self.batch_size)
            length = full + (rest > 0 and not self.drop_last)
        self._announced_length = length
        return length


class _SingleProcessDataLoaderIter(_BaseDataLoaderIter):
    """Batches that are loaded when they are asked for."""

    def __init__(self, loader):
        super().__init__(loader)
        self._fetch, self._indices = loader.fetcher(), iter(loader.index_sampler)

    def __next__(self):
        return self._fetch(next(self._indices))


class _Endless:
    """The order of a stream, which has no numbers."""

    def __iter__(self):
        return itertools.repeat(None)


def _check_workers(num_workers, timeout, prefetch_factor, persistent_workers, multiprocessing_context):
    """Refuse options of workers that do not go together."""
    if num_workers < 0:
        raise ValueError("num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.")
    if timeout < 0:
        raise ValueError("timeout option should be non-negative")
    if num_workers == 0 and prefetch_factor is not None:
        raise ValueError(
            "prefetch_factor option could only be specified in multiprocessing. Let num_workers > 0 to enable it, "
            "otherwise set prefetch_factor to None."
        )
    if prefetch_factor is not None and prefetch_factor < 0:
        raise ValueError("prefetch_factor option should be non-negative")
    if persistent_workers and num_workers == 0:
        raise ValueError("persistent_workers option needs num_workers > 0")
    if multiprocessing_context is not None and num_workers == 0:
        raise ValueError(
            "multiprocessing_context can only be used with multi-process loading (num_workers > 0), but got "
            "num_workers=0"
        )
    if isinstance(multiprocessing_context, str):
        from multiprocessing import get_all_start_methods

        if multiprocessing_context not in get_all_start_methods():
            raise ValueError(
                "multiprocessing_context option should specify a valid start method in "
                f"{get_all_start_methods()!r}, but got multiprocessing_context={multiprocessing_context!r}"
            )


def _check_order(dataset, batch_size, shuffle, sampler, batch_sampler, drop_last):
    """Refuse options of the order that exclude each other."""
    if isinstance(dataset, IterableDataset):
        for name, value in (("shuffle", shuffle or None), ("sampler", sampler), ("batch_sampler", batch_sampler)):
            if value is not None:
                raise ValueError(
                    f"DataLoader with IterableDataset: expected unspecified {name} option, but got {name}={value}"
                )
    if sampler is not None and shuffle:
        raise ValueError("sampler option is mutually exclusive with shuffle")
    if batch_sampler is not None and (batch_size != 1 or shuffle or sampler is not None or drop_last):
        raise ValueError("batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last")
    if batch_size is None and drop_last:
        raise ValueError("batch_size=None option disables auto-batching and is mutually exclusive with drop_last")
