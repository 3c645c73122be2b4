"""Tracing with stand-ins for tensors: `torch.compile` traces with the tensors themselves, so there is never a mode."""


def get_proxy_mode():
    """Return what traces with stand-ins for tensors: None.

    >>> from flambeau.fx.experimental.proxy_tensor import get_proxy_mode
    >>> get_proxy_mode() is None
    True
    """
    return
