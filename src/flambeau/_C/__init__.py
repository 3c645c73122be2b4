"""Names of PyTorch's own compiled module that programs written in Python use."""

from ..interpreters.batch import fallback
from . import _functorch as _functorch


def _debug_only_are_vmap_fallback_warnings_enabled():
    """Whether `vmap` warns where it runs an operation on each example in turn.

    >>> torch._C._debug_only_are_vmap_fallback_warnings_enabled()
    False
    """
    return fallback.warns


def _debug_only_display_vmap_fallback_warnings(enabled):
    """Let `vmap` warn, or not, where it runs an operation on each example in turn.

    >>> torch._C._debug_only_display_vmap_fallback_warnings(False)
    """
    fallback.warns = bool(enabled)
