"""Which operation a reduction applies, and how arrays of each dtype travel."""

import enum

import numpy as np


class ReduceOp(enum.Enum):
    """What a reduction does with the values of the ranks."""

    SUM = 0
    AVG = 1
    PRODUCT = 2
    MIN = 3
    MAX = 4
    BAND = 5
    BOR = 6
    BXOR = 7

    def __repr__(self):
        return f"ReduceOp.{self.name}"


ReduceOp.RedOpType = ReduceOp  # PyTorch's name for the type of SUM, AVG...
UFUNC = {
    ReduceOp.SUM: np.add,
    ReduceOp.AVG: np.add,
    ReduceOp.PRODUCT: np.multiply,
    ReduceOp.MIN: np.minimum,
    ReduceOp.MAX: np.maximum,
    ReduceOp.BAND: np.bitwise_and,
    ReduceOp.BOR: np.bitwise_or,
    ReduceOp.BXOR: np.bitwise_xor,
}
BITWISE = (ReduceOp.BAND, ReduceOp.BOR, ReduceOp.BXOR)


def mpi_op(MPI, op):
    """The MPI operation of a `ReduceOp`."""
    name = {"AVG": "SUM", "PRODUCT": "PROD"}.get(op.name, op.name)
    return getattr(MPI, name)


def check_op(op, dtype):
    """Refuse what has no meaning for a dtype.

    Raises:
        TypeError: `op` is not a ReduceOp. RuntimeError: it does not apply to the dtype.
    """
    if not isinstance(op, ReduceOp):
        raise TypeError(f"op must be a torch.distributed.ReduceOp, not {type(op).__name__}")
    if op in BITWISE and dtype.kind not in "biu":
        raise RuntimeError(f"Cannot use {op!r} with non-integral dtype: {dtype}; use it on integers")
    if op is ReduceOp.AVG and dtype.kind in "biu":
        raise RuntimeError(f"Cannot use ReduceOp.AVG with integral dtype: {dtype}; use SUM, or floating numbers")
    if op in (ReduceOp.MIN, ReduceOp.MAX) and dtype.kind == "c":
        raise RuntimeError(f"{op!r} does not support complex numbers, which have no order")


def wide(array):
    """An array that MPI can compute with: half precision as float32 (rounded once, at the end), bool as bytes."""
    if array.dtype.kind == "V" or array.dtype == np.float16:
        return array.astype(np.float32)
    return array.view(np.uint8) if array.dtype == np.bool_ else array


def as_bytes(array):
    """The memory of a contiguous array, which MPI moves without knowing the dtype."""
    return array.reshape(-1).view(np.uint8)
