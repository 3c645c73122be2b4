"""torch.cuda.amp: the former names of `torch.amp`, for GPUs. There are none, so they warn and switch themselves off."""

from ..amp import GradScaler as _GradScaler
from ..amp import autocast as _autocast
from ..amp import custom_bwd as _custom_bwd
from ..amp import custom_fwd as _custom_fwd

__all__ = ["GradScaler", "autocast", "custom_bwd", "custom_fwd"]


class autocast(_autocast):
    """Mixed precision on GPUs; without one, it warns and does nothing.

    Args:
        enabled (bool): whether to convert.
        dtype (dtype): float16, or bfloat16.
        cache_enabled (bool): whether converted weights are kept.

    >>> with torch.cuda.amp.autocast(enabled=False):
    ...     torch.ones(1) + 1
    tensor([2.])
    """

    def __init__(self, enabled=True, dtype=None, cache_enabled=True):
        super().__init__("cuda", dtype=dtype, enabled=enabled, cache_enabled=cache_enabled)


class GradScaler(_GradScaler):
    """Scaling of losses on GPUs; without one, it warns and does nothing.

    Args:
        init_scale, growth_factor, backoff_factor (float), growth_interval (int), enabled (bool): as in `torch.amp`.

    >>> torch.cuda.amp.GradScaler(enabled=False).scale(torch.ones(1))
    tensor([1.])
    """

    def __init__(self, init_scale=65536.0, growth_factor=2.0, backoff_factor=0.5, growth_interval=2000, enabled=True):
        super().__init__("cuda", init_scale, growth_factor, backoff_factor, growth_interval, enabled)


def custom_fwd(fwd=None, *, cast_inputs=None):
    """Mark the forward of a custom Function: see `torch.amp.custom_fwd`.

    Args:
        fwd (callable): the method.
        cast_inputs (dtype): what its inputs are converted to.
    """
    return _custom_fwd(fwd, device_type="cuda", cast_inputs=cast_inputs)


def custom_bwd(bwd):
    """Mark the backward of a custom Function: see `torch.amp.custom_bwd`.

    Args:
        bwd (callable): the method.
    """
    return _custom_bwd(bwd, device_type="cuda")
