"""The normal distribution of vectors whose covariances are of low rank but for a diagonal."""

import math

import flambeau as torch

from . import constraints
from .distribution import Distribution
from .multivariate_normal import half_log_det, mahalanobis, times
from .utils import lazy_property, standard_normal

__all__ = ["LowRankMultivariateNormal"]


class LowRankMultivariateNormal(Distribution):
    """The normal distribution of vectors with covariance matrix W Wᵀ + diag(d), at the cost of m columns.

    Args:
        loc (Tensor): (..., n): the mean.
        cov_factor (Tensor): (..., n, m): W.
        cov_diag (Tensor): (..., n): d, positive.

    Raises:
        ValueError: shapes do not fit.

    >>> low = torch.distributions.LowRankMultivariateNormal(torch.zeros(2), torch.ones(2, 1), torch.ones(2))
    >>> low.covariance_matrix
    tensor([[2., 1.],
            [1., 2.]])
    """

    arg_constraints = {
        "loc": constraints.real_vector,
        "cov_factor": constraints.independent(constraints.real, 2),
        "cov_diag": constraints.independent(constraints.positive, 1),
    }
    support = constraints.real_vector
    has_rsample = True
    _kept = ("_unbroadcasted_cov_factor", "_unbroadcasted_cov_diag", "_capacitance_tril")
    mean = mode = property(lambda self: self.loc)

    def __init__(self, loc, cov_factor, cov_diag, validate_args=None):
        if loc.dim() < 1:
            raise ValueError("loc must be at least one-dimensional.")
        event_shape = loc.shape[-1:]
        if cov_factor.dim() < 2:
            raise ValueError("cov_factor must be at least two-dimensional, with optional leading batch dimensions")
        if cov_factor.shape[-2:-1] != event_shape:
            raise ValueError(f"cov_factor must be a batch of matrices with shape {event_shape[0]} x m")
        if cov_diag.shape[-1:] != event_shape:
            raise ValueError(f"cov_diag must be a batch of vectors with shape {event_shape}")
        try:
            batch_shape = torch.broadcast_shapes(loc.shape[:-1], cov_factor.shape[:-2], cov_diag.shape[:-1])
        except RuntimeError as error:
            raise ValueError(
                f"Incompatible batch shapes: loc {loc.shape}, cov_factor {cov_factor.shape}, cov_diag {cov_diag.shape}"
            ) from error
        self.loc, self.cov_diag = (x.expand((*batch_shape, -1)) for x in (loc, cov_diag))
        self.cov_factor = cov_factor.expand((*batch_shape, -1, -1))
        self._unbroadcasted_cov_factor, self._unbroadcasted_cov_diag = cov_factor, cov_diag
        small = (cov_factor.mT / cov_diag.unsqueeze(-2)) @ cov_factor
        self._capacitance_tril = torch.linalg.cholesky(small + torch.eye(small.shape[-1], dtype=small.dtype))
        super().__init__(batch_shape, event_shape, validate_args=validate_args)

    def _wide(self, x, dims):
        return x.expand((*self._batch_shape, *self._event_shape * dims))

    @lazy_property
    def variance(self):
        """The variances."""
        return self._wide(self._unbroadcasted_cov_factor.pow(2).sum(-1) + self._unbroadcasted_cov_diag, 1)

    @lazy_property
    def scale_tril(self):
        """The lower Cholesky factor of the covariances."""
        root = self._unbroadcasted_cov_diag.sqrt().unsqueeze(-1)
        scaled = self._unbroadcasted_cov_factor / root
        identity = torch.eye(self._event_shape[0], dtype=root.dtype)
        return self._wide(root * torch.linalg.cholesky(scaled @ scaled.mT + identity), 2)

    @lazy_property
    def covariance_matrix(self):
        """The covariances."""
        w = self._unbroadcasted_cov_factor
        return self._wide(w @ w.mT + torch.diag_embed(self._unbroadcasted_cov_diag), 2)

    @lazy_property
    def precision_matrix(self):
        """The inverse of the covariances, by Woodbury's formula."""
        scaled = self._unbroadcasted_cov_factor.mT / self._unbroadcasted_cov_diag.unsqueeze(-2)
        a = torch.linalg.solve_triangular(self._capacitance_tril, scaled, upper=False)
        return self._wide(torch.diag_embed(self._unbroadcasted_cov_diag.reciprocal()) - a.mT @ a, 2)

    def rsample(self, sample_shape=()):
        shape, dtype = self._extended_shape(sample_shape), self.loc.dtype
        along = standard_normal((*shape[:-1], self.cov_factor.shape[-1]), dtype)
        noise = standard_normal(shape, dtype)
        moved = self.loc + times(self._unbroadcasted_cov_factor, along)
        return moved + self._unbroadcasted_cov_diag.sqrt() * noise

    def _log_det(self):
        return 2 * half_log_det(self._capacitance_tril) + self._unbroadcasted_cov_diag.log().sum(-1)

    def log_prob(self, value):
        self._validate_sample(value)
        away, d = value - self.loc, self._unbroadcasted_cov_diag
        along = times(self._unbroadcasted_cov_factor.mT / d.unsqueeze(-2), away)
        distance = (away.pow(2) / d).sum(-1) - mahalanobis(self._capacitance_tril, along)
        return -0.5 * (self._event_shape[0] * math.log(2 * math.pi) + self._log_det() + distance)

    def entropy(self):
        entropy = 0.5 * (self._event_shape[0] * (1.0 + math.log(2 * math.pi)) + self._log_det())
        return entropy.expand(self._batch_shape)
