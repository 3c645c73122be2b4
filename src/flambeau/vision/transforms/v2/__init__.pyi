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
from .._kinds import InterpolationMode as InterpolationMode
from . import functional as functional
from ._color import ColorJitter as ColorJitter, GaussianBlur as GaussianBlur, Grayscale as Grayscale, RandomAdjustSharpness as RandomAdjustSharpness, RandomAutocontrast as RandomAutocontrast, RandomEqualize as RandomEqualize, RandomGrayscale as RandomGrayscale, RandomInvert as RandomInvert, RandomPosterize as RandomPosterize, RandomSolarize as RandomSolarize
from ._container import Compose as Compose, RandomApply as RandomApply, RandomChoice as RandomChoice, RandomOrder as RandomOrder
from ._geometry import CenterCrop as CenterCrop, FiveCrop as FiveCrop, Pad as Pad, RandomAffine as RandomAffine, RandomCrop as RandomCrop, RandomHorizontalFlip as RandomHorizontalFlip, RandomPerspective as RandomPerspective, RandomResizedCrop as RandomResizedCrop, RandomRotation as RandomRotation, RandomVerticalFlip as RandomVerticalFlip, Resize as Resize, TenCrop as TenCrop
from ._misc import ConvertImageDtype as ConvertImageDtype, Identity as Identity, Lambda as Lambda, LinearTransformation as LinearTransformation, Normalize as Normalize, PILToTensor as PILToTensor, RandomErasing as RandomErasing, ToDtype as ToDtype, ToImage as ToImage, ToPILImage as ToPILImage, ToPureTensor as ToPureTensor, ToTensor as ToTensor
from ._transform import Transform as Transform
