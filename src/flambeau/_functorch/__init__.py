"""Functional transformations under the names of the modules that PyTorch keeps them in."""

from .._names.rooms import later as _later

_ROOMS = ("apis", "autograd_function", "batch_norm_replacement", "eager_transforms", "make_functional", "vmap")
__getattr__, __dir__ = _later(globals(), _ROOMS)
