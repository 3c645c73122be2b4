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
import struct
import zipfile
def start_of(archive: Any, record: Any) -> Any:
    """Where in the file the content of a record begins: after its header, a name and filling."""
class PyTorchFileReader:
    """Reads the records of a file that `torch.save` wrote, one by one.

    Args:
        file (str or file object): the file.

    Raises:
        RuntimeError: it is no zip archive.

    >>> import io; file = io.BytesIO(); torch.save(torch.ones(2), file)
    >>> reader = torch.PyTorchFileReader(file); reader.has_record("data.pkl"), reader.get_record_size("data/0")
    (True, 8)
    """
    def __init__(self, file: str | Sequence[Any]) -> None: ...
    def _record(self, name: Any) -> Any: ...
    def get_all_records(self) -> Any:
        """Return the names of all records."""
    def has_record(self, name: Any) -> Any:
        """Return whether there is a record of that name."""
    def get_record(self, name: Any) -> Any:
        """Return the content of a record, as bytes."""
    def get_record_size(self, name: Any) -> Any:
        """Return the number of bytes of a record."""
    def get_record_offset(self, name: Any) -> Any:
        """Return where in the file the content of a record begins."""
    _folder: Any
    _archive: Any
