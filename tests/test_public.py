"""What every public function does with its arguments, whichever it is."""

import inspect

import pytest

import flambeau as torch

CALLS = [
    *("torch.sum(x, axis=0)", "x.sum(axis=1, keepdims=True)", "x.mean(axis=1)", "torch.cat([x, x], axis=0)"),
    *("torch.max(x, axis=0).values", "x.softmax(axis=1)", "torch.squeeze(x, axis=0)", "torch.add(x, x2=x)"),
    *("x.clone().cumsum_(axis=0)", "torch.amax(input=x, axis=1, keepdims=True)", "torch.unbind(x, axis=1)[0]"),
]


@pytest.mark.parametrize("call", CALLS)
def test_arguments_by_numpys_names(call):
    """PyTorch takes axis, keepdims, x, x2 for dim, keepdim, input, other."""
    x = torch.arange(6.0).reshape(2, 3)
    ours = call.replace("axis", "dim").replace("keepdims", "keepdim").replace("x2=", "other=")
    assert torch.equal(eval(call, {"torch": torch, "x": x}), eval(ours, {"torch": torch, "x": x}))


def test_an_argument_by_two_names():
    """It is refused, and unknown names are."""
    with pytest.raises(TypeError, match="two names"):
        torch.ones(2).sum(dim=0, axis=0)
    with pytest.raises(TypeError, match="unexpected keyword"):
        torch.ones(2).cumsum(dims=0)


def test_signatures_are_those_written():
    """Decorators do not hide them."""
    assert list(inspect.signature(torch.add).parameters) == ["input", "other", "alpha", "out"]
    assert list(inspect.signature(torch.cumsum).parameters) == ["input", "dim", "dtype", "out"]


CONTRADICTIONS = [
    lambda x: x.permute(0, 1, dims=(1, 0)),
    lambda x: x.expand(2, 3, size=(2, 3)),
    lambda x: x.view(3, 2, size=(2, 3)),
    lambda x: x.hsplit(),
    lambda x: torch.hsplit(x, 3, indices=(1,)),
    lambda x: torch.max(x, keepdim=True),
    lambda x: torch.median(x, keepdim=True),
    lambda x: torch.where(x > 0, x),
    lambda x: torch.zeros(2, layout=3),
    lambda x: x.contiguous(memory_format=3),
    lambda x: x.to(dtype=3),
    lambda x: torch.trapezoid(x, x=x, dx=2),
    lambda x: torch.linalg.pinv(x, rcond=0.1, rtol=0.1),
    lambda x: torch.linalg.vector_norm(x, "fro"),
    lambda x: torch.histogram(x, torch.tensor([0.0, 1.0]), range=(0.0, 1.0)),
]


@pytest.mark.parametrize("call", CONTRADICTIONS)
def test_arguments_that_contradict_each_other_are_refused(call):
    with pytest.raises(TypeError):
        call(torch.ones(2, 3))


@pytest.mark.parametrize("make", [torch.zeros, torch.rand, torch.arange, torch.hann_window, torch.eye])
def test_pinned_memory_is_refused(make):
    with pytest.raises(RuntimeError, match="pin_memory"):
        make(2, pin_memory=True)


def test_empty_in_a_memory_format():
    assert torch.empty(2, 3, 4, 5, memory_format=torch.channels_last).stride() == (60, 1, 15, 3)
    with pytest.raises(RuntimeError, match="rank 4"):
        torch.empty(2, memory_format=torch.channels_last)
