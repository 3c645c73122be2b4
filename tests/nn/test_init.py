"""Initial values are PyTorch's, from the same seed; so are the errors."""

import pytest
from oracle import agrees

INITS = {
    "uniform_": lambda init, w: init.uniform_(w, -1, 2),
    "normal_": lambda init, w: init.normal_(w, 1, 2),
    "constant_": lambda init, w: init.constant_(w, 3),
    "ones_": lambda init, w: init.ones_(w),
    "zeros_": lambda init, w: init.zeros_(w),
    "eye_": lambda init, w: init.eye_(w),
    "dirac_": lambda init, w: init.dirac_(w.reshape(4, 2, 3), groups=2),
    "xavier_uniform_": lambda init, w: init.xavier_uniform_(w, gain=2),
    "xavier_normal_": lambda init, w: init.xavier_normal_(w),
    "kaiming_uniform_": lambda init, w: init.kaiming_uniform_(w, nonlinearity="relu"),
    "kaiming_normal_": lambda init, w: init.kaiming_normal_(w, mode="fan_out", a=0.2),
    "trunc_normal_": lambda init, w: init.trunc_normal_(w, std=2.0),
    "trunc_normal_ far": lambda init, w: init.trunc_normal_(w, 0.0, 1.0, 1.0, 2.0),
    "sparse_": lambda init, w: init.sparse_(w, 0.3),
    "no matrix": lambda init, w: init.eye_(w[0]),
    "no fan": lambda init, w: init.xavier_uniform_(w[0]),
    "mode": lambda init, w: init.kaiming_normal_(w, mode="fan"),
    "nonlinearity": lambda init, w: init.kaiming_normal_(w, nonlinearity="sin"),
    "dirac matrix": lambda init, w: init.dirac_(w),
    "sparse vector": lambda init, w: init.sparse_(w[0], 0.5),
    "orthogonal vector": lambda init, w: init.orthogonal_(w[0]),
}


@pytest.mark.parametrize("fill", INITS.values(), ids=INITS)
def test_fill(fill):
    agrees(lambda torch: fill(torch.nn.init, torch.zeros(6, 4)), rtol=1e-6, atol=1e-7)


def test_generators():
    def program(torch):
        generator = torch.Generator().manual_seed(5)
        return [torch.nn.init.normal_(torch.zeros(20), generator=generator), torch.rand(1)]

    agrees(program, rtol=1e-6)


@pytest.mark.parametrize("shape", ((3, 5), (5, 3), (4, 2, 3)))
def test_orthogonal(shape):
    agrees(lambda torch: torch.nn.init.orthogonal_(torch.zeros(shape, dtype=torch.float64), gain=2), rtol=1e-9)


@pytest.mark.parametrize("name", ("linear", "conv2d", "sigmoid", "tanh", "relu", "selu", "leaky_relu", "other"))
def test_gains(name):
    agrees(lambda torch: [torch.nn.init.calculate_gain(name), torch.nn.init.calculate_gain("leaky_relu", 0.3)])
