"""Relaxed choices: points of a simplex, through which gradients flow."""

import flambeau as torch

from . import constraints
from .categorical import Categorical
from .distribution import Distribution
from .transformed_distribution import TransformedDistribution
from .transforms import ExpTransform
from .utils import OverCategorical, broadcast_all, clamp_probs

__all__ = ["ExpRelaxedCategorical", "RelaxedOneHotCategorical"]


class ExpRelaxedCategorical(OverCategorical, Distribution):
    """The distribution of the logarithms of a relaxed choice.

    Args:
        temperature (Tensor): how far the choice is relaxed; near 0 it is almost a vector of one 1 and zeros.
        probs (Tensor, optional), logits (Tensor, optional): as in `Categorical`.

    Source: C. Maddison, A. Mnih, Y. Teh, arXiv:1611.00712; E. Jang, S. Gu, B. Poole, arXiv:1611.01144.

    >>> relaxed = torch.distributions.relaxed_categorical.ExpRelaxedCategorical
    >>> relaxed(torch.tensor(1.0), torch.ones(2)).rsample().exp().sum()
    tensor(1.)
    """

    arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}
    support = constraints.real_vector
    has_rsample = True
    _kept = ("_categorical", "temperature")

    def __init__(self, temperature, probs=None, logits=None, validate_args=None):
        self._categorical, self.temperature = Categorical(probs, logits), temperature
        batch_shape, event_shape = self._categorical.batch_shape, self._categorical.param_shape[-1:]
        super().__init__(batch_shape, event_shape, validate_args=validate_args)

    def rsample(self, sample_shape=()):
        u = clamp_probs(torch.rand(self._extended_shape(sample_shape), dtype=self.logits.dtype))
        scores = (self.logits - (-(u.log())).log()) / self.temperature
        return scores - scores.logsumexp(dim=-1, keepdim=True)

    def log_prob(self, value):
        self._validate_sample(value)
        n = self._categorical._num_events
        logits, value = broadcast_all(self.logits, value)
        score = logits - value.mul(self.temperature)
        constant = torch.full_like(self.temperature, float(n)).lgamma() + self.temperature.log() * (n - 1)
        return (score - score.logsumexp(dim=-1, keepdim=True)).sum(-1) + constant


class RelaxedOneHotCategorical(TransformedDistribution):
    """The distribution of a relaxed choice among n, a point of the simplex.

    Args:
        temperature (Tensor): how far it is relaxed; near 0 it is almost a vector of one 1 and zeros.
        probs (Tensor, optional), logits (Tensor, optional): as in `Categorical`.

    >>> torch.distributions.RelaxedOneHotCategorical(torch.tensor(1.0), torch.ones(2)).rsample().sum()
    tensor(1.)
    """

    arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}
    support = constraints.simplex
    has_rsample = True
    temperature = property(lambda self: self.base_dist.temperature, doc="How far the choice is relaxed.")
    logits = property(lambda self: self.base_dist.logits, doc="The logarithms of the probabilities.")
    probs = property(lambda self: self.base_dist.probs, doc="The probabilities.")

    def __init__(self, temperature, probs=None, logits=None, validate_args=None):
        base = ExpRelaxedCategorical(temperature, probs, logits, validate_args=validate_args)
        super().__init__(base, ExpTransform(), validate_args=validate_args)
