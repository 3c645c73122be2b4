"""Functional transformations under the names of the modules that PyTorch keeps them in."""

import importlib as _importlib

_ROOMS = ("apis", "autograd_function", "batch_norm_replacement", "eager_transforms", "make_functional", "vmap")


def __getattr__(name):
    """Import a module when it is first asked for."""
    if name not in _ROOMS:
        raise AttributeError(f"module 'flambeau._functorch' has no attribute '{name}': it is not in flambeau yet")
    return _importlib.import_module(f".{name}", __spec__.name)
