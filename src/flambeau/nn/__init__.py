"""Networks: layers, losses, containers, and what belongs to them."""

from .._names.rooms import later as _later
from . import functional, grad, init, utils
from .modules import *  # noqa: F403
from .modules import __all__ as _modules
from .parameter import Buffer, Parameter, UninitializedBuffer, UninitializedParameter

__all__ = [
    "Buffer",
    "Parameter",
    "UninitializedBuffer",
    "UninitializedParameter",
    "functional",
    "grad",
    "init",
    "utils",
    *_modules,
]

_ROOMS = ("attention", "parallel")
_LATER = {"DataParallel": "parallel.data_parallel", "data_parallel": "parallel.data_parallel"}
__getattr__, __dir__ = _later(globals(), _ROOMS, _LATER)
