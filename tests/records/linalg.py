"""Records of torch.linalg."""

import numpy as np

from ._calls import positive_definite, record, regular


def both(function):
    """Calls with matrices of a kind, real and complex, and a stack of them."""
    return (
        lambda make: (function(make, 3, 3),),
        lambda make: (function(make, 2, 2, 2),),
        lambda make: (function(make, 2, 2, dtype="complex128"),),
    )


def triangular(make, *shape):
    """Lower triangular matrices far from singular ones."""
    return np.tril(regular(make, *shape))


LOOSE = {"rtol": 1e-6, "atol": 1e-7, "compiled": False}

RECORDS = [
    *(record(name, *both(regular), **LOOSE) for name in ("linalg.inv", "inverse", "linalg.det", "linalg.matrix_exp")),
    record("linalg.slogdet", *both(regular), **LOOSE),
    record("logdet", lambda make: (positive_definite(make, 3, 3),), **LOOSE),
    record(
        "linalg.solve",
        lambda make: (regular(make, 3, 3), make(3, 2)),
        lambda make: (regular(make, 2, 3, 3), make(2, 3)),
        lambda make: ((regular(make, 3, 3), make(2, 3)), {"left": False}),
        **LOOSE,
    ),
    record(
        "linalg.solve_triangular",
        lambda make: ((triangular(make, 3, 3), make(3, 2)), {"upper": False}),
        lambda make: ((triangular(make, 2, 2, 2), make(3, 2)), {"upper": False, "left": False}),
        lambda make: ((make(3, 3), make(3, 1)), {"upper": True, "unitriangular": True}),
        **LOOSE,
    ),
    *(
        record(
            name,
            lambda make: (regular(make, 3, 3),),
            lambda make: (regular(make, 3, 2),),
            lambda make: (make(2, 3),),
            **LOOSE,
        )
        for name in ("linalg.lu", "linalg.lu_factor", "linalg.qr", "linalg.pinv", "linalg.svdvals")
    ),
    record(
        "linalg.lu_solve",
        lambda make: (regular(make, 2, 2), np.array([1, 2], "int32"), make(2, 1)),
        lambda make: ((regular(make, 2, 2), np.array([2, 2], "int32"), make(2, 1)), {"adjoint": True}),
        **LOOSE,
    ),
    record("linalg.eigvals", lambda make: (np.diag([1.0, 4.0, 9.0]) + 0.1 * make(3, 3),), **LOOSE),
    record("linalg.lstsq", lambda make: (make(4, 2), make(4, 1)), pick=lambda result: result[0], **LOOSE),
    record("linalg.matrix_rank", lambda make: (make(3, 2),), differentiable=False, **LOOSE),
    record("linalg.ldl_factor", lambda make: (positive_definite(make, 3, 3),), differentiable=False, **LOOSE),
    record("linalg.householder_product", lambda make: (make(3, 2), make(2)), **LOOSE),
    record("linalg.tensorinv", lambda make: (regular(make, 4, 4).reshape(2, 2, 4),), **LOOSE),
    record("linalg.tensorsolve", lambda make: (regular(make, 4, 4).reshape(2, 2, 4), make(2, 2)), **LOOSE),
    record("linalg.vander", lambda make: ((make(3),), {"N": 4}), **LOOSE),
    *(record("linalg.vector_norm", lambda make, p=p: (make(2, 3), p, 1), **LOOSE) for p in (1, 2, 3.5, float("inf"))),
    *(
        record("linalg.matrix_norm", lambda make, p=p: (make(2, 3, 3), p), **LOOSE)
        for p in ("fro", "nuc", 1, 2, float("-inf"))
    ),
    record("linalg.vector_norm", lambda make: (make(2, 3), 0, 1), differentiable=False, **LOOSE),
    record("linalg.norm", lambda make: (make(2, 3),), lambda make: (make(3), 1), **LOOSE),
    record("norm", lambda make: (make(2, 3),), lambda make: (make(2, 3), 3, 0), **LOOSE),
    record("linalg.cond", lambda make: (regular(make, 3, 3),), **LOOSE),
    record("dist", lambda make: (make(2, 3), make(3)), **LOOSE),
    record("renorm", lambda make: (make(2, 3), 2, 0, 1.0), inplace="renorm_", **LOOSE),
]
