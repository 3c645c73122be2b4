"""The distribution of a choice."""

import flambeau as torch
import flambeau.nn.functional as F

from . import constraints
from .distribution import Distribution
from .utils import lazy_property, one_of, probs_to_logits

__all__ = ["Categorical"]


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
    mean = variance = property(lambda self: torch.full(self._batch_shape, torch.nan, dtype=self.probs.dtype))
    mode = property(lambda self: self.probs.argmax(dim=-1))
    param_shape = property(lambda self: self._param.size(), doc="The shape of the parameter.")
    _param = property(lambda self: self.__dict__.get("probs", self.__dict__.get("logits")))
    _num_events = property(lambda self: self._param.size(-1))

    @constraints.dependent_property(is_discrete=True, event_dim=0)
    def support(self):
        return constraints.integer_interval(0, self._num_events - 1)

    def __init__(self, probs=None, logits=None, validate_args=None):
        one_of(probs, logits)
        name, given = ("probs", probs) if logits is None else ("logits", logits)
        if given.dim() < 1:
            raise ValueError(f"`{name}` parameter must be at least one-dimensional.")
        if logits is None:
            self.probs = probs / probs.sum(-1, keepdim=True)
        else:
            self.logits = logits - logits.logsumexp(dim=-1, keepdim=True)
        super().__init__(given.size()[:-1], validate_args=validate_args)

    @lazy_property
    def logits(self):
        """The logarithms of the probabilities."""
        return probs_to_logits(self.probs)

    @lazy_property
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
        return self._enumerated(torch.arange(self._num_events), expand)
