"""Device "cuda" as programs use it: moves, factories, modules, optimizers, files, errors, torch.cuda."""

import copy
import io
import subprocess
import sys

import numpy as np
import pytest

import flambeau as torch
import flambeau.nn.functional as F


def test_factories_know_the_device():
    for make in (
        lambda: torch.zeros(2, device="cuda"),
        lambda: torch.full((2,), 3.0, device="cuda:0"),
        lambda: torch.tensor([1.0, 2.0], device=torch.device("cuda", 0)),
        lambda: torch.arange(3, device="cuda"),
        lambda: torch.linspace(0, 1, 3, device="cuda"),
        lambda: torch.eye(2, device="cuda"),
        lambda: torch.rand(3, device="cuda"),
        lambda: torch.randperm(4, device="cuda"),
        lambda: torch.empty_strided((2, 3), (1, 2), device="cuda"),
        lambda: torch.as_tensor(np.ones(2), device="cuda"),
        lambda: torch.hann_window(4, device="cuda"),
        lambda: torch.zeros(2).cuda().new_ones(3),
        lambda: torch.randn_like(torch.ones(2, device="cuda")),
        lambda: torch.ones_like(torch.ones(2), device="cuda"),
    ):
        assert make().device == torch.device("cuda", 0) and make().is_cuda and not make().is_cpu


def test_default_device():
    with torch.device("cuda"):
        assert torch.ones(2).is_cuda and torch.nn.Linear(2, 1).weight.is_cuda
    assert torch.ones(2).is_cpu
    torch.set_default_device("cuda")
    try:
        assert torch.get_default_device() == torch.device("cuda:0") and torch.tensor(1.0).is_cuda
    finally:
        torch.set_default_device(None)


def test_text_names_the_device():
    assert repr(torch.ones(2, device="cuda")) == "tensor([1., 1.], device='cuda:0')"
    x = torch.ones(2, device="cuda", requires_grad=True)
    assert repr(x) == "tensor([1., 1.], device='cuda:0', requires_grad=True)"


def test_moves_are_recorded_and_copy_once():
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    (x.cuda() ** 2).sum().backward()
    assert x.grad.is_cpu and x.grad.tolist() == [2.0, 4.0]
    y = torch.ones(2, device="cuda")
    assert y.to("cuda") is y and y.cuda() is y and y.cpu().is_cpu and x.to("cpu") is x
    assert x.to(y).is_cuda and y.to("cpu", torch.float64).dtype == torch.float64
    assert x.cuda().grad_fn.name() == "ToCopyBackward0"


def test_work_on_the_device_transfers_nothing(standin):
    net = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.ReLU(), torch.nn.Linear(4, 2)).cuda()
    x = torch.ones(5, 3, device="cuda")
    before = dict(standin.transfers)
    net(x).square().mean().backward()
    assert standin.transfers == before


def test_mixed_devices_are_refused():
    a, b = torch.ones(2, device="cuda"), torch.ones(2)
    for act in (
        lambda: a + b,
        lambda: b * a,
        lambda: torch.cat([a, b]),
        lambda: a @ b,
        lambda: torch.where(a > 0, a, b),
        lambda: F.linear(torch.ones(1, 2), torch.ones(3, 2, device="cuda")),
    ):
        with pytest.raises(
            RuntimeError, match="Expected all tensors to be on the same device, .*cuda:0.*cpu|cpu.*cuda"
        ):
            act()
    assert (a + torch.tensor(2.0)).is_cuda and (torch.tensor(2.0) * a).tolist() == [2.0, 2.0]
    assert a[torch.tensor([1, 0])].is_cuda


def test_values_are_read_by_way_of_the_cpu():
    x = torch.tensor([1.5, 2.5], device="cuda")
    assert x.tolist() == [1.5, 2.5] and x.sum().item() == 4.0 and bool((x > 0).all())
    with pytest.raises(TypeError, match="can't convert cuda:0 device type tensor to numpy. Use Tensor.cpu()"):
        x.numpy()
    with pytest.raises(TypeError, match="can't convert cuda:0"):
        np.asarray(x)
    assert x.numpy(force=True).tolist() == [1.5, 2.5] and x.get_device() == 0


def test_writing_in_place():
    x, base = torch.zeros(3, device="cuda"), torch.zeros(3)
    x[1:] = 2.0
    x[0] = torch.tensor(5.0)
    x.add_(1).mul_(2)
    base.copy_(x)
    assert base.tolist() == [12.0, 6.0, 6.0] and x._version == 4
    y = torch.ones(3, device="cuda", requires_grad=True)
    z = y * 2
    z[0] = 0.0
    z.sum().backward()
    assert y.grad.tolist() == [0.0, 2.0, 2.0] and y.grad.is_cuda


def test_generators_of_devices():
    torch.cuda.manual_seed(3)
    a = torch.rand(2, device="cuda")
    torch.cuda.manual_seed_all(3)
    assert torch.equal(torch.rand(2, device="cuda"), a)
    torch.manual_seed(3)
    assert torch.equal(torch.rand(2, device="cuda"), a)
    g = torch.Generator("cuda").manual_seed(3)
    assert g.device == torch.device("cuda:0") and torch.equal(torch.rand(2, device="cuda", generator=g), a)
    state = torch.cuda.get_rng_state()
    b = torch.rand(2, device="cuda")
    torch.cuda.set_rng_state(state)
    assert torch.equal(torch.rand(2, device="cuda"), b) and torch.cuda.initial_seed() == 3


def test_files_remember_the_device():
    net = torch.nn.Linear(2, 1).cuda()
    file = io.BytesIO()
    torch.save(net.state_dict(), file)
    for where, kind in ((None, "cuda"), ("cpu", "cpu"), ({"cuda:0": "cuda:1"}, "cuda"), (lambda s, _: s.cpu(), "cpu")):
        file.seek(0)
        state = torch.load(file, map_location=where)
        assert state["weight"].device.type == kind and torch.equal(state["weight"].cpu(), net.weight.detach().cpu())
    assert state["weight"].is_cpu
    torch.nn.Linear(2, 1).load_state_dict(net.state_dict())
    cpu = torch.nn.Linear(2, 1)
    cpu.load_state_dict(net.state_dict())
    assert cpu.weight.is_cpu and torch.equal(cpu.weight.cuda(), net.weight)
    assert copy.deepcopy(net).weight.is_cuda


def steps(make, data, optimizer, device, count=3):
    """The losses and the final parameters of a few training steps."""
    torch.manual_seed(0)
    net = make().to(device, torch.float64)  # where a derivative is zero, rounding would decide an optimizer's step
    torch.manual_seed(0)  # the generators of all devices stand at their beginning
    x, y = (t.to(device) for t in data)
    x = x.double() if x.is_floating_point() else x
    opt = optimizer(net.parameters())
    losses = []
    for _ in range(count):
        opt.zero_grad()
        out = net(x)
        loss = F.cross_entropy(out.reshape(-1, out.shape[-1]), y.reshape(-1))
        loss.backward()
        opt.step()
        losses.append(loss.item())
    assert all(p.device.type == device and p.grad.device.type == device for p in net.parameters())
    return losses, [p.detach().cpu() for p in net.parameters()]


def lenet():
    nn = torch.nn
    return nn.Sequential(
        *(nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.AvgPool2d(2)),
        *(nn.Flatten(), nn.Linear(16 * 25, 32, bias=False), nn.BatchNorm1d(32), nn.Tanh(), nn.Linear(32, 10)),
    )


class GPT(torch.nn.Module):
    """Two attention blocks over characters."""

    def __init__(self, words=11, width=16):
        super().__init__()
        nn = torch.nn
        self.token, self.place = nn.Embedding(words, width), nn.Embedding(8, width)
        self.blocks = nn.ModuleList(
            nn.TransformerEncoderLayer(width, 2, 32, 0.0, "gelu", batch_first=True, norm_first=True) for _ in range(2)
        )
        self.head = nn.Linear(width, words)

    def forward(self, x):
        """Scores of the next character at every place."""
        n = x.shape[1]
        h = self.token(x) + self.place(torch.arange(n, device=x.device))
        mask = torch.nn.Transformer.generate_square_subsequent_mask(n, device=x.device)
        for block in self.blocks:
            h = block(h, src_mask=mask, is_causal=True)
        return self.head(h)


OPTIMIZERS = [
    lambda p: torch.optim.SGD(p, 0.1, momentum=0.9),
    lambda p: torch.optim.Adam(p, 1e-2),
    lambda p: torch.optim.AdamW(p, 1e-2),
    lambda p: torch.optim.RMSprop(p, 1e-2),
    lambda p: torch.optim.Adagrad(p, 1e-2),
]


@pytest.mark.filterwarnings("ignore:The operator")
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("model", ["perceptron", "lenet", "gpt"])
def test_training_as_on_the_cpu(model, optimizer):
    torch.manual_seed(1)
    if model == "gpt":
        make, data = GPT, (torch.randint(11, (4, 8)), torch.randint(11, (4, 8)))
    elif model == "lenet":
        make, data = lenet, (torch.randn(4, 1, 28, 28), torch.randint(10, (4,)))
    else:
        nn = torch.nn
        make = lambda: nn.Sequential(nn.Linear(8, 16), nn.GELU(), nn.LayerNorm(16), nn.Dropout(0.2), nn.Linear(16, 4))
        data = (torch.randn(6, 8), torch.randint(4, (6,)))
    (want, weights), (got, moved) = (steps(make, data, optimizer, device) for device in ("cpu", "cuda"))
    assert got == pytest.approx(want, rel=1e-6)
    for w, m in zip(weights, moved):
        np.testing.assert_allclose(m.numpy(), w.numpy(), rtol=1e-5, atol=1e-6)


def test_transformations():
    x = torch.randn(3, 2, device="cuda")
    grads = torch.func.vmap(torch.func.grad(lambda v: (v**3).sum()))(x)
    assert grads.is_cuda and torch.allclose(grads, 3 * x**2)
    y, t = torch.func.jvp(torch.sin, (x,), (torch.ones_like(x),))
    assert t.is_cuda and torch.allclose(t, torch.cos(x))
    z = x.clone().requires_grad_()
    (g,) = torch.autograd.grad((z**3).sum(), z, create_graph=True)
    (h,) = torch.autograd.grad(g.sum(), z)
    assert h.is_cuda and torch.allclose(h, 6 * x)


def test_compiled_functions_run_uncompiled():
    net = torch.nn.Linear(3, 2).cuda()
    optimizer = torch.optim.SGD(net.parameters(), 0.1)

    @torch.compile
    def step(x):
        optimizer.zero_grad()
        loss = net(x).square().mean()
        loss.backward()
        optimizer.step()
        return loss

    losses = [step(torch.ones(4, 3, device="cuda")).item() for _ in range(4)]
    assert losses == sorted(losses, reverse=True)
    for work in (lambda: net.weight.sum(), lambda: torch.rand(2, device="cuda"), lambda: torch.ones(2).cuda()):
        function = torch.compile(work)
        function()
        with pytest.warns(UserWarning, match="on a GPU"):
            assert function().is_cuda
        assert function().is_cuda


def test_large_parameters_are_written_once():
    x, y = (torch.ones(600, 500, device=device) for device in ("cpu", "cuda"))
    for t in (x, y):
        t.add_(1).mul_(0.5).addcmul_(t, t, value=0.1)
    assert torch.equal(x, y.cpu())


def test_the_module_cuda():
    cuda = torch.cuda
    assert cuda.is_available() and cuda.device_count() == 2 and cuda.current_device() == 0 and cuda.is_initialized()
    assert "stand-in" in cuda.get_device_name() and cuda.get_device_capability() == (0, 0)
    with cuda.device(1):
        assert torch.ones(1, device="cuda").device == torch.device("cuda:1")
    cuda.set_device(1)
    assert cuda.current_device() == 1
    cuda.set_device(0)
    start, end = cuda.Event(enable_timing=True), cuda.Event(enable_timing=True)
    stream = cuda.Stream()
    with cuda.stream(stream):
        start.record()
        end.record()
    stream.synchronize()
    cuda.synchronize()
    assert start.elapsed_time(end) >= 0 and end.query() and cuda.memory_allocated() == 0
    assert torch.accelerator.current_accelerator() == torch.device("cuda")


def test_devices_that_are_not_there():
    with pytest.raises(RuntimeError, match="invalid device ordinal"):
        torch.ones(1, device="cuda:7")
    with pytest.raises(RuntimeError, match="Invalid device"):
        torch.ones(1).cuda("cpu")


def run_without_gpu(program):
    """What a program prints in a process without the stand-in."""
    import os

    environ = {k: v for k, v in os.environ.items() if k != "FLAMBEAU_CUDA"}
    hidden = "import sys; sys.modules['cupy'] = None\nimport flambeau as torch\n"
    return subprocess.run(
        [sys.executable, "-c", hidden + program], capture_output=True, text=True, check=True, env=environ
    ).stdout


def test_without_cupy():
    told = run_without_gpu(
        "print(torch.cuda.is_available(), torch.cuda.device_count(), torch.cuda.memory_allocated())\n"
        "try: torch.ones(1, device='cuda')\nexcept AssertionError as error: print(error)"
    )
    assert told.startswith("False 0 0\nTorch not compiled with CUDA enabled")
    assert "pip install 'flambeau[cuda]'" in told and "FLAMBEAU_CUDA=cpu" in told
