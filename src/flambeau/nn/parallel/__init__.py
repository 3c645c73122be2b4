"""Networks on several devices: cutting and joining what goes in and comes out."""

from .data_parallel import DataParallel, data_parallel
from .scatter_gather import gather, scatter

__all__ = ["DataParallel", "data_parallel", "gather", "scatter"]
