"""Functions of awkward numbers: zeros, ties, infinities, NaN, denormal ones; values and gradients as in PyTorch.

Each record is called as in test_ops.py, but every floating-point argument repeats a few awkward numbers.
"""

import warnings

import numpy as np
import pytest
from test_ops import all_records, convert, find, gradients, tensors

import flambeau as torch

NUMBERS = {
    "zeros": (0.0, -0.0),
    "ties": (1.0, -1.0),
    "infinity": (np.inf, 0.5, -1.5),
    "minus infinity": (-np.inf, 0.5, 1.5),
    "nan": (np.nan, 0.5, -1.5),
    "denormal": (1e-310, -1e-310, 0.5),
}
INFINITIES = ("infinity", "minus infinity")
BEYOND = (*INFINITIES, "nan")

# What differs from PyTorch on purpose, or is not worth its cost: {records: (numbers, why)}.
DIFFERENT = {
    "linalg. fft. geqrf orgqr ormqr det slogdet pinverse inverse stft mv outer": (
        BEYOND,
        "LAPACK, BLAS and the transforms are other implementations, and PyTorch's may end the process",
    ),
    "linalg.matrix_exp linalg.qr linalg.lu linalg.lu_factor": (
        ("ties", "denormal"),
        "singular matrices: rounding decides",
    ),
    "nn.functional.grid_sample grid_sampler_2d": (BEYOND, "places that are not finite: PyTorch may end its process"),
    "polygamma Tensor.polygamma": (
        ("ties", *INFINITIES),
        "at the poles PyTorch has large numbers, and no limit at infinity",
    ),
    "digamma": (("ties", "minus infinity"), "the derivative, as of polygamma"),
    "blackman_window": (tuple(NUMBERS), "PyTorch's cosines are of float32, which shows at the ends, where it is zero"),
    "cdist nn.functional.pdist": (BEYOND, "the greatest difference passes NaN by in PyTorch, and not here"),
    "nn.functional.embedding_bag": (("nan",), "a row that is left out spreads NaN in PyTorch"),
    "scatter_reduce": (tuple(NUMBERS), "elements that were not to be included share the gradient in PyTorch"),
    "renorm nanmean": (("nan",), "the derivative of a division by NaN, or by no elements"),
    "native_layer_norm var_mean std_mean": (INFINITIES, "PyTorch's running mean of an infinity is NaN"),
    "sgn abs": (("denormal", *INFINITIES), "complex numbers beyond the range: the limit here, NaN in PyTorch"),
    "reciprocal polar": (("denormal",), "complex numbers beyond the range: the limit here, NaN in PyTorch"),
    "prod cumprod": (("denormal", *BEYOND), "NaN in PyTorch where its formula divides, products here"),
    "logcumsumexp trapezoid": (INFINITIES, "inf - inf at another place of the formula"),
    "nn.functional.gaussian_nll_loss special.zeta igamma igammac": (("infinity",), "limits that PyTorch has otherwise"),
    "_standard_gamma_grad _dirichlet_grad": (tuple(NUMBERS), "outside of the domain, where samples never lie"),
    "bucketize": (("nan",), "boundaries that are not in order"),
    "special.log_ndtr": (("minus infinity",), "the derivative's limit here, NaN in PyTorch"),
    "special.i1 special.i1e": (("nan",), "the derivative at NaN is finite in PyTorch"),
    "special.ndtri": (("denormal",), "the derivative overflows a little earlier"),
    "special.laguerre_polynomial_l special.legendre_polynomial_p special.chebyshev_polynomial_u "
    "special.chebyshev_polynomial_w special.shifted_chebyshev_polynomial_u special.shifted_chebyshev_polynomial_w": (
        ("nan",),
        "PyTorch's result is not initialised",
    ),
    "logit": (("zeros",), "the sign of an infinite derivative at -0"),
    "nn.functional.interpolate": (BEYOND, "a weight of zero times infinity counts in PyTorch"),
}
ELSEWHERE = ("linalg.", "nn.functional.grid_sample", "PyTorch's result is not initialised")  # not the same everywhere


def awkward(numbers):
    """`make` of tests/records, whose floating-point arrays repeat `numbers`; others are as ever."""
    rng = np.random.default_rng(0)

    def make(*shape, dtype="float64", low=-2.0, high=2.0):
        kind = np.dtype(dtype).kind
        if kind == "b":
            return rng.random(shape) < 0.5
        if kind in "iu":
            return rng.integers(int(low), int(high), shape, dtype=dtype)
        return np.resize(np.asarray(numbers, dtype), shape)

    return make


def outcome(library, record, args, kwargs):
    """(values, gradients) of a call as arrays, or the type of its error."""
    library.manual_seed(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            given, options = (convert(x, library, record.differentiable) for x in (args, kwargs))
            result = find(library, record.name)(*given, **options)
            picked = tensors(record.pick(result) if record.pick else result, library)
            grads = gradients(record, picked, tensors((given, options), library))
        except Exception as error:
            return type(error).__name__.lstrip("_")
    return [[t if t is None else _array(t) for t in part] for part in (tensors(result, library), grads)]


def _array(t):
    return t.detach().resolve_conj().resolve_neg().numpy()


def differences(record, numbers, oracle):
    """What differs from PyTorch in the calls of a record: texts, none where all is well."""
    found = []
    with np.errstate(all="ignore"):  # of what a record does with the numbers
        calls = list(record.calls(awkward(NUMBERS[numbers])))
    for i, (args, kwargs) in enumerate(calls):
        want, got = (outcome(library, record, args, kwargs) for library in (oracle, torch))
        if isinstance(want, str) or isinstance(got, str):
            found += [] if want == got else [f"call {i}: {want} in PyTorch, {got} here"]
            continue
        for part, ours, theirs in zip(("value", "gradient"), got, want):
            for g, w in zip(ours, theirs):
                if (g is None) != (w is None):
                    found.append(f"call {i}: a {part} is None: {w is None} in PyTorch")
                elif g is not None and not np.allclose(g, w, 1e-6, 1e-13, equal_nan=True):
                    found.append(f"call {i}: {part} {w.ravel()[:8]} in PyTorch, {g.ravel()[:8]} here")
    return found


def expected(name, numbers):
    """Why a record differs for these numbers, or None."""
    for records, (which, why) in DIFFERENT.items():
        for one in records.split():
            if numbers in which and (name == one or one.endswith(".") and name.startswith(one)):
                return why
    return None


CASES = [(r, n) for r in all_records() if not r.seeded for n in NUMBERS if not expected(r.name, n)]


@pytest.mark.parametrize(("record", "numbers"), CASES, ids=str)
def test_values_and_gradients_are_pytorchs(record, numbers):
    assert not differences(record, numbers, pytest.importorskip("torch"))


EXCUSED = [
    (name, numbers)
    for names, (which, why) in DIFFERENT.items()
    if not any(text in names or text in why for text in ELSEWHERE)
    for name in names.split()
    for numbers in which
]


@pytest.mark.parametrize(("name", "numbers"), EXCUSED)
def test_what_is_excused_still_differs(name, numbers):
    """An excuse that is not needed any more would hide what goes wrong later."""
    oracle = pytest.importorskip("torch")
    assert any(differences(record, numbers, oracle) for record in all_records() if record.name == name)


def test_one_pixel_does_not_spoil_an_image():
    image = torch.ones(1, 1, 6, 6)
    image[0, 0, 0, 0] = torch.nan
    for resized in (
        torch.nn.functional.interpolate(image, scale_factor=2.0, mode="bicubic"),
        torch.nn.functional.adaptive_avg_pool2d(image, 4),
    ):
        assert 0 < resized.isnan().sum() < 36


@pytest.mark.parametrize("name", ["svd", "svdvals", "pinv", "det"])
def test_infinities_in_matrices_end(name):
    x = torch.eye(3, dtype=torch.float64)
    x[0, 0] = torch.inf
    x.requires_grad_()
    y = getattr(torch.linalg, name)(x)
    (y.S if name == "svd" else y).sum().backward()
    assert x.grad.isnan().any()
