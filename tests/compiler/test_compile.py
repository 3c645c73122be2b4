"""`torch.compile` from outside: the same results as eager mode, guards, effects, derivatives, refusals."""

import subprocess
import sys
import warnings

import numpy as np
import pytest

import flambeau as torch
from flambeau import nn

F = nn.functional


def near(a, b, tolerance=1e-5):
    assert a.shape == b.shape and a.dtype == b.dtype
    np.testing.assert_allclose(a.detach().numpy(), b.detach().numpy(), rtol=tolerance, atol=tolerance)


def called(function, *arguments, times=3):
    """The compiled function, and the result of its last call."""
    compiled = torch.compile(function, fullgraph=True)
    for _ in range(times):
        result = compiled(*arguments)
    return compiled, result


# ---- training steps ------------------------------------------------------------------------------------------------

OPTIMIZERS = {
    "sgd": lambda p: torch.optim.SGD(p, lr=0.1),
    "momentum": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9, weight_decay=1e-3),
    "nesterov": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9, nesterov=True),
    "adam": lambda p: torch.optim.Adam(p, lr=0.01),
    "amsgrad": lambda p: torch.optim.Adam(p, lr=0.01, amsgrad=True),
    "adamw": lambda p: torch.optim.AdamW(p, lr=0.01),
    "rmsprop": lambda p: torch.optim.RMSprop(p, lr=0.01),
    "adagrad": lambda p: torch.optim.Adagrad(p, lr=0.01),
}


def training(optimizer, sizes=(2, 16, 16, 1), classes=False):
    """(model, optimizer, step) with the same initial weights each time."""
    torch.manual_seed(0)
    layers = [layer for n, m in zip(sizes, sizes[1:]) for layer in (nn.Linear(n, m), nn.Tanh())]
    model = nn.Sequential(*layers[:-1])
    update = OPTIMIZERS[optimizer](model.parameters())
    loss_of = F.cross_entropy if classes else F.mse_loss

    def step(x, y):
        update.zero_grad()
        loss = loss_of(model(x), y)
        loss.backward()
        update.step()
        return loss

    return model, update, step


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_training_step_is_one_native_call(optimizer):
    x, y = torch.randn(32, 2), torch.randn(32, 1)
    eager_model, eager_update, eager = training(optimizer)
    model, update, step = training(optimizer)
    compiled = torch.compile(step, fullgraph=True)
    for i in range(8):
        if i == 5:  # as a scheduler does
            eager_update.param_groups[0]["lr"] = update.param_groups[0]["lr"] = 0.003
        near(compiled(x, y), eager(x, y))
    for p, q in zip(model.parameters(), eager_model.parameters()):
        near(p, q)
        near(p.grad, q.grad)
        assert p._version == q._version
    assert len(compiled._replays) == 1
    assert "0 host calls; 1 native calls" in compiled.report()


def test_classifier():
    x, y = torch.randn(64, 784), torch.randint(0, 10, (64,))
    _, _, eager = training("adam", (784, 256, 128, 10), classes=True)
    _, _, step = training("adam", (784, 256, 128, 10), classes=True)
    compiled = torch.compile(step, fullgraph=True)
    for _ in range(6):
        near(compiled(x, y), eager(x, y), 1e-4)
    assert "0 host calls; 1 native calls" in compiled.report()


def test_gradients_accumulate_as_in_eager_mode():
    p = torch.ones(3, requires_grad=True)
    called(lambda x: (p * x).sum().backward(), torch.ones(3), times=4)
    assert p.grad.tolist() == [4, 4, 4]


def test_a_gradient_that_somebody_holds_is_not_overwritten():
    p = torch.ones(3, requires_grad=True)

    def step(x):
        p.grad = None
        (p * x).sum().backward()

    compiled, _ = called(step, torch.ones(3))
    held = p.grad
    compiled(torch.full((3,), 2.0))
    assert held.tolist() == [1, 1, 1] and p.grad.tolist() == [2, 2, 2]


def test_returned_loss_has_a_spent_graph():
    model, update, step = training("sgd")
    _, loss = called(step, torch.randn(4, 2), torch.randn(4, 1))
    assert loss.requires_grad
    with pytest.raises(RuntimeError, match="second time"):
        loss.backward()


# ---- derivatives of compiled functions -------------------------------------------------------------------------------


def test_compiled_function_inside_a_larger_program():
    w = torch.randn(4, 3, requires_grad=True)
    compiled = torch.compile(lambda x: torch.tanh(x @ w).sum(1), fullgraph=True)
    for _ in range(3):
        x = torch.randn(5, 4, requires_grad=True)
        wanted = torch.autograd.grad((torch.tanh((x * 2) @ w).sum(1) ** 2).sum(), (x, w))
        y = compiled(x * 2)
        found = torch.autograd.grad((y * y).sum(), (x, w))
        for a, b in zip(found, wanted):
            near(a, b)
    assert y.grad_fn.name() == "CompiledFunctionBackward"


def test_second_derivative():
    x = torch.randn(5, requires_grad=True)
    _, y = called(lambda x: (x * x * x).sum(), x)
    (g,) = torch.autograd.grad(y, x, create_graph=True)
    (h,) = torch.autograd.grad(g.sum(), x)
    near(h, 6 * x.detach())


def test_several_outputs():
    x = torch.randn(4, requires_grad=True)
    _, (a, b, n) = called(lambda x: (x * 2, x.exp(), 3), x)
    (g,) = torch.autograd.grad(a.sum() + b.sum(), x)
    near(g, 2 + x.detach().exp())
    assert n == 3


def test_module():
    model = nn.Sequential(nn.Linear(4, 8), nn.GELU(), nn.LayerNorm(8), nn.Linear(8, 2))
    compiled, y = called(model, torch.ones(3, 4))
    near(y, model(torch.ones(3, 4)))
    y.sum().backward()
    found = [p.grad for p in model.parameters()]
    model.zero_grad()
    model(torch.ones(3, 4)).sum().backward()
    for p, g in zip(model.parameters(), found):
        near(p.grad, g)
    assert compiled.state_dict().keys() == model.state_dict().keys()


def test_step_with_second_derivative_inside():
    x = torch.tensor([1.0, 2.0], requires_grad=True)

    def penalty(y):
        (g,) = torch.autograd.grad((x**3 * y).sum(), x, create_graph=True)
        (h,) = torch.autograd.grad(g.sum(), x)
        return h

    _, h = called(penalty, torch.ones(2))
    assert h.tolist() == [6, 12]


# ---- guards ----------------------------------------------------------------------------------------------------------


def test_shapes_and_dtypes_are_traced_anew():
    compiled = torch.compile(lambda x: x.t() + 1, fullgraph=True)
    assert [tuple(compiled(torch.ones(2, n)).shape) for n in (1, 2, 3, 2, 1)] == [(n, 2) for n in (1, 2, 3, 2, 1)]
    assert compiled(torch.ones(2, 2).double()).dtype == torch.float64


def test_numbers_are_guarded():
    scale = 2.0
    compiled = torch.compile(lambda x, p=3: x * scale + p, fullgraph=True)
    x = torch.ones(2)
    compiled(x)
    assert compiled(x).tolist() == [5, 5]
    scale = 5.0
    assert compiled(x).tolist() == [8, 8]
    assert compiled(x, p=7).tolist() == [12, 12]
    assert compiled(x, 1).tolist() == [6, 6]


def test_train_and_eval():
    model = nn.Sequential(nn.BatchNorm1d(4), nn.Dropout(0.5))
    compiled, _ = called(model, torch.randn(6, 4))
    model.eval()
    x = torch.randn(6, 4)
    near(compiled(x), model(x))


def test_grad_mode_and_requires_grad():
    x = torch.ones(2, requires_grad=True)
    compiled, y = called(lambda x: x * 2, x)
    with torch.no_grad():
        assert not compiled(x).requires_grad
    assert not compiled(x.detach()).requires_grad
    assert compiled(x).requires_grad


def test_replaced_parameter():
    model = nn.Linear(2, 1, bias=False)
    compiled, _ = called(model, torch.ones(1, 2))
    model.weight = nn.Parameter(torch.tensor([[3.0, 4.0]]))
    assert compiled(torch.ones(1, 2)).item() == 7


def test_too_many_traces_end_in_eager_mode():
    compiled = torch.compile(lambda x, n: x * n)
    with pytest.warns(UserWarning, match="changed 8 times"):
        results = [compiled(torch.ones(1), n).item() for n in range(20)]
    assert results == list(range(20))


# ---- effects ---------------------------------------------------------------------------------------------------------


def test_writes_in_place_reach_closures_and_views():
    b = torch.zeros(3)

    def step(x):
        b.add_(x)
        b[1:].mul_(2)
        return b * 1

    _, y = called(step, torch.ones(3))
    assert b.tolist() == y.tolist() == [3, 14, 14]


def test_running_statistics():
    eager, model = nn.BatchNorm1d(4), nn.BatchNorm1d(4)
    x = torch.randn(6, 4)
    _, y = called(model, x, times=4)
    for _ in range(4):
        wanted = eager(x)
    near(y, wanted)
    near(model.running_var, eager.running_var)
    assert model.num_batches_tracked.item() == 4


def test_random_numbers_follow_the_stream():
    dropout = nn.Dropout(0.5)
    compiled, _ = called(lambda x: dropout(x) * 2, torch.ones(8))
    torch.manual_seed(1)
    found = [compiled(torch.ones(8)) for _ in range(3)]
    torch.manual_seed(1)
    for y in found:
        near(y, dropout(torch.ones(8)) * 2)
    assert "1 host calls" in compiled.report()


def test_outputs_that_are_inputs_or_their_views():
    x = torch.randn(2, 2)
    _, (same, turned, row) = called(lambda x: (x, x.t(), x[0]), x)
    assert same is x and turned.data_ptr() == x.data_ptr()
    near(turned, x.t())
    near(row, x[0])


def test_what_is_not_lowered_runs_on_the_host():
    x = torch.randn(9)
    compiled, (values, order) = called(lambda x: torch.sort(x * 2), x)
    near(values, torch.sort(x * 2).values)
    assert "1 host calls" in compiled.report()


def test_index_errors():
    compiled, _ = called(F.cross_entropy, torch.randn(3, 5), torch.tensor([0, 1, 2]))
    with pytest.raises(IndexError):
        compiled(torch.randn(3, 5), torch.tensor([0, 9, 2]))


# ---- what cannot be compiled -----------------------------------------------------------------------------------------


def test_reading_a_value_falls_back_with_one_warning():
    seen = []

    def f(x):
        seen.append(1)
        return x * 2 if x.sum() > 0 else x - 1

    compiled = torch.compile(f)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        results = [compiled(s * torch.ones(2)).tolist() for s in (1, 1, -1, 1)]
    assert results == [[2, 2], [2, 2], [-2, -2], [2, 2]] and len(seen) == 4
    (warning,) = caught
    assert "reads the value of a tensor" in str(warning.message) and "test_compile.py:" in str(warning.message)
    assert "eager" in compiled.report()


def test_fullgraph_makes_it_an_error():
    compiled = torch.compile(lambda x: x.item(), fullgraph=True)
    compiled(torch.ones(1))
    with pytest.raises(RuntimeError, match="fullgraph"):
        compiled(torch.ones(1))


def test_arguments_that_mean_nothing_are_refused():
    with pytest.raises(RuntimeError, match="Invalid backend"):
        torch.compile(abs, backend="nowhere")
    with pytest.raises(NotImplementedError):
        torch.compile(abs, dynamic=True)
    with pytest.raises(RuntimeError, match="Unrecognized mode"):
        torch.compile(abs, mode="fast")
    assert torch.compile(abs, disable=True) is abs


def test_without_llvmlite(monkeypatch):
    monkeypatch.setattr("flambeau.compiler._api.find_spec", lambda name: None)
    compiled = torch.compile(lambda x: x + 1)
    with pytest.warns(UserWarning, match=r"flambeau\[jit\]"):
        assert [compiled(torch.ones(1)).item() for _ in range(3)] == [2, 2, 2]


# ---- object code on disk -----------------------------------------------------------------------------------------

CACHED = """
import flambeau as torch
f = torch.compile(lambda x: torch.tanh(x) * 3)
for _ in range(2): y = f(torch.zeros(4))
print(y.tolist(), "from the cache" in f.report())
"""


def test_object_code_is_kept_and_checked(tmp_path, monkeypatch):
    monkeypatch.setenv("FLAMBEAU_CACHE_DIR", str(tmp_path / "cache"))

    def run():
        return subprocess.run([sys.executable, "-c", CACHED], capture_output=True, text=True, check=True).stdout.strip()

    assert run() == "[0.0, 0.0, 0.0, 0.0] False"
    assert run() == "[0.0, 0.0, 0.0, 0.0] True"
    (path,) = (tmp_path / "cache").glob("*.o")
    assert (tmp_path / "cache").stat().st_mode & 0o077 == 0
    path.write_bytes(path.read_bytes()[:-7])
    assert run() == "[0.0, 0.0, 0.0, 0.0] False"
    assert run() == "[0.0, 0.0, 0.0, 0.0] True"


def test_shapes_that_depend_on_values_are_read():
    compiled = torch.compile(lambda x: x[x > 0] * 2)
    with pytest.warns(UserWarning, match="reads the value"):
        results = [compiled(torch.tensor(v)).tolist() for v in ([1.0, -1.0], [2.0, 3.0], [-1.0, 4.0, 5.0])]
    assert results == [[2], [4, 6], [8, 10]]


def test_numpy_arguments_are_refused():
    compiled = torch.compile(lambda x: torch.from_numpy(x) * 2)
    with pytest.warns(UserWarning, match="NumPy array"):
        assert [compiled(np.full(1, v)).item() for v in (1.0, 2.0, 3.0)] == [2, 4, 6]


def beside(part):
    """Both halves of ten numbers, looked at from the second one."""
    return part.as_strided((2, 2), (1, 2), 0), part.as_strided((2,), (1,)) * 2


AWKWARD = {
    "points of a gradient": (torch.gradient, {"spacing": (torch.tensor([0.0, 1.0, 3.0]),)}, [torch.arange(3.0) ** 2]),
    "where a number is not zero": (torch.argwhere, {}, [torch.tensor(1.0)]),
    "no sequences": (torch.searchsorted, {}, [torch.zeros(0, 3), torch.zeros(0, 2)]),
    "memory beyond a tensor": (beside, {}, [torch.arange(10.0)[5:]]),
    "LDL factors": (torch.linalg.ldl_solve, {}, [*torch.linalg.ldl_factor(torch.eye(3)), torch.ones(3, 1)]),
}


@pytest.mark.parametrize("name", AWKWARD)
def test_what_a_trace_cannot_know_is_as_in_eager_mode(name):
    f, options, arguments = AWKWARD[name]
    compiled = torch.compile(lambda *args: f(*args, **options))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for _ in range(3):
            found, expected = (
                g if isinstance(g, tuple) else (g,) for g in (compiled(*arguments), f(*arguments, **options))
            )
            for ours, eager in zip(found, expected, strict=True):
                assert ours.shape == eager.shape and torch.equal(ours, eager)


def test_pivots_that_lead_out_of_a_matrix_are_refused():
    for pivots in ([0, 1], [1, 3], [-1, 2]):
        with pytest.raises(RuntimeError, match="pivots must come from ldl_factor"):
            torch.linalg.ldl_solve(torch.eye(2), torch.tensor(pivots, dtype=torch.int32), torch.ones(2, 1))


VALUES = {
    "masked_select": lambda x: torch.masked_select(x, x > 0) * 2,
    "nonzero": lambda x: torch.nonzero(x > 0),
    "unique": lambda x: torch.unique((x * 2).round()) + 1,
    "mask": lambda x: x[x > 0].sum(),
    "if": lambda x: x * 2 if x.sum() > 0 else x - 1,
    "item": lambda x: x * x.sum().item(),
    "size": lambda x: torch.arange(int(x.abs().sum())),
    "repeats": lambda x: torch.repeat_interleave(x, (x[:, 0] > 0).long(), dim=0),
    "parts": lambda x: torch.tensor_split(x, x.abs().long()[0])[0],
    "written": lambda x: (x.__setitem__(x > 0, 0.5), x * 2)[1],
    "one_hot": lambda x: nn.functional.one_hot(x.abs().long()),
}


@pytest.mark.parametrize("name", VALUES)
def test_what_depends_on_values_is_eager_and_the_warning_names_the_line(name):
    f = VALUES[name]
    compiled, strict = torch.compile(f), torch.compile(f, fullgraph=True)
    line = f.__code__.co_firstlineno
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        for call in range(4):
            x = torch.randn(4, 3, generator=torch.Generator().manual_seed(call))
            assert torch.equal(compiled(x.clone()), f(x.clone()))
    (warning,) = found
    assert f"reads the value of a tensor at {__file__}:{line}" in str(warning.message)
    strict(x)
    with pytest.raises(RuntimeError, match=f"fullgraph=True: it reads the value .*:{line}"):
        strict(x)
