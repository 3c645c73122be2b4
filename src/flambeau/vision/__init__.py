"""Pictures in, pictures out: torchvision's transforms, data sets, files and operations on boxes, on Pillow.

Under ``flambeau run`` the name of this room is ``torchvision``.
"""

from .._names.rooms import later as _later

__version__ = "0.28.0"  # torchvision's, whose API this is

_ROOMS = ("datasets", "io", "ops", "transforms", "tv_tensors", "utils")
_LATER = {"get_image_backend": "_backend", "set_image_backend": "_backend"}
__getattr__, __dir__ = _later(globals(), _ROOMS, _LATER)
