"""Kumaraswamy's distribution."""

import math

import flambeau as torch

from . import constraints
from .transformed_distribution import TransformedDistribution
from .transforms import AffineTransform, PowerTransform
from .uniform import Uniform
from .utils import broadcast_all, euler_constant

__all__ = ["Kumaraswamy"]


class Kumaraswamy(TransformedDistribution):
    """Kumaraswamy's distribution on the numbers from 0 to 1, like the beta distribution.

    Args:
        concentration1 (float or Tensor), concentration0 (float or Tensor): a and b of the distribution function
            1 - (1 - x to the power a) to the power b.

    >>> torch.distributions.Kumaraswamy(1.0, 1.0).mean
    tensor(0.5000)
    """

    arg_constraints = {"concentration1": constraints.positive, "concentration0": constraints.positive}
    support = constraints.unit_interval
    has_rsample = True

    def __init__(self, concentration1, concentration0, validate_args=None):
        self.concentration1, self.concentration0 = broadcast_all(concentration1, concentration0)
        ends = torch.full_like(self.concentration0, 0), torch.full_like(self.concentration0, 1)
        base = Uniform(*ends, validate_args=validate_args)
        super().__init__(base, self._transforms(self), validate_args=validate_args)

    def _transforms(self, old):
        first, last = (PowerTransform(a.reciprocal()) for a in (self.concentration0, self.concentration1))
        return [first, AffineTransform(loc=1.0, scale=-1.0), last]

    def _moment(self, n):
        arg, b = 1 + n / self.concentration1, self.concentration0
        return b * torch.exp(torch.lgamma(arg) + torch.lgamma(b) - torch.lgamma(arg + b))

    mean = property(lambda self: self._moment(1))
    variance = property(lambda self: self._moment(2) - self.mean.pow(2))

    @property
    def mode(self):
        a, b = self.concentration1, self.concentration0
        log_mode = b.reciprocal() * (-b).log1p() - (-b * a).log1p()
        return torch.where((b < 1) | (a < 1), math.nan, log_mode).exp()

    def entropy(self):
        a, b = self.concentration1, self.concentration0
        harmonic = torch.digamma(b + 1) + euler_constant
        return (1 - b.reciprocal()) + (1 - a.reciprocal()) * harmonic - torch.log(a) - torch.log(b)
