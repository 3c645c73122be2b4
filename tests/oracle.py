"""Run one program on PyTorch and on flambeau, and compare what it returns."""

import warnings

import numpy as np
import pytest

import flambeau


def read(value):
    """A result as plain values: tensors as arrays, errors by type, containers item by item."""
    if type(value).__name__ in ("Tensor", "Parameter"):
        t = value.detach()
        t = t.resolve_conj().resolve_neg()
        return str(value.dtype), tuple(value.shape), np.array(t.numpy())
    if isinstance(value, dict):
        return {k: read(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [read(v) for v in value]
    return value


def same(got, want, rtol=1e-5, atol=1e-6):
    """Assert that two read results agree."""
    if isinstance(want, tuple):
        assert got[:2] == want[:2]
        np.testing.assert_allclose(got[2], want[2], rtol=rtol, atol=atol)
    elif isinstance(want, dict):
        assert list(got) == list(want)
        for key in want:
            same(got[key], want[key], rtol, atol)
    elif isinstance(want, list):
        assert len(got) == len(want)
        for g, w in zip(got, want):
            same(g, w, rtol, atol)
    elif isinstance(want, float):
        assert got == pytest.approx(want, rel=rtol, abs=atol)
    else:
        assert got == want


def outcome(program, library):
    """What a program returns, or the type of its error."""
    library.manual_seed(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return read(program(library))
        except Exception as error:
            return ["raised", type(error).__name__]


def agrees(program, rtol=1e-5, atol=1e-6):
    """Assert that a program gives the same on both libraries, errors included."""
    torch = pytest.importorskip("torch")
    same(outcome(program, flambeau), outcome(program, torch), rtol, atol)
