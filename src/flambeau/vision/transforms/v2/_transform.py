"""What all transforms share: which parts of a sample they change, when, and how they print."""

from __future__ import annotations

from enum import Enum

import flambeau as torch

from ....nn import Module
from ....utils._pytree import tree_flatten, tree_unflatten
from ..._pillow import Image as PIL
from ...tv_tensors import Image, TVTensor, Video
from .._geometry import one_or_two
from .._kinds import channels_of, size_of

_PICTURES = (PIL.Image, Image, Video)
_PRINTED = (bool, int, float, str, tuple, list, Enum)


def uniform(low, high):
    """A number between two bounds, drawn as PyTorch draws it."""
    return torch.empty(1).uniform_(low, high).item()


def integer(low, high):
    """An integer from low to high - 1, drawn as PyTorch draws it."""
    return torch.randint(low, high, (1,)).item()


class Transform(Module):
    """The base of transforms: a subclass draws its random numbers in `make_params`, and uses them in `transform`.

    A transform takes a picture, or a sample: any tuples, lists and dicts of pictures, masks, boxes and other things,
    which pass unchanged. Where a sample has a PIL image, an Image or a Video, plain tensors in it pass, too;
    otherwise the first of them is the picture.

    >>> class Doubled(torch.vision.transforms.v2.Transform):
    ...     def transform(self, inpt, params):
    ...         return inpt * 2
    >>> Doubled()({"picture": torch.ones(1, 1), "name": "one"})
    {'picture': tensor([[2.]]), 'name': 'one'}
    """

    KINDS = (torch.Tensor, PIL.Image)  # what is transformed

    def make_params(self, flat_inputs):
        """Draw what is the same for all parts of a sample.

        Args:
            flat_inputs (list): the parts that are transformed.

        Returns:
            dict: for `transform`.
        """
        return {}

    def transform(self, inpt, params):
        """Return one part of a sample, transformed.

        Args:
            inpt (PIL image or Tensor): the part.
            params (dict): what `make_params` gave.
        """
        raise NotImplementedError(f"{type(self).__name__} has no method transform(inpt, params)")

    def forward(self, *inputs):
        """Return the sample with its pictures transformed."""
        if self._is_skipped():
            return inputs if len(inputs) > 1 else inputs[0]
        return self._apply_to_sample(inputs if len(inputs) > 1 else inputs[0])

    def _is_skipped(self):
        return False

    def _apply_to_sample(self, sample):
        leaves, structure = tree_flatten(sample)
        chosen = self._chosen(leaves)
        params = self.make_params([leaf for leaf, is_chosen in zip(leaves, chosen) if is_chosen])
        done = [self.transform(leaf, params) if is_chosen else leaf for leaf, is_chosen in zip(leaves, chosen)]
        return tree_unflatten(done, structure)

    def _chosen(self, leaves):
        """Of each part of a sample, whether it is transformed."""
        tensors = [i for i, leaf in enumerate(leaves) if isinstance(leaf, torch.Tensor)]
        plain = [i for i in tensors if not isinstance(leaves[i], TVTensor)]
        passing = plain if any(isinstance(leaf, _PICTURES) for leaf in leaves) else plain[1:]
        return [isinstance(leaf, self.KINDS) and i not in passing for i, leaf in enumerate(leaves)]

    def _listed(self, values):
        """A sequence that is an argument, as it is kept."""
        return [*values] if isinstance(values, (tuple, list)) else values

    def extra_repr(self):
        """Numbers, texts and sequences among the attributes."""
        shown = {n: v for n, v in vars(self).items() if not n.startswith("_") and n != "training"}
        return ", ".join(f"{n}={v}" for n, v in shown.items() if isinstance(v, _PRINTED))


class RandomlyApplied(Transform):
    """The base of transforms that happen with a probability.

    Args:
        p (float): the probability.

    Raises:
        ValueError: it is not between 0 and 1.
    """

    def __init__(self, p=0.5):
        super().__init__()
        if not 0.0 <= p <= 1.0:
            raise ValueError("`p` should be a floating point value in the interval [0.0, 1.0].")
        self.p = p

    def _is_skipped(self):
        return bool(torch.rand(1) >= self.p)


def picture_of(parts):
    """(channels, height, width) of the first picture among a sample's parts.

    Raises:
        ValueError: there is none.
    """
    for part in parts:
        if isinstance(part, (PIL.Image, torch.Tensor)):
            size = size_of(part)
            is_picture = isinstance(part, _PICTURES) or not isinstance(part, TVTensor)
            return (channels_of(part) if is_picture else 1), *size
    raise ValueError("the sample has no picture, mask or boxes to take a size from")


def as_size(size, words="Please provide only two dimensions (h, w) for size."):
    """(height, width) from an argument.

    Raises:
        TypeError: it is no number or sequence.
        ValueError: there are more than two numbers.
    """
    if not isinstance(size, (int, tuple, list)):
        raise TypeError(f"size should be an integer or a sequence of integers, but got {type(size)}")
    return one_or_two(size, words)


def plain_fill(fill):
    """A value to fill with, which is the same for all kinds of pictures.

    Raises:
        NotImplementedError: it is a dict of kinds.
    """
    if isinstance(fill, dict):
        raise NotImplementedError("fill by kinds of pictures is not in flambeau: give one value for all")
    return fill


def symmetric_range(value, name, lengths=(2,)):
    """[-value, value], or the two numbers (or more) given.

    Raises:
        ValueError: a single number is negative, or there are as many as not allowed.
        TypeError: it is no number or sequence.
    """
    if isinstance(value, (int, float)):
        if value < 0:
            raise ValueError(f"If {name} is a single number, it must be positive.")
        return [float(-value), float(value)]
    if not isinstance(value, (tuple, list)):
        raise TypeError(f"{name} should be a sequence of length {lengths[0]}.")
    if len(value) not in lengths:
        raise ValueError(f"{name} should be a sequence of length {' or '.join(map(str, lengths))}.")
    return [float(v) for v in value]
