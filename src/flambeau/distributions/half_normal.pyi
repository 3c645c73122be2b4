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
import math
from . import constraints
from ._half import Half
from .normal import Normal
class HalfNormal(Half):
    r"""The distribution of \|x\|, where x is normal with mean 0.

    Args:
        scale (float or Tensor): the standard deviation of x.

    >>> torch.distributions.HalfNormal(1.0).mean
    tensor(0.7979)
    """
    arg_constraints: dict[Any, Any]
    support: Any
    mean: Any
    mode: Any
    variance: Any
    def __init__(self, scale: float | Tensor, validate_args: Any = None) -> None: ...
    def log_prob(self, value: Any) -> Any: ...
