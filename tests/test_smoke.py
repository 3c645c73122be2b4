"""Everything once, in under a minute: what to run before anything else."""

import copy
import pickle

import numpy as np
import pytest

import flambeau as torch
from flambeau import nn
from flambeau.nn import functional as F


def test_tensors_and_printing():
    """Creation, promotion, indexing, views, writing in place, NumPy."""
    x = torch.arange(6).reshape(2, 3)
    y = x.T[1:] * 1.5
    y[0] = -1
    assert str(y) == "tensor([[-1.0000, -1.0000],\n        [ 3.0000,  7.5000]])"
    assert x[x > 2].tolist() == [3, 4, 5] and x.numpy().base is not None
    x.view(-1)[0] = 9
    assert x[0, 0] == 9 and (x + torch.ones(3, dtype=torch.float16)).dtype is torch.float16
    assert torch.equal(pickle.loads(pickle.dumps(x)), copy.deepcopy(x))
    np.testing.assert_array_equal(np.asarray(torch.einsum("ij,kj->ik", x, x)), x.numpy() @ x.numpy().T)


def test_random_numbers():
    """PyTorch's numbers for a seed, and the state that makes them again."""
    torch.manual_seed(0)
    assert repr(nn.Linear(3, 1).weight.detach()) == "tensor([[-0.0043,  0.3097, -0.4752]])"
    state = torch.get_rng_state()
    first = torch.randn(20)
    torch.set_rng_state(state)
    assert torch.equal(first, torch.randn(20)) and sorted(torch.randperm(5).tolist()) == list(range(5))


def test_linear_algebra():
    """Factors multiply to what they are factors of."""
    a = torch.randn(4, 4, dtype=torch.float64)
    q, r = torch.linalg.qr(a)
    u, s, vh = torch.linalg.svd(a)
    torch.testing.assert_close(q @ r, a)
    torch.testing.assert_close(u @ torch.diag(s) @ vh, a)
    torch.testing.assert_close(torch.linalg.solve(a, a @ torch.ones(4, dtype=a.dtype)), torch.ones(4, dtype=a.dtype))


def test_reverse_mode():
    """Gradients, higher orders, hooks, custom functions, what is refused."""
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    y = (x**3).sum()
    (first,) = torch.autograd.grad(y, x, create_graph=True)
    (second,) = torch.autograd.grad(first.sum(), x)
    assert first.tolist() == [3.0, 12.0] and second.tolist() == [6.0, 12.0]

    class Double(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            return 2 * x

        @staticmethod
        def backward(ctx, g):
            return 2 * g

    seen = []
    x.register_hook(seen.append)
    Double.apply(x).sum().backward()
    assert x.grad.tolist() == [2.0, 2.0] and len(seen) == 1
    saved = x.exp()
    z = saved.sum() + (saved * saved).sum()
    with torch.no_grad():
        saved.zero_()
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        z.backward()
    assert torch.autograd.gradcheck(torch.tanh, torch.randn(3, dtype=torch.float64, requires_grad=True))


def test_transformations():
    """They nest: a Hessian is forward over reverse, per-sample gradients are vmap over grad."""
    x = torch.tensor([0.5, -1.0])
    hessian = torch.func.hessian(lambda v: (v**4).sum())(x)
    torch.testing.assert_close(hessian, torch.diag(12 * x**2))
    each = torch.func.vmap(torch.func.grad(lambda v: v.sin().sum()))(x.unsqueeze(1))
    torch.testing.assert_close(each.squeeze(1), x.cos())
    value, change = torch.func.jvp(torch.exp, (x,), (torch.ones(2),))
    torch.testing.assert_close(value, change)


def net():
    """A network with most kinds of layers."""
    return nn.Sequential(
        *(nn.Conv2d(1, 4, 3, padding=1), nn.BatchNorm2d(4), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(0.1)),
        *(nn.Flatten(), nn.LayerNorm(64), nn.Linear(64, 3)),
    )


@pytest.mark.parametrize("name", ["SGD", "Adam", "AdamW", "RMSprop", "Adagrad"])
def test_training(name, tmp_path):
    """A network learns, in batches, with a schedule, and goes through a file."""
    torch.manual_seed(0)
    data = torch.utils.data.TensorDataset(torch.randn(24, 1, 8, 8), torch.arange(24) % 3)
    loader = torch.utils.data.DataLoader(data, batch_size=8, shuffle=True)
    model = net()
    optimizer = getattr(torch.optim, name)(model.parameters(), lr=0.01)
    schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.9)
    losses = []
    for _ in range(8):
        for x, target in loader:
            optimizer.zero_grad()
            loss = F.cross_entropy(model(x), target)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        schedule.step()
    assert sum(losses[-3:]) < sum(losses[:3])
    torch.save(model.state_dict(), tmp_path / "net.pt")
    again = net()
    again.load_state_dict(torch.load(tmp_path / "net.pt"))
    assert torch.equal(again.eval()(data.tensors[0]), model.eval()(data.tensors[0]))


def test_sequences():
    """Recurrent layers and attention."""
    x = torch.randn(2, 5, 8)
    for layer in (nn.LSTM(8, 6, batch_first=True), nn.GRU(8, 6, batch_first=True, bidirectional=True)):
        assert layer(x)[0].shape[:2] == (2, 5)
    layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
    layer(x).sum().backward()
    assert all(p.grad is not None for p in layer.parameters())


def test_compile():
    """A compiled training step computes what the eager one does."""
    pytest.importorskip("llvmlite")
    results = []
    for wrap in (lambda step: step, torch.compile):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 2))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        x, target = torch.randn(6, 4), torch.arange(6) % 2

        def step(x, target, model=model, optimizer=optimizer):
            optimizer.zero_grad()
            loss = F.cross_entropy(model(x), target)
            loss.backward()
            optimizer.step()
            return loss

        step = wrap(step)
        results.append([step(x, target).item() for _ in range(5)])
    assert results[0] == pytest.approx(results[1], rel=1e-5) and results[0][-1] < results[0][0]


def test_picture(tmp_path):
    """A graph is drawn, as a picture and as text."""
    x = torch.tensor([[1.0, 2.0]], requires_grad=True)
    y = (x @ torch.ones(2, 2)).relu().sum()
    y.backward()
    y.graph().save(tmp_path / "graph.svg")
    assert (tmp_path / "graph.svg").read_text().lstrip().startswith("<svg") and "x" in str(y.graph())
