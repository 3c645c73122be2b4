"""Where arrays live: NumPy's on the CPU, CuPy's on a GPU. The one file that knows how arrays get from one to the other.

CuPy is imported when a program first asks for a GPU. With ``FLAMBEAU_CUDA=cpu`` its place is taken by `standin`, whose
arrays lie in the CPU's memory but keep CuPy's rules.
"""

import os
from contextvars import ContextVar
from importlib import import_module

import numpy
from numpy import asarray, ndarray

from .device import cpu, device

ARRAYS = {ndarray}  # the classes of arrays that hold numbers themselves; an accelerator's joins when it is loaded
default_device = ContextVar("default_device", default=cpu)
_found: list = []  # [the module of the GPU's arrays]

_REMEDY = "flambeau reaches GPUs through CuPy: pip install 'flambeau[cuda]'"
_STAND_IN = "FLAMBEAU_CUDA=cpu runs the program on the CPU, with device 'cuda' shown everywhere"


def cuda():
    """The module of the GPU's arrays: CuPy, or its stand-in.

    Raises AssertionError where CuPy is missing, RuntimeError where it finds no GPU; both name the remedy.
    """
    if not _found:
        module = _stand_in() if os.environ.get("FLAMBEAU_CUDA") == "cpu" else _cupy()
        ARRAYS.add(module.ndarray)
        _found.append(module)
    return _found[0]


def _stand_in():
    from . import standin

    return standin


def _cupy():
    try:
        import cupy
    except ImportError as error:
        raise AssertionError(f"Torch not compiled with CUDA enabled: {error}. {_REMEDY}; {_STAND_IN}.") from None
    try:
        count = cupy.cuda.runtime.getDeviceCount()
    except cupy.cuda.runtime.CUDARuntimeError as error:
        raise RuntimeError(
            f"Found no NVIDIA driver on your system, or one that does not fit: {error}. Check with nvidia-smi that a "
            f"GPU is there, and that CuPy is the one for its CUDA version ({_REMEDY}); {_STAND_IN}."
        ) from None
    if not count:
        raise RuntimeError(f"No CUDA GPUs are available: CuPy finds none; {_STAND_IN}.")
    return cupy


def special():
    """The module of the GPU's special functions, by SciPy's names."""
    return import_module("cupyx.scipy.special" if cuda().__name__ == "cupy" else "flambeau._tensor.standin_special")


def device_count():
    """How many GPUs can be used: 0 where anything is missing."""
    try:
        return cuda().cuda.runtime.getDeviceCount()
    except (AssertionError, RuntimeError):
        return 0


def is_loaded():
    """Whether a program has asked for a GPU, and there is one."""
    return bool(_found)


def is_remote(array):
    """Whether an array is a GPU's."""
    return array.__class__ is not ndarray and array.__class__ in ARRAYS


def arrayed(value):
    """A result of NumPy or CuPy as an array: NumPy's operations on 0-dim arrays give scalars."""
    return value if value.__class__ in ARRAYS else asarray(value)


def copy_of(array):
    """A new array of the same values, where the array is and in its order; for a NumPy number, one of no dimension."""
    return arrayed(array).copy("K")


def resolved(where):
    """A device as tensors have it, with its number; None for the default one. Errors of one that is not there."""
    where = default_device.get() if where is None else where
    if where is cpu:
        return cpu
    where = device(where)
    if where.type == "cpu":
        return cpu
    if where.type != "cuda":
        raise NotImplementedError(f"device '{where}' is not available in flambeau; use 'cpu' or 'cuda'")
    module = cuda()
    index = module.cuda.runtime.getDevice() if where.index is None else where.index
    count = module.cuda.runtime.getDeviceCount()
    if index >= count:
        raise RuntimeError(
            f"CUDA error: invalid device ordinal: there is no 'cuda:{index}', only {count} GPU(s), from cuda:0"
        )
    return device("cuda", index)


def place_of(array):
    """The device of an array; an interpreter's array is where the tensor below it is."""
    while array.__class__ not in ARRAYS:
        below = getattr(array, "primal", None)
        below = getattr(array, "tensor", None) if below is None else below
        if below is None:
            return cpu
        array = below._array
    return cpu if array.__class__ is ndarray else device("cuda", array.device.id)


def placed(array, where):
    """An array on a device, which `resolved` has made: itself where it is there already."""
    if where is cpu:
        return cuda().asnumpy(array) if is_remote(array) else array
    if is_remote(array) and array.device.id == where.index:
        return array
    with cuda().cuda.Device(where.index):
        return cuda().asarray(array)


def placed_like(array, like):
    """A NumPy array where another array is."""
    return placed(array, place_of(like)) if is_remote(like) else array


def to_host(value):
    """A GPU's array as NumPy's; anything else as it is."""
    return cuda().asnumpy(value) if is_remote(value) else value


def module_of(array):
    """The module that makes arrays where an array is: NumPy, or that of the GPU's arrays."""
    if array.__class__ is ndarray or not _found or place_of(array) is cpu:
        return numpy
    return _found[0]


def creator(where):
    """The module with ``zeros``, ``ones``, ``empty``... that makes arrays on a device: NumPy, or the current GPU's. For
    any other GPU it is NumPy, whose arrays `placed` brings there."""
    if where is not cpu and cuda().cuda.runtime.getDevice() == where.index:
        return cuda()
    return numpy


def restrided(array, shape, strides, offset):
    """A GPU's array of any shape and byte strides on the memory of another, starting `offset` bytes after it does."""
    root = array if array.base is None else array.base
    flat = (root if root.flags.c_contiguous else root.T).reshape(-1).view(array.dtype)
    start = (array.data.ptr - root.data.ptr + offset) // array.itemsize
    return cuda().lib.stride_tricks.as_strided(flat[start:], shape, strides)


def mixed(arrays):
    """The error of an operation on arrays that lie on different devices, in PyTorch's words; None where they do not."""
    found = dict.fromkeys(str(place_of(a)) for a in arrays if a.__class__ in ARRAYS)
    if len(found) < 2:
        return None
    return RuntimeError(
        "Expected all tensors to be on the same device, but found at least two devices, "
        f"{' and '.join(list(found)[:2])}! Move them to one, as by .to('{next(iter(found))}')."
    )


def together(arrays):
    """Arrays for one kernel: NumPy's of no dimension, which count as numbers, are brought to the GPU of the others.

    Raises the error of `mixed` where others are apart.
    """
    remote = next((a for a in arrays if is_remote(a)), None)
    if remote is None:
        return arrays
    brought = [placed_like(a, remote) if a.__class__ is ndarray and not a.ndim else a for a in arrays]
    error = mixed(brought)
    if error is not None:
        raise error
    return brought
