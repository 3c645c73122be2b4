"""flambeau: tensors, automatic differentiation and networks with PyTorch's API. ``import flambeau as torch``."""

import importlib as _importlib

from . import _quiet as _quiet
from . import _settings
from ._methods import autograd as _autograd_methods
from ._names import later as _later
from ._names.public import SPACES as _SPACES
from ._tensor.base import Size, Tensor
from ._tensor.device import (
    channels_last,
    channels_last_3d,
    contiguous_format,
    device,
    layout,
    memory_format,
    preserve_format,
    sparse_bsc,
    sparse_bsr,
    sparse_coo,
    sparse_csc,
    sparse_csr,
    strided,
)
from ._tensor.dtype import ALIASES as _ALIASES
from ._tensor.dtype import BY_NAME as _BY_NAME
from ._tensor.dtype import can_cast, dtype, finfo, get_default_dtype, iinfo, promote_types, set_default_dtype
from .autograd import grad_mode as _grad_mode

__version__ = "0.1.0"

e, inf, nan, pi, newaxis = 2.718281828459045, float("inf"), float("nan"), 3.141592653589793, None

globals().update(_BY_NAME)
globals().update(_ALIASES)
globals().update(_SPACES["torch"])
_later.install()
_functions = _later.Names("torch")

# Rooms that are imported when first used, so that `import flambeau` stays quick.
_ROOMS = """__config__ __future__ accelerator amp ao autograd backends compiler cuda distributed distributions errors
    fft func futures fx hub jit lab library linalg masked multiprocessing nn ops optim overrides profiler quasirandom
    random return_types serialization signal special testing torch_version types utils version vision viz _C
    _dynamo _functorch _jit_internal _subclasses _tensor_str _utils _vmap_internals""".split()
_AUTOCAST = """autocast clear_autocast_cache get_autocast_cpu_dtype get_autocast_dtype get_autocast_gpu_dtype
    is_autocast_cache_enabled is_autocast_cpu_enabled is_autocast_enabled set_autocast_cache_enabled
    set_autocast_dtype"""
# Names that live in such a room: name -> (module, name there).
_FROM_ROOMS = {
    "save": ("serialization", "save"),
    "load": ("serialization", "load"),
    "PyTorchFileReader": ("serialization.archive", "PyTorchFileReader"),
    "compile": ("compiler._api", "compile"),
    **{n: ("jit", n) for n in ("ScriptModule", "ScriptFunction")},
    "vmap": ("func", "vmap"),
    "is_anomaly_enabled": ("autograd.anomaly_mode", "is_anomaly_enabled"),
    "is_anomaly_check_nan_enabled": ("autograd.anomaly_mode", "is_anomaly_check_nan_enabled"),
    "Generator": ("_tensor.generator", "Generator"),
    "default_generator": ("_tensor.generator", "default_generator"),
    **{n: ("random", n) for n in ("manual_seed", "seed", "initial_seed", "get_rng_state", "set_rng_state")},
    "set_printoptions": ("_tensor.printing", "set_printoptions"),
    **{n: ("amp.autocast_mode", n) for n in _AUTOCAST.split()},
    "GradScaler": ("amp.grad_scaler", "GradScaler"),
    "check_grad": ("viz.check", "check_grad"),
    **{n: ("_mistakes", n) for n in ("accumulating", "set_mistake_warnings")},
}


def __getattr__(name):
    """Import a room, or a name that lives in one, when it is first asked for."""
    if name in _FROM_ROOMS:
        room, there = _FROM_ROOMS[name]
        found = getattr(_importlib.import_module(f".{room}", __spec__.name), there)
    elif name == "torch":  # the package is called so in annotations such as torch.torch.Tensor
        found = _importlib.import_module(__spec__.name)
    elif name in _ROOMS:
        found = _importlib.import_module(f".{name}", __spec__.name)
    elif (found := _functions.find(name)) is None:
        raise AttributeError(f"module 'flambeau' has no attribute '{name}': it is not in flambeau yet")
    globals()[name] = found
    return found


def __dir__():
    return sorted({*globals(), *_ROOMS, *_FROM_ROOMS, *_functions.all()})


__all__ = [
    *("Size", "Tensor", "can_cast", "channels_last", "channels_last_3d", "contiguous_format", "device", "dtype"),
    *("finfo", "get_default_dtype", "iinfo", "layout", "memory_format", "preserve_format", "promote_types"),
    *("set_default_dtype", "e", "inf", "nan", "newaxis", "pi"),
    *("sparse_bsc", "sparse_bsr", "sparse_coo", "sparse_csc", "sparse_csr", "strided"),
    *(*_BY_NAME, *_ALIASES, *_functions.all(), *_FROM_ROOMS),
]
