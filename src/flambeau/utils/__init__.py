"""torch.utils: data loading, hooks, checkpointing, DLPack."""

import importlib as _importlib

_ROOMS = ("_foreach_utils", "checkpoint", "data", "dlpack", "flop_counter", "hooks", "model_zoo", "tensorboard")


def __getattr__(name):
    """Import a module of this package when it is first asked for."""
    if name not in _ROOMS:
        raise AttributeError(f"module 'flambeau.utils' has no attribute '{name}': it is not in flambeau yet")
    return _importlib.import_module(f".{name}", __spec__.name)


def __dir__():
    return sorted({*globals(), *_ROOMS})
