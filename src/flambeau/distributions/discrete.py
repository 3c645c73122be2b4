"""Distributions of integers."""

from functools import cached_property

import flambeau as torch
import flambeau.nn.functional as F

from . import constraints
from .distribution import Distribution, broadcast_all


def _one_of(probs, logits):
    if (probs is None) == (logits is None):
        raise ValueError("Either `probs` or `logits` must be specified, but not both.")


def _inside(probs):
    """Probabilities so far from 0 and 1 that their logarithms are finite."""
    eps = torch.finfo(probs.dtype).eps
    return probs.clamp(min=eps, max=1 - eps)


class Bernoulli(Distribution):
    """The distribution of a toss: 1 with a probability, otherwise 0.

    Args:
        probs (float or Tensor, optional): the probability of 1.
        logits (float or Tensor, optional): the logarithm of the odds of 1; one of both is given.

    Raises:
        ValueError: both or none of them are given, or a probability is not between 0 and 1.

    >>> torch.distributions.Bernoulli(0.25).log_prob(torch.tensor(1.0))
    tensor(-1.3863)
    """

    arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
    support = constraints.boolean
    has_enumerate_support = True
    mean = property(lambda self: self.probs)
    variance = property(lambda self: self.probs * (1 - self.probs))

    def __init__(self, probs=None, logits=None, validate_args=None):
        _one_of(probs, logits)
        if probs is not None:
            (self.probs,) = broadcast_all(probs)
        else:
            (self.logits,) = broadcast_all(logits)
        super().__init__((self.probs if logits is None else self.logits).size(), validate_args=validate_args)

    @cached_property
    def logits(self):
        """The logarithms of the odds."""
        probs = _inside(self.probs)
        return torch.log(probs) - torch.log1p(-probs)

    @cached_property
    def probs(self):
        """The probabilities of 1."""
        return torch.sigmoid(self.logits)

    @property
    def mode(self):
        mode = (self.probs >= 0.5).to(self.probs)
        return torch.where(self.probs == 0.5, torch.nan, mode)

    def sample(self, sample_shape=()):
        with torch.no_grad():
            return torch.bernoulli(self.probs.expand(self._extended_shape(sample_shape)))

    def log_prob(self, value):
        self._validate_sample(value)
        logits, value = broadcast_all(self.logits, value)
        return -F.binary_cross_entropy_with_logits(logits, value, reduction="none")

    def entropy(self):
        return F.binary_cross_entropy_with_logits(self.logits, self.probs, reduction="none")

    def enumerate_support(self, expand=True):
        values = torch.arange(2, dtype=self.probs.dtype).reshape((-1,) + (1,) * len(self._batch_shape))
        return values.expand((-1, *self._batch_shape)) if expand else values


class Categorical(Distribution):
    """The distribution of a choice among 0, 1, ... n - 1.

    Args:
        probs (Tensor, optional): (..., n), not negative; divided by its sums along the last dimension.
        logits (Tensor, optional): (..., n), logarithms of the probabilities up to a constant; one of both is given.

    Raises:
        ValueError: both or none of them are given, one has no dimension, or no probabilities.

    >>> torch.distributions.Categorical(torch.tensor([1.0, 3.0])).log_prob(torch.tensor(1))
    tensor(-0.2877)
    """

    arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}
    has_enumerate_support = True
    support = property(lambda self: constraints.integer_interval(0, self._num_events - 1))
    mean = variance = property(lambda self: torch.full(self._batch_shape, torch.nan, dtype=self.probs.dtype))
    mode = property(lambda self: self.probs.argmax(dim=-1))
    param_shape = property(lambda self: (*self._batch_shape, self._num_events))
    _num_events = property(lambda self: (self.__dict__.get("probs", self.__dict__.get("logits"))).size(-1))

    def __init__(self, probs=None, logits=None, validate_args=None):
        _one_of(probs, logits)
        name, given = ("probs", probs) if logits is None else ("logits", logits)
        if given.dim() < 1:
            raise ValueError(f"`{name}` parameter must be at least one-dimensional.")
        if logits is None:
            self.probs = probs / probs.sum(-1, keepdim=True)
        else:
            self.logits = logits - logits.logsumexp(dim=-1, keepdim=True)
        super().__init__(given.size()[:-1], validate_args=validate_args)

    @cached_property
    def logits(self):
        """The logarithms of the probabilities."""
        return torch.log(_inside(self.probs))

    @cached_property
    def probs(self):
        """The probabilities."""
        return F.softmax(self.logits, dim=-1)

    def sample(self, sample_shape=()):
        shape = self._extended_shape(sample_shape)
        rows = self.probs.detach().reshape(-1, self._num_events)
        return torch.multinomial(rows, torch.Size(sample_shape).numel(), True).T.reshape(shape)

    def log_prob(self, value):
        self._validate_sample(value)
        value, logits = torch.broadcast_tensors(value.long().unsqueeze(-1), self.logits)
        return logits.gather(-1, value[..., :1]).squeeze(-1)

    def entropy(self):
        logits = torch.clamp(self.logits, min=torch.finfo(self.logits.dtype).min)
        return -(logits * self.probs).sum(-1)

    def enumerate_support(self, expand=True):
        values = torch.arange(self._num_events).reshape((-1,) + (1,) * len(self._batch_shape))
        return values.expand((-1, *self._batch_shape)) if expand else values
