"""What the functions of `torch.linalg` check before they compute."""

import warnings

import numpy as np

from ..._names.public import publish
from ...interpreters._protocol import TENSOR as F
from ...interpreters.inplace import type_name
from ...primitives.linalg import LinAlgError
from .._arguments import tensor_argument

publish(LinAlgError, "linalg")


def check_matrix(x, name, argument="A"):
    """RuntimeError if a tensor holds no matrices, or no floating-point or complex numbers."""
    array = tensor_argument(x, name)._array
    if array.ndim < 2:
        raise RuntimeError(
            f"{name}: The input tensor {argument} must have at least 2 dimensions. Its shape is {list(array.shape)}."
        )
    check_inexact(x, name)
    return x


def check_inexact(x, name):
    """RuntimeError for integers, bools and half precision."""
    dtype = x._array.dtype
    if dtype.kind not in "fcV":
        raise RuntimeError(
            f"{name}: Expected a floating point or complex tensor as input. Got {type_name(x.dtype)}. Convert it: "
            "x.float()."
        )
    if dtype.itemsize == 2:
        raise RuntimeError(
            f"{name}: Low precision dtypes not supported. Got {type_name(x.dtype)}. Convert it: x.float()."
        )


def check_square(x, name, argument="A"):
    """RuntimeError if a tensor holds no square matrices of floating-point or complex numbers."""
    check_matrix(x, name, argument)
    n, m = x._array.shape[-2:]
    if n != m:
        raise RuntimeError(f"{name}: {argument} must be batches of square matrices, but they are {n} by {m} matrices")
    return x


def check_same_dtype(a, b, name, names=("A", "B")):
    """RuntimeError if two tensors differ in dtype."""
    if a.dtype is not b.dtype:
        raise RuntimeError(
            f"{name}: Expected {names[0]} and {names[1]} to have the same dtype, but found {names[0]} of type "
            f"{type_name(a.dtype)} and {names[1]} of type {type_name(b.dtype)} instead"
        )


def check_info(info, message):
    """LinAlgError with ``message(batch, place)`` if a matrix failed; inside transformations that is not known."""
    values = info._array
    if values.__class__ is not np.ndarray or not values.any():
        return
    if values.ndim == 0:
        raise LinAlgError(message("", int(values)))
    flat = values.reshape(-1)
    first = int(np.flatnonzero(flat)[0])
    raise LinAlgError(message(f"(Batch element {first}): ", int(flat[first])))


def mT(x):
    """Matrices transposed: a view."""
    return F.transpose(x, dim0=x.ndim - 2, dim1=x.ndim - 1)


def mH(x):
    """Matrices transposed and conjugated."""
    y = mT(x)
    return F.conj(y) if x._array.dtype.kind == "c" else y


def deprecated(old, new):
    """Warn that a function of `torch` has a better one in `torch.linalg`."""
    warnings.warn(
        f"torch.{old} is deprecated in favor of torch.linalg.{new} and will be removed in a future PyTorch release.",
        stacklevel=4,
    )
