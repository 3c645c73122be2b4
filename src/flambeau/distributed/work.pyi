"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from builtins import bool as _bool, bytes as _bytes, complex as _complex, float as _float, int as _int, str as _str
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

_Number = _int | _float | _bool | _complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
import time
import numpy as np
from ._rollcall import TEXT, decoded, digest, encoded
SPINS: _int
PAUSE: _float
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
    def __init__(self, group: Any, doing: Any, begin: Any = None, finish: Any = None, agreed: Any = None) -> None: ...
    def advance(self, may_begin: Any) -> Any:
        """Make what progress is possible without waiting; whether the data are on their way, or there."""
    def is_completed(self) -> _bool:
        """Whether it has ended, well or not; does not wait."""
    def is_success(self) -> _bool:
        """Whether it has ended well."""
    def exception(self) -> Any:
        """The error it ended with, or None."""
    def wait(self, timeout: Any = None) -> _bool:
        """Wait until it has ended.

        Args:
            timeout (timedelta, optional): for this wait; the group's, counted from the call, if None.

        Returns:
            bool: True.

        Raises:
            DistBackendError: another rank is missing or does something else; the message names it.
        """
    def fail(self, error: Any) -> Any:
        """End with an error."""
    def synchronize(self) -> None:
        """The same as `wait`: there are no streams here."""
    def result(self) -> Any:
        """Wait, and return None: results are in the tensors that were given."""
    group: Any
    doing: Any
    _begin: Any
    _finish: Any
    _agreement: Any
    _transfer: Any
    _error: Any
    _done: Any
    _until: Any
def agreement(comm: Any, smallest: Any, doing: Any) -> Any:
    """Begin to find out whether all ranks do the same: (request, smallest digests)."""
class Kept:
    """A request with the memory it reads."""
    def __init__(self, request: Any, *memory: Any) -> None: ...
    def Test(self) -> Any: ...
    request: Any
    memory: Any
    done: Any
def texts(comm: Any, doing: Any, ranks: Any, timeout: Any) -> Any:
    """What each rank is doing, once they know that they disagree."""
