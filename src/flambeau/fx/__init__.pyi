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
_wrapped: list
def wrap(fn_or_name: Callable[..., Any] | str) -> Any:
    """Mark a function that a symbolic trace is not to look into; return it.

    Args:
        fn_or_name (callable or str): the function, or its name in the module that calls.

    Raises:
        RuntimeError: it is neither.

    >>> torch.fx.wrap("len")
    'len'
    """
def symbolic_trace(root: Callable[..., Any], concrete_args: dict[Any, Any] | None = None) -> Any:
    """Refuse: programs are traced with their tensors here, not without.

    Args:
        root (callable): a function or Module.
        concrete_args (dict): arguments that are no tensors.

    Raises:
        NotImplementedError: always.
    """
