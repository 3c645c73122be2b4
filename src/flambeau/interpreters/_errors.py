"""NumPy's errors in PyTorch's words and types, for what reaches a kernel unchecked."""

from numpy import ndarray

from .._tensor.dtype import from_numpy_dtype
from .out_dtypes import type_name


def translated(error, op, arrays):
    """The error to raise in place of NumPy's: of shapes that do not broadcast, or of a dtype without such an operation;
    the same error where it is none of these."""
    arrays = [a for a in arrays if a.__class__ is ndarray]
    if isinstance(error, TypeError):
        if "ufunc" not in str(error) and "numpy boolean" not in str(error) or not arrays:
            return error
        found = type_name(from_numpy_dtype(arrays[0].dtype))
        return NotImplementedError(f"\"{op.name}\" not implemented for '{found}': convert the input, as by .float()")
    if "broadcast" not in str(error):
        return error
    rank = max(a.ndim for a in arrays)
    shapes = [(1,) * (rank - a.ndim) + a.shape for a in arrays]
    for dim in reversed(range(rank)):
        sizes = [(shape[dim], name) for shape, name in zip(shapes, "abcdefgh") if shape[dim] != 1]
        for size, name in sizes[1:]:
            if size != sizes[0][0]:
                return RuntimeError(
                    f"The size of tensor {sizes[0][1]} ({sizes[0][0]}) must match the size of tensor {name} ({size}) "
                    f"at non-singleton dimension {dim}: the shapes are {', '.join(str(list(a.shape)) for a in arrays)}"
                )
    return RuntimeError(str(error))
