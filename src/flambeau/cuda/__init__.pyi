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
from . import amp as amp
from .._names.rooms import later as _later
_MISSING: str
def is_available() -> Any:
    """Return whether CUDA can be used: False.

    >>> torch.cuda.is_available()
    False
    """
def device_count() -> Any:
    """Return the number of GPUs that can be used: 0.

    >>> torch.cuda.device_count()
    0
    """
def is_initialized() -> Any:
    """Return whether CUDA has been initialized: False.

    >>> torch.cuda.is_initialized()
    False
    """
def is_bf16_supported(including_emulation: bool = True) -> Any:
    """Return whether the GPU computes in bfloat16: False, there is none.

    Args:
        including_emulation (bool): whether emulation counts.

    >>> torch.cuda.is_bf16_supported()
    False
    """
def manual_seed(seed: int) -> Any:
    """Seed the generator of the current GPU; there is none, so only the seed is checked.

    Args:
        seed (int): the seed.

    >>> torch.cuda.manual_seed(0)
    """
def manual_seed_all(seed: int) -> Any:
    """Seed the generators of all GPUs; there are none, so only the seed is checked.

    Args:
        seed (int): the seed.

    >>> torch.cuda.manual_seed_all(0)
    """
def empty_cache() -> Any:
    """Give unused GPU memory back; there is none.

    >>> torch.cuda.empty_cache()
    """
def _refused(name: Any, doc: Any) -> Any: ...
current_device: Any
get_device_name: Any
get_device_properties: Any
set_device: Any
synchronize: Any
class Stream:
    """A queue of a GPU's work, for annotations and ``isinstance``; none can be made.

    Args:
        device, priority: as in PyTorch.

    Raises:
        AssertionError: always: there is no GPU.
    """
    def __new__(cls, device: _device | str | int | None = None, priority: int = 0, **kwargs: Any) -> Self: ...
class Event:
    """A mark in a GPU's queue, for annotations and ``isinstance``; none can be made.

    Args:
        enable_timing, blocking, interprocess, external (bool): as in PyTorch.

    Raises:
        AssertionError: always: there is no GPU.
    """
    def __new__(cls, enable_timing: bool = False, blocking: bool = False, interprocess: bool = False, external: bool = False) -> Self: ...
_ROOMS: tuple[Any, ...]
