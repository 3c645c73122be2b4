"""torchvision.transforms.v2.functional: the functions behind the transforms, for pictures, films, masks and boxes."""

from .. import functional as _older
from .._conversion import get_size, to_dtype, to_image
from .._geometry import horizontal_flip, vertical_flip
from ..functional import *  # noqa: F403 - the same functions serve both

__all__ = [*_older.__all__, "get_size", "horizontal_flip", "to_dtype", "to_image", "vertical_flip"]
