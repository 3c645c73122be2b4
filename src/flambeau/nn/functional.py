"""The functions of `torch.nn.functional`, under that name: they are declared in `flambeau.functions`."""

from .._names.later import namespace
from . import grad as grad

__getattr__, __dir__, __all__ = namespace(globals(), "nn.functional")
