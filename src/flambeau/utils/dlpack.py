"""`torch.utils.dlpack`: the sharing of memory with other array libraries."""

from .._methods.exchange import from_dlpack, to_dlpack

__all__ = ["from_dlpack", "to_dlpack"]
