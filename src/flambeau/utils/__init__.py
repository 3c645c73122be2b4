"""torch.utils: data loading, hooks, checkpointing, DLPack."""

from .._names.rooms import later as _later

_ROOMS = (
    "_foreach_utils",
    "checkpoint",
    "data",
    "deterministic",
    "dlpack",
    "flop_counter",
    "hooks",
    "model_zoo",
    "tensorboard",
)
__getattr__, __dir__ = _later(globals(), _ROOMS)
