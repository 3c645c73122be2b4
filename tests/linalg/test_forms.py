"""Functions of matrices beside the plain ones: `out=` of another dtype, removed names, products of integers."""

import pytest
from oracle import agrees

import flambeau as torch

OUT = {
    "cholesky_inverse": lambda t, a, out: t.cholesky_inverse(a, out=out),
    "cond": lambda t, a, out: t.linalg.cond(a, out=out),
    "eig": lambda t, a, out: t.linalg.eig(a, out=(out, out)),
    "eigh": lambda t, a, out: t.linalg.eigh(a, out=(out, out)),
    "eigvals": lambda t, a, out: t.linalg.eigvals(a, out=out),
    "eigvalsh": lambda t, a, out: t.linalg.eigvalsh(a, out=out),
    "inv": lambda t, a, out: t.linalg.inv(a, out=out),
    "lstsq": lambda t, a, out: t.linalg.lstsq(a, a, out=(out,) * 4),
    "matrix_power": lambda t, a, out: t.linalg.matrix_power(a, 2, out=out),
    "pinv": lambda t, a, out: t.linalg.pinv(a, out=out),
    "solve": lambda t, a, out: t.linalg.solve(a, a, out=out),
    "svd": lambda t, a, out: t.linalg.svd(a, out=(out,) * 3),
    "vector_norm": lambda t, a, out: t.linalg.vector_norm(a, out=out),
}


@pytest.mark.parametrize("name", OUT)
def test_out_of_integers_is_refused(name):
    """With PyTorch's key words, which are others for each kind of function."""
    oracle, texts = pytest.importorskip("torch"), []
    for t in (oracle, torch):
        with pytest.raises(RuntimeError) as refusal:
            OUT[name](t, t.eye(3) * 2, t.empty(0, dtype=t.int32))
        texts.append(str(refusal.value))
    want, got = texts
    words = "but got int instead" if "instead" in want else "with dtype Int"
    assert words in want and words in got and ("safely castable" in want) == ("safely castable" in got)


@pytest.mark.parametrize("name", ["eig", "lstsq", "matrix_rank", "solve", "symeig"])
def test_removed(name):
    with pytest.raises(RuntimeError, match="deprecated since version 1.9 and is now removed"):
        getattr(torch, name)(torch.eye(2), torch.eye(2))


PROGRAMS = {
    "_int_mm": lambda t: t._int_mm(
        t.arange(-6, 6).reshape(3, 4).to(t.int8), t.arange(-100, 100, 10).reshape(4, 5).to(t.int8)
    ),
    "_int_mm of floats": lambda t: t._int_mm(t.ones(2, 2), t.ones(2, 2)),
    "_addmm_activation": lambda t: [
        t._addmm_activation(t.tensor([[-1.0, 2.0]]), t.ones(3, 2), t.eye(2) - 2, alpha=2, use_gelu=gelu)
        for gelu in (False, True)
    ],
    "nuclear_norm": lambda t: [
        t.nuclear_norm(t.arange(12.0).reshape(2, 2, 3), dim=dim, keepdim=keep)
        for dim, keep in (((0, 1), True), ((1, 2), False))
    ],
    "hash_tensor": lambda t: [
        *(t.hash_tensor(t.tensor([[1, 2, 3], [5, 6, 8]]).to(d)).item() for d in (t.int8, t.float32, t.float16, t.bool)),
        t.hash_tensor(t.tensor([[1, -2, 3]]), 1, keepdim=True).tolist(),
    ],
    "hash_tensor of nothing": lambda t: t.hash_tensor(t.zeros(0)),
    "constant_pad_nd": lambda t: [
        t.constant_pad_nd(t.ones(2, 3), (1, -1, 2, 0), 5.0),
        t.constant_pad_nd(t.ones(2), (1, 1)),
    ],
    "constant_pad_nd of one number": lambda t: t.constant_pad_nd(t.ones(2), (1,)),
    "native_group_norm": lambda t: t.native_group_norm(
        t.arange(24.0).reshape(2, 4, 3), t.arange(4.0), t.ones(4), 2, 4, 3, 2, 1e-5
    ),
    "cholesky_inverse of a singular factor": lambda t: t.cholesky_inverse(t.zeros(2, 2)),
    "cond of no such order": lambda t: t.linalg.cond(t.eye(2), 5),
    "multi_dot of two dtypes": lambda t: t.linalg.multi_dot([t.eye(2), t.eye(2).double()]),
    "pinv of a complex tolerance": lambda t: t.linalg.pinv(t.eye(2), atol=t.tensor(1j)),
    "vector_norm of a complex order": lambda t: t.linalg.vector_norm(t.eye(2), 1j),
    "geqrf's layout": lambda t: t.geqrf(t.ones(2, 3, 2))[0].stride(),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_form(name):
    if "singular" in name:  # PyTorch's class is LinAlgError under another name
        with pytest.raises(torch.linalg.LinAlgError, match="diagonal element 1 is zero"):
            PROGRAMS[name](torch)
        return
    agrees(PROGRAMS[name])


def test_dtypes_of_one_precision():
    from flambeau._prims_common import corresponding_complex_dtype, corresponding_real_dtype

    for real, complex_ in ((torch.float32, torch.complex64), (torch.float64, torch.complex128)):
        assert corresponding_complex_dtype(real) is complex_ and corresponding_real_dtype(complex_) is real
