"""What exists: the closed set of operations on arrays, each declared once in its family; imported when first used."""

MODULES = (
    *("choice", "complex", "conv", "copy", "decomposition", "index", "linalg", "matmul", "pointwise", "pool", "random"),
    *("reduction", "scan", "sort", "special", "view"),
)
