"""torch.backends.mkldnn: oneDNN is not used; its switches can be set and change nothing."""

enabled, deterministic, allow_tf32 = True, False, True


def is_available() -> bool:
    """Return whether it can be used: False.

    >>> torch.backends.mkldnn.is_available()
    False
    """
    return False
