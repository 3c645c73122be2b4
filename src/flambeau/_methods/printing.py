"""How a Tensor shows itself."""

from .._names.public import special


def _repr(self, *, tensor_contents=None):
    """The text that PyTorch prints for a tensor; `tensor_contents` stands for the digits."""
    from .._tensor.printing import tensor_repr

    return tensor_repr(self, tensor_contents)


def _format(self, spec):
    """A 0-dim tensor formats as its number; others only without a format."""
    from .._tensor.printing import tensor_format

    return tensor_format(self, spec)


special(__str__=_repr, __repr__=_repr, __format__=_format)
