"""Who is there: how the ranks of a group agree on what they do, and find out which of them is missing.

Before data moves, the ranks compare what they are about to do: one small reduction of a digest. If digests differ,
they exchange the full text. Whoever waits too long sends HERE to all others, as does everyone who hears it; who was
not heard from within a moment is missing. A rank on the same machine whose process has ended is noticed at once.
"""

import hashlib
import os
import socket
import time

import numpy as np

HERE = 1  # the tag of a roll call's messages
TEXT = 256  # bytes of what a rank says it is doing
LOOK_EVERY = 0.1  # seconds between two looks at the other processes while waiting


def digest(text):
    """A number that stands for a text, and its negative: their smallest values tell whether all ranks have the same."""
    number = int.from_bytes(hashlib.blake2b(text.encode(), digest_size=7).digest(), "big")
    return np.array([number, -number], np.int64)


def encoded(text):
    """A text in exactly TEXT bytes."""
    return np.frombuffer(text.encode()[:TEXT].ljust(TEXT, b"\0"), np.uint8).copy()


def decoded(array):
    """The text again."""
    return array.tobytes().rstrip(b"\0").decode(errors="replace")


def identity():
    """Where this process is: machine and process number."""
    return socket.gethostname(), os.getpid()


def has_ended(pid):
    """Whether a process of this machine has ended; one that nobody has waited for yet counts as ended."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            return file.read().rpartition(b")")[2].split()[0] in (b"Z", b"X")
    except OSError:
        return False


class RollCall:
    """The processes of a group as one of them sees the others."""

    def __init__(self, comm, ranks, processes):
        self.comm, self.ranks, self.processes = comm, ranks, processes  # processes: (machine, number) by group rank
        self.me, self.looked, self.sent, self.heard = comm.rank, 0.0, [], {}
        self.ended = set()

    def look(self):
        """Whether something is wrong: a process has ended, or another rank has called the roll."""
        now = time.monotonic()
        if now - self.looked < LOOK_EVERY:
            return bool(self.ended or self.heard)
        self.looked = now
        here = self.processes[self.me][0]
        for rank, (machine, pid) in enumerate(self.processes):
            if machine == here and rank != self.me and has_ended(pid):
                self.ended.add(rank)
        self.listen()
        return bool(self.ended or self.heard)

    def listen(self):
        """Take down what others have said so far."""
        buffer = np.empty(TEXT, np.uint8)
        while (message := self.comm.improbe(tag=HERE)) is not None:
            message.Recv(buffer)
            self.heard[self._source(buffer)] = decoded(buffer).partition("|")[2]

    @staticmethod
    def _source(buffer):
        return int(decoded(buffer).partition("|")[0])

    def call(self, doing, patience):
        """Say HERE to all, listen for at most `patience` seconds, and return an account of who is missing."""
        message = encoded(f"{self.me}|{doing}")
        others = [rank for rank in range(len(self.ranks)) if rank != self.me]
        called = bool(self.heard)
        self.sent += [(self.comm.Isend(message, rank, HERE), message) for rank in others if rank not in self.ended]
        until = time.monotonic() + patience
        while time.monotonic() < until and not self.heard.keys() | self.ended >= set(others):
            self.looked = 0.0
            self.look()
            time.sleep(0.005)
        return self.account(doing, others, called)

    def account(self, doing, others, called):
        """What is to be told of those that have ended, did not answer, or do something else."""
        parts = [f"{self._named(sorted(self.ended))} ended"] if self.ended else []
        silent = [rank for rank in others if rank not in self.heard and rank not in self.ended]
        if silent:
            parts.append(f"{self._named(silent)} did not reach it")
        for rank in sorted(self.heard):
            if self.heard[rank] != doing:
                parts.append(f"rank {self.ranks[rank]} is at {self.heard[rank]}")
        if not parts and called:
            parts.append("the other ranks had given up when this one reached it")
        return "; ".join(parts) or "every rank reached it, but the transfer did not end"

    def _named(self, ranks):
        names = ", ".join(str(self.ranks[rank]) for rank in ranks)
        return f"rank{'s' if len(ranks) > 1 else ''} {names}"
