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
import weakref
class RemovableHandle:
    """What registering a hook returns: `remove()` takes the hook off again; also a context manager that does so.

    Args:
        hooks_dict (dict): the table that holds the hook under the handle's id.
        extra_dict (dict or list of dict): further tables that hold something under that id.

    >>> hooks = {}; handle = torch.utils.hooks.RemovableHandle(hooks); hooks[handle.id] = print
    >>> handle.remove(); hooks
    {}
    """
    changes: int
    next_id: int
    def __init__(self, hooks_dict: dict[Any, Any], *, extra_dict: dict[Any, Any] | Sequence[dict[Any, Any]] | None = None) -> None: ...
    def remove(self) -> Any:
        """Take the hook off; doing so again changes nothing."""
    def __getstate__(self) -> Any: ...
    def __setstate__(self, state: Any) -> Any: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    id: Any
    hooks_dict_ref: Any
    extra_dict_ref: Any
def _reference(table: Any) -> Any: ...
