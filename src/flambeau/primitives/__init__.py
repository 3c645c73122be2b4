"""What exists: the closed set of operations on arrays, each declared once in its family."""

from . import complex, conv, index, matmul, pointwise, pool, random, reduction, scan, sort, view  # noqa: F401
