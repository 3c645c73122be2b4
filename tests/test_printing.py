"""Printed tensors equal PyTorch's to the character."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import flambeau
from flambeau._tensor import printing as _printing

DTYPES = "bool uint8 int8 int16 int32 int64 uint16 uint32 uint64 float16 float32 float64 bfloat16 complex64 complex128"
OPTIONS = {
    "precision": st.integers(0, 8),
    "threshold": st.integers(0, 60),
    "edgeitems": st.integers(0, 4),
    "linewidth": st.integers(5, 120),
    "sci_mode": st.sampled_from([None, True, False]),
    "profile": st.sampled_from(["default", "short", "full"]),
}
SHAPES = st.one_of(
    st.lists(st.integers(0, 6), max_size=4).map(tuple), st.sampled_from([(130,), (30, 4), (4, 30), (2, 3, 12), (1001,)])
)


def _real(rng, shape, style, size):
    x = rng.standard_normal(shape)
    if style == "spread":
        return x * 10.0 ** rng.integers(-8, 9, shape)
    if style == "whole":
        return np.trunc(x * 10.0 ** abs(size))
    if style == "special":
        others = rng.choice([0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, 2.0], shape)
        return np.where(rng.random(shape) < 0.3, others, x)
    return x * 10.0**size


@st.composite
def arrays(draw):
    """NumPy arrays of many dtypes, shapes and magnitudes; bfloat16 as float32 to be cast."""
    name, shape = draw(st.sampled_from(DTYPES.split())), draw(SHAPES)
    rng, size = np.random.default_rng(draw(st.integers(0, 2**32))), draw(st.integers(-7, 9))
    style = draw(st.sampled_from(["spread", "whole", "special", "scaled"]))
    dtype = np.dtype("float32" if name == "bfloat16" else name)
    with np.errstate(all="ignore"):
        if dtype.kind in "iub":
            span = min(int(np.iinfo(dtype).max), 10 ** (2 * abs(size))) if dtype.kind != "b" else 1
            low = 0 if dtype.kind in "ub" else -span
            return name, rng.integers(low, span, shape, np.uint64 if dtype.kind == "u" else np.int64, True).astype(
                dtype
            )
        x = _real(rng, shape, style, size)
        return name, np.asarray(x + 1j * _real(rng, shape, style, size) if dtype.kind == "c" else x).astype(dtype)


@pytest.fixture
def torch():
    torch = pytest.importorskip("torch")
    yield torch
    torch.set_printoptions(profile="default")
    torch.set_default_dtype(torch.float32)
    _printing.set_printoptions(profile="default")


def _both(torch, name, array, requires_grad=False):
    ours, theirs = flambeau.from_numpy(array), torch.from_numpy(array)
    if name == "bfloat16":
        ours, theirs = ours.to(flambeau.bfloat16), theirs.to(torch.bfloat16)
    if requires_grad and theirs.dtype.is_floating_point:
        ours, theirs = ours.detach().requires_grad_(), theirs.detach().requires_grad_()
    return ours, theirs


def test_equals_torch(torch):
    @settings(max_examples=400, deadline=None)
    @given(
        arrays(), st.fixed_dictionaries({}, optional=OPTIONS), st.booleans(), st.sampled_from(["float32", "float64"])
    )
    def check(made, options, requires_grad, default):
        for module in (torch, flambeau):
            module.set_default_dtype(getattr(module, default))
            module.set_printoptions(profile="default")
            module.set_printoptions(**options)
        ours, theirs = _both(torch, *made, requires_grad)
        assert repr(ours) == repr(theirs)
        assert str(ours) == str(theirs)

    check()


def test_format_of_numbers(torch):
    for value, spec in ((1.5, ""), (1.23456, ".2f"), (7, "05d"), (True, ""), (2 + 1j, ".1f")):
        assert format(flambeau.tensor(value), spec) == format(torch.tensor(value), spec)
    assert f"{flambeau.tensor([1.0])}" == "tensor([1.])"
    with pytest.raises(TypeError, match="unsupported format string passed to Tensor.__format__"):
        format(flambeau.tensor([1.0]), ".2f")


def test_long_suffixes_take_a_line_of_their_own():
    x = flambeau.tensor([[0.1234567] * 9], dtype=flambeau.float64, requires_grad=True)
    assert repr(x).endswith("0.1235]],\n       dtype=torch.float64, requires_grad=True)")


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (lambda t: t.tensor([1.0, 2.5]), "tensor([1.0000, 2.5000])"),
        (lambda t: t.tensor([1.0, float("inf"), float("nan")]), "tensor([1., inf, nan])"),
        (lambda t: t.tensor([1e-5, 1.0]), "tensor([1.0000e-05, 1.0000e+00])"),
        (lambda t: t.tensor([True, False]), "tensor([ True, False])"),
        (lambda t: t.zeros(0, 3), "tensor([], size=(0, 3))"),
        (lambda t: t.tensor([], dtype=t.int64), "tensor([], dtype=torch.int64)"),
        (lambda t: t.tensor(3), "tensor(3)"),
        (lambda t: t.tensor([1 - 2j]), "tensor([1.-2.j])"),
        (lambda t: t.tensor([1.0], requires_grad=True), "tensor([1.], requires_grad=True)"),
        (lambda t: t.nn.Parameter(t.tensor([1.0])), "Parameter containing:\ntensor([1.], requires_grad=True)"),
        (lambda t: t.tensor([1.0], requires_grad=True) + 1, "tensor([2.], grad_fn=<AddBackward0>)"),
        (lambda t: t.tensor(range(2000)), "tensor([   0,    1,    2,  ..., 1997, 1998, 1999])"),
    ],
)
def test_examples(make, text):
    assert repr(make(flambeau)) == text


def test_options_block_and_profiles():
    with _printing.printoptions(precision=1, sci_mode=True):
        assert repr(flambeau.tensor([12.0])) == "tensor([1.2e+01])"
    assert _printing.get_printoptions()["sci_mode"] is None
    with _printing.printoptions(profile="full"):
        assert "..." not in repr(flambeau.zeros(1500))


@pytest.mark.filterwarnings("ignore::DeprecationWarning:torch")
def test_inside_transformations(torch):
    def texts(t):
        seen = []

        def shown(x):
            seen.append(repr(x))
            return x

        ones, forward = t.ones(2, 3), t.autograd.forward_ad
        t.func.vmap(lambda v: shown(v * 2))(ones)
        t.func.vmap(shown, in_dims=1)(ones)
        t.func.vmap(t.func.vmap(lambda v: shown(v * 2)))(ones)
        t.func.jvp(lambda v: shown(v * 2), (ones,), (ones,))
        with forward.dual_level():
            shown(forward.make_dual(t.ones(2), t.zeros(2)) * 2)
        return seen

    assert texts(flambeau) == texts(torch)
