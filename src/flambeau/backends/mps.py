"""torch.backends.mps: Apple's GPUs are not used."""


def is_available() -> bool:
    """Return whether it can be used: False.

    >>> torch.backends.mps.is_available()
    False
    """
    return False


def is_built() -> bool:
    """Return whether it was built in: False.

    >>> torch.backends.mps.is_built()
    False
    """
    return False
