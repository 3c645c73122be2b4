"""Sizes: one number for all dimensions of space, or one for each."""

from collections.abc import Iterable


def ntuple(value, n: int) -> tuple:
    """`value` as a tuple, repeated `n` times if it is a single number.

    >>> from flambeau.nn.modules.utils import ntuple
    >>> ntuple(3, 2), ntuple([1, 2], 2)
    ((3, 3), (1, 2))
    """
    return tuple(value) if isinstance(value, Iterable) else (value,) * n


def _ntuple(n, name="parse"):
    """The function that gives `n` sizes, under PyTorch's name for it: packages take it from here.

    >>> from flambeau.nn.modules.utils import _pair
    >>> _pair(3)
    (3, 3)
    """

    def parse(value):
        return ntuple(value, n)

    parse.__name__ = name
    return parse


_single, _pair, _triple, _quadruple = (
    _ntuple(n, name) for n, name in enumerate(("_single", "_pair", "_triple", "_quadruple"), 1)
)
