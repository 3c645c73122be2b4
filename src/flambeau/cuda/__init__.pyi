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
from .._tensor import places as _places
from .._tensor.device import device as _device_class
from .._tensor.generator import default_of as _default_of
from .._tensor.generator import seed_devices as _seed_devices
def is_available() -> Any:
    """Return whether there is a GPU that can be used; never raises.

    >>> torch.cuda.is_available() == (torch.cuda.device_count() > 0)
    True
    """
def device_count() -> Any:
    """Return the number of GPUs that can be used.

    >>> torch.cuda.device_count() >= 0
    True
    """
def is_initialized() -> Any:
    """Return whether a GPU has been asked for, and was found.

    >>> torch.cuda.is_initialized() in (True, False)
    True
    """
def init() -> Any:
    """Ask for the GPUs now; otherwise their first use does.

    Raises:
        AssertionError, RuntimeError: CuPy or a GPU is missing.
    """
def is_bf16_supported(including_emulation: bool = True) -> Any:
    """Return whether the GPU computes in bfloat16.

    Args:
        including_emulation (bool): whether emulation counts.

    >>> torch.cuda.is_bf16_supported() <= torch.cuda.is_available()
    True
    """
def current_device() -> Any:
    """Return the number of the current GPU.

    Raises:
        AssertionError, RuntimeError: CuPy or a GPU is missing.
    """
def _index(where: Any) -> Any: ...
def _on(where: Any) -> Any: ...
def set_device(device: _device | int) -> Any:
    """Choose the current GPU, where tensors of device ``"cuda"`` are made.

    Args:
        device (device or int): which.
    """
class device:
    """Make a GPU the current one for a ``with`` block.

    Args:
        device (device or int): which; None changes nothing.
    """
    def __init__(self, device: _device | int) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *_: Any) -> None: ...
    idx: Any
    prev_idx: Any
class device_of(device):
    """Make the GPU of a tensor the current one for a ``with`` block.

    Args:
        obj (Tensor): the tensor; one of the CPU changes nothing.
    """
    def __init__(self, obj: Tensor) -> None: ...
def synchronize(device: _device | int | None = None) -> Any:
    """Wait until a GPU has done all its work.

    Args:
        device (device or int): which; the current one, if left out.
    """
class _Properties:
    """What is known of a GPU: name, major, minor, total_memory (bytes), multi_processor_count."""
    def __init__(self, found: Any) -> None: ...
    def __repr__(self) -> str: ...
    name: Any
    major: Any
    minor: Any
    total_memory: Any
    multi_processor_count: Any
def get_device_properties(device: _device | int | None = None) -> Any:
    """Return what is known of a GPU, as an object with fields such as ``name`` and ``total_memory``.

    Args:
        device (device or int): which; the current one, if left out.
    """
def get_device_name(device: _device | int | None = None) -> Any:
    """Return the name of a GPU.

    Args:
        device (device or int): which; the current one, if left out.
    """
def get_device_capability(device: _device | int | None = None) -> Any:
    """Return the compute capability of a GPU, as (major, minor).

    Args:
        device (device or int): which; the current one, if left out.
    """
def _pool(where: Any) -> Any: ...
def memory_allocated(device: _device | int | None = None) -> Any:
    """Return how many bytes of a GPU's memory arrays take; 0 before a GPU is used.

    Args:
        device (device or int): which; the current one, if left out.
    """
def memory_reserved(device: _device | int | None = None) -> Any:
    """Return how many bytes of a GPU's memory are held, in arrays or for reuse; 0 before a GPU is used.

    Args:
        device (device or int): which; the current one, if left out.
    """
def mem_get_info(device: _device | int | None = None) -> Any:
    """Return the free and the total memory of a GPU in bytes, as its driver tells.

    Args:
        device (device or int): which; the current one, if left out.
    """
def empty_cache() -> Any:
    """Give memory that is held for reuse back to the GPU.

    >>> torch.cuda.empty_cache()
    """
def manual_seed(seed: int) -> Any:
    """Start the generator of the current GPU anew from a seed; without a GPU, only the seed is checked.

    Args:
        seed (int): the seed.

    >>> torch.cuda.manual_seed(0)
    """
def manual_seed_all(seed: int) -> Any:
    """Start the generators of all GPUs anew from a seed; without a GPU, only the seed is checked.

    Args:
        seed (int): the seed.

    >>> torch.cuda.manual_seed_all(0)
    """
def initial_seed() -> Any:
    """Return the seed from which the current GPU's generator last started."""
def get_rng_state(device: _device | int = 'cuda') -> Any:
    """Return the state of a GPU's generator, a uint8 tensor on the CPU.

    Args:
        device (device or int): which.
    """
def set_rng_state(new_state: Tensor, device: _device | int = 'cuda') -> Any:
    """Let a GPU's generator go on from a state that `get_rng_state` returned.

    Args:
        new_state (Tensor): the state.
        device (device or int): which.
    """
class Stream:
    """A queue of a GPU's work, done in order; what lies in different queues may be done at once.

    Args:
        device (device or int): which GPU; the current one, if left out.
        priority (int): lower numbers go first.

    Raises:
        AssertionError, RuntimeError: CuPy or a GPU is missing.
    """
    def __init__(self, device: _device | int | None = None, priority: int = 0, **kwargs: Any) -> None: ...
    @property
    def device(self) -> Any:
        """The GPU."""
    @property
    def cuda_stream(self) -> Any:
        """The number that CUDA knows the stream by."""
    def query(self) -> Any:
        """Return whether all its work is done."""
    def synchronize(self) -> Any:
        """Wait until all its work is done."""
    def record_event(self, event: Any = None) -> Any:
        """Mark the present end of the queue in an event, and return that.

        Args:
            event (Event): a new one, if left out.
        """
    def wait_event(self, event: Any) -> Any:
        """Let all further work wait for an event.

        Args:
            event (Event): what to wait for.
        """
    def wait_stream(self, stream: Any) -> Any:
        """Let all further work wait for what is in another stream now.

        Args:
            stream (Stream): the other one.
        """
    _index: Any
    _stream: Any
class Event:
    """A mark in a GPU's queue of work, to wait for or to tell times by.

    Args:
        enable_timing (bool): whether `elapsed_time` can be asked.
        blocking (bool): whether waiting gives the processor free.
        interprocess (bool): whether other processes may use it.
        external (bool): whether it may be waited for outside of a captured graph: not there.

    Raises:
        AssertionError, RuntimeError: CuPy or a GPU is missing.
    """
    def __init__(self, enable_timing: bool = False, blocking: bool = False, interprocess: bool = False, external: bool = False) -> None: ...
    def record(self, stream: Any = None) -> Any:
        """Mark the present end of a queue.

        Args:
            stream (Stream): the queue; the current one, if left out.
        """
    def wait(self, stream: Any = None) -> Any:
        """Let a stream's further work wait for this mark.

        Args:
            stream (Stream): the current one, if left out.
        """
    def query(self) -> Any:
        """Return whether the work before the mark is done."""
    def synchronize(self) -> Any:
        """Wait until the work before the mark is done."""
    def elapsed_time(self, end_event: Any) -> Any:
        """Return the milliseconds between this mark and a later one.

        Args:
            end_event (Event): the later one.

        Raises:
            ValueError: an event was made without ``enable_timing=True``.
        """
    _timed: Any
    _event: Any
def current_stream(device: _device | int | None = None) -> Any:
    """Return the queue that a GPU's work goes to now.

    Args:
        device (device or int): which GPU; the current one, if left out.
    """
class stream:
    """Let a GPU's work go to a stream for a ``with`` block.

    Args:
        stream (Stream): the stream; None changes nothing.
    """
    def __init__(self, stream: Any) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    stream: Any
_ROOMS: tuple[Any, ...]
