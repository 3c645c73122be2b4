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
import itertools
from ..parameter import is_lazy
class LazyModuleMixin:
    """Makes a module wait for its first call before its parameters have shapes.

    A subclass defines ``initialize_parameters(input)``; after the first call, or after loading a state_dict and a call,
    the module's class becomes `cls_to_become`.
    """
    cls_to_become: Any
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def _save_to_state_dict(self, destination: Any, prefix: Any, keep_vars: Any) -> Any: ...
    def _lazy_load_hook(self, state_dict: Any, prefix: Any, *_: Any) -> Any: ...
    def initialize_parameters(self, *args: Any, **kwargs: Any) -> None:
        """Give the parameters their shapes, from the arguments of the first call."""
    def has_uninitialized_params(self) -> bool:
        """Whether a parameter or buffer still waits for its shape."""
    def _infer_parameters(self, module: Any, args: Any, kwargs: Any) -> Any: ...
    _load_hook: Any
    _initialize_hook: Any
