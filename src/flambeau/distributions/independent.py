"""Batch dimensions that become dimensions of the event."""

import flambeau as torch

from . import constraints
from .distribution import Distribution
from .utils import sum_rightmost

__all__ = ["Independent"]


class Independent(Distribution):
    """A distribution whose last batch dimensions are taken as one event of independent parts.

    Args:
        base_distribution (Distribution): the distribution of the parts.
        reinterpreted_batch_ndims (int): how many dimensions.

    Raises:
        ValueError: the batch has fewer dimensions.

    >>> parts = torch.distributions.Normal(torch.zeros(3), 1.0)
    >>> torch.distributions.Independent(parts, 1).log_prob(torch.zeros(3))
    tensor(-2.7568)
    """

    arg_constraints: dict = {}
    mean = property(lambda self: self.base_dist.mean)
    mode = property(lambda self: self.base_dist.mode)
    variance = property(lambda self: self.base_dist.variance)
    has_rsample = property(lambda self: self.base_dist.has_rsample)

    @property
    def has_enumerate_support(self):
        return not self.reinterpreted_batch_ndims and self.base_dist.has_enumerate_support

    def __init__(self, base_distribution, reinterpreted_batch_ndims, validate_args=None):
        dims, shape = reinterpreted_batch_ndims, base_distribution.batch_shape
        if dims > len(shape):
            raise ValueError(
                "Expected reinterpreted_batch_ndims <= len(base_distribution.batch_shape), "
                f"actual {dims} vs {len(shape)}"
            )
        self.base_dist, self.reinterpreted_batch_ndims = base_distribution, dims
        start = len(shape) - dims
        super().__init__(shape[:start], (*shape[start:], *base_distribution.event_shape), validate_args=validate_args)

    @constraints.dependent_property
    def support(self):
        dims = self.reinterpreted_batch_ndims
        return constraints.independent(self.base_dist.support, dims) if dims else self.base_dist.support

    def sample(self, sample_shape=()):
        return self.base_dist.sample(sample_shape)

    def rsample(self, sample_shape=()):
        return self.base_dist.rsample(sample_shape)

    def log_prob(self, value):
        return sum_rightmost(self.base_dist.log_prob(value), self.reinterpreted_batch_ndims)

    def entropy(self):
        return sum_rightmost(self.base_dist.entropy(), self.reinterpreted_batch_ndims)

    def enumerate_support(self, expand=True):
        if self.reinterpreted_batch_ndims > 0:
            raise NotImplementedError("Enumeration over cartesian product is not implemented")
        return self.base_dist.enumerate_support(expand=expand)

    def expand(self, batch_shape, _instance=None):
        new, dims = super().expand(batch_shape, _instance=_instance), self.reinterpreted_batch_ndims
        new.base_dist = self.base_dist.expand(torch.Size((*batch_shape, *self.event_shape[:dims])))
        new.reinterpreted_batch_ndims = dims
        return new

    def __repr__(self):
        return f"Independent({self.base_dist}, {self.reinterpreted_batch_ndims})"
