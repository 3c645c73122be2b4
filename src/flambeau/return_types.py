"""torch.return_types: the classes of named results, such as that of ``torch.max(x, 0)``."""

from ._names.later import namespace

__getattr__, __dir__, __all__ = namespace(globals(), "return_types")
