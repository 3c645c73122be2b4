"""torch.accelerator: which accelerator there is beside the CPU. flambeau has none yet."""


def is_available():
    """Return whether there is an accelerator: False.

    >>> torch.accelerator.is_available()
    False
    """
    return False


def current_accelerator(check_available=False):
    """Return the device of the accelerator: None, there is none.

    Args:
        check_available (bool): whether to ask if it can be used now.

    >>> torch.accelerator.current_accelerator() is None
    True
    """


def device_count():
    """Return the number of accelerators: 0.

    >>> torch.accelerator.device_count()
    0
    """
    return 0
