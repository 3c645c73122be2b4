"""Tensors without values: those that `torch.compile` traces with."""

from .._tensor.base import Tensor
from .._tensor.modes import current_tracer


def is_fake(x):
    """Return whether a tensor has no values yet, because the program is being traced.

    Args:
        x (object): any object.

    >>> from flambeau._subclasses.fake_tensor import is_fake
    >>> is_fake(torch.ones(1))
    False
    """
    return isinstance(x, Tensor) and current_tracer.get() is not None
