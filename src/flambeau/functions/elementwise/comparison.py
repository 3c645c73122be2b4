"""Questions about elements, selection by bounds and conditions, and the comparison of whole tensors."""

import numpy as np

from ..._names.public import public, with_out
from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR
from ...interpreters.inplace import type_name
from ...primitives import choice as ops
from ...primitives._declare import composed
from ...primitives.pointwise import heaviside as heaviside_op
from .._arguments import as_tensor, common_dtype, in_dtype, is_number, raw, tensor_argument
from .._hot import NUMBERS, direct, writes
from ._common import check_broadcast, check_kind, combined, unsupported


@public("torch Tensor", inplace=True)
@writes(lambda x: np.invert(x, x))
@with_out
def bitwise_not(input, *, out=None):
    """Return the bits of each element inverted; of bools, the logical negation.

    Args:
        input (Tensor): integers or bools, any shape.
        out (Tensor): where to write the result.

    >>> torch.bitwise_not(torch.tensor([0, 5])), ~torch.tensor([True])
    (tensor([-1, -6]), tensor([False]))
    """
    if tensor_argument(input, "bitwise_not")._array.dtype.kind not in "biu":
        raise NotImplementedError(unsupported("bitwise_not", input.dtype))
    return TENSOR.bitwise_not(input)


@public("torch Tensor")
@with_out
def isposinf(input, *, out=None):
    """Return whether each element is positive infinity.

    Args:
        input (Tensor): any shape, real.
        out (Tensor): where to write the result.

    >>> torch.isposinf(torch.tensor([1.0, float("inf")]))
    tensor([False,  True])
    """
    return _is_infinity(input, np.inf, "isposinf")


@public("torch Tensor")
@with_out
def isneginf(input, *, out=None):
    """Return whether each element is negative infinity.

    Args:
        input (Tensor): any shape, real.
        out (Tensor): where to write the result.

    >>> torch.isneginf(torch.tensor([1.0, float("-inf")]))
    tensor([False,  True])
    """
    return _is_infinity(input, -np.inf, "isneginf")


def _is_infinity(input, value, name):
    kind = tensor_argument(input, name)._array.dtype.kind
    if kind == "c":
        raise RuntimeError(f"{name} does not support complex inputs.")
    return TENSOR.ne(input, input) if kind in "biu" else TENSOR.eq(input, value)


@public("torch Tensor")
def isreal(input):
    """Return whether each element is real: has no imaginary part.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.isreal(torch.tensor([1.0, 1j]))
    tensor([ True, False])
    """
    x = tensor_argument(input, "isreal")
    return (
        TENSOR.eq(TENSOR.imag(x), 0)
        if x._array.dtype.kind == "c"
        else TENSOR.constant(np.ones(x._array.shape, bool), like=x)
    )


@public("torch Tensor", inplace=True)
@with_out
def heaviside(input, values, *, out=None):
    """Return 0 where input is negative, `values` where it is 0, and 1 where it is positive.

    Args:
        input (Tensor): any shape, real.
        values (Tensor): of the same dtype; the two broadcast.
        out (Tensor): where to write the result.

    >>> torch.heaviside(torch.tensor([-1.0, 0.0, 2.0]), torch.tensor([0.5]))
    tensor([0.0000, 0.5000, 1.0000])
    """
    tensor_argument(input, "heaviside"), tensor_argument(values, "heaviside", "values", 2)
    if input.dtype is not values.dtype:
        raise RuntimeError(
            f"heaviside is not yet implemented for tensors with different dtypes: {input.dtype} and {values.dtype}"
        )
    check_kind(input.dtype, "bif", "heaviside")
    return combined(heaviside_op, input, values)


# Selection


def _bounds(name, x, low, high):
    """(the dtype of the result, whether the bounds are tensors): all are tensors or all numbers, and there is one."""
    _need_bound(name, low, high)
    given = (high,) if low is None else (low,) if high is None else (low, high)
    by_tensors = isinstance(given[0], Tensor)
    if not all(isinstance(b, Tensor) if by_tensors else is_number(b) for b in given):
        raise TypeError(
            f"{name}() received an invalid combination of arguments - min and max must both be tensors or "
            f"both numbers, got ({type(low).__name__}, {type(high).__name__})"
        )
    dtype = common_dtype((tensor_argument(x, name), *given))
    check_kind(dtype, "if" if name == "clamp" else "bif", name)
    return dtype, by_tensors


def _need_bound(name, low, high):
    if low is None and high is None:
        raise RuntimeError(f"torch.{name}: At least one of 'min' or 'max' must not be None")


def _clamp_into(x, min=None, max=None):
    _need_bound("clamp", min, max)
    if min is not None:
        np.maximum(x, min, out=x)
    if max is not None:
        np.minimum(x, max, out=x)


@public("torch Tensor", inplace=True, names=("clip",))
@writes(_clamp_into)
@with_out
def clamp(input, min=None, max=None, *, out=None):
    """Return each element, but at least `min` and at most `max`; nan stays nan.

    Args:
        input (Tensor): any shape, real.
        min (number or Tensor): the lower bound, or None for none.
        max (number or Tensor): the upper bound, or None for none; it decides where it is below the lower.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: there is no bound, or the shapes do not broadcast.
        TypeError: one bound is a tensor, the other a number.

    >>> torch.clamp(torch.tensor([-1.0, 0.5, 2.0]), 0, 1)
    tensor([0.0000, 0.5000, 1.0000])
    """
    if min.__class__ in NUMBERS and max.__class__ in NUMBERS and min is not max:
        result = direct(ops.clamp_scalar, (input, min, max), {})
        if result is not None:
            return result
    dtype, by_tensors = _bounds("clamp", input, min, max)
    return combined(ops.clamp if by_tensors else ops.clamp_scalar, input, min, max, dtype=dtype)


def _one_bound(name, input, bound, tensor_op, number_op):
    if bound is not None:
        result = direct(tensor_op if isinstance(bound, Tensor) else number_op, (input, bound), {})
        if result is not None:
            return result
    dtype, by_tensor = _bounds(name, input, bound, None)
    return combined(tensor_op if by_tensor else number_op, input, bound, dtype=dtype)


@public("torch Tensor", inplace=True)
@writes(lambda x, min: np.maximum(x, min, out=x))
@with_out
def clamp_min(input, min, *, out=None):
    """Return each element, but at least `min`.

    Args:
        input (Tensor): any shape, real.
        min (number or Tensor): the lower bound.
        out (Tensor): where to write the result.

    >>> torch.clamp_min(torch.tensor([-1.0, 0.5]), 0)
    tensor([0.0000, 0.5000])
    """
    return _one_bound("clamp_min", input, min, ops.clamp_min, ops.clamp_min_scalar)


@public("torch Tensor", inplace=True)
@writes(lambda x, max: np.minimum(x, max, out=x))
@with_out
def clamp_max(input, max, *, out=None):
    """Return each element, but at most `max`.

    Args:
        input (Tensor): any shape, real.
        max (number or Tensor): the upper bound.
        out (Tensor): where to write the result.

    >>> torch.clamp_max(torch.tensor([0.5, 2.0]), 1)
    tensor([0.5000, 1.0000])
    """
    return _one_bound("clamp_max", input, max, ops.clamp_max, ops.clamp_max_scalar)


@public("torch")
@with_out
def where(condition, input=None, other=None, *, out=None):
    """Return the elements of `input` where a condition holds, those of `other` elsewhere; or, with the condition alone,
    the indices of its true elements, as `nonzero` with ``as_tuple``.

    Args:
        condition (Tensor): bools.
        input (Tensor or number), other (Tensor or number): the two choices; all three broadcast.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the condition holds no bools, or the shapes do not broadcast.

    >>> x = torch.tensor([-1.0, 2.0])
    >>> torch.where(x > 0, x, 0.0)
    tensor([0., 2.])
    """
    if input is None and other is None:
        return tensor_argument(condition, "where", "condition").nonzero(as_tuple=True)
    if input is None or other is None:
        raise TypeError("where() received an invalid combination of arguments: give both input and other, or neither")
    return _chosen(condition, input, other)


@public("Tensor", name="where")
def _where_method(self, condition, other):
    """Return the elements of this tensor where a condition holds, those of `other` elsewhere.

    Args:
        condition (Tensor): bools.
        other (Tensor or number): the other choice; all three broadcast.

    >>> torch.tensor([-1.0, 2.0]).where(torch.tensor([False, True]), 0.0)
    tensor([0., 2.])
    """
    return _chosen(condition, self, other)


def _chosen(condition, a, b):
    result = direct(ops.where, (condition, a, b), {}, condition=True)
    if result is not None and condition._array.dtype.kind == "b":
        return result
    kind = tensor_argument(condition, "where", "condition")._array.dtype.kind
    if kind != "b" and condition._array.dtype != np.uint8:
        raise RuntimeError(f"where expected condition to be a boolean tensor, but got one with dtype {condition.dtype}")
    condition = condition if kind == "b" else TENSOR.cast(condition, dtype=np.dtype(bool))
    dtype = common_dtype((a, b))
    a, b = (as_tensor(in_dtype(x, dtype), dtype=dtype) for x in (a, b))
    check_broadcast(condition, a, b)
    return TENSOR.where(condition, a, b)


@public("torch Tensor", inplace=True)
@with_out
def nan_to_num(input, nan=0.0, posinf=None, neginf=None, *, out=None):
    """Return the elements with nan and infinities replaced.

    Args:
        input (Tensor): any shape.
        nan (number): what replaces nan.
        posinf (number): what replaces positive infinity; the largest number of the dtype, if left out.
        neginf (number): what replaces negative infinity; the most negative number, if left out.
        out (Tensor): where to write the result.

    >>> torch.nan_to_num(torch.tensor([float("nan"), 1.0, float("inf")]), posinf=9.0)
    tensor([0., 1., 9.])
    """
    return TENSOR.nan_to_num(tensor_argument(input, "nan_to_num"), nan=nan or 0.0, posinf=posinf, neginf=neginf)


# Comparison of whole tensors


def _isclose(F, a, b, rtol, atol, equal_nan):
    """Equal, or both finite and no further apart than atol + rtol |b|."""
    if F.dtype(a).kind in "biu":
        a, b = F.cast(a, dtype=_FLOAT64), F.cast(b, dtype=_FLOAT64)
    apart, size = F.abs(F.sub(a, b)), F.abs(b)
    near = F.logical_and(F.isfinite(apart), F.le(apart, F.add(F.mul(size, rtol), atol)))
    close = F.logical_or(F.eq(a, b), near)
    return F.logical_or(close, F.logical_and(F.isnan(a), F.isnan(b))) if equal_nan else close


_FLOAT64 = np.dtype(np.float64)
_isclose_op = composed("isclose", _isclose)


@public("torch Tensor")
def isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Return whether elements are equal, or close: ``|input - other| <= atol + rtol * |other|``.

    Args:
        input (Tensor), other (Tensor): of one dtype; they broadcast.
        rtol (float), atol (float): the relative and the absolute tolerance, not negative.
        equal_nan (bool): whether nan equals nan.

    Raises:
        RuntimeError: the dtypes differ, or a tolerance is negative.

    >>> torch.isclose(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 2.1]))
    tensor([ True, False])
    """
    if tensor_argument(input, "isclose").dtype is not tensor_argument(other, "isclose", "other", 2).dtype:
        raise RuntimeError(
            f"{type_name(input.dtype)} did not match {type_name(other.dtype)}: isclose() does not promote"
        )
    for name, value in (("rtol", rtol), ("atol", atol)):
        if value < 0:
            raise RuntimeError(f"{name} must be greater than or equal to zero, but got {value}")
    return combined(_isclose_op, input, other, rtol=rtol, atol=atol, equal_nan=equal_nan)


@public("torch Tensor")
def allclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False) -> bool:
    """Return whether all elements are close, as a bool; see `isclose`.

    Args:
        input (Tensor), other (Tensor): of one dtype; they broadcast.
        rtol (float), atol (float): the relative and the absolute tolerance, not negative.
        equal_nan (bool): whether nan equals nan.

    >>> torch.allclose(torch.tensor([1.0]), torch.tensor([1.0 + 1e-7]))
    True
    """
    return bool(raw(isclose(input, other, rtol, atol, equal_nan)).all())


@public("torch Tensor")
def equal(input, other) -> bool:
    """Return whether two tensors have the same shape and equal elements, as a bool.

    Args:
        input (Tensor), other (Tensor): of any shape and dtype.

    >>> torch.equal(torch.tensor([1, 2]), torch.tensor([1.0, 2.0]))
    True
    """
    a, b = raw(tensor_argument(input, "equal")), raw(tensor_argument(other, "equal", "other", 2))
    return a.shape == b.shape and bool((a == b).all())
