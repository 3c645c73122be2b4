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
import hashlib
import os
import socket
import time
import numpy as np
HERE: int
TEXT: int
LOOK_EVERY: float
def digest(text: Any) -> Any:
    """A number that stands for a text, and its negative: their smallest values tell whether all ranks have the same."""
def encoded(text: Any) -> Any:
    """A text in exactly TEXT bytes."""
def decoded(array: Any) -> Any:
    """The text again."""
def identity() -> Any:
    """Where this process is: machine and process number."""
def has_ended(pid: Any) -> Any:
    """Whether a process of this machine has ended; one that nobody has waited for yet counts as ended."""
class RollCall:
    """The processes of a group as one of them sees the others."""
    def __init__(self, comm: Any, ranks: Any, processes: Any) -> None: ...
    def look(self) -> Any:
        """Whether something is wrong: a process has ended, or another rank has called the roll."""
    def listen(self) -> Any:
        """Take down what others have said so far."""
    @staticmethod
    def _source(buffer: Any) -> Any: ...
    def call(self, doing: Any, patience: Any) -> Any:
        """Say HERE to all, listen for at most `patience` seconds, and return an account of who is missing."""
    def account(self, doing: Any, others: Any, called: Any) -> Any:
        """What is to be told of those that have ended, did not answer, or do something else."""
    def _named(self, ranks: Any) -> Any: ...
    comm: Any
    ranks: Any
    processes: Any
    me: Any
    looked: Any
    sent: Any
    heard: Any
    ended: Any
