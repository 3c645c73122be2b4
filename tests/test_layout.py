"""The order of results in memory: strides of every operation's results on inputs in every order, as PyTorch's."""

import numpy as np
import pytest
from test_ops import all_records, find, maker, tensors

import flambeau as torch


def swapped(library, array):
    return library.from_numpy(np.ascontiguousarray(array.swapaxes(-1, -2))).transpose(-1, -2)


def permuted(library, array):
    return library.from_numpy(np.ascontiguousarray(np.moveaxis(array, 0, -1))).movedim(-1, 0)


def strided(library, array):
    return library.from_numpy(np.repeat(array, 2, axis=-1))[..., ::2]


def expanded(library, array):
    return library.from_numpy(np.ascontiguousarray(array[:1])).expand(*array.shape)


ORDERS = {"plain": (None, 0), "transposed": (swapped, 2), "permuted": (permuted, 3), "strided": (strided, 1)}
ORDERS["expanded"] = (expanded, 1)

# Families whose order is not PyTorch's yet; a name that has become right must leave the list.
OTHERS = set(
    """
    Tensor.__getitem__ Tensor.put Tensor.split addr angle argsort as_strided_scatter cholesky_inverse cholesky_solve
    complex conj diagonal_scatter fft.fftn fft.hfftn fft.ifftn fft.irfftn fill flip fliplr flipud gru_cell hsplit
    index_fill index_put inverse isreal linalg.cholesky linalg.cholesky_ex linalg.householder_product linalg.inv
    linalg.inv_ex linalg.ldl_factor linalg.ldl_factor_ex linalg.lstsq linalg.lu linalg.lu_factor linalg.lu_factor_ex
    linalg.lu_solve linalg.qr linalg.solve linalg.solve_ex linalg.solve_triangular linalg.tensorinv lu_unpack
    matrix_power msort mul mvlgamma narrow_copy native_batch_norm nn.functional.adaptive_avg_pool1d
    nn.functional.adaptive_max_pool1d nn.functional.avg_pool1d nn.functional.batch_norm nn.functional.conv1d
    nn.functional.conv_transpose1d nn.functional.dropout1d nn.functional.dropout2d
    nn.functional.feature_alpha_dropout nn.functional.local_response_norm nn.functional.logsigmoid
    nn.functional.lp_pool1d nn.functional.max_pool1d nn.functional.one_hot nn.functional.rms_norm orgqr ormqr
    pca_lowrank polar pow renorm rot90 segment_reduce select_scatter slice_scatter sort
    special.chebyshev_polynomial_t special.chebyshev_polynomial_u special.chebyshev_polynomial_v
    special.chebyshev_polynomial_w special.hermite_polynomial_h special.hermite_polynomial_he
    special.laguerre_polynomial_l special.legendre_polynomial_p special.shifted_chebyshev_polynomial_t
    special.shifted_chebyshev_polynomial_u special.shifted_chebyshev_polynomial_v
    special.shifted_chebyshev_polynomial_w split split_with_sizes svd_lowrank tensor_split unravel_index
    unsafe_split
    """.split()
)


def laid_out(tree, library, order):
    """Arguments for a library, every array in the given order."""
    if isinstance(tree, np.ndarray):
        make, rank = ORDERS[order]
        special = make and tree.ndim >= rank and 0 not in tree.shape
        return make(library, tree) if special else library.from_numpy(tree.copy())
    if isinstance(tree, str) and tree.startswith("torch."):
        return getattr(library, tree[6:])
    if isinstance(tree, (list, tuple)):
        return type(tree)(laid_out(x, library, order) for x in tree)
    return {k: laid_out(v, library, order) for k, v in tree.items()} if isinstance(tree, dict) else tree


def strides(record, library, args, kwargs, order):
    """Shape and strides of each result; None if PyTorch refuses the call."""
    library.manual_seed(0)
    try:
        with library.no_grad():
            results = find(library, record.name)(*laid_out(args, library, order), **laid_out(kwargs, library, order))
    except (RuntimeError, IndexError, ValueError, TypeError):
        return None
    return [(tuple(t.shape), t.stride()) for t in tensors(results, library)]


def differences(record, oracle):
    """The first call whose results lie in memory otherwise than PyTorch's."""
    for args, kwargs in record.calls(maker()):
        for order in ORDERS:
            want, got = (strides(record, library, args, kwargs, order) for library in (oracle, torch))
            if want is not None and got != want:
                return f"{order}: {want} in PyTorch, {got} here"
    return None


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("record", [record for record in all_records() if record.name not in OTHERS], ids=repr)
def test_results_lie_in_memory_as_pytorchs_do(record):
    assert differences(record, pytest.importorskip("torch")) is None


@pytest.mark.filterwarnings("ignore")
def test_the_list_of_others_only_shrinks():
    oracle = pytest.importorskip("torch")
    named = [record for record in all_records() if record.name in OTHERS]
    wrong = {record.name for record in named if differences(record, oracle)}
    assert OTHERS - wrong == set(), "remove these from OTHERS"


IMAGES = {
    "max_pool2d": lambda F, x: F.max_pool2d(x, 2, return_indices=True),
    "avg_pool2d": lambda F, x: F.avg_pool2d(x, 2),
    "lp_pool2d": lambda F, x: F.lp_pool2d(x, 2, 2),
    "max_unpool2d": lambda F, x: F.max_unpool2d(*F.max_pool2d(x, 2, return_indices=True), 2),
    "adaptive_avg_pool2d": lambda F, x: F.adaptive_avg_pool2d(x, 3),
    "adaptive_max_pool2d": lambda F, x: F.adaptive_max_pool2d(x, 3),
    "interpolate to the nearest": lambda F, x: F.interpolate(x, size=5),
    "interpolate linearly": lambda F, x: F.interpolate(x, size=(5, 9), mode="bilinear"),
    "interpolate with antialiasing": lambda F, x: F.interpolate(x, size=4, mode="bicubic", antialias=True),
    "group_norm": lambda F, x: F.group_norm(x, 1),
}
VOLUMES = {
    "max_pool3d": lambda F, x: F.max_pool3d(x, 2, return_indices=True),
    "avg_pool3d": lambda F, x: F.avg_pool3d(x, 2),
    "adaptive_avg_pool3d": lambda F, x: F.adaptive_avg_pool3d(x, 3),
    "adaptive_max_pool3d": lambda F, x: F.adaptive_max_pool3d(x, 3),
}


def channels_last(library, case):
    """A call on images or volumes with their channels last in memory, and one on a part of them."""
    d = 2 if case in IMAGES else 3
    shape = (2, 3, *(6, 8, 6)[:d])
    x = library.from_numpy(np.random.default_rng(0).random(shape, np.float32))
    x = x.contiguous(memory_format=library.channels_last if d == 2 else library.channels_last_3d)
    inputs = [x, x[:, :2], x[..., ::2], x[:1], x[:, :, :4], *([x[0]] if "pool" in case else [])]
    results = [(IMAGES | VOLUMES)[case](library.nn.functional, part) for part in inputs]
    return [(tuple(t.shape), t.stride(), t.numpy()) for t in tensors(results, library)]


@pytest.mark.parametrize("case", IMAGES | VOLUMES)
def test_images_keep_their_channels_last(case):
    oracle = pytest.importorskip("torch")
    for got, want in zip(channels_last(torch, case), channels_last(oracle, case), strict=True):
        assert got[:2] == want[:2]
        np.testing.assert_allclose(got[2], want[2], rtol=1e-5, atol=1e-6)


def gradient_strides(library, shape, mode):
    """Of an image with its channels last, resized."""
    order = library.channels_last if len(shape) == 4 else library.channels_last_3d
    x = library.ones(*shape).contiguous(memory_format=order).requires_grad_()
    y = library.nn.functional.interpolate(x, scale_factor=2, mode=mode)
    y.backward(library.ones_like(y))
    return x.grad.stride()


@pytest.mark.parametrize("mode", ["nearest", "bilinear", "trilinear"])
def test_gradients_of_images_keep_their_channels_last(mode):
    oracle = pytest.importorskip("torch")
    shape = (2, 3, 4, 4, 4) if mode == "trilinear" else (2, 3, 4, 4)
    assert gradient_strides(torch, shape, mode) == gradient_strides(oracle, shape, mode)


def test_compiled_images_are_the_same_with_their_channels_last():
    x = torch.rand(2, 3, 6, 8).contiguous(memory_format=torch.channels_last)

    def f(x):
        y = torch.nn.functional.max_pool2d(x * 2, 2)
        return (torch.nn.functional.interpolate(y, size=5, mode="bilinear") + 1).sum(1)

    torch.testing.assert_close(torch.compile(f)(x), f(x))


@pytest.mark.parametrize("name", ["sparse_coo", "sparse_csr", "sparse_csc", "sparse_bsr", "sparse_bsc"])
def test_sparse_layouts_are_names_that_factories_refuse(name):
    layout = getattr(torch, name)
    assert repr(layout) == f"torch.{name}" and torch.ones(2).layout != layout
    with pytest.raises(NotImplementedError, match=name):
        torch.zeros(2, layout=layout)
