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
from __future__ import annotations
def is_namedtuple(obj: Any) -> Any:
    """Return whether an object is a named tuple.

    Args:
        obj (object): any object.

    >>> torch.nn.parallel.scatter_gather.is_namedtuple((1, 2))
    False
    """
def _check(device: Any) -> Any: ...
def scatter(inputs: Any, target_gpus: Sequence[_device], dim: int = 0) -> list[Any] | tuple[Any, ...]:
    """Cut the tensors in a nested container into chunks, one for each device; what is no tensor goes to all.

    Args:
        inputs (nested): tuples, lists and dicts of tensors.
        target_gpus (sequence of device): CPU devices.
        dim (int): the dimension that is cut.

    Returns:
        list or tuple: a container like `inputs` for each device.

    Raises:
        RuntimeError: a device is no CPU.

    >>> torch.nn.parallel.scatter_gather.scatter((torch.arange(4), "x"), ["cpu", "cpu"])
    [(tensor([0, 1]), 'x'), (tensor([2, 3]), 'x')]
    """
def scatter_kwargs(inputs: tuple[Any, ...], kwargs: dict[Any, Any] | None, target_gpus: Sequence[_device], dim: int = 0) -> tuple[Any, ...]:
    """Cut positional and keyword arguments into chunks: see `scatter`.

    Args:
        inputs (tuple): positional arguments.
        kwargs (dict or None): keyword arguments.
        target_gpus (sequence of device): CPU devices.
        dim (int): the dimension that is cut.

    Returns:
        tuple: (tuple of tuples, tuple of dicts), of the same length.
    """
def gather(outputs: Sequence[Any], target_device: _device, dim: int = 0) -> Any:
    """Put together what several devices gave: tensors are joined, containers item by item.

    Args:
        outputs (sequence): containers of one structure.
        target_device (device): the CPU.
        dim (int): the dimension in which tensors are joined.

    Raises:
        RuntimeError: the device is no CPU.

    >>> torch.nn.parallel.scatter_gather.gather([(torch.ones(1),), (torch.zeros(2),)], "cpu")
    (tensor([1., 0., 0.]),)
    """
