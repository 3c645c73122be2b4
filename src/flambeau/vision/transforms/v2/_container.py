"""Transforms made of transforms: all of them, one of them, in any order."""

from __future__ import annotations

import flambeau as torch

from ._transform import Transform


class _Several(Transform):
    """The base of transforms made of a list of others.

    Args:
        transforms (sequence of callable): them.

    Raises:
        TypeError: it is no sequence.
        ValueError: it is empty.
    """

    def __init__(self, transforms):
        super().__init__()
        if not isinstance(transforms, (list, tuple, torch.nn.ModuleList)):
            raise TypeError("Argument transforms should be a sequence of callables")
        if not len(transforms):
            raise ValueError("Pass at least one transform")
        self.transforms = transforms

    def order(self):
        """Draw the places of the transforms to be done, in order."""
        return range(len(self.transforms))

    def forward(self, *inputs):
        """Return the sample after the transforms chosen."""
        several = len(inputs) > 1
        for i in self.order():
            found = self.transforms[i](*inputs)
            inputs = found if several else (found,)
        return inputs if several else inputs[0]


class Compose(_Several):
    """One transform after the other.

    Args:
        transforms (sequence of callable): them.

    Raises:
        TypeError: it is no sequence.
        ValueError: it is empty.

    >>> T = torch.vision.transforms.v2
    >>> T.Compose([T.Pad(1), T.CenterCrop(2)])(torch.ones(1, 4, 4)).shape
    torch.Size([1, 2, 2])
    """

    def extra_repr(self):
        """A line for each."""
        return "\n".join(f"    {t}" for t in self.transforms)


class RandomApply(_Several):
    """All transforms, or with probability 1 - p none.

    Args:
        transforms (sequence of callable): them.
        p (float): the probability.

    Raises:
        ValueError: it is not between 0 and 1.

    >>> T = torch.vision.transforms.v2
    >>> T.RandomApply([T.Pad(1)], p=0)(torch.ones(1, 4, 4)).shape
    torch.Size([1, 4, 4])
    """

    def __init__(self, transforms, p=0.5):
        super().__init__(transforms)
        if not 0.0 <= p <= 1.0:
            raise ValueError("`p` should be a floating point value in the interval [0.0, 1.0].")
        self.p = p

    def order(self):
        """All, or none."""
        return () if torch.rand(1) >= self.p else super().order()

    def extra_repr(self):
        """A line for each."""
        return "\n".join(f"    {t}" for t in self.transforms)


class RandomChoice(_Several):
    """One of several transforms.

    Args:
        transforms (sequence of callable): them.
        p (sequence of float): how likely each is, in proportion; by default equally.

    Raises:
        ValueError: there are not as many as transforms.

    >>> T = torch.vision.transforms.v2
    >>> T.RandomChoice([T.Pad(1), T.Pad(2)], p=[0, 1])(torch.ones(1, 4, 4)).shape
    torch.Size([1, 8, 8])
    """

    def __init__(self, transforms, p=None):
        super().__init__(transforms)
        p = [1] * len(transforms) if p is None else p
        if len(p) != len(transforms):
            raise ValueError(f"Length of p doesn't match the number of transforms: {len(p)} != {len(transforms)}")
        self.p = [weight / sum(p) for weight in p]

    def order(self):
        """The one drawn."""
        return [torch.multinomial(torch.tensor(self.p), 1).item()]


class RandomOrder(_Several):
    """All transforms, in an order drawn each time.

    Args:
        transforms (sequence of callable): them.

    >>> T = torch.vision.transforms.v2
    >>> T.RandomOrder([T.Pad(1), T.Pad(2)])(torch.ones(1, 4, 4)).shape
    torch.Size([1, 10, 10])
    """

    def order(self):
        """A permutation."""
        return torch.randperm(len(self.transforms)).tolist()
