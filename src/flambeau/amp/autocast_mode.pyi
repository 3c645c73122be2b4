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
import functools
import warnings
from .._tensor.base import LEAF
from .._tensor.dtype import bfloat16, float16, float32
from .._tensor.modes import autocast as state
from .._tensor.modes import intercept
from ..interpreters._protocol import TENSOR
LOWER: Any
SINGLE: Any
_defaults: dict[Any, Any]
_settings: dict[Any, Any]
class _Casting:
    """What converts inputs inside a block; converted parameters are kept until the outermost block ends."""
    def __init__(self, dtype: Any, caches: Any, kept: Any) -> None: ...
    def __call__(self, op: Any, inputs: Any) -> Any: ...
    def _single(self, x: Any) -> Any: ...
    def _lower(self, x: Any) -> Any: ...
    dtype: Any
    caches: Any
    kept: Any
def _cast(x: Any, dtype: Any) -> Any: ...
class autocast:
    """Inside the block, or the decorated function, products and convolutions compute in a lower precision.

    Args:
        device_type (str): ``"cpu"``; for ``"cuda"`` nothing changes where there is none.
        dtype (dtype): ``torch.bfloat16``, the default on CPUs, or ``torch.float16``.
        enabled (bool): False leaves things as they are, also inside another block.
        cache_enabled (bool): whether parameters are converted once for all operations of the outermost block.

    Raises:
        RuntimeError: the device is unknown.

    >>> net = torch.nn.Linear(2, 3)
    >>> with torch.autocast("cpu"):
    ...     net(torch.ones(1, 2)).dtype
    torch.bfloat16
    """
    def __init__(self, device_type: str, dtype: _dtype | None = None, enabled: bool = True, cache_enabled: bool | None = None) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    def __call__(self, func: Any) -> Any: ...
    device: Any
    fast_dtype: Any
    _cache_enabled: Any
    _enabled: Any
    _outer: Any
    _intercept: Any
def _enter_autocast(*args: Any) -> Any: ...
def _exit_autocast(mode: Any) -> Any: ...
def is_autocast_available(device_type: str) -> Any:
    """Return whether there is autocast for a type of device.

    Args:
        device_type (str): such as ``"cpu"``.

    >>> torch.amp.is_autocast_available("cpu")
    True
    """
def is_autocast_enabled(device_type: str = 'cuda') -> Any:
    """Return whether autocast is on for a type of device.

    Args:
        device_type (str): such as ``"cpu"``.

    >>> torch.is_autocast_enabled("cpu")
    False
    """
def get_autocast_dtype(device_type: str) -> Any:
    """Return the dtype that autocast computes in on a type of device, unless it is told another.

    Args:
        device_type (str): such as ``"cpu"``.

    >>> torch.get_autocast_dtype("cpu")
    torch.bfloat16
    """
def set_autocast_dtype(device_type: str, dtype: _dtype) -> Any:
    """Set the dtype that autocast computes in on a type of device, unless it is told another.

    Args:
        device_type (str): such as ``"cpu"``.
        dtype (dtype): the dtype.

    >>> torch.set_autocast_dtype("cpu", torch.bfloat16)
    """
def is_autocast_cpu_enabled() -> Any:
    """Return whether autocast is on for CPUs.

    >>> torch.is_autocast_cpu_enabled()
    False
    """
def get_autocast_cpu_dtype() -> Any:
    """Return the dtype that autocast computes in on CPUs.

    >>> torch.get_autocast_cpu_dtype()
    torch.bfloat16
    """
def get_autocast_gpu_dtype() -> Any:
    """Return the dtype that autocast computes in on GPUs.

    >>> torch.get_autocast_gpu_dtype()
    torch.float16
    """
def is_autocast_cache_enabled() -> Any:
    """Return whether autocast converts a parameter once for all operations of a block.

    >>> torch.is_autocast_cache_enabled()
    True
    """
def set_autocast_cache_enabled(enabled: bool) -> Any:
    """Say whether autocast converts a parameter once for all operations of a block.

    Args:
        enabled (bool): whether it does.

    >>> torch.set_autocast_cache_enabled(True)
    """
def clear_autocast_cache() -> Any:
    """Forget the parameters that autocast has converted.

    >>> torch.clear_autocast_cache()
    """
def custom_fwd(fwd: Callable[..., Any] | None = None, *, device_type: str, cast_inputs: _dtype | None = None) -> Any:
    """Decorate ``forward`` of a custom `Function`: it runs as autocast has it, or on converted inputs, without.

    Args:
        fwd (callable): the function, where the decorator has no brackets.
        device_type (str): such as ``"cpu"``.
        cast_inputs (dtype): what floating-point inputs are converted to; autocast is off inside.

    >>> @torch.amp.custom_fwd(device_type="cpu")
    ... def forward(ctx, x):
    ...     return x
    """
def _converted(value: Any, dtype: Any) -> Any: ...
def custom_bwd(bwd: Callable[..., Any] | None = None, *, device_type: str) -> Any:
    """Decorate ``backward`` of a custom `Function`: it runs with autocast as ``forward`` did.

    Args:
        bwd (callable): the function, where the decorator has no brackets.
        device_type (str): such as ``"cpu"``.

    >>> @torch.amp.custom_bwd(device_type="cpu")
    ... def backward(ctx, g):
    ...     return g
    """
