"""vmap of what makes, fills and draws tensors."""

import pytest
from oracle import agrees

MAKE = {
    "zeros_like": lambda t, x: t.zeros_like(x),
    "ones_like": lambda t, x: t.ones_like(x),
    "full_like": lambda t, x: t.full_like(x, 2.0),
    "empty_like": lambda t, x: t.empty_like(x).zero_(),
    "new_zeros": lambda t, x: x.new_zeros(2),
    "new_full": lambda t, x: x.new_full((2,), 1.0),
}
FILL = {
    "item": lambda r, x: r.__setitem__(0, x.sum()),
    "add": lambda r, x: r.add_(x),
    "copy": lambda r, x: r.copy_(x * 2),
}


@pytest.mark.parametrize("fill", FILL)
@pytest.mark.parametrize("make", MAKE)
def test_made_of_a_mapped_tensor_can_be_written_to(make, fill):
    def program(t):
        def f(x):
            made = MAKE[make](t, x)
            FILL[fill](made, x)
            return made

        x = t.arange(12.0).view(2, 3, 2)
        once = t.func.vmap(f, in_dims=1)(x[0].t().contiguous().t().view(3, 1, 2).expand(3, 4, 2))
        twice = t.func.vmap(t.func.vmap(f))(x)
        return once, twice, t.func.grad(lambda x: t.func.vmap(f)(x).pow(2).sum())(x[0])

    agrees(program)


SAMPLES = {
    "bernoulli": lambda t, p: t.bernoulli(p / 20),
    "bernoulli_": lambda t, p: p.clone().bernoulli_(0.3),
    "bernoulli of a number": lambda t, p: t.bernoulli(p, 0.5),
    "normal around": lambda t, p: t.normal(p, 1.0),
    "normal of deviations": lambda t, p: t.normal(0.0, p),
    "normal of both": lambda t, p: t.normal(p, p),
    "poisson": lambda t, p: t.poisson(p),
    "multinomial": lambda t, p: t.multinomial(p + 1, 2),
    "multinomial again": lambda t, p: t.multinomial(p + 1, 3, replacement=True),
    "rand_like": lambda t, p: t.rand_like(p),
    "randn_like": lambda t, p: t.randn_like(p),
    "uniform_": lambda t, p: t.zeros_like(p).uniform_(),
    "normal_": lambda t, p: p.clone().normal_(),
    "randint_like": lambda t, p: t.randint_like(p, 9),
}


@pytest.mark.parametrize("randomness", ["same", "different", "error"])
@pytest.mark.parametrize("dim", [0, 1, None])
@pytest.mark.parametrize("sample", SAMPLES)
def test_samples(sample, dim, randomness):
    """The numbers of PyTorch, for parameters that are mapped along any dimension, or not at all."""

    def program(t):
        p, other = t.arange(20.0).view(4, 5), t.ones(4 if dim != 1 else 5)
        mapped = t.func.vmap(lambda p, _: SAMPLES[sample](t, p), in_dims=(dim, 0), randomness=randomness)
        return mapped(p, other)

    agrees(program)


def chunks_draw_the_same(t):
    return t.func.vmap(lambda x: x + t.rand(2), randomness="same", chunk_size=2)(t.zeros(5, 2))


def outer_level_draws_once(t):
    inner = t.func.vmap(lambda p: t.poisson(p), randomness="different")
    return t.func.vmap(inner, randomness="different")(t.arange(12.0).view(2, 3, 2))


def captured_cannot_be_written(t):
    outside = t.zeros(2)
    t.func.vmap(lambda x: outside.copy_(x))(t.ones(3, 2))


def unmapped_cannot_differ(t):
    outside = t.zeros(2)
    t.func.vmap(lambda x: outside.normal_(), randomness="different")(t.ones(3))


def unmapped_can_be_the_same(t):
    outside = t.zeros(2)
    return t.func.vmap(lambda x: outside.normal_() + x, randomness="same")(t.ones(3))


def out_is_refused(t):
    t.func.vmap(lambda x, y: t.abs(x, out=y))(t.ones(3, 2), t.ones(3, 2))


def one_output_in_a_tuple_of_dims(t):
    return t.func.vmap(lambda x: x, out_dims=(1,))(t.ones(3, 2))


def lists_are_no_dims(t):
    t.func.vmap(t.mul, [0, 0])(t.ones(3), t.ones(3))


def generators_return_themselves(t):
    g = t.Generator()
    return g.set_state(g.get_state()) is g


PROGRAMS = [
    v for v in list(globals().values()) if callable(v) and v.__module__ == __name__ and "test" not in v.__name__
]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.__name__)
def test_agrees(program):
    agrees(program)
