"""Networks: layers, losses, containers, and what belongs to them."""

import importlib as _importlib

from . import functional, init, utils
from .modules import *  # noqa: F403
from .modules import __all__ as _modules
from .parameter import Buffer, Parameter, UninitializedBuffer, UninitializedParameter

__all__ = [
    "Buffer",
    "Parameter",
    "UninitializedBuffer",
    "UninitializedParameter",
    "functional",
    "init",
    "utils",
    *_modules,
]


def __getattr__(name):
    """Import what is seldom needed when it is first asked for."""
    if name in ("DataParallel", "data_parallel"):
        return getattr(_importlib.import_module(".parallel.data_parallel", __spec__.name), name)
    if name not in ("attention", "parallel"):
        raise AttributeError(f"module 'flambeau.nn' has no attribute '{name}': it is not in flambeau yet")
    return _importlib.import_module(f".{name}", __spec__.name)
