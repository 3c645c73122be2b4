"""Schedulers set PyTorch's rates and momenta, by steps and by epochs, and go on from a saved state."""

import pytest
from oracle import agrees

SCHEDULERS = {
    "LambdaLR": lambda s, o: s.LambdaLR(o, [lambda e: 0.9**e, lambda e: 1 / (1 + e)]),
    "MultiplicativeLR": lambda s, o: s.MultiplicativeLR(o, lambda e: 0.9 if e % 2 else 1.05),
    "StepLR": lambda s, o: s.StepLR(o, 3, gamma=0.5),
    "MultiStepLR": lambda s, o: s.MultiStepLR(o, [2, 2, 7], gamma=0.3),
    "ConstantLR": lambda s, o: s.ConstantLR(o, 0.2, 4),
    "LinearLR": lambda s, o: s.LinearLR(o, 0.1, 0.8, 6),
    "ExponentialLR": lambda s, o: s.ExponentialLR(o, 0.9),
    "PolynomialLR": lambda s, o: s.PolynomialLR(o, 7, 2.5),
    "CosineAnnealingLR": lambda s, o: s.CosineAnnealingLR(o, 5, eta_min=0.01),
    "CosineAnnealingWarmRestarts": lambda s, o: s.CosineAnnealingWarmRestarts(o, 3, T_mult=2, eta_min=0.001),
    "CyclicLR": lambda s, o: s.CyclicLR(o, 0.01, 0.2, 3, 5, mode="triangular2"),
    "CyclicLR own": lambda s, o: s.CyclicLR(o, 0.01, [0.2, 0.3], 2, scale_fn=lambda x: 1 / x, cycle_momentum=False),
    "OneCycleLR": lambda s, o: s.OneCycleLR(o, 0.2, total_steps=14, three_phase=True, pct_start=0.4),
    "OneCycleLR linear": lambda s, o: s.OneCycleLR(o, 0.2, epochs=2, steps_per_epoch=7, anneal_strategy="linear"),
    "SequentialLR": lambda s, o: s.SequentialLR(o, [s.ConstantLR(o, 0.1, 5), s.ExponentialLR(o, 0.9)], [4]),
    "ChainedScheduler": lambda s, o: s.ChainedScheduler([s.ConstantLR(o, 0.1, 5), s.ExponentialLR(o, 0.9)]),
    "ReduceLROnPlateau": lambda s, o: s.ReduceLROnPlateau(o, "max", 0.5, 1, cooldown=2, min_lr=[0.01, 0.02]),
}  # fmt: skip


def made(torch, name, kind="SGD"):
    """An optimizer of two groups, and its scheduler."""
    groups = [{"params": [torch.nn.Parameter(torch.ones(1))], "lr": lr} for lr in (0.1, 0.2)]
    options = {"momentum": 0.9} if kind == "SGD" else {}
    optimizer = getattr(torch.optim, kind)(groups, **options)
    return optimizer, SCHEDULERS[name](torch.optim.lr_scheduler, optimizer)


def rates(optimizer, scheduler, name, epochs):
    """Rates and momenta over some epochs."""
    seen = []
    for epoch in epochs:
        seen.append(
            [[float(g["lr"]), float(g.get("momentum", g.get("betas", [0])[0]))] for g in optimizer.param_groups]
        )
        optimizer.step()
        scheduler.step(*[float(epoch % 3)] if name == "ReduceLROnPlateau" else [])
        seen.append([float(lr) for lr in scheduler.get_last_lr()])
    return seen


@pytest.mark.parametrize("kind", ("SGD", "Adam"))
@pytest.mark.parametrize("name", SCHEDULERS)
def test_rates(name, kind):
    agrees(lambda torch: rates(*made(torch, name, kind), name, range(14)))


@pytest.mark.parametrize("name", SCHEDULERS)
def test_goes_on_from_a_saved_state(name):
    def program(torch):
        optimizer, scheduler = made(torch, name)
        rates(optimizer, scheduler, name, range(5))
        other_optimizer, other = made(torch, name)
        other_optimizer.load_state_dict(optimizer.state_dict())
        other.load_state_dict(scheduler.state_dict())
        return rates(other_optimizer, other, name, range(5, 9))

    agrees(program)


@pytest.mark.parametrize(
    "name", [n for n in SCHEDULERS if n not in ("SequentialLR", "ChainedScheduler", "ReduceLROnPlateau")]
)
def test_a_given_epoch(name):
    def program(torch):
        optimizer, scheduler = made(torch, name)
        optimizer.step()
        scheduler.step(4)
        return [float(lr) for lr in scheduler.get_last_lr()]

    agrees(program)


def test_a_rate_in_a_tensor_stays_in_its_place():
    def program(torch):
        lr = torch.tensor(0.5)
        optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=lr)
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1)
        optimizer.step()
        scheduler.step()
        return [optimizer.param_groups[0]["lr"] is lr, lr]

    agrees(program)


MISUSES = {
    "no optimizer": lambda s, o: s.StepLR(3, 1),
    "lambdas": lambda s, o: s.LambdaLR(o, [abs]),
    "no function": lambda s, o: s.MultiplicativeLR(o, 3),
    "factor": lambda s, o: s.ConstantLR(o, 2.0),
    "start factor": lambda s, o: s.LinearLR(o, 0.0),
    "resume": lambda s, o: s.StepLR(o, 1, last_epoch=3),
    "T_0": lambda s, o: s.CosineAnnealingWarmRestarts(o, 0),
    "cycle mode": lambda s, o: s.CyclicLR(o, 0.1, 0.2, mode="square"),
    "one cycle steps": lambda s, o: s.OneCycleLR(o, 0.1),
    "one cycle share": lambda s, o: s.OneCycleLR(o, 0.1, total_steps=10, pct_start=2.0),
    "plateau factor": lambda s, o: s.ReduceLROnPlateau(o, factor=1.0),
    "plateau mode": lambda s, o: s.ReduceLROnPlateau(o, mode="best"),
    "plateau rates": lambda s, o: s.ReduceLROnPlateau(o, min_lr=[0.1]),
    "milestones": lambda s, o: s.SequentialLR(o, [s.ExponentialLR(o, 0.9)], [3]),
    "nothing chained": lambda s, o: s.ChainedScheduler([]),
    "plateau chained": lambda s, o: s.ChainedScheduler([s.ReduceLROnPlateau(o)]),
}


@pytest.mark.parametrize("call", MISUSES.values(), ids=MISUSES)
def test_errors(call):
    def program(torch):
        optimizer, _ = made(torch, "StepLR")
        for group in optimizer.param_groups:
            del group["initial_lr"]
        return type(call(torch.optim.lr_scheduler, optimizer)).__name__

    agrees(program)


def test_warns_of_the_wrong_order():
    import flambeau

    _, scheduler = made(flambeau, "StepLR")
    with pytest.warns(UserWarning, match="before `optimizer.step\\(\\)`"):
        scheduler.step()
    with pytest.warns(UserWarning, match="get_last_lr"):
        scheduler.get_lr()


def test_an_epoch_given_to_step_is_warned_of_in_pytorchs_words():
    def program(torch):
        optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=0.1)
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2)
        optimizer.step()
        with pytest.warns(UserWarning) as caught:
            scheduler.step(3)
        words = torch.optim.lr_scheduler.EPOCH_DEPRECATION_WARNING
        return [words, str(caught[0].message) == words]

    agrees(program)
