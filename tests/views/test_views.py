"""Programs of views and in-place writes, drawn at random: values, versions, errors and gradients must be PyTorch's."""

import warnings

import numpy as np
import pytest

import flambeau

torch = pytest.importorskip("torch")
hypothesis = pytest.importorskip("hypothesis")
from hypothesis import strategies as st  # noqa: E402

small = st.integers(-3, 3)

# What a step may do to a tensor x of a program; `a`, `b` and `c` are small numbers. Each gives a tensor.
VIEWS = {
    "select": lambda lib, x, a, b, c: x.select(a, b),
    "item": lambda lib, x, a, b, c: x[a],
    "slice": lambda lib, x, a, b, c: x[a:b],
    "columns": lambda lib, x, a, b, c: x[..., abs(a) :: abs(b) + 1],
    "newaxis": lambda lib, x, a, b, c: x[None, a:],
    "pair": lambda lib, x, a, b, c: x[a, b:],
    "transpose": lambda lib, x, a, b, c: x.transpose(a, b),
    "T": lambda lib, x, a, b, c: x.T,
    "view": lambda lib, x, a, b, c: x.view(-1),
    "reshape": lambda lib, x, a, b, c: x.reshape(-1),
    "unsqueeze": lambda lib, x, a, b, c: x.unsqueeze(a),
    "squeeze": lambda lib, x, a, b, c: x.squeeze(),
    "diagonal": lambda lib, x, a, b, c: x.diagonal(a),
    "narrow": lambda lib, x, a, b, c: x.narrow(0, a, abs(b)),
    "unfold": lambda lib, x, a, b, c: x.unfold(a, abs(b), abs(b) + abs(c)),
    "unbind": lambda lib, x, a, b, c: x.unbind(0)[a],
    "split": lambda lib, x, a, b, c: x.split(abs(b) + 1)[a],
    "chunk": lambda lib, x, a, b, c: x.chunk(2)[a],
    "flatten": lambda lib, x, a, b, c: x.flatten(),
    "detach": lambda lib, x, a, b, c: x.detach(),
    "view_as": lambda lib, x, a, b, c: x.view_as(x),
    "all": lambda lib, x, a, b, c: x[...],
}
WRITES = {
    "add_": lambda lib, x, y, a: x.add_(y),
    "mul_": lambda lib, x, y, a: x.mul_(y),
    "mul_number": lambda lib, x, y, a: x.mul_(a),
    "copy_": lambda lib, x, y, a: x.copy_(y),
    "fill_": lambda lib, x, y, a: x.fill_(a),
    "zero_": lambda lib, x, y, a: x.zero_(),
    "set_item": lambda lib, x, y, a: x.__setitem__(a, 2.0),
    "set_row": lambda lib, x, y, a: x.__setitem__(a, y),
    "set_mask": lambda lib, x, y, a: x.__setitem__(x > a, 1.5),
    "set_list": lambda lib, x, y, a: x.__setitem__([0, 1], y),
    "no_grad": lambda lib, x, y, a: _without_grad(lib, x, y),
    "sin_": lambda lib, x, y, a: x.sin_(),
}
FUNCTIONS = {
    "product": lambda lib, x, y: x * y,
    "square": lambda lib, x, y: x * x,
    "sin": lambda lib, x, y: x.sin(),
    "clone": lambda lib, x, y: x.clone(),
    "sum": lambda lib, x, y: x.sum(),
    "cat": lambda lib, x, y: lib.cat([x, x]),
}


def _without_grad(lib, x, y):
    with lib.no_grad():
        return x.add_(1.0)


numbers = st.tuples(small, small, small)
places = st.integers(0, 9)
steps = st.one_of(
    st.tuples(st.just("view"), st.sampled_from(sorted(VIEWS)), places, numbers),
    st.tuples(st.just("view_no_grad"), st.sampled_from(sorted(VIEWS)), places, numbers),
    st.tuples(st.just("write"), st.sampled_from(sorted(WRITES)), places, places, small),
    st.tuples(st.just("function"), st.sampled_from(sorted(FUNCTIONS)), places, places),
)
LEAF, OTHER = np.arange(6.0).reshape(2, 3) / 4 - 0.5, np.array([0.5, -1.0, 2.0])


def one_step(lib, tensors, step):
    """Run a step; a tensor that it makes joins the others."""
    kind, name, at = step[:3]
    x = tensors[at % len(tensors)]
    if kind == "write":
        made = WRITES[name](lib, x, tensors[step[3] % len(tensors)], step[4])
    elif kind == "function":
        made = FUNCTIONS[name](lib, x, tensors[step[3] % len(tensors)])
    elif kind == "view":
        made = VIEWS[name](lib, x, *step[3])
    else:
        with lib.no_grad():
            made = VIEWS[name](lib, x, *step[3])
    if made is not None and made is not x:
        tensors.append(made)


def outcome(action):
    """The error that an action raises, as a comparable value; None if it raises none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            action()
    except Exception as error:
        return type(error).__name__
    return None


def start(lib):
    """The tensors a program begins with: a leaf, a tensor made of it, a constant."""
    leaf = lib.tensor(LEAF, requires_grad=True)
    return leaf, [leaf, leaf * 2, lib.tensor(OTHER), leaf.clone()]


def facts(t):
    """What must agree of a tensor; where an empty one lies in memory does not matter, nor the stride of one element."""
    strides = [s for n, s in zip(t.shape, t.stride()) if n != 1]
    place = (strides, t.storage_offset(), t._base is not None, t._version) if t.numel() else ()
    return tuple(t.shape), t.requires_grad, t.is_leaf, place


def finish(lib, leaf, tensors):
    """Backward from all tensors together; returns the leaf's gradient."""
    total = sum((t * (i + 1)).sum() for i, t in enumerate(tensors) if t.requires_grad)
    total.backward()
    return leaf.grad.numpy()


@hypothesis.settings(max_examples=300, deadline=None, derandomize=True)
@hypothesis.given(st.lists(steps, max_size=8))
def test_programs(program):
    """Every step succeeds or fails alike, and leaves the same values, strides, versions and history behind."""
    (leaf, ours), (expected_leaf, expected) = start(flambeau), start(torch)
    for step in program:
        error = outcome(lambda step=step: one_step(torch, expected, step))
        assert (outcome(lambda step=step: one_step(flambeau, ours, step)) is None) == (error is None), step
        if error is not None:
            return
        assert len(ours) == len(expected), step
    for t, e in zip(ours, expected):
        if outcome(lambda e=e: facts(e)) is not None:  # a view that autograd cannot follow; PyTorch says so also where
            return  # only writes without grad came between
        assert facts(t) == facts(e)
        np.testing.assert_allclose(t.detach().numpy(), e.detach().numpy(), rtol=1e-12)
    gradients = {}
    if outcome(lambda: gradients.update(expected=finish(torch, expected_leaf, expected))) is None:
        np.testing.assert_allclose(finish(flambeau, leaf, ours), gradients["expected"], rtol=1e-10, atol=1e-12)


REFUSED_VIEWS = {
    "wider, of an odd size": (lambda t: t.ones(4, 3).view(t.float64), r"self.size\(-1\) must be divisible by 2"),
    "wider, at an odd place": (lambda t: t.ones(4, 3)[:, 1:].view(t.float64), r"self.storage_offset\(\) must be divis"),
    "wider, in odd steps": (
        lambda t: t.ones(9).as_strided((2, 2), (3, 1)).view(t.float64),
        r"self.stride\(0\) must be",
    ),
    "narrower, of what repeats": (lambda t: t.ones(4, 1).expand(4, 2).view(t.uint8), r"self.stride\(-1\) must be 1"),
    "pairs apart": (lambda t: t.view_as_complex(t.ones(2, 4).t()[:, :2]), "last dimension with stride 1"),
    "pairs in odd steps": (lambda t: t.view_as_complex(t.ones(9).as_strided((2, 2), (3, 1))), "stride divisible by 2"),
    "cut at floats": (lambda t: t.tensor_split(t.ones(5), t.ones(2)), "to have dtype of long, but got Float"),
    "cut at a matrix": (lambda t: t.tensor_split(t.ones(5), t.ones(2, 2).long()), "one-dimensional tensor, but got"),
}


@pytest.mark.parametrize("case", REFUSED_VIEWS)
def test_views_that_memory_does_not_allow(case):
    call, words = REFUSED_VIEWS[case]
    for library in (pytest.importorskip("torch"), flambeau):
        with pytest.raises(RuntimeError, match=words):
            call(library)


def sizes_and_strides(t):
    x = t.ones(2, 3).t()
    results = [t.ones(0, 5, 64).view(t.uint8), x.resize_(3, 2), x.clone().resize_as_(x), t.ones(3, 1).view(t.uint8)]
    results.append(x.clone().resize_(3, 2, memory_format=t.contiguous_format))
    return [(tuple(x.shape), x.stride()) for x in results]


def test_memory_read_and_resized_keeps_pytorchs_strides():
    assert sizes_and_strides(flambeau) == sizes_and_strides(pytest.importorskip("torch"))


def test_memory_read_as_a_dtype_has_no_gradient():
    x = flambeau.ones(2, requires_grad=True)
    assert not any(x.view(dtype).requires_grad for dtype in (flambeau.float32, flambeau.float16, flambeau.int32))
