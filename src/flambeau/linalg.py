"""torch.linalg: products, solutions, decompositions and norms of matrices."""

from ._names.later import namespace

__getattr__, __dir__, __all__ = namespace(globals(), "linalg")
