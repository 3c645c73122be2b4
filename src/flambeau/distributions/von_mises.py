"""The von Mises distribution, of angles."""

import math

import flambeau as torch

from . import constraints
from .distribution import Distribution
from .utils import broadcast_all, lazy_property

__all__ = ["VonMises"]


def _log_bessel(order, x):
    """The logarithm of a modified Bessel function of the first kind, for large arguments too."""
    scaled = torch.special.i1e(x) if order else torch.special.i0e(x)
    return scaled.log() + x.abs()


class VonMises(Distribution):
    """The von Mises distribution of angles, which resembles a normal one on the circle.

    Args:
        loc (float or Tensor): the mean angle, in radians.
        concentration (float or Tensor): about one over the variance.

    >>> torch.distributions.VonMises(0.0, 1.0).log_prob(torch.tensor(0.0))
    tensor(-1.0738)
    """

    arg_constraints = {"loc": constraints.real, "concentration": constraints.positive}
    support = constraints.real
    mean = mode = property(lambda self: self.loc)

    def __init__(self, loc, concentration, validate_args=None):
        self.loc, self.concentration = broadcast_all(loc, concentration)
        super().__init__(self.loc.size(), validate_args=validate_args)

    def log_prob(self, value):
        self._validate_sample(value)
        density = self.concentration * torch.cos(value - self.loc)
        return density - math.log(2 * math.pi) - _log_bessel(0, self.concentration)

    @lazy_property
    def variance(self):
        """The circular variance."""
        return 1 - (_log_bessel(1, self.concentration) - _log_bessel(0, self.concentration)).exp()

    @lazy_property
    def _proposal(self):
        """The parameter of the wrapped Cauchy distribution that samples are proposed by."""
        kappa = self.concentration.to(torch.float64)
        tau = 1 + (1 + 4 * kappa**2).sqrt()
        rho = (tau - (2 * tau).sqrt()) / (2 * kappa)
        return torch.where(kappa < 1e-5, 1 / kappa + kappa, (1 + rho**2) / (2 * rho))

    @torch.no_grad()
    def sample(self, sample_shape=()):
        """By rejection, in float64: D. Best, N. Fisher, Efficient simulation of the von Mises distribution (1979)."""
        shape, r = self._extended_shape(sample_shape), self._proposal
        loc, kappa = self.loc.to(torch.float64), self.concentration.to(torch.float64)
        x, done = torch.zeros(shape, dtype=torch.float64), torch.zeros(shape, dtype=torch.bool)
        while not done.all():
            u1, u2, u3 = torch.rand((3, *shape), dtype=torch.float64).unbind()
            z = torch.cos(math.pi * u1)
            f = (1 + r * z) / (r + z)
            c = kappa * (r - f)
            accept = (c * (2 - c) - u2 > 0) | ((c / u2).log() + 1 - c >= 0)
            x = torch.where(accept, (u3 - 0.5).sign() * f.acos(), x)
            done = done | accept
        return ((x + math.pi + loc) % (2 * math.pi) - math.pi).to(self.loc.dtype)
