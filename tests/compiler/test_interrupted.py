"""A compiled call that ends with an exception leaves parameters, optimizers and random numbers as an eager one does."""

import pytest
from oracle import read, same

import flambeau as torch
from flambeau import nn


def before_backward(_model, update, loss):
    update.zero_grad()
    yield
    loss.backward()
    update.step()


def before_step(_model, update, loss):
    update.zero_grad()
    loss.backward()
    yield
    update.step()


def after_step(_model, update, loss):
    update.zero_grad()
    loss.backward()
    update.step()
    yield


def while_writing(model, _update, loss):
    with torch.no_grad():
        model[0].weight.add_(loss)
        yield
        model[0].bias.add_(1)


@pytest.mark.parametrize("program", [before_backward, before_step, after_step, while_writing])
@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
@pytest.mark.parametrize("call", range(4))
def test_state_is_as_after_an_eager_call(program, error, call):
    found = []
    for compiled in (torch.compile, lambda f: f):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(3, 4), nn.Dropout(0.5), nn.BatchNorm1d(4)).double()
        update, calls = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9), []

        def step(x, stop, model=model, update=update):
            for _ in program(model, update, (model(x) * torch.rand(4)).square().sum()):
                if stop:
                    raise error("here")

        run = compiled(step)
        for i in range(call + 2):
            if i == call:
                with pytest.raises(error, match="here"):
                    run(torch.randn(8, 3).double(), True)
            else:
                run(torch.randn(8, 3).double(), False)
            calls.append([p.grad if p.grad is None else p.grad.clone() for p in model.parameters()])
        found.append(read((model.state_dict(), update.state_dict()["state"], calls, torch.rand(3))))
    same(*found, rtol=1e-4, atol=1e-5)


def test_what_the_program_kept_before_it_raised_has_values():
    kept = []

    def step(x):
        kept.append(x * 2)
        raise ValueError("here")

    compiled = torch.compile(step)
    for _ in range(4):
        with pytest.raises(ValueError, match="here"):
            compiled(torch.ones(2))
    assert [t.tolist() for t in kept] == [[2, 2]] * 4
