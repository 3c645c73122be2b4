"""Checkpointing, both kinds, compared with PyTorch program by program."""

import importlib

import pytest
from oracle import agrees


def checkpointing(t):
    return importlib.import_module(f"{t.__name__}.utils.checkpoint")


def counted(t):
    """(function, list of its runs)."""
    runs = []

    def function(x):
        runs.append(t.is_grad_enabled())
        y = x.sin().exp().sin()
        runs.append("end")
        return y.clone()

    return function, runs


def runs_of(kind, **options):
    def program(t):
        function, runs = counted(t)
        x = t.tensor([0.5, 1.0], requires_grad=True)
        checkpointing(t).checkpoint(function, x, use_reentrant=kind, **options).sum().backward()
        return x.grad, runs

    return program


def twice_in_one_graph(t):
    function, runs = counted(t)
    x = t.tensor([0.5, 1.0], requires_grad=True)
    y = checkpointing(t).checkpoint(function, x, use_reentrant=False).sum()
    y.backward(retain_graph=True)
    y.backward()
    return x.grad, len(runs)


def _grad(t, function):
    def gradient(x):
        with t.enable_grad():
            return t.autograd.grad(function(x), x, create_graph=True)[0]

    return gradient


def _saved(t, function, early):
    return lambda x: checkpointing(t).checkpoint(function, x, use_reentrant=False, early_stop=early)


def nested(early):
    def program(t):
        def f(x):
            return x.sin().exp().sin()

        x = t.tensor(0.5, requires_grad=True)
        c, g = (lambda f: _saved(t, f, early)), (lambda f: _grad(t, f))
        made = [c(c(f)), g(c(f)), g(c(g(f))), c(g(g(c(f)))), g(c(g(g(c(f)))))]
        return [m(x) for m in made]

    return program


def early_stop_by_block(t):
    function, runs = counted(t)
    x = t.ones(2, requires_grad=True)
    with checkpointing(t).set_checkpoint_early_stop(False):
        y = checkpointing(t).checkpoint(function, x, use_reentrant=False)
    y.sum().backward()
    return runs


def _differs(t, first, second, **options):
    runs = []

    def function(x):
        runs.append(x)
        return (first if len(runs) == 1 else second)(x)

    out = checkpointing(t).checkpoint(function, t.ones(1, requires_grad=True), use_reentrant=False, **options)
    out.sum().backward()


def fewer(t):
    _differs(t, lambda x: x.sin().exp().sin(), lambda x: x.sin().exp())


def more(t):
    _differs(t, lambda x: x.sin().exp(), lambda x: x.sin().exp().sin(), early_stop=False)


def more_but_stopped(t):
    _differs(t, lambda x: x.sin().exp(), lambda x: x.sin().exp().sin())


def other_shape(t):
    _differs(t, lambda x: x.sin().exp(), lambda x: x.sin() * t.ones(2))


def other_shape_unchecked(t):
    _differs(t, lambda x: x.sin().sum(), lambda x: x.expand(2).sin().sum(), determinism_check="none")


def grad_of_reentrant(t):
    x = t.ones(2, requires_grad=True)
    t.autograd.grad(checkpointing(t).checkpoint(t.sin, x, use_reentrant=True).sum(), x)


def reentrant_without_history(t):
    x = t.ones(2, requires_grad=True)
    checkpointing(t).checkpoint(lambda x: x.detach(), x, use_reentrant=True).sum().backward()


def reentrant_with_several(t):
    x, w = t.ones(2, requires_grad=True), t.full((2,), 3.0, requires_grad=True)

    def function(x, number, other):
        return x * w * number, (x + other).sin()

    a, b = checkpointing(t).checkpoint(function, x, 2, t.ones(2), use_reentrant=True)
    (a * b).sum().backward()
    return x.grad, w.grad, type(a.grad_fn).__name__


def keywords_of_reentrant(t):
    checkpointing(t).checkpoint(t.sin, t.ones(1), use_reentrant=True, other=1)


def debug_of_reentrant(t):
    checkpointing(t).checkpoint(t.sin, t.ones(1), use_reentrant=True, debug=True)


def autocast_again(t):
    seen = []

    def function(x, y):
        z = t.mm(x, y)
        seen.append(str(z.dtype))
        return z

    x = t.ones(2, 2, requires_grad=True)
    with t.autocast("cpu", dtype=t.bfloat16):
        y = checkpointing(t).checkpoint(function, x, t.ones(2, 2), use_reentrant=False)
    y.sum().backward()
    return seen, x.grad


def same_random_numbers(t):
    x = t.ones(1000, requires_grad=True)
    out = checkpointing(t).checkpoint(lambda x: t.nn.functional.dropout(x) * x, x, use_reentrant=False)
    out.sum().backward()
    return (x.grad == 2 * out.detach()).all().item()


def saved_by_functions(t):
    class Square(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            ctx.save_for_backward(x, x * 2)
            return x * x

        @staticmethod
        def backward(ctx, g):
            x, double = ctx.saved_tensors
            return g * double + 0 * x

    packed, x = [], t.tensor([2.0, 3.0], requires_grad=True)
    with t.autograd.graph.saved_tensors_hooks(lambda s: packed.append(s.shape) or s * 10, lambda s: s / 10):
        y = Square.apply(x * 1)
    found = t.autograd.grad(y.sum(), x, create_graph=True)[0]
    checked = checkpointing(t).checkpoint(Square.apply, x, use_reentrant=False)
    checked.sum().backward()
    return [tuple(p) for p in packed], found, x.grad


def unpacked_twice(t):
    class Twice(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            ctx.save_for_backward(x)
            return x * x

        @staticmethod
        def backward(ctx, g):
            return g * ctx.saved_tensors[0] * ctx.saved_tensors[0]

    checkpointing(t).checkpoint(Twice.apply, t.ones(1, requires_grad=True), use_reentrant=False).backward()


PROGRAMS = {name: v for name, v in list(globals().items()) if callable(v) and v.__module__ == __name__}
for _name in ("checkpointing", "counted", "runs_of", "_grad", "_saved", "nested", "_differs"):
    del PROGRAMS[_name]
PROGRAMS |= {
    "not reentrant": runs_of(False),
    "to the end": runs_of(False, early_stop=False),
    "reentrant": runs_of(True),
}
PROGRAMS |= {"nested": nested(True), "nested to the end": nested(False)}


@pytest.mark.parametrize("name", PROGRAMS)
def test_agrees(name):
    agrees(PROGRAMS[name])
