"""Networks in several processes."""

from .distributed import DistributedDataParallel

__all__ = ["DistributedDataParallel"]
