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
from . import constraints
from .gamma import Gamma
class Chi2(Gamma):
    """The χ² distribution: of the sum of squares of `df` standard normal numbers.

    Args:
        df (float or Tensor): the degrees of freedom.

    >>> torch.distributions.Chi2(3.0).mean
    tensor(3.)
    """
    arg_constraints: dict[Any, Any]
    df: Any
    def __init__(self, df: float | Tensor, validate_args: Any = None) -> None: ...
    def expand(self, batch_shape: Any, _instance: Any = None) -> Any: ...
