"""Mistakes are told once, with line and remedy; what is right, or may be meant, is not told."""

import subprocess
import sys
import warnings
from pathlib import Path

import pytest

import flambeau as torch
from flambeau import nn
from flambeau.errors import Mistake

F = nn.functional
PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.py"))


@pytest.fixture(autouse=True)
def _fresh():
    torch.set_mistake_warnings(True)


def mistakes(program):
    """What is told while a program runs: (text, source line) for each warning."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        program()
    assert all(w.category is Mistake and w.filename == __file__ for w in caught)
    source = Path(__file__).read_text(encoding="utf-8").splitlines()
    return [(str(w.message), source[w.lineno - 1].strip()) for w in caught]


def told(program, *words):
    """The source line of the only mistake of a program, whose text has some words."""
    (text, line), *more = mistakes(program)
    assert not more and all(word in text for word in words), [text, *more]
    return line


def quiet(program):
    assert mistakes(program) == []


def data():
    return torch.rand(6, 3), torch.rand(6, 1)


def train(net, optimizer, steps=4, zero=True, x=None, y=None):
    x, y = data() if x is None else (x, y)
    for _ in range(steps):
        if zero:
            optimizer.zero_grad()
        F.mse_loss(net(x), y).backward()
        optimizer.step()


def sgd(net):
    return torch.optim.SGD(net.parameters(), lr=0.01)


# Gradients used twice


@pytest.mark.parametrize("name", ["SGD", "Adam", "LBFGS"])
def test_step_without_zero_grad(name):
    net = nn.Linear(3, 1)
    optimizer = getattr(torch.optim, name)(net.parameters(), lr=0.01)
    x, y = data()

    def closure():
        loss = F.mse_loss(net(x), y)
        loss.backward()
        return loss

    def program():
        for _ in range(4):
            optimizer.step(closure)

    assert told(program, "zero_grad()", "torch.accumulating()") == "optimizer.step(closure)"


def test_step_without_zero_grad_in_a_plain_loop():
    net = nn.Linear(3, 1)
    assert told(lambda: train(net, sgd(net), zero=False), "zero_grad()") == "optimizer.step()"


def test_clipping_does_not_hide_it():
    net, (x, y) = nn.Linear(3, 1), data()
    optimizer = sgd(net)

    def program():
        for _ in range(4):
            F.mse_loss(net(x), y).backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            nn.utils.clip_grad_value_(net.parameters(), 1.0)
            optimizer.step()

    assert told(program, "zero_grad()") == "optimizer.step()"


def clipped_and_zeroed_by_hand(net, optimizer):
    for _ in range(3):
        net(data()[0]).sum().backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        net(data()[0]).mean().backward()
        for p in net.parameters():
            p.grad.zero_()


def accumulated(net, optimizer):
    for _ in range(3):
        for _ in range(4):
            (F.mse_loss(net(data()[0]), data()[1]) / 4).backward()
        optimizer.step()
        optimizer.zero_grad()


def declared(net, optimizer):
    for _ in range(3):
        with torch.accumulating():
            net(data()[0]).sum().backward()
        optimizer.step()


def zeroed(net, optimizer):
    for _ in range(3):
        optimizer.zero_grad(set_to_none=False)
        net(data()[0]).sum().backward()
        optimizer.step()


def zeroed_by_hand(net, optimizer):
    for _ in range(3):
        for p in net.parameters():
            if p.grad is not None:
                p.grad.zero_()
        net(data()[0]).sum().backward()
        optimizer.step()


def decayed_by_hand(net, optimizer):
    for _ in range(3):
        for p in net.parameters():
            if p.grad is not None:
                p.grad.mul_(0.9)
        net(data()[0]).sum().backward()
        optimizer.step()


def one_backward_two_steps(net, optimizer):
    net(data()[0]).sum().backward()
    for _ in range(3):
        optimizer.step()


def used_by_another_loss(net, optimizer):
    """As a discriminator's gradients grow with the generator's loss, and are then zeroed."""
    for _ in range(3):
        optimizer.zero_grad()
        net(data()[0]).sum().backward()
        optimizer.step()
        net(data()[0]).mean().backward()


@pytest.mark.parametrize(
    "program",
    [
        *(accumulated, declared, zeroed, zeroed_by_hand, decayed_by_hand, one_backward_two_steps, used_by_another_loss),
        clipped_and_zeroed_by_hand,
    ],
)
def test_gradients_that_are_meant_to_add_up(program):
    net = nn.Linear(3, 1)
    quiet(lambda: program(net, sgd(net)))


# Losses


def test_softmax_before_cross_entropy():
    scores, classes = torch.rand(4, 3, requires_grad=True), torch.tensor([0, 1, 2, 0])
    loss = nn.CrossEntropyLoss()
    for probabilities in (scores.softmax(1), nn.Softmax(dim=-1)(scores), scores.softmax(1).reshape(4, 3)):
        torch.set_mistake_warnings(True)
        assert told(lambda: loss(probabilities, classes), "leave out softmax") == told_line("loss(probabilities")
    quiet(lambda: loss(scores, classes))
    quiet(lambda: loss(scores.log_softmax(1), classes))
    quiet(lambda: loss(scores.softmax(0), classes))
    quiet(lambda: F.nll_loss(scores.softmax(1).log(), classes))


def told_line(start):
    """The line of this file on which a call stands."""
    lines = Path(__file__).read_text(encoding="utf-8").splitlines()
    return next(line.strip() for line in lines if start in line)


def test_sigmoid_before_logits():
    scores, wanted = torch.rand(4, requires_grad=True), torch.ones(4)
    line = told(lambda: F.binary_cross_entropy_with_logits(scores.sigmoid(), wanted), "leave out sigmoid")
    assert "with_logits" in line
    quiet(lambda: F.binary_cross_entropy_with_logits(scores, wanted))
    quiet(lambda: F.binary_cross_entropy(scores.sigmoid(), wanted))


LOSSES = [F.mse_loss, F.l1_loss, F.smooth_l1_loss, F.huber_loss, F.poisson_nll_loss, F.soft_margin_loss]
LOSSES += [lambda x, y: F.kl_div(x, y, reduction="sum"), lambda x, y: F.gaussian_nll_loss(x, y, 1.0)]


@pytest.mark.parametrize("loss", LOSSES)
def test_sizes_that_broadcast_to_all_pairs(loss):
    x, y = torch.rand(5, 1, requires_grad=True), torch.rand(5)
    assert told(lambda: loss(x, y), "(5, 1)", "(5,)", "unsqueeze(1)")
    quiet(lambda: loss(x.squeeze(1), y))
    quiet(lambda: loss(x, y.unsqueeze(1)))


def test_a_difference_by_hand_of_all_pairs():
    net, (x, y) = nn.Linear(3, 1), data()
    y = y.squeeze(1)

    def program():
        error = net(x) - y
        loss = (error**2).mean()
        loss.backward()

    assert told(program, "(6, 1)", "(6, 6)", "unsqueeze(1)") == "error = net(x) - y"
    assert told(lambda: (torch.sum((y - net(x)).pow(2)) / 6).backward(), "(6,) and (6, 1)")
    assert told(lambda: torch.sqrt(0.5 * (y - net(x)).abs().mean()).backward(), "(6,) and (6, 1)")
    for twin in (
        lambda: ((net(x).squeeze(1) - y) ** 2).mean().backward(),
        lambda: ((net(x) - y.unsqueeze(1)) ** 2).mean().backward(),
        lambda: ((net(x).squeeze(1).unsqueeze(1) - y) ** 2).mean().backward(),  # all pairs are meant
        lambda: ((net(x) - net(x).squeeze(1)) ** 2).mean().backward(),
        lambda: (net(x) - y).exp().mean().backward(),
    ):
        quiet(twin)


# A history that grows


def growing(add):
    net, (x, y) = nn.Linear(3, 1), data()
    optimizer, total = sgd(net), 0.0
    for _ in range(30):
        optimizer.zero_grad()
        loss = F.mse_loss(net(x), y)
        loss.backward()
        optimizer.step()
        total = add(total, loss)


def test_total_of_losses():
    assert told(lambda: growing(lambda total, loss: total + loss), "loss.item()") == told_line(
        "growing(lambda total, loss: total + loss"
    )
    assert told(lambda: growing(lambda total, loss: 0.9 * total + 0.1 * loss), "loss.item()")
    quiet(lambda: growing(lambda total, loss: total + loss.item()))
    quiet(lambda: growing(lambda total, loss: total + loss.detach()))


def test_total_in_place_before_backward():
    net, (x, y) = nn.Linear(3, 1), data()

    def program():
        total = torch.zeros(1)
        for _ in range(30):
            loss = ((net(x) - y) ** 2).mean()
            total += loss
            loss.backward()

    assert told(program, "total keeps the graphs") == "total += loss"


def test_totals_that_are_differentiated():
    net, (x, y) = nn.Linear(3, 1), data()

    def sum_over_time():
        for _ in range(3):
            total = 0.0
            for _ in range(30):
                total = total + F.mse_loss(net(x), y)
            total.backward()

    def sum_of_parts():
        parts = [F.mse_loss(net(x), y) for _ in range(30)]
        for part in parts:
            part.backward()
        return sum(parts).item()

    quiet(sum_over_time)
    quiet(sum_of_parts)


# Nothing to differentiate: the error says why


def why(program, *words):
    with pytest.raises(
        RuntimeError, match="element 0 of tensors does not require grad and does not have a grad_fn"
    ) as error:
        program()
    for word in words:
        assert word in str(error.value)


net_ = nn.Linear(3, 1)


@torch.no_grad()
def predicted(x):
    return net_(x)


class Detaching(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 1)

    def forward(self, x):
        hidden = self.layer(x).data
        return 2 * hidden


def test_why_detached():
    x, y = data()

    def detached():
        out = net_(x).detach()
        loss = F.mse_loss(out, y)
        loss.backward()

    line = detached.__code__.co_firstlineno + 1
    why(detached, "`net_(x).detach()`", f"{__file__}:{line}")

    def converted():
        loss = torch.tensor(net_(x).sum().item())
        torch.autograd.backward(loss)

    why(converted, "`item`")
    model = Detaching()
    why(lambda: F.mse_loss(model(x), y).backward(), "`self.layer(x).data`")


def test_why_under_no_grad():
    x, y = data()

    def program():
        with torch.no_grad():
            out = net_(x)
        torch.autograd.grad(F.mse_loss(out, y), [y])

    why(program, "`net_(x)`", "under `with torch.no_grad():`")
    why(lambda: predicted(x).sum().backward(), "predicted() computes under `@torch.no_grad()`")

    def inside():
        with torch.no_grad():
            net_(x).sum().backward()

    why(inside, "switched off here")


class Trainer:
    def __init__(self):
        self.model = nn.Linear(3, 1)

    def encode(self, x):
        with torch.inference_mode():
            return self.model(x)

    def run(self, x, y):
        self.out = self.encode(x)
        self.loss = F.mse_loss(self.out, y.detach())
        self.loss.backward()


def test_why_follows_attributes_methods_and_lists():
    x, y = data()
    why(lambda: Trainer().run(x, y), "`self.model(x)` was computed under `with torch.inference_mode():`")

    def collected():
        losses = []
        for _ in range(2):
            losses.append(net_(x).sum().item())
        torch.tensor(losses).mean().backward()

    why(collected, "`net_(x).sum().item()` has no history")

    def switched():
        torch.set_grad_enabled(False)
        loss = net_(x).sum()
        torch.set_grad_enabled(True)
        loss.backward()

    why(switched, "after `torch.set_grad_enabled(False)`")

    def through_numpy():
        out = net_(x).detach().numpy()
        loss = torch.from_numpy((out - 1) ** 2).mean()
        loss.backward()

    why(through_numpy, "`net_(x).detach()` has no history")


def test_why_no_derivative():
    x, y = data()

    def counted():
        correct = (net_(x).argmax(1) == 0).sum()
        correct.backward()

    why(counted, "torch.int64", "`net_(x).argmax(1)`")

    def chosen():
        best = net_(x).argmax(1)
        F.mse_loss(best.float(), y[:, 0]).backward()

    why(chosen, "`net_(x).argmax(1)` has no derivative")


def test_why_nothing_requires_grad():
    x, y = data()
    frozen = nn.Linear(3, 1).requires_grad_(False)
    why(lambda: F.mse_loss(frozen(x), y).backward(), "no parameter of `frozen` requires grad")
    why(lambda: (x * 2).sum().backward(), "requires_grad=True")
    why(lambda: eval("x.sum().backward()", {"x": x}), "requires_grad=True")


def test_grad_of_a_result():
    x = torch.ones(2, requires_grad=True)
    hidden = x * 2
    assert told(lambda: hidden.grad, "retain_grad()", "`hidden` is the result of MulBackward0") == told_line(
        "lambda: hidden.grad"
    )
    quiet(lambda: x.grad)


# Parameters made after the optimizer


def test_parameters_made_after_the_optimizer():
    net = nn.Sequential(nn.Linear(3, 3), nn.Tanh(), nn.Linear(3, 2))
    optimizer = sgd(net)
    net[2] = nn.Linear(3, 1)
    assert told(lambda: train(net, optimizer), "net.2.weight, net.2.bias were made after") == "optimizer.step()"


def test_parameters_that_are_known_or_left_out():
    net = nn.Sequential(nn.Linear(3, 3), nn.Tanh(), nn.Linear(3, 1))
    quiet(lambda: train(net, torch.optim.SGD(net[2].parameters(), lr=0.01)))  # the last layer only
    optimizer = sgd(net)
    net.add_module("more", nn.Linear(1, 1))
    optimizer.add_param_group({"params": net.more.parameters()})
    quiet(lambda: train(net, optimizer))
    net.add_module("last", nn.Linear(1, 1))
    other = sgd(net.last)
    quiet(lambda: train(net, optimizer))
    quiet(other.step)
    teacher = nn.Linear(3, 1)
    quiet(lambda: train(lambda x: net(x) + teacher(x), optimizer))


# The wrong mode of dropout


def dropping():
    return nn.Sequential(nn.Linear(3, 8), nn.Dropout(0.5), nn.Linear(8, 1))


def evaluate(model, x):
    with torch.no_grad():
        return model(x).mean()


def sample(model, x):
    with torch.no_grad():
        return model(x).mean()


def test_training_goes_on_in_evaluation_mode():
    net, x = dropping(), data()[0]
    optimizer = sgd(net)

    def program():
        for _ in range(3):
            train(net, optimizer)
            net.eval()
            evaluate(net, x)

    assert told(program, "net is trained in evaluation mode", "net.train()") == "optimizer.step()"


def test_training_in_evaluation_mode_that_is_meant():
    net, (x, y) = dropping(), data()
    optimizer = sgd(net)

    def both_modes():
        for _ in range(3):
            net.train()
            train(net, optimizer)
            net.eval()
            F.mse_loss(net(x), y)

    def attack():
        net.eval()
        delta = torch.zeros(6, 3, requires_grad=True)
        train(lambda x: net(x + delta), torch.optim.SGD([delta], lr=0.1))

    quiet(lambda: train(dropping().eval(), sgd(net)))
    fresh = dropping().eval()
    quiet(lambda: train(fresh, sgd(fresh)))
    quiet(both_modes)
    quiet(attack)


def test_evaluation_in_training_mode():
    net, x = dropping(), data()[0]
    train(net, sgd(net))
    assert told(lambda: evaluate(net, x), "evaluate()", "model.eval()") == told_line("return model(x).mean()")
    quiet(lambda: sample(net, x))
    net.eval()
    quiet(lambda: evaluate(net, x))
    net.train()
    quiet(lambda: evaluate(net, x))  # who knows eval() may mean it


# The switch


def softmaxed():
    return F.cross_entropy(torch.rand(2, 3, requires_grad=True).softmax(1), torch.tensor([0, 2]))


def test_once_for_each_place():
    assert len(mistakes(lambda: [softmaxed() for _ in range(3)])) == 1
    quiet(softmaxed)


def test_switch():
    with torch.set_mistake_warnings(False):
        quiet(softmaxed)
    assert len(mistakes(softmaxed)) == 1
    torch.set_mistake_warnings(False)
    quiet(softmaxed)


SCRIPT = """import torch
scores = torch.rand(2, 3, requires_grad=True)
torch.nn.functional.cross_entropy(scores.softmax(1), torch.tensor([0, 2]))
"""


@pytest.mark.parametrize("setting", ["1", "0"])
def test_environment_variable_and_standard_error(setting, tmp_path):
    path = tmp_path / "script.py"
    path.write_text(SCRIPT)
    environment = {"PYTHONPATH": str(Path(torch.__file__).parent.parent), "FLAMBEAU_MISTAKES": setting}
    command = [sys.executable, "-m", "flambeau", "run", path]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert (f"{path}:3: Mistake: cross_entropy" in done.stderr) is (setting == "1")


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.stem)
def test_programs_that_are_right(program):
    """No mistake is told of programs that work with PyTorch."""
    environment = {"PYTHONPATH": str(Path(torch.__file__).parent.parent), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "flambeau", "run", program]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=300)
    assert done.returncode == 0 and "Mistake" not in done.stderr, done.stderr
