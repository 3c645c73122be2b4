"""Editors and type checkers know every name: the stubs are up to date, and what reads them finds types and words."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).parent / "typed_program.py"
WRONG = "import flambeau as torch\n\ntorch.matmull(torch.ones(2, 2), torch.ones(2, 2))\ntorch.nn.Lineer(1, 1)\n"


def run(*command, **environment):
    return subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, env={**os.environ, **environment}, timeout=300
    )


def test_stubs_are_up_to_date():
    done = run(sys.executable, "tools/make_stubs.py", "--check")
    assert not done.returncode, done.stderr


def mypy(file, cache):
    pytest.importorskip("mypy")
    options = ("--strict", "--follow-imports=silent", f"--cache-dir={cache}", "--config-file=")
    return run(sys.executable, "-m", "mypy", *options, str(file), MYPYPATH=str(ROOT / "src"))


def test_mypy_has_nothing_to_say(tmp_path):
    done = mypy(PROGRAM, tmp_path)
    assert not done.returncode, done.stdout


def test_mypy_reports_a_name_that_is_not_there(tmp_path):
    file = tmp_path / "wrong.py"
    file.write_text(WRONG)
    done = mypy(file, tmp_path / "cache")
    assert 'maybe "matmul"?' in done.stdout
    assert 'maybe "Linear"?' in done.stdout


def pyright(file, tmp_path):
    if importable("pyright") and shutil.which("node"):
        config = tmp_path / "pyrightconfig.json"
        unknown = ", ".join(f'"reportUnknown{what}Type": true' for what in ("Member", "Variable", "Argument"))
        config.write_text(f'{{"extraPaths": ["{ROOT / "src"}"], "include": ["{file}"], {unknown}}}')
        command = (sys.executable, "-m", "pyright", "--project", str(config))
        done = run(*command, PYRIGHT_PYTHON_IGNORE_WARNINGS="1")
        if "errors," in done.stdout:
            return done
    return pytest.skip("pyright is not to be had here")


def importable(name):
    import importlib.util

    return importlib.util.find_spec(name) is not None


def test_pyright_has_nothing_to_say(tmp_path):
    done = pyright(PROGRAM, tmp_path)
    assert "0 errors" in done.stdout, done.stdout


def test_pyright_reports_a_name_that_is_not_there(tmp_path):
    file = tmp_path / "wrong.py"
    file.write_text(WRONG)
    found = pyright(file, tmp_path).stdout
    assert '"matmull" is not a known attribute' in found
    assert '"Lineer" is not a known attribute' in found


HEAD = "import flambeau as torch\nfrom flambeau import nn\nimport flambeau.nn.functional as F\n"
HEAD += "x = torch.tensor([1.0])\nnet = nn.Sequential(nn.Linear(2, 3))\n"
COMPLETED = {
    "torch.mat": "matmul", "torch.rand": "randn", "torch.float": "float32", "torch.linalg.sv": "svd",
    "torch.special.er": "erf", "torch.nn.Lin": "Linear", "nn.functional.rel": "relu", "F.cross_": "cross_entropy",
    "x.ba": "backward", "x.requires": "requires_grad_", "x.sha": "shape", "x.gra": "grad_fn", "x.T.resh": "reshape",
    "x.sum().ite": "item", "(x + x).mea": "mean", "torch.ones(2).vie": "view", "x.add": "add_", "x[0].deta": "detach",
    "torch.max(x, 0).val": "values", "torch.optim.Ad": "AdamW", "torch.optim.lr_scheduler.Ste": "StepLR",
    "torch.utils.data.DataL": "DataLoader", "nn.Linear(2, 3).wei": "weight", "net.para": "parameters",
    "net.state": "state_dict", "torch.autograd.gradc": "gradcheck", "torch.func.vm": "vmap",
    "nn.init.kai": "kaiming_normal_", "torch.no_": "no_grad", "x.gr": "graph",
}  # fmt: skip

CALLED = {
    "x.sum().ite",
    "torch.ones(2).vie",
    "torch.max(x, 0).val",
}  # a live namespace calls nothing, nor does PyTorch's


def script(code):
    jedi = pytest.importorskip("jedi")
    paths = [str(ROOT / "src"), *(p for p in sys.path if "site-packages" in p)]
    return jedi.Script(HEAD + code, project=jedi.Project(str(ROOT / "docs"), sys_path=paths))


@pytest.mark.parametrize("code", COMPLETED)
def test_jedi_completes(code):
    assert COMPLETED[code] in [c.name for c in script(code).complete()]


@pytest.mark.parametrize("code", sorted(COMPLETED.keys() - CALLED))
def test_jedi_completes_with_a_live_namespace(code):
    jedi = pytest.importorskip("jedi")
    names = {}
    exec(HEAD, names)
    assert COMPLETED[code] in [c.name for c in jedi.Interpreter(code, [names]).complete()]


@pytest.mark.parametrize(
    ("code", "name", "word"),
    [("torch.matmul(", "other", "product"), ("x.sum(", "dim", "sum"), ("nn.Linear(", "out_features", "last dimension")],
)
def test_jedi_shows_signatures_with_words(code, name, word):
    (signature, *_) = script(code).get_signatures()
    assert name in [p.name for p in signature.params]
    assert word in signature.docstring()
