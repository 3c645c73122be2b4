"""Distributions, compared with PyTorch's: samples for a seed, densities, moments, divergences, gradients, refusals."""

import pytest
from oracle import agrees

import flambeau as torch

MAKE = {
    "normal": lambda t: t.distributions.Normal(t.tensor([0.0, 1.0]), t.tensor([1.0, 2.0])),
    "normal of numbers": lambda t: t.distributions.Normal(0.5, 2),
    "laplace": lambda t: t.distributions.Laplace(t.tensor([0.0, 1.0]), 2.0),
    "exponential": lambda t: t.distributions.Exponential(t.tensor([0.5, 2.0])),
    "uniform": lambda t: t.distributions.Uniform(t.tensor([-1.0, 0.0]), 3.0),
    "bernoulli": lambda t: t.distributions.Bernoulli(t.tensor([0.2, 0.7])),
    "bernoulli of logits": lambda t: t.distributions.Bernoulli(logits=t.tensor([0.2, -0.7])),
    "categorical": lambda t: t.distributions.Categorical(t.tensor([[1.0, 2.0, 3.0], [1.0, 0.0, 1.0]])),
    "categorical of logits": lambda t: t.distributions.Categorical(logits=t.tensor([1.0, 2.0, 3.0])),
    "independent": lambda t: t.distributions.Independent(t.distributions.Normal(t.zeros(2, 3), t.ones(3)), 1),
}
DISCRETE = ("bernoulli", "categorical")


@pytest.mark.parametrize("name", MAKE)
def test_distribution(name):
    def program(t):
        t.manual_seed(0)
        d = MAKE[name](t)
        sample = d.sample()
        wide = d.expand((4, *d.batch_shape))
        found = [repr(d), sample, d.sample((3, 2)), d.log_prob(sample), d.entropy(), d.perplexity()]
        found += [d.mean, d.variance, d.stddev, d.mode, d.batch_shape, d.event_shape, d.has_rsample]
        found += [wide.sample(), wide.batch_shape, d.support.check(sample), repr(wide)]
        if name.split()[0] in DISCRETE:
            found += [d.probs, d.logits, d.enumerate_support(), d.enumerate_support(expand=False), repr(d)]
        elif name != "independent":
            found += [d.cdf(sample), d.icdf(t.tensor(0.3))]
        return found

    agrees(program)


@pytest.mark.parametrize("name", [name for name in MAKE if name.split()[0] not in DISCRETE])
def test_gradients_flow_through_samples(name):
    def program(t):
        t.manual_seed(0)
        d = MAKE[name](t)
        base = getattr(d, "base_dist", d)
        leaves = [base.__dict__[key].clone().requires_grad_() for key in base.arg_constraints]
        base.__dict__.update(zip(base.arg_constraints, leaves))
        sample = d.rsample((5,))
        (sample**2).sum().backward()
        return sample, [leaf.grad for leaf in leaves]

    agrees(program)


@pytest.mark.parametrize("name", MAKE)
def test_divergence(name):
    def program(t):
        p, kl = MAKE[name](t), t.distributions.kl_divergence
        others = [MAKE[other](t) for other in MAKE if other.split()[0] == name.split()[0]]
        return [kl(p, q) for q in others if p.event_shape == q.event_shape]

    agrees(program)


@pytest.mark.parametrize(
    "mistake",
    [
        lambda t: t.distributions.Normal(0.0, -1.0),
        lambda t: t.distributions.Normal("a", 1.0),
        lambda t: t.distributions.Uniform(1.0, 0.0),
        lambda t: t.distributions.Categorical(t.tensor([-1.0, 2.0])),
        lambda t: t.distributions.Categorical(t.tensor(1.0)),
        lambda t: t.distributions.Categorical(),
        lambda t: t.distributions.Bernoulli(1.5),
        lambda t: t.distributions.Bernoulli(0.5).log_prob(t.tensor(0.5)),
        lambda t: t.distributions.Normal(0.0, 1.0).log_prob(1.0),
        lambda t: t.distributions.Normal(t.zeros(3), 1.0).log_prob(t.zeros(2)),
        lambda t: t.distributions.Independent(t.distributions.Normal(0.0, 1.0), 1),
        lambda t: t.distributions.kl_divergence(t.distributions.Uniform(0.0, 1.0), MAKE["independent"](t)),
    ],
)
def test_mistakes(mistake):
    """The same exception, with the same first words."""
    oracle = pytest.importorskip("torch")
    oracle.distributions.Distribution.set_default_validate_args(True)  # its compiler, once imported, switches it off
    with pytest.raises((ValueError, NotImplementedError)) as wanted:
        mistake(oracle)
    with pytest.raises(wanted.type) as got:
        mistake(torch)
    assert str(got.value)[:30] == str(wanted.value)[:30]


def test_checks_can_be_left_out():
    d = torch.distributions.Normal(0.0, -1.0, validate_args=False)
    assert d.log_prob(torch.tensor(0.0)).isnan()
