"""Random numbers equal PyTorch's bit for bit, and so do the states that they leave."""

import copy
import pickle

import numpy as np
import pytest

import flambeau

SIZES = (0, 1, 2, 3, 15, 16, 17, 31, 40, 1000)
FLOATS = ("float16", "bfloat16", "float32", "float64")


@pytest.fixture
def both():
    """Run one expression with flambeau and with PyTorch from one seed; values and states must be equal."""
    torch = pytest.importorskip("torch")

    def check(make, seed=0):
        results = []
        for module in (flambeau, torch):
            module.manual_seed(seed)
            made = make(module)
            wide = made.to(module.float32) if str(made.dtype) == "torch.bfloat16" else made
            results.append((wide.detach().numpy(), tuple(made.stride()), module.get_rng_state().numpy().tobytes()))
        (ours, our_stride, our_state), (theirs, their_stride, their_state) = results
        assert ours.dtype == theirs.dtype
        np.testing.assert_array_equal(ours, theirs)
        assert our_stride == their_stride
        assert our_state == their_state

    return check


@pytest.mark.parametrize("name", [*FLOATS, "complex64", "complex128"])
@pytest.mark.parametrize("n", SIZES)
def test_uniform_and_normal(both, name, n):
    both(lambda t: t.rand(n, dtype=getattr(t, name)))
    both(lambda t: t.randn(n, dtype=getattr(t, name)), seed=12345678901)


@pytest.mark.parametrize("n", SIZES)
@pytest.mark.parametrize("name", FLOATS)
def test_continuous_distributions(both, name, n):
    for fill in (
        lambda x: x.uniform_(-0.3, 1.9),
        lambda x: x.normal_(-0.3, 1.9),
        lambda x: x.exponential_(1.9),
        lambda x: x.cauchy_(0.2, 1.9),
        lambda x: x.log_normal_(-0.3, 1.2),
    ):
        both(lambda t, fill=fill: fill(t.empty(n, dtype=getattr(t, name))))


@pytest.mark.parametrize("name", [*FLOATS, "bool", "uint8", "int8", "int16", "int32", "int64"])
def test_discrete_distributions(both, name):
    for n in (1, 100):
        both(lambda t: t.empty(n, dtype=getattr(t, name)).random_())
        both(lambda t: t.empty(n, dtype=getattr(t, name)).random_(1, None))
        both(lambda t: t.empty(n, dtype=getattr(t, name)).random_(2))
        both(lambda t: t.empty(n, dtype=getattr(t, name)).bernoulli_(0.3))
        if name != "bool":
            both(lambda t: t.empty(n, dtype=getattr(t, name)).geometric_(0.3))


@pytest.mark.filterwarnings("ignore:.*is out of bounds:UserWarning")
@pytest.mark.parametrize("bounds", [(0, 5000), (-5001, 5001), (9162, 11977), (2607, 13736), (-15781, 8598)])
def test_random_integers_beyond_the_precision(both, bounds):
    for name in ("float16", "bfloat16"):
        both(lambda t: t.empty(200, dtype=getattr(t, name)).random_(*bounds))


@pytest.mark.parametrize(
    "bounds", [(0, 10), (-5, 7), (0, 2**28 - 1), (0, 2**28), (-(2**40), 2**40), (-(2**63), 2**63 - 1)]
)
def test_randint(both, bounds):
    both(lambda t: t.randint(*bounds, (50,)))
    both(lambda t: t.randint_like(t.zeros(4, 5), 0, 100))
    both(lambda t: t.randint(7, (3, 2), dtype=t.float32))


@pytest.mark.parametrize("n", [0, 1, 2, 10, 3000])
def test_randperm(both, n):
    both(lambda t: t.randperm(n))
    both(lambda t: t.randperm(n, dtype=t.int32))


def test_order_of_memory(both):
    both(lambda t: t.empty(5, 4).t().normal_(1, 2))
    both(lambda t: t.empty(5, 4, 3).permute(2, 0, 1).uniform_())
    both(lambda t: t.zeros(4, 8)[:, ::2].bernoulli_(0.4))
    both(lambda t: t.rand_like(t.zeros(5, 6).t()))
    both(lambda t: t.randn_like(t.zeros(5, 6).t()))
    both(lambda t: t.randn_like(t.zeros(5, 6).t(), memory_format=t.contiguous_format))


def test_samples(both):
    weights = np.random.default_rng(0).random((3, 20))
    for name in FLOATS:
        for count, replacement in ((7, True), (7, False), (1, True), (1, False)):
            both(lambda t: t.multinomial(t.tensor(weights, dtype=getattr(t, name)), count, replacement))
        both(lambda t: t.bernoulli(t.tensor(weights, dtype=getattr(t, name))))
        both(lambda t: t.poisson(t.tensor(30 * weights, dtype=getattr(t, name))))
    both(lambda t: t.normal(t.tensor(weights), 1.7))
    both(lambda t: t.normal(0.3, t.tensor(weights, dtype=t.float32)))
    both(lambda t: t.normal(t.tensor(weights[0]), t.tensor(weights[:, :1])))
    both(lambda t: t.normal(2, 3, size=(4, 5)))
    both(lambda t: t.empty(3, 20).bernoulli_(t.tensor(weights)))


def test_layers_print_pytorchs_weights():
    flambeau.manual_seed(0)
    layer = flambeau.nn.Linear(3, 2)
    assert repr(layer.weight.detach()) == "tensor([[-0.0043,  0.3097, -0.4752],\n        [-0.4249, -0.2224,  0.1548]])"


def test_known_digits():
    flambeau.manual_seed(0)
    assert repr(flambeau.randn(3)) == "tensor([ 1.5410, -0.2934, -2.1788])"
    flambeau.manual_seed(0)
    assert repr(flambeau.randn(16)[:3]) == "tensor([-1.1258, -1.1524, -0.2506])"


def test_states_are_pytorchs():
    torch = pytest.importorskip("torch")
    ours, theirs = flambeau.Generator().manual_seed(3), torch.Generator().manual_seed(3)
    for n in (3, 624, 1, 7, 20):
        flambeau.randn(n, generator=ours), torch.randn(n, generator=theirs)
        assert ours.get_state().numpy().tobytes() == theirs.get_state().numpy().tobytes()
    theirs.set_state(torch.from_numpy(ours.get_state().numpy()))
    ours = flambeau.Generator()
    ours.set_state(flambeau.from_numpy(theirs.get_state().numpy()))
    assert flambeau.randn(5, generator=ours).tolist() == torch.randn(5, generator=theirs).tolist()


def test_generator():
    g = flambeau.Generator()
    assert g.initial_seed() == 67280421310721 and g.device == flambeau.device("cpu")
    assert g.manual_seed(-1).initial_seed() == 2**64 - 1
    flambeau.rand(5, generator=g)
    for twin in (g.clone_state(), copy.copy(g), copy.deepcopy(g), pickle.loads(pickle.dumps(g))):
        assert flambeau.equal(flambeau.rand(3, generator=twin), flambeau.rand(3, generator=g.clone_state()))
    with pytest.raises(RuntimeError, match="manual_seed expected a long, but got float"):
        g.manual_seed(1.5)
    with pytest.raises(ValueError, match="Overflow when unpacking long long"):
        g.manual_seed(2**64)
    with pytest.raises(AssertionError, match="not compiled with CUDA"):
        flambeau.Generator("cuda")


@pytest.mark.parametrize(
    ("state", "error", "words"),
    [
        (lambda: flambeau.zeros(5056, dtype=flambeau.uint8), RuntimeError, "Invalid mt19937 state"),
        (lambda: flambeau.zeros(10, dtype=flambeau.uint8), RuntimeError, "RNG state size to be 10"),
        (lambda: flambeau.zeros(5056), TypeError, "RNG state must be a torch.ByteTensor"),
        (lambda: [1], TypeError, "expected a torch.ByteTensor, but got list"),
    ],
)
def test_bad_states(state, error, words):
    with pytest.raises(error, match=words):
        flambeau.Generator().set_state(state())


def test_default_generator():
    state = flambeau.get_rng_state()
    with flambeau.random.fork_rng():
        inside = flambeau.rand(3)
    assert flambeau.equal(inside, flambeau.rand(3))
    flambeau.set_rng_state(state)
    assert flambeau.equal(inside, flambeau.rand(3, generator=flambeau.default_generator))
    assert flambeau.seed() == flambeau.initial_seed()


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda t: t.rand(-1), RuntimeError, "negative dimension -1"),
        (
            lambda t: t.rand(2, dtype=t.int64),
            NotImplementedError,
            "\"check_uniform_bounds\" not implemented for 'Long'",
        ),
        (lambda t: t.randn(2, dtype=t.int64), NotImplementedError, "\"normal_kernel_cpu\" not implemented for 'Long'"),
        (
            lambda t: t.rand(2, out=t.empty(2, dtype=t.float64), dtype=t.float32),
            RuntimeError,
            "does not match dtype of out",
        ),
        (lambda t: t.randint(5, 5, (2,)), RuntimeError, "'from' to be less than 'to', but got from=5 >= to=5"),
        (lambda t: t.randint(0, 300, (2,), dtype=t.uint8), RuntimeError, "to - 1 is out of bounds for unsigned char"),
        (lambda t: t.randperm(-1), RuntimeError, "negative dimension -1"),
        (lambda t: t.randperm(3000, dtype=t.float16), RuntimeError, "n cannot be greater than 2049 for Half type"),
        (lambda t: t.empty(3).uniform_(2, 1), RuntimeError, "found from=2 > to=1"),
        (lambda t: t.empty(3).normal_(0, -1), RuntimeError, "normal expects std >= 0.0, but found std -1"),
        (lambda t: t.empty(3).bernoulli_(1.5), RuntimeError, "expects p to be in .0, 1., but got p=1.5"),
        (lambda t: t.empty(3).exponential_(0), RuntimeError, "exponential_ expects lambda > 0.0, but found lambda=0"),
        (lambda t: t.empty(3).cauchy_(0, -1), RuntimeError, "cauchy_ expects sigma > 0.0, but found sigma=-1"),
        (lambda t: t.empty(3).geometric_(1), RuntimeError, "geometric_ expects p to be in .0, 1., but got p=1"),
        (lambda t: t.ones(3, requires_grad=True).normal_(), RuntimeError, "a leaf Variable that requires grad"),
        (lambda t: t.multinomial(t.tensor([1.0, 2.0]), 3), RuntimeError, "cannot sample n_sample > prob_dist.size"),
        (lambda t: t.multinomial(t.tensor([0.0, 0.0]), 1), RuntimeError, "sum of probabilities <= 0"),
        (
            lambda t: t.multinomial(t.tensor([1.0, -2.0]), 1),
            RuntimeError,
            "contains either `inf`, `nan` or element < 0",
        ),
        (lambda t: t.poisson(t.tensor([-2.0])), RuntimeError, "invalid Poisson rate"),
        (lambda t: t.normal(0.0, 1.0), TypeError, "normal.. received an invalid combination of arguments"),
        (lambda t: t.normal(t.zeros(3), -t.ones(3)), RuntimeError, "normal expects all elements of std >= 0.0"),
        (lambda t: t.rand(2, generator=3), TypeError, "enerator"),
    ],
)
def test_errors(call, error, words):
    with pytest.raises(error, match=words):
        call(flambeau)
    torch = pytest.importorskip("torch")
    with pytest.raises(error, match=words):
        call(torch)


def test_samples_have_zero_gradient():
    p = flambeau.tensor([0.5, 0.5], requires_grad=True)
    flambeau.bernoulli(p).sum().backward()
    assert p.grad.tolist() == [0.0, 0.0]


def test_out_and_in_place():
    flambeau.manual_seed(0)
    expected = flambeau.rand(2, dtype=flambeau.float64)
    flambeau.manual_seed(0)
    out = flambeau.empty(2, dtype=flambeau.float64)
    assert flambeau.rand(2, out=out) is out and flambeau.equal(out, expected)
    x = flambeau.empty(3)
    assert x.normal_() is x and x._version == 1


def test_under_vmap():
    x = flambeau.zeros(4, 3)
    with pytest.raises(RuntimeError, match="called random operation while in randomness error mode"):
        flambeau.vmap(lambda v: v + flambeau.randn(3))(x)
    same = flambeau.vmap(lambda v: v + flambeau.rand(3), randomness="same")(x)
    assert flambeau.equal(same[0], same[3])
    flambeau.manual_seed(0)
    expected = flambeau.rand(4, 2, 3)
    flambeau.manual_seed(0)
    inner = lambda v: flambeau.vmap(lambda _: flambeau.rand(3), randomness="different")(flambeau.zeros(2))  # noqa: E731
    made = flambeau.vmap(inner, randomness="different")(x)
    assert made.shape == (4, 2, 3) and sorted(made.ravel().tolist()) == sorted(expected.ravel().tolist())
    orders = flambeau.vmap(lambda _: flambeau.randperm(5), randomness="different")(x)
    assert [sorted(row) for row in orders.tolist()] == [list(range(5))] * 4


def test_vmap_draws_as_torch_does(both):
    import torch

    vmap = {flambeau: flambeau.vmap, torch: torch.func.vmap}
    both(lambda t: vmap[t](lambda v: t.randn_like(v), randomness="different")(t.zeros(4, 5)))
    both(lambda t: vmap[t](lambda v: v + t.rand(5), randomness="different")(t.zeros(4, 5)))
    both(lambda t: vmap[t](lambda v: v + t.rand(5), randomness="same")(t.zeros(4, 5)))
    both(lambda t: vmap[t](lambda v: t.nn.functional.dropout(v, 0.3), randomness="different")(t.ones(4, 5)))


def test_like_a_tensor_that_repeats(both):
    """Its dimensions keep their order in memory, and so do the numbers."""
    both(lambda t: t.rand_like(t.ones(2).expand(3, 4, 2)))
    both(lambda t: t.bernoulli(t.full((2, 3), 0.5).t()[:, None].expand(3, 4, 2)))
    both(lambda t: t.tensor(t.empty_like(t.ones(4, 2, 1).permute(1, 2, 0).expand(2, 3, 4)).stride()))


def test_dropout(both):
    for p in (0.3, 0.5):
        both(lambda t: t.nn.functional.dropout(t.ones(40), p))
        both(lambda t: t.nn.functional.dropout(t.ones(5, 8).t(), p))
        both(lambda t: t.nn.functional.dropout2d(t.ones(5, 8, 3, 3), p))


def test_a_cauchy_distribution_around_infinity():
    for dtype in (flambeau.float32, flambeau.float64, flambeau.float16):
        assert flambeau.empty(3, dtype=dtype).cauchy_(float("inf"), 0.5).tolist() == [float("inf")] * 3
