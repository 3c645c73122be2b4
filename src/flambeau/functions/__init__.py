"""PyTorch's functions: composed operations, and the public layer that checks, promotes and names.

The modules are imported when one of their names is first used: see `flambeau._later`.
"""

MODULES = (
    *("activation", "adaptive", "attention", "batch_norm", "binary", "cells", "comparison", "complex", "conv"),
    *("copies", "counting", "creation", "ctc", "decomposition", "diagonals", "dims", "distance", "dropout", "einsum"),
    *("elementary", "embedding", "extrema", "filled", "fractional", "fused", "getitem", "grids", "indexing"),
    *("joining", "ldl", "legacy_types", "linalg", "linear", "loss", "margins", "masking", "matmul", "memory"),
    *("multihead", "native", "nonzero", "normalization", "norms", "order", "padding", "piecewise", "pointwise"),
    *("pool", "products", "random", "ranges", "rearranging", "reduce", "regression", "resample", "rnn", "sampling"),
    *("scan", "scattering", "shape", "signal_windows", "slicing", "softmax", "sort", "special", "spectra"),
    *("splitting", "storage", "vision", "warp"),
)
