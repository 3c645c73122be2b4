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
from . import datasets as datasets
from . import io as io
from . import ops as ops
from . import transforms as transforms
from . import tv_tensors as tv_tensors
from . import utils as utils
from ._backend import get_image_backend as get_image_backend
from ._backend import set_image_backend as set_image_backend
from .._names.rooms import later as _later
__version__: str
_ROOMS: tuple[Any, ...]
_LATER: dict[Any, Any]
