"""Optimizers take PyTorch's steps, keep its state and speak its errors."""

import pytest
from oracle import agrees

OPTIMIZERS = {
    "SGD": [{}, {"momentum": 0.9, "dampening": 0.2}, {"momentum": 0.9, "nesterov": True, "weight_decay": 0.1}],
    "Adam": [{}, {"amsgrad": True, "weight_decay": 0.1}, {"maximize": True, "betas": (0.5, 0.6), "fused": True}],
    "AdamW": [{}, {"lr": 0.1, "weight_decay": 0.3, "foreach": True}],
    "RMSprop": [{}, {"centered": True, "momentum": 0.3}, {"alpha": 0.5, "weight_decay": 0.1}],
    "Adagrad": [{}, {"lr_decay": 0.5, "initial_accumulator_value": 0.3}],
    "Adadelta": [{}, {"rho": 0.5, "weight_decay": 0.1}],
    "Adamax": [{}, {"weight_decay": 0.1, "maximize": True}],
    "NAdam": [{}, {"weight_decay": 0.1, "decoupled_weight_decay": True}],
    "RAdam": [{}, {"weight_decay": 0.1}, {"betas": (0.5, 0.6)}],
    "ASGD": [{}, {"t0": 2.0, "lambd": 0.1}],
    "Rprop": [{}, {"etas": (0.3, 1.5)}],
    "Adafactor": [{}, {"weight_decay": 0.1, "d": 1.5}],
    "LBFGS": [{}, {"line_search_fn": "strong_wolfe", "history_size": 3}, {"lr": 0.5, "max_iter": 3}],
}
CASES = [(name, options) for name, cases in OPTIMIZERS.items() for options in cases]
IDS = [f"{name} {options}" for name, options in CASES]


def problem(torch, dtype="float64"):
    """Parameters, and a closure that computes a loss of them; the third one has no gradient."""
    dtype = getattr(torch, dtype)
    params = [torch.nn.Parameter(torch.linspace(-1, 1, n, dtype=dtype).reshape(2, -1)) for n in (6, 4, 2)]

    def loss(optimizer):
        def closure():
            optimizer.zero_grad()
            a, b, _ = params
            value = ((a @ a.T + b - 1).abs() ** 2).sum()
            value.backward()
            return value

        return closure

    return params, loss


def run(torch, name, options, steps, prepare=None, dtype="float64"):
    """The optimizer after some steps, the parameters, and the losses on the way."""
    params, loss = problem(torch, dtype)
    optimizer = getattr(torch.optim, name)(params, **options)
    if prepare is not None:
        prepare(optimizer)
    losses = [optimizer.step(loss(optimizer)) for _ in range(steps)]
    return optimizer, params, losses


@pytest.mark.parametrize("name, options", CASES, ids=IDS)
def test_steps_and_state(name, options):
    def program(torch):
        optimizer, params, losses = run(torch, name, options, 4)
        return [losses, params, optimizer.state_dict(), repr(optimizer)]

    agrees(program, rtol=1e-6, atol=1e-7)


@pytest.mark.parametrize("name, options", CASES, ids=IDS)
def test_goes_on_from_a_saved_state(name, options):
    def program(torch):
        saved = run(torch, name, options, 2)[0].state_dict()
        _, params, losses = run(torch, name, options, 2, lambda optimizer: optimizer.load_state_dict(saved))
        return [losses, params]

    agrees(program, rtol=1e-6, atol=1e-7)


def test_groups_print():
    def program(torch):
        layers = torch.nn.Linear(2, 1), torch.nn.Linear(2, 1)
        return repr(torch.optim.SGD([{"params": layer.parameters(), "lr": 0.5 + i} for i, layer in enumerate(layers)]))

    agrees(program)


@pytest.mark.parametrize("name", [name for name in OPTIMIZERS if name not in ("LBFGS", "Adafactor")])
def test_complex_parameters(name):
    def program(torch):
        return run(torch, name, {}, 3, dtype="complex128")[1:]

    agrees(program, rtol=1e-6, atol=1e-7)


@pytest.mark.parametrize("name", ("SGD", "Adam", "RMSprop", "Adagrad", "RAdam", "NAdam", "Adamax"))
def test_learning_rate_as_tensor(name):
    agrees(lambda torch: run(torch, name, {"lr": torch.tensor(0.05)}, 3)[1:])


@pytest.mark.parametrize("name", ("SGD", "Adam", "RMSprop", "Adagrad", "Adadelta"))
def test_differentiable_step(name):
    def program(torch):
        start = torch.linspace(0.5, 1, 3, dtype=torch.float64).requires_grad_()
        param = start * 2
        optimizer = getattr(torch.optim, name)([param], lr=0.1, differentiable=True)
        for _ in range(2):
            param.grad = start * 3
            optimizer.step()
        param.sum().backward()
        return [param, start.grad]

    agrees(program)


def misuse(**options):
    """A misuse by options of SGD."""
    return lambda torch, p: torch.optim.SGD([p], **options)


MISUSES = {
    "lr": misuse(lr=-1),
    "momentum": misuse(momentum=-1),
    "nesterov": misuse(nesterov=True),
    "fused and foreach": misuse(fused=True, foreach=True),
    "fused and differentiable": misuse(fused=True, differentiable=True),
    "tensor": lambda torch, p: torch.optim.SGD(p),
    "nothing": lambda torch, p: torch.optim.SGD([]),
    "number": lambda torch, p: torch.optim.SGD([3]),
    "set": lambda torch, p: torch.optim.SGD([{"params": {p}}]),
    "no leaf": lambda torch, p: torch.optim.SGD([p * 2]),
    "twice": lambda torch, p: torch.optim.SGD([{"params": [p]}, {"params": [p]}]),
    "some names": lambda torch, p: torch.optim.SGD([("a", p), torch.nn.Parameter(torch.ones(1))]),
    "group no dict": lambda torch, p: torch.optim.SGD([p]).add_param_group([p]),
    "groups": lambda torch, p: torch.optim.SGD([p]).load_state_dict({"state": {}, "param_groups": []}),
    "sizes": lambda torch, p: torch.optim.SGD([p]).load_state_dict({"state": {}, "param_groups": [{"params": []}]}),
    "betas": lambda torch, p: torch.optim.Adam([p], betas=(0.9, 1.0)),
    "mixed betas": lambda torch, p: torch.optim.Adam([p], betas=(0.9, torch.tensor(0.9))),
    "capturable": lambda torch, p: torch.optim.Adam([p], capturable=True).step(lambda: p.sum().backward()),
    "muon vector": lambda torch, p: torch.optim.Muon([p]),
    "lbfgs groups": lambda torch, p: torch.optim.LBFGS([{"params": [p]}, {"params": [torch.nn.Parameter(p * 2)]}]),
}


@pytest.mark.parametrize("call", MISUSES.values(), ids=MISUSES)
def test_errors(call):
    agrees(lambda torch: call(torch, torch.nn.Parameter(torch.ones(2))))


def test_groups_with_names_and_hooks():
    def program(torch):
        params, loss = problem(torch)
        seen = []
        optimizer = torch.optim.SGD([("a", params[0])], lr=0.1)
        optimizer.add_param_group({"params": [("b", params[1])], "lr": 0.2})
        optimizer.register_step_pre_hook(lambda o, args, kwargs: seen.append("before"))
        optimizer.register_step_post_hook(lambda o, args, kwargs: seen.append("after"))
        optimizer.register_state_dict_pre_hook(lambda o: seen.append("saving"))
        optimizer.register_state_dict_post_hook(lambda o, state: {**state, "note": 1})
        optimizer.register_load_state_dict_pre_hook(lambda o, state: seen.append(sorted(state)))
        optimizer.register_load_state_dict_post_hook(lambda o: seen.append("loaded"))
        optimizer.step(loss(optimizer))
        optimizer.load_state_dict(optimizer.state_dict())
        return [params, optimizer.state_dict(), seen]

    agrees(program)


def test_own_optimizer_with_its_own_step_has_hooks_too():
    def program(torch):
        class Own(torch.optim.Optimizer):
            def step(self, closure=None):
                return "done"

        seen = []
        optimizer = Own([torch.nn.Parameter(torch.ones(1))], {})
        optimizer.register_step_post_hook(lambda *args: seen.append(1))
        return [optimizer.step(), seen]

    agrees(program)


@pytest.mark.parametrize("name", ["Adam", "AdamW"])
def test_differentiable_step_with_the_largest_squares(name):
    def program(torch):
        start = torch.linspace(0.5, 1, 3, dtype=torch.float64).requires_grad_()
        param = start * 2
        optimizer = getattr(torch.optim, name)([param], lr=0.1, amsgrad=True, differentiable=True)
        param.grad = start * 3
        optimizer.step()
        param.sum().backward()
        return [param, start.grad]

    agrees(program)
