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
from ._base import EPOCH_DEPRECATION_WARNING as EPOCH_DEPRECATION_WARNING
from ._base import LRScheduler as LRScheduler
from ._combined import ChainedScheduler as ChainedScheduler, ReduceLROnPlateau as ReduceLROnPlateau, SequentialLR as SequentialLR
from ._cyclic import CyclicLR as CyclicLR, OneCycleLR as OneCycleLR
from ._steady import ConstantLR as ConstantLR, CosineAnnealingLR as CosineAnnealingLR, CosineAnnealingWarmRestarts as CosineAnnealingWarmRestarts, ExponentialLR as ExponentialLR, LambdaLR as LambdaLR, LinearLR as LinearLR, MultiplicativeLR as MultiplicativeLR, MultiStepLR as MultiStepLR, PolynomialLR as PolynomialLR, StepLR as StepLR
_LRScheduler = LRScheduler
