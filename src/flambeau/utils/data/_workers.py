"""Loading in the background: each worker is a process with its own copy of the dataset and its own random numbers."""

import io
import mmap
import os
import pickle
import queue
import shutil
import signal
import sys
import tempfile
import threading
import traceback
import weakref
from collections import deque, namedtuple

WorkerInfo = namedtuple("WorkerInfo", ["id", "num_workers", "seed", "dataset"])

_info = None  # in a worker: which one it is
_AGAIN = "again"  # the task of beginning anew, for workers that are kept
_SHARED = "/dev/shm"  # where the tensors of a batch go from process to process, if it exists: memory with file names
_LARGE = 1 << 16  # bytes of a batch from which on that pays
_PATIENCE = 5.0  # seconds: how often a worker looks whether its parent lives, and how long one may take to end


def get_worker_info():
    """Which worker of a DataLoader runs this code: ``id``, ``num_workers``, ``seed``, ``dataset``; None outside.

    >>> print(torch.utils.data.get_worker_info())
    None
    """
    return _info


# In the worker


def _seed_generators(base_seed, number):
    """Seed all generators of this process, as PyTorch seeds those of its workers."""
    import random

    import numpy as np

    import flambeau

    random.seed(base_seed + number)
    flambeau.manual_seed(base_seed + number)
    words = [number, base_seed & 0xFFFFFFFF, base_seed >> 32, 0]
    np.random.seed(np.random.SeedSequence(words).generate_state(4))


class _Failure:
    """An exception in a worker: its type and what is known of it, as text."""

    def __init__(self, number):
        self.kind = sys.exc_info()[0]
        where = f"in DataLoader worker process {number}"
        self.text = f"Caught {self.kind.__name__} {where}.\nOriginal {traceback.format_exc()}"

    def reraise(self):
        """Raise it here, under its own type if that takes a text."""
        try:
            error = self.kind(_Text(self.text) if issubclass(self.kind, KeyError) else self.text)
        except Exception:
            error = RuntimeError(self.text)
        raise error


class _Text(str):
    """A text that shows its lines, where KeyError would show its repr."""

    __repr__ = str.__str__


def _pickled(answer, number, room):
    """The parts of an answer: a pickle, and the name and extents of the file with its arrays; or of a failure."""
    try:
        return _packed(answer, room)
    except Exception:
        failure = _Failure(number)
        try:
            return _packed((failure, False), None)
        except Exception:  # its type is not known to the other side
            failure.kind = RuntimeError
            return _packed((failure, False), None)


def _packed(answer, room):
    buffers = []
    file = io.BytesIO()
    pickle.Pickler(file, pickle.HIGHEST_PROTOCOL, buffer_callback=buffers.append).dump(answer)
    views = [buffer.raw() for buffer in buffers]
    if room is None or sum(view.nbytes for view in views) < _LARGE:
        return file.getbuffer(), None, [bytes(view) for view in views]
    extents, end = [], 0
    with tempfile.NamedTemporaryFile(dir=room, delete=False) as shared:
        for view in views:
            shared.seek(end)
            shared.write(view)
            extents.append((end, view.nbytes))
            end = -(-(end + view.nbytes) // 64) * 64  # aligned, as NumPy's memory is
    return file.getbuffer(), shared.name, extents


def _unpacked(text, name, parts):
    """The answer; its arrays are in the worker's memory, which is freed with the last of them."""
    if name is None:
        return pickle.loads(text, buffers=[bytearray(part) for part in parts])
    with open(name, "r+b") as shared:
        os.unlink(name)
        memory = memoryview(mmap.mmap(shared.fileno(), 0))
    return pickle.loads(text, buffers=[memory[start : start + size] for start, size in parts])


def _send_all(answers, results):
    """Send what is in a queue, so that the worker goes on while a large batch is on its way."""
    for answer in iter(answers.get, None):
        try:
            text, *arrays = answer
            results.send(arrays)
            results.send_bytes(text)
        except OSError:  # nobody waits for it any more
            return


def _next_task(tasks, parent):
    """What to do next; None at the end, or when the parent is gone."""
    while not tasks.poll(_PATIENCE):
        if os.getppid() != parent:
            return None
    try:
        return tasks.recv()
    except EOFError:
        return None


def _work(loader, number, base_seed, tasks, results, parent, room):
    """What a worker does, from its beginning to its end."""
    try:
        answers = queue.SimpleQueue()
        threading.Thread(target=_send_all, args=(answers, results), daemon=True).start()
        fetch = _prepared(loader, number, base_seed)
        while (task := _next_task(tasks, parent)) is not None:
            if task == _AGAIN:
                fetch = _fetcher(loader, number)
            else:
                answers.put(_pickled(_answer(fetch, task[0], number), number, room))
    except KeyboardInterrupt:
        pass  # the main process raises it


def _prepared(loader, number, base_seed):
    global _info
    import flambeau

    flambeau.set_num_threads(1)
    _seed_generators(base_seed, number)
    _info = WorkerInfo(number, loader.num_workers, base_seed + number, loader.dataset)
    if loader.worker_init_fn is not None:
        try:
            loader.worker_init_fn(number)
        except Exception:
            return _Failure(number)
    return _fetcher(loader, number)


def _fetcher(loader, number):
    try:
        return loader.fetcher()
    except Exception:
        return _Failure(number)


def _answer(fetch, index, number):
    """(batch or failure, whether there are no more)."""
    if isinstance(fetch, _Failure):
        return fetch, False
    try:
        return fetch(index), False
    except StopIteration:
        return None, True
    except Exception:
        return _Failure(number), False


# In the main process


class _Worker:
    """A worker as the main process sees it: a process, and pipes to and from it."""

    def __init__(self, context, loader, number, base_seed, room):
        tasks, self.tasks = context.Pipe(duplex=False)
        self.results, results = context.Pipe(duplex=False)
        args = (loader, number, base_seed, tasks, results, os.getpid(), room)
        self.process = context.Process(target=_work, args=args, daemon=True)
        self.process.start()
        tasks.close()
        results.close()

    def give(self, task):
        """Send a task; that the worker is dead shows when its answer is waited for."""
        try:
            self.tasks.send(task)
        except (BrokenPipeError, ConnectionResetError):
            pass

    def receive(self):
        """Its next answer; RuntimeError if it died."""
        try:
            arrays = self.results.recv()
            return _unpacked(self.results.recv_bytes(), *arrays)
        except (EOFError, ConnectionResetError):
            raise RuntimeError(self._obituary()) from None

    def _obituary(self):
        self.process.join(_PATIENCE)
        code, pid = self.process.exitcode, self.process.pid
        who = f"DataLoader worker (pid(s) {pid}) exited unexpectedly: DataLoader worker (pid {pid})"
        if code is not None and code < 0:
            return f"{who} is killed by signal: {signal.strsignal(-code)}. "
        return (
            f"{who} exited unexpectedly with exit code {code}. Details are lost due to multiprocessing. Rerunning with "
            "num_workers=0 may give better error trace."
        )


def _context(chosen):
    """How processes are made: as asked for, else by fork where that exists."""
    import multiprocessing

    if chosen is not None and not isinstance(chosen, str):
        return chosen
    default = multiprocessing.get_start_method(allow_none=True)
    if default is None and "fork" in multiprocessing.get_all_start_methods():
        default = "fork"
    return multiprocessing.get_context(chosen or default)


def _clear(room, pid):
    """Remove what is left in shared memory, unless this is a worker that has the iterator by inheritance."""
    if room is not None and os.getpid() == pid:
        shutil.rmtree(room, ignore_errors=True)


class BatchIterator:
    """What a DataLoader gives: an iterator over its batches."""

    def __init__(self, loader):
        self._loader = loader

    def __iter__(self):
        return self

    def __len__(self):
        return len(self._loader.index_sampler)


class WorkerIterator(BatchIterator):
    """Batches from workers, which take turns and load `prefetch_factor` batches ahead each."""

    def __init__(self, loader, base_seed):
        super().__init__(loader)
        self._pid, self._all = os.getpid(), []
        self._room = tempfile.mkdtemp(prefix="flambeau-", dir=_SHARED) if os.path.isdir(_SHARED) else None
        weakref.finalize(self, _clear, self._room, self._pid)
        context = _context(loader.multiprocessing_context)
        for number in range(loader.num_workers):
            self._all.append(_Worker(context, loader, number, base_seed, self._room))
        self._begin()

    @property
    def _workers(self):
        return [worker.process for worker in self._all]

    def _begin(self):
        self._indices, self._asked, self._active = iter(self._loader.index_sampler), deque(), deque(self._all)
        for _ in range(self._loader.num_workers * self._loader.prefetch_factor):
            self._ask()

    def restart(self):
        """Begin anew with the same workers."""
        while self._asked:
            self._asked.popleft().receive()
        for worker in self._all:
            worker.give(_AGAIN)
        self._begin()

    def _ask(self):
        """Give the next worker the next indices, if there are both."""
        if not self._active:
            return
        try:
            index = next(self._indices)
        except StopIteration:
            return
        worker = self._active[0]
        self._active.rotate(-1)
        worker.give((index,))
        self._asked.append(worker)

    def __next__(self):
        while self._asked:
            worker = self._next_worker()
            try:
                answer, is_end = worker.receive()
            except RuntimeError:
                self._shutdown_workers()
                raise
            if is_end and worker in self._active:
                self._active.remove(worker)
            self._ask()
            if isinstance(answer, _Failure):
                answer.reraise()
            if not is_end:
                return answer
        if not self._loader.persistent_workers:
            self._shutdown_workers()
        raise StopIteration

    def _next_worker(self):
        """Whose answer comes next: in order, the one asked first; else the first that has one."""
        from multiprocessing.connection import wait

        candidates = [self._asked[0]] if self._loader.in_order else list(dict.fromkeys(self._asked))
        ready = wait([worker.results for worker in candidates], self._loader.timeout or None)
        if not ready:
            raise RuntimeError(f"DataLoader timed out after {self._loader.timeout} seconds")
        worker = next(worker for worker in candidates if worker.results in ready)
        self._asked.remove(worker)
        return worker

    def _shutdown_workers(self):
        """End the workers; those that do not are terminated."""
        workers, self._all, self._asked = self._all, [], deque()
        if os.getpid() != self._pid:
            return
        for worker in workers:
            worker.give(None)
            worker.tasks.close()
            worker.results.close()
        for worker in workers:
            worker.process.join(_PATIENCE)
            if worker.process.is_alive():
                worker.process.terminate()
                worker.process.join()
        _clear(self._room, self._pid)

    def __del__(self):
        self._shutdown_workers()
