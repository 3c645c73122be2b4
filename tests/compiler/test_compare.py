"""The debug switch: compiled calls beside eager kernels, and the first node that differs."""

import os
import subprocess
import sys

import pytest

import flambeau as torch
from flambeau import nn
from flambeau.interpreters import loops


def chain(x, w):
    y = torch.tanh(x @ w).relu()
    return y.sum(0), y.add_(1).mean()


def training():
    model = nn.Sequential(nn.Conv2d(1, 3, 3), nn.BatchNorm2d(3), nn.Dropout(0.2), nn.Flatten(), nn.Linear(48, 2))
    update = torch.optim.Adam(model.parameters())

    def step(x, y):
        update.zero_grad()
        loss = nn.functional.cross_entropy(model(x), y)
        loss.backward()
        update.step()
        return loss

    return step


def test_right_programs_pass_and_give_what_they_give():
    losses = []
    for options in ({"compare": True}, None):
        torch.manual_seed(0)
        step = torch.compile(training(), fullgraph=True, options=options)
        losses.append([step(torch.randn(4, 1, 6, 6), torch.randint(0, 2, (4,))) for _ in range(5)])
    assert torch.allclose(torch.stack(losses[0]), torch.stack(losses[1]), atol=1e-5)


@pytest.mark.parametrize("op, line", [("tanh", 15), ("add", 16)])
def test_the_first_node_that_differs_is_named_with_its_line(op, line, monkeypatch):
    table = loops.FLOAT_POINTWISE if op in loops.FLOAT_POINTWISE else loops.POINTWISE
    monkeypatch.setitem(table, op, lambda x, *_: loops.sm.add(x, loops.sm.num(0.5, x)))
    compiled = torch.compile(chain, options={"compare": True})
    x, w = torch.ones(3, 2), torch.ones(2, 4)
    compiled(x, w)
    with pytest.raises(RuntimeError, match=rf"float32.*test_compare.py:{line}.* instead of .*fault of the compiler"):
        compiled(x, w)


def test_a_gradient_that_differs_is_named(monkeypatch):
    compiled = torch.compile(lambda x: x.exp() * 3, options={"compare": True})
    x = torch.ones(2, requires_grad=True)
    monkeypatch.setitem(loops.POINTWISE, "mul", lambda a, b: loops.sm.add(a, b))
    compiled(x)
    with pytest.raises(RuntimeError, match="mul"):
        compiled(x).sum().backward()


def test_a_write_that_differs_is_named(monkeypatch):
    monkeypatch.setitem(loops.FLOAT_POINTWISE, "exp", lambda x: x)
    compiled = torch.compile(lambda x: x.exp_(), options={"compare": True})
    compiled(torch.ones(2))
    with pytest.raises(RuntimeError, match=r"exp float32\[2\].* instead of 2.7"):
        compiled(torch.ones(2))


def test_the_environment_turns_it_on():
    program = """
import flambeau as torch
from flambeau.interpreters import loops
loops.FLOAT_POINTWISE["exp"] = lambda x: x
f = torch.compile(torch.exp)
f(torch.ones(2))
try:
    f(torch.ones(2))
except RuntimeError as error:
    print(error)
"""
    found = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "FLAMBEAU_COMPILE": "compare"},
        capture_output=True,
        text=True,
    )
    assert "exp float32[2]" in found.stdout and "instead of" in found.stdout, found.stderr


def test_other_options_are_refused():
    with pytest.raises(RuntimeError, match="Unexpected optimization option triton"):
        torch.compile(chain, options={"triton": True})
