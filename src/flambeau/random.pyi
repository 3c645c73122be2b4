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
from contextlib import contextmanager
from ._names.public import public, publish
from ._tensor.generator import Generator, default_generator as default_generator, seed_devices
def manual_seed(seed: int) -> Any:
    """Start the default generators of all devices anew from a seed, and return that of the CPU.

    Args:
        seed (int): from -2**63 to 2**64 - 1.

    Raises:
        ValueError: the seed does not fit in 64 bits.

    >>> torch.manual_seed(3).initial_seed()
    3
    """
def seed() -> Any:
    """Start the default generator anew from a seed that the operating system provides, and return that seed.

    >>> torch.seed() == torch.initial_seed()
    True
    """
def initial_seed() -> Any:
    """Return the seed from which the default generator last started.

    >>> _ = torch.manual_seed(5)
    >>> torch.initial_seed()
    5
    """
def get_rng_state() -> Any:
    """Return the state of the default generator, a uint8 tensor in PyTorch's layout.

    >>> torch.get_rng_state().numel()
    5056
    """
def set_rng_state(new_state: Tensor) -> Any:
    """Let the default generator go on from a state that `get_rng_state` returned, here or in PyTorch.

    Args:
        new_state (Tensor): uint8, 5056 elements.

    Raises:
        TypeError: it is not a uint8 tensor.
        RuntimeError: it has another size, or is not the state of a Mersenne Twister.

    >>> state = torch.get_rng_state()
    >>> x = torch.rand(2)
    >>> torch.set_rng_state(state)
    >>> torch.equal(torch.rand(2), x)
    True
    """
@contextlib.contextmanager
def fork_rng(devices: Sequence[Any] | None = None, enabled: bool = True, _caller: str = 'fork_rng', _devices_kw: str = 'devices', device_type: str | None = None) -> Any:
    """Set the default generator back to its state of before, at the end of a ``with`` block.

    Args:
        devices (sequence): accelerators whose generators are set back too; there are none.
        enabled (bool): whether to do so.
        device_type (str): the kind of accelerator.

    Raises:
        AssertionError: `devices` names an accelerator.

    >>> with torch.random.fork_rng():
    ...     x = torch.rand(2)
    >>> torch.equal(torch.rand(2), x)
    True
    """
