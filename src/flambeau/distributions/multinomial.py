"""The multinomial distribution."""

import flambeau as torch

from . import constraints
from .binomial import Binomial
from .categorical import Categorical
from .distribution import Distribution
from .utils import OverCategorical, broadcast_all

__all__ = ["Multinomial"]


class Multinomial(OverCategorical, Distribution):
    """The distribution of how often each of n is chosen.

    Args:
        total_count (int): the number of choices.
        probs (Tensor, optional), logits (Tensor, optional): as in `Categorical`.

    >>> torch.distributions.Multinomial(3, torch.tensor([0.0, 1.0])).sample()
    tensor([0., 3.])
    """

    arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}
    _kept = ("_categorical", "total_count")
    mean = property(lambda self: self.probs * self.total_count)
    variance = property(lambda self: self.total_count * self.probs * (1 - self.probs))

    @constraints.dependent_property(is_discrete=True, event_dim=1)
    def support(self):
        return constraints.multinomial(self.total_count)

    def __init__(self, total_count=1, probs=None, logits=None, validate_args=None):
        if not isinstance(total_count, int):
            raise NotImplementedError("inhomogeneous total_count is not supported")
        self.total_count, self._categorical = total_count, Categorical(probs=probs, logits=logits)
        batch_shape, event_shape = self._categorical.batch_shape, self._categorical.param_shape[-1:]
        super().__init__(batch_shape, event_shape, validate_args=validate_args)

    def sample(self, sample_shape=()):
        sample_shape = torch.Size(sample_shape)
        choices = self._categorical.sample((self.total_count, *sample_shape)).movedim(0, -1)
        counts = torch.zeros(self._extended_shape(sample_shape), dtype=torch.int64)
        return counts.scatter_add_(-1, choices, torch.ones_like(choices)).type_as(self.probs)

    def log_prob(self, value):
        self._validate_sample(value)
        logits, value = broadcast_all(self.logits, value)
        ways = torch.lgamma(value.sum(-1) + 1) - torch.lgamma(value + 1).sum(-1)
        impossible = (value == 0) & (logits == -torch.inf)
        return ways + (logits.masked_fill(impossible, 0.0) * value).sum(-1)

    def entropy(self):
        n = torch.tensor(self.total_count)
        one = Binomial(self.total_count, self.probs)
        counts = one.enumerate_support(expand=False)[1:]
        log_factorials = (torch.exp(one.log_prob(counts)) * torch.lgamma(counts + 1)).sum([0, -1])
        return n * self._categorical.entropy() - torch.lgamma(n + 1) + log_factorials
