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
import re
API: str
def _key(version: Any) -> Any: ...
class TorchVersion(str):
    """A version as text that compares by its numbers, with texts and tuples: ``torch.__version__ >= (2, 0)``.

    >>> from flambeau.torch_version import TorchVersion
    >>> TorchVersion("2.13.0+flambeau") > "2.9", TorchVersion("2.13.0") >= (2, 13), TorchVersion("2.0rc1") < "2.0"
    (True, True, True)
    """
    __hash__: Any
    def __eq__(self, other: Any) -> Any: ...
    def __ne__(self, other: Any) -> Any: ...
    def __lt__(self, other: Any) -> Any: ...
    def __le__(self, other: Any) -> Any: ...
    def __gt__(self, other: Any) -> Any: ...
    def __ge__(self, other: Any) -> Any: ...
def _compared(version: Any, other: Any, by: Any, as_text: Any) -> Any: ...
