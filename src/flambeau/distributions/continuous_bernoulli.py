"""The continuous Bernoulli distribution."""

import math

import flambeau as torch
import flambeau.nn.functional as F

from . import constraints
from .exp_family import ExponentialFamily
from .utils import Odds, broadcast_all, clamp_probs, lazy_property, logits_to_probs

__all__ = ["ContinuousBernoulli"]


class ContinuousBernoulli(Odds, ExponentialFamily):
    """The continuous Bernoulli distribution, of density proportional to p^x (1 - p)^(1 - x).

    Args:
        probs (float or Tensor, optional): p, from 0 to 1.
        logits (float or Tensor, optional): the logarithm of the odds p / (1 - p); one of both is given.
        lims (tuple of float): between these p, formulas that lose their digits at 1/2 are replaced by series.

    Source: G. Loaiza-Ganem, J. Cunningham, arXiv:1907.06845.

    >>> torch.distributions.ContinuousBernoulli(0.5).mean
    tensor(0.5000)
    """

    arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
    support = constraints.unit_interval
    has_rsample = True
    _mean_carrier_measure = 0
    _kept = ("_lims",)
    _natural_params = property(lambda self: (self.logits,))
    stddev = property(lambda self: torch.sqrt(self.variance))

    def __init__(self, probs=None, logits=None, lims=(0.499, 0.501), validate_args=None):
        self._set_odds(probs, logits)
        if probs is not None:
            if validate_args is not None and not constraints.unit_interval.check(self.probs).all():
                raise ValueError("The parameter probs has invalid values")
            self.probs = clamp_probs(self.probs)
        self._lims = lims
        super().__init__(self._param.size(), validate_args=validate_args)

    @lazy_property
    def probs(self):
        """The parameter p."""
        return clamp_probs(logits_to_probs(self.logits, is_binary=True))

    def _stable(self):
        return (self.probs <= self._lims[0]) | (self.probs > self._lims[1])

    def _cut(self):
        """p where formulas hold their digits, else a p where they do."""
        return torch.where(self._stable(), self.probs, self._lims[0])

    def _log_norm(self):
        p, x = self._cut(), (self.probs - 0.5) ** 2
        size = torch.log(torch.abs(torch.log1p(-p) - torch.log(p))) - torch.log(torch.abs(1 - 2 * p))
        series = math.log(2.0) + (4.0 / 3.0 + 104.0 / 45.0 * x) * x
        return torch.where(self._stable(), size, series)

    @property
    def mean(self):
        p, x = self._cut(), self.probs - 0.5
        mean = p / (2.0 * p - 1.0) + 1.0 / (torch.log1p(-p) - torch.log(p))
        return torch.where(self._stable(), mean, 0.5 + (1.0 / 3.0 + 16.0 / 45.0 * x**2) * x)

    @property
    def variance(self):
        p, x = self._cut(), (self.probs - 0.5) ** 2
        variance = p * (p - 1.0) / (1.0 - 2.0 * p) ** 2 + 1.0 / (torch.log1p(-p) - torch.log(p)) ** 2
        return torch.where(self._stable(), variance, 1.0 / 12.0 - (1.0 / 15.0 - 128.0 / 945.0 * x) * x)

    def rsample(self, sample_shape=()):
        return self.icdf(torch.rand(self._extended_shape(sample_shape), dtype=self.probs.dtype))

    def log_prob(self, value):
        self._validate_sample(value)
        logits, value = broadcast_all(self.logits, value)
        return self._log_norm() - F.binary_cross_entropy_with_logits(logits, value, reduction="none")

    def cdf(self, value):
        self._validate_sample(value)
        p = self._cut()
        below = (p**value * (1.0 - p) ** (1.0 - value) + p - 1.0) / (2.0 * p - 1.0)
        return torch.where(self._stable(), below, value).where(value > 0, 0.0).where(value < 1, 1.0)

    def icdf(self, value):
        p = self._cut()
        away = torch.log1p(-p + value * (2.0 * p - 1.0)) - torch.log1p(-p)
        return torch.where(self._stable(), away / (torch.log(p) - torch.log1p(-p)), value)

    def entropy(self):
        log_0, log_1 = torch.log1p(-self.probs), torch.log(self.probs)
        return self.mean * (log_0 - log_1) - self._log_norm() - log_0

    def _log_normalizer(self, x):
        stable = (x <= self._lims[0] - 0.5) | (x > self._lims[1] - 0.5)
        cut = torch.where(stable, x, self._lims[0] - 0.5)
        size = torch.log(torch.abs(torch.expm1(cut))) - torch.log(torch.abs(cut))
        return torch.where(stable, size, 0.5 * x + x**2 / 24.0 - x**4 / 2880.0)
