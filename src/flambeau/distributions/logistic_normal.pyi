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
from .normal import Normal
from .transformed_distribution import TransformedDistribution
from .transforms import StickBreakingTransform
class LogisticNormal(TransformedDistribution):
    """The distribution of points of a simplex that stick breaking makes of normal numbers.

    Args:
        loc (float or Tensor), scale (float or Tensor): mean and standard deviation of these, along the last dimension.

    >>> torch.distributions.LogisticNormal(torch.zeros(2), torch.ones(2)).event_shape
    torch.Size([3])
    """
    arg_constraints: dict[Any, Any]
    support: Any
    has_rsample: bool
    loc: Any
    scale: Any
    def __init__(self, loc: float | Tensor, scale: float | Tensor, validate_args: Any = None) -> None: ...
