"""functorch under its own name, functions of modules, and vmap's rules for arguments."""

import re
import subprocess
import sys

import pytest

import flambeau as torch
import flambeau._functorch.package as functorch
from flambeau._functorch.apis import chunk_vmap
from flambeau._functorch.make_functional import (
    combine_state_for_ensemble,
    make_functional,
    make_functional_with_buffers,
)
from flambeau._functorch.vmap import restore_vmap
from flambeau.func import functional_call, vmap


def test_functorchs_names_warn():
    with pytest.warns(FutureWarning, match="Please use `torch.vmap` instead"):
        functorch.vmap(torch.sin)
    with pytest.warns(FutureWarning, match="Please use `torch.func.functional_call`"):
        functorch.make_functional(torch.nn.Linear(1, 1))


def test_functorch_is_a_module_under_run(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(
        "import functorch, functorch.experimental, torch; assert functorch.experimental.jvp is torch.func.jvp\n"
    )
    subprocess.run([sys.executable, "-m", "flambeau", "run", str(program)], check=True, timeout=60)


def test_modules_as_functions_keep_ties_and_copy_the_state():
    net = torch.nn.Sequential(torch.nn.Linear(3, 3), torch.nn.Linear(3, 3))
    net[1].weight = net[0].weight
    func, params = make_functional(net)
    assert len(params) == 3 and all(p.requires_grad for p in params)
    x = torch.randn(2, 3)
    assert torch.equal(func(params, x), net(x))
    assert torch.equal(torch.func.grad(lambda p: func(p, x).sum())(params)[1], torch.full((3,), 2.0) @ net[1].weight)
    with pytest.raises(RuntimeError, match="has buffers"):
        make_functional(torch.nn.BatchNorm1d(2))


def test_ensembles():
    nets = [torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.BatchNorm1d(3)).eval() for _ in range(4)]
    func, params, buffers = combine_state_for_ensemble(nets)
    x = torch.randn(5, 2)
    torch.testing.assert_close(vmap(func, (0, 0, None))(params, buffers, x), torch.stack([n(x) for n in nets]))
    assert len(make_functional_with_buffers(nets[0])[2]) == 3


def test_functional_call_takes_other_names_and_gives_back_what_is_assigned():
    class Counter(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.register_buffer("count", torch.zeros(()))
            self.scale = torch.ones(())

        def forward(self, x):
            self.count = self.count + 1
            return x * self.scale

    given = {"count": torch.tensor(5.0), "scale": torch.tensor(3.0), "unknown": torch.zeros(())}
    net = Counter()
    assert functional_call(net, given, torch.tensor(2.0)).item() == 6
    assert given["count"].item() == 6 and net.count.item() == 0 and net.scale.item() == 1
    assert not hasattr(net, "unknown")
    with pytest.raises(TypeError, match="7 is not an instance of torch.Tensor"):
        functional_call(net, {"count": 7}, torch.tensor(2.0))
    message = "Unexpected key(s): 'unknown'.\n\tMissing key(s): 'count'."
    with pytest.raises(RuntimeError, match=re.escape(message)):
        functional_call(net, {"unknown": torch.zeros(())}, torch.tensor(2.0), strict=True)
    with pytest.raises(ValueError, match=r"\['count', 'scale', 'unknown'\] appeared in multiple dictionaries"):
        functional_call(net, (given, given), torch.tensor(2.0))


def test_keyword_arguments_are_not_mapped():
    x, table = torch.arange(3.0), torch.arange(3.0)
    assert torch.equal(vmap(lambda x, *, t: x + t.sum())(x, t=table), x + 3)
    assert torch.equal(vmap(lambda x, *, t: x + t.sum(), chunk_size=2)(x, t=table), x + 3)


@pytest.mark.parametrize("chunks", [1, 2, 3, 7])
def test_chunks(chunks):
    x = torch.randn(5, 2)
    torch.testing.assert_close(chunk_vmap(lambda x: (x.sum(), x * 2), chunks=chunks)(x), (x.sum(1), x * 2))


def test_restore_vmap_tells_where_the_batch_is():
    outputs, dims = restore_vmap(lambda x, y: {"a": x + 1, "b": y, "c": 3}, (1, None), 4, "error")(torch.ones(2, 4), 5)
    assert outputs["a"].shape[dims["a"]] == 4 and (dims["b"], dims["c"]) == (None, None)


def test_where_there_is_no_batching_rule():
    unbatched = torch._C._functorch
    unbatched._set_vmap_fallback_enabled(False)
    try:
        with pytest.raises(RuntimeError, match="Batching rule not implemented for aten::"):
            vmap(torch.nn.functional.ctc_loss, (0, None, None, None))(
                torch.zeros(2, 3, 1, 4), torch.tensor([[1]]), (3,), (1,)
            )
    finally:
        unbatched._set_vmap_fallback_enabled(True)
