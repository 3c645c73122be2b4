"""How a Tensor shows itself."""

from .._tensor.base import Tensor


def _repr(self, *, tensor_contents=None):
    """The text that PyTorch prints for a tensor; `tensor_contents` stands for the digits."""
    from .._tensor.printing import tensor_repr

    return tensor_repr(self, tensor_contents)


def _format(self, spec):
    """A 0-dim tensor formats as its number; others only without a format."""
    from .._tensor.printing import tensor_format

    return tensor_format(self, spec)


Tensor.__repr__ = Tensor.__str__ = _repr
Tensor.__format__ = _format
