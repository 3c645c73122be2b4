"""The Wishart distribution, of matrices."""

import math
import warnings

import flambeau as torch

from . import constraints
from .chi2 import Chi2
from .exp_family import ExponentialFamily
from .multivariate_normal import OfMatrix, half_log_det
from .utils import lazy_property

__all__ = ["Wishart"]


class Wishart(OfMatrix, ExponentialFamily):
    """The Wishart distribution: of the sum of x xᵀ for `df` normal vectors x of mean 0.

    Args:
        df (float or Tensor): how many, more than n - 1; not necessarily an integer.
        covariance_matrix (Tensor, optional): (..., n, n): of x.
        precision_matrix (Tensor, optional): (..., n, n): its inverse.
        scale_tril (Tensor, optional): (..., n, n): its lower Cholesky factor; one of the three is given.

    Raises:
        ValueError: shapes do not fit, or `df` is too small.

    >>> torch.distributions.Wishart(torch.tensor(3.0), torch.eye(2)).mean
    tensor([[3., 0.],
            [0., 3.]])
    """

    support = constraints.positive_definite
    has_rsample = True
    _mean_carrier_measure = 0
    mean = property(lambda self: self.df[..., None, None] * self.covariance_matrix)

    @property
    def arg_constraints(self):
        return {
            "covariance_matrix": constraints.positive_definite,
            "precision_matrix": constraints.positive_definite,
            "scale_tril": constraints.lower_cholesky,
            "df": constraints.greater_than(self.event_shape[-1] - 1),
        }

    def __init__(self, df, covariance_matrix=None, precision_matrix=None, scale_tril=None, validate_args=None):
        given = {"covariance_matrix": covariance_matrix, "precision_matrix": precision_matrix, "scale_tril": scale_tril}
        name, matrix = self._one_matrix(AssertionError, **given)
        if matrix.dim() < 2:
            raise ValueError("scale_tril must be at least two-dimensional, with optional leading batch dimensions")
        df = df if isinstance(df, torch.Tensor) else torch.tensor(df, dtype=matrix.dtype)
        batch_shape, n = torch.broadcast_shapes(matrix.shape[:-2], df.shape), matrix.shape[-1]
        self.df = df.expand(batch_shape)
        if (self.df <= n - 1).any():
            raise ValueError(f"Value of df={df} expected to be greater than ndim - 1 = {n - 1}.")
        if (self.df < n).any():
            warnings.warn(
                "Low df values detected. Singular samples are highly likely to occur for ndim - 1 < df < ndim.",
                stacklevel=2,
            )
        self.__dict__[name] = matrix.expand((*batch_shape, -1, -1))
        super().__init__(batch_shape, matrix.shape[-2:], validate_args=validate_args)
        self._set_factor(name, matrix)

    @lazy_property
    def _dist_chi2(self):
        n = self._event_shape[-1]
        return Chi2(self.df.unsqueeze(-1) - torch.arange(n, dtype=self._unbroadcasted_scale_tril.dtype))

    def _wide(self, x):
        return x.expand((*self._batch_shape, *self._event_shape))

    @property
    def mode(self):
        factor = self.df - self._event_shape[-1] - 1
        return torch.where(factor > 0, factor, math.nan)[..., None, None] * self.covariance_matrix

    @property
    def variance(self):
        v = self.covariance_matrix
        diagonal = v.diagonal(dim1=-2, dim2=-1)
        return self.df[..., None, None] * (v.pow(2) + diagonal.unsqueeze(-1) * diagonal.unsqueeze(-2))

    def _drawn(self, sample_shape):
        """By the Cholesky factor of a sample for the identity: M. Bartlett (1933)."""
        n, chi2 = self._event_shape[-1], self._dist_chi2
        roots = chi2.rsample(sample_shape).sqrt()
        roots = roots.clamp(min=torch.finfo(roots.dtype).eps)
        below = torch.randn((*sample_shape, *self._batch_shape, n * (n - 1) // 2), dtype=roots.dtype)
        rows, columns = torch.tril_indices(n, n, offset=-1)
        noise = roots.diag_embed()
        noise[..., rows, columns] = below
        factor = self._unbroadcasted_scale_tril @ noise
        sample = factor @ factor.mT
        return (sample + sample.mT) / 2  # exactly symmetric, however the product rounds

    def rsample(self, sample_shape=(), max_try_correction=None):
        """Return samples; those that are singular are drawn anew, up to `max_try_correction` times (10)."""
        sample_shape = torch.Size(sample_shape)
        self._drawn(sample_shape)  # PyTorch returns its second draw, and so do we for the same digits
        sample = self._drawn(sample_shape)
        for _ in range(10 if max_try_correction is None else max_try_correction):
            regular = self.support.check(sample)
            if regular.all():
                break
            warnings.warn("Singular sample detected.", stacklevel=2)
            sample = torch.where(regular[..., None, None], sample, self._drawn(sample_shape))
        return sample

    def log_prob(self, value):
        self._validate_sample(value)
        nu, n, factor = self.df, self._event_shape[-1], self._unbroadcasted_scale_tril
        trace = torch.cholesky_solve(value, factor).diagonal(dim1=-2, dim2=-1).sum(-1)
        constant = nu * (n * math.log(2) / 2 + half_log_det(factor)) + torch.mvlgamma(nu / 2, p=n)
        return (nu - n - 1) / 2 * torch.linalg.slogdet(value).logabsdet - trace / 2 - constant

    def entropy(self):
        nu, n = self.df, self._event_shape[-1]
        digamma = torch.digamma(nu.unsqueeze(-1) / 2 - torch.arange(n, dtype=nu.dtype) / 2).sum(-1)
        size = (n + 1) * (n * math.log(2) / 2 + half_log_det(self._unbroadcasted_scale_tril))
        return size + torch.mvlgamma(nu / 2, p=n) - (nu - n - 1) / 2 * digamma + nu * n / 2

    @property
    def _natural_params(self):
        return -self.precision_matrix / 2, (self.df - self._event_shape[-1] - 1) / 2

    def _log_normalizer(self, x, y):
        n = self._event_shape[-1]
        half = y + (n + 1) / 2
        return half * (n * math.log(2) - torch.linalg.slogdet(-2 * x).logabsdet) + torch.mvlgamma(half, p=n)
