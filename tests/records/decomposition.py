"""Records of factorizations under their older names, and of those that report errors as numbers."""

import numpy as np

from ._calls import positive_definite, record, regular

LOOSE = {"rtol": 1e-6, "atol": 1e-7, "compiled": False}
FIXED = {**LOOSE, "differentiable": False}
SYMMETRIC = ("cholesky", "cholesky_ex", "eigvalsh")  # differences would leave the symmetric matrices


def lower(make, n=3):
    """A Cholesky factor."""
    return np.linalg.cholesky(positive_definite(make, n, n))


def first(result):
    """The factor that has a derivative."""
    return result[0]


RECORDS = [
    *(record(f"linalg.{name}", lambda make: (positive_definite(make, 3, 3),), **FIXED) for name in SYMMETRIC),
    # PyTorch's gradients go to the triangle of the factor that is not read, too
    record("cholesky_solve", lambda make: (make(3, 2), lower(make)), **FIXED),
    record("cholesky_inverse", lambda make: (lower(make),), **FIXED),
    record("linalg.inv_ex", lambda make: (regular(make, 2, 2, 2),), pick=first, **LOOSE),
    record("linalg.solve_ex", lambda make: (regular(make, 3, 3), make(3, 2)), pick=first, **LOOSE),
    record("linalg.lu_factor_ex", lambda make: (regular(make, 3, 3),), pick=first, **LOOSE),
    record("linalg.ldl_factor_ex", lambda make: (positive_definite(make, 3, 3),), **FIXED),
    record(
        "linalg.ldl_solve",
        lambda make: (np.tril(make(2, 2), -1) + np.diag([2.0, 3.0]), np.array([1, 2], "int32"), make(2, 1)),
        **FIXED,
    ),
    record("lu_unpack", lambda make: (regular(make, 3, 3), np.array([2, 3, 3], "int32")), **LOOSE),
    record("geqrf", lambda make: (regular(make, 3, 2),), **FIXED),
    record("orgqr", lambda make: (make(3, 2), make(2)), **LOOSE),
    record("ormqr", lambda make: (make(3, 2), make(2), make(3, 2)), **FIXED),
    *(record(name, lambda make: (regular(make, 3, 3),), **LOOSE) for name in ("det", "slogdet", "pinverse")),
    *(record(name, lambda make: (make(2, 3, 3), 3), **LOOSE) for name in ("linalg.matrix_power", "matrix_power")),
    record("linalg.diagonal", lambda make: (make(3, 4),), lambda make: ((make(2, 3, 4),), {"offset": 1})),
]
