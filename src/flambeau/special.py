"""torch.special: special functions, most of them from SciPy."""

from ._names.later import namespace

__getattr__, __dir__, __all__ = namespace(globals(), "special")
