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
from .function import Function as Function
from .variable import Variable as Variable
from .anomaly_mode import detect_anomaly as detect_anomaly
from .anomaly_mode import set_detect_anomaly as set_detect_anomaly
from . import anomaly_mode as anomaly_mode
from . import forward_ad as forward_ad
from . import function as function
from . import functional as functional
from . import graph as graph
from . import profiler as profiler
from . import variable as variable
from .._names.rooms import later as _later
from ..interpreters.record import Node as Node
from .api import backward as backward, grad as grad
from .grad_mode import enable_grad as enable_grad, inference_mode as inference_mode, is_multithreading_enabled as is_multithreading_enabled, no_grad as no_grad, set_grad_enabled as set_grad_enabled, set_multithreading_enabled as set_multithreading_enabled
from .gradcheck import gradcheck as gradcheck, gradgradcheck as gradgradcheck
_LATER: dict[Any, Any]
_ROOMS: tuple[Any, ...]
