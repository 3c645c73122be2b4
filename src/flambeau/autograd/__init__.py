"""Automatic differentiation: backward passes, custom functions, checks."""

import importlib as _importlib

from ..interpreters.record import Node
from .api import backward, grad
from .grad_mode import enable_grad, inference_mode, no_grad, set_grad_enabled

# Imported when first asked for: name -> module.
_LATER = {
    "Function": "function",
    "Variable": "variable",
    "gradcheck": "_gradcheck",
    "gradgradcheck": "_gradcheck",
    "detect_anomaly": "anomaly_mode",
    "set_detect_anomaly": "anomaly_mode",
}
_ROOMS = ("anomaly_mode", "forward_ad", "function", "functional", "graph", "profiler", "variable")


def __getattr__(name):
    """Import what is seldom needed when it is first asked for."""
    if name in _LATER:
        found = getattr(_importlib.import_module(f".{_LATER[name]}", __spec__.name), name)
    elif name in _ROOMS:
        found = _importlib.import_module(f".{name}", __spec__.name)
    else:
        raise AttributeError(f"module 'flambeau.autograd' has no attribute '{name}': it is not in flambeau yet")
    globals()[name] = found
    return found


def __dir__():
    return sorted({*globals(), *_LATER, *_ROOMS})


__all__ = ["Node", "backward", "enable_grad", "grad", "inference_mode", "no_grad", "set_grad_enabled", *_LATER]
