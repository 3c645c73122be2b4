"""What exists: the closed set of operations on arrays, each declared once in its family."""

from . import complex, conv, decomposition, index, linalg, matmul, pointwise, pool, random, reduction  # noqa: F401
from . import scan, sort, view  # noqa: F401
