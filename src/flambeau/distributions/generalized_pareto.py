"""The generalized Pareto distribution."""

import math

import flambeau as torch

from . import constraints
from .distribution import Distribution
from .utils import broadcast_all

__all__ = ["GeneralizedPareto"]


class GeneralizedPareto(Distribution):
    """The generalized Pareto distribution, of what exceeds a threshold.

    Args:
        loc (float or Tensor): the threshold, the least value.
        scale (float or Tensor): the scale.
        concentration (float or Tensor): how heavy the tail is; 0 gives an exponential distribution.

    >>> torch.distributions.GeneralizedPareto(0.0, 1.0, 0.0).mean
    tensor(1.)
    """

    arg_constraints = {"loc": constraints.real, "scale": constraints.positive, "concentration": constraints.real}
    has_rsample = True
    mode = property(lambda self: self.loc)

    def __init__(self, loc, scale, concentration, validate_args=None):
        self.loc, self.scale, self.concentration = broadcast_all(loc, scale, concentration)
        super().__init__(self.loc.size(), validate_args=validate_args)

    def rsample(self, sample_shape=()):
        return self.icdf(torch.rand(self._extended_shape(sample_shape), dtype=self.loc.dtype))

    def _tail(self):
        """(whether the tail is exponential, the concentration, 1 where it is)."""
        exponential = torch.isclose(self.concentration, torch.zeros_like(self.concentration))
        return exponential, torch.where(exponential, 1.0, self.concentration)

    def log_prob(self, value):
        self._validate_sample(value)
        z, (exponential, c) = (value - self.loc) / self.scale, self._tail()
        power = 1 / c + torch.ones_like(z)
        return -self.scale.log() - torch.where(exponential, z, torch.xlogy(power, 1 + c * z))

    def log_survival_function(self, value):
        """Return the logarithm of the probability of a sample above `value`."""
        self._validate_sample(value)
        z, (exponential, c) = (value - self.loc) / self.scale, self._tail()
        return torch.where(exponential, -z, -torch.log1p(c * z) / c)

    def log_cdf(self, value):
        """Return the logarithm of `cdf`."""
        return torch.log1p(-torch.exp(self.log_survival_function(value)))

    def cdf(self, value):
        return torch.exp(self.log_cdf(value))

    def icdf(self, value):
        exponential, c = self._tail()
        log_above = torch.log1p(-value)
        moved = torch.where(exponential, -log_above, torch.expm1(-c * log_above) / c)
        return self.loc + self.scale * moved

    @property
    def mean(self):
        c, finite = self.concentration, self.concentration < 1
        return torch.where(finite, self.loc + self.scale / (1 - torch.where(finite, c, 0.5)), math.nan)

    @property
    def variance(self):
        finite = self.concentration < 0.5
        c = torch.where(finite, self.concentration, 0.25)
        return torch.where(finite, self.scale**2 / ((1 - c) ** 2 * (1 - 2 * c)), math.nan)

    def entropy(self):
        return torch.log(self.scale) + self.concentration + 1

    @constraints.dependent_property(is_discrete=False, event_dim=0)
    def support(self):
        bounded = self.concentration < 0
        end = self.loc - self.scale / torch.where(bounded, self.concentration, -1.0)
        return constraints.interval(self.loc, torch.where(bounded, end, math.inf))
