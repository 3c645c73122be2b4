"""PyTorch's functions: composed operations, and the public layer that checks, promotes and names."""

import importlib

MODULES = (
    "creation",
    "elementary",
    "pointwise",
    "fused",
    "binary",
    "comparison",
    "complex",
    "special",
    "reduce",
    "extrema",
    "order",
    "scan",
    "sort",
    "counting",
    "norms",
    "memory",
    "getitem",
    "filled",
    "ranges",
    "windowing",
    "shape",
    "dims",
    "windows",
    "splitting",
    "joining",
    "rearranging",
    "diagonals",
    "padding",
    "grids",
    "indexing",
    "scattering",
    "masking",
    "copies",
    "matmul",
    "products",
    "einsum",
    "linalg",
    "decomposition",
    "spectra",
)
MODULES += (
    "random",
    "sampling",
    "activation",
    "piecewise",
    "linear",
    "softmax",
    "norm",
    "batch_norm",
    "conv",
    "pool",
    "adaptive",
    "loss",
    "regression",
    "embedding",
    "dropout",
    "attention",
    "multihead",
    "distance",
    "margins",
    "vision",
    "resample",
)

for _name in MODULES:
    try:
        importlib.import_module(f".{_name}", __name__)
    except ModuleNotFoundError as error:  # while the rooms are being furnished
        if error.name != f"{__name__}.{_name}":
            raise

__all__ = []
