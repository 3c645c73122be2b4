"""Derivatives of factors that exist only for some matrices, or are unique only up to signs."""

import pytest

import flambeau as torch


def hermitian(a):
    """Hermitian matrices as a function of any."""
    return a + a.mH


def positive(a):
    """Positive-definite matrices as a function of any."""
    return a @ a.mH + 3 * torch.eye(a.shape[-1], dtype=a.dtype)


def projector(u):
    """What of orthonormal columns does not depend on their signs or phases."""
    return u[..., :1] @ u[..., :1].mH


def of_svd(a):
    """Singular values, and what is unique of the vectors."""
    u, s, vh = torch.linalg.svd(a, full_matrices=False)
    return s, projector(u), projector(vh.mH)


def of_eigh(a):
    """Eigenvalues, and what is unique of the vectors."""
    values, vectors = torch.linalg.eigh(hermitian(a))
    return values, projector(vectors)


def of_eig(a):
    """Eigenvalues, and what is unique of the vectors."""
    values, vectors = torch.linalg.eig(a + torch.diag(torch.tensor([1.0, 5.0, 9.0], dtype=a.dtype)))
    return values, vectors / vectors[..., :1, :]


FUNCTIONS = [
    (lambda a: torch.linalg.cholesky(positive(a)), (3, 3)),
    (lambda a: torch.cholesky_inverse(torch.linalg.cholesky(positive(a))), (3, 3)),
    (lambda a: torch.cholesky_solve(a, torch.linalg.cholesky(positive(a))), (2, 2, 2)),
    (lambda a: torch.linalg.eigvalsh(hermitian(a)), (3, 3)),
    (lambda a: torch.linalg.pinv(hermitian(a), hermitian=True), (3, 3)),
    (of_svd, (3, 2)),
    (of_svd, (2, 3)),
    (of_eigh, (3, 3)),
    (of_eig, (3, 3)),
]


@pytest.mark.parametrize("dtype", [torch.float64, torch.complex128], ids=str)
@pytest.mark.parametrize(("function", "shape"), FUNCTIONS)
def test_derivatives(function, shape, dtype):
    """First and second derivatives agree with finite differences."""
    a = (torch.randn(shape, dtype=dtype)).requires_grad_()
    assert torch.autograd.gradcheck(function, (a,), fast_mode=True)
    assert torch.autograd.gradgradcheck(function, (a,), fast_mode=True, atol=1e-4)


def test_gradient_of_singular_values_that_are_equal():
    """The vectors are not unique, but nothing depends on them."""
    a = torch.eye(3, requires_grad=True)
    torch.linalg.svd(a)[1].sum().backward()
    assert torch.allclose(a.grad, torch.eye(3))


def test_determinant_of_a_singular_matrix_has_its_cofactors_as_gradient():
    """There is no inverse to compute it with."""
    a = torch.tensor([[1.0, 2.0], [2.0, 4.0]], requires_grad=True)
    torch.linalg.det(a).backward()
    assert torch.allclose(a.grad, torch.tensor([[4.0, -2.0], [-2.0, 1.0]]), atol=1e-5)


@pytest.mark.parametrize(
    ("function", "matrix", "words"),
    [
        ("inv", [[1.0, 1.0], [1.0, 1.0]], "The diagonal element 2 is zero"),
        ("cholesky", [[1.0, 0.0], [0.0, -1.0]], "the leading minor of order 2 is not positive-definite"),
    ],
)
def test_refused_matrices(function, matrix, words):
    """A matrix that does not have what is asked for raises LinAlgError, which says where."""
    with pytest.raises(torch.linalg.LinAlgError, match=words):
        getattr(torch.linalg, function)(torch.tensor(matrix))
    with pytest.raises(torch.linalg.LinAlgError, match="Batch element 1"):
        getattr(torch.linalg, function)(torch.stack([torch.eye(2), torch.tensor(matrix)]))


def test_products_of_shapes_that_do_not_fit():
    """PyTorch's words first, then the shapes one under another, with the sizes at fault marked."""
    text = r"cannot be multiplied \(2x3 and 4x5\)(.|\n)*\[2, 3\]\n +\^\n.*\[4, 5\]\n +\^"
    with pytest.raises(RuntimeError, match=text):
        torch.ones(2, 3) @ torch.ones(4, 5)


@pytest.mark.parametrize("rank", [0, 1, 2, 3])
@pytest.mark.parametrize("dtype", [torch.float64, torch.complex128])
def test_second_derivatives_of_determinants(rank, dtype):
    """They are finite, and right, where some or all singular values are zero, or equal."""
    base = torch.zeros(3, 3, dtype=dtype)
    base[range(rank), range(rank)] = 1
    for matrix in (base, base @ torch.randn(3, 3, dtype=dtype)):
        x = matrix.clone().requires_grad_()
        assert torch.autograd.gradcheck(torch.linalg.det, (x,))
        assert torch.autograd.gradgradcheck(torch.linalg.det, (x,))
    if dtype is torch.float64:
        reverse = torch.autograd.functional.hessian(torch.linalg.det, base)
        assert torch.allclose(torch.func.hessian(torch.linalg.det)(base), reverse)
        batched = torch.func.vmap(torch.func.hessian(torch.linalg.det))(torch.stack([base, base + 1]))
        assert torch.allclose(batched[0], reverse)


def test_third_derivatives_of_determinants():
    def second(x):
        first = torch.autograd.grad(torch.linalg.det(x).sum(), x, create_graph=True)[0]
        return torch.autograd.grad((first**2).sum(), x, create_graph=True)[0]

    assert torch.autograd.gradgradcheck(second, (torch.randn(2, 3, 3, dtype=torch.float64, requires_grad=True),))


def test_determinant_of_nan():
    x = torch.stack([torch.full((2, 2), float("nan")), torch.eye(2)]).requires_grad_()
    torch.linalg.det(x).sum().backward()
    assert x.grad[0].isnan().all() and torch.equal(x.grad[1], torch.eye(2))


def test_ldl_solve_takes_blocks_of_two():
    a = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
    factors, pivots = torch.linalg.ldl_factor(a)
    assert (pivots < 0).all()
    assert torch.linalg.ldl_solve(factors, pivots, torch.tensor([[2.0], [3.0]])).tolist() == [[3.0], [2.0]]
