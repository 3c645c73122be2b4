"""Batch normalization without running statistics, which `vmap` cannot write to."""

from ..func._modules import replace_all_batch_norm_modules_

__all__ = ["replace_all_batch_norm_modules_"]
