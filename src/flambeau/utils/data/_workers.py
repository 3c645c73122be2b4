"""Loading in the background: each worker is a thread with a turn of its own."""

import itertools
import threading
from collections import deque, namedtuple
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeout

_here = threading.local()

WorkerInfo = namedtuple("WorkerInfo", ["id", "num_workers", "seed", "dataset"])


def get_worker_info():
    """Which worker of a DataLoader runs this code: ``id``, ``num_workers``, ``seed``, ``dataset``; None outside.

    >>> print(torch.utils.data.get_worker_info())
    None
    """
    return getattr(_here, "info", None)


class _Worker:
    """One thread, with its own way of fetching batches."""

    def __init__(self, loader, number, seed):
        self.thread = ThreadPoolExecutor(1, f"DataLoader worker {number}")
        self.begun = self.thread.submit(self._begin, loader, number, seed)

    def _begin(self, loader, number, seed):
        _here.info = WorkerInfo(number, loader.num_workers, seed + number, loader.dataset)
        if loader.worker_init_fn is not None:
            loader.worker_init_fn(number)
        self.fetch = loader.fetcher()

    def ask(self, index):
        """A future batch."""
        return self.thread.submit(self._answer, index)

    def _answer(self, index):
        self.begun.result()
        try:
            return self.fetch(index), False
        except StopIteration:  # a future cannot carry it
            return None, True


def load_in_background(loader, seed):
    """Iterate over batches, in order, which workers fetch in turn, `prefetch_factor` of them ahead each."""
    workers = [_Worker(loader, number, seed) for number in range(loader.num_workers)]
    asked, indices, turns = deque(), iter(loader.index_sampler), itertools.cycle(workers)
    ended = set()

    def ask():
        if len(ended) == len(workers):
            return
        worker = next(w for w in turns if w not in ended)
        for index in itertools.islice(indices, 1):
            asked.append((worker, worker.ask(index)))

    try:
        for _ in range(loader.num_workers * loader.prefetch_factor):
            ask()
        while asked:
            worker, future = asked.popleft()
            try:
                batch, is_end = future.result(loader.timeout or None)
            except FutureTimeout:
                raise RuntimeError(f"DataLoader timed out after {loader.timeout} seconds") from None
            if is_end:
                ended.add(worker)
            ask()
            if not is_end:
                yield batch
    finally:
        for worker in workers:
            worker.thread.shutdown(wait=False, cancel_futures=True)
