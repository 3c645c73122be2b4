"""The normal distribution of vectors."""

import math

import flambeau as torch

from . import constraints
from .distribution import Distribution
from .utils import lazy_property, standard_normal

__all__ = ["MultivariateNormal"]


def times(matrices, vectors):
    """Products of matrices and vectors."""
    return (matrices @ vectors.unsqueeze(-1)).squeeze(-1)


def half_log_det(scale_tril):
    """The logarithm of the determinant of triangular matrices."""
    return scale_tril.diagonal(dim1=-2, dim2=-1).log().sum(-1)


def mahalanobis(scale_tril, x):
    """The squared length of x in units of the distribution with that Cholesky factor."""
    return torch.linalg.solve_triangular(scale_tril, x.unsqueeze(-1), upper=False).squeeze(-1).pow(2).sum(-1)


def tril_of_precision(precision):
    """The Cholesky factor of the inverse of a matrix: by that of the matrix read from its end."""
    flipped = torch.linalg.cholesky(precision.flip((-2, -1)))
    identity = torch.eye(precision.shape[-1], dtype=precision.dtype)
    return torch.linalg.solve_triangular(flipped.flip((-2, -1)).mT, identity, upper=False)


class OfMatrix:
    """What has covariances, given as such, by their inverses, or by their lower Cholesky factors."""

    _kept = ("_unbroadcasted_scale_tril",)

    @staticmethod
    def _one_matrix(error, **given):
        """(name, matrix) of the one that is given; else an error."""
        given = {name: matrix for name, matrix in given.items() if matrix is not None}
        if len(given) != 1:
            raise error("Exactly one of covariance_matrix or precision_matrix or scale_tril may be specified.")
        return next(iter(given.items()))

    def _set_factor(self, name, matrix):
        factor = {"covariance_matrix": torch.linalg.cholesky, "precision_matrix": tril_of_precision}
        self._unbroadcasted_scale_tril = factor[name](matrix) if name in factor else matrix

    @lazy_property
    def scale_tril(self):
        """The lower Cholesky factor of the covariances."""
        return self._wide(self._unbroadcasted_scale_tril)

    @lazy_property
    def covariance_matrix(self):
        """The covariances."""
        return self._wide(self._unbroadcasted_scale_tril @ self._unbroadcasted_scale_tril.mT)

    @lazy_property
    def precision_matrix(self):
        """The inverse of the covariances."""
        return self._wide(torch.cholesky_inverse(self._unbroadcasted_scale_tril))


class MultivariateNormal(OfMatrix, Distribution):
    """The normal distribution of vectors.

    Args:
        loc (Tensor): (..., n): the mean.
        covariance_matrix (Tensor, optional): (..., n, n).
        precision_matrix (Tensor, optional): (..., n, n): its inverse.
        scale_tril (Tensor, optional): (..., n, n): its lower Cholesky factor; one of the three is given.

    Raises:
        ValueError: not exactly one of them is given, or shapes do not fit.

    >>> torch.distributions.MultivariateNormal(torch.zeros(2), torch.eye(2)).log_prob(torch.zeros(2))
    tensor(-1.8379)
    """

    arg_constraints = {
        "loc": constraints.real_vector,
        "covariance_matrix": constraints.positive_definite,
        "precision_matrix": constraints.positive_definite,
        "scale_tril": constraints.lower_cholesky,
    }
    support = constraints.real_vector
    has_rsample = True
    mean = mode = property(lambda self: self.loc)
    variance = property(lambda self: self._wide(self._unbroadcasted_scale_tril.pow(2).sum(-1)))

    def __init__(self, loc, covariance_matrix=None, precision_matrix=None, scale_tril=None, validate_args=None):
        if loc.dim() < 1:
            raise ValueError("loc must be at least one-dimensional.")
        given = {"covariance_matrix": covariance_matrix, "precision_matrix": precision_matrix, "scale_tril": scale_tril}
        name, matrix = self._one_matrix(ValueError, **given)
        if matrix.dim() < 2:
            what = "scale_tril matrix" if name == "scale_tril" else name
            raise ValueError(f"{what} must be at least two-dimensional, with optional leading batch dimensions")
        batch_shape = torch.broadcast_shapes(matrix.shape[:-2], loc.shape[:-1])
        self.__dict__[name] = matrix.expand((*batch_shape, -1, -1))
        self.loc = loc.expand((*batch_shape, -1))
        super().__init__(batch_shape, self.loc.shape[-1:], validate_args=validate_args)
        self._set_factor(name, matrix)

    def _wide(self, x):
        """Vectors or matrices for the whole batch."""
        dims = x.dim() - self._unbroadcasted_scale_tril.dim() + 2
        return x.expand((*self._batch_shape, *self._event_shape * dims))

    def rsample(self, sample_shape=()):
        noise = standard_normal(self._extended_shape(sample_shape), self.loc.dtype)
        return self.loc + times(self._unbroadcasted_scale_tril, noise)

    def log_prob(self, value):
        self._validate_sample(value)
        distance = mahalanobis(self._unbroadcasted_scale_tril, value - self.loc)
        constant = self._event_shape[0] * math.log(2 * math.pi)
        return -0.5 * (constant + distance) - half_log_det(self._unbroadcasted_scale_tril)

    def entropy(self):
        entropy = 0.5 * self._event_shape[0] * (1.0 + math.log(2 * math.pi))
        return (entropy + half_log_det(self._unbroadcasted_scale_tril)).expand(self._batch_shape)
