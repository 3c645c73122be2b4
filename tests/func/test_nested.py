"""Transformations inside one another, of operations whose forward-mode rule follows from their reverse-mode rule."""

import pytest

import flambeau as torch
from flambeau.func import grad, hessian, jacfwd, jacrev, jvp, vmap

FUNCTIONS = {
    "norm": torch.linalg.norm,
    "max": lambda v: v.max() ** 2,
    "prod": torch.prod,
    "cumprod": lambda v: v.cumprod(0).sum(),
    "logcumsumexp": lambda v: v.logcumsumexp(0).sum(),
    "sort": lambda v: v.sort()[0].cumsum(0).prod(),
    "inv": lambda v: torch.linalg.inv(torch.outer(v, v) + torch.eye(4, dtype=v.dtype)).sum(),
}
DERIVATIVES = {
    "jvp of grad": lambda f: lambda q: jvp(grad(f), (q,), (torch.ones_like(q),))[1],
    "grad of jvp": lambda f: grad(lambda q: jvp(f, (q,), (torch.ones_like(q),))[1]),
    "jacfwd": jacfwd,
    "jacrev of jacfwd": lambda f: jacrev(jacfwd(f)),
    "hessian": hessian,
}


@pytest.mark.parametrize("derivative", DERIVATIVES)
@pytest.mark.parametrize("function", FUNCTIONS)
def test_vmap_of_derivatives(function, derivative):
    """A batch of derivatives is the derivatives of the examples."""
    derived = DERIVATIVES[derivative](FUNCTIONS[function])
    v = torch.randn(3, 4, dtype=torch.float64)
    assert torch.allclose(vmap(derived)(v), torch.stack([derived(q) for q in v]))
