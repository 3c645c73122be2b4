"""Arithmetic: sums, products, quotients, remainders, powers, and their combinations."""

import numpy as np

from ..._mistakes.history import watch_sum
from ..._mistakes.losses import watch_difference
from ..._names.old_forms import old_order
from ..._names.public import public, with_out
from ..._tensor import dtype as _dtype
from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR
from ...primitives import pointwise as ops
from .._arguments import common_dtype, fit_number, is_number, tensor_argument
from .._hot import binary, direct, in_blocks, unary, writes
from ._common import check_kind, combined, float_dtype, operand, two_operands


def checked_alpha(alpha, dtype):
    """The factor of `add` and `sub`, fit for the result's dtype; RuntimeError if it is of a higher category."""
    if isinstance(alpha, bool) and dtype.category > 0:
        raise RuntimeError(f"Boolean alpha only supported for Boolean results. The result is of {dtype.name}.")
    if isinstance(alpha, float) and dtype.category < 2:
        raise RuntimeError("For integral input tensors, argument alpha must not be a floating point number.")
    if isinstance(alpha, complex) and dtype.category < 3:
        raise RuntimeError("For non-complex input tensors, argument alpha must not be a complex number.")
    return fit_number(alpha, dtype)


def _scaled(op, scaled_op, input, other, alpha):
    dtype = common_dtype((input, other))
    alpha = checked_alpha(alpha, dtype)
    if alpha == 1:
        return combined(op, input, other, dtype=dtype)
    if not isinstance(other, Tensor):
        return combined(op, input, other * alpha, dtype=dtype)
    return combined(scaled_op, input, other, dtype=dtype, alpha=alpha)


def _add_into(x, y, alpha=1):
    np.add(x, y if alpha == 1 else np.multiply(y, alpha), x)


def _sub_into(x, y, alpha=1):
    np.subtract(x, y if alpha == 1 else np.multiply(y, alpha), x)


def _div_into(x, y):
    np.true_divide(x, y, x)


@public("torch Tensor", inplace=True)
@writes(in_blocks(_add_into))
@binary(ops.add, number_op=ops.add, watch=watch_sum)
@old_order("alpha")
def add(input, other, *, alpha=1, out=None):
    """Return input + alpha * other, elementwise.

    Args:
        input (Tensor or number): any shape.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        alpha (number): a factor, of no higher category than the result.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or `alpha` is a float among integers.

    >>> torch.add(torch.tensor([1.0, 2.0]), 10, alpha=2)
    tensor([21., 22.])
    """
    input, other = two_operands(input, other, "add", numbers=True)
    return _scaled(ops.add, ops.add_scaled, input, other, alpha)


def check_subtraction(input, other):
    """Refuse bools, of which PyTorch knows no difference."""
    bools = [common_dtype((x,)) is _dtype.bool_ for x in (input, other)]
    if all(bools):
        raise RuntimeError(
            "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` "
            "operator instead."
        )
    if any(bools):
        raise RuntimeError(
            "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, "
            "use the `~` or `logical_not()` operator instead."
        )


@public("torch Tensor", inplace=True, names=("subtract",))
@writes(in_blocks(_sub_into))
@binary(ops.sub, number_op=ops.sub, watch=watch_difference)
@old_order("alpha")
def sub(input, other, *, alpha=1, out=None):
    """Return input - alpha * other, elementwise.

    Args:
        input (Tensor or number): any shape, no bools.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        alpha (number): a factor, of no higher category than the result.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or there are bools.

    >>> torch.sub(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 1.0]), alpha=2)
    tensor([-1.,  0.])
    """
    input, other = two_operands(input, other, "sub", numbers=True)
    check_subtraction(input, other)
    return _scaled(ops.sub, ops.sub_scaled, input, other, alpha)


def _long_way(_x, _y):
    return NotImplemented


@public("torch")
@binary(ops.rsub_number, _long_way, ops.rsub_number)
def rsub(input, other, *, alpha=1):
    """Return other - alpha * input, elementwise: `sub` with its operands exchanged.

    Args:
        input (Tensor): any shape, no bools.
        other (Tensor or number): what broadcasts with it.
        alpha (number): a factor, of no higher category than the result.

    >>> torch.rsub(torch.tensor([1.0, 2.0]), 10)
    tensor([9., 8.])
    """
    input, other = two_operands(tensor_argument(input, "rsub"), other, "rsub")
    check_subtraction(input, other)
    dtype = common_dtype((input, other))
    alpha = checked_alpha(alpha, dtype)
    if alpha == 1 and not isinstance(other, Tensor):
        return combined(ops.rsub_number, input, other, dtype=dtype)
    return combined(ops.rsub, input, other, dtype=dtype, alpha=alpha)


@public("torch Tensor", inplace=True, names=("multiply",))
@writes(lambda x, y: np.multiply(x, y, x))
@binary(ops.mul, number_op=ops.mul)
def mul(input, other, *, out=None):
    """Return the product of two tensors, elementwise; of bools, whether both are true.

    Args:
        input (Tensor or number): any shape.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.mul(torch.tensor([[1.0], [2.0]]), torch.tensor([3.0, 4.0]))
    tensor([[3., 4.],
            [6., 8.]])
    """
    return combined(ops.mul, *two_operands(input, other, "mul", numbers=True))


@public("torch Tensor", inplace=True, names=("divide",))
@writes(_div_into)
@binary(ops.div, number_op=ops.div)
def div(input, other, *, rounding_mode=None, out=None):
    """Return the quotient of two tensors, elementwise.

    Args:
        input (Tensor or number): the dividend, any shape.
        other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
        rounding_mode (str): None for true division, whose result is floating-point or complex; "trunc" to round towards
            0, "floor" to round down.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or an integer is divided by 0 with rounding.

    >>> torch.div(torch.tensor([7, -7]), 2), torch.div(torch.tensor([7, -7]), 2, rounding_mode="floor")
    (tensor([ 3.5000, -3.5000]), tensor([ 3, -4]))
    """
    input, other = two_operands(input, other, "div", numbers=True)
    if rounding_mode is None:
        return combined(ops.div, input, other, dtype=float_dtype(input, other))
    if rounding_mode not in ("trunc", "floor"):
        raise RuntimeError(
            f"div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '{rounding_mode}'"
        )
    dtype = check_kind(common_dtype((input, other)), "if", f"div_{rounding_mode}")
    return combined(ops.floor_divide if rounding_mode == "floor" else ops.trunc_divide, input, other, dtype=dtype)


@public("torch Tensor", inplace=True)
@writes(_div_into)
@binary(ops.div, number_op=ops.div)
def true_divide(input, other, *, out=None):
    """Return the quotient of two tensors, elementwise: `div` without rounding.

    Args:
        input (Tensor or number): the dividend, any shape.
        other (Tensor or number): the divisor; the two broadcast.
        out (Tensor): where to write the result.

    >>> torch.true_divide(torch.tensor([1, 2]), 4)
    tensor([0.2500, 0.5000])
    """
    return div(input, other)


def _whole_number_operation(name, op, number_op, input, other):
    """A division with a whole quotient; bools and complex numbers have none."""
    input, other = two_operands(input, other, name)
    dtype = check_kind(common_dtype((input, other)), "if", name)
    return combined(op if isinstance(other, Tensor) else number_op, input, other, dtype=dtype)


@public("torch Tensor", inplace=True)
@with_out
def floor_divide(input, other, *, out=None):
    """Return the quotient of two tensors rounded down, elementwise.

    Args:
        input (Tensor or number): the dividend, any shape, real.
        other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or an integer is divided by 0.

    >>> torch.floor_divide(torch.tensor([7.0, -7.0]), 2)
    tensor([ 3., -4.])
    """
    return _whole_number_operation("floor_divide", ops.floor_divide, ops.floor_divide, input, other)


@public("torch Tensor", inplace=True)
@with_out
def fmod(input, other, *, out=None):
    """Return the remainder of a division whose quotient is rounded towards 0: it has the sign of the dividend.

    Args:
        input (Tensor): the dividend, any shape, real.
        other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or an integer is divided by 0.

    >>> torch.fmod(torch.tensor([7.0, -7.0]), 4)
    tensor([ 3., -3.])
    """
    return _whole_number_operation("fmod", ops.fmod, ops.fmod_scalar, tensor_argument(input, "fmod"), other)


@public("torch Tensor special", inplace="Tensor")
@with_out
def remainder(input, other, *, out=None):
    """Return the remainder of a division whose quotient is rounded down: it has the sign of the divisor, as Python's %.

    Args:
        input (Tensor or number): the dividend, any shape, real.
        other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or an integer is divided by 0.

    >>> torch.remainder(torch.tensor([7.0, -7.0]), 4)
    tensor([3., 1.])
    """
    return _whole_number_operation("remainder", ops.remainder, ops.remainder_scalar, input, other)


def _power(input, exponent, dtype):
    """`pow` for operands that are known to be good, by the operation that PyTorch records for them."""
    if not isinstance(exponent, Tensor):
        return combined(ops.pow_scalar, input, exponent, dtype=dtype)
    return combined(ops.pow if isinstance(input, Tensor) else ops.rpow, input, exponent, dtype=dtype)


def _pow_into(x, exponent):
    x[...] = ops.pow.kernel(x, exponent)


@public("torch Tensor", inplace=True)
@writes(_pow_into)
@binary(ops.pow_scalar, _long_way, ops.pow_scalar)
def pow(input, exponent, *, out=None):
    """Return each element to the power of a number, or of another tensor's elements.

    Args:
        input (Tensor or number): the base, any shape.
        exponent (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or integers are raised to a negative integer number.

    >>> torch.pow(torch.tensor([1.0, 2.0, 3.0]), 2)
    tensor([1., 4., 9.])
    """
    if isinstance(input, Tensor) and isinstance(exponent, Tensor):
        result = direct(ops.pow, (input, exponent), {})
        if result is not None:
            return result
    operand(input, "pow", 1, "input"), operand(exponent, "pow", 2, "exponent")
    if not isinstance(input, Tensor) and not isinstance(exponent, Tensor):
        raise TypeError(f"pow() received an invalid combination of arguments - got ({type(input).__name__}, number)")
    dtype = common_dtype((input, exponent))
    if dtype is _dtype.bool_ and not isinstance(exponent, Tensor):  # the only powers that bools have
        return TENSOR.logical_or(input, not exponent)
    check_kind(dtype, "ifc", "pow")
    if dtype.category == 1 and is_number(exponent) and exponent < 0:
        raise RuntimeError("Integers to negative integer powers are not allowed.")
    return _power(input, exponent, dtype)


@public("torch Tensor", inplace=True)
@with_out
def float_power(input, exponent, *, out=None):
    """Return each element to a power, computed in double precision.

    Args:
        input (Tensor or number): the base, any shape.
        exponent (Tensor or number): what broadcasts with it.
        out (Tensor): where to write the result.

    Returns:
        Tensor: of dtype float64, or complex128 if one operand is complex.

    >>> torch.float_power(torch.tensor([2, 3]), -1)
    tensor([0.5000, 0.3333], dtype=torch.float64)
    """
    input, exponent = two_operands(input, exponent, "float_power")
    is_complex = common_dtype((input, exponent)).category == 3
    return _power(input, exponent, _dtype.complex128 if is_complex else _dtype.float64)


@public("torch Tensor", inplace=True)
@writes(lambda x: np.square(x, x))
@unary(ops.square)
def square(input, *, out=None):
    """Return each element times itself.

    Args:
        input (Tensor): any shape.
        out (Tensor): where to write the result.

    >>> torch.square(torch.tensor([1.0, -3.0]))
    tensor([1., 9.])
    """
    return pow(tensor_argument(input, "square"), 2)


def _refuse_bool(input, operator, name, hint=""):
    if tensor_argument(input, name)._array.dtype.kind == "b":
        raise RuntimeError(f"{operator} operator, on a bool tensor is not supported.{hint}")
    return input


@public("torch Tensor", inplace=True, names=("negative",))
@writes(lambda x: np.negative(x, x))
@unary(ops.neg)
def neg(input, *, out=None):
    """Return the negative of each element.

    Args:
        input (Tensor): any shape, no bools.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the tensor holds bools.

    >>> torch.neg(torch.tensor([1.0, -2.0]))
    tensor([-1.,  2.])
    """
    hint = " If you are trying to invert a mask, use the `~` or `logical_not()` operator instead."
    return ops.neg(_refuse_bool(input, "Negation, the `-`", "neg", hint))


@public("torch Tensor")
def positive(input):
    """Return the tensor itself.

    Args:
        input (Tensor): any shape, no bools.

    Raises:
        RuntimeError: the tensor holds bools.

    >>> torch.positive(torch.tensor([1.0, -2.0]))
    tensor([ 1., -2.])
    """
    return _refuse_bool(input, "The `+`", "positive")


@public("torch Tensor special", inplace="Tensor")
@unary(ops.round)
def round(input, *, decimals=0, out=None):
    """Return each element rounded to the nearest whole number, or to decimals; halves go to the even neighbour.

    Args:
        input (Tensor): any shape, real, no bools.
        decimals (int): how many digits to keep behind the point; negative ones round before it.
        out (Tensor): where to write the result.

    >>> torch.round(torch.tensor([0.5, 1.5, 2.6])), torch.round(torch.tensor([1.2345]), decimals=2)
    (tensor([0., 2., 3.]), tensor([1.2300]))
    """
    check_kind(tensor_argument(input, "round").dtype, "f" if decimals else "if", "round")
    return TENSOR.round_decimals(input, decimals=decimals) if decimals else TENSOR.round(input)
