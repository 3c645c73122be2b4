"""Namespaces that programs and packages use beside the functions: versions, futures, scripts, lists of tensors."""

import subprocess
import sys

import pytest

import flambeau as torch
from flambeau import futures, jit
from flambeau.functions.elementwise.foreach import BINARY, EXTREMA, UNARY
from flambeau.torch_version import TorchVersion


def test_versions_compare_as_numbers():
    version = TorchVersion("2.13.0+flambeau0.1.0")
    assert version >= "2.9" and version > (2, 6) and version == "2.13" and version < "2.13.1" and not version < "2.4.0"
    assert TorchVersion("2.13.0rc1") < "2.13" and TorchVersion("2.13.0.dev1") < "2.13.0a0" and version != "nightly"
    with pytest.raises(TypeError):
        assert version < 3


def test_programs_see_the_version_whose_api_this_is(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(
        "import importlib.metadata, torch\n"
        "print(torch.__version__ >= (2, 13), importlib.metadata.version('torch') == torch.__version__)\n"
        "print(type(torch.nn.Linear(1, 1)), torch.nn.modules.__name__, torch.__name__)\n"
    )
    done = subprocess.run([sys.executable, "-m", "flambeau", "run", program], capture_output=True, text=True)
    lines = ["True True", "<class 'torch.nn.modules.linear.Linear'> torch.nn.modules torch"]
    assert done.stdout.splitlines() == lines, done.stderr
    assert torch.__version__ == "0.1.0"


def test_futures():
    first, seen = futures.Future(), []
    after = first.then(lambda f: f.value() + 1)
    after.add_done_callback(lambda f: seen.append(f.value()))
    assert not after.done()
    with pytest.raises(RuntimeError, match="not ready"):
        first.value()
    first.set_result(1)
    assert after.wait() == 2 and seen == [2]
    with pytest.raises(RuntimeError, match="completed once"):
        first.set_result(1)
    failed = first.then(lambda f: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        futures.wait_all([first, failed])


def test_scripts_run_as_python():
    class Doubled(jit.ScriptModule):
        @jit.script_method
        def forward(self, x):
            return 2 * x

    net = jit.script(torch.nn.Sequential(Doubled()))
    assert net(torch.ones(1)).item() == 2 and not jit.is_scripting()
    assert jit.isinstance({"a": [1]}, dict[str, list[int]]) and not jit.isinstance([1, None], list[int])
    assert jit.isinstance(None, int | None) and jit.isinstance((1, "a"), tuple[int, str])
    with pytest.raises(NotImplementedError, match="state_dict"):
        jit.save(net, "net.pt")


@pytest.mark.parametrize(
    "name", [*UNARY, *BINARY, *EXTREMA, "addcmul", "addcdiv", "lerp", "norm", "max", "zero", "copy"]
)
def test_lists_of_tensors(name):
    def run(torch):
        a, b = ([torch.arange(1.0, n) / 4 for n in (3, 5)] for _ in range(2))
        calls = {**dict.fromkeys(BINARY, (b,)), "div": ([2.0, 4.0],), "maximum": (0.5,), "minimum": ([0.5, 1.0],)}
        calls |= {"addcmul": (b, b, 0.5), "addcdiv": (b, b, [0.5, 2.0]), "lerp": (b, 0.25), "copy": (b,)}
        args = calls.get(name, ())
        inplace = getattr(torch, f"_foreach_{name}_", None)
        made = [] if name in ("zero", "copy") else getattr(torch, f"_foreach_{name}")(a, *args)
        made = [t.tolist() for t in made]
        if name not in ("norm", "max"):
            inplace(a, *args)
        return made, [t.tolist() for t in a]

    oracle = pytest.importorskip("torch")
    for ours, theirs in zip(run(torch), run(oracle)):
        for x, y in zip(ours, theirs):
            assert x == pytest.approx(y, rel=1e-6, nan_ok=True)


def test_layers_of_few_programs():
    def run(torch):
        torch.manual_seed(0)
        net = torch.nn.AdaptiveLogSoftmaxWithLoss(16, 40, [10, 20], div_value=2.0, head_bias=True)
        x, y = torch.randn(4, 16), torch.tensor([0, 10, 25, 39])
        lrn = torch.nn.CrossMapLRN2d(3, alpha=0.1)(torch.randn(1, 7, 2, 2))
        return [*net(x, y), net.log_prob(x), net.predict(x).double(), lrn]

    oracle = pytest.importorskip("torch")
    for ours, theirs in zip(run(torch), run(oracle)):
        assert ours.detach().numpy() == pytest.approx(theirs.detach().numpy(), rel=1e-5)


def test_names_that_packages_import():
    from flambeau.cuda.amp import GradScaler, autocast
    from flambeau.nn.modules.utils import _pair, _triple
    from flambeau.types import Device, Number
    from flambeau.utils.model_zoo import load_url

    assert _pair(2) == (2, 2) and _triple((1, 2, 3)) == (1, 2, 3) and torch.torch is torch and jit.Final and load_url
    assert isinstance(torch.compile(torch.nn.ReLU()), torch._dynamo.OptimizedModule)
    assert torch.compile(abs)._orig_mod is abs and not torch._dynamo.is_compiling()
    assert Device and Number and torch.distributed.ReduceOp.RedOpType is torch.distributed.ReduceOp
    with pytest.raises(AssertionError, match="CUDA"):
        torch.cuda.Stream()
    with autocast(enabled=False):
        assert (torch.ones(1) @ torch.ones(1)).dtype == torch.float32
    assert GradScaler(enabled=False).get_scale() == 1
    with pytest.warns(UserWarning, match="(?i)cuda"), autocast():
        assert (torch.ones(1) @ torch.ones(1)).dtype == torch.float32
    f = torch.compile(lambda x: x * (2 if torch._subclasses.fake_tensor.is_fake(x) else 3))
    assert [f(torch.ones(1)).item() for _ in range(3)] == [3, 2, 2]
