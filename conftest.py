"""What every test and doctest shares: `torch` in doctests is flambeau, and each test starts from the same seed."""

import importlib.util
import os

import pytest

import flambeau

if importlib.util.find_spec("hypothesis"):
    from hypothesis import settings

    # the same examples at every run; HYPOTHESIS_PROFILE=search looks for new ones
    settings.register_profile("repeat", derandomize=True, deadline=None)
    settings.register_profile("search", deadline=None)
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeat"))

collect_ignore = ["tests/programs"]  # run by tests/test_programs.py, in processes of their own
collect_ignore += ["src/flambeau/ops.py"]  # any name is a namespace there, also what pytest asks a module for


@pytest.fixture(autouse=True)
def _doctest_namespace(doctest_namespace):
    doctest_namespace["torch"] = flambeau
    doctest_namespace["F"] = flambeau.nn.functional


@pytest.fixture(autouse=True)
def _defaults():
    flambeau.manual_seed(0)
    yield
    flambeau.set_default_dtype(flambeau.float32)
