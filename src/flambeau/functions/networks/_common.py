"""What the functions of networks share: dtype checks, in-place results, tuples of sizes, reductions of losses."""

import warnings

from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR
from ...interpreters.inplace import assign, check_writable, type_name
from .._arguments import tensor_argument


def need_floating(x, function):
    """`x`, if it is a tensor of real floating-point numbers."""
    if tensor_argument(x, function)._array.dtype.kind not in "fV":
        raise NotImplementedError(
            f"\"{function}\" not implemented for '{type_name(x.dtype)}': convert the input with .float()"
        )
    return x


def need_inexact(x, function):
    """`x`, if it is a tensor of floating-point or complex numbers."""
    if tensor_argument(x, function)._array.dtype.kind not in "fcV":
        raise NotImplementedError(
            f"\"{function}\" not implemented for '{type_name(x.dtype)}': convert the input with .float()"
        )
    return x


def placed(input, inplace, function, *args, overlaps=False, **kwargs):
    """The result of ``function(input, ...)``; written to `input` if `inplace`, also to expanded memory if it `overlaps`
    without harm, because twice is the same as once."""
    if not inplace:
        return function(input, *args, **kwargs)
    check_writable(input, overlaps)
    return assign(input, function(input, *args, **kwargs), "inplace=True")


def sizes(value, n, name, single=True):
    """A number, or a sequence of n numbers or (if `single`) of one, as a tuple of n ints."""
    if isinstance(value, Tensor):
        value = value.tolist()
    if isinstance(value, (tuple, list)):
        value = tuple(value)
        if len(value) == 1 and single:
            value = value * n
    else:
        value = (value,) * n
    if len(value) != n:
        count = ("one int", "two ints", "three ints")[n - 1]
        raise RuntimeError(f"{name} must either be a single int, or a tuple of {count}, but got {list(value)}")
    for v in value:
        if not hasattr(v, "__index__") or isinstance(v, bool):
            raise TypeError(f"{name} must be int or tuple of ints, but found element of type {type(v).__name__}")
    return tuple(int(v) for v in value)


def check_reduction(reduction):
    """Refuse what is no way to combine losses."""
    if reduction not in ("none", "mean", "sum"):
        raise ValueError(f"{reduction} is not a valid value for reduction: choose 'none', 'mean' or 'sum'")


def reduced(loss, reduction):
    """The losses of all examples combined: their mean, their sum, or as they are."""
    check_reduction(reduction)
    if reduction == "none":
        return loss
    return loss.mean() if reduction == "mean" else TENSOR.sum_all(loss)


def reduction_name(size_average, reduce, reduction):
    """The reduction, from today's argument or the two deprecated ones."""
    if size_average is None and reduce is None:
        return reduction
    if reduce is False:
        found = "none"
    else:
        found = "sum" if size_average is False else "mean"
    warnings.warn(
        f"size_average and reduce args will be deprecated, please use reduction='{found}' instead.", stacklevel=3
    )
    return found


def check_probability(p):
    """Refuse what is no probability."""
    if not 0.0 <= p <= 1.0:
        raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
