"""Distributions of functions of random variables."""

import flambeau as torch

from . import constraints
from .distribution import Distribution
from .independent import Independent
from .transforms import ComposeTransform, Transform
from .utils import sum_rightmost

__all__ = ["TransformedDistribution"]


class TransformedDistribution(Distribution):
    """The distribution of f(x), where x has a given one.

    Args:
        base_distribution (Distribution): that of x.
        transforms (Transform or list of Transform): f, as one or several in order.

    Raises:
        ValueError: these are no transforms, or need values of more dimensions.

    >>> t = torch.distributions
    >>> t.TransformedDistribution(t.Normal(0.0, 1.0), [t.ExpTransform()]).log_prob(torch.ones(()))
    tensor(-0.9189)
    """

    arg_constraints: dict = {}

    def __init__(self, base_distribution, transforms, validate_args=None):
        if isinstance(transforms, Transform):
            transforms = [transforms]
        elif not isinstance(transforms, list):
            raise ValueError(f"transforms must be a Transform or list, but was {transforms}")
        elif not all(isinstance(t, Transform) for t in transforms):
            raise ValueError("transforms must be a Transform or a list of Transforms")
        self.transforms, whole = transforms, ComposeTransform(transforms)
        base_shape = torch.Size((*base_distribution.batch_shape, *base_distribution.event_shape))
        domain, base_dims = whole.domain.event_dim, len(base_distribution.event_shape)
        if len(base_shape) < domain:
            raise ValueError(
                f"base_distribution needs to have shape with size at least {domain}, but got {base_shape}."
            )
        shape = torch.Size(whole.forward_shape(base_shape))
        wide = torch.Size(whole.inverse_shape(shape))
        if base_shape != wide:
            base_distribution = base_distribution.expand(wide[: len(wide) - base_dims])
        if domain > base_dims:
            base_distribution = Independent(base_distribution, domain - base_dims)
        self.base_dist = base_distribution
        dims = max(whole.codomain.event_dim, base_dims + whole.codomain.event_dim - domain)
        cut = len(shape) - dims
        super().__init__(shape[:cut], shape[cut:], validate_args=validate_args)

    def _transforms(self, old):
        """The transforms of an expanded distribution: those of the `old` one, or made anew of expanded parameters."""
        return old.transforms

    def expand(self, batch_shape, _instance=None):
        new = super().expand(batch_shape, _instance=_instance)
        new.transforms = new._transforms(self)
        shape = torch.Size((*batch_shape, *self.event_shape))
        for transform in reversed(new.transforms):
            shape = transform.inverse_shape(shape)
        new.base_dist = self.base_dist.expand(torch.Size(shape[: len(shape) - len(self.base_dist.event_shape)]))
        return new

    @constraints.dependent_property(is_discrete=False)
    def support(self):
        if not self.transforms:
            return self.base_dist.support
        support = self.transforms[-1].codomain
        more = len(self.event_shape) - support.event_dim
        return constraints.independent(support, more) if more > 0 else support

    @property
    def has_rsample(self):
        return self.base_dist.has_rsample

    def sample(self, sample_shape=()):
        with torch.no_grad():
            return ComposeTransform(self.transforms)(self.base_dist.sample(sample_shape))

    def rsample(self, sample_shape=()):
        return ComposeTransform(self.transforms)(self.base_dist.rsample(sample_shape))

    def log_prob(self, value):
        self._validate_sample(value)
        dims, total = len(self.event_shape), 0.0
        for transform in reversed(self.transforms):
            before = transform.inv(value)
            dims += transform.domain.event_dim - transform.codomain.event_dim
            slope = transform.log_abs_det_jacobian(before, value)
            total = total - sum_rightmost(slope, dims - transform.domain.event_dim)
            value = before
        return total + sum_rightmost(self.base_dist.log_prob(value), dims - len(self.base_dist.event_shape))

    def _mirrored(self, value):
        """A probability, or 1 less it where the function decreases."""
        sign = ComposeTransform(self.transforms).sign
        return value if isinstance(sign, int) and sign == 1 else sign * (value - 0.5) + 0.5

    def cdf(self, value):
        for transform in reversed(self.transforms):
            value = transform.inv(value)
        self.base_dist._validate_sample(value)
        return self._mirrored(self.base_dist.cdf(value))

    def icdf(self, value):
        return ComposeTransform(self.transforms)(self.base_dist.icdf(self._mirrored(value)))
