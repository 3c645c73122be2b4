"""The Kullback-Leibler divergence of one distribution from another."""

import flambeau as torch

from .continuous import Exponential, Laplace, Normal, Uniform
from .discrete import Bernoulli, Categorical
from .independent import Independent, sum_last

_RULES = {}  # (class of p, class of q): function(p, q)


def register_kl(type_p, type_q):
    """Return a decorator for the function that computes the divergence for two classes.

    Args:
        type_p (type), type_q (type): subclasses of `Distribution`; subclasses of theirs are included.

    >>> class Standard(torch.distributions.Normal):
    ...     def __init__(self):
    ...         super().__init__(0.0, 1.0)
    >>> @torch.distributions.register_kl(Standard, Standard)
    ... def none(p, q):
    ...     return torch.zeros(())
    >>> torch.distributions.kl_divergence(Standard(), Standard())
    tensor(0.)
    """

    def register(function):
        _RULES[type_p, type_q] = function
        return function

    return register


def kl_divergence(p, q):
    """Return the Kullback-Leibler divergence KL(p || q): the mean of log p - log q under p.

    Args:
        p (Distribution), q (Distribution): two of the same kind, or of kinds that `register_kl` knows.

    Returns:
        Tensor: of the batch's shape, in nats.

    Raises:
        NotImplementedError: there is no formula for the two.

    >>> normal = torch.distributions.Normal
    >>> torch.distributions.kl_divergence(normal(0.0, 1.0), normal(1.0, 1.0))
    tensor(0.5000)
    """
    for of_p in type(p).__mro__:
        for of_q in type(q).__mro__:
            if (of_p, of_q) in _RULES:
                return _RULES[of_p, of_q](p, q)
    names = f"{type(p).__name__} and q type {type(q).__name__}"
    raise NotImplementedError(f"No KL(p || q) is implemented for p type {names}: add it with register_kl")


@register_kl(Normal, Normal)
def _normal(p, q):
    ratio = (p.scale / q.scale).pow(2)
    return 0.5 * (ratio + ((p.loc - q.loc) / q.scale).pow(2) - 1 - ratio.log())


@register_kl(Laplace, Laplace)
def _laplace(p, q):
    ratio, away = p.scale / q.scale, (p.loc - q.loc).abs()
    return -ratio.log() + away / q.scale + ratio * torch.exp(-away / p.scale) - 1


@register_kl(Exponential, Exponential)
def _exponential(p, q):
    ratio = q.rate / p.rate
    return -ratio.log() + ratio - 1


@register_kl(Uniform, Uniform)
def _uniform(p, q):
    outside = (q.low > p.low) | (q.high < p.high)
    return torch.where(outside, torch.inf, torch.log((q.high - q.low) / (p.high - p.low)))


@register_kl(Bernoulli, Bernoulli)
def _bernoulli(p, q):
    def part(a, b):
        part = torch.where(b == 0, torch.inf, a * torch.log(a / b))
        return torch.where(a == 0, 0.0, part)

    return part(p.probs, q.probs) + part(1 - p.probs, 1 - q.probs)


@register_kl(Categorical, Categorical)
def _categorical(p, q):
    parts = p.probs * (p.logits - q.logits)
    parts = torch.where(q.probs == 0, torch.inf, parts)
    return torch.where(p.probs == 0, 0.0, parts).sum(-1)


@register_kl(Independent, Independent)
def _independent(p, q):
    if p.reinterpreted_batch_ndims != q.reinterpreted_batch_ndims:
        raise NotImplementedError("KL(p || q) of two Independent with different numbers of reinterpreted dimensions")
    return sum_last(kl_divergence(p.base_dist, q.base_dist), p.reinterpreted_batch_ndims)
