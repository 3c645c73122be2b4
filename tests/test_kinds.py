"""Kinds of faults, with the right values: sums of any layout, half precision, empty batches, refused arguments."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import flambeau as torch
import flambeau.nn.functional as F
from flambeau import nn

HALVES = (torch.bfloat16, torch.float16)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 300), min_size=1, max_size=3), st.data())
def test_sums_of_any_layout(shape, data):
    count = int(np.prod(shape))
    if count > 400_000:
        shape = shape[:2]
    x = torch.rand(shape, generator=torch.Generator().manual_seed(1)) + 0.5
    x = x.permute(*data.draw(st.permutations(range(len(shape)))))
    dims = data.draw(st.sets(st.integers(0, len(shape) - 1), min_size=1))
    keep = data.draw(st.booleans())
    exact = x.double().sum(tuple(dims), keepdim=keep)
    assert x.sum(tuple(dims), keepdim=keep).shape == exact.shape
    assert torch.allclose(x.sum(tuple(dims), keepdim=keep).double(), exact, rtol=1e-6, atol=0)


def test_sums_over_rows_and_scans():
    x = torch.full((100_000, 3), 0.1)
    for total in (x.sum(0), x.mean(0) * 100_000, x.T.sum(1), x.view(2, -1, 3).sum((0, 1)), x[::2].sum(0) * 2):
        assert torch.allclose(total, torch.tensor(10_000.0), rtol=2e-6)
    assert abs(torch.full((10**6,), 0.1).cumsum(0)[-1].item() - 100_000) < 0.1
    bias = torch.zeros(3, requires_grad=True)
    ((x + bias) * 0.1).sum().backward()
    assert torch.allclose(bias.grad, torch.tensor(10_000.0), rtol=2e-6)


@pytest.mark.parametrize("dtype", HALVES)
def test_gradients_that_undo_broadcasting_in_half_precision(dtype):
    x = torch.ones(1600, 3, dtype=dtype)
    layer = nn.Linear(3, 2).to(dtype)
    layer(x).sum().backward()
    assert layer.bias.grad.tolist() == [1600.0, 1600.0]
    for shape in ((3,), (1,), (1, 3)):
        scale = torch.ones(shape, dtype=dtype, requires_grad=True)
        (x * scale).sum().backward()
        assert scale.grad.flatten()[0].item() == 1600.0 * (3 if shape == (1,) else 1)
    slope = nn.PReLU().to(dtype)
    slope(-x[:, 0]).sum().backward()
    assert slope.weight.grad.item() == -1600.0


@pytest.mark.parametrize("dtype", HALVES)
def test_values_added_at_one_place_in_half_precision(dtype):
    places, ones = torch.zeros(1600, dtype=torch.int64), torch.ones(1600, dtype=dtype)
    start = torch.zeros(1, dtype=dtype)
    assert start.scatter_add(0, places, ones).item() == 1600
    assert start.index_add(0, places, ones).item() == 1600
    assert start.index_put((places,), ones, accumulate=True).item() == 1600
    assert F.embedding_bag(torch.arange(1600)[None], ones[:, None], mode="sum").item() == 1600
    table = torch.ones(2, 1, dtype=dtype, requires_grad=True)
    F.embedding(places, table).sum().backward()
    assert table.grad.tolist() == [[1600.0], [0.0]]


def test_numbers_leave_bfloat16_as_it_is():
    x = torch.ones(2, 3, 4, dtype=torch.bfloat16)
    attention = nn.MultiheadAttention(4, 2, batch_first=True).bfloat16()
    result, weights = attention(x, x, x)
    assert result.dtype == weights.dtype == torch.bfloat16
    for f in (F.cosine_similarity, F.mse_loss, F.smooth_l1_loss, F.pairwise_distance):
        assert f(x[0], x[1]).dtype == torch.bfloat16


TYPES = {float: torch.float64, int: torch.int64, bool: torch.bool, complex: torch.complex128}


@pytest.mark.parametrize("kind", TYPES)
def test_python_types_are_dtypes(kind):
    x, wanted = torch.tensor([1, 0]), TYPES[kind]
    made = [torch.zeros(2, dtype=kind), torch.ones_like(x, dtype=kind), torch.tensor([1], dtype=kind), x.to(kind)]
    made += [
        torch.full((1,), 1, dtype=kind),
        x.to(dtype=kind),
        torch.asarray([1], dtype=kind),
        x.new_ones(1, dtype=kind),
    ]
    made += [x.type(kind), torch.empty(1, dtype=kind), x.sum(dtype=kind), x.cumsum(0, dtype=kind)]
    assert {t.dtype for t in made} == {wanted}
    assert x.view(int) is not x and nn.Linear(1, 1).to(float).weight.dtype == torch.float64
    assert torch.finfo(float).bits == 64 and torch.can_cast(int, float)
    with pytest.raises(TypeError, match="must be torch.dtype"):
        torch.zeros(2, dtype=str)


def test_arrays_divided_by_tensors():
    array, tensor = np.ones(2), torch.tensor([1.0, 2.0])
    assert (array / tensor).tolist() == [1.0, 0.5] and (array / tensor).dtype == torch.float64
    assert (array.astype(np.float32) / tensor).dtype == torch.float32


def test_gradients_at_zero_vectors_and_of_empty_batches():
    a, b = torch.zeros(2, 3, requires_grad=True), torch.ones(2, 3, requires_grad=True)
    F.cosine_similarity(a, b).sum().backward()
    assert a.grad.isfinite().all() and (b.grad == 0).all()
    x = torch.randn(2, 3, requires_grad=True)
    loss = F.cross_entropy(x, torch.tensor([-100, -100]))
    loss.backward()
    assert loss.isnan() and (x.grad == 0).all()
    zeroed = torch.zeros(3)
    x.grad = None
    F.cross_entropy(x, torch.tensor([0, 1]), weight=zeroed).backward()
    assert x.grad.isnan().any()


@pytest.mark.parametrize("layer", [nn.LSTM(3, 4), nn.GRU(3, 4, bidirectional=True), nn.RNN(3, 4, num_layers=2)])
def test_recurrent_layers_take_empty_batches(layer):
    x = torch.zeros(5, 0, 3, requires_grad=True)
    y, _ = layer(x)
    assert y.shape[:2] == (5, 0)
    y.sum().backward()
    assert (layer.weight_ih_l0.grad == 0).all()


def test_attention_and_pooling_take_empty_batches():
    q = torch.zeros(3, 0, 4, requires_grad=True)
    for module in (nn.MultiheadAttention(4, 2), nn.TransformerEncoderLayer(4, 2, 8)):
        y = module(q, q, q)[0] if isinstance(module, nn.MultiheadAttention) else module(q)
        y.sum().backward()
        assert y.shape == (3, 0, 4)
    assert nn.AdaptiveMaxPool2d(1)(torch.zeros(0, 1, 4, 4)).shape == (0, 1, 1, 1)


def test_nan_in_a_grid_is_nan_in_the_result():
    image = torch.arange(4.0).view(1, 1, 2, 2)
    assert F.grid_sample(image, torch.full((1, 1, 1, 2), torch.nan), align_corners=False).isnan().all()


def test_wrong_kinds_and_shapes_are_refused_in_pytorchs_words():
    ints, bools, a, c = torch.tensor([1, -2]), torch.tensor([True, False]), torch.ones(2, 3), torch.ones(4, 5)
    with pytest.raises(NotImplementedError, match="silu_cpu.*not implemented for 'Long'"):
        F.silu(ints)
    with pytest.raises(RuntimeError, match="bool"):
        F.softmin(bools, 0)
    for refused in (lambda: torch.dist(a, c), lambda: torch.normal(a, c), lambda: torch.linalg.vecdot(a, c)):
        with pytest.raises(RuntimeError, match="The size of tensor a"):
            refused()
    with pytest.raises(RuntimeError, match="The size of tensor a"):
        F.scaled_dot_product_attention(a[None], a[None], a[None], attn_mask=c)
    with pytest.raises(RuntimeError, match="Mismatch in shape"):
        torch.func.vjp(torch.sin, torch.ones(3))[1](torch.ones(2))


def test_backward_hooks_of_the_old_kind():
    layer, seen = nn.Linear(2, 1), []
    layer.register_backward_hook(lambda module, grad_input, grad_output: seen.append(grad_output[0].tolist()))
    layer(torch.ones(1, 2)).sum().backward()  # one node here: PyTorch, whose weight is transposed by another, warns
    assert seen == [[[1.0]]]
    with pytest.raises(RuntimeError, match="both regular backward hooks and full backward hooks"):
        layer.register_full_backward_hook(print)
    net = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
    net.register_backward_hook(lambda *_: None)
    with pytest.warns(FutureWarning, match="multiple autograd Nodes"):
        net(torch.ones(1, 2))
