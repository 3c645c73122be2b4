"""Modules: what they hold, how they print, save, load and convert, and their hooks; PyTorch is the oracle."""

import collections
import copy
import pickle

import pytest
from oracle import agrees

import flambeau


def complaint(call):
    """The type and text of the error that a call raises."""
    try:
        call()
    except Exception as error:
        return type(error).__name__, str(error)
    return "no error"


def net(torch):
    """A module with everything in it: shared and nested children, parameters, buffers, an absent one of each."""
    nn = torch.nn

    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.first = nn.Linear(3, 4)
            self.norm = nn.BatchNorm1d(4)
            self.again = self.first
            self.inner = nn.Sequential(nn.ReLU(), nn.Linear(4, 2, bias=False))
            self.scale = nn.Parameter(torch.ones(2))
            self.absent = None
            self.register_parameter("nothing", None)
            self.register_buffer("kept", torch.zeros(1))
            self.register_buffer("fleeting", torch.zeros(1), persistent=False)

        def forward(self, x):
            return self.inner(self.norm(self.first(x))) * self.scale

    return Net()


WALKS = {
    "state_dict": lambda m: list(m.state_dict()),
    "state_dict with prefix": lambda m: list(m.state_dict(prefix="a.")),
    "metadata": lambda m: {k: dict(v) for k, v in m.state_dict()._metadata.items()},
    "parameters": lambda m: [n for n, _ in m.named_parameters()],
    "own parameters": lambda m: [n for n, _ in m.named_parameters(prefix="p", recurse=False)],
    "duplicates": lambda m: [n for n, _ in m.named_parameters(remove_duplicate=False)],
    "buffers": lambda m: [n for n, _ in m.named_buffers()],
    "children": lambda m: [n for n, _ in m.named_children()],
    "modules": lambda m: [n for n, _ in m.named_modules(prefix="top")],
    "all modules": lambda m: [n for n, _ in m.named_modules(remove_duplicate=False)],
    "repr": repr,
    "get": lambda m: [repr(m.get_submodule("inner.1")), m.get_parameter("scale"), m.get_buffer("norm.running_var")],
    "eval": lambda m: [x.training for x in m.eval().modules()],
    "frozen": lambda m: [p.requires_grad for p in m.requires_grad_(False).parameters()],
    "double": lambda m: {k: str(v.dtype) for k, v in m.double().state_dict().items()},
    "to": lambda m: {k: str(v.dtype) for k, v in m.to(m.scale.bfloat16().dtype).state_dict().items()},
    "copy": lambda m: copy.deepcopy(m).state_dict(),
}  # fmt: skip


@pytest.mark.parametrize("walk", WALKS.values(), ids=WALKS)
def test_walks(walk):
    agrees(lambda torch: walk(net(torch)))


MISUSES = {
    "name with dot": lambda torch, m: m.register_buffer("a.b", torch.ones(1)),
    "empty name": lambda torch, m: m.register_parameter("", None),
    "name no string": lambda torch, m: m.add_module(1, torch.nn.ReLU()),
    "taken": lambda torch, m: m.register_buffer("forward", torch.ones(1)),
    "no parameter": lambda torch, m: m.register_parameter("new", torch.ones(1)),
    "no leaf": lambda torch, m: m.register_parameter("new", m.scale * 2),
    "no module": lambda torch, m: m.add_module("new", 3),
    "no tensor": lambda torch, m: m.register_buffer("new", 3),
    "tensor for parameter": lambda torch, m: setattr(m, "scale", torch.ones(2)),
    "number for module": lambda torch, m: setattr(m, "inner", 1),
    "number for buffer": lambda torch, m: setattr(m, "kept", 1),
    "before init": lambda torch, m: setattr(torch.nn.Module.__new__(torch.nn.Module), "p", torch.nn.ReLU()),
    "attribute": lambda torch, m: m.unknown,
    "submodule": lambda torch, m: m.get_submodule("inner.7"),
    "submodule is tensor": lambda torch, m: m.get_submodule("scale"),
    "parameter is buffer": lambda torch, m: m.get_parameter("kept"),
    "buffer is parameter": lambda torch, m: m.get_buffer("scale"),
    "forward": lambda torch, m: torch.nn.Module()(1),
    "train": lambda torch, m: m.train(1),
    "to int": lambda torch, m: m.to(torch.int64),
    "init": lambda torch, m: torch.nn.Module(3),
}


@pytest.mark.parametrize("misuse", MISUSES.values(), ids=MISUSES)
def test_errors_have_pytorchs_type(misuse):
    agrees(lambda torch: complaint(lambda: misuse(torch, net(torch)))[0])


def test_load_state_dict_tells_all_that_is_wrong():
    def program(torch):
        state = net(torch).state_dict()
        del state["scale"]
        state["extra.key"] = state["kept"]
        state["first.bias"] = torch.ones(7)
        return complaint(lambda: net(torch).load_state_dict(state))

    agrees(program)


def test_load_state_dict_copies_or_assigns():
    def program(torch):
        model, state = net(torch), {k: v * 0 + 2 for k, v in net(torch).state_dict().items()}
        before = model.scale
        keys = model.load_state_dict({**state, "more": state["kept"]}, strict=False)
        kept = model.scale is before
        model.load_state_dict(state, assign=True)
        return [keys.missing_keys, keys.unexpected_keys, repr(keys), kept, model.scale is before, model.state_dict()]

    agrees(program)


def test_state_dict_shares_memory_and_pickles():
    def program(torch):
        layer = torch.nn.Linear(2, 1)
        state = layer.state_dict()
        state["weight"].zero_()
        other = pickle.loads(pickle.dumps(layer))
        return [layer.weight, other.state_dict(), repr(other)]

    agrees(program)


def test_hooks_of_every_module_and_of_what_is_registered():
    def program(torch):
        module, seen = torch.nn.modules.module, []
        handles = [
            module.register_module_forward_hook(lambda m, a, k, y: y + k.get("extra", 1), with_kwargs=True),
            module.register_module_buffer_registration_hook(lambda m, name, b: b * 2),
            module.register_module_parameter_registration_hook(lambda m, name, p: seen.append(name)),
            module.register_module_module_registration_hook(lambda m, name, child: seen.append(name)),
        ]
        norm = torch.nn.Sequential(torch.nn.BatchNorm1d(2))
        seen.append(norm[0].running_var)
        seen.append(torch.nn.ReLU()(torch.tensor([-1.0])))
        for handle in handles:
            handle.remove()
        module.register_module_forward_pre_hook(lambda m, args: (args[0] * 3,))
        seen.append(torch.nn.ReLU()(torch.tensor([1.0])))
        module._global_forward_pre_hooks = type(module._global_forward_pre_hooks)()
        seen.append(torch.nn.ReLU()(torch.tensor([1.0])))
        return seen

    agrees(program)


def test_a_hook_goes_with_its_module():
    layer, seen = flambeau.nn.Linear(1, 1), []
    layer.register_load_state_dict_pre_hook(lambda module, *rest: seen.append(module))
    other = copy.deepcopy(layer)
    other.load_state_dict(other.state_dict())
    assert seen[0] is other


def test_handles_of_hooks_can_be_pickled():
    module = flambeau.nn.ReLU()
    module.register_forward_hook(print, with_kwargs=True)
    module.handle = module.register_forward_hook(print, with_kwargs=True)
    again = pickle.loads(pickle.dumps(module))
    again.handle.remove()
    assert len(again._forward_hooks) == len(again._forward_hooks_with_kwargs) == 1
    assert len(module._forward_hooks) == 2


def test_hooks_written_into_a_table_stay_with_that_module():
    def program(torch):
        first, second = torch.nn.ReLU(), torch.nn.ReLU()
        first._forward_hooks[0] = lambda m, a, y: y + 1
        del second._forward_hooks
        second.register_forward_hook(lambda m, a, y: y + 2)
        x = torch.ones(1)
        return [first(x), second(x), torch.nn.ReLU()(x)]

    agrees(program)


def test_backward_hooks_leave_named_tuples_and_constants_as_they_are():
    pair = collections.namedtuple("pair", "a b")

    def program(torch):
        class Both(torch.nn.Module):
            def forward(self, x, y):
                return pair(x * 2, torch.tensor([float(x.requires_grad), float(y.requires_grad)]))

        layer = Both()
        layer.register_full_backward_hook(lambda m, gi, go: None)
        made = layer(torch.ones(2, requires_grad=True), torch.ones(2))
        return [type(made) is pair, made.b]

    agrees(program)


@pytest.mark.parametrize("case", ["input", "output", "nodes", "steps"])
def test_backward_hooks_of_the_old_kind_say_what_they_miss(case):
    def program(torch):
        x, y = (torch.ones(2, requires_grad=True) for _ in range(2))
        call = {
            "input": (lambda pair: pair[0].clone(), ([x, y],)),
            "output": (lambda x, y: [x.clone(), y.clone()], (x, y)),
            "nodes": (lambda x, y: (x.clone(), y.clone()), (x, y)),
            "steps": (lambda x: x.clone().clone(), (x,)),
        }[case]
        layer = torch.nn.Module()
        layer.forward = call[0]
        layer.register_backward_hook(lambda m, gi, go: None)
        with pytest.warns(FutureWarning) as caught:
            layer(*call[1])
        words = ("does not take as input", "does not return a single", "different autograd Nodes", "multiple autograd")
        return [word in str(caught[0].message) for word in words]

    agrees(program)


def test_forward_hooks():
    def program(torch):
        seen, layer = [], torch.nn.Linear(2, 2)

        def replace(module, args):
            seen.append("pre")
            return args[0] * 2

        def with_kwargs(module, args, kwargs, output):
            seen.append(sorted(kwargs))
            return output + 1

        layer.register_forward_pre_hook(replace)
        layer.register_forward_pre_hook(lambda m, a: seen.append("first"), prepend=True)
        layer.register_forward_hook(with_kwargs, with_kwargs=True)
        last = layer.register_forward_hook(lambda m, a, output: seen.append("post"))
        result = layer(torch.ones(1, 2))
        last.remove()
        layer(torch.ones(1, 2))
        return [result, seen]

    agrees(program)


def test_always_called_hook_sees_the_failure():
    def program(torch):
        seen, layer = [], torch.nn.Linear(2, 2)
        layer.register_forward_hook(lambda m, a, output: seen.append(output), always_call=True)
        layer.register_forward_hook(lambda m, a, output: seen.append("not"))
        return [complaint(lambda: layer(torch.ones(1, 3)))[0], seen]

    agrees(program)


def test_backward_hooks():
    def program(torch):
        seen, layer = [], torch.nn.Linear(2, 3)
        layer.register_full_backward_pre_hook(lambda m, go: (go[0] * 2,))
        layer.register_full_backward_hook(lambda m, gi, go: seen.append([gi[0], go[0]]))
        layer.register_full_backward_hook(lambda m, gi, go: (gi[0] * 10,))
        x = torch.ones(1, 2, requires_grad=True)
        layer(x).sum().backward()
        layer(torch.ones(1, 2)).sum().backward()
        return [seen[0], seen[1][0] is None, x.grad, layer.weight.grad]

    agrees(program)


def test_state_dict_hooks():
    def program(torch):
        seen, layer = [], torch.nn.Linear(1, 1, bias=False)
        layer.register_state_dict_pre_hook(lambda m, prefix, keep_vars: seen.append(("pre", prefix, keep_vars)))
        layer.register_state_dict_post_hook(lambda m, state, prefix, meta: state.update({prefix + "note": 1}))
        layer.register_load_state_dict_pre_hook(lambda m, state, *rest: seen.append(sorted(state)))
        layer.register_load_state_dict_post_hook(lambda m, keys: keys.unexpected_keys.clear())
        state = torch.nn.Sequential(layer).state_dict()
        return [list(state), seen, repr(torch.nn.Sequential(layer).load_state_dict(state))]

    agrees(program)


def test_extra_state():
    def program(torch):
        class Layer(torch.nn.Module):
            def get_extra_state(self):
                return {"step": 3}

            def set_extra_state(self, state):
                self.seen = state

        layer = Layer()
        layer.load_state_dict(layer.state_dict())
        return [list(layer.state_dict()), layer.seen, complaint(lambda: layer.load_state_dict({}))]

    agrees(program)


def test_zero_grad_and_conversion_keep_gradients():
    def program(torch):
        layer = torch.nn.Linear(2, 1)
        layer(torch.ones(1, 2)).sum().backward()
        layer.double()
        converted = layer.weight.grad
        layer.zero_grad(set_to_none=False)
        zeros = layer.weight.grad
        layer.zero_grad()
        return [converted, zeros, layer.weight.grad]

    agrees(program)


CONTAINERS = {
    "sequential": lambda nn: nn.Sequential(nn.ReLU(), nn.Tanh(), nn.Sigmoid()),
    "slice": lambda nn: nn.Sequential(nn.ReLU(), nn.Tanh(), nn.Sigmoid())[1:],
    "delete": lambda nn: _delete(nn.Sequential(nn.ReLU(), nn.Tanh(), nn.Sigmoid()), 1),
    "insert": lambda nn: nn.Sequential(nn.ReLU(), nn.Tanh()).insert(1, nn.Sigmoid()),
    "times": lambda nn: nn.Sequential(nn.ReLU(), nn.Tanh()) * 2,
    "plus": lambda nn: nn.Sequential(nn.ReLU()) + nn.Sequential(nn.Tanh()),
    "list": lambda nn: nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 2)]),
    "empty list": lambda nn: nn.ModuleList(),
    "nested list": lambda nn: nn.ModuleList([nn.Sequential(nn.ReLU(), nn.Tanh()) for _ in range(3)]),
    "list slice": lambda nn: nn.ModuleList([nn.ReLU(), nn.Tanh()])[::-1],
    "dict": lambda nn: nn.ModuleDict([("b", nn.ReLU()), ("a", nn.Tanh())]),
    "out of range": lambda nn: nn.Sequential(nn.ReLU())[3],
    "plus list": lambda nn: nn.Sequential(nn.ReLU()) + [nn.ReLU()],
    "extend": lambda nn: nn.ModuleList().extend(3),
    "update": lambda nn: nn.ModuleDict().update([("a",)]),
}


def _delete(module, index):
    del module[index]
    return module


@pytest.mark.parametrize("make", CONTAINERS.values(), ids=CONTAINERS)
def test_containers(make):
    agrees(lambda torch: repr(make(torch.nn)))


def test_parameter_containers():
    def program(torch):
        params = torch.nn.ParameterList([torch.ones(2), torch.zeros(1, 2)])
        params.append(3)
        named = torch.nn.ParameterDict({"b": torch.ones(2), "a": torch.zeros(1)})
        named["c"] = "text"
        return [
            repr(params),
            repr(named),
            list(named),
            [n for n, _ in params.named_parameters()],
            len(params),
            named.pop("a"),
        ]

    agrees(program)


def test_lazy_module_becomes_an_ordinary_one():
    def program(torch):
        layer = torch.nn.LazyLinear(2)
        layer(torch.ones(5, 3))
        return [repr(layer), layer.state_dict()]

    agrees(program)


def test_a_module_comes_to_own_a_table_of_hooks_when_it_is_looked_at():
    layer = flambeau.nn.ReLU()
    assert not [name for name in layer.__dict__ if "hooks" in name]
    assert layer._forward_hooks is layer._forward_hooks is not flambeau.nn.ReLU()._forward_hooks


def test_a_module_with_a_tensor_for_attribute_can_be_pickled():
    module = flambeau.nn.ReLU()
    module.note = flambeau.ones(2, 3)
    assert pickle.loads(pickle.dumps(module)).note.shape == (2, 3)


@pytest.mark.parametrize(
    "call",
    [
        lambda t, layer: layer.to(t.device("cpu"), True),
        lambda t, layer: layer.to(None, True),
        lambda t, layer: layer.to(t.device("cpu"), t.tensor(3), non_blocking=True),
        lambda t, layer: layer.to(t.float64, True).weight.dtype is t.float64,
        lambda t, layer: layer.to(t.ones(1, dtype=t.float64), True).weight.dtype is t.float64,
    ],
)
def test_what_to_takes(call):
    agrees(lambda torch: call(torch, torch.nn.Linear(1, 1)))


def test_complex_modules_are_warned_of():
    for library in (flambeau, pytest.importorskip("torch")):
        with pytest.warns(UserWarning, match="Complex modules are a new feature"):
            library.nn.Linear(1, 1).to(library.complex64)
