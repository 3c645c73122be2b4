"""Automatic mixed precision: `autocast` computes what gains by it in bfloat16 or float16; `GradScaler`."""

from . import autocast_mode, grad_scaler
from .autocast_mode import _enter_autocast, _exit_autocast, autocast, custom_bwd, custom_fwd, is_autocast_available
from .grad_scaler import GradScaler

__all__ = ["GradScaler", "autocast", "custom_bwd", "custom_fwd", "is_autocast_available"]
__all__ += ["_enter_autocast", "_exit_autocast", "autocast_mode", "grad_scaler"]
