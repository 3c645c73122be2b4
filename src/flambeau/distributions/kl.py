"""The Kullback-Leibler divergence of one distribution from another.

Where both have densities on the line, KL(p || q) is -H(p) minus the mean of log q under p. Each q says that mean by
moments of x under p (`_MEAN_LOG`), each p its moments (`_MEAN_LOG_X` and so on): two short tables give all pairs.
"""

import math
import warnings

import flambeau as torch

from .bernoulli import Bernoulli
from .beta import Beta
from .binomial import Binomial
from .categorical import Categorical
from .cauchy import Cauchy
from .continuous_bernoulli import ContinuousBernoulli
from .dirichlet import Dirichlet
from .exp_family import ExponentialFamily
from .exponential import Exponential
from .gamma import Gamma
from .geometric import Geometric
from .gumbel import Gumbel
from .half_normal import HalfNormal
from .independent import Independent
from .laplace import Laplace
from .lowrank_multivariate_normal import LowRankMultivariateNormal
from .multivariate_normal import MultivariateNormal, half_log_det, times
from .normal import Normal
from .one_hot_categorical import OneHotCategorical
from .pareto import Pareto
from .poisson import Poisson
from .transformed_distribution import TransformedDistribution
from .uniform import Uniform
from .utils import euler_constant, sum_rightmost

__all__ = ["kl_divergence", "register_kl"]

_RULES: dict = {}  # (class of p, class of q): function(p, q)


def register_kl(type_p, type_q):
    """Return a decorator for the function that computes the divergence for two classes.

    Args:
        type_p (type), type_q (type): subclasses of `Distribution`; subclasses of theirs are included.

    Raises:
        TypeError: one is not.

    >>> class Standard(torch.distributions.Normal):
    ...     def __init__(self):
    ...         super().__init__(0.0, 1.0)
    >>> @torch.distributions.register_kl(Standard, Standard)
    ... def none(p, q):
    ...     return torch.zeros(())
    >>> torch.distributions.kl_divergence(Standard(), Standard())
    tensor(0.)
    """
    for name, kind in (("type_p", type_p), ("type_q", type_q)):
        if not isinstance(kind, type):  # as PyTorch: packages register classes of distributions of their own
            raise TypeError(f"Expected {name} to be a Distribution subclass but got {kind}")

    def register(function):
        _RULES[type_p, type_q] = function
        return function

    return register


def _rule(type_p, type_q):
    """The function for two classes: that of the nearest classes above them; None if there is none."""
    pairs = [(p, q) for p, q in _RULES if issubclass(type_p, p) and issubclass(type_q, q)]
    if not pairs:
        return None
    places = [(type_p.__mro__.index(p), type_q.__mro__.index(q)) for p, q in pairs]
    by_p = _RULES[pairs[places.index(min(places))]]
    by_q = _RULES[pairs[places.index(min(places, key=lambda place: place[::-1]))]]
    if by_p is not by_q:
        warnings.warn(
            f"Ambiguous kl_divergence({type_p.__name__}, {type_q.__name__}). Please register_kl for this very pair.",
            RuntimeWarning,
            stacklevel=3,
        )
    return by_p


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
    rule = _rule(type(p), type(q))
    if rule is None:
        names = f"{type(p).__name__} and q type {type(q).__name__}"
        raise NotImplementedError(f"No KL(p || q) is implemented for p type {names}: add it with register_kl")
    return rule(p, q)


# Of one kind


@register_kl(Normal, Normal)
def _normal(p, q):
    ratio = (p.scale / q.scale).pow(2)
    return 0.5 * (ratio + ((p.loc - q.loc) / q.scale).pow(2) - 1 - ratio.log())


@register_kl(HalfNormal, HalfNormal)
def _half_normal(p, q):
    return _normal(p.base_dist, q.base_dist)


@register_kl(Laplace, Laplace)
def _laplace(p, q):
    ratio, away = p.scale / q.scale, (p.loc - q.loc).abs()
    return -ratio.log() + away / q.scale + ratio * torch.exp(-away / p.scale) - 1


@register_kl(Cauchy, Cauchy)
def _cauchy(p, q):
    across = (p.scale + q.scale).pow(2) + (p.loc - q.loc).pow(2)
    return across.log() - (4 * p.scale * q.scale).log()


@register_kl(Exponential, Exponential)
def _exponential(p, q):
    ratio = q.rate / p.rate
    return -ratio.log() + ratio - 1


@register_kl(Gamma, Gamma)
def _gamma(p, q):
    constant = q.concentration * (p.rate / q.rate).log() + q.concentration.lgamma() - p.concentration.lgamma()
    slope = (p.concentration - q.concentration) * p.concentration.digamma()
    return constant + slope + (q.rate - p.rate) * (p.concentration / p.rate)


@register_kl(Beta, Beta)
def _beta(p, q):
    return _dirichlet(p._dirichlet, q._dirichlet)


@register_kl(Dirichlet, Dirichlet)
def _dirichlet(p, q):
    a, b = p.concentration, q.concentration
    constant = a.sum(-1).lgamma() - b.sum(-1).lgamma() + (b.lgamma() - a.lgamma()).sum(-1)
    return constant + ((a - b) * (a.digamma() - a.sum(-1, True).digamma())).sum(-1)


@register_kl(Gumbel, Gumbel)
def _gumbel(p, q):
    ratio, away = p.scale / q.scale, (p.loc - q.loc) / q.scale
    grown = torch.exp(-away + (1 + ratio).lgamma())
    return -ratio.log() + away + ratio * euler_constant + grown - (1 + euler_constant)


@register_kl(Pareto, Pareto)
def _pareto(p, q):
    ratio, grown = q.alpha / p.alpha, p.scale.log() - q.scale.log()
    divergence = q.alpha * grown - ratio.log() + ratio - 1
    return torch.where(p.support.lower_bound < q.support.lower_bound, math.inf, divergence)


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


@register_kl(Binomial, Binomial)
def _binomial(p, q):
    # from one chance of p to q's at the same number of trials, of which q must have as many
    if (p.total_count < q.total_count).any():
        raise NotImplementedError("KL between Binomials where q.total_count > p.total_count is not implemented")
    divergence = p.total_count * (p.probs * (p.logits - q.logits) + (-p.probs).log1p() - (-q.probs).log1p())
    return torch.where(p.total_count > q.total_count, math.inf, divergence)


@register_kl(Poisson, Poisson)
def _poisson(p, q):
    return p.rate * (p.rate.log() - q.rate.log()) - (p.rate - q.rate)


@register_kl(Geometric, Geometric)
def _geometric(p, q):
    return -p.entropy() - torch.log1p(-q.probs) / p.probs - q.logits


@register_kl(Categorical, Categorical)
def _categorical(p, q):
    parts = p.probs * (p.logits - q.logits)
    parts = torch.where(q.probs == 0, torch.inf, parts)
    return torch.where(p.probs == 0, 0.0, parts).sum(-1)


@register_kl(OneHotCategorical, OneHotCategorical)
def _one_hot(p, q):
    return _categorical(p._categorical, q._categorical)


@register_kl(ContinuousBernoulli, ContinuousBernoulli)
def _continuous_bernoulli(p, q):
    slope = p.mean * (p.logits - q.logits)
    return slope + p._log_norm() + torch.log1p(-p.probs) - q._log_norm() - torch.log1p(-q.probs)


@register_kl(ExponentialFamily, ExponentialFamily)
def _exponential_family(p, q):
    """Bregman's divergence of the log-normalizer."""
    if type(p) is not type(q):
        raise NotImplementedError(
            f"The cross KL-divergence between different exponential families {type(p).__name__} and "
            f"{type(q).__name__} cannot be computed using Bregman divergences"
        )
    of_p = [x.detach().requires_grad_() for x in p._natural_params]
    normalizer = p._log_normalizer(*of_p)
    slopes = torch.autograd.grad(normalizer.sum(), of_p, create_graph=True)
    divergence = q._log_normalizer(*q._natural_params) - normalizer
    batch_dims = max(len(p.batch_shape), len(q.batch_shape))
    for a, b, slope in zip(of_p, q._natural_params, slopes):
        term = (b - a) * slope
        divergence = divergence - sum_rightmost(term, term.dim() - batch_dims)
    return divergence


@register_kl(MultivariateNormal, MultivariateNormal)
@register_kl(MultivariateNormal, LowRankMultivariateNormal)
@register_kl(LowRankMultivariateNormal, MultivariateNormal)
@register_kl(LowRankMultivariateNormal, LowRankMultivariateNormal)
def _multivariate_normal(p, q):
    if p.event_shape != q.event_shape:
        raise ValueError(
            f"KL-divergence between two (Low Rank) Multivariate Normals with different event shapes cannot be "
            f"computed: {p.event_shape} and {q.event_shape}"
        )
    inverse = torch.linalg.inv(q.scale_tril)
    trace = (inverse @ p.scale_tril).pow(2).sum((-2, -1))
    away = times(inverse, q.loc - p.loc).pow(2).sum(-1)
    dets = half_log_det(q.scale_tril) - half_log_det(p.scale_tril)
    return dets + 0.5 * (trace + away - p.event_shape[0])


@register_kl(TransformedDistribution, TransformedDistribution)
def _transformed(p, q):
    if p.transforms != q.transforms or p.event_shape != q.event_shape:
        raise NotImplementedError("KL(p || q) of transformed distributions with different transforms or event shapes")
    return kl_divergence(p.base_dist, q.base_dist)


@register_kl(Independent, Independent)
def _independent(p, q):
    if p.reinterpreted_batch_ndims != q.reinterpreted_batch_ndims:
        raise NotImplementedError("KL(p || q) of two Independent with different numbers of reinterpreted dimensions")
    return sum_rightmost(kl_divergence(p.base_dist, q.base_dist), p.reinterpreted_batch_ndims)


# Between kinds on the line. First where they live:


def _ends(d):
    """The ends of what can be a sample."""
    if isinstance(d, Uniform):
        return d.low, d.high
    if isinstance(d, Pareto):
        return d.scale, math.inf
    if isinstance(d, (Beta, ContinuousBernoulli)):
        return 0.0, 1.0
    return (0.0 if isinstance(d, (Exponential, Gamma)) else -math.inf), math.inf


# what is known of x under each p: the means of log x, of log(1 - x), and of exp(-t x)


def _mean_x_log(x):
    """The integral of log from 0 to x."""
    return torch.xlogy(x, x) - x


_MEAN_LOG_X = {
    Exponential: lambda p: -euler_constant - p.rate.log(),
    Gamma: lambda p: p.concentration.digamma() - p.rate.log(),
    Beta: lambda p: p.concentration1.digamma() - (p.concentration1 + p.concentration0).digamma(),
    Pareto: lambda p: p.scale.log() + 1 / p.alpha,
    Uniform: lambda p: (_mean_x_log(p.high) - _mean_x_log(p.low)) / (p.high - p.low),
}
_MEAN_LOG_1_MINUS_X = {
    Beta: lambda p: p.concentration0.digamma() - (p.concentration1 + p.concentration0).digamma(),
    Uniform: lambda p: (_mean_x_log(1 - p.low) - _mean_x_log(1 - p.high)) / (p.high - p.low),
}
_MEAN_EXP = {
    Exponential: lambda p, t: p.rate / (p.rate + t),
    Gamma: lambda p, t: (1 + t / p.rate).pow(-p.concentration),
    Normal: lambda p, t: torch.exp(0.5 * (t * p.scale).pow(2) - t * p.loc),
    Uniform: lambda p, t: (torch.exp(-t * p.low) - torch.exp(-t * p.high)) / (t * (p.high - p.low)),
}


def _of(table, p, *args):
    return next(rule for kind, rule in table.items() if isinstance(p, kind))(p, *args)


# and by these the mean of log q


def _under_beta(p, q):
    a, b = q.concentration1, q.concentration0
    log_beta = a.lgamma() + b.lgamma() - (a + b).lgamma()
    return (a - 1) * _of(_MEAN_LOG_X, p) + (b - 1) * _of(_MEAN_LOG_1_MINUS_X, p) - log_beta


def _under_gamma(p, q):
    a = q.concentration
    return a * q.rate.log() - a.lgamma() + (a - 1) * _of(_MEAN_LOG_X, p) - q.rate * p.mean


def _under_normal(p, q):
    away = p.variance + (p.mean - q.loc).pow(2)
    return -0.5 * away / q.scale.pow(2) - q.scale.log() - 0.5 * math.log(2 * math.pi)


def _under_gumbel(p, q):
    grown = torch.exp(q.loc / q.scale) * _of(_MEAN_EXP, p, 1 / q.scale)
    return (q.loc - p.mean) / q.scale - grown - q.scale.log()


def _under_laplace(p, q):
    away = p.loc - q.loc
    scaled = away / p.scale
    density = math.sqrt(2 / math.pi) * torch.exp(-0.5 * scaled.pow(2))
    distance = p.scale * density + away * torch.erf(scaled / math.sqrt(2))
    return -distance / q.scale - (2 * q.scale).log()


_MEAN_LOG = {
    Beta: _under_beta,
    ContinuousBernoulli: lambda p, q: p.mean * q.logits + torch.log1p(-q.probs) + q._log_norm(),
    Exponential: lambda p, q: q.rate.log() - q.rate * p.mean,
    Gamma: _under_gamma,
    Gumbel: _under_gumbel,
    Laplace: _under_laplace,
    Normal: _under_normal,
    Pareto: lambda p, q: q.alpha.log() + q.alpha * q.scale.log() - (q.alpha + 1) * _of(_MEAN_LOG_X, p),
    Uniform: lambda p, q: -(q.high - q.low).log(),
}


def _on_the_line(p, q):
    """KL(p || q) by the tables; infinite where p has samples that q has not."""
    (low_p, high_p), (low_q, high_q) = _ends(p), _ends(q)
    outside = torch.as_tensor(low_p < low_q) | torch.as_tensor(high_q < high_p)
    if outside.all():
        return torch.full_like(p.mean, math.inf)
    divergence = -p.entropy() - _MEAN_LOG[_kind(q)](p, q)
    return divergence.masked_fill(outside, math.inf)


def _kind(q):
    return next(kind for kind in _MEAN_LOG if isinstance(q, kind))


_LINE = {
    Beta: (ContinuousBernoulli, Exponential, Gamma, Normal, Pareto, Uniform),
    ContinuousBernoulli: (Exponential, Normal, Pareto, Uniform),
    Exponential: (Beta, ContinuousBernoulli, Gamma, Gumbel, Normal, Pareto, Uniform),
    Gamma: (Beta, ContinuousBernoulli, Exponential, Gumbel, Normal, Pareto, Uniform),
    Gumbel: (Beta, ContinuousBernoulli, Exponential, Gamma, Normal, Pareto, Uniform),
    Laplace: (Beta, ContinuousBernoulli, Exponential, Gamma, Normal, Pareto, Uniform),
    Normal: (Beta, ContinuousBernoulli, Exponential, Gamma, Gumbel, Laplace, Pareto, Uniform),
    Pareto: (Beta, ContinuousBernoulli, Exponential, Gamma, Normal, Uniform),
    Uniform: (Beta, ContinuousBernoulli, Exponential, Gamma, Gumbel, Normal, Pareto),
}
for _p, _others in _LINE.items():
    for _q in _others:
        register_kl(_p, _q)(_on_the_line)


# Between kinds on the integers


@register_kl(Bernoulli, Poisson)
def _bernoulli_poisson(p, q):
    return -p.entropy() - (p.probs * q.rate.log() - q.rate)


@register_kl(Poisson, Bernoulli)
@register_kl(Poisson, Binomial)
def _unbounded(p, q):
    return torch.full_like(p.rate, math.inf)
