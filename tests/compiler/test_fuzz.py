"""Random programs, the same ones at every run: compiled calls agree with eager ones (fuzz.py runs more of them)."""

import importlib.util
from pathlib import Path

import pytest

pytest.importorskip("llvmlite")
spec = importlib.util.spec_from_file_location("fuzz", Path(__file__).parent / "fuzz.py")
fuzz = importlib.util.module_from_spec(spec)
spec.loader.exec_module(fuzz)


@pytest.mark.parametrize("first", range(0, 500, 50))
def test_programs_agree(first):
    assert [text for seed in range(first, first + 50) if (text := fuzz.failure(seed))] == []
