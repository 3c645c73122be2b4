"""Device "cuda" on the stand-in: these tests need no GPU, and leave no trace of one."""

import pytest

from flambeau._tensor import places


@pytest.fixture(autouse=True)
def standin(monkeypatch):
    """The stand-in in CuPy's place for one test."""
    monkeypatch.setenv("FLAMBEAU_CUDA", "cpu")
    monkeypatch.setattr(places, "_found", [])
    module = places.cuda()
    yield module
    places.ARRAYS.discard(module.ndarray)
