"""Mixtures of distributions of one kind."""

import flambeau as torch

from . import constraints
from .categorical import Categorical
from .distribution import Distribution

__all__ = ["MixtureSameFamily"]


class MixtureSameFamily(Distribution):
    """A mixture of distributions of one kind: a choice among those along the last batch dimension.

    Args:
        mixture_distribution (Categorical): the choice.
        component_distribution (Distribution): the parts.

    Raises:
        ValueError: these are of other kinds, or do not fit.

    >>> t = torch.distributions
    >>> parts = t.Normal(torch.tensor([-1.0, 3.0]), torch.ones(2))
    >>> t.MixtureSameFamily(t.Categorical(torch.ones(2)), parts).mean
    tensor(1.)
    """

    arg_constraints: dict = {}
    mixture_distribution = property(lambda self: self._mixture_distribution, doc="The choice.")
    component_distribution = property(lambda self: self._component_distribution, doc="The parts.")

    def __init__(self, mixture_distribution, component_distribution, validate_args=None):
        if not isinstance(mixture_distribution, Categorical):
            raise ValueError(
                "The Mixture distribution needs to be an instance of torch.distributions.Categorical, not "
                f"{type(mixture_distribution).__name__}"
            )
        if not isinstance(component_distribution, Distribution):
            raise ValueError(
                "The Component distribution needs to be an instance of torch.distributions.Distribution, not "
                f"{type(component_distribution).__name__}"
            )
        choices, parts = mixture_distribution.batch_shape, component_distribution.batch_shape
        if any(1 not in (a, b) and a != b for a, b in zip(reversed(choices), reversed(parts[:-1]))):
            raise ValueError(
                f"`mixture_distribution.batch_shape` ({choices}) is not compatible with "
                f"`component_distribution.batch_shape`({parts[:-1]})"
            )
        count = mixture_distribution.logits.shape[-1]
        if count != parts[-1]:
            raise ValueError(
                f"`mixture_distribution component` ({count}) does not equal `component_distribution.batch_shape[-1]` "
                f"({parts[-1]})"
            )
        self._set_parts(mixture_distribution, component_distribution)
        super().__init__(parts[:-1], component_distribution.event_shape, validate_args=validate_args)

    def _set_parts(self, choice, parts):
        self._mixture_distribution, self._component_distribution = choice, parts
        self._num_component, self._event_ndims = parts.batch_shape[-1], len(parts.event_shape)

    def expand(self, batch_shape, _instance=None):
        new = super().expand(batch_shape, _instance=_instance)
        parts = self._component_distribution.expand(torch.Size((*batch_shape, self._num_component)))
        new._set_parts(self._mixture_distribution.expand(torch.Size(batch_shape)), parts)
        return new

    @constraints.dependent_property
    def support(self):
        return constraints.MixtureSameFamilyConstraint(self._component_distribution.support)

    def _pad(self, x):
        """A value with a dimension for the parts."""
        return x.unsqueeze(-1 - self._event_ndims)

    def _over_events(self, probs):
        """The probabilities, in a shape that broadcasts with the parts' samples."""
        return probs.reshape((*probs.shape, *(1,) * self._event_ndims))

    @property
    def mean(self):
        probs = self._over_events(self.mixture_distribution.probs)
        return (probs * self.component_distribution.mean).sum(-1 - self._event_ndims)

    @property
    def variance(self):
        probs, parts = self._over_events(self.mixture_distribution.probs), self.component_distribution
        within = (probs * parts.variance).sum(-1 - self._event_ndims)
        return within + (probs * (parts.mean - self._pad(self.mean)).pow(2.0)).sum(-1 - self._event_ndims)

    def cdf(self, x):
        return (self.component_distribution.cdf(self._pad(x)) * self.mixture_distribution.probs).sum(-1)

    def log_prob(self, x):
        self._validate_sample(x)
        log_choice = torch.log_softmax(self.mixture_distribution.logits, dim=-1)
        return torch.logsumexp(self.component_distribution.log_prob(self._pad(x)) + log_choice, dim=-1)

    def sample(self, sample_shape=()):
        with torch.no_grad():
            choice = self.mixture_distribution.sample(sample_shape)
            samples = self.component_distribution.sample(sample_shape)
            dim = len(sample_shape) + len(self.batch_shape)
            choice = choice.reshape((*choice.shape, *(1,) * (self._event_ndims + 1)))
            choice = choice.expand((*samples.shape[:dim], 1, *self.event_shape))
            return samples.gather(dim, choice).squeeze(dim)

    def __repr__(self):
        return f"MixtureSameFamily(\n  {self.mixture_distribution},\n  {self.component_distribution})"
