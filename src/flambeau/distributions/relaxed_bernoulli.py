"""Relaxed tosses: numbers between 0 and 1, through which gradients flow."""

import flambeau as torch

from . import constraints
from .distribution import Distribution
from .transformed_distribution import TransformedDistribution
from .transforms import SigmoidTransform
from .utils import Odds, broadcast_all, clamp_probs

__all__ = ["LogitRelaxedBernoulli", "RelaxedBernoulli"]


class LogitRelaxedBernoulli(Odds, Distribution):
    """The distribution of the logarithm of the odds of a relaxed toss.

    Args:
        temperature (Tensor): how far the toss is relaxed; near 0 it is almost one of 0 and 1.
        probs (float or Tensor, optional), logits (float or Tensor, optional): as in `Bernoulli`.

    Source: C. Maddison, A. Mnih, Y. Teh, arXiv:1611.00712.

    >>> relaxed = torch.distributions.relaxed_bernoulli.LogitRelaxedBernoulli
    >>> relaxed(torch.tensor(1.0), probs=0.5).log_prob(torch.tensor(0.0))
    tensor(-1.3863)
    """

    arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
    support = constraints.real
    has_rsample = True
    _kept = ("temperature",)

    def __init__(self, temperature, probs=None, logits=None, validate_args=None):
        self.temperature = temperature
        self._set_odds(probs, logits)
        super().__init__(self._param.size(), validate_args=validate_args)

    def rsample(self, sample_shape=()):
        shape = self._extended_shape(sample_shape)
        p = clamp_probs(self.probs.expand(shape))
        u = clamp_probs(torch.rand(shape, dtype=p.dtype))
        return (u.log() - (-u).log1p() + p.log() - (-p).log1p()) / self.temperature

    def log_prob(self, value):
        self._validate_sample(value)
        logits, value = broadcast_all(self.logits, value)
        away = logits - value.mul(self.temperature)
        return self.temperature.log() + away - 2 * away.exp().log1p()


class RelaxedBernoulli(TransformedDistribution):
    """The distribution of a relaxed toss, a number between 0 and 1.

    Args:
        temperature (Tensor): how far it is relaxed; near 0 it is almost one of 0 and 1.
        probs (float or Tensor, optional), logits (float or Tensor, optional): as in `Bernoulli`.

    >>> torch.distributions.RelaxedBernoulli(torch.tensor(1.0), 0.5).log_prob(torch.tensor(0.5))
    tensor(0.)
    """

    arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
    support = constraints.unit_interval
    has_rsample = True
    temperature = property(lambda self: self.base_dist.temperature, doc="How far the toss is relaxed.")
    logits = property(lambda self: self.base_dist.logits, doc="The logarithms of the odds.")
    probs = property(lambda self: self.base_dist.probs, doc="The probabilities.")

    def __init__(self, temperature, probs=None, logits=None, validate_args=None):
        base = LogitRelaxedBernoulli(temperature, probs, logits)
        super().__init__(base, SigmoidTransform(), validate_args=validate_args)
