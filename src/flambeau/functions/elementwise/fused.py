"""Several steps of arithmetic as one operation, and floating-point numbers put together and taken apart."""

import numpy as np

from ..._names.old_forms import old_order
from ..._names.public import public, with_out
from ..._tensor import dtype as _dtype
from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR
from ...primitives import pointwise as ops
from .._arguments import common_dtype, fit_number, in_dtype, tensor_argument
from .._hot import direct, in_blocks, writes
from .._results import result_type
from ._common import check_kind, combined, float_dtype, operand
from .pointwise import mul, pow

_Frexp = result_type("frexp", "mantissa exponent")


@public("torch Tensor", inplace=True)
@with_out
def copysign(input, other, *, out=None):
    """Return the absolute value of each element of input with the sign of other.

    Args:
        input (Tensor): any shape, real; bools and integers count as numbers of the default dtype.
        other (Tensor or number): what broadcasts with it.
        out (Tensor): where to write the result.

    >>> torch.copysign(torch.tensor([1.0, -2.0]), torch.tensor([-0.0, 1.0]))
    tensor([-1.,  2.])
    """
    operand(tensor_argument(input, "copysign"), "copysign"), operand(other, "copysign")
    check_kind(common_dtype((input, other)), "bif", "copysign")
    op = ops.copysign if isinstance(other, Tensor) else ops.copysign_scalar
    return combined(op, input, other, dtype=float_dtype(input, other))


def same_dtype(name, **tensors):
    """Refuse tensors of different dtypes, for functions that do not promote."""
    (first, x), *others = tensors.items()
    for argument, t in others:
        if t.dtype is not x.dtype:
            raise RuntimeError(
                f"expected dtype {x.dtype.name} for `{argument}` but got dtype {t.dtype.name}: {name}() does not "
                f"promote, and `{first}` is {x.dtype.name}"
            )


def _lerp_into(x, end, weight):
    step = np.subtract(end, x)
    if abs(weight) < 0.5:
        step *= weight
        np.add(x, step, x)
    else:
        step *= 1 - weight
        np.subtract(end, step, x)


@public("torch Tensor", inplace=True)
@writes(in_blocks(_lerp_into))
@with_out
def lerp(input, end, weight, *, out=None):
    """Return input + weight * (end - input), elementwise: the way from one tensor to another.

    Args:
        input (Tensor): where a weight of 0 is; floating-point or complex.
        end (Tensor): where a weight of 1 is; of the same dtype.
        weight (Tensor or number): how far to go; all broadcast.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or the dtypes differ.

    >>> torch.lerp(torch.tensor([1.0, 2.0]), torch.tensor([11.0, 4.0]), 0.5)
    tensor([6., 3.])
    """
    tensor_argument(input, "lerp"), tensor_argument(end, "lerp", "end", 2)
    result = direct(ops.lerp if isinstance(weight, Tensor) else ops.lerp_scalar, (input, end, weight), {})
    if result is not None:
        return result
    same_dtype("lerp", input=input, end=end)
    if not isinstance(weight, Tensor):
        return combined(ops.lerp_scalar, input, end, weight, dtype=input.dtype)
    if weight._array.ndim:
        same_dtype("lerp", input=input, weight=weight)
    return combined(ops.lerp, input, end, weight, dtype=input.dtype)


def _addcmul_into(x, a, b, value=1):
    if value == 1:
        product = np.multiply(a, b)
    else:
        product = np.multiply(a, value)
        product *= b
    np.add(x, product, x)


def _addcdiv_into(x, a, b, value=1):
    if value == 1:
        quotient = np.true_divide(a, b)
    else:
        quotient = np.multiply(a, value)
        quotient /= b
    np.add(x, quotient, x)


@public("torch Tensor", inplace=True)
@writes(in_blocks(_addcmul_into))
@with_out
@old_order("value")
def addcmul(input, tensor1, tensor2, *, value=1, out=None):
    """Return input + value * tensor1 * tensor2, elementwise.

    Args:
        input (Tensor): what to add to.
        tensor1 (Tensor), tensor2 (Tensor): the factors; all broadcast, and are promoted to one dtype.
        value (number): a factor, of no higher category than the result.
        out (Tensor): where to write the result.

    >>> torch.addcmul(torch.zeros(2), torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0]), value=0.5)
    tensor([1.5000, 4.0000])
    """
    operands = input, tensor_argument(tensor1, "addcmul"), tensor_argument(tensor2, "addcmul")
    if value.__class__ is float or value.__class__ is int:
        result = direct(ops.addcmul, operands, {"value": value})
        if result is not None:
            return result
    dtype = common_dtype(operands)
    return combined(ops.addcmul, *operands, dtype=dtype, value=_fit_value(value, dtype, "addcmul"))


def _fit_value(value, dtype, name):
    if _dtype.dtype_of_number(value).category > dtype.category:
        raise RuntimeError(f"value cannot be converted to type {dtype.name} without overflow: {name}(value={value})")
    return fit_number(value, dtype)


@public("torch Tensor", inplace=True)
@writes(in_blocks(_addcdiv_into))
@with_out
@old_order("value")
def addcdiv(input, tensor1, tensor2, *, value=1, out=None):
    """Return input + value * tensor1 / tensor2, elementwise.

    Args:
        input (Tensor): what to add to.
        tensor1 (Tensor): the dividend; not of integers if tensor2 is.
        tensor2 (Tensor): the divisor; all broadcast, and are promoted to one dtype.
        value (number): a factor, of no higher category than the result.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: integers are divided: cast one of them first.

    >>> torch.addcdiv(torch.zeros(2), torch.tensor([1.0, 2.0]), torch.tensor([4.0, 4.0]), value=2)
    tensor([0.5000, 1.0000])
    """
    operands = input, tensor_argument(tensor1, "addcdiv"), tensor_argument(tensor2, "addcdiv")
    if value.__class__ is float or value.__class__ is int:
        result = direct(ops.addcdiv, operands, {"value": value})
        if result is not None:
            return result
    dtype = common_dtype(operands)
    if common_dtype((tensor1, tensor2)).category < 2:
        raise RuntimeError(
            "Integer division with addcdiv is no longer supported: cast the integer tensors to floating-point numbers, "
            "or use torch.div with rounding_mode='trunc'."
        )
    return combined(ops.addcdiv, *operands, dtype=dtype, value=_fit_value(value, dtype, "addcdiv"))


@public("torch Tensor", inplace=True)
@with_out
def ldexp(input, other, *, out=None):
    """Return input * 2 ** other, elementwise.

    Args:
        input (Tensor): any shape.
        other (Tensor): the exponents, which broadcast with it.
        out (Tensor): where to write the result.

    >>> torch.ldexp(torch.tensor([1.0, 3.0]), torch.tensor([1, 2]))
    tensor([ 2., 12.])
    """
    tensor_argument(input, "ldexp"), tensor_argument(other, "ldexp", "other", 2)
    return mul(input, pow(2.0, in_dtype(other, float_dtype(other))))


@public("torch Tensor")
@with_out
def frexp(input, *, out=None):
    """Return mantissas from 0.5 up to 1, and exponents, so that input = mantissa * 2 ** exponent.

    Args:
        input (Tensor): any shape, floating-point.
        out (two Tensors): where to write the results.

    Returns:
        mantissa (Tensor) of the input's dtype, exponent (Tensor) of dtype int32.

    >>> torch.frexp(torch.tensor([3.0])).exponent
    tensor([2], dtype=torch.int32)
    """
    if tensor_argument(input, "frexp")._array.dtype.kind not in "fV":
        raise RuntimeError(f"torch.frexp() only supports floating-point dtypes, not {input.dtype}")
    return _Frexp(TENSOR.frexp(input))
