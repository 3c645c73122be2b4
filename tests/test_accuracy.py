"""Digits that long sums and scans keep: results as exact as PyTorch's, in every order of memory."""

import pytest

import flambeau as torch
from flambeau.nn import functional as F


def relative_error(found, exact):
    return ((found.double() - exact).abs() / exact.abs()).max().item()


@pytest.mark.parametrize("shape", [(100_000, 3), (5_000, 40), (3, 100_000), (70, 80, 90)])
@pytest.mark.parametrize("dim", [0, 1, (0, 1), None])
def test_sums_keep_their_digits(shape, dim):
    x = torch.full(shape, 0.1)
    exact = x.double().sum(dim)
    assert relative_error(x.sum(dim), exact) < 2e-6
    assert relative_error(x.mT.contiguous().mT.sum(dim), exact) < 2e-6
    assert relative_error(x[:, ::2].sum(dim) * 2, x[:, ::2].double().sum(dim) * 2) < 2e-6
    assert x.sum(dim, keepdim=True).shape == x.double().sum(dim, keepdim=True).shape


def test_sums_that_undo_broadcasting_keep_their_digits():
    b = torch.zeros(3, requires_grad=True)
    ((torch.ones(100_000, 3) + b) * 0.1).sum().backward()
    assert relative_error(b.grad, torch.full((3,), 0.1).double() * 100_000) < 2e-6


def test_scans_round_each_output_once():
    x = torch.full((1_000_000,), 0.1)
    assert relative_error(x.cumsum(0), x.double().cumsum(0)) < 1e-7
    y = torch.full((2_000, 2), 1.001)
    assert relative_error(y.cumprod(0), y.double().cumprod(0)) < 1e-7


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_sums_in_half_precision_are_taken_in_float32(dtype):
    x = torch.ones(1600, 3, dtype=dtype)
    bias = torch.zeros(3, dtype=dtype, requires_grad=True)
    weight = torch.ones(2, 3, dtype=dtype, requires_grad=True)
    F.linear(x + bias, weight).sum().backward()
    assert bias.grad.tolist() == [3200.0] * 3 and weight.grad.tolist() == [[1600.0] * 3] * 2
    places = torch.zeros(1600, dtype=torch.int64)
    zero = torch.zeros(1, 3, dtype=dtype)
    assert zero.scatter_add(0, places[:, None].expand(1600, 3), x).tolist() == [[1600.0] * 3]
    assert zero.index_add(0, places, x).tolist() == [[1600.0] * 3]
    assert zero.index_put((places,), x, accumulate=True).tolist() == [[1600.0] * 3]
    assert F.embedding_bag(torch.arange(1600)[None], x, mode="sum").tolist() == [[1600.0] * 3]


def test_groups_of_many_elements_keep_their_digits():
    x = torch.rand(1, 2, 3_000_000)
    exact = F.group_norm(x.double(), 1)
    assert (F.group_norm(x, 1).double() - exact).abs().max() < 2e-6


ORDERS = {
    "sort": lambda t, x: x.sort(stable=True),
    "sort, falling": lambda t, x: x.sort(descending=True, stable=True),
    "topk": lambda t, x: x.topk(4).values,
    "topk, least": lambda t, x: x.topk(3, largest=False).values,
    "topk of many": lambda t, x: x.repeat(5).topk(3).values,
    "argsort": lambda t, x: x.argsort(stable=True),
    "msort": lambda t, x: x.msort(),
    "kthvalue": lambda t, x: x.kthvalue(2).values,
    "median": lambda t, x: x.median(),
    "median of rows": lambda t, x: x[None].median(1).values,
    "nanmedian": lambda t, x: x.nanmedian(),
    "mode": lambda t, x: x[:2].mode().values,
    "unique": lambda t, x: t.unique(x[[0, 1, 3, 5, 6]]),
    "searchsorted": lambda t, x: t.searchsorted(t.tensor([-1.0, 1.0, 2.0]).to(x.dtype), x),
}


@pytest.mark.parametrize("case", ORDERS)
@pytest.mark.parametrize("dtype", ["bfloat16", "float16", "float32"])
def test_nan_is_the_greatest_in_every_dtype(case, dtype):
    oracle = pytest.importorskip("torch")
    found = []
    for library in (oracle, torch):
        x = library.tensor([3.0, 1.0, float("nan"), float("inf"), -float("inf"), 2.0, 1.0])
        made = ORDERS[case](library, x.to(getattr(library, dtype)))
        parts = made if isinstance(made, tuple) else [made]
        found.append([(str(part.dtype), str(part.tolist())) for part in parts])
    assert found[0] == found[1]
