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
POLL: float
class Store:
    """The base of stores: a subclass defines `_change(function)`, which applies a function to the dict of all keys."""
    timeout: Any
    def _change(self, function: Any, *arguments: Any) -> Any: ...
    def set(self, key: str, value: str | bytes) -> None:
        """Set a key to a str or bytes.

        Args:
            key (str): the key.
            value (str or bytes): the value.

        >>> store = torch.distributed.HashStore()
        >>> store.set("a", "1"); store.get("a")
        b'1'
        """
    def get(self, key: str) -> bytes:
        """Wait until a key is there, and return its value.

        Args:
            key (str): the key.

        Raises:
            DistStoreError: it is not there within the store's `timeout`.
        """
    def add(self, key: str, amount: int) -> int:
        """Add to the number that a key has (0 if it is new), and return the sum.

        Args:
            key (str): the key.
            amount (int): what to add.
        """
    def append(self, key: str, value: str | bytes) -> None:
        """Add to the end of a key's value.

        Args:
            key (str): the key.
            value (str or bytes): what to add.
        """
    def compare_set(self, key: str, expected_value: str | bytes, desired_value: str | bytes) -> bytes:
        """Set a key if it has an expected value, and return what it has now; an empty expectation means a new key.

        Args:
            key (str): the key.
            expected_value (str or bytes): what it should have.
            desired_value (str or bytes): what it gets.
        """
    def delete_key(self, key: str) -> bool:
        """Delete a key; whether it was there.

        Args:
            key (str): the key.
        """
    def num_keys(self) -> int:
        """How many keys there are."""
    def list_keys(self) -> list:
        """All keys."""
    def check(self, keys: Sequence[str]) -> bool:
        """Whether all these keys are there.

        Args:
            keys (list of str): the keys.
        """
    def wait(self, keys: Sequence[str], timeout: Any = None) -> None:
        """Wait until all these keys are there.

        Args:
            keys (list of str): the keys.
            timeout (timedelta, optional): how long; the store's `timeout` if None.

        Raises:
            DistStoreError: they are not there in time.
        """
    def set_timeout(self, timeout: Any) -> None:
        """Set how long `get` and `wait` wait.

        Args:
            timeout (timedelta): how long.
        """
def bytes(value: Any) -> Any: ...
def change(keys: Any, what: Any, *arguments: Any) -> Any:
    """One operation on the dict of all keys."""
class HashStore(Store):
    """A store in this process's memory, for its threads."""
    def __init__(self) -> None: ...
    def _change(self, what: Any, *arguments: Any) -> Any: ...
    _keys: Any
    _lock: Any
class PrefixStore(Store):
    """A store whose keys begin with a prefix in another.

    Args:
        prefix (str): what the keys begin with.
        store (Store): the other.
    """
    def __init__(self, prefix: str, store: Store) -> None: ...
    def _change(self, what: Any, *arguments: Any) -> Any: ...
    prefix: Any
    underlying_store: Any
    timeout: Any
class FileStore(Store):
    """A store in a file that all processes see; writes replace the file, so that it is whole at any time.

    Args:
        file_name (str): the file; made if it is not there.
        world_size (int): how many processes use it; -1 if not known.
    """
    def __init__(self, file_name: str, world_size: int = -1) -> None: ...
    def _change(self, what: Any, *arguments: Any) -> Any: ...
    def _read(self) -> Any: ...
    path: Any
    world_size: Any
def packed(keys: Any) -> Any:
    """A dict of str and bytes as bytes: lengths and contents."""
def unpacked(data: Any) -> Any:
    """The dict again."""
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
    def __init__(self, host_name: str, port: int, world_size: int | None = None, is_master: bool = False, timeout: Any = ..., wait_for_workers: bool = True) -> None: ...
    def _connect(self) -> Any: ...
    def _wait_for_workers(self, count: Any) -> Any: ...
    def _change(self, what: Any, *arguments: Any) -> Any: ...
    def close(self) -> Any:
        """Give up the connection, and the store where this process keeps it."""
    host: Any
    timeout: Any
    port: Any
    _lock: Any
    _socket: Any
    _server: Any
class _Answer(socketserver.BaseRequestHandler):
    def handle(self) -> Any: ...
def send_frame(connection: Any, value: Any) -> Any:
    """Send a value of str, numbers, bytes and lists."""
def receive_frame(connection: Any) -> Any:
    """Receive what `send_frame` sent."""
def _exactly(connection: Any, size: Any) -> Any: ...
