"""Piecewise linear functions have a second derivative: zero, and connected; numbers that a node keeps are released."""

import pytest

import flambeau as torch
import flambeau.nn.functional as F
from flambeau import nn

FUNCTIONS = {
    "relu": F.relu, "leaky_relu": F.leaky_relu, "hardtanh": F.hardtanh, "relu6": F.relu6, "hardshrink": F.hardshrink,
    "softshrink": F.softshrink, "threshold": lambda x: F.threshold(x, 0.0, 0.0), "hardsigmoid": F.hardsigmoid,
    "prelu": lambda x: F.prelu(x, torch.tensor([0.2])), "rrelu": lambda x: F.rrelu(x, training=True),
    "max_pool1d": lambda x: F.max_pool1d(x[None], 2), "avg_pool1d": lambda x: F.avg_pool1d(x[None], 2),
    "max_pool2d": lambda x: F.max_pool2d(x[None, None], (1, 2)),
    "avg_pool2d": lambda x: F.avg_pool2d(x[None, None], (1, 2)),
}  # fmt: skip


@pytest.mark.parametrize("name", FUNCTIONS)
def test_second_derivatives_are_zero(name):
    x = torch.tensor([0.3, -0.7, 1.5], requires_grad=True)
    (slope,) = torch.autograd.grad(FUNCTIONS[name](x).sum(), x, create_graph=True)
    assert torch.autograd.grad(slope.sum(), x)[0].tolist() == [0.0, 0.0, 0.0]


@pytest.mark.parametrize("layer", [nn.LeakyReLU(0.2), nn.ReLU(), nn.Hardtanh()])
def test_gradient_penalties_reach_biases(layer):
    net, x = nn.Sequential(nn.Linear(2, 4), layer, nn.Linear(4, 1)), torch.randn(3, 2, requires_grad=True)
    (slope,) = torch.autograd.grad(net(x).sum(), x, create_graph=True)
    ((slope.norm(dim=1) - 1) ** 2).mean().backward()
    assert (net[0].bias.grad == 0).all() and (x.grad == 0).all() and net[0].weight.grad.abs().sum() > 0


def test_compiled_gradient_penalty():
    net = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1))

    def penalty(x):
        (slope,) = torch.autograd.grad(net(x).sum(), x, create_graph=True)
        return torch.autograd.grad(((slope.norm(dim=1) - 1) ** 2).mean(), net[0].weight)[0]

    compiled = torch.compile(penalty)
    for seed in range(3):
        x = torch.randn(3, 2, generator=torch.Generator().manual_seed(seed)).requires_grad_()
        assert torch.allclose(compiled(x), penalty(x), atol=1e-6)


@pytest.mark.parametrize(
    "program",
    [lambda x: x * 2, lambda x: 2 * x, lambda x: x / 2, lambda x: (x * 1).mul_(2), lambda x: F.avg_pool1d(x[None], 2)],
)
def test_a_second_pass_through_a_product_with_a_number_is_refused(program):
    x = torch.ones(3, requires_grad=True)
    loss = program(x).sum()
    loss.backward()
    with pytest.raises(RuntimeError, match="a second time"):
        loss.backward()
