"""Complex numbers: their parts, conjugates, and tensors made from real and imaginary parts or from size and angle."""

import numpy as np

from ..._names.public import public, with_out
from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR
from ...interpreters.inplace import type_name, write_out
from ...primitives import complex as ops
from .._arguments import tensor_argument
from ..memory.layout import element_strides
from ._common import combined


def _is_complex(x):
    return x._array.dtype.kind == "c"


@public("torch")
def real(input):
    """Return the real parts of a tensor, as a view; real tensors are returned as they are.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.real(torch.tensor([1 + 2j]))
    tensor([1.])
    """
    return ops.real(input) if _is_complex(tensor_argument(input, "real")) else input


@public("torch")
def imag(input):
    """Return the imaginary parts of a complex tensor, as a view.

    Args:
        input (Tensor): complex, any shape.

    Raises:
        RuntimeError: the tensor is real.

    >>> torch.imag(torch.tensor([1 + 2j]))
    tensor([2.])
    """
    if not _is_complex(tensor_argument(input, "imag")):
        raise RuntimeError(
            f"imag is not implemented for tensors with non-complex dtypes. Got {input.dtype}, without imaginary part."
        )
    return ops.imag(input)


Tensor.real = property(real, lambda self, value: real(self).copy_(value))
Tensor.imag = property(imag, lambda self, value: imag(self).copy_(value))


@public("torch Tensor")
def conj(input):
    """Return the conjugate of each element; real tensors are returned as they are.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.conj(torch.tensor([1 + 2j]))
    tensor([1.-2.j])
    """
    return ops.conj(input) if _is_complex(tensor_argument(input, "conj")) else input


@public("torch Tensor", inplace="Tensor")
@with_out
def conj_physical(input, *, out=None):
    """Return the conjugate of each element, in memory of its own.

    Args:
        input (Tensor): any shape and dtype; real tensors are returned as they are.
        out (Tensor): where to write the result.

    >>> torch.conj_physical(torch.tensor([1 + 2j]))
    tensor([1.-2.j])
    """
    return ops.conj_physical(input) if _is_complex(tensor_argument(input, "conj_physical")) else input


@public("torch Tensor")
def resolve_conj(input):
    """Return the tensor itself: conjugates are computed at once here, never pending.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.tensor([1 + 2j]).conj().resolve_conj()
    tensor([1.-2.j])
    """
    return tensor_argument(input, "resolve_conj")


@public("torch Tensor")
def resolve_neg(input):
    """Return the tensor itself: negatives are computed at once here, never pending.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.tensor([1.0]).resolve_neg()
    tensor([1.])
    """
    return tensor_argument(input, "resolve_neg")


@public("torch Tensor")
def is_conj(input) -> bool:
    """Return whether a conjugation is pending: never here.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.is_conj(torch.tensor([1j]).conj())
    False
    """
    tensor_argument(input, "is_conj")
    return False


@public("torch Tensor")
def is_neg(input) -> bool:
    """Return whether a negation is pending: never here.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.is_neg(torch.tensor([1.0]))
    False
    """
    tensor_argument(input, "is_neg")
    return False


def _real_pair(name, a, b, names):
    """Check two real tensors of one dtype."""
    a, b = tensor_argument(a, name, names[0]), tensor_argument(b, name, names[1], 2)
    kinds = type_name(a.dtype), type_name(b.dtype)
    if a._array.dtype.kind != "f" or b._array.dtype.kind != "f":
        raise RuntimeError(f"Expected both inputs to be Half, Float or Double tensors but got {' and '.join(kinds)}")
    if a.dtype is not b.dtype:
        raise RuntimeError(
            f"Expected object of scalar type {kinds[0]} but got scalar type {kinds[1]} for second argument, {names[1]}"
        )
    return a, b


@public("torch")
def complex(real, imag, *, out=None):
    """Return complex numbers from their real and imaginary parts.

    Args:
        real (Tensor): float32 or float64, any shape.
        imag (Tensor): of the same dtype; the two broadcast.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the dtypes differ, or are not floating-point.

    >>> torch.complex(torch.tensor([1.0]), torch.tensor([2.0]))
    tensor([1.+2.j])
    """
    real, imag = _real_pair("complex", real, imag, ("real", "imag"))
    if out is None:
        return combined(ops.complex, real, imag)
    if out.dtype is not real.dtype.to_complex():
        raise RuntimeError(
            f"Expected object of scalar type {type_name(real.dtype.to_complex())} but got scalar type "
            f"{type_name(out.dtype)} for argument 'out'"
        )
    return write_out(out, complex, (real, imag), {})


@public("torch")
@with_out
def polar(abs, angle, *, out=None):
    """Return complex numbers from their absolute values and angles.

    Args:
        abs (Tensor): float32 or float64, any shape.
        angle (Tensor): in radians, of the same dtype; the two broadcast.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the dtypes differ, or are not floating-point.

    >>> torch.polar(torch.tensor([2.0]), torch.tensor([0.0]))
    tensor([2.+0.j])
    """
    return combined(ops.polar, *_real_pair("polar", abs, angle, ("abs", "angle")))


@public("torch")
def view_as_real(input):
    """Return a view of a complex tensor with one more dimension, of the real and the imaginary part.

    Args:
        input (Tensor): complex, any shape.

    Raises:
        RuntimeError: the tensor is real.

    >>> torch.view_as_real(torch.tensor([1 + 2j]))
    tensor([[1., 2.]])
    """
    if not _is_complex(tensor_argument(input, "view_as_real")):
        raise RuntimeError(f"view_as_real is only supported for complex tensors, not for {input.dtype}")
    return ops.view_as_real(input)


@public("torch")
def view_as_complex(input):
    """Return a view of a real tensor as complex numbers: its last dimension holds real and imaginary parts.

    Args:
        input (Tensor): float32 or float64, of shape (..., 2), the pairs next to each other in memory.

    Raises:
        RuntimeError: the last dimension is not of size 2, or the strides allow no pairs.

    >>> torch.view_as_complex(torch.tensor([[1.0, 2.0]]))
    tensor([1.+2.j])
    """
    array = tensor_argument(input, "view_as_complex")._array
    if array.dtype not in (np.float32, np.float64):
        raise RuntimeError(
            f"view_as_complex is only supported for half, float and double tensors, not for {input.dtype}"
        )
    if not array.ndim:
        raise RuntimeError(
            "Input tensor must have one or more dimensions, the last one of size 2: real and imaginary parts"
        )
    if array.shape[-1] != 2:
        raise RuntimeError(f"Tensor must have a last dimension of size 2, but its shape is {list(array.shape)}")
    *outer, step = element_strides(input)
    if step != 1:
        raise RuntimeError(f"Tensor must have a last dimension with stride 1, but its stride is {step}")
    if any(stride % 2 for stride in outer):
        raise RuntimeError(
            f"Tensor must have a stride divisible by 2 for all but last dimension, but its strides are {outer}"
        )
    return TENSOR.view_as_complex(input)
