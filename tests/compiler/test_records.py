"""Every record of an operation: compiled equals eager, values and gradients."""

import warnings

import numpy as np
import pytest
from test_ops import all_records, convert, find, maker, tensors

import flambeau as torch

CALLS = 1  # of each record


def outcome(function, args, kwargs):
    """(results, gradients of the inputs for cotangents of one)."""
    inputs = [t for t in tensors((args, kwargs), torch) if t.requires_grad]
    torch.manual_seed(0)
    results = tensors(function(*args, **kwargs), torch)
    outputs = [t for t in results if t.requires_grad]
    if not outputs:
        return results, []
    return results, torch.autograd.grad(outputs, inputs, [torch.ones_like(t) for t in outputs], allow_unused=True)


def agree(found, wanted, tolerance):
    assert (found is None) == (wanted is None)
    if wanted is not None:
        assert found.dtype == wanted.dtype and found.requires_grad == wanted.requires_grad
        np.testing.assert_allclose(found.detach().numpy(), wanted.detach().numpy(), rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("record", [r for r in all_records() if r.differentiable], ids=lambda record: record.name)
def test_compiled_equals_eager(record):
    function = find(torch, record.name)
    for number, (args, kwargs) in enumerate(record.calls(maker())):
        if number == CALLS:
            break
        args, kwargs = convert(args, torch, True), convert(kwargs, torch, True)
        try:
            wanted, wanted_grads = outcome(function, args, kwargs)
        except NotImplementedError:
            pytest.skip("no derivative")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what reads values says so once
            compiled = torch.compile(function)
            compiled(*args, **kwargs)
            found, found_grads = outcome(compiled, args, kwargs)
        for f, w in zip(found, wanted):
            agree(f, w, 1e-6)
        for f, w in zip(found_grads, wanted_grads):
            agree(f, w, 1e-5)
