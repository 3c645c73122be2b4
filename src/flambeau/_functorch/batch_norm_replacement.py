"""Batch normalization without running statistics, which `vmap` cannot write to."""

from ..nn.modules.batchnorm import _BatchNorm


def replace_all_batch_norm_modules_(root):
    """Let every batch normalization below a module use the batch's own statistics only, and keep no running ones, which
    `vmap` could not write to; returns the module.

    Args:
        root (Module): changed in place.

    >>> net = replace_all_batch_norm_modules_(torch.nn.Sequential(torch.nn.BatchNorm1d(2))); net[0].running_mean is None
    True
    """
    for module in root.modules():
        if isinstance(module, _BatchNorm):
            module.running_mean = module.running_var = module.num_batches_tracked = None
            module.track_running_stats = False
    return root
