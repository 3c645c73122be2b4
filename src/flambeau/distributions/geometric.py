"""The geometric distribution."""

import flambeau as torch
import flambeau.nn.functional as F

from . import constraints
from .distribution import Distribution
from .utils import Odds, broadcast_all

__all__ = ["Geometric"]


class Geometric(Odds, Distribution):
    """The distribution of the number of failures before the first success.

    Args:
        probs (float or Tensor, optional): the probability of success.
        logits (float or Tensor, optional): the logarithm of its odds; one of both is given.

    Raises:
        ValueError: both or none of them are given, or a probability is not above 0 and at most 1.

    >>> torch.distributions.Geometric(0.25).mean
    tensor(3.)
    """

    arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
    support = constraints.nonnegative_integer
    mean = property(lambda self: 1.0 / self.probs - 1.0)
    mode = property(lambda self: torch.zeros_like(self.probs))
    variance = property(lambda self: (1.0 / self.probs - 1.0) / self.probs)

    def __init__(self, probs=None, logits=None, validate_args=None):
        self._set_odds(probs, logits)
        super().__init__(self._param.size(), validate_args=validate_args)
        if self._validate_args and probs is not None and not (self.probs > 0).all():
            value = self.probs
            raise ValueError(
                f"Expected parameter probs ({type(value).__name__} of shape {tuple(value.shape)}) of distribution "
                f"{self!r} to be positive but found invalid values:\n{value.data[~(value > 0)]}"
            )

    def sample(self, sample_shape=()):
        u = torch.empty(self._extended_shape(sample_shape), dtype=self.probs.dtype)
        with torch.no_grad():
            u.uniform_(torch.finfo(self.probs.dtype).tiny, 1)
            return (u.log() / (-self.probs).log1p()).floor()

    def log_prob(self, value):
        self._validate_sample(value)
        value, probs = broadcast_all(value, self.probs)
        certain = (probs == 1) & (value == 0)
        return value * (-torch.where(certain, 0.0, probs)).log1p() + self.probs.log()

    def entropy(self):
        return F.binary_cross_entropy_with_logits(self.logits, self.probs, reduction="none") / self.probs
