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
    "norms",
    "memory",
    "getitem",
    "shape",
    "splitting",
    "joining",
    "rearranging",
    "padding",
    "grids",
    "indexing",
    "scattering",
    "masking",
    "matmul",
    "einsum",
    "linalg",
    "decomposition",
)
MODULES += (
    "random",
    "sampling",
    "activation",
    "softmax",
    "norm",
    "conv",
    "pool",
    "loss",
    "embedding",
    "dropout",
    "attention",
)

for _name in MODULES:
    try:
        importlib.import_module(f".{_name}", __name__)
    except ModuleNotFoundError as error:  # while the rooms are being furnished
        if error.name != f"{__name__}.{_name}":
            raise

__all__ = []
