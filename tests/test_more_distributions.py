"""All distributions, compared with PyTorch's: samples for a seed, densities, divergences, implicit gradients."""

import pytest
from oracle import agrees

import flambeau as torch


def square(t):
    return t.tensor([[2.0, 0.5], [0.5, 1.0]])


def pair(t, a=0.5, b=2.0):
    return t.tensor([a, b])


ROWS = ((1.0, 2.0, 3.0), (1.0, 0.5, 1.0))
MAKE = {
    "Beta": lambda t, d: d.Beta(pair(t), pair(t, 3.0)),
    "Binomial": lambda t, d: d.Binomial(7, pair(t, 0.2, 0.7)),
    "Cauchy": lambda t, d: d.Cauchy(pair(t), 2.0),
    "Chi2": lambda t, d: d.Chi2(pair(t)),
    "ContinuousBernoulli": lambda t, d: d.ContinuousBernoulli(pair(t, 0.2, 0.5)),
    "Dirichlet": lambda t, d: d.Dirichlet(pair(t)),
    "FisherSnedecor": lambda t, d: d.FisherSnedecor(pair(t, 3.0), pair(t, 3.0, 7.0)),
    "Gamma": lambda t, d: d.Gamma(pair(t), pair(t, 1.0)),
    "GeneralizedPareto": lambda t, d: d.GeneralizedPareto(0.0, pair(t), pair(t, 0.0, -0.3)),
    "Geometric": lambda t, d: d.Geometric(pair(t, 0.2, 0.7)),
    "Gumbel": lambda t, d: d.Gumbel(pair(t), pair(t)),
    "HalfCauchy": lambda t, d: d.HalfCauchy(pair(t)),
    "HalfNormal": lambda t, d: d.HalfNormal(pair(t)),
    "InverseGamma": lambda t, d: d.InverseGamma(pair(t, 1.5, 3.0), pair(t)),
    "Kumaraswamy": lambda t, d: d.Kumaraswamy(pair(t), pair(t, 3.0)),
    "LKJCholesky": lambda t, d: d.LKJCholesky(3, pair(t)),
    "LogNormal": lambda t, d: d.LogNormal(pair(t), pair(t, 1.0, 0.3)),
    "LogisticNormal": lambda t, d: d.LogisticNormal(pair(t), pair(t, 1.0, 0.3)),
    "LowRankMultivariateNormal": lambda t, d: d.LowRankMultivariateNormal(pair(t), pair(t)[:, None], pair(t, 1.0)),
    "MixtureSameFamily": lambda t, d: d.MixtureSameFamily(d.Categorical(pair(t)), d.Normal(pair(t), pair(t))),
    "Multinomial": lambda t, d: d.Multinomial(5, t.tensor(ROWS)),
    "MultivariateNormal": lambda t, d: d.MultivariateNormal(pair(t), square(t)),
    "of a precision": lambda t, d: d.MultivariateNormal(pair(t), precision_matrix=square(t)),
    "of a factor": lambda t, d: d.MultivariateNormal(t.zeros(3, 2), scale_tril=square(t).tril()),
    "NegativeBinomial": lambda t, d: d.NegativeBinomial(pair(t, 3.0, 5.0), pair(t, 0.2, 0.7)),
    "OneHotCategorical": lambda t, d: d.OneHotCategorical(t.tensor(ROWS)),
    "OneHotCategoricalStraightThrough": lambda t, d: d.OneHotCategoricalStraightThrough(t.tensor(ROWS)),
    "Pareto": lambda t, d: d.Pareto(pair(t), pair(t, 0.9, 3.0)),
    "Poisson": lambda t, d: d.Poisson(pair(t, 0.5, 30.0)),
    "RelaxedBernoulli": lambda t, d: d.RelaxedBernoulli(t.tensor(0.5), pair(t, 0.2, 0.7)),
    "RelaxedOneHotCategorical": lambda t, d: d.RelaxedOneHotCategorical(t.tensor(0.5), t.tensor(ROWS)),
    "StudentT": lambda t, d: d.StudentT(pair(t, 1.5, 3.0), 1.0, 2.0),
    "TransformedDistribution": lambda t, d: d.TransformedDistribution(
        d.Normal(pair(t), 1.0), [d.ExpTransform(), d.AffineTransform(1.0, 2.0)]
    ),
    "VonMises": lambda t, d: d.VonMises(pair(t), pair(t, 0.5, 5.0)),
    "Weibull": lambda t, d: d.Weibull(pair(t), pair(t, 0.9, 3.0)),
    "Wishart": lambda t, d: d.Wishart(t.tensor(4.0), square(t)),
}
IMPLICIT = (
    "Beta",
    "Chi2",
    "Dirichlet",
    "FisherSnedecor",
    "Gamma",
    "StudentT",
)  # PyTorch's gradients are approximations
LINE = ("Beta", "ContinuousBernoulli", "Gamma", "Gumbel", "Pareto")


def or_refusal(function):
    """A result, or that there is none."""
    try:
        return function()
    except NotImplementedError:
        return "not implemented"


@pytest.mark.filterwarnings("ignore:Singular")
@pytest.mark.parametrize("name", MAKE)
def test_distribution(name):
    def program(t):
        t.manual_seed(0)
        d = MAKE[name](t, t.distributions)
        sample = d.sample()
        wide = d.expand((4, *d.batch_shape))
        found = [
            repr(d),
            sample,
            d.sample((3, 2)),
            d.log_prob(sample),
            wide.sample(),
            wide.log_prob(sample),
            repr(wide),
        ]
        found += [d.batch_shape, d.event_shape, d.has_rsample, d.has_enumerate_support, repr(d.support)]
        found += [or_refusal(lambda key=key: getattr(d, key)) for key in ("mean", "variance", "stddev", "mode")]
        found += [or_refusal(f) for f in (d.entropy, lambda: d.cdf(sample), lambda: d.icdf(t.tensor(0.3)))]
        found += [or_refusal(f) for f in (d.enumerate_support, lambda: d.enumerate_support(expand=False))]
        for registry in (t.distributions.biject_to, t.distributions.transform_to):
            found += [or_refusal(lambda registry=registry: repr(registry(d.support)))]
        return found

    agrees(program)


@pytest.mark.parametrize("name", IMPLICIT)
def test_implicit_gradients(name):
    """Samples move with their parameters as the derivatives of the distribution functions say."""

    def program(t):
        t.manual_seed(0)
        d = MAKE[name](t, t.distributions)
        keys = list(d.arg_constraints)
        leaves = [getattr(d, key).detach().clone().requires_grad_() for key in keys]
        sample = type(d)(**dict(zip(keys, leaves))).rsample((5,))
        (sample * t.arange(float(sample.numel())).reshape(sample.shape)).sum().backward()
        return [leaf.grad for leaf in leaves]

    agrees(program, rtol=5e-3)


def test_gamma_samples_keep_their_share():
    """The share below a sample does not change along the implicit derivative."""
    torch.manual_seed(0)
    a = torch.tensor([0.1, 0.9, 3.0, 40.0, 2000.0], dtype=torch.float64)
    x, h = torch._standard_gamma(a), 1e-6 * a
    slope = torch._standard_gamma_grad(a, x)
    share = torch.special.gammainc(a, x)
    moved = torch.special.gammainc(a + h, x + slope * h)
    still = torch.special.gammainc(a + h, x)
    assert ((moved - share).abs() <= 1e-3 * (still - share).abs() + 1e-12).all()


@pytest.mark.parametrize("p", MAKE)
def test_divergence_within_a_kind(p):
    def program(t):
        first, d = MAKE[p](t, t.distributions), t.distributions
        return or_refusal(lambda: d.kl_divergence(first, first.expand((2, *first.batch_shape))))

    agrees(program, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("p", LINE)
def test_divergence_between_kinds(p):
    def program(t):
        d = t.distributions
        others = [MAKE[q](t, d) for q in LINE]
        others += [d.Normal(pair(t), 2.0), d.Exponential(pair(t)), d.Uniform(pair(t, 0.1, 0.2), pair(t, 0.5, 0.9))]
        others += [d.Laplace(pair(t), 1.0)]
        pairs = [(MAKE[p](t, d), q) for q in others] + [(q, MAKE[p](t, d)) for q in others]
        return [or_refusal(lambda pair=pair: d.kl_divergence(*pair)) for pair in pairs]

    agrees(program, rtol=1e-4, atol=1e-5)


TRANSFORMS = {
    "CorrCholeskyTransform": lambda t, d: (d.CorrCholeskyTransform(), t.tensor([0.3, -0.5, 0.7])),
    "StickBreakingTransform": lambda t, d: (d.StickBreakingTransform(), t.tensor([0.3, -0.5, 0.7])),
    "SoftplusTransform": lambda t, d: (d.SoftplusTransform(), t.tensor([0.3, -0.5])),
    "TanhTransform": lambda t, d: (d.TanhTransform(), t.tensor([0.3, -0.5])),
    "PowerTransform": lambda t, d: (d.PowerTransform(t.tensor(2.0)), t.tensor([0.3, 0.5])),
    "ReshapeTransform": lambda t, d: (d.ReshapeTransform((4,), (2, 2)), t.arange(8.0).reshape(2, 4)),
    "CatTransform": lambda t, d: (
        d.CatTransform([d.ExpTransform(), d.SigmoidTransform()], dim=-1, lengths=[1, 2]),
        t.tensor([[0.3, 0.5, 0.7]]),
    ),
    "StackTransform": lambda t, d: (
        d.StackTransform([d.ExpTransform(), d.SigmoidTransform()]),
        t.tensor([[0.3], [0.5]]),
    ),
    "ComposeTransform": lambda t, d: (
        d.ComposeTransform([d.AffineTransform(t.tensor([1.0, 2.0]), 2.0), d.StickBreakingTransform()]),
        t.tensor([[0.3, 0.5]]),
    ),
    "IndependentTransform": lambda t, d: (d.IndependentTransform(d.ExpTransform(), 1), t.tensor([[0.3, 0.5]])),
    "CumulativeDistributionTransform": lambda t, d: (
        d.CumulativeDistributionTransform(d.Normal(0.0, 1.0)),
        t.tensor([0.3, 0.5]),
    ),
}


@pytest.mark.parametrize("name", TRANSFORMS)
def test_transform(name):
    def program(t):
        transform, x = TRANSFORMS[name](t, t.distributions)
        y = transform(x)
        cached = transform.with_cache()
        found = [y, transform.inv(y), transform.log_abs_det_jacobian(x, y), transform.inv.log_abs_det_jacobian(y, x)]
        found += [tuple(transform.forward_shape(x.shape)), tuple(transform.inverse_shape(y.shape)), transform.bijective]
        found += [cached.inv(cached(x)) is x, transform == transform, transform.inv.inv is transform, repr(transform)]
        return [*found, transform.domain.event_dim, transform.codomain.event_dim]

    agrees(program, rtol=1e-4, atol=1e-5)
