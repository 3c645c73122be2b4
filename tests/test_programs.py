"""Whole programs written for PyTorch, unchanged: `flambeau run` prints what PyTorch's Python prints."""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROGRAMS = sorted((ROOT / "tests" / "programs").glob("*.py"))
NUMBER = re.compile(r"(?<![\w.])-?\d+\.\d*(?:e[-+]?\d+)?|(?<![\w.])-?\d+e[-+]?\d+")


def output(*arguments):
    """What Python prints, run with this flambeau within reach."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "OMP_NUM_THREADS": "1", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout


def same_print(got, want, rtol=2e-3):
    """Assert that two prints have the same words, and numbers that differ by rounding only."""
    assert NUMBER.sub("#", got) == NUMBER.sub("#", want)
    for line, expected in zip(got.splitlines(), want.splitlines()):
        for a, b in zip(NUMBER.findall(line), NUMBER.findall(expected)):
            last_digit = 10.0 ** -len(re.sub(r"e.*", "", b).partition(".")[2])
            assert float(a) == pytest.approx(float(b), rel=rtol, abs=2 * last_digit), f"{line}\n{expected}"


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.stem)
def test_prints_what_pytorch_prints(program):
    """Without PyTorch, that it runs and prints finite numbers."""
    got = output("-m", "flambeau", "run", program)
    assert got and "nan" not in got
    if importlib.util.find_spec("torch") is not None:
        same_print(got, output(program))


def test_a_wrong_number_is_noticed():
    """The comparison is one."""
    same_print("loss 0.5001 step 3", "loss 0.5002 step 3")
    for got in ("loss 0.6000 step 3", "loss 0.5002 step 4", "cost 0.5002 step 3"):
        with pytest.raises(AssertionError):
            same_print(got, "loss 0.5002 step 3")
