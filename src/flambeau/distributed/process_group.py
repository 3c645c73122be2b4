"""A group of processes, and the collectives of bare arrays that it runs."""

import time
from collections import deque

import numpy as np

from ._reductions import mpi_op
from ._rollcall import RollCall
from .work import PAUSE, DistBackendError, Kept, Work, agreement, texts


class Alone:
    """What a group of one process has in place of a communicator: its data are there already."""

    rank, size = 0, 1

    def _copy(self, sent, received, *_):
        np.copyto(received, sent.reshape(received.shape))
        return ALL_DONE

    Iallreduce = Ireduce_scatter_block = Iallgather = Iscatter = Igather = Ireduce = _copy

    def Ialltoallv(self, sent, received):
        return self._copy(sent[0], received[0])

    def Ibcast(self, buffer, root=0):
        return ALL_DONE

    def Ibarrier(self):
        return ALL_DONE

    def Free(self):
        pass


class _AllDone:
    def Test(self):
        return True


ALL_DONE = _AllDone()


class ProcessGroup:
    """Some of the processes: `ranks` are their numbers in the world; ``timeout`` counts in seconds.

    Made by `init_process_group` and `new_group`.
    """

    def __init__(self, ranks, timeout, backend, MPI=None, comm=None, processes=None, name=""):
        self.ranks, self.timeout, self.backend, self.group_name = list(ranks), timeout, backend, name
        self.MPI, self.comm, self.control = MPI, comm or Alone(), None
        if MPI is not None:
            self.control = waited_for(comm.Idup(), timeout)  # for what ranks tell each other of their doings
            self.roll = RollCall(self.control, self.ranks, processes)
        self.pending, self.broken, self.count = deque(), None, 0
        self.messages, self.troubled = set(), None

    def rank(self) -> int:
        """The number of this process in the group."""
        return self.comm.rank

    def size(self) -> int:
        """How many processes there are."""
        return len(self.ranks)

    def name(self) -> str:
        """The backend's name."""
        return self.backend

    def __repr__(self):
        return f"<ProcessGroup {self.group_name or 'default'}: rank {self.comm.rank} of {len(self.ranks)}>"

    # -- running ------------------------------------------------------------------------------------------------------

    def launch(self, doing, begin, finish=None) -> Work:
        """Start a collective: `begin` starts the transfer, and returns requests; `finish` is called when they ended.

        All ranks of the group must do the same: `doing` is compared.
        """
        self.check_whole()
        self.count += 1
        doing = f"{doing} (number {self.count} of the group)"
        agreed = None if self.MPI is None else agreement(self.control, self.MPI.MIN, doing)
        work = Work(self, doing, begin, finish, agreed)
        self.pending.append(work)
        self.progress()
        return work

    def message(self, doing, request, finish, peer) -> Work:
        """A message under way to or from one other rank (None: from any)."""
        self.check_whole()
        work = Work(self, doing, lambda: [request], finish)
        work.peer = peer
        self.messages.add(work)
        self.progress()
        return work

    def check_whole(self):
        """Refuse to go on after an error."""
        if self.broken is not None:
            raise DistBackendError(f"the process group failed before: {self.broken}")

    def progress(self):
        """Advance all that is under way; transfers begin in the order of the calls, which is that of every rank."""
        try:
            in_order = True
            for work in list(self.pending):
                in_order = work.advance(in_order) and in_order
            for work in list(self.messages):
                work.advance(True)
        except Exception as error:
            if self.MPI is None or not isinstance(error, self.MPI.Exception):
                raise
            self.break_off(DistBackendError(f"MPI reports on rank {self.ranks[self.comm.rank]}: {error}"))
        while self.pending and (self.pending[0]._done or self.pending[0]._error):
            self.pending.popleft()
        self.messages = {work for work in self.messages if not work._done and work._error is None}

    def look_round(self, work, until):
        """While waiting: end with an error where another rank is missing, or time is up."""
        if self.MPI is None:
            return
        now, patience = time.monotonic(), min(1.0, self.timeout / 4)
        troubled = self.roll.look()
        if getattr(work, "peer", None) is not None or work in self.messages:
            self._look_at_peer(work, until, now)
            return
        self.troubled = (self.troubled or now) if troubled else None  # what has arrived may only have to be looked at
        if (self.troubled and now - self.troubled > 0.3) or now > until - patience:
            account = self.roll.call(work.doing, patience)
            self.break_off(self._failure(work.doing, account))

    def _look_at_peer(self, work, until, now):
        if work.peer in self.roll.ended:
            self.troubled = self.troubled or now
            if now - self.troubled > 0.3:
                work.fail(self._failure(work.doing, f"rank {self.ranks[work.peer]} ended"))
        elif now > until:
            work.fail(self._failure(work.doing, "the other side did not come within the time-out"))

    def _failure(self, doing, account):
        return DistBackendError(
            f"{doing} failed on rank {self.ranks[self.comm.rank]} (timeout {self.timeout:g} s): {account}. Every rank "
            "must call the same collectives in the same order; if a rank was lost, start again from the last checkpoint"
        )

    def disagreement(self, doing):
        """The error for ranks that do different things, all of whom know it by now."""
        told, by_text = texts(self.control, doing, self.ranks, self.timeout), {}
        for rank, text in zip(self.ranks, told):
            by_text.setdefault(text, []).append(rank)
        parts = [
            f"rank{'s' if len(who) > 1 else ''} {', '.join(map(str, who))}: {text}" for text, who in by_text.items()
        ]
        return DistBackendError(
            f"Detected mismatch between collectives on ranks: {'; '.join(parts)}. Every rank must call the same "
            "collectives in the same order, with tensors of the same shape and dtype"
        )

    def break_off(self, error):
        """Let everything under way fail, and every later call."""
        self.broken = error
        for work in (*self.pending, *self.messages):
            work.fail(error)
        self.pending.clear()
        self.messages.clear()

    def free(self):
        """Give up the communicators; nothing is under way."""
        if self.MPI is not None and self.broken is None and not self.pending:
            self.comm.Free()  # the other one is still listened to when the program ends

    # -- collectives of contiguous arrays: requests ------------------------------------------------------------------

    def all_reduce(self, sent, received, op):
        """`received` becomes the reduction of all ranks' `sent`."""
        return [Kept(self.comm.Iallreduce(sent, received, self._op(op)), sent, received)]

    def reduce(self, sent, received, op, root):
        """The same, on one rank."""
        return [Kept(self.comm.Ireduce(sent, received, self._op(op), root), sent, received)]

    def reduce_scatter(self, sent, received, op):
        """Each rank receives its row of the reduction of all ranks' `sent` (ranks, ...)."""
        return [Kept(self.comm.Ireduce_scatter_block(sent, received, self._op(op)), sent, received)]

    def broadcast(self, memory, root):
        """`memory` (bytes) becomes that of one rank."""
        return [Kept(self.comm.Ibcast(memory, root), memory)]

    def all_gather(self, sent, received):
        """`received` (ranks, bytes) becomes what all ranks sent."""
        return [Kept(self.comm.Iallgather(sent, received), sent, received)]

    def gather(self, sent, received, root):
        """The same, on one rank; `received` is None elsewhere."""
        return [Kept(self.comm.Igather(sent, received, root), sent, received)]

    def scatter(self, sent, received, root):
        """Each rank receives its row of what one rank sent; `sent` is None elsewhere."""
        return [Kept(self.comm.Iscatter(sent, received, root), sent, received)]

    def all_to_all(self, sent, send_counts, received, receive_counts):
        """Each rank sends a number of bytes to every other."""
        return [Kept(self.comm.Ialltoallv((sent, send_counts), (received, receive_counts)), sent, received)]

    def barrier(self):
        """Nothing is sent: that all have come is known already."""
        return []

    def _op(self, op):
        return None if self.MPI is None else mpi_op(self.MPI, op)


def waited_for(started, timeout):
    """What a started MPI call returns, once its request has ended.

    Raises:
        DistBackendError: it did not end in time.
    """
    result, request = started
    until = time.monotonic() + timeout
    while not request.Test():
        if time.monotonic() > until:
            raise DistBackendError(f"the process group could not be made within {timeout:g} s: a rank is missing")
        time.sleep(PAUSE)
    return result
