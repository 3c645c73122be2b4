"""Automatic differentiation: backward passes, custom functions, checks."""

from .._names.rooms import later as _later
from ..interpreters.record import Node
from .api import backward, grad
from .grad_mode import (
    enable_grad,
    inference_mode,
    is_multithreading_enabled,
    no_grad,
    set_grad_enabled,
    set_multithreading_enabled,
)
from .gradcheck import gradcheck, gradgradcheck  # now, since the name is also that of the module

# Imported when first asked for: name -> module.
_LATER = {
    "Function": "function",
    "Variable": "variable",
    "detect_anomaly": "anomaly_mode",
    "set_detect_anomaly": "anomaly_mode",
}
_ROOMS = ("anomaly_mode", "forward_ad", "function", "functional", "graph", "profiler", "variable")


__getattr__, __dir__ = _later(globals(), _ROOMS, _LATER)
__all__ = ["Node", "backward", "enable_grad", "grad", "gradcheck", "gradgradcheck", "inference_mode"]
__all__ += ["is_multithreading_enabled", "no_grad", "set_grad_enabled", "set_multithreading_enabled", *_LATER]
