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
from __future__ import annotations
from collections import defaultdict
from contextlib import ExitStack
from .._tensor.modes import observing
from ..primitives._flops import flops_of
class FlopCounterMode:
    """Count the floating-point operations of what runs inside the block, by operation and by module.

    Args:
        mods (Module or list): not needed: all modules are followed.
        depth (int): how many levels of modules the table shows.
        display (bool): whether to print the table at the end.
        custom_mapping (dict): {operation's name: function (inputs, params, result) -> int}.

    >>> from flambeau.utils.flop_counter import FlopCounterMode
    >>> with FlopCounterMode(display=False) as counter:
    ...     _ = torch.nn.Linear(3, 4)(torch.ones(5, 3))
    >>> counter.get_total_flops()
    120
    """
    def __init__(self, mods: Any | list[Any] | None = None, depth: _int = 2, display: _bool = True, custom_mapping: dict[Any, Any] | None = None) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    def _path(self, module: Any) -> Any: ...
    def _observe(self, run: Any, op: Any, inputs: Any, params: Any) -> Any: ...
    def _paths(self) -> Any: ...
    def get_total_flops(self) -> _int:
        """Return the number of all operations.

        Returns:
            int: floating-point operations.
        """
    def get_flop_counts(self) -> dict[Any, Any]:
        """Return the numbers by module and operation.

        Returns:
            dict: {module's path: {operation's name: int}}.
        """
    def get_table(self, depth: _int | None = None) -> _str:
        """Return a table of modules, their operations and shares.

        Args:
            depth (int): how many levels of modules it shows.

        Returns:
            str: the table.
        """
    depth: Any
    display: Any
    custom_mapping: Any
    flop_counts: Any
    _open: Any
    _stack: Any
