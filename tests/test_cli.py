"""The command `flambeau`: its options, and programs written for PyTorch run as plain Python runs them."""

import subprocess
import sys
from pathlib import Path

import pytest

from flambeau._cli import main

ROOT = Path(__file__).parent.parent


def python(*arguments, cwd):
    """Runs Python with this flambeau within reach, and no other settings of ours."""
    command = [sys.executable, *map(str, arguments)]
    environment = {"PYTHONPATH": str(ROOT / "src"), "PATH": "", "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", timeout=120)


@pytest.fixture
def run(tmp_path):
    """Writes a program, and runs it under `flambeau run`."""

    def run(source, *arguments, options=()):
        (tmp_path / "program.py").write_text(source, encoding="utf-8")
        return python("-m", "flambeau", "run", *options, *(arguments or ["program.py"]), cwd=tmp_path)

    return run


def test_torch_is_flambeau(run):
    done = run(
        "import torch, torch.nn, flambeau, flambeau.nn\n"
        "import torch.nn.functional as F\n"
        "from torch.utils.data import DataLoader\n"
        "assert torch is flambeau and torch.nn is flambeau.nn and F is flambeau.nn.functional\n"
        "assert torch.__spec__.name == 'flambeau'\n"
        "assert DataLoader is flambeau.utils.data.DataLoader\n"
        "print(torch.tensor([1., 2.]) + 1)\n"
    )
    assert (done.returncode, done.stdout) == (0, "tensor([2., 3.])\n"), done.stderr
    assert done.stderr.count("flambeau: in this program, torch is flambeau") == 1


def test_nothing_is_announced_without_torch(run):
    done = run("print(1)\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, "1\n", "")


@pytest.mark.parametrize(
    "source, words",
    [
        ("import torch\ntorch.no_such_name", "AttributeError: module 'torch' has no attribute 'no_such_name'"),
        ("import torch.nn as nn\nnn.NoSuchLayer", "AttributeError: module 'torch.nn' has no attribute 'NoSuchLayer'"),
        ("from torch import no_such_name", "ImportError: cannot import name 'no_such_name'"),
        ("import torch.no.such", "ModuleNotFoundError: No module named 'torch.no'"),
    ],
)
def test_missing_names_are_told(run, source, words):
    done = run(source)
    assert done.returncode == 1
    assert words in done.stderr and done.stderr.rstrip().endswith("not yet in flambeau")
    assert "_run.py" not in done.stderr


def test_hasattr_still_works(run):
    assert run("import torch\nprint(hasattr(torch, 'no_such_name'), hasattr(torch, 'tensor'))").stdout == "False True\n"


PROBE = "import sys\nprint(__name__, __file__, sys.argv, sys.path[0], __spec__, sys.modules['__main__'].__name__)\n"


def test_program_sees_what_plain_python_shows(run, tmp_path):
    mine = run(PROBE, "program.py", "-x", "--help", "a b")
    plain = python("program.py", "-x", "--help", "a b", cwd=tmp_path)
    assert mine.stdout == plain.stdout


@pytest.mark.parametrize(
    "source",
    [
        "import sys; sys.exit(7)",
        "raise SystemExit('words')",
        "def f():\n    1 / 0\nf()\n",
        "x = = 3",
        "raise KeyboardInterrupt",
    ],
)
def test_exit_and_traceback_as_plain_python(run, tmp_path, source):
    mine = run(source)
    plain = python("program.py", cwd=tmp_path)
    status = 130 if plain.returncode == -2 else plain.returncode  # a shell's word for "interrupted"
    assert (mine.returncode, mine.stdout) == (status, plain.stdout)
    assert mine.stderr.replace(str(tmp_path) + "/", "") == plain.stderr.replace(str(tmp_path) + "/", "")


def test_module(run, tmp_path):
    done = run(
        "import sys, torch\nprint(__name__, sys.argv[1:], 'flambeau' in torch.__version__)\n",
        "program",
        "1",
        options=["-m"],
    )
    assert (done.returncode, done.stdout) == (0, "__main__ ['1'] True\n")


@pytest.mark.parametrize(
    "arguments, words",
    [
        ([], "no command"),
        (["paint"], "unknown command 'paint'"),
        (["run"], "no program"),
        (["run", "-m"], "no module"),
        (["run", "-x"], "unknown option '-x'"),
        (["run", "no_such_file.py"], "can't open file '"),
        (["lab", "--lang", "de"], "--lang must be en or fr"),
        (["lab", "--out"], "--out needs a value"),
        (["lab", "extra"], "unknown option 'extra'"),
    ],
)
def test_bad_usage(capsys, arguments, words):
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert words in printed.err and not printed.out


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["run", "--help"], ["lab", "--help"]])
def test_help(capsys, arguments):
    assert main(arguments) == 0
    assert "usage: flambeau" in capsys.readouterr().out
