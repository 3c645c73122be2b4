"""The LKJ distribution, of correlation matrices."""

import math

import flambeau as torch

from . import constraints
from .beta import Beta
from .distribution import Distribution
from .utils import broadcast_all, lazy_property

__all__ = ["LKJCholesky"]


class LKJCholesky(Distribution):
    """The distribution of Cholesky factors of correlation matrices whose density is a power of their determinant.

    Args:
        dim (int): the size n of the matrices, at least 2.
        concentration (float or Tensor): the power plus 1; 1 makes all correlation matrices equally likely.

    Raises:
        ValueError: `dim` is less than 2.

    Source: D. Lewandowski, D. Kurowicka, H. Joe, Generating random correlation matrices (2009), the onion method.

    >>> torch.distributions.LKJCholesky(3).event_shape
    torch.Size([3, 3])
    """

    arg_constraints = {"concentration": constraints.positive}
    support = constraints.corr_cholesky
    _kept = ("dim",)

    def __init__(self, dim, concentration=1.0, validate_args=None):
        if dim < 2:
            raise ValueError(f"Expected dim to be an integer greater than or equal to 2. Found dim={dim}.")
        self.dim = dim
        (self.concentration,) = broadcast_all(concentration)
        super().__init__(self.concentration.size(), (dim, dim), validate_args=validate_args)

    @lazy_property
    def _beta(self):
        """The squared lengths of the rows before the diagonal."""
        rows = torch.arange(self.dim - 1, dtype=self.concentration.dtype)
        rows = torch.cat([rows.new_zeros(1), rows])
        return Beta(rows + 0.5, (self.concentration + 0.5 * (self.dim - 2)).unsqueeze(-1) - 0.5 * rows)

    def sample(self, sample_shape=()):
        with torch.no_grad():
            square = self._beta.sample(sample_shape).unsqueeze(-1)
            direction = torch.randn(self._extended_shape(sample_shape), dtype=square.dtype).tril(-1)
            direction = direction / direction.norm(dim=-1, keepdim=True)
            direction[..., 0, :] = 0.0
            rows = square.sqrt() * direction
            left = (1 - rows.pow(2).sum(-1)).clamp(min=torch.finfo(rows.dtype).tiny)
            return rows + torch.diag_embed(left.sqrt())

    def log_prob(self, value):
        self._validate_sample(value)
        n, last = self.dim, self.dim - 1
        powers = 2 * (self.concentration - 1).unsqueeze(-1) + n - torch.arange(2, n + 1)
        density = (powers * value.diagonal(dim1=-2, dim2=-1)[..., 1:].log()).sum(-1)
        alpha = self.concentration + 0.5 * last
        constant = 0.5 * last * math.log(math.pi) + torch.mvlgamma(alpha - 0.5, last) - torch.lgamma(alpha) * last
        return density - constant
