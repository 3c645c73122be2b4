"""The distribution of a choice, as a vector of one 1 and zeros."""

import flambeau as torch
import flambeau.nn.functional as F

from . import constraints
from .categorical import Categorical
from .distribution import Distribution
from .utils import OverCategorical

__all__ = ["OneHotCategorical", "OneHotCategoricalStraightThrough"]


class OneHotCategorical(OverCategorical, Distribution):
    """The distribution of a choice among n, each given by a vector of one 1 and zeros.

    Args:
        probs (Tensor, optional), logits (Tensor, optional): as in `Categorical`.

    >>> torch.distributions.OneHotCategorical(torch.tensor([0.0, 1.0])).sample()
    tensor([0., 1.])
    """

    arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}
    support = constraints.one_hot
    has_enumerate_support = True
    _kept = ("_categorical",)
    mean = property(lambda self: self.probs)
    mode = property(lambda self: self._vectors(self.probs.argmax(dim=-1)))
    variance = property(lambda self: self.probs * (1 - self.probs))

    def __init__(self, probs=None, logits=None, validate_args=None):
        self._categorical = Categorical(probs, logits)
        batch_shape, event_shape = self._categorical.batch_shape, self._categorical.param_shape[-1:]
        super().__init__(batch_shape, event_shape, validate_args=validate_args)

    def _vectors(self, indices):
        return F.one_hot(indices, self._categorical._num_events).to(self.probs)

    def sample(self, sample_shape=()):
        return self._vectors(self._categorical.sample(torch.Size(sample_shape)))

    def log_prob(self, value):
        self._validate_sample(value)
        return self._categorical.log_prob(value.max(-1)[1])

    def entropy(self):
        return self._categorical.entropy()

    def enumerate_support(self, expand=True):
        n = self.event_shape[0]
        values = torch.eye(n, dtype=self._param.dtype).reshape((n,) + (1,) * len(self.batch_shape) + (n,))
        return values.expand((n, *self.batch_shape, n)) if expand else values


class OneHotCategoricalStraightThrough(OneHotCategorical):
    """`OneHotCategorical` whose samples pass gradients straight on to the probabilities.

    Args:
        probs (Tensor, optional), logits (Tensor, optional): as in `Categorical`.

    Source: Y. Bengio, N. Léonard, A. Courville, arXiv:1308.3432.

    >>> torch.distributions.OneHotCategoricalStraightThrough(torch.tensor([0.0, 1.0])).rsample()
    tensor([0., 1.])
    """

    has_rsample = True

    def rsample(self, sample_shape=()):
        return self.sample(sample_shape) + (self.probs - self.probs.detach())
