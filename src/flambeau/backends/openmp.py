"""torch.backends.openmp: OpenMP is not used; threads are our own and NumPy's."""


def is_available() -> bool:
    """Return whether it can be used: False.

    >>> torch.backends.openmp.is_available()
    False
    """
    return False
