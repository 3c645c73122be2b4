"""Hooks of all kinds, in PyTorch's order."""

import pytest
from oracle import agrees


def tensor_hooks(t):
    log, x = [], t.tensor(2.0, requires_grad=True)
    y = x * 3
    x.register_hook(lambda g: log.append(("x1", g.item())))
    x.register_hook(lambda g: g * 2)
    x.register_hook(lambda g: log.append(("x3", g.item())))
    y.register_hook(lambda g: log.append(("y", g.item())) or g * 10)
    (y * y).backward()
    return log, x.grad


def removed(t):
    x = t.tensor(2.0, requires_grad=True)
    handle = x.register_hook(lambda g: g * 100)
    handle.remove()
    (x * 3).backward()
    return x.grad


def retained(t):
    x = t.tensor(2.0, requires_grad=True)
    y = x * 3
    y.retain_grad()
    y.register_hook(lambda g: g + 1)
    (y * y).backward()
    return y.grad, x.grad, y.retains_grad, x.retains_grad


def post_accumulate(t):
    log, x = [], t.tensor(2.0, requires_grad=True)
    x.register_post_accumulate_grad_hook(lambda p: log.append(p.grad.item()))
    (x * x).backward()
    (x * x).backward()
    return log


def node_hooks(t):
    log, x = [], t.tensor(2.0, requires_grad=True)
    y = x * 3
    y.grad_fn.register_prehook(lambda outs: log.append(("pre", outs[0].item())) or (outs[0] * 2,))
    y.grad_fn.register_hook(lambda ins, outs: log.append(("post", ins[0].item(), outs[0].item())))
    (y * y).backward()
    return log, x.grad


def multi(t):
    log = []
    x, y = t.tensor(2.0, requires_grad=True), t.tensor(3.0, requires_grad=True)
    t.autograd.graph.register_multi_grad_hook((x, y), lambda gs: log.append([g.item() for g in gs]))
    (x * y).backward()
    return log


def on_constant(t):
    t.ones(1).register_hook(print)


def on_several_outputs(t):
    log, x = [], t.arange(4.0).requires_grad_()
    a, b = x.split(2)
    b.register_hook(lambda g: log.append(g.tolist()) or g * 10)
    (a * 2 + b * 3).sum().backward()
    return log, x.grad


def saved_tensors(t):
    packed, x = [], t.tensor([1.0, 2.0], requires_grad=True)

    def pack(s):
        packed.append(tuple(s.shape))
        return s * 1

    with t.autograd.graph.saved_tensors_hooks(pack, lambda s: s * 2):
        y = (x * x).sum()
    y.backward()
    return packed, x.grad


def saved_attributes(t):
    x, y = t.tensor([1.0, 2.0], requires_grad=True), t.tensor([3.0, 4.0], requires_grad=True)
    return (x * y).grad_fn._saved_self, (x * y).grad_fn._saved_other, x.exp().grad_fn._saved_result


def grads_captured_after_hooks(t):
    x = t.tensor(2.0, requires_grad=True)
    y = x * 3
    y.register_hook(lambda g: g * 10)
    return t.autograd.grad(y * y, y)


def returns_number(t):
    x = t.ones(2, requires_grad=True)
    x.register_hook(lambda g: 3)
    (x * 2).sum().backward()


def returns_other_dtype(t):
    x = t.ones(2, requires_grad=True)
    x.register_hook(lambda g: g.double())
    (x * 2).sum().backward()


def returns_other_shape(t):
    x = t.ones(2, requires_grad=True)
    y = x * 2
    y.register_hook(lambda g: t.ones(3))
    y.sum().backward()


def retained_after_write(t):
    x = t.ones(2, requires_grad=True)
    y = x * 2
    y.retain_grad()
    y.mul_(5)
    y.sum().backward()
    return y.grad, x.grad


PROGRAMS = [v for v in list(globals().values()) if callable(v) and v.__module__ == __name__]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.__name__)
def test_agrees(program):
    agrees(program)
