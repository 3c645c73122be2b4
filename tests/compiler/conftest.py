"""Compiler tests verify every graph and keep their object code apart."""

import pytest

pytest.importorskip("llvmlite")


@pytest.fixture(autouse=True)
def strict(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("FLAMBEAU_CACHE_DIR", str(tmp_path_factory.getbasetemp() / "objects"))
    monkeypatch.setattr("flambeau.compiler.passes.ENABLED", True)
