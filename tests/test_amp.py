"""Mixed precision: which operations compute in which dtype, and what a scaler does with losses and steps."""

import math

import numpy as np
import pytest

import flambeau as torch
import flambeau.nn.functional as F
from flambeau import nn


def dtypes(torch):
    nn, F = torch.nn, torch.nn.functional
    torch.manual_seed(0)
    net = nn.Sequential(
        nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(144, 10), nn.LayerNorm(10), nn.Linear(10, 3)
    )
    x, y, q = torch.randn(5, 1, 8, 8), torch.tensor([0, 1, 2, 0, 1]), torch.randn(1, 2, 5, 4)
    with torch.autocast("cpu"):
        out = net(x)
        seen = [
            out,
            F.cross_entropy(out, y),
            x[0, 0] @ x[0, 0],
            torch.softmax(out, 1),
            torch.einsum("ij,kj->ik", out, out),
        ]
        seen += [F.scaled_dot_product_attention(q, q, q), nn.LSTM(3, 4)(torch.randn(2, 1, 3))[0], F.mse_loss(out, out)]
        seen += [torch.addmm(q[0, 0], q[0, 0], q[0, 0, :4]), out + x[0, 0, 0, :3], torch.cat([out, out.float()])]
        seen += [
            torch.bmm(q[0], q[0].mT),
            q.double() @ q.double().mT,
            F.conv1d(q[0], torch.ones(3, 5, 2)),
        ]
        with torch.autocast("cpu", enabled=False):
            seen.append(net[3](torch.randn(1, 144)))
        with torch.autocast("cpu", dtype=torch.float16):
            seen.append(torch.ones(1, 3) @ torch.ones(3, 3))
    out.float().sum().backward()
    return [str(t.dtype) for t in (*seen, net[0].weight.grad)], torch.is_autocast_enabled("cpu")


def test_operations_compute_in_pytorchs_dtypes():
    oracle = pytest.importorskip("torch")
    assert dtypes(torch) == dtypes(oracle)


def test_parameters_are_converted_once_and_get_their_gradient():
    layer = nn.Linear(2, 2)
    with torch.autocast("cpu"):
        y = layer(layer(torch.ones(1, 2)))
    converted = y.grad_fn.next_functions[2][0]
    first = y.grad_fn.next_functions[1][0].next_functions[2][0]
    assert converted is first and converted.name() == "ToCopyBackward0"
    y.sum().backward()
    assert layer.weight.grad.dtype == torch.float32


def test_decorated_and_transformed():
    layer = nn.Linear(2, 2)

    @torch.autocast("cpu")
    def forward(x):
        return layer(x)

    assert forward(torch.ones(1, 2)).dtype == torch.bfloat16
    assert torch.vmap(forward)(torch.ones(3, 2)).dtype == torch.bfloat16
    slope = torch.func.grad(lambda x: forward(x).sum().float())(torch.ones(2))
    assert slope.dtype == torch.float32 and torch.allclose(slope, layer.weight.sum(0), atol=0.02)
    compiled = torch.compile(forward)
    for _ in range(3):
        assert compiled(torch.ones(1, 2)).dtype == torch.bfloat16


def test_after_an_error_autocast_is_off():
    with pytest.raises(ZeroDivisionError), torch.autocast("cpu"):
        1 / 0
    assert not torch.is_autocast_enabled("cpu") and F.linear(torch.ones(1, 2), torch.ones(1, 2)).dtype == torch.float32


def test_a_device_that_is_not_there():
    with pytest.warns(UserWarning, match="CUDA is not available"), torch.autocast("cuda"):
        assert F.linear(torch.ones(1, 2), torch.ones(1, 2)).dtype == torch.float32
    with pytest.raises(RuntimeError, match="unsupported autocast device_type"):
        torch.autocast("abacus")


def scaled(torch):
    w = torch.nn.Parameter(torch.ones(2))
    opt = torch.optim.SGD([w], lr=0.5)
    scaler = torch.amp.GradScaler("cpu", init_scale=8.0, growth_interval=2)
    seen = []
    for factor in (1.0, math.inf, 1.0, 1.0, 1.0):
        opt.zero_grad()
        scaler.scale((w * factor).sum()).backward()
        scaler.unscale_(opt)
        seen.append(w.grad.tolist())
        scaler.step(opt)
        scaler.update()
        seen.append((scaler.get_scale(), w.tolist()))
    fresh = torch.amp.GradScaler("cpu")
    fresh.load_state_dict(scaler.state_dict())
    return seen, fresh.state_dict()


def test_scaler():
    oracle = pytest.importorskip("torch")
    assert scaled(torch) == scaled(oracle)
    scaler, opt = torch.amp.GradScaler("cpu"), torch.optim.SGD([nn.Parameter(torch.ones(1))])
    scaler.unscale_(opt)
    with pytest.raises(RuntimeError, match="already been called"):
        scaler.unscale_(opt)
    assert np.isclose(scaler.get_scale(), 65536)
