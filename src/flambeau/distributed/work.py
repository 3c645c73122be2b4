"""A collective or message under way: agreed on, then transferred, then finished."""

import time

import numpy as np

from ._rollcall import TEXT, decoded, digest, encoded

SPINS = 200  # looks without a pause, before a waiting rank lets others have the core
PAUSE = 0.0002  # seconds


class DistError(RuntimeError):
    """Something went wrong among processes."""


class DistBackendError(DistError):
    """A collective failed: a rank is missing, or does something else."""


class DistNetworkError(DistError):
    """Ranks could not be reached."""


class DistStoreError(DistError):
    """A key of a store did not appear in time."""


class Work:
    """What an asynchronous call returns; its tensors must not be touched before `wait` has returned.

    >>> torch.distributed.init_process_group(rank=0, world_size=1)
    >>> x = torch.ones(2)
    >>> torch.distributed.all_reduce(x, async_op=True).wait()
    True
    >>> torch.distributed.destroy_process_group()
    """

    def __init__(self, group, doing, begin=None, finish=None, agreed=None):
        self.group, self.doing, self._begin, self._finish = group, doing, begin, finish
        self._agreement, self._transfer, self._error, self._done = agreed, None, None, False
        self._until = time.monotonic() + group.timeout

    def advance(self, may_begin):
        """Make what progress is possible without waiting; whether the data are on their way, or there."""
        if self._done or self._error is not None:
            return True
        if self._agreement is not None and self._transfer is None:
            request, found = self._agreement
            if not request.Test():
                return False
            if found[0] != -found[1]:
                self._error = self.group.disagreement(self.doing)
                return True
        if self._transfer is None:
            if not may_begin:
                return False
            self._transfer = self._begin() or ()
        if all(request.Test() for request in self._transfer):
            self._done = True
            if self._finish is not None:
                self._finish()
            self._begin = self._finish = self._transfer = None
        return True

    def is_completed(self) -> bool:
        """Whether it has ended, well or not; does not wait."""
        self.group.progress()
        return self._done or self._error is not None

    def is_success(self) -> bool:
        """Whether it has ended well."""
        return self.is_completed() and self._error is None

    def exception(self):
        """The error it ended with, or None."""
        return self._error

    def wait(self, timeout=None) -> bool:
        """Wait until it has ended.

        Args:
            timeout (timedelta, optional): for this wait; the group's, counted from the call, if None.

        Returns:
            bool: True.

        Raises:
            DistBackendError: another rank is missing or does something else; the message names it.
        """
        until = self._until if timeout is None else time.monotonic() + timeout.total_seconds()
        spins = 0
        while not self._done and self._error is None:
            self.group.progress()
            spins += 1
            if spins > SPINS and not self._done:
                self.group.look_round(self, until)
                time.sleep(PAUSE)
        if self._error is not None:
            raise self._error
        return True

    def fail(self, error):
        """End with an error."""
        self._error = error

    def synchronize(self) -> None:
        """The same as `wait`: there are no streams here."""
        self.wait()

    def result(self):
        """Wait, and return None: results are in the tensors that were given."""
        self.wait()


def agreement(comm, smallest, doing):
    """Begin to find out whether all ranks do the same: (request, smallest digests)."""
    mine, found = digest(doing), np.empty(2, np.int64)
    request = comm.Iallreduce(mine, found, smallest)
    return Kept(request, mine), found


class Kept:
    """A request with the memory it reads."""

    __slots__ = ("request", "memory", "done")

    def __init__(self, request, *memory):
        self.request, self.memory, self.done = request, memory, False

    def Test(self):
        self.done = self.done or self.request.Test()
        return self.done


def texts(comm, doing, ranks, timeout):
    """What each rank is doing, once they know that they disagree."""
    mine, found = encoded(doing), np.empty((len(ranks), TEXT), np.uint8)
    request, until = comm.Iallgather(mine, found), time.monotonic() + timeout
    while not request.Test() and time.monotonic() < until:
        time.sleep(PAUSE)
    return [decoded(row) for row in found]
