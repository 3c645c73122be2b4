"""torch.nn.attention: which kernel of attention is used, and attention with scores of one's own."""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from enum import IntEnum

from ..._tensor.modes import attention_kernels

__all__ = [
    *("SDPBackend", "activate_flash_attention_impl", "current_flash_attention_impl", "list_flash_attention_impls"),
    *("register_flash_attention_impl", "restore_flash_attention_impl", "sdpa_kernel"),
]


class SDPBackend(IntEnum):
    """The kernels of scaled dot-product attention that PyTorch has.

    Here one kernel works block by block, as FLASH_ATTENTION, and one keeps the weights, as MATH.

    >>> torch.nn.attention.SDPBackend.MATH
    <SDPBackend.MATH: 0>
    """

    ERROR = -1
    MATH = 0
    FLASH_ATTENTION = 1
    EFFICIENT_ATTENTION = 2
    CUDNN_ATTENTION = 3
    OVERRIDEABLE = 4

    __str__ = lambda self: f"SDPBackend.{self.name}"  # noqa: E731 - IntEnum prints the number


@contextmanager
def sdpa_kernel(backends, set_priority=False):
    """A block in which only the kernels named are used by `scaled_dot_product_attention`.

    Args:
        backends (SDPBackend or list of SDPBackend): at least one of those that are here: MATH, FLASH_ATTENTION.
        set_priority (bool): whether their order is one of preference.

    Raises:
        AssertionError: what is given is no SDPBackend.
        RuntimeError: none of them is here; raised where attention is computed.

    >>> from flambeau.nn.attention import SDPBackend, sdpa_kernel
    >>> x = torch.ones(1, 2, 3)
    >>> with sdpa_kernel(SDPBackend.MATH):
    ...     F.scaled_dot_product_attention(x, x, x).shape
    torch.Size([1, 2, 3])
    """
    assert isinstance(backends, (list, SDPBackend)), "Backend must be an instance of SDPBackend or a list of SDPBackend"
    chosen = (backends,) if isinstance(backends, SDPBackend) else tuple(dict.fromkeys(backends))
    token = attention_kernels.set(tuple(backend.name for backend in chosen))
    try:
        yield
    finally:
        attention_kernels.reset(token)


def list_flash_attention_impls():
    """Return the further implementations of flash attention that are registered: none.

    >>> torch.nn.attention.list_flash_attention_impls()
    []
    """
    return sorted(_implementations)


_implementations: dict[str, object] = {}
_active: list = [None]  # (name, handle)


def register_flash_attention_impl(impl, *, register_fn):
    """Register an implementation of flash attention, to be activated by its name.

    Args:
        impl (str): its name.
        register_fn (callable): called when it is activated; returns a handle with ``remove()``, or None.

    >>> torch.nn.attention.register_flash_attention_impl("mine", register_fn=lambda: None)
    >>> torch.nn.attention.list_flash_attention_impls()
    ['mine']
    >>> torch.nn.attention.activate_flash_attention_impl("mine")
    >>> torch.nn.attention.current_flash_attention_impl()
    'mine'
    >>> torch.nn.attention.restore_flash_attention_impl()
    >>> del torch.nn.attention._implementations["mine"]
    """
    _implementations[impl] = register_fn


def activate_flash_attention_impl(impl):
    """Let a registered implementation of flash attention take over.

    Args:
        impl (str): its name.

    Raises:
        ValueError: none is registered under that name.
    """
    if impl not in _implementations:
        raise ValueError(
            f"Unknown flash attention implementation {impl!r}: registered are {list_flash_attention_impls()}"
        )
    restore_flash_attention_impl(_raise_warn=False)
    _active[0] = (impl, _implementations[impl]())


def current_flash_attention_impl():
    """Return the name of the implementation that is active, or None.

    >>> torch.nn.attention.current_flash_attention_impl()
    """
    return None if _active[0] is None else _active[0][0]


def restore_flash_attention_impl(_raise_warn=True):
    """Take back what `activate_flash_attention_impl` did; warns where there is nothing to take back."""
    if _active[0] is None:
        if _raise_warn:
            warnings.warn("There is no flash attention implementation to restore: none was activated")
        return
    handle, _active[0] = _active[0][1], None
    if handle is not None:
        handle.remove()
