"""What every test and doctest shares: `torch` in doctests is flambeau, and each test starts from the same seed."""

import pytest

import flambeau

collect_ignore = ["tests/programs"]  # run by tests/test_programs.py, in processes of their own


@pytest.fixture(autouse=True)
def _doctest_namespace(doctest_namespace):
    doctest_namespace["torch"] = flambeau
    doctest_namespace["F"] = flambeau.nn.functional


@pytest.fixture(autouse=True)
def _defaults():
    flambeau.manual_seed(0)
    yield
    flambeau.set_default_dtype(flambeau.float32)
