"""Custom Functions, compared with PyTorch program by program."""

import pytest
from oracle import agrees

import flambeau as torch


def cube(t):
    class Cube(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            ctx.save_for_backward(x)
            return x**3

        @staticmethod
        def backward(ctx, g):
            (x,) = ctx.saved_tensors
            return 3 * x**2 * g

    return Cube


def plain(t):
    x = t.tensor([1.0, 2.0], requires_grad=True)
    y = cube(t).apply(x)
    y.sum().backward()
    return x.grad, y.grad_fn.name()


def twice_differentiated(t):
    x = t.tensor([1.0, 2.0], requires_grad=True)
    (g,) = t.autograd.grad(cube(t).apply(x).sum(), x, create_graph=True)
    g.sum().backward()
    return x.grad


def output_saved(t):
    class Exp(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            y = x.exp()
            ctx.save_for_backward(y)
            return y

        @staticmethod
        def backward(ctx, g):
            return g * ctx.saved_tensors[0]

    x = t.tensor([1.0, 2.0], requires_grad=True)
    (g,) = t.autograd.grad(Exp.apply(x).sum(), x, create_graph=True)
    g.sum().backward()
    return x.grad


def _in_place(t):
    """A Function that triples its argument in place."""

    class Triple(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            ctx.mark_dirty(x.mul_(3))
            return x

        @staticmethod
        def backward(ctx, g):
            return g * 3

    return Triple


def dirty_view(t):
    x = t.ones(4, requires_grad=True)
    z = x * 1
    y = _in_place(t).apply(z[:2])
    (z * z).sum().backward()
    return x.grad, y


def dirty_leaf(t):
    _in_place(t).apply(t.ones(2, requires_grad=True))


def _identity(t, gradient=lambda g: g * 5):
    class Same(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            return x

        @staticmethod
        def backward(ctx, g):
            return gradient(g)

    return Same


def returned_input(t):
    x = t.ones(2, requires_grad=True)
    y = _identity(t).apply(x)
    y.sum().backward()
    return x.grad, y._base is x


def write_to_returned_input(t):
    x = t.ones(2, requires_grad=True) * 1
    _identity(t).apply(x).mul_(2)


def wrong_shape(t):
    _identity(t, lambda g: t.ones(5)).apply(t.ones(2, requires_grad=True)).sum().backward()


def scalar_gradient(t):
    _identity(t, lambda g: t.ones(())).apply(t.ones(2, requires_grad=True)).sum().backward()


def sees_requires_grad(t):
    seen = []

    class Look(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            seen.append(x.requires_grad)
            return x * 1

    Look.apply(t.ones(2, requires_grad=True))
    return seen


def setup_context(t):
    class Scale(t.autograd.Function):
        @staticmethod
        def forward(x, factor):
            return x * factor

        @staticmethod
        def setup_context(ctx, inputs, output):
            ctx.factor = inputs[1]

        @staticmethod
        def backward(ctx, g):
            return g * ctx.factor, None

    x = t.tensor([1.0, 2.0], requires_grad=True)
    Scale.apply(x, 5.0).sum().backward()
    return x.grad


def several(t):
    class Both(t.autograd.Function):
        @staticmethod
        def forward(ctx, x, y):
            ctx.mark_non_differentiable(s := (x > y))
            return x + y, x * 2, s

        @staticmethod
        def backward(ctx, a, b, c):
            return a + 2 * b, a

    x, y = t.tensor([1.0, 2.0], requires_grad=True), t.tensor([3.0, 0.0], requires_grad=True)
    a, b, s = Both.apply(x, y)
    a.sum().backward()
    return x.grad, y.grad, s, s.requires_grad


def needs(t):
    log = []

    class Product(t.autograd.Function):
        @staticmethod
        def forward(ctx, x, y):
            return x * y

        @staticmethod
        def backward(ctx, g):
            log.append(ctx.needs_input_grad)
            return g, g

    Product.apply(t.ones(1, requires_grad=True), t.ones(1)).backward()
    return log


def dirty(t):
    class Inc(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            x.add_(1)
            ctx.mark_dirty(x)
            return x

        @staticmethod
        def backward(ctx, g):
            return g * 7

    x = t.tensor([1.0, 2.0], requires_grad=True)
    y = x * 1
    z = Inc.apply(y)
    z.sum().backward()
    return x.grad, z is y, y


def once(t):
    class Square(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            ctx.save_for_backward(x)
            return x * x

        @staticmethod
        @t.autograd.function.once_differentiable
        def backward(ctx, g):
            return 2 * ctx.saved_tensors[0] * g

    x = t.tensor(3.0, requires_grad=True)
    (g,) = t.autograd.grad(Square.apply(x), x, create_graph=True)
    g.backward()


def wrong_count(t):
    class Bad(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            return x * 1

        @staticmethod
        def backward(ctx, g):
            return g, g

    Bad.apply(t.ones(1, requires_grad=True)).backward()


def unmaterialized(t):
    log = []

    class Two(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            ctx.set_materialize_grads(False)
            return x * 1, x * 2

        @staticmethod
        def backward(ctx, a, b):
            log.append((a is None, b is None))
            return a if b is None else b

    x = t.ones(1, requires_grad=True)
    Two.apply(x)[0].backward()
    return log, x.grad


def in_grad_transform(t):
    class Cube(t.autograd.Function):
        generate_vmap_rule = True

        @staticmethod
        def forward(x):
            return x**3

        @staticmethod
        def setup_context(ctx, inputs, output):
            ctx.save_for_backward(*inputs)

        @staticmethod
        def backward(ctx, g):
            (x,) = ctx.saved_tensors
            return 3 * x**2 * g

    x = t.tensor([1.0, 2.0, 3.0])
    first = t.func.vmap(t.func.grad(Cube.apply))(x)
    second = t.func.grad(t.func.grad(Cube.apply))(t.tensor(2.0))
    return first, second


def dirty_but_not_returned(t):
    class F(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            ctx.mark_dirty(x.mul_(2))
            return x.clone()

        @staticmethod
        def backward(ctx, g):
            return g

    F.apply(t.ones(2, requires_grad=True).clone())


def backward_and_vjp(t):
    class F(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            return x.clone()

        @staticmethod
        def backward(ctx, g):
            return g

        vjp = backward

    F.apply(t.ones(2, requires_grad=True)).sum().backward()


def saves_what_it_returns(t):
    class F(t.autograd.Function):
        @staticmethod
        def forward(x):
            return x

        @staticmethod
        def setup_context(ctx, inputs, output):
            ctx.save_for_backward(output)

    F.apply(t.ones(2, requires_grad=True))


def transformed_without_setup_context(t):
    class F(t.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            return x.clone()

        @staticmethod
        def backward(ctx, g):
            return g

    t.func.grad(lambda x: F.apply(x).sum())(t.ones(2))


def forward_mode(t):
    class Cube(t.autograd.Function):
        @staticmethod
        def forward(x):
            return x**3

        @staticmethod
        def setup_context(ctx, inputs, output):
            ctx.save_for_forward(*inputs)

        @staticmethod
        def jvp(ctx, dx):
            (x,) = ctx.saved_tensors
            return 3 * x**2 * dx

    return t.func.jvp(Cube.apply, (t.tensor(2.0),), (t.tensor(1.0),))


NO_PROGRAMS = ("_in_place", "_identity", "cube")
PROGRAMS = [v for k, v in list(globals().items()) if callable(v) and v.__module__ == __name__ and k not in NO_PROGRAMS]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.__name__)
def test_agrees(program):
    agrees(program)


def test_variable():
    """Programs written for early versions say Variable for a tensor."""
    x = torch.ones(2)
    made = torch.autograd.Variable(x, requires_grad=True)
    assert made.requires_grad and made.is_leaf and made.data_ptr() == x.data_ptr() and not x.requires_grad
    assert isinstance(x, torch.autograd.Variable) and not isinstance(3, torch.autograd.Variable)
    with pytest.raises(TypeError, match="has to be a tensor"):
        torch.autograd.Variable(3)
