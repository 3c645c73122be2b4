"""Exponential families: densities h(x) exp(<t(x), θ> - A(θ))."""

import flambeau as torch

from .distribution import Distribution

__all__ = ["ExponentialFamily"]


class ExponentialFamily(Distribution):
    """A distribution of an exponential family, by `_natural_params` θ, `_log_normalizer` A and `_mean_carrier_measure`,
    the mean of log h.

    The entropy and the divergence of two members follow from the derivatives of A.

    >>> issubclass(torch.distributions.Gamma, torch.distributions.ExponentialFamily)
    True
    """

    @property
    def _natural_params(self):
        raise NotImplementedError

    def _log_normalizer(self, *natural_params):
        raise NotImplementedError

    @property
    def _mean_carrier_measure(self):
        raise NotImplementedError

    def entropy(self):
        parameters = [p.detach().requires_grad_() for p in self._natural_params]
        normalizer = self._log_normalizer(*parameters)
        slopes = torch.autograd.grad(normalizer.sum(), parameters, create_graph=True)
        entropy = normalizer - self._mean_carrier_measure
        for parameter, slope in zip(parameters, slopes):
            entropy = entropy - (parameter * slope).reshape((*self._batch_shape, -1)).sum(-1)
        return entropy
