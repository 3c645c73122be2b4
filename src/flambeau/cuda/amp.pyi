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
from ..amp import GradScaler as _GradScaler
from ..amp import autocast as _autocast
from ..amp import custom_bwd as _custom_bwd
from ..amp import custom_fwd as _custom_fwd
class autocast(_autocast):
    """Mixed precision on GPUs; without one, it warns and does nothing.

    Args:
        enabled (bool): whether to convert.
        dtype (dtype): float16, or bfloat16.
        cache_enabled (bool): whether converted weights are kept.

    >>> with torch.cuda.amp.autocast(enabled=False):
    ...     torch.ones(1) + 1
    tensor([2.])
    """
    def __init__(self, enabled: bool = True, dtype: _dtype | None = None, cache_enabled: bool = True) -> None: ...
class GradScaler(_GradScaler):
    """Scaling of losses on GPUs; without one, it warns and does nothing.

    Args:
        init_scale, growth_factor, backoff_factor (float), growth_interval (int), enabled (bool): as in `torch.amp`.

    >>> torch.cuda.amp.GradScaler(enabled=False).scale(torch.ones(1))
    tensor([1.])
    """
    def __init__(self, init_scale: float = 65536.0, growth_factor: float = 2.0, backoff_factor: float = 0.5, growth_interval: int = 2000, enabled: bool = True) -> None: ...
def custom_fwd(fwd: Callable[..., Any] | None = None, *, cast_inputs: _dtype | None = None) -> Any:
    """Mark the forward of a custom Function: see `torch.amp.custom_fwd`.

    Args:
        fwd (callable): the method.
        cast_inputs (dtype): what its inputs are converted to.
    """
def custom_bwd(bwd: Callable[..., Any]) -> Any:
    """Mark the backward of a custom Function: see `torch.amp.custom_bwd`.

    Args:
        bwd (callable): the method.
    """
