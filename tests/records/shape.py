"""Records of views, of joining and of rearranging."""

from ._record import OpRecord


def record(name, *arguments, **rules):
    """A record of one tensor argument with static arguments: each of `arguments` is (shape, *others)."""

    def calls(make):
        return [((make(*shape), *others), {}) for shape, *others in arguments]

    return OpRecord(name, calls, **rules)


def joined(name, *shapes, **rules):
    """A record of a function of a sequence of tensors."""
    return OpRecord(name, lambda make: [(([make(*shape) for shape in shapes],), {})], **rules)


RECORDS = [
    record("reshape", ((2, 3), (3, 2)), ((2, 0), (-1, 2)), ((), (1, 1))),
    record("Tensor.view", ((2, 6), 3, -1), ((2, 3), 6)),
    record("flatten", ((2, 3, 4), 1), ((),)),
    record("unflatten", ((2, 6), 1, (2, -1))),
    record("ravel", ((2, 3),)),
    record("squeeze", ((1, 2, 1),), ((1, 2, 1), 0), ((1, 2, 1), (0, 2))),
    record("unsqueeze", ((2, 3), -1), ((), 0)),
    record("transpose", ((2, 3, 4), 0, 2), ((), 0, -1)),
    record("swapaxes", ((2, 3), 0, 1)),
    record("t", ((2, 3),), ((3,),)),
    record("permute", ((2, 3, 4), (2, 0, 1))),
    record("movedim", ((2, 3, 4), 0, -1), ((2, 3, 4), (0, 1), (2, 0))),
    record("Tensor.expand", ((2, 1), 2, 3), ((3,), 2, -1)),
    record("broadcast_to", ((2, 1), (2, 3))),
    record("narrow", ((4, 2), 0, 1, 2)),
    record("select", ((3, 4), 1, -1)),
    record("Tensor.unfold", ((5,), 0, 3, 1), ((2, 6), 1, 2, 2)),
    record("diagonal", ((3, 4), 1), ((2, 3, 4), -1, 0, 2)),
    record("as_strided", ((6,), (2, 2), (1, 2), 1), vmap=False),
    record("split", ((5, 2), 2), ((5, 2), [1, 4])),
    record("chunk", ((5,), 2)),
    record("tensor_split", ((5, 2), 3), ((2, 5), (1, 3), 1)),
    record("unbind", ((3, 2), 1)),
    record("atleast_2d", ((3,),)),
    joined("cat", (2, 3), (1, 3)),
    joined("stack", (2, 3), (2, 3)),
    joined("hstack", (2,), (3,)),
    joined("vstack", (2,), (2,)),
    joined("dstack", (2,), (2,)),
    joined("column_stack", (2,), (2, 2)),
    OpRecord("block_diag", lambda make: [((make(1, 2), make(3), make(2, 2)), {})]),
    record("flip", ((2, 3), (0, 1))),
    record("fliplr", ((2, 3),)),
    record("flipud", ((2, 3),)),
    record("roll", ((2, 3), 1), ((2, 3), (1, -1), (0, 1))),
    record("rot90", ((2, 3),), ((2, 3), -1, (1, 0)), ((2, 3), 2)),
    record("Tensor.repeat", ((2,), 2, 2), ((2, 1), 1, 3)),
    record("tile", ((2, 3), (2,))),
    record("repeat_interleave", ((2, 3), 2), ((2, 3), 2, 1)),
    record("tril", ((3, 3), 1), inplace="tril_"),
    record("triu", ((3, 3), -1), inplace="triu_"),
    record("diag", ((3,), 1), ((3, 4), -1)),
    record("diagflat", ((2, 2), 1)),
    record("diag_embed", ((2, 3), 1), ((2, 3), 0, 0, 2)),
    OpRecord("select_scatter", lambda make: [((make(3, 4), make(4), 0, 1), {})]),
    OpRecord("slice_scatter", lambda make: [((make(3, 4), make(2, 4), 0, 0, 3, 2), {})]),
    OpRecord("diagonal_scatter", lambda make: [((make(3, 4), make(3)), {})]),
    record("nn.functional.pad", ((2, 3), (1, -1)), ((2, 3), (1, 2), "constant", 0.5)),
    *(
        record("nn.functional.pad", ((2, 4), (1, 2), mode), ((1, 1, 3, 3), (1, 0, 2, 1), mode))
        for mode in ("reflect", "replicate", "circular")
    ),
    OpRecord("meshgrid", lambda make: [((make(2), make(3)), {"indexing": order}) for order in ("ij", "xy")]),
    OpRecord("cartesian_prod", lambda make: [((make(2), make(3)), {})]),
    record("combinations", ((4,), 2), ((3,), 2, True)),
    record("vander", ((3,),), ((3,), 4, True), differentiable=False),
    record("clone", ((2, 3),)),
    OpRecord("fill", lambda make: [((make(2, 3), 2.5), {}), ((make(2, 3), make()), {})]),
]
