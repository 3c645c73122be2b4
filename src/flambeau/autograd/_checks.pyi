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
import sys
import warnings
import numpy as np
from numpy import ndarray
from .._tensor.modes import anomaly_mode
from .._tensor.places import ARRAYS
from .._tensor.storage import WRITTEN, writes_of
def check_saved(node: Any, saved: Any) -> Any:
    """Refuse saved arrays whose memory was written to after the operation."""
def stale(node: Any, array: Any, writes: Any) -> Any:
    """The error text for a saved tensor that was written to."""
def check_anomaly(node: Any, input_grads: Any) -> Any:
    """In anomaly mode, refuse NaN in what a node computed, and say where the node was recorded."""
def tell_where(node: Any) -> Any:
    """In anomaly mode: say which operation's backward has failed, and where it was recorded."""
def recorded_at(node: Any) -> Any:
    """Where a node was recorded, if anomaly mode was on then."""
