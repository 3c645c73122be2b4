"""Student's t-distribution."""

import math

import flambeau as torch

from . import constraints
from .chi2 import Chi2
from .distribution import Distribution
from .utils import broadcast_all, lazy_property, standard_normal

__all__ = ["StudentT"]


class StudentT(Distribution):
    """Student's t-distribution.

    Args:
        df (float or Tensor): the degrees of freedom.
        loc (float or Tensor): the centre.
        scale (float or Tensor): the scale.

    >>> torch.distributions.StudentT(3.0).variance
    tensor(3.)
    """

    arg_constraints = {"df": constraints.positive, "loc": constraints.real, "scale": constraints.positive}
    support = constraints.real
    has_rsample = True
    mean = property(lambda self: torch.where(self.df > 1, self.loc, math.nan))
    mode = property(lambda self: self.loc)
    _chi2 = lazy_property(lambda self: Chi2(self.df))
    _chi2.wrapped.__name__ = "_chi2"

    @property
    def variance(self):
        finite = self.df > 2
        df = torch.where(finite, self.df, 3.0)
        variance = torch.where(finite, self.scale.pow(2) * df / (df - 2), math.inf)
        return torch.where(self.df > 1, variance, math.nan)

    def __init__(self, df, loc=0.0, scale=1.0, validate_args=None):
        self.df, self.loc, self.scale = broadcast_all(df, loc, scale)
        super().__init__(self.df.size(), validate_args=validate_args)

    def rsample(self, sample_shape=()):
        x = standard_normal(self._extended_shape(sample_shape), self.df.dtype)
        return self.loc + self.scale * (x * torch.rsqrt(self._chi2.rsample(sample_shape) / self.df))

    def _log_beta(self):
        return torch.lgamma(0.5 * self.df) + 0.5 * math.log(math.pi) - torch.lgamma(0.5 * (self.df + 1))

    def log_prob(self, value):
        self._validate_sample(value)
        y = (value - self.loc) / self.scale
        density = -0.5 * (self.df + 1.0) * torch.log1p(y**2.0 / self.df)
        return density - self.scale.log() - 0.5 * self.df.log() - self._log_beta()

    def entropy(self):
        half = 0.5 * (self.df + 1)
        slope = torch.digamma(half) - torch.digamma(0.5 * self.df)
        return self.scale.log() + half * slope + 0.5 * self.df.log() + self._log_beta()
