"""Function transformations, alone and nested, compared with PyTorch program by program."""

import pytest
from oracle import agrees


def perturbation_confusion(t):
    return t.func.grad(lambda x: x * t.func.grad(lambda y: x + y)(t.tensor(1.0)))(t.tensor(2.0))


def confusion_forward(t):
    f = t.func

    def d(g, x):
        return f.jvp(g, (x,), (t.ones_like(x),))[1]

    return d(lambda x: x * d(lambda y: x + y, t.tensor(1.0)), t.tensor(2.0))


def grad_of_grad(t):
    return t.func.grad(t.func.grad(lambda x: t.sin(x) * x**3))(t.tensor(1.5))


def vmap_of_grad(t):
    return t.func.vmap(t.func.grad(lambda x: (x.sin() * x).sum()))(t.arange(6.0).reshape(3, 2))


def grad_of_vmap(t):
    w = t.arange(3.0)
    return t.func.grad(lambda w: t.func.vmap(lambda x: (x * w).sin().sum())(t.ones(4, 3)).sum())(w)


def grad_vmap_grad(t):
    def inner(w, x):
        return t.func.grad(lambda x: (t.sin(x) * w).sum())(x)

    return t.func.grad(lambda w: t.func.vmap(inner, (None, 0))(w, t.arange(6.0).reshape(2, 3)).sum())(t.ones(3))


def per_sample(t):
    w = t.arange(6.0).reshape(2, 3)
    x, y = t.arange(12.0).reshape(4, 3) / 10, t.arange(8.0).reshape(4, 2)

    def loss(w, x, y):
        return ((w @ x - y) ** 2).mean()

    return t.func.vmap(t.func.grad(loss), (None, 0, 0))(w, x, y)


def nested_vmap(t):
    x, y = t.arange(3.0), t.arange(4.0)
    return t.func.vmap(lambda a: t.func.vmap(lambda b: a * b + a)(y))(x)


def hessian(t):
    return t.func.hessian(lambda x: (x**3).sum() * x[0])(t.tensor([1.0, 2.0, 3.0]))


def jacobians(t):
    def f(x):
        return t.stack([x.prod(), x.sum(), x[0] * x[1]])

    x = t.tensor([1.0, 2.0, 3.0])
    return t.func.jacrev(f)(x), t.func.jacfwd(f)(x), t.func.jacrev(f, chunk_size=2)(x)


def jacobian_of_dicts(t):
    def f(p, x):
        return {"a": p["w"] * x, "b": (p["w"] ** 2).sum()}

    return t.func.jacrev(f)({"w": t.tensor([1.0, 2.0])}, t.tensor([3.0, 4.0]))


def two_arguments(t):
    return t.func.grad(lambda x, y: (x * y**2).sum(), argnums=(0, 1))(t.ones(2), t.tensor([2.0, 3.0]))


def aux(t):
    return t.func.grad_and_value(lambda x: (x.sum(), x * 2), has_aux=True)(t.ones(2))


def vjp(t):
    y, pull = t.func.vjp(lambda x, z: (x * z, x.sum()), t.tensor([1.0, 2.0]), t.tensor([3.0, 4.0]))
    return y, pull((t.ones(2), t.tensor(1.0)))


def jvp(t):
    return t.func.jvp(lambda x, y: x * y, (t.tensor(2.0), t.tensor(3.0)), (t.tensor(1.0), t.tensor(10.0)))


def jvp_of_grad(t):
    x = t.tensor([1.0, 2.0])
    return t.func.jvp(t.func.grad(lambda x: (x**3).sum()), (x,), (t.tensor([1.0, 0.0]),))


def grad_of_jvp(t):
    def f(x):
        return t.func.jvp(t.sin, (x,), (t.ones(()),))[1]

    return t.func.grad(f)(t.tensor(0.5))


def jvp_of_vmap(t):
    f = t.func.vmap(lambda x: (x * x).sum())
    return t.func.jvp(f, (t.arange(6.0).reshape(3, 2),), (t.ones(3, 2),))


def vmap_of_jvp(t):
    return t.func.vmap(lambda x, v: t.func.jvp(t.exp, (x,), (v,))[1])(t.arange(3.0), t.ones(3))


def linearize(t):
    y, f = t.func.linearize(lambda x: t.sin(x) * x, t.tensor([1.0, 2.0]))
    return y, f(t.tensor([1.0, 1.0])), f(t.tensor([0.0, 2.0]))


def closure(t):
    w = t.tensor([2.0, 3.0], requires_grad=True)
    t.func.vmap(lambda x: (x * w).sum())(t.ones(3, 2)).sum().backward()
    return w.grad


def closure_grad(t):
    w = t.tensor(2.0, requires_grad=True)
    t.func.grad(lambda x: x**2 * w)(t.tensor(3.0)).backward()
    return w.grad


def outer_no_grad(t):
    with t.no_grad():
        return t.func.grad(t.sin)(t.tensor(0.0))


def in_and_out_dims(t):
    x = t.arange(6.0).reshape(2, 3)
    return t.func.vmap(lambda a: (a * 2, a.sum()), in_dims=1, out_dims=(1, 0))(x)


def chunks(t):
    return t.func.vmap(lambda a: a.sum(), chunk_size=2)(t.arange(10.0).reshape(5, 2))


def different_sizes(t):
    t.func.vmap(t.mul)(t.ones(2), t.ones(3))


def bad_in_dims(t):
    t.func.vmap(t.mul, (0,))(t.ones(2), t.ones(2))


def item_inside(t):
    t.func.vmap(lambda x: x * x.item())(t.ones(2))


def no_scalar(t):
    t.func.grad(lambda x: x * 2)(t.ones(2))


def in_place_inside(t):
    def f(x):
        y = x.clone()
        y[0] = 5.0
        y.mul_(2)
        return y

    return t.func.vmap(f)(t.arange(6.0).reshape(2, 3)), t.func.jacfwd(f)(t.arange(3.0))


def random_different(t):
    y = t.func.vmap(lambda x: x + t.rand(2), randomness="different")(t.zeros(3, 2))
    return tuple(y.shape), bool((y[0] != y[1]).any())


def random_same(t):
    y = t.func.vmap(lambda x: x + t.rand(2), randomness="same")(t.zeros(3, 2))
    return bool((y[0] == y[1]).all())


def random_error(t):
    t.func.vmap(lambda x: x + t.rand(2))(t.zeros(3, 2))


def modules(t):
    net = t.nn.Sequential(t.nn.Linear(2, 3), t.nn.Tanh(), t.nn.Linear(3, 1))
    params = {k: v.detach() for k, v in net.named_parameters()}

    def loss(p, x):
        return t.func.functional_call(net, p, (x,)).sum()

    return t.func.grad(loss)(params, t.ones(4, 2)), t.func.vmap(t.func.grad(loss), (None, 0))(params, t.ones(4, 2))


def ensembles(t):
    nets = [t.nn.Linear(2, 3) for _ in range(3)]
    params, buffers = t.func.stack_module_state(nets)
    call = lambda p, b, x: t.func.functional_call(nets[0], (p, b), (x,))
    return t.func.vmap(call, (0, 0, None))(params, buffers, t.ones(4, 2))


def functional_api(t):
    f = lambda x: (x**3).sum()
    x, v = t.tensor([1.0, 2.0]), t.tensor([1.0, 3.0])
    api = t.autograd.functional
    return (
        *(api.jacobian(lambda x: x**2, x), api.hessian(f, x), api.vhp(f, x, v), api.hvp(f, x, v)),
        *(api.vjp(lambda x: x * 2, x, v), api.jvp(lambda x: x * 2, x, v)),
        api.jacobian(lambda x: x**2, x, vectorize=True),
    )


def refused(t):
    """What transformations refuse, with the first words of PyTorch's errors."""
    x, c = t.ones(2), t.ones(2, dtype=t.complex64)
    f = t.func

    def hooked(x):
        with t.autograd.graph.save_on_cpu():
            return x.sin().sum()

    calls = [
        lambda: f.grad(hooked)(x),
        lambda: f.vjp(hooked, x),
        lambda: f.grad(lambda x: x.requires_grad_().sum())(x),
        lambda: f.vmap(lambda x: x.sin().requires_grad_())(x),
        lambda: f.grad(lambda x: [y := x.sin(), y.retain_grad(), y.sum()][2])(x),
        lambda: f.grad(lambda x: (x.sum(), 1), has_aux=True)(x),
        lambda: f.vjp(lambda x: None, x),
        lambda: f.vjp(lambda x: (), x),
        lambda: f.vjp(lambda x: 1.0, x),
        lambda: f.jvp(lambda x: None, (x,), (x,)),
        lambda: f.jvp(t.sin, (), ()),
        lambda: f.jvp(t.sin, x, x),
        lambda: f.jvp(lambda x: x[0], ((x, 1),), ((x, x),)),
        lambda: f.vjp(lambda x: (x, (x, x)), x)[1](((x, (x, x)),)),
        lambda: f.jacrev(lambda x: x.conj())(c),
        lambda: f.jacfwd(lambda x: x.conj())(c),
        lambda: f.jacrev(lambda x: x * 1j)(x),
        lambda: f.jacrev(t.sin, argnums=())(x),
        lambda: f.jacfwd(t.sin, argnums=0.0)(x),
        lambda: f.grad(t.dot, argnums=(1, 0.0))(x, x),
    ]

    def outcome(call):
        try:
            return call()
        except Exception as error:
            return type(error).__name__

    return [outcome(call) for call in calls]


def functional_refuses(t):
    """The first words of the errors of the older functions."""
    api, x = t.autograd.functional, t.ones(3)

    def apart(a):
        return a.long().float().requires_grad_().clone().sum()

    calls = [
        lambda: api.vjp(lambda a: a * 2, x, (x, x)),
        lambda: api.vjp(lambda a: a * 2, x, x[:2]),
        lambda: api.jvp(lambda a: a.detach(), x, x, strict=True),
        lambda: api.jvp(t.clone, x.clone().requires_grad_(), x, create_graph=True, strict=True),
        lambda: api.vhp(lambda a: (a.sum(), "b"), x, x),
        lambda: api.vhp(apart, x, x, strict=True),
        lambda: api.vhp(t.sum, x, x, strict=True),
        lambda: api.hessian(t.sum, x, strict=True),
        lambda: api.hessian(apart, x, strict=True),
        lambda: api.hessian(lambda a: a.detach().sum(), x, strict=True),
        lambda: api.hessian(t.sum, (x, 1)),
        lambda: api.jacobian(lambda a, b: (a * 2, b * 3), (x, x), vectorize=True),
        lambda: t.autograd.grad(x.requires_grad_() * 2, x, (t.ones(3),), is_grads_batched=True),
    ]

    def outcome(call):
        try:
            return call()
        except Exception as error:
            return type(error).__name__, " ".join(str(error).split()[:8])

    return [outcome(call) for call in calls]


def gradcheck_with_tangents(t):
    """Both checks of forward mode, of operations and of custom Functions; a wrong rule is found."""
    module = t.autograd

    def made(factor):
        class F(t.autograd.Function):
            @staticmethod
            def forward(ctx, x):
                return x * 2

            @staticmethod
            def backward(ctx, g):
                return g * 2

            @staticmethod
            def jvp(ctx, x):
                return x * factor

        return F.apply

    x = t.tensor([0.3, 0.7], dtype=t.float64, requires_grad=True)
    seen = [module.gradcheck(made(2), (x,), check_forward_ad=True)]
    seen += [module.gradcheck(made(3), (x,), check_forward_ad=True, raise_exception=False)]
    for f in (t.sin, lambda x: x * x, lambda x: (x**3).sum()):
        seen.append(module.gradgradcheck(f, (x,), check_fwd_over_rev=True))
        only = {"check_rev_over_rev": False, "check_undefined_grad": False}
        seen.append(module.gradgradcheck(f, (x,), check_fwd_over_rev=True, **only))
    return seen


def gradcheck_without_a_mode(t):
    t.autograd.gradcheck(t.sin, (t.ones(1, requires_grad=True),), check_backward_ad=False)


def dual_numbers(t):
    import importlib

    ad = importlib.import_module(f"{t.__name__}.autograd.forward_ad")
    with ad.dual_level():
        x = ad.make_dual(t.tensor([1.0, 2.0]), t.tensor([1.0, 0.0]))
        y = ad.unpack_dual((x * x).sum())
        return y.primal, y.tangent


def checkpointed(t):
    import importlib

    checkpoint = importlib.import_module(f"{t.__name__}.utils.checkpoint").checkpoint
    x = t.tensor([1.0, 2.0], requires_grad=True)
    checkpoint(lambda x: (x.sin() * x).exp(), x, use_reentrant=False).sum().backward()
    return x.grad


PROGRAMS = [v for v in list(globals().values()) if callable(v) and v.__module__ == __name__]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.__name__)
def test_agrees(program):
    agrees(program)
