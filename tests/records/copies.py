"""Records of views that are copied, and of views like another tensor."""

import numpy as np

from ._record import OpRecord
from .shape import joined, record


def of_two(name, *shapes, **rules):
    """A record of a function of two tensors."""
    return OpRecord(name, lambda make: [((make(*shapes[0]), make(*shapes[1])), {})], **rules)


RECORDS = [
    *(record(name, ((2, 3),)) for name in ("alias_copy", "t_copy", "adjoint", "Tensor.contiguous", "Tensor.positive")),
    record("detach_copy", ((2, 3),), differentiable=False),
    record("as_strided_copy", ((6,), (2, 2), (1, 2)), vmap=False),
    record("diagonal_copy", ((3, 4), 1)),
    record("expand_copy", ((2, 1), (2, 3))),
    record("permute_copy", ((2, 3, 4), (2, 0, 1))),
    record("select_copy", ((3, 4), 1, -1)),
    record("slice_copy", ((5, 2), 0, 1, 4, 2)),
    record("split_with_sizes_copy", ((5, 2), [1, 4])),
    record("squeeze_copy", ((1, 2, 1),), ((1, 2), 0)),
    record("transpose_copy", ((2, 3), 0, 1)),
    record("unbind_copy", ((2, 3), 1)),
    record("unfold_copy", ((5,), 0, 3, 1)),
    record("unsqueeze_copy", ((2, 3), 1)),
    record("view_copy", ((2, 3), (3, 2))),
    OpRecord("view_as_real_copy", lambda make: [((make(2, 3, dtype="complex128"),), {})]),
    record("narrow_copy", ((4, 2), 0, 1, 2)),
    *(of_two(f"Tensor.{name}", (2, 3), (3, 2)) for name in ("view_as", "reshape_as")),
    of_two("Tensor.expand_as", (2, 1), (2, 3)),
    record("Tensor.sum_to_size", ((2, 3), 1, 3)),
    of_two("broadcast_tensors", (2, 1), (1, 3)),
    record("swapdims", ((2, 3, 4), 0, 2)),
    OpRecord(
        "as_strided_scatter",  # PyTorch's gradient of the input is that of the places written to
        lambda make: [((make(6), make(2, 2), (2, 2), (1, 2)), {})],
        differentiable=False,
        vmap=False,
    ),
    record("Tensor.split", ((5, 2), 2), ((5, 2), [1, 4])),
    record("split_with_sizes", ((5, 2), [1, 4])),
    record("unsafe_split", ((5, 2), 2)),
    record("unsafe_chunk", ((5, 2), 2)),
    record("hsplit", ((2, 4), 2), ((4,), [1, 3])),
    record("vsplit", ((4, 2), 2)),
    record("dsplit", ((2, 2, 4), [1, 2])),
    *(record(name, ((),), ((3,),), ((2, 3),)) for name in ("atleast_1d", "atleast_3d")),
    *(joined(name, (2, 3), (1, 3)) for name in ("concat", "concatenate")),
    OpRecord(
        "nonzero_static",
        lambda make: [((np.array([[1, 0], [0, 2]]),), {"size": 3})],
        differentiable=False,
    ),
    OpRecord("Tensor.where", lambda make: [((make(2, 3), np.array([True, False, True]), make(3)), {})]),
    OpRecord("Tensor.polygamma", lambda make: [((make(3, low=0.5, high=2), 1), {})], compiled=False),
    of_two("true_divide", (2, 3), (3,)),
]
