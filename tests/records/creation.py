"""Records of tensors made by rule, like others, or of numbers: they are not differentiable."""

from ._record import OpRecord


def record(name, *arguments, rtol=1e-7, **keywords):
    """A record without tensor arguments."""
    calls = [(args, keywords) for args in arguments]
    return OpRecord(name, lambda make: calls, differentiable=False, vmap=False, rtol=rtol, atol=rtol)


def like(name, *others):
    """A record of a function of a tensor whose shape and dtype are taken."""
    return OpRecord(
        name,
        lambda make: [((make(2, 3), *others), {}), ((make(2, dtype="int64"), *others), {"dtype": "torch.float32"})],
        differentiable=False,
        vmap=False,
    )


RECORDS = [
    record("zeros", (2, 3), ((0, 2),)),
    record("ones", (2, 3)),
    record("full", ((2, 3), 1.5), ((2,), 7), ((), True)),
    record("arange", (5,), (1, 2.5, 0.5), (5, 0, -2), (0.1, 3.7, 0.1)),
    record("arange", (0, 7, 0.3), dtype="torch.float64"),
    record("linspace", (0, 1, 7), (-3.3, 4.1, 12), (1, 1, 1)),
    record("linspace", (0, 10, 4), dtype="torch.int64"),
    record("logspace", (0, 2, 5), (-1, 1, 4, 2.0)),
    record("eye", (3,), (2, 3), (0,)),
    record("tril_indices", (3, 4), (3, 3, -1)),
    record("triu_indices", (3, 4), (3, 3, 1)),
    record("scalar_tensor", (3,)),
    *(
        record(f"{name}_window", (5,), (6, False), (1,), (0,), rtol=1e-6)
        for name in ("hann", "hamming", "blackman", "bartlett")
    ),
    record("kaiser_window", (5,), (6, False, 4.0), rtol=1e-5),
    *(like(f"{name}_like") for name in ("zeros", "ones")),
    like("full_like", 3),
    like("Tensor.new_full", (2, 2), 1),
    like("Tensor.new_zeros", (2, 2)),
    like("Tensor.new_ones", (2, 2)),
]
