"""Training loops whose surroundings change between calls: compiled, they give what they give eagerly."""

import random
import threading
import warnings

import pytest
from oracle import read, same

import flambeau as torch
from flambeau import nn
from flambeau.nn import functional as F


def mlp():
    return nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 3))


def batch(n=6):
    return torch.randn(n, 4), torch.randint(0, 3, (n,))


def trained(compiled, optimizer, after=lambda i, model, optimizer: None, clip=None, sizes=(6,) * 8):
    """The losses and weights of a training loop; `after` is called after each step."""
    model = mlp()
    update = optimizer(model)

    def step(x, y):
        update.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        if clip:
            nn.utils.clip_grad_norm_(model.parameters(), clip)
        update.step()
        return loss

    run, losses = compiled(step), []
    for i, n in enumerate(sizes):
        losses.append(run(*batch(n)))
        after(i, model, update)
    return losses, model.state_dict()


def sgd(model):
    return torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)


def adam(model):
    return torch.optim.Adam(model.parameters(), lr=0.01)


def batch_sizes(compiled):
    return trained(compiled, adam, sizes=(6, 6, 6, 5, 6, 5, 7, 6))


def clipped(compiled):
    return trained(compiled, sgd, clip=0.1)


def settings(compiled):
    def after(i, _model, update):
        update.param_groups[0]["lr"] *= 0.5
        if i == 4:
            update.param_groups[0]["weight_decay"] = 0.1

    return trained(compiled, sgd, after)


def group_added(compiled):
    def after(i, model, update):
        if i == 3:
            update.add_param_group({"params": model[2].parameters()})

    return trained(compiled, lambda model: adam(model[0]), after)


def states_loaded(compiled):
    kept = {}

    def after(i, model, update):
        if i == 2:
            kept["model"] = {k: v.clone() for k, v in model.state_dict().items()}
            kept["update"] = {
                **update.state_dict(),
                "state": {i: {k: v.clone() for k, v in s.items()} for i, s in update.state_dict()["state"].items()},
            }
        if i == 5:
            model.load_state_dict(kept["model"])
            update.load_state_dict(kept["update"])

    return trained(compiled, adam, after)


def hooks_on_gradients(compiled):
    handles = []

    def after(i, model, _update):
        if i == 2:
            handles.append(model[0].weight.register_hook(lambda g: g * 0))
        if i == 5:
            handles.pop().remove()

    return trained(compiled, sgd, after)


def frozen(compiled):
    return trained(compiled, sgd, lambda i, model, _update: model[0].requires_grad_(i not in (3, 4)))


def accumulated(compiled):
    model = mlp()
    update = sgd(model)

    def add(x, y):
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        return loss

    run, seen = compiled(add), []
    for i in range(8):
        seen.append((run(*batch()), [p.grad.clone() for p in model.parameters()]))
        if i % 2:
            update.step()
            update.zero_grad()
    return seen


def optimizer_replaced(compiled):
    model = mlp()
    update = adam(model)

    def step(x, y):
        update.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        update.step()
        return loss

    run, losses = compiled(step), []
    for i in range(8):
        if i in (3, 6):
            update = adam(model) if i == 3 else sgd(model)
        losses.append(run(*batch()))
    return losses, model.state_dict()


def model_replaced(compiled):
    model = mlp()
    run, seen = compiled(lambda x: model(x)), []
    for i in range(7):
        if i == 3:
            model = mlp()
        if i == 5:
            model[0].register_forward_hook(lambda module, args, y: y * 2)
        seen.append(run(torch.ones(2, 4)))
    return seen


def scheduler_inside(compiled):
    model = mlp()
    update = sgd(model)
    schedule = torch.optim.lr_scheduler.ExponentialLR(update, 0.5)

    def step(x, y):
        update.zero_grad()
        F.cross_entropy(model(x), y).backward()
        update.step()
        schedule.step()

    run = compiled(step)
    for _ in range(5):
        run(*batch())
    return update.param_groups[0]["lr"], model.state_dict()


def flag_in_a_dict(compiled):
    state = {"double": False}
    run, seen = compiled(lambda x: x * 2 if state["double"] else x), []
    for i in range(8):
        state["double"] = i % 4 == 3
        seen.append(run(torch.ones(2)))
    return seen


def counter(compiled):
    count = [0]

    def step(x):
        count[0] += 1
        return x * count[0]

    run = compiled(step)
    return [run(torch.ones(2)) for _ in range(5)], count


def kept_outside(compiled):
    class Trainer:
        def __init__(self):
            self.total, self.log, self.last = 0, [], None

        def step(self, x):
            y = x * 2
            self.total += 1
            self.log.append(y)
            self.last = y.detach() + 1
            return y.sum()

    trainer = Trainer()
    run = compiled(trainer.step)
    results = [run(torch.full((3,), float(i))) for i in range(5)]
    return results, trainer.total, trainer.log, trainer.last


def pythons_random_numbers(compiled):
    random.seed(0)
    run = compiled(lambda x: x * random.random())
    return [run(torch.ones(2)) for _ in range(4)]


def search(compiled):
    w = torch.zeros(3, requires_grad=True)
    update = torch.optim.LBFGS([w], lr=0.5)

    def closure():
        update.zero_grad()
        loss = ((w - torch.arange(3.0)) ** 2).sum()
        loss.backward()
        return loss

    run = compiled(lambda: update.step(closure))
    return [run() for _ in range(4)], w


def same_tensor_twice(compiled):
    def step(a, b):
        a.add_(1)
        return a * b

    run, seen = compiled(step), []
    for i in range(8):
        x = torch.ones(6)
        second = [torch.ones(3), x[:3], x[1:4]][i // 3]
        seen.append((run(x[:3], second), x))
    return seen


def once_the_same(compiled):
    run, x = compiled(lambda a, b: a * 2 + b), torch.ones(2)
    return [run(x, x if i < 4 else torch.zeros(2)) for i in range(7)]


def argument_returned(compiled):
    run, seen = compiled(lambda x: (x, x.view(-1), x * 2)), []
    for i in range(4):
        x = torch.full((2, 2), float(i))
        y, flat, double = run(x)
        seen.append((y is x, flat.data_ptr() == x.data_ptr(), y, double))
    return seen


def view_of_an_argument(compiled):
    run, seen = compiled(lambda x: x[1:]), []
    for _ in range(4):
        w = torch.ones(3, requires_grad=True)
        x = w * 1
        run(x).mul_(3)
        x.sum().backward()
        seen.append((x, w.grad))
    return seen


def returned_twice(compiled):
    def double(x):
        y = x * 2
        return y, {"again": y}

    run, seen = compiled(double), []
    for i in range(4):
        y, found = run(torch.full((3,), float(i)))
        seen.append((y is found["again"], y))
    return seen


def returned_with_a_view(compiled):
    def double(x):
        y = x * 2
        return y, y[1:]

    run, seen = compiled(double), []
    for _ in range(4):
        y, rest = run(torch.ones(3))
        y.add_(1)
        seen.append((y, rest))
    return seen


def gradient_of_an_argument(compiled):
    run, seen = compiled(lambda x: (x * x).sum().backward()), []
    for i in range(5):
        x = torch.full((3,), float(i), requires_grad=True)
        run(x)
        seen.append(x.grad)
    return seen


def lists(compiled):
    run = compiled(lambda xs: sum(x * 2 for x in xs))
    return [run([torch.ones(2)] * n) for n in (1, 1, 2, 2, 3, 1)]


def threads(compiled):
    model = mlp()
    run, results = compiled(lambda x: model(x).tanh()), [None] * 4
    inputs = [torch.randn(5, 4) for _ in range(4)]

    def work(i):
        for _ in range(20):
            results[i] = run(inputs[i])

    workers = [threading.Thread(target=work, args=(i,)) for i in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return results


NO_PROGRAMS = ("mlp", "batch", "trained", "sgd", "adam", "read", "same")
PROGRAMS = [v for k, v in list(globals().items()) if callable(v) and v.__module__ == __name__ and k not in NO_PROGRAMS]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.__name__)
def test_compiled_is_eager(program):
    results = []
    for compiled in (torch.compile, lambda f: f):
        torch.manual_seed(0)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            results.append(read(program(compiled)))
    same(*results, rtol=1e-4, atol=1e-5)


def test_dropout_of_a_permuted_argument_draws_in_the_order_of_memory():
    def dropped(run):
        torch.manual_seed(0)
        return [run(torch.ones(6, 4)) for _ in range(3)]

    def f(x):
        return F.dropout(x.t(), 0.5)

    for ours, eager in zip(dropped(torch.compile(f)), dropped(f)):
        assert torch.equal(ours, eager)
