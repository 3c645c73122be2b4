"""What distributions share: parameters of one shape, probabilities and logits, triangles as vectors."""

from functools import update_wrapper

import flambeau as torch
import flambeau.nn.functional as F

from .._tensor.places import resolved

euler_constant = 0.57721566490153286060  # Euler's and Mascheroni's

__all__ = [
    "broadcast_all",
    "clamp_probs",
    "lazy_property",
    "logits_to_probs",
    "probs_to_logits",
    "tril_matrix_to_vec",
    "vec_to_tril_matrix",
]


def broadcast_all(*values):
    """Return numbers and tensors as tensors of one shape; numbers take the dtype of the first tensor.

    Raises:
        ValueError: a value is neither.

    >>> torch.distributions.utils.broadcast_all(1.0, torch.zeros(2))
    (tensor([1., 1.]), tensor([0., 0.]))
    """
    if not all(isinstance(v, (torch.Tensor, int, float)) or hasattr(v, "__torch_function__") for v in values):
        names = ", ".join(type(v).__name__ for v in values)
        raise ValueError(
            "Input arguments must all be instances of Number, torch.Tensor or objects implementing "
            f"__torch_function__, but got {names}."
        )
    first = next((v for v in values if isinstance(v, torch.Tensor)), None)
    dtype = torch.get_default_dtype() if first is None else first.dtype
    return torch.broadcast_tensors(
        *(torch.tensor(v, dtype=dtype) if isinstance(v, (int, float)) else v for v in values)
    )


class lazy_property:
    """An attribute that is computed when it is first asked for, and kept.

    Args:
        wrapped (callable): computes it from the object.
    """

    def __init__(self, wrapped):
        self.wrapped = wrapped
        update_wrapper(self, wrapped)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        with torch.enable_grad():
            value = self.wrapped(instance)
        instance.__dict__[self.wrapped.__name__] = value
        return value


def standard_normal(shape, dtype):
    """Normal random numbers of mean 0 and variance 1."""
    return torch.normal(torch.zeros(shape, dtype=dtype), torch.ones(shape, dtype=dtype))


def sum_rightmost(value, dims):
    """The sum over the last `dims` dimensions."""
    return value.sum(tuple(range(-dims, 0))) if dims else value


def logits_to_probs(logits, is_binary=False):
    """Return the probabilities of logits: of 1 if binary, else along the last dimension.

    >>> torch.distributions.utils.logits_to_probs(torch.zeros(2))
    tensor([0.5000, 0.5000])
    """
    return torch.sigmoid(logits) if is_binary else F.softmax(logits, dim=-1)


def clamp_probs(probs):
    """Return probabilities so far from 0 and 1 that their logarithms are finite.

    >>> torch.distributions.utils.clamp_probs(torch.tensor([0.5, 1.0])).log()
    tensor([-6.9315e-01, -1.1921e-07])
    """
    eps = torch.finfo(probs.dtype).eps
    return probs.clamp(min=eps, max=1 - eps)


def probs_to_logits(probs, is_binary=False):
    """Return the logarithms of probabilities, or if binary of odds.

    >>> torch.distributions.utils.probs_to_logits(torch.tensor([0.5]), is_binary=True)
    tensor([0.])
    """
    probs = clamp_probs(probs)
    return torch.log(probs) - torch.log1p(-probs) if is_binary else torch.log(probs)


def _triangle(n, diag):
    """Which places of a square lie below a diagonal, or on it."""
    return torch.ones(n, n).tril(diag).bool()


def tril_matrix_to_vec(mat, diag=0):
    """Return the lower triangles of matrices as vectors, row by row.

    Args:
        mat (Tensor): (..., n, n).
        diag (int): the highest diagonal.

    Raises:
        ValueError: there is no such diagonal.

    >>> torch.distributions.utils.tril_matrix_to_vec(torch.tensor([[1, 2], [3, 4]]))
    tensor([1, 3, 4])
    """
    n = mat.shape[-1]
    if not -n <= diag < n:
        raise ValueError(f"diag ({diag}) provided is outside [{-n}, {n - 1}].")
    return mat[..., _triangle(n, diag)]


def vec_to_tril_matrix(vec, diag=0):
    """Return matrices with the given lower triangles, and zeros above.

    Args:
        vec (Tensor): (..., m).
        diag (int): the highest diagonal.

    Raises:
        ValueError: no square's triangle has m elements.

    >>> torch.distributions.utils.vec_to_tril_matrix(torch.tensor([1, 3, 4]))
    tensor([[1, 0],
            [3, 4]])
    """
    m, n = vec.shape[-1], 1
    while int(_triangle(n, diag).sum()) < m:
        n += 1
    if int(_triangle(n, diag).sum()) != m:
        raise ValueError(
            f"The size of last dimension is {m} which cannot be expressed as the lower triangular part of a square "
            "D x D matrix."
        )
    made = vec.new_zeros((*vec.shape[:-1], n, n))
    made[..., _triangle(n, diag)] = vec
    return made


def one_of(probs, logits):
    """ValueError unless exactly one of both is given."""
    if (probs is None) == (logits is None):
        raise ValueError("Either `probs` or `logits` must be specified, but not both.")


class Odds:
    """What has a probability, given as such or by the logarithm of the odds."""

    def _set_odds(self, probs, logits, *others):
        """Keep the one that is given; the others, in its shape and dtype, are returned."""
        one_of(probs, logits)
        *others, given = broadcast_all(*others, logits if probs is None else probs)
        self.__dict__["logits" if probs is None else "probs"] = given
        return [other.type_as(given) for other in others]

    @lazy_property
    def logits(self):
        """The logarithms of the odds."""
        return probs_to_logits(self.probs, is_binary=True)

    @lazy_property
    def probs(self):
        """The probabilities."""
        return logits_to_probs(self.logits, is_binary=True)

    @property
    def _param(self):
        return self.__dict__.get("probs", self.__dict__.get("logits"))

    param_shape = property(lambda self: self._param.size(), doc="The shape of the parameter.")


class OverCategorical:
    """What is made of a choice, `_categorical`."""

    logits = property(lambda self: self._categorical.logits, doc="The logarithms of the probabilities.")
    probs = property(lambda self: self._categorical.probs, doc="The probabilities.")
    param_shape = property(lambda self: self._categorical.param_shape, doc="The shape of the parameter.")
    _param = property(lambda self: self._categorical._param)


# PyTorch's names for these, which packages take from here.
_sum_rightmost = sum_rightmost


def _standard_normal(shape, dtype, device):
    """A sample of the standard normal distribution, on the CPU."""
    resolved(device)
    return standard_normal(shape, dtype)
