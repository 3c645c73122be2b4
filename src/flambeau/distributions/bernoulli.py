"""The distribution of a toss."""

import flambeau as torch
import flambeau.nn.functional as F

from . import constraints
from .exp_family import ExponentialFamily
from .utils import Odds, broadcast_all

__all__ = ["Bernoulli"]


class Bernoulli(Odds, ExponentialFamily):
    """The distribution of a toss: 1 with a probability, otherwise 0.

    Args:
        probs (float or Tensor, optional): the probability of 1.
        logits (float or Tensor, optional): the logarithm of the odds of 1; one of both is given.

    Raises:
        ValueError: both or none of them are given, or a probability is not between 0 and 1.

    >>> torch.distributions.Bernoulli(0.25).log_prob(torch.tensor(1.0))
    tensor(-1.3863)
    """

    arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
    support = constraints.boolean
    has_enumerate_support = True
    _mean_carrier_measure = 0
    _natural_params = property(lambda self: (torch.logit(self.probs),))
    mean = property(lambda self: self.probs)
    variance = property(lambda self: self.probs * (1 - self.probs))

    def __init__(self, probs=None, logits=None, validate_args=None):
        self._set_odds(probs, logits)
        super().__init__(self._param.size(), validate_args=validate_args)

    @property
    def mode(self):
        mode = (self.probs >= 0.5).to(self.probs)
        return torch.where(self.probs == 0.5, torch.nan, mode)

    def sample(self, sample_shape=()):
        with torch.no_grad():
            return torch.bernoulli(self.probs.expand(self._extended_shape(sample_shape)))

    def log_prob(self, value):
        self._validate_sample(value)
        logits, value = broadcast_all(self.logits, value)
        return -F.binary_cross_entropy_with_logits(logits, value, reduction="none")

    def entropy(self):
        return F.binary_cross_entropy_with_logits(self.logits, self.probs, reduction="none")

    def enumerate_support(self, expand=True):
        return self._enumerated(torch.arange(2, dtype=self._param.dtype), expand)

    def _log_normalizer(self, x):
        return torch.log1p(torch.exp(x))
