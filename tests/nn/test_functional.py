"""nn.functional beyond values: the names of nodes, the words of errors, writing in place, half precision."""

import numpy as np
import pytest

import flambeau

oracle = pytest.importorskip("torch")


def both(call):
    """The outcome of a call of (torch, F, x) in both libraries, from the same numbers: x(*shape) makes a leaf."""
    outcomes = []
    for library in (oracle, flambeau):
        rng = np.random.default_rng(0)

        def x(*shape, library=library, rng=rng):
            return library.from_numpy(rng.standard_normal(shape).astype("float32")).requires_grad_()

        outcomes.append(call(library, library.nn.functional, x))
    return outcomes


NODES = {
    "relu": lambda t, F, x: F.relu(x(3)),
    "relu6": lambda t, F, x: F.relu6(x(3)),
    "gelu": lambda t, F, x: F.gelu(x(3)),
    "selu": lambda t, F, x: F.selu(x(3)),
    "softmax": lambda t, F, x: F.softmax(x(3), 0),
    "softmin": lambda t, F, x: F.softmin(x(3), 0),
    "linear": lambda t, F, x: F.linear(x(2, 3), x(4, 3), x(4)),
    "linear without bias": lambda t, F, x: F.linear(x(2, 3), x(4, 3)),
    "linear of batches": lambda t, F, x: F.linear(x(2, 2, 3), x(4, 3), x(4)),
    "conv2d": lambda t, F, x: F.conv2d(x(1, 2, 5, 5), x(3, 2, 3, 3), x(3)),
    "conv1d of one": lambda t, F, x: F.conv1d(x(2, 5), x(3, 2, 3)),
    "conv_transpose3d": lambda t, F, x: F.conv_transpose3d(x(1, 2, 3, 3, 3), x(2, 1, 2, 2, 2)),
    "max_pool1d": lambda t, F, x: F.max_pool1d(x(1, 2, 4), 2),
    "max_pool3d": lambda t, F, x: F.max_pool3d(x(1, 2, 4, 4, 4), 2),
    "adaptive_avg_pool2d": lambda t, F, x: F.adaptive_avg_pool2d(x(1, 2, 4, 4), 2),
    "adaptive_avg_pool2d to one": lambda t, F, x: F.adaptive_avg_pool2d(x(1, 2, 4, 4), 1),
    "layer_norm": lambda t, F, x: F.layer_norm(x(2, 3), (3,)),
    "batch_norm": lambda t, F, x: F.batch_norm(x(4, 3), None, None, training=True),
    "instance_norm": lambda t, F, x: F.instance_norm(x(2, 3, 4)),
    "embedding": lambda t, F, x: F.embedding(t.tensor([0, 1]), x(3, 2)),
    "dropout": lambda t, F, x: F.dropout(x(3)),
    "attention": lambda t, F, x: F.scaled_dot_product_attention(x(1, 2, 3, 4), x(1, 2, 3, 4), x(1, 2, 3, 4)),
    "cross_entropy": lambda t, F, x: F.cross_entropy(x(2, 3), t.tensor([0, 1])),
    "nll_loss of sequences": lambda t, F, x: F.nll_loss(x(2, 3, 4), t.zeros(2, 4, dtype=t.int64)),
    "mse_loss": lambda t, F, x: F.mse_loss(x(3), x(3)),
    "l1_loss": lambda t, F, x: F.l1_loss(x(3), x(3)),
    "interpolate": lambda t, F, x: F.interpolate(x(1, 1, 2, 2), scale_factor=2, mode="bilinear"),
    "cdist": lambda t, F, x: t.cdist(x(2, 3), x(2, 3)),
}


@pytest.mark.parametrize("name", NODES)
def test_nodes_have_pytorchs_names(name):
    want, got = both(NODES[name])
    assert got.grad_fn.name() == want.grad_fn.name()


ERRORS = {
    "channels": lambda t, F, x: F.conv2d(x(1, 1, 28, 28), x(6, 3, 5, 5)),
    "kernel": lambda t, F, x: F.conv1d(x(1, 1, 2), x(1, 1, 3)),
    "groups": lambda t, F, x: F.conv2d(x(1, 4, 5, 5), x(3, 2, 3, 3), groups=2),
    "batch": lambda t, F, x: F.cross_entropy(x(3, 2), t.tensor([0, 1, 0, 1])),
    "class": lambda t, F, x: F.nll_loss(x(1, 2), t.tensor([2])),
    "features": lambda t, F, x: F.linear(x(2, 3), x(4, 5)),
    "reduction": lambda t, F, x: F.mse_loss(x(3), x(3), reduction="average"),
    "probability": lambda t, F, x: F.dropout(x(3), 1.5),
    "row": lambda t, F, x: F.embedding(t.tensor([5]), x(3, 2)),
    "normalized": lambda t, F, x: F.layer_norm(x(2, 3), (4,)),
    "pool": lambda t, F, x: F.max_pool2d(x(1, 1, 2, 2), 3),
    "target": lambda t, F, x: F.binary_cross_entropy(x(2), x(3)),
    "single": lambda t, F, x: F.batch_norm(x(1, 3), None, None, training=True),
}


@pytest.mark.parametrize("name", ERRORS)
def test_errors_begin_as_pytorchs(name):
    def outcome(t, F, x):
        with pytest.raises(Exception) as error:
            ERRORS[name](t, F, x)
        return error.value

    want, got = both(outcome)
    assert isinstance(got, type(want))
    words = str(want).split("\n")[0][:30]
    assert str(got).startswith(words), f"{got} should begin with {words}"


def test_mse_loss_warns_of_sizes():
    F = flambeau.nn.functional
    with pytest.warns(UserWarning, match=r"Using a target size \(torch.Size\(\[3\]\)\) that is different to the input"):
        F.mse_loss(flambeau.zeros(2, 3), flambeau.zeros(3))


def test_in_place_forms_write_to_the_input():
    x = flambeau.tensor([-1.0, 2.0])
    assert flambeau.nn.functional.relu(x, inplace=True) is x and x.tolist() == [0.0, 2.0]
    assert flambeau.nn.functional.dropout(x, 1.0, inplace=True) is x and x.tolist() == [0.0, 0.0]


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_half_precision_is_computed_in_single(dtype):
    def call(t, F, x):
        h = F.gelu(F.conv2d(x(2, 3, 6, 6).to(getattr(t, dtype)), x(4, 3, 3, 3).to(getattr(t, dtype))))
        return F.log_softmax(F.layer_norm(F.max_pool2d(h, 2), (2, 2)), 1).float().detach().numpy()

    want, got = both(call)
    np.testing.assert_allclose(got, want, atol=0.05)


def test_all_targets_ignored_leave_no_gradient():
    x = flambeau.ones(3, 2, requires_grad=True)
    loss = flambeau.nn.functional.cross_entropy(x, flambeau.full((3,), -100))
    loss.backward()
    assert loss.isnan() and x.grad.tolist() == [[0.0, 0.0]] * 3


def test_cosine_similarity_of_zero_vectors_is_pytorchs():
    def call(t, F, x):
        a, b = t.zeros(2, 2, requires_grad=True), t.tensor([[1.0, 2.0], [0.0, 0.0]], requires_grad=True)
        F.cosine_similarity(a, b).sum().backward()
        return a.grad.numpy(), b.grad.numpy()

    want, got = both(call)
    np.testing.assert_allclose(got, want)


def test_attention_takes_empty_batches_and_bfloat16():
    layer, x = flambeau.nn.MultiheadAttention(4, 2), flambeau.zeros(3, 0, 4)
    assert layer(x, x, x)[0].shape == (3, 0, 4)
    assert flambeau.nn.functional.adaptive_max_pool2d(flambeau.zeros(0, 1, 4, 4), 1).shape == (0, 1, 1, 1)
    layer, x = layer.bfloat16(), flambeau.ones(3, 1, 4, dtype=flambeau.bfloat16)
    assert layer(x, x, x)[0].dtype == flambeau.bfloat16


@pytest.mark.parametrize("mode", ["bilinear", "bicubic"])
@pytest.mark.parametrize("antialias", [False, True])
@pytest.mark.parametrize("align_corners", [False, True])
def test_images_of_bytes_are_resized_to_the_bit(mode, antialias, align_corners):
    image = np.random.default_rng(0).integers(0, 256, (2, 5, 20, 33), np.uint8)
    for size in ((7, 9), (41, 60), (20, 33), (25, 12)):
        made = []
        for library in (oracle, flambeau):
            x = library.from_numpy(image.copy())
            options = {"size": size, "mode": mode, "antialias": antialias, "align_corners": align_corners}
            made.append(library.nn.functional.interpolate(x, **options).numpy())
        np.testing.assert_array_equal(made[1], made[0])


@pytest.mark.parametrize("dtype", ["int8", "int32", "int64", "bool"])
@pytest.mark.parametrize(
    "call",
    [
        lambda F, x: F.interpolate(x, size=3, mode="bilinear"),
        lambda F, x: F.interpolate(x, size=3),
        lambda F, x: F.interpolate(x, size=3, mode="area"),
        lambda F, x: F.adaptive_avg_pool2d(x, 2),
        lambda F, x: F.adaptive_max_pool2d(x, 2),
    ],
)
def test_integers_are_no_images(dtype, call):
    for library in (oracle, flambeau):
        with pytest.raises(NotImplementedError, match="not implemented for"):
            call(library.nn.functional, library.ones(1, 2, 4, 4).to(getattr(library, dtype)))


@pytest.mark.parametrize(
    ("words", "call"),
    [
        ("non-zero size for non-batch", lambda t, F, x: F.adaptive_max_pool2d(x(1, 0, 4, 4), 2)),
        ("non-zero size for non-batch", lambda t, F, x: F.adaptive_max_pool1d(x(2, 8), 0).sum().backward()),
        ("non-zero size for non-batch", lambda t, F, x: F.adaptive_avg_pool3d(x(1, 2, 4, 4, 4), 0).sum().backward()),
        ("kernel_size must either be", lambda t, F, x: F.max_pool2d(x(1, 2, 4, 4), (1, 1, 1))),
        ("kernel_size must either be", lambda t, F, x: F.fractional_max_pool2d(x(1, 2, 4, 4), (1,), output_size=2)),
        ("output_size must either be", lambda t, F, x: F.fractional_max_pool2d(x(1, 2, 4, 4), 2, output_size=(2,))),
        ("have 3 dimensions", lambda t, F, x: F.fractional_max_pool2d(x(2, 4, 4), 2, 2, _random_samples=t.ones(2, 2))),
        (
            "no less then input",
            lambda t, F, x: F.fractional_max_pool2d(x(3, 2, 4, 4), 2, 2, _random_samples=t.ones(2, 2, 2)),
        ),
        (
            "input channel size",
            lambda t, F, x: F.fractional_max_pool2d(x(2, 4, 4), 2, 2, _random_samples=t.ones(1, 3, 2)),
        ),
        ("equals to 2", lambda t, F, x: F.fractional_max_pool2d(x(2, 4, 4), 2, 2, _random_samples=t.ones(1, 2, 3))),
        ("too large relative to input width", lambda t, F, x: F.fractional_max_pool2d(x(1, 2, 4, 4), 2, (2, 9))),
    ],
)
def test_poolings_say_what_they_refuse(words, call):
    for library in (oracle, flambeau):
        with pytest.raises(RuntimeError, match=words):
            call(library, library.nn.functional, lambda *shape, t=library: t.ones(shape, requires_grad=True))


@pytest.mark.parametrize(
    "call",
    [
        lambda t, F: F.embedding_bag(t.tensor([[-1, 1]]), t.ones(4, 2), padding_idx=0, mode="sum"),
        lambda t, F: F.embedding_bag(t.tensor([9, 1]), t.ones(4, 2), t.tensor([0]), mode="max"),
        lambda t, F: F.embedding_bag(
            t.tensor([[1]]), t.ones(4, 2), per_sample_weights=t.ones(1, 1).double(), mode="sum"
        ),
        lambda t, F: F.embedding(t.tensor([4]), t.ones(4, 2)),
    ],
)
def test_rows_that_are_not_there(call):
    kinds = []
    for library in (oracle, flambeau):
        with pytest.raises(Exception) as caught:
            call(library, library.nn.functional)
        kinds.append((caught.type, str(caught.value)[:26]))
    assert kinds[0] == kinds[1]


def test_a_padding_row_gets_no_gradient_not_even_nan():
    grads = []
    for library in (oracle, flambeau):
        weight = library.ones(3, 2, requires_grad=True)
        found = library.nn.functional.embedding(library.tensor([1, 2]), weight, padding_idx=2)
        (found * library.tensor([[1.0], [float("nan")]])).sum().backward()
        grads.append(weight.grad.tolist())
    assert grads[0] == grads[1]


def test_a_table_of_integers_is_looked_up():
    table = flambeau.nn.Embedding.from_pretrained(flambeau.tensor([[1, 2], [3, 4]]))
    assert table(flambeau.tensor([1])).tolist() == [[3, 4]] and not table.weight.requires_grad


@pytest.mark.parametrize("n", [1, 2, 3])
@pytest.mark.parametrize("options", [{}, {"stride": 2, "padding": 1}, {"dilation": 2, "groups": 2}])
def test_gradients_of_convolutions_as_functions(n, options):
    rng, found = np.random.default_rng(0), []
    x = rng.standard_normal((2, 4, *[7] * n)).astype("float32")
    w = rng.standard_normal((6, 4 // options.get("groups", 1), *[3] * n)).astype("float32")
    for library in (oracle, flambeau):
        inputs, weight = library.from_numpy(x.copy()), library.from_numpy(w.copy())
        y = getattr(library.nn.functional, f"conv{n}d")(inputs, weight, **options)
        grad = library.nn.functional.grad
        found.append(getattr(grad, f"conv{n}d_input")(inputs.shape, weight, y, **options).numpy())
        found.append(getattr(grad, f"conv{n}d_weight")(inputs, weight.shape, y, **options).numpy())
    np.testing.assert_allclose(found[2], found[0], rtol=1e-4, atol=1e-3)
    np.testing.assert_allclose(found[3], found[1], rtol=1e-4, atol=1e-3)


@pytest.mark.parametrize("n", [1, 2, 3])
def test_convolutions_of_no_channels_are_their_bias(n):
    weight, bias = flambeau.ones(3, 0, *[2] * n, requires_grad=True), flambeau.ones(3, requires_grad=True)
    x = flambeau.ones(2, 0, *[5] * n, requires_grad=True)
    y = getattr(flambeau.nn.functional, f"conv{n}d")(x, weight, bias)
    y.sum().backward()
    assert y.shape == (2, 3, *[4] * n) and y.eq(1).all()
    assert x.grad.shape == x.shape and bias.grad.tolist() == [2 * 4**n] * 3


def test_random_samples_may_be_for_more_images():
    x, samples = flambeau.rand(4, 5, 5, 5), flambeau.rand(2, 4, 3)
    pool = flambeau.nn.functional.fractional_max_pool3d
    assert flambeau.equal(pool(x, 2, 2, _random_samples=samples), pool(x, 2, 2, _random_samples=samples[:1]))
