"""Stores: keys and values that processes share, for programs that use them directly."""

import fcntl
import json
import os
import socket
import socketserver
import struct
import threading
import time
from datetime import timedelta

from .work import DistNetworkError, DistStoreError

POLL = 0.01  # seconds between two looks for a key


class Store:
    """The base of stores: a subclass defines `_change(function)`, which applies a function to the dict of all keys."""

    timeout = timedelta(seconds=300)

    def _change(self, function, *arguments):
        raise NotImplementedError

    def set(self, key: str, value) -> None:
        """Set a key to a str or bytes.

        Args:
            key (str): the key.
            value (str or bytes): the value.

        >>> store = torch.distributed.HashStore()
        >>> store.set("a", "1"); store.get("a")
        b'1'
        """
        self._change("set", key, _bytes(value))

    def get(self, key: str) -> bytes:
        """Wait until a key is there, and return its value.

        Args:
            key (str): the key.

        Raises:
            DistStoreError: it is not there within the store's `timeout`.
        """
        self.wait([key])
        return self._change("get", key)

    def add(self, key: str, amount: int) -> int:
        """Add to the number that a key has (0 if it is new), and return the sum.

        Args:
            key (str): the key.
            amount (int): what to add.
        """
        return self._change("add", key, amount)

    def append(self, key: str, value) -> None:
        """Add to the end of a key's value.

        Args:
            key (str): the key.
            value (str or bytes): what to add.
        """
        self._change("append", key, _bytes(value))

    def compare_set(self, key: str, expected_value, desired_value) -> bytes:
        """Set a key if it has an expected value, and return what it has now; an empty expectation means a new key.

        Args:
            key (str): the key.
            expected_value (str or bytes): what it should have.
            desired_value (str or bytes): what it gets.
        """
        return self._change("compare_set", key, _bytes(expected_value), _bytes(desired_value))

    def delete_key(self, key: str) -> bool:
        """Delete a key; whether it was there.

        Args:
            key (str): the key.
        """
        return self._change("delete", key)

    def num_keys(self) -> int:
        """How many keys there are."""
        return self._change("count")

    def list_keys(self) -> list:
        """All keys."""
        return self._change("keys")

    def check(self, keys) -> bool:
        """Whether all these keys are there.

        Args:
            keys (list of str): the keys.
        """
        return self._change("check", list(keys))

    def wait(self, keys, timeout=None) -> None:
        """Wait until all these keys are there.

        Args:
            keys (list of str): the keys.
            timeout (timedelta, optional): how long; the store's `timeout` if None.

        Raises:
            DistStoreError: they are not there in time.
        """
        limit = (timeout or self.timeout).total_seconds()
        until = time.monotonic() + limit
        while not self.check(keys):
            if time.monotonic() > until:
                missing = [key for key in keys if not self.check([key])]
                raise DistStoreError(f"wait timeout after {limit * 1000:.0f}ms, keys: {', '.join(missing)}")
            time.sleep(POLL)

    def set_timeout(self, timeout) -> None:
        """Set how long `get` and `wait` wait.

        Args:
            timeout (timedelta): how long.
        """
        self.timeout = timeout


def _bytes(value):
    return value.encode() if isinstance(value, str) else bytes(value)


def change(keys, what, *arguments):
    """One operation on the dict of all keys."""
    key = arguments[0] if arguments else None
    if what == "set":
        keys[key] = arguments[1]
    elif what == "get":
        return keys[key]
    elif what == "add":
        keys[key] = b"%d" % (int(keys.get(key, b"0")) + arguments[1])
        return int(keys[key])
    elif what == "append":
        keys[key] = keys.get(key, b"") + arguments[1]
    elif what == "compare_set":
        if keys.get(key, b"") == arguments[1]:
            keys[key] = arguments[2]
        return keys.get(key, arguments[1])
    elif what == "delete":
        return keys.pop(key, None) is not None
    elif what == "count":
        return len(keys)
    elif what == "keys":
        return sorted(keys)
    elif what == "check":
        return all(each in keys for each in key)
    return None


class HashStore(Store):
    """A store in this process's memory, for its threads."""

    def __init__(self):
        self._keys, self._lock = {}, threading.Lock()

    def _change(self, what, *arguments):
        with self._lock:
            return change(self._keys, what, *arguments)


class PrefixStore(Store):
    """A store whose keys begin with a prefix in another.

    Args:
        prefix (str): what the keys begin with.
        store (Store): the other.
    """

    def __init__(self, prefix: str, store: Store):
        self.prefix, self.underlying_store, self.timeout = prefix, store, store.timeout

    def _change(self, what, *arguments):
        start = f"{self.prefix}/"
        if what == "check":
            return self.underlying_store._change(what, [start + key for key in arguments[0]])
        if what in ("keys", "count"):
            keys = [k[len(start) :] for k in self.underlying_store._change("keys") if k.startswith(start)]
            return keys if what == "keys" else len(keys)
        return self.underlying_store._change(what, start + arguments[0], *arguments[1:])


class FileStore(Store):
    """A store in a file that all processes see; writes replace the file, so that it is whole at any time.

    Args:
        file_name (str): the file; made if it is not there.
        world_size (int): how many processes use it; -1 if not known.
    """

    def __init__(self, file_name: str, world_size: int = -1):
        self.path, self.world_size = os.fspath(file_name), world_size

    def _change(self, what, *arguments):
        with open(f"{self.path}.lock", "a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            keys = self._read()
            before = dict(keys)
            result = change(keys, what, *arguments)
            if keys != before:
                with open(f"{self.path}.new", "wb") as file:
                    file.write(packed(keys))
                os.replace(f"{self.path}.new", self.path)
            return result

    def _read(self):
        try:
            with open(self.path, "rb") as file:
                return unpacked(file.read())
        except FileNotFoundError:
            return {}


def packed(keys):
    """A dict of str and bytes as bytes: lengths and contents."""
    parts = [part for key, value in keys.items() for part in (key.encode(), value)]
    return b"".join(struct.pack("<Q", len(part)) + part for part in parts)


def unpacked(data):
    """The dict again."""
    parts, at = [], 0
    while at < len(data):
        (size,) = struct.unpack_from("<Q", data, at)
        parts.append(data[at + 8 : at + 8 + size])
        at += 8 + size
    return {key.decode(): value for key, value in zip(parts[::2], parts[1::2])}


class TCPStore(Store):
    """A store that one process keeps and others reach by the network.

    Args:
        host_name (str): where it is kept.
        port (int): the port; 0 lets the keeper choose a free one, see ``port``.
        world_size (int, optional): how many processes use it.
        is_master (bool): whether this process keeps it.
        timeout (timedelta): how long to wait for the keeper, and for keys.
        wait_for_workers (bool): whether the keeper waits until all processes have come.

    Raises:
        DistNetworkError: the keeper cannot be reached in time.
    """

    def __init__(
        self, host_name, port, world_size=None, is_master=False, timeout=timedelta(seconds=300), wait_for_workers=True
    ):
        self.host, self.timeout = host_name, timeout
        if is_master:
            self._server = socketserver.ThreadingTCPServer(("", port), _Answer)
            self._server.daemon_threads, self._server.keys, self._server.lock = True, {}, threading.Lock()
            port = self._server.server_address[1]
            threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        self.port, self._lock, self._socket = port, threading.Lock(), None
        self._connect()
        if world_size is not None and wait_for_workers:
            self.add("worker/", 1)
            self._wait_for_workers(world_size)

    def _connect(self):
        until = time.monotonic() + self.timeout.total_seconds()
        while self._socket is None:
            try:
                self._socket = socket.create_connection((self.host, self.port), self.timeout.total_seconds())
            except OSError as error:
                if time.monotonic() > until:
                    raise DistNetworkError(
                        f"The client socket has failed to connect to {self.host}:{self.port}: {error}"
                    ) from None
                time.sleep(POLL)

    def _wait_for_workers(self, count):
        until = time.monotonic() + self.timeout.total_seconds()
        while (come := self.add("worker/", 0)) < count:
            if time.monotonic() > until:
                raise DistStoreError(f"Timed out after waiting for clients: {come}/{count} have joined")
            time.sleep(POLL)

    def _change(self, what, *arguments):
        with self._lock:
            send_frame(self._socket, (what, *arguments))
            return receive_frame(self._socket)

    def close(self):
        """Give up the connection, and the store where this process keeps it."""
        self._socket.close()
        if hasattr(self, "_server"):
            self._server.shutdown()
            self._server.server_close()


class _Answer(socketserver.BaseRequestHandler):
    def handle(self):
        while True:
            try:
                request = receive_frame(self.request)
            except (ConnectionError, OSError):
                return
            with self.server.lock:
                send_frame(self.request, change(self.server.keys, *request))


def send_frame(connection, value):
    """Send a value of str, numbers, bytes and lists."""
    data = json.dumps(value, default=lambda part: {"bytes": part.hex()}).encode()
    connection.sendall(struct.pack("<Q", len(data)) + data)


def receive_frame(connection):
    """Receive what `send_frame` sent."""
    (size,) = struct.unpack("<Q", _exactly(connection, 8))
    hook = {"object_hook": lambda found: bytes.fromhex(found["bytes"])}
    return json.loads(_exactly(connection, size), **hook)


def _exactly(connection, size):
    data = b""
    while len(data) < size:
        part = connection.recv(size - len(data))
        if not part:
            raise ConnectionError("the other side is gone")
        data += part
    return data
