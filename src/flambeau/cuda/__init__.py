"""torch.cuda: there are no CUDA tensors in flambeau yet, and these functions say so, as PyTorch's CPU build does."""

from .._names.rooms import later as _later

_MISSING = "Torch not compiled with CUDA enabled: flambeau has no CUDA tensors yet; use the CPU"


def is_available():
    """Return whether CUDA can be used: False.

    >>> torch.cuda.is_available()
    False
    """
    return False


def device_count():
    """Return the number of GPUs that can be used: 0.

    >>> torch.cuda.device_count()
    0
    """
    return 0


def is_initialized():
    """Return whether CUDA has been initialized: False.

    >>> torch.cuda.is_initialized()
    False
    """
    return False


def is_bf16_supported(including_emulation=True):
    """Return whether the GPU computes in bfloat16: False, there is none.

    Args:
        including_emulation (bool): whether emulation counts.

    >>> torch.cuda.is_bf16_supported()
    False
    """
    return False


def manual_seed(seed):
    """Seed the generator of the current GPU; there is none, so only the seed is checked.

    Args:
        seed (int): the seed.

    >>> torch.cuda.manual_seed(0)
    """
    int(seed)


def manual_seed_all(seed):
    """Seed the generators of all GPUs; there are none, so only the seed is checked.

    Args:
        seed (int): the seed.

    >>> torch.cuda.manual_seed_all(0)
    """
    int(seed)


def empty_cache():
    """Give unused GPU memory back; there is none.

    >>> torch.cuda.empty_cache()
    """


def _refused(name, doc):
    def function(device=None):
        raise AssertionError(_MISSING)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"{doc}\n\n    Raises:\n        AssertionError: always, there is no GPU.\n    "
    return function


current_device = _refused("current_device", "Return the number of the current GPU.")
get_device_name = _refused("get_device_name", "Return the name of a GPU.")
get_device_properties = _refused("get_device_properties", "Return the properties of a GPU.")
set_device = _refused("set_device", "Choose the current GPU.")
synchronize = _refused("synchronize", "Wait for a GPU to finish.")


class Stream:
    """A queue of a GPU's work, for annotations and ``isinstance``; none can be made.

    Args:
        device, priority: as in PyTorch.

    Raises:
        AssertionError: always: there is no GPU.
    """

    def __new__(cls, device=None, priority=0, **kwargs):
        raise AssertionError(_MISSING)


class Event:
    """A mark in a GPU's queue, for annotations and ``isinstance``; none can be made.

    Args:
        enable_timing, blocking, interprocess, external (bool): as in PyTorch.

    Raises:
        AssertionError: always: there is no GPU.
    """

    def __new__(cls, enable_timing=False, blocking=False, interprocess=False, external=False):
        raise AssertionError(_MISSING)


_ROOMS = ("amp",)
__getattr__, __dir__ = _later(globals(), _ROOMS)
