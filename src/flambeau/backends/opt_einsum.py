"""torch.backends.opt_einsum: opt_einsum is not used: products are formed from left to right."""

enabled, strategy = False, None


def is_available() -> bool:
    """Return whether it can be used: False.

    >>> torch.backends.opt_einsum.is_available()
    False
    """
    return False
