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
from ..modules.module import Module
class DataParallel(Module):
    """Hold a module that would run on several GPUs; without them its forward is the module's.

    Args:
        module (Module): what runs.
        device_ids (list): GPUs; there are none.
        output_device (device): where results go.
        dim (int): the dimension in which inputs would be cut.

    >>> torch.nn.parallel.DataParallel(torch.nn.Linear(2, 1))(torch.ones(3, 2)).shape
    torch.Size([3, 1])
    """
    def __init__(self, module: Any, device_ids: list[Any] | None = None, output_device: _device | None = None, dim: int = 0) -> None: ...
    forward: Callable[..., Any]
    module: Any
    device_ids: Any
    dim: Any
def data_parallel(module: Any, inputs: Tensor | tuple[Any, ...], device_ids: list[Any] | None = None, output_device: _device | None = None, dim: int = 0, module_kwargs: dict[Any, Any] | None = None) -> Any:
    """Run a module, on several GPUs if there were any.

    Args:
        module (Module): what runs.
        inputs (Tensor or tuple): its arguments.
        device_ids (list): GPUs; there are none.
        output_device (device), dim (int): as in `DataParallel`.
        module_kwargs (dict): its keyword arguments.

    >>> torch.nn.parallel.data_parallel(torch.nn.ReLU(), torch.tensor([-1.0]))
    tensor([0.])
    """
