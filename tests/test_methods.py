"""What is no operation: attributes, conversions, factories, settings, older names, as PyTorch has them."""

import warnings

import numpy as np
import pytest
from oracle import outcome, same

import flambeau
import flambeau as torch

ATTRIBUTES = [
    *("x.is_contiguous(), x.T.is_contiguous(), x.T.contiguous().stride()", "x.dim(), x.size(), x.size(1), x.numel()"),
    *("x.stride(), x.T.stride(0), x[1].storage_offset(), x.element_size()", "x.get_device(), x.is_pinned()"),
    *(
        "x.is_inference(), x.is_conj(), x.is_neg(), x.is_shared()",
        "x.is_floating_point(), i.is_complex(), b.is_signed()",
    ),
    *("x.is_same_size(i), x.is_same_size(x.T)", "x.is_set_to(x), x.is_set_to(x.clone()), x.is_set_to(x[:])"),
    *("x[0, 1].item(), i.tolist(), x[0, 0].tolist()", "x[0, :1].is_nonzero(), b[0, :1].is_nonzero()"),
    *("x.equal(x.clone()), x.equal(i), x.allclose(x + 1e-9)", "x.data_ptr() == x.view(-1).data_ptr()"),
    *(
        "x.untyped_storage().nbytes()",
        "x.resolve_conj(), x.resolve_neg(), x.positive()",
        "t.is_tensor(x), t.is_tensor(1)",
    ),
    *("t.typename(x)", "t.result_type(i, 1.5), t.result_type(x, 2j)", "t.broadcast_shapes((2, 1), (3,), (4, 1, 1))"),
]
CONVERSIONS = [
    *(f"x.{name}(), i.{name}(), b.{name}()" for name in ("half", "float", "double", "short", "int", "long", "bool")),
    *(f"x.abs().{name}(), b.{name}()" for name in ("byte", "char", "cfloat", "cdouble", "cpu")),
    "x.bfloat16().float()",
    *("x.type(), i.type(t.float64), x.type('torch.IntTensor')", "i.type_as(x)", "x.numpy(), x.detach().numpy().dtype"),
    *(
        "x.to(t.float16), x.to('cpu'), x.to(i), x.to(t.float32) is x",
        "x.cuda()",
        "t.from_dlpack(x), t.from_dlpack(t.to_dlpack(x))",
    ),
    *("t.tensor([[1, 2.5]]), t.tensor(3), t.tensor([], dtype=t.int8)", "t.as_tensor([1, 2]), t.as_tensor(x) is x"),
    *(
        "t.asarray(n), t.asarray([1, 2]), t.asarray(n, copy=True)",
        "t.from_numpy(n)",
        "t.frombuffer(n, dtype=t.float64)",
    ),
]
FACTORIES = [
    *(
        "x.new_tensor([1, 2]), i.new_tensor([1.5])",
        "x.new_empty((2, 1)).shape, x.new_empty_strided((2,), (3,)).stride()",
    ),
    *(
        "t.empty(2, 3).shape, t.empty_like(i).dtype, t.empty_strided((2, 3), (1, 2)).stride()",
        "x.new([1, 2]), x.new(2).shape",
    ),
    *("t.empty_permuted((2, 3, 4), (2, 0, 1)).stride()", "t.range(1, 3)", "t.Tensor([1, 2]), t.Tensor(2, 3).shape"),
    *(f"t.{name}([1, 0, 2])" for name in ("FloatTensor", "DoubleTensor", "IntTensor", "LongTensor", "ByteTensor")),
    *(f"t.{name}([1, 0, 2])" for name in ("HalfTensor", "CharTensor", "ShortTensor", "BoolTensor")),
    *("t.BFloat16Tensor([1, 2]).float()", "t.UntypedStorage(4).nbytes()"),
]
SETTINGS = [
    *(
        "t.is_grad_enabled(), t.is_inference_mode_enabled()",
        "t.get_default_device()",
        "t.get_float32_matmul_precision()",
    ),
    *(
        "t.set_float32_matmul_precision('high')",
        "(t.set_default_device('cpu'), t.set_default_device(None))",
        "t.get_num_threads() > 0",
    ),
    *("t.are_deterministic_algorithms_enabled(), t.is_deterministic_algorithms_warn_only_enabled()",),
    *("t.use_deterministic_algorithms(False)", "t.set_num_threads(1), t.get_num_threads()"),
    *(
        "t.is_anomaly_enabled(), t.is_anomaly_check_nan_enabled()",
        "t.initial_seed(), t.default_generator.initial_seed()",
    ),
]
OLDER_NAMES = [
    *(
        "x.T.qr()",
        "(x @ x.T + t.eye(2)).cholesky()",
        "t.ones(2, 1).triangular_solve(t.eye(2) * 2)",
        "t.chain_matmul(x, x.T)",
    ),
    *(
        "t.eye(2).lu()[0], t.ones(2, 1).lu_solve(*t.eye(2).lu())",
        "x.svd()[1]",
        "t.ones(3).index_reduce(0, k, x[0, :2], 'amax')",
    ),
    *(
        "t.linalg.svd(x)[1], t.linalg.eigh(x @ x.T)[0]",
        "t.linalg.eig(t.diag(x[0]))[0]",
        "t.linalg.LinAlgError.__mro__[1].__name__",
    ),
    *(
        "t.histogramdd(x.T, [2, 2]).hist",
        "t.feature_dropout(x, 0.5, False)",
        "t.conv_tbc(z, z[:2], m)",
    ),
]
NETWORKS = [
    *("f.max_pool1d_with_indices(p1, 2)", "f.max_pool2d_with_indices(p2, 2)", "f.max_pool3d_with_indices(p3, 2)"),
    "f.adaptive_max_pool1d_with_indices(p1, 2)",
    *("f.adaptive_max_pool2d_with_indices(p2, 2)", "f.adaptive_max_pool3d_with_indices(p3, 2)"),
    *(
        "f.upsample(p2, scale_factor=2)",
        "f.upsample_nearest(p2, scale_factor=2)",
        "f.upsample_bilinear(p2, scale_factor=2)",
    ),
    *("t.grid_sampler(p2, g2, 0, 0, False)", "t.grid_sampler_3d(p3, g3, 0, 0, True)", "t.adaptive_max_pool1d(p1, 2)"),
    *(
        "t.batch_norm(p2, None, None, m, m, True, 0.1, 1e-5, False)",
        "t.instance_norm(p2, None, None, m, m, True, 0.1, 1e-5, False)",
    ),
    "t.convolution(p2, p2[:, :, :2, :2], None, (1, 1), (0, 0), (1, 1), False, (0, 0), 1)",
    *("f.fractional_max_pool3d(p3, 2, output_size=2)", "f.fractional_max_pool2d_with_indices(p2, 2, output_size=2)"),
    "f.fractional_max_pool3d_with_indices(p3, 2, output_size=2)",
]


def program(text):
    """The expression as a program of a library; its tensors have few elements."""

    def run(t):
        given = {"t": t, "f": t.nn.functional, "n": np.array([1.0, 2.0]), "k": t.tensor([0, 2])}
        given["x"] = t.tensor([[1.0, -2.0, 0.5], [0.0, 3.0, -1.0]])
        given |= {
            "i": given["x"].to(t.int64),
            "b": given["x"] > 0,
            "z": t.arange(12.0).reshape(3, 2, 2),
            "m": t.zeros(2),
        }
        for d in (1, 2, 3):
            given[f"p{d}"] = t.arange(2.0 * 4**d).sin().reshape(1, 2, *[4] * d)
            given[f"g{d}"] = t.linspace(-1, 1, 2**d * d).reshape(1, *[2] * d, d)
        return plain(eval(text, given), t)

    return run


def plain(value, t):
    """A result in values that can be compared: dtypes and devices by name."""
    if isinstance(value, tuple):
        return [plain(v, t) for v in value]
    named = isinstance(value, (t.dtype, t.device, np.dtype))
    return str(value) if named else t.from_numpy(value) if isinstance(value, np.ndarray) else value


@pytest.mark.parametrize("text", [*ATTRIBUTES, *CONVERSIONS, *FACTORIES, *SETTINGS, *OLDER_NAMES, *NETWORKS])
def test_as_in_pytorch(text):
    """One expression, on both."""
    torch = pytest.importorskip("torch")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ours, theirs = outcome(program(text), flambeau), outcome(program(text), torch)
    raised = isinstance(ours, list) and ours[:1] == ["raised"]
    assert not raised or text == "x.cuda()"
    same(ours, theirs)


def test_complex32_is_a_name_without_tensors():
    assert torch.chalf is torch.complex32 and torch.complex32.to_real() is torch.float16
    assert torch.promote_types(torch.complex32, torch.float32) is torch.complex64
    assert torch.promote_types(torch.complex32, torch.float16) is torch.complex32
    with pytest.raises(NotImplementedError, match="ComplexHalf"):
        torch.ones(1).chalf()


def test_deprecated_orders_of_arguments():
    x, a, b = torch.ones(2), torch.full((2,), 2.0), torch.full((2,), 4.0)
    with pytest.warns(UserWarning, match="This overload of addcmul is deprecated"):
        assert torch.addcmul(x, 3, a, b).tolist() == [25.0, 25.0]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert torch.add(x, 3, a).tolist() == x.add(3, a).tolist() == x.clone().add_(3, a).tolist() == [7.0, 7.0]
        assert x.clone().addcdiv_(2, a, b).tolist() == [2.0, 2.0]
        assert torch.addmm(2, torch.ones(1, 1), 3, torch.ones(1, 2), torch.ones(2, 1)).item() == 8.0
    with pytest.raises(TypeError):
        torch.add(x, 3, a, 4)


@pytest.mark.parametrize("name", ["floor", "neg", "sign", "float_power", "amax", "all"])
def test_out_of_another_dtype_is_refused_where_pytorch_refuses_it(name):
    args = (torch.ones(2), 2) if name == "float_power" else (torch.ones(2),)
    args = (*args, 0) if name in ("amax", "all") else args
    with pytest.raises(RuntimeError, match="dtype|bool tensor"):
        getattr(torch, name)(*args, out=torch.empty(0, dtype=torch.complex64))


def test_python_types_are_dtypes():
    x = torch.tensor([1, 0])
    assert torch.zeros(1, dtype=float).dtype is x.to(float).dtype is x.sum(dtype=float).dtype is torch.float64
    assert x.to(bool).dtype is torch.zeros_like(x, dtype=bool).dtype is x.type(bool).dtype is torch.bool
    assert torch.full((1,), 1, dtype=complex).dtype is torch.complex128 and x.view(int).dtype is torch.int64
    with pytest.raises(TypeError, match="must be torch.dtype"):
        torch.zeros(1, dtype=str)


def test_foreign_operands_have_their_own_operators():
    class Foreign:
        def __radd__(self, other):
            return "radd"

    x = torch.ones(2)
    assert x + Foreign() == "radd"
    x += Foreign()
    assert x == "radd"
    array = np.ones(2)
    assert (array / torch.tensor([1.0, 2.0])).tolist() == [1.0, 0.5]
    with pytest.raises(TypeError):
        array - torch.ones(2)


def test_ranges_fill_an_out_of_as_many_elements():
    x = torch.zeros(2, 3)
    torch.arange(4, out=x[:, 1:])
    assert x.tolist() == [[0.0, 0.0, 1.0], [0.0, 2.0, 3.0]]
    assert torch.linspace(0, 1, 3, out=torch.empty(0)).tolist() == [0.0, 0.5, 1.0]
    with pytest.raises(RuntimeError, match="Expected out tensor to have dtype"):
        torch.cumsum(torch.ones(2), 0, dtype=torch.float64, out=torch.ones(2))


def test_make_tensor():
    torch.manual_seed(0)
    x = torch.testing.make_tensor(3, 4, dtype=torch.float32, device="cpu", low=-1, high=1, noncontiguous=True)
    assert x.shape == (3, 4) and x.stride() == (8, 2) and -1 <= x.min() and x.max() < 1
    counts = torch.testing.make_tensor((1000,), dtype=torch.uint8, device="cpu", exclude_zero=True)
    assert counts.min() == 1 and counts.max() == 9
    assert torch.testing.make_tensor((), dtype=torch.complex64, device="cpu", requires_grad=True).requires_grad
    with pytest.raises(ValueError, match="the range is empty"):
        torch.testing.make_tensor(1, dtype=torch.int8, device="cpu", low=3, high=3)


def test_a_buffer_that_cannot_be_written_to_is_told():
    with pytest.warns(UserWarning, match="not writable"):
        assert torch.frombuffer(bytes(4), dtype=torch.int32).tolist() == [0]


REFUSED = {
    "no bound": lambda t: t.ones(2).clamp_(),
    "an imaginary part": lambda t: int(t.tensor(1 + 1j)),
    "a device before the first": lambda t: t.device("cpu", -1),
    "a text as dtype": lambda t: t.finfo("x"),
    "a float as size": lambda t: t.unravel_index(t.tensor([1]), (1, 2, 2.0)),
    "parts of two dtypes": lambda t: t.complex(t.ones(2), t.ones(2).double()),
    "parts of integers": lambda t: t.complex(t.ones(2), t.ones(2).int()),
    "no shifts": lambda t: t.roll(t.ones(2, 2), ()),
    "no index": lambda t: t.rand([]).index_put([], t.tensor([1.0]), True),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refuses_in_pytorchs_words(case):
    found = []
    for library in (pytest.importorskip("torch"), torch):
        with pytest.raises(Exception) as caught:
            REFUSED[case](library)
        found.append((caught.type, str(caught.value)[:17]))
    assert found[0] == found[1]


@pytest.mark.parametrize("bounds", [(0, 2**12 + 1), (2**11 + 1, 2**13)])
def test_random_integers_that_a_dtype_cannot_all_hold(bounds):
    counts = []
    for library in (pytest.importorskip("torch"), torch):
        with pytest.warns(UserWarning, match="is out of bounds .* Due to precision limitations c10::Half") as caught:
            library.ones(3, dtype=library.float16).random_(*bounds)
        counts.append(len(caught))
    assert counts[0] == counts[1]


def test_a_complex_number_without_imaginary_part_is_a_number():
    assert int(torch.tensor(3 + 0j)) == 3
