"""The F-distribution of R. Fisher and G. Snedecor."""

import math

import flambeau as torch

from . import constraints
from .distribution import Distribution
from .gamma import Gamma
from .utils import broadcast_all, lazy_property

__all__ = ["FisherSnedecor"]


class FisherSnedecor(Distribution):
    """The F-distribution: of the quotient of two χ²-distributed numbers, each over its degrees of freedom.

    Args:
        df1 (float or Tensor), df2 (float or Tensor): these degrees.

    >>> torch.distributions.FisherSnedecor(2.0, 4.0).mean
    tensor(2.)
    """

    arg_constraints = {"df1": constraints.positive, "df2": constraints.positive}
    support = constraints.positive
    has_rsample = True

    def __init__(self, df1, df2, validate_args=None):
        self.df1, self.df2 = broadcast_all(df1, df2)
        super().__init__(self.df1.size(), validate_args=validate_args)

    @lazy_property
    def _gammas(self):
        return Gamma(self.df1 * 0.5, self.df1), Gamma(self.df2 * 0.5, self.df2)

    def _where(self, condition, value):
        return torch.where(condition, value, math.nan)

    mean = property(lambda self: self._where(self.df2 > 2, self.df2 / (self.df2 - 2)))

    @property
    def mode(self):
        return self._where(self.df1 > 2, (self.df1 - 2) / self.df1 * self.df2 / (self.df2 + 2))

    @property
    def variance(self):
        a, b = self.df1, self.df2
        return self._where(b > 4, 2 * b.pow(2) * (a + b - 2) / (a * (b - 2).pow(2) * (b - 4)))

    def rsample(self, sample_shape=()):
        above, below = (gamma.rsample(sample_shape) for gamma in self._gammas)
        tiny = torch.finfo(below.dtype).tiny
        return (above / below.clamp(min=tiny)).clamp(min=tiny)

    def log_prob(self, value):
        self._validate_sample(value)
        a, b, ratio = self.df1 * 0.5, self.df2 * 0.5, self.df1 / self.df2
        constant = (a + b).lgamma() - a.lgamma() - b.lgamma() + a * ratio.log()
        return constant + (a - 1) * torch.log(value) - (a + b) * torch.log1p(ratio * value)
