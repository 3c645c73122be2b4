"""torch.linalg: products, solutions, decompositions and norms of matrices."""

from ._public import SPACES as _SPACES

globals().update(_SPACES["linalg"])
__all__ = sorted(_SPACES["linalg"])
