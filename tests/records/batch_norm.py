"""Records of normalization of channels."""

from ._networks import record

EVALUATED = {"differentiable": False, "vmap": False}  # PyTorch has no gradients of running statistics

RECORDS = [
    record(
        "batch_norm",
        lambda make: ((make(4, 3), None, None), {"training": True}),
        lambda make: ((make(2, 3, 4), None, None, make(3), make(3), True), {}),
        grad_tolerance=1e-4,
    ),
    record("batch_norm", lambda make: (make(2, 3), make(3), make(3, low=0.5, high=2), make(3), make(3)), **EVALUATED),
    record("instance_norm", lambda make: (make(2, 3, 4),), lambda make: (make(2, 3, 4), None, None, make(3), make(3))),
]
