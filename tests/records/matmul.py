"""Records of products."""

from ._calls import record

RECORDS = [
    record(
        "matmul",
        lambda make: (make(2, 3), make(3, 4)),
        lambda make: (make(3), make(3)),
        lambda make: (make(2, 3), make(3)),
        lambda make: (make(3), make(3, 2)),
        lambda make: (make(2, 1, 2, 3), make(3, 3, 2)),
        lambda make: (make(2, 2, 3), make(3, 2)),
        lambda make: (make(2, 2, 3), make(3)),
        lambda make: (make(2, 3).T, make(2, 2)),
        lambda make: (make(2, 2, dtype="complex128"), make(2, 2, dtype="complex128")),
        lambda make: (make(0, 3), make(3, 2)),
        lambda make: (make(2, 2, dtype="int64"), make(2, 2, dtype="int64")),
    ),
    record("mm", lambda make: (make(2, 3), make(3, 4))),
    record(
        "mv",
        lambda make: (make(2, 3), make(3)),
        lambda make: (make(2, 2, dtype="complex128"), make(2, dtype="complex128")),
    ),
    record("bmm", lambda make: (make(2, 2, 3), make(2, 3, 1))),
    *(
        record(
            name,
            lambda make: (make(3), make(3)),
            lambda make: (make(3, dtype="complex128"), make(3, dtype="complex128")),
        )
        for name in ("dot", "vdot", "outer", "inner")
    ),
    record("inner", lambda make: (make(2, 3), make(2, 2, 3)), lambda make: (make(), make(2))),
    record("addmm", lambda make: ((make(4), make(2, 3), make(3, 4)), {"beta": 0.5, "alpha": 2.0})),
    record("addmm", lambda make: (make(2, 4), make(2, 3), make(3, 4)), inplace="addmm_"),
    record("addmv", lambda make: ((make(2), make(2, 3), make(3)), {"alpha": 2.0}), inplace="addmv_"),
    record("addr", lambda make: ((make(2, 3), make(2), make(3)), {"beta": 0.5}), inplace="addr_"),
    record("baddbmm", lambda make: (make(2, 1, 4), make(2, 2, 3), make(2, 3, 4))),
    record("addbmm", lambda make: ((make(2, 4), make(2, 2, 3), make(2, 3, 4)), {"beta": 0.5, "alpha": 2.0})),
    record(
        "tensordot",
        lambda make: (make(2, 3, 2), make(3, 2, 4)),
        lambda make: ((make(2, 3), make(4, 2), ([0], [1])), {}),
    ),
    record("kron", lambda make: (make(2, 1, 2), make(3, 2))),
    record("cross", lambda make: ((make(2, 3), make(2, 3)), {"dim": 1})),
    record("linalg.cross", lambda make: (make(2, 3), make(1, 3)), lambda make: ((make(3, 2), make(3, 2)), {"dim": 0})),
    record("linalg.vecdot", lambda make: (make(2, 3), make(2, 3))),
    record("trace", lambda make: (make(2, 3),)),
    record(
        "linalg.multi_dot", lambda make: ([make(2, 3), make(3, 4), make(4, 1)],), lambda make: ([make(3), make(3, 2)],)
    ),
    record("matrix_power", lambda make: (make(2, 2), 3), lambda make: (make(2, 2), 0), lambda make: (make(2, 2), 1)),
    *(
        record("einsum", lambda make, e=e, s=s: (e, *(make(*shape) for shape in s)))
        for e, s in (
            ("ij,jk->ik", ((2, 3), (3, 2))),
            ("ii", ((3, 3),)),
            ("bij,bjk->bik", ((2, 2, 3), (2, 3, 1))),
            ("...i,ij->...j", ((2, 2, 3), (3, 2))),
            ("ijk,jil->kl", ((2, 3, 2), (3, 2, 2))),
            ("i,j->ij", ((2,), (3,))),
            ("ij->ji", ((2, 3),)),
            ("ij,jk,kl->il", ((2, 3), (3, 2), (2, 2))),
        )
    ),
]
