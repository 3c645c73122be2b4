"""torch.accelerator: the accelerator beside the CPU, which is CUDA where there is one."""

from ._tensor.device import device as _device
from ._tensor.places import device_count as _device_count


def is_available():
    """Return whether there is an accelerator.

    >>> torch.accelerator.is_available() == torch.cuda.is_available()
    True
    """
    return _device_count() > 0


def current_accelerator(check_available=False):
    """Return the device of the accelerator, without a number; None where there is none.

    Args:
        check_available (bool): whether to ask if it can be used now, which is always asked.

    >>> torch.accelerator.current_accelerator() in (None, torch.device("cuda"))
    True
    """
    return _device("cuda") if _device_count() else None


def device_count():
    """Return the number of accelerators.

    >>> torch.accelerator.device_count() == torch.cuda.device_count()
    True
    """
    return _device_count()
