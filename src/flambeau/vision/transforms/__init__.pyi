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
from . import functional as functional, v2 as v2
from . import transforms as _transforms
from .transforms import CenterCrop as CenterCrop, ColorJitter as ColorJitter, Compose as Compose, ConvertImageDtype as ConvertImageDtype, FiveCrop as FiveCrop, GaussianBlur as GaussianBlur, Grayscale as Grayscale, Lambda as Lambda, InterpolationMode as InterpolationMode, LinearTransformation as LinearTransformation, Normalize as Normalize, PILToTensor as PILToTensor, Pad as Pad, RandomAdjustSharpness as RandomAdjustSharpness, RandomAffine as RandomAffine, RandomApply as RandomApply, RandomAutocontrast as RandomAutocontrast, RandomChoice as RandomChoice, RandomCrop as RandomCrop, RandomEqualize as RandomEqualize, RandomErasing as RandomErasing, RandomGrayscale as RandomGrayscale, RandomHorizontalFlip as RandomHorizontalFlip, RandomInvert as RandomInvert, RandomOrder as RandomOrder, RandomPerspective as RandomPerspective, RandomPosterize as RandomPosterize, RandomResizedCrop as RandomResizedCrop, RandomRotation as RandomRotation, RandomSolarize as RandomSolarize, RandomVerticalFlip as RandomVerticalFlip, Resize as Resize, TenCrop as TenCrop, ToPILImage as ToPILImage, ToTensor as ToTensor
