"""Samples of gamma, Dirichlet and binomial distributions, and how the first two vary with their parameters.

A sample x of a distribution function F(x; a) that keeps its place F moves with the parameter a by
dx/da = -(dF/da) / (dF/dx): M. Figurnov et al., Implicit reparameterization gradients (2018).
"""

import numpy as np

from ..._names.public import public
from ...interpreters._protocol import TENSOR as F
from ...interpreters.draw import draw, drawn
from ...interpreters.inplace import type_name
from ...primitives import random_gamma  # noqa: F401 - brings the kinds of random numbers
from ...primitives._declare import composed, pointwise
from .._arguments import raw, tensor_argument
from .tensors import kernel_check


def _slope(log_share, a):
    """The derivative in a of a smooth function, by differences of the fourth order."""
    h = 2e-3 * np.minimum(a, np.sqrt(a))
    return (8 * (log_share(a + h) - log_share(a - h)) - (log_share(a + 2 * h) - log_share(a - 2 * h))) / (12 * h)


def _moved(lower, upper, log_density, a):
    """dx/da from the shares below and above x, as functions of a: the smaller one keeps its digits."""
    below = lower(a) < 0.5
    with np.errstate(all="ignore"):
        by_lower = -_slope(lambda t: np.log(lower(t)), a) * np.exp(np.log(lower(a)) - log_density)
        by_upper = _slope(lambda t: np.log(upper(t)), a) * np.exp(np.log(upper(a)) - log_density)
    return np.where(below, by_lower, by_upper)


def _standard_gamma_grad_kernel(alpha, x):
    from scipy import special

    a, t = np.asarray(alpha, np.float64), np.asarray(x, np.float64)
    log_density = (a - 1) * np.log(t) - t - special.gammaln(a)
    moved = _moved(lambda a: special.gammainc(a, t), lambda a: special.gammaincc(a, t), log_density, a)
    return moved.astype(x.dtype)


standard_gamma_grad = pointwise("standard_gamma_grad", _standard_gamma_grad_kernel)
standard_gamma = composed(
    "standard_gamma",
    forward=lambda F, sample, alpha: sample,
    vjps=[None, lambda F, g, y, _sample, alpha: F.mul(g, F.standard_gamma_grad(alpha, y))],
)


def _dirichlet_grad_kernel(x, alpha, total):
    """How a component of a Dirichlet sample moves with its own concentration, over 1 less the component."""
    from scipy import special

    a, t = np.asarray(alpha, np.float64), np.asarray(x, np.float64)
    b = np.asarray(total, np.float64) - a
    log_density = (a - 1) * np.log(t) + (b - 1) * np.log1p(-t) - special.betaln(a, b)
    moved = _moved(lambda a: special.betainc(a, b, t), lambda a: special.betainc(b, a, 1 - t), log_density, a)
    return (moved / (1 - t)).astype(x.dtype)


dirichlet_grad = pointwise("dirichlet_grad", _dirichlet_grad_kernel)


def _dirichlet_vjp(F, g, y, _sample, alpha):
    last = (alpha.ndim - 1,)
    total = F.expand(F.sum(alpha, dim=last, keepdim=True), shape=alpha.shape)
    along = F.sum(F.mul(y, g), dim=last, keepdim=True)
    return F.mul(F.dirichlet_grad(y, alpha, total), F.sub(g, along))


sample_dirichlet = composed("sample_dirichlet", forward=lambda F, sample, alpha: sample, vjps=[None, _dirichlet_vjp])


@public("torch")
def _standard_gamma(self, generator=None):
    """Return gamma-distributed numbers of rate 1.

    Args:
        self (Tensor): the concentrations, floating-point.
        generator (Generator): where the numbers come from; the default one if left out.

    >>> bool(torch._standard_gamma(torch.ones(3)).min() > 0)
    True
    """
    kernel_check("gamma_cpu", tensor_argument(self, "_standard_gamma")._array.dtype, (2,))
    return drawn(lambda alpha: standard_gamma(_sample("gamma", generator, alpha=alpha), alpha), self)


def _sample(kind, generator, **params):
    """Numbers of a kind, for tensors of parameters of one shape."""
    arrays = {name: raw(tensor) for name, tensor in params.items()}
    like = next(iter(params.values()))
    return draw(kind, tuple(like.shape), like._array.dtype, generator, like.device, **arrays)


@public("torch")
def _standard_gamma_grad(self, output):
    """Return how gamma-distributed numbers move with their concentration.

    Args:
        self (Tensor): the concentrations.
        output (Tensor): the numbers.

    >>> torch._standard_gamma_grad(torch.ones(1), torch.ones(1)).round(decimals=3)
    tensor([1.1740])
    """
    return standard_gamma_grad(self, output)


@public("torch")
def _sample_dirichlet(self, generator=None):
    """Return Dirichlet-distributed vectors.

    Args:
        self (Tensor): (..., n): the concentrations, floating-point.
        generator (Generator): where the numbers come from; the default one if left out.

    >>> torch._sample_dirichlet(torch.ones(2, 3)).sum(-1).round(decimals=3)
    tensor([1., 1.])
    """
    kernel_check("dirichlet", tensor_argument(self, "_sample_dirichlet")._array.dtype, (2,))
    return drawn(lambda alpha: sample_dirichlet(_sample("dirichlet", generator, alpha=alpha), alpha), self)


@public("torch")
def _dirichlet_grad(x, alpha, total):
    """Return how components of Dirichlet-distributed vectors move with their concentrations, over 1 - x.

    Args:
        x (Tensor): the components.
        alpha (Tensor): their concentrations.
        total (Tensor): the sums of all concentrations.

    >>> torch._dirichlet_grad(torch.tensor([0.5]), torch.ones(1), torch.tensor([2.0])).round(decimals=3)
    tensor([0.6930])
    """
    return dirichlet_grad(x, alpha, total)


composed(
    "binomial",
    forward=lambda F, sample, count, prob: sample,
    vjps=[None, lambda F, g, _y, _s, count, _p: F.zeros_like(count), lambda F, g, _y, _s, _c, prob: F.zeros_like(prob)],
)


@public("torch")
def binomial(count, prob, generator=None):
    """Return binomial random numbers: how many of `count` trials succeed.

    Args:
        count (Tensor): the numbers of trials, floating-point.
        prob (Tensor): the probabilities of success, of a shape that broadcasts with that of `count`.
        generator (Generator): where the numbers come from; the default one if left out.

    Raises:
        RuntimeError: the dtypes differ.

    >>> torch.binomial(torch.tensor([3.0, 3.0]), torch.tensor([0.0, 1.0]))
    tensor([0., 3.])
    """
    if tensor_argument(count, "binomial").dtype is not tensor_argument(prob, "binomial").dtype:
        raise RuntimeError(
            f"Found dtype {type_name(prob.dtype)} but expected {type_name(count.dtype)}: count and prob of binomial()"
        )
    kernel_check("binomial_cpu", count._array.dtype, (2,))
    return drawn(lambda count, prob: _binomial(count, prob, generator), count, prob)


def _binomial(count, prob, generator):
    counts, probs = np.broadcast_arrays(raw(count), raw(prob))
    sample = draw("binomial", counts.shape, counts.dtype, generator, count.device, counts=counts, probs=probs)
    return F.binomial(sample, count, prob)
