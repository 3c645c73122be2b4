"""torch.backends.mkl: Intel's MKL is not used; products come from NumPy's BLAS."""


def is_available() -> bool:
    """Return whether it can be used: False.

    >>> torch.backends.mkl.is_available()
    False
    """
    return False
