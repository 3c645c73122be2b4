"""Reductions: sums, means, products, variances and truth values, over all or some dimensions."""

import warnings
from typing import TYPE_CHECKING

import numpy as np

from ..._names.public import public
from ..._tensor import dtype as _dtype
from ...interpreters._protocol import TENSOR as F
from ...interpreters.eager import EAGER
from ...interpreters.inplace import type_name
from ...primitives import reduction as ops
from ...primitives._declare import composed
from ...primitives._half import in_float32
from ...primitives._sums import total
from ...primitives.reduction import with_dims
from .._arguments import count, floating, in_dtype, tensor_argument, wrap_dim, wrap_dims
from .._hot import unary
from ._hot_reduction import along

if TYPE_CHECKING:
    from ..._tensor.base import Tensor


def summable(input, dtype=None, name="sum"):
    """The input in the dtype its sum has: the one asked for, int64 for integers and bools."""
    tensor_argument(input, name)
    if dtype is None:
        if input._array.dtype.kind not in "biu":
            return input
        dtype = _dtype.int64
    return in_dtype(input, dtype)


def averageable(input, dtype, name):
    """The input in the dtype its mean has; RuntimeError for integers."""
    tensor_argument(input, name)
    found = dtype or input.dtype
    if found.category < 2:
        which = "Input" if dtype is None else "Optional"
        raise RuntimeError(
            f"{name}(): could not infer output dtype. {which} dtype must be either a floating point or complex dtype. "
            f"Got: {type_name(found)}. Convert the tensor (x.float()), or ask for dtype=torch.float32."
        )
    return in_dtype(input, found)


def reduced_count(x, dim):
    """The number of elements that a reduction over the dimensions `dim` combines into one."""
    return count([x.shape[d] for d in dim])


def in_single(forward):
    """The eager kernel of a composed reduction, which keeps float32 precision where inputs have half."""
    return in_float32(lambda *arrays, **params: forward(EAGER, *arrays, **params))


# Sums and means

_sum_along = along(ops.sum, total)


@public("torch Tensor")
@unary(ops.sum_all, lambda x: np.add.reduce(x, None))
def sum(input, dim=None, keepdim=False, *, dtype=None, out=None):
    """Return the sum of all elements, or of those along some dimensions.

    Args:
        input (Tensor): any shape; integers and bools are summed as int64.
        dim (int or ints): the dimensions to sum over; all, if left out.
        keepdim (bool): whether to keep them, of size 1.
        dtype (dtype): what to cast to before summing.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.sum(torch.tensor([[1, 2], [3, 4]]), 0)
    tensor([4, 6])
    """
    y = _sum_along(input, dim, keepdim) if dtype is None else None
    if y is not None:
        return y
    x = summable(input, dtype)
    if dim is None and not keepdim:
        return ops.sum_all(x)
    return ops.sum(x, dim=wrap_dims(dim, x._array.ndim), keepdim=keepdim)


def _mean(F, x, dim, keepdim=False):
    return F.div(F.sum(x, dim=dim, keepdim=keepdim), reduced_count(x, dim))


def _mean_vjp(F, g, _y, x, dim, keepdim=False):
    g = F.div(with_dims(F, g, x, dim, keepdim), reduced_count(x, dim))
    return F.expand(g, shape=x.shape)


def _mean_all(F, x):
    return F.div(F.sum_all(x), count(x.shape))


mean_dims = composed(
    *("mean", _mean), kernel=in_single(_mean), vjps=[_mean_vjp], grad_name="MeanBackward1", shape_only=True
)
mean_all = composed(
    "mean_all",
    _mean_all,
    kernel=in_single(_mean_all),
    vjps=[lambda F, g, _y, x: F.expand(F.div(g, count(x.shape)), shape=x.shape)],
    grad_name="MeanBackward0",
    shape_only=True,
)
_mean_along = along(mean_dims, lambda x, dim, keepdim: total(x, dim, keepdim) / x.dtype.type(x.shape[dim]))


@public("torch Tensor")
@unary(mean_all, lambda x: np.add.reduce(x, None) / x.dtype.type(x.size))
def mean(input, dim=None, keepdim=False, *, dtype=None, out=None):
    """Return the mean of all elements, or of those along some dimensions.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int or ints): the dimensions to average over; all, if left out.
        keepdim (bool): whether to keep them, of size 1.
        dtype (dtype): what to cast to before averaging.

    Raises:
        RuntimeError: the input holds integers and no dtype is given.

    >>> torch.mean(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), 1)
    tensor([1.5000, 3.5000])
    """
    y = _mean_along(input, dim, keepdim) if dtype is None else None
    if y is not None:
        return y
    x = averageable(input, dtype, "mean")
    if dim is None and not keepdim:
        return mean_all(x)
    return mean_dims(x, dim=wrap_dims(dim, x._array.ndim), keepdim=keepdim)


def _nansum(F, x, dim, keepdim=False):
    return F.sum(F.where(F.isnan(x), F.zeros_like(x), x), dim=dim, keepdim=keepdim)


def _nansum_vjp(F, g, _y, x, dim, keepdim=False):
    return F.mul(with_dims(F, g, x, dim, keepdim), F.cast(F.logical_not(F.isnan(x)), dtype=F.dtype(x)))


nansum_dims = composed("nansum", _nansum, kernel=in_single(_nansum), vjps=[_nansum_vjp])


@public("torch Tensor", out=True)
def nansum(input, dim=None, keepdim=False, *, dtype=None, out=None):
    """Return the sum of all elements, or of those along some dimensions, with NaN counted as zero.

    Args:
        input (Tensor): real, any shape; integers and bools are summed as int64.
        dim (int or ints), keepdim (bool), dtype (dtype): as in `sum`.

    Raises:
        RuntimeError: the input is complex.

    >>> torch.nansum(torch.tensor([1.0, float("nan")]))
    tensor(1.)
    """
    x = summable(input, dtype, "nansum")
    if x._array.dtype.kind == "c":
        raise RuntimeError(f"nansum on CPU does not support complex inputs; got {x.dtype}")
    dim = wrap_dims(dim, x.ndim)
    if x._array.dtype.kind in "iu":
        return ops.sum(x, dim=dim, keepdim=keepdim)
    return nansum_dims(x, dim=dim, keepdim=keepdim)


@public("torch Tensor", out=True)
def nanmean(input, dim=None, keepdim=False, *, dtype=None, out=None):
    """Return the mean of the elements that are not NaN: of all, or of those along some dimensions.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int or ints), keepdim (bool), dtype (dtype): as in `mean`.

    Raises:
        RuntimeError: the input holds integers.

    >>> torch.nanmean(torch.tensor([1.0, float("nan"), 3.0]))
    tensor(2.)
    """
    if tensor_argument(input, "nanmean")._array.dtype.kind not in "fcV":
        raise RuntimeError(
            "nanmean(): expected input to have floating point or complex dtype but got "
            f"{type_name(input.dtype)}. Convert the tensor: x.float()."
        )
    dim = wrap_dims(dim, input.ndim)
    found = F.sum(F.cast(F.logical_not(F.isnan(input)), dtype=np.dtype(np.int64)), dim=dim, keepdim=keepdim)
    x = input if dtype is None else in_dtype(input, dtype)
    total = F.sum(F.where(F.isnan(x), F.zeros_like(x), x), dim=dim, keepdim=keepdim)
    return F.div(total, F.cast(found, dtype=total._array.dtype))


# Products, truth values, counts


@public("torch Tensor", out=True)
def prod(input, dim=None, keepdim=False, *, dtype=None, out=None):
    """Return the product of all elements, or of those along a dimension.

    Args:
        input (Tensor): any shape; integers and bools are multiplied as int64.
        dim (int): the dimension to multiply over; all, if left out.
        keepdim (bool): whether to keep it, of size 1.
        dtype (dtype): what to cast to before multiplying.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.prod(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), 1)
    tensor([ 2., 12.])
    """
    x = summable(input, dtype, "prod")
    if dim is None and not keepdim:
        return ops.prod_all(x)
    return ops.prod(x, dim=(wrap_dim(dim, x.ndim),) if x.ndim else (), keepdim=keepdim)


def _truth(op, input, dim, keepdim):
    if dim is None:
        dims = tuple(range(input.ndim))
    else:
        dims = wrap_dims(dim, input.ndim) if not isinstance(dim, (tuple, list)) or dim else ()
    y = op(tensor_argument(input, op.name), dim=dims, keepdim=keepdim)
    return F.cast(y, dtype=input._array.dtype) if input._array.dtype == np.uint8 else y


@public("torch Tensor", out=True)
def any(input, dim=None, keepdim=False, *, out=None):
    """Return whether any element is true (not zero): of all, or of those along some dimensions.

    Args:
        input (Tensor): any shape.
        dim (int or ints): the dimensions to look along; all, if left out.
        keepdim (bool): whether to keep them, of size 1.

    Returns:
        Tensor: bools; uint8 for a uint8 input.

    >>> torch.any(torch.tensor([[0, 1], [0, 0]]), 1)
    tensor([ True, False])
    """
    return _truth(ops.any, input, dim, keepdim)


@public("torch Tensor", out=True)
def all(input, dim=None, keepdim=False, *, out=None):
    """Return whether all elements are true (not zero): of all, or of those along some dimensions.

    Args:
        input (Tensor): any shape.
        dim (int or ints): the dimensions to look along; all, if left out.
        keepdim (bool): whether to keep them, of size 1.

    Returns:
        Tensor: bools; uint8 for a uint8 input.

    >>> torch.all(torch.tensor([[1, 1], [0, 1]]), 1)
    tensor([ True, False])
    """
    return _truth(ops.all, input, dim, keepdim)


@public("torch Tensor")
def count_nonzero(input, dim=None):
    """Return the number of elements that are not zero: of all, or of those along some dimensions, as int64.

    Args:
        input (Tensor): any shape.
        dim (int or ints): the dimensions to count along; all, if left out.

    >>> torch.count_nonzero(torch.tensor([[0, 1], [2, 3]]), 0)
    tensor([1, 2])
    """
    return F.sum(F.cast(F.ne(input, 0), dtype=np.dtype(np.int64)), dim=wrap_dims(dim, input.ndim), keepdim=False)


# logsumexp: the greatest element is taken out of the sum, so that no exponential overflows.


def _logsumexp(F, x, dim, keepdim=False):
    size = F.real(x) if F.dtype(x).kind == "c" else x
    top = F.amax(size, dim=dim, keepdim=True)
    top = F.where(F.isfinite(top), top, F.zeros_like(top))
    total = F.log(F.sum(F.exp(F.sub(x, top)), dim=dim, keepdim=keepdim))
    return F.add(total, top if keepdim else F.reshape(top, shape=total.shape))


def _logsumexp_vjp(F, g, y, x, dim, keepdim=False):
    share = F.exp(F.sub(x, with_dims(F, y, x, dim, keepdim)))
    return F.mul(with_dims(F, g, x, dim, keepdim), ops.conj(F, share))


logsumexp_dims = composed("logsumexp", _logsumexp, kernel=in_single(_logsumexp), vjps=[_logsumexp_vjp])


@public("torch Tensor special", out=True)
def logsumexp(input, dim, keepdim=False, *, out=None):
    """Return the logarithm of the sum of exponentials along some dimensions, computed without overflow.

    Args:
        input (Tensor): any shape; integers are taken as the default dtype.
        dim (int or ints): the dimensions to sum over.
        keepdim (bool): whether to keep them, of size 1.

    >>> torch.logsumexp(torch.tensor([1000.0, 1000.0]), 0)
    tensor(1000.6932)
    """
    x = floating(input)
    dim = wrap_dims(dim, x.ndim)
    if not x._array.size:  # nothing to take out of the sum
        return F.log(F.sum(F.exp(x), dim=dim, keepdim=keepdim))
    return logsumexp_dims(x, dim=dim, keepdim=keepdim)


# Variances. With n elements and the correction c, a variance is the sum of squared distances to the mean over n - c.


def _centered(F, x, dim):
    return F.sub(x, F.div(F.sum(x, dim=dim, keepdim=True), reduced_count(x, dim)))


def _degrees(x, dim, correction):
    return max(reduced_count(x, dim) - correction, 0)


def _var(F, x, dim, correction, keepdim=False):
    d = _centered(F, x, dim)
    squares = F.mul(d, d) if F.dtype(x).kind != "c" else F.real(F.mul(d, F.conj(d)))
    return F.div(F.sum(squares, dim=dim, keepdim=keepdim), _degrees(x, dim, correction))


def _var_vjp(F, g, _y, x, dim, correction, keepdim=False):
    factor = F.div(F.mul(with_dims(F, g, x, dim, keepdim), 2), _degrees(x, dim, correction))
    return F.mul(factor, _centered(F, x, dim))


def _std(F, x, dim, correction, keepdim=False):
    return F.sqrt(_var(F, x, dim, correction, keepdim))


def _std_vjp(F, g, y, x, dim, correction, keepdim=False):
    g = F.where(F.eq(y, 0), F.zeros_like(y), F.div(g, F.mul(y, 2)))
    return _var_vjp(F, g, None, x, dim, correction, keepdim)


def _with_mean(spread):
    def forward(F, x, dim, correction, keepdim=False):
        return spread(F, x, dim, correction, keepdim), F.mean(x, dim=dim, keepdim=keepdim)

    return forward


def _with_mean_vjp(spread_vjp):
    def vjp(F, g, y, x, dim, correction, keepdim=False):
        of_spread = spread_vjp(F, g[0], y[0], x, dim, correction, keepdim)
        return F.add(of_spread, _mean_vjp(F, g[1], None, x, dim, keepdim))

    return vjp


def _spread(name, forward, vjp, **rules):
    kernel = in_single(forward)
    return composed(name, forward, kernel=kernel, vjps=[vjp], input_names=("self",), **rules)


var_dims, std_dims = _spread("var", _var, _var_vjp), _spread("std", _std, _std_vjp)
var_mean_dims = _spread("var_mean", _with_mean(_var), _with_mean_vjp(_var_vjp), saved_outputs=())
std_mean_dims = _spread("std_mean", _with_mean(_std), _with_mean_vjp(_std_vjp), saved_outputs=(0,))


def _spread_of(op, input, dim, unbiased, keepdim, correction):
    """The arguments of `var` and its like, which have three forms: (dim, unbiased, keepdim), (unbiased) and with
    `correction`."""
    if tensor_argument(input, op.name)._array.dtype.kind not in "fcV":
        raise RuntimeError(f"std and var only support floating point and complex dtypes; {op.name} got {input.dtype}")
    if isinstance(dim, bool):
        dim, unbiased = None, dim
    if correction is None:
        correction = 1 if unbiased is None else int(unbiased)
    elif unbiased is not None:
        raise TypeError(f"{op.name}(): give unbiased or correction, not both")
    dim = wrap_dims(dim, input.ndim)
    if reduced_count(input._array, dim) <= correction and input._array.size:
        warnings.warn(
            f"{op.name}(): degrees of freedom is <= 0. Correction should be strictly less than the reduction factor "
            f"(input numel divided by output numel); here {correction} and {reduced_count(input._array, dim)}.",
            stacklevel=4,
        )
    return op(input, dim=dim, correction=correction, keepdim=keepdim)


@public("torch Tensor", out=True)
def var(input, dim=None, unbiased=None, keepdim=False, *, correction=None, out=None):
    """Return the variance of all elements, or of those along some dimensions.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int or ints): the dimensions to reduce; all, if left out.
        unbiased (bool): whether the correction is 1 (the default) or 0.
        keepdim (bool): whether to keep the dimensions, of size 1.
        correction (number): what the number of elements is reduced by in the denominator.

    Raises:
        RuntimeError: the input holds integers.

    >>> torch.var(torch.tensor([1.0, 2.0, 3.0])), torch.var(torch.tensor([1.0, 3.0]), correction=0)
    (tensor(1.), tensor(1.))
    """
    return _spread_of(var_dims, input, dim, unbiased, keepdim, correction)


@public("torch Tensor", out=True)
def std(input, dim=None, unbiased=None, keepdim=False, *, correction=None, out=None):
    """Return the standard deviation of all elements, or of those along some dimensions: the square root of `var`.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int or ints), unbiased (bool), keepdim (bool), correction (number): as in `var`.

    Raises:
        RuntimeError: the input holds integers.

    >>> torch.std(torch.tensor([1.0, 2.0, 3.0]))
    tensor(1.)
    """
    return _spread_of(std_dims, input, dim, unbiased, keepdim, correction)


@public("torch", out=True)
def var_mean(input, dim=None, unbiased=None, keepdim=False, *, correction=None, out=None) -> "tuple[Tensor, Tensor]":
    """Return the variance and the mean of all elements, or of those along some dimensions.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int or ints), unbiased (bool), keepdim (bool), correction (number): as in `var`.

    >>> torch.var_mean(torch.tensor([1.0, 2.0, 3.0]))
    (tensor(1.), tensor(2.))
    """
    return _spread_of(var_mean_dims, input, dim, unbiased, keepdim, correction)


@public("torch", out=True)
def std_mean(input, dim=None, unbiased=None, keepdim=False, *, correction=None, out=None) -> "tuple[Tensor, Tensor]":
    """Return the standard deviation and the mean of all elements, or of those along some dimensions.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int or ints), unbiased (bool), keepdim (bool), correction (number): as in `var`.

    >>> torch.std_mean(torch.tensor([1.0, 2.0, 3.0]))
    (tensor(1.), tensor(2.))
    """
    return _spread_of(std_mean_dims, input, dim, unbiased, keepdim, correction)
