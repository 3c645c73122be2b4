"""torchvision.transforms: pictures cut, turned, resized, coloured and made into tensors."""

from . import functional, v2
from . import transforms as _transforms
from .transforms import *  # noqa: F403 - one list of names, there

__all__ = [*_transforms.__all__, "functional", "v2"]
