"""What the halves of symmetric distributions share."""

import math

from .transformed_distribution import TransformedDistribution
from .transforms import AbsTransform


class Half(TransformedDistribution):
    """The distribution of \\|x\\|, where x has a distribution that is symmetric about 0."""

    has_rsample = True
    scale = property(lambda self: self.base_dist.scale)

    def __init__(self, whole, validate_args=None):
        super().__init__(whole, AbsTransform(), validate_args=validate_args)

    def cdf(self, value):
        self._validate_sample(value)
        return 2 * self.base_dist.cdf(value) - 1

    def icdf(self, prob):
        return self.base_dist.icdf((prob + 1) / 2)

    def entropy(self):
        return self.base_dist.entropy() - math.log(2)
