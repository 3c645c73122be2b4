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
from .batchnorm import _BatchNorm
class SyncBatchNorm(_BatchNorm):
    """Normalizes each channel of (N, C, ...) over the batches of all processes together.

    Args:
        num_features, eps, momentum, affine, track_running_stats: as for BatchNorm1d.
        process_group (ProcessGroup, optional): the ranks; all if None.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    Raises:
        ValueError: the input has fewer than two dimensions, or all processes together one value per channel.

    >>> torch.nn.SyncBatchNorm(2)(torch.tensor([[1.0, 0.0], [3.0, 0.0]])).round().tolist()
    [[-1.0, 0.0], [1.0, 0.0]]
    """
    def __init__(self, num_features: int, eps: float = 1e-05, momentum: float | None = 0.1, affine: bool = True, track_running_stats: bool = True, process_group: Any = None, device: _device | str | int | None = None, dtype: _dtype | None = None, *, bias: bool = True) -> None: ...
    def _check_input_dim(self, input: Any) -> Any: ...
    def forward(self, input: Any) -> Any: ...
    def _normalized(self, input: Any, group: Any) -> Any: ...
    def _track(self, mean: Any, var: Any) -> Any: ...
    @classmethod
    def convert_sync_batchnorm(cls, module: Any, process_group: Any = None) -> Any:
        """Replace every BatchNorm of a module by a SyncBatchNorm with its parameters and buffers.

        Args:
            module (Module): the network.
            process_group (ProcessGroup, optional): the ranks; all if None.

        Returns:
            Module: the network, or the SyncBatchNorm in its place.

        >>> net = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.BatchNorm1d(3))
        >>> type(torch.nn.SyncBatchNorm.convert_sync_batchnorm(net)[1]).__name__
        'SyncBatchNorm'
        """
    process_group: Any
