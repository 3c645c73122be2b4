"""Sizes: one number for all dimensions of space, or one for each."""

from collections.abc import Iterable


def ntuple(value, n: int) -> tuple:
    """`value` as a tuple, repeated `n` times if it is a single number.

    >>> from flambeau.nn.modules.utils import ntuple
    >>> ntuple(3, 2), ntuple([1, 2], 2)
    ((3, 3), (1, 2))
    """
    return tuple(value) if isinstance(value, Iterable) else (value,) * n
