"""torch.masked: reductions and normalizations of the elements that a mask keeps.

Elements that are masked out are replaced by what leaves the reduction as it is, and the reduction is done as ever.
"""

import math
from functools import wraps

import flambeau as torch
import flambeau.nn.functional as F


def _least(dtype):
    """The least value of a dtype."""
    return -math.inf if dtype.is_floating_point or dtype.is_complex else _bound(dtype, "min")


def _greatest(dtype):
    return math.inf if dtype.is_floating_point else _bound(dtype, "max")


def _bound(dtype, end):
    if dtype.is_complex or dtype is torch.bool:
        raise NotImplementedError(f"identity of this masked operation on {dtype} input")
    return getattr(torch.iinfo(dtype), end)


def _kept(input, mask, neutral):
    """The input with `neutral` (a number, or what gives one for a dtype) where the mask is False."""
    if mask is None:
        return input
    value = neutral(input.dtype) if callable(neutral) else neutral
    return torch.where(input_mask(input, mask), input, torch.tensor(value, dtype=input.dtype))


def input_mask(input, mask):
    """A mask as a bool tensor of the input's shape."""
    if mask.ndim > input.ndim:
        raise IndexError("_input_mask expected broadcastable mask (got mask dimensionality higher than of the input)")
    return torch.broadcast_to(mask.to(torch.bool), input.shape)


def _wide(dtype):
    """int64 for bools and integers."""
    return dtype if dtype.is_floating_point or dtype.is_complex else torch.int64


def _masked(function):
    """Let a function of torch.masked also take masked tensors, whose masks are its argument `mask`."""

    @wraps(function)
    def form(input, *args, **kwargs):
        if hasattr(input, "get_mask"):
            return input.apply_masked(function, args, kwargs)
        return function(input, *args, **kwargs)

    return form


def _dims(dim, ndim):
    """One dimension, several, or all (None), sorted and counted from the front."""
    dims = tuple(range(ndim)) if dim is None or dim == () else (dim,) if isinstance(dim, int) else tuple(dim)
    span, found = max(ndim, 1), []
    for d in dims:
        if not -span <= d < span:
            raise IndexError(f"Dimension out of range (expected to be in range of [{-span}, {span - 1}], but got {d})")
        if d in found:
            raise RuntimeError(f"dim={d} appears multiple times in the list of dims")
        found.append(d % span)
    return tuple(sorted(found))


# Reductions


@_masked
def sum(input, dim=None, *, keepdim=False, dtype=None, mask=None):
    """Return the sum of the elements that a mask keeps; 0 where it keeps none.

    Args:
        input (Tensor or MaskedTensor): any tensor.
        dim (int or tuple of int): along which dimensions; all by default.
        keepdim (bool): whether these stay, with size 1.
        dtype (dtype): of the result.
        mask (Tensor): bool, of a shape that broadcasts to that of the input: which elements take part; all by default.

    Raises:
        IndexError: the mask has more dimensions than the input.

    >>> torch.masked.sum(torch.tensor([1.0, 2.0, 4.0]), mask=torch.tensor([True, False, True]))
    tensor(5.)
    """
    dims = _dims(dim, input.ndim)
    return torch.sum(_kept(input, mask, 0), dims, bool(keepdim), dtype=dtype or _wide(input.dtype))


@_masked
def prod(input, dim=None, *, keepdim=False, dtype=None, mask=None):
    """Return the product of the elements that a mask keeps; 1 where it keeps none.

    Args:
        input (Tensor or MaskedTensor): any tensor.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    >>> torch.masked.prod(torch.tensor([3.0, 2.0, 4.0]), mask=torch.tensor([True, False, True]))
    tensor(12.)
    """
    y = _kept(input, mask, 1).to(dtype or _wide(input.dtype))
    for d in reversed(_dims(dim, input.ndim)):
        y = torch.prod(y, d, bool(keepdim))
    return y


@_masked
def amax(input, dim=None, *, keepdim=False, dtype=None, mask=None):
    """Return the greatest of the elements that a mask keeps; the dtype's least value where it keeps none.

    Args:
        input (Tensor or MaskedTensor): real.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    >>> torch.masked.amax(torch.tensor([3, 9, 4]), mask=torch.tensor([True, False, True]))
    tensor(4)
    """
    dims = _dims(dim, input.ndim)
    return torch.amax(_kept(input, mask, _least), dims, bool(keepdim)).to(dtype or input.dtype)


@_masked
def amin(input, dim=None, *, keepdim=False, dtype=None, mask=None):
    """Return the least of the elements that a mask keeps; the dtype's greatest value where it keeps none.

    Args:
        input (Tensor or MaskedTensor): real.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    >>> torch.masked.amin(torch.tensor([3, 1, 4]), mask=torch.tensor([True, False, True]))
    tensor(3)
    """
    dims = _dims(dim, input.ndim)
    return torch.amin(_kept(input, mask, _greatest), dims, bool(keepdim)).to(dtype or input.dtype)


@_masked
def argmax(input, dim=None, *, keepdim=False, dtype=None, mask=None):
    """Return the index of the greatest of the elements that a mask keeps.

    Args:
        input (Tensor or MaskedTensor): real.
        dim (int): along which dimension; by default all elements are one row.
        keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.argmax(torch.tensor([3, 9, 4]), mask=torch.tensor([True, False, True]))
    tensor(2)
    """
    return torch.argmax(_kept(input, mask, _least), dim, bool(keepdim)).to(dtype or input.dtype)


@_masked
def argmin(input, dim=None, *, keepdim=False, dtype=None, mask=None):
    """Return the index of the least of the elements that a mask keeps.

    Args:
        input (Tensor or MaskedTensor): real.
        dim (int): along which dimension; by default all elements are one row.
        keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.argmin(torch.tensor([3, 1, 4]), mask=torch.tensor([True, False, True]))
    tensor(0)
    """
    return torch.argmin(_kept(input, mask, _greatest), dim, bool(keepdim)).to(dtype or input.dtype)


def _counts(input, dim, keepdim, mask):
    """How many elements are kept."""
    kept = torch.ones(input.shape, dtype=torch.bool) if mask is None else input_mask(input, mask)
    return torch.sum(kept, _dims(dim, input.ndim), bool(keepdim))


@_masked
def mean(input, dim=None, *, keepdim=False, dtype=None, mask=None):
    """Return the mean of the elements that a mask keeps; NaN where it keeps none.

    Args:
        input (Tensor or MaskedTensor): floating-point or complex, unless a dtype is given.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    Raises:
        ValueError: the dtype is of integers or bools.

    >>> torch.masked.mean(torch.tensor([1.0, 9.0, 4.0]), mask=torch.tensor([True, False, True]))
    tensor(2.5000)
    """
    found = dtype or input.dtype
    if not (found.is_floating_point or found.is_complex):
        source = "Input" if dtype is None else "Optional"
        raise ValueError(
            f"mean(): Could not infer output dtype. {source} dtype must be either a floating point or complex dtype. "
            f"Got: {found}"
        )
    total = sum(input, dim, keepdim=keepdim, dtype=found, mask=mask)
    return total / _counts(input, dim, keepdim, mask)


@_masked
def median(input, dim=-1, *, keepdim=False, dtype=None, mask=None):
    """Return the median of the elements that a mask keeps, the lower one of two; NaN where it keeps none.

    Args:
        input (Tensor or MaskedTensor): real.
        dim (int): along which dimension.
        keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    Raises:
        ValueError: the mask keeps none somewhere, and the dtype has no NaN.

    >>> torch.masked.median(torch.tensor([3.0, 9.0, 4.0]), mask=torch.tensor([True, False, True]))
    tensor(3.)
    """
    dtype = dtype or input.dtype
    if input.dtype.is_floating_point:
        return torch.nanmedian(_kept(input, mask, math.nan), _dims(dim, input.ndim)[0], keepdim).values
    y = torch.nanmedian(_kept(input.to(torch.float32), mask, math.nan), _dims(dim, input.ndim)[0], keepdim).values
    if bool((y != y).any()):
        raise ValueError("masked median expects no fully masked out rows if dtype is not floating point")
    return y.to(dtype)


@_masked
def norm(input, ord=2.0, dim=None, *, keepdim=False, dtype=None, mask=None):
    """Return the norm of the elements that a mask keeps, as a vector.

    Args:
        input (Tensor or MaskedTensor): floating-point or complex.
        ord (float): of the norm, as in `torch.linalg.vector_norm`.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    >>> torch.masked.norm(torch.tensor([3.0, 9.0, 4.0]), mask=torch.tensor([True, False, True]))
    tensor(5.)
    """
    kept = _kept(input, mask, math.inf if ord == -math.inf else 0)
    return torch.linalg.vector_norm(kept, ord, _dims(dim, input.ndim), bool(keepdim), dtype=dtype or input.dtype)


def _variance(input, dim, unbiased, correction, keepdim, dtype, mask):
    if unbiased is not None and correction is not None:
        raise AssertionError("Only one of unbiased and correction may be given")
    correction = (1.0 if unbiased in (None, True) else 0.0) if correction is None else float(correction)
    if dtype is None:
        dtype = input.dtype if input.dtype.is_floating_point or input.dtype.is_complex else torch.float32
    inner = dtype if dtype.is_floating_point or dtype.is_complex else torch.float32
    count = _counts(input, dim, True, mask)
    away = input - sum(input, dim, keepdim=True, dtype=dtype, mask=mask) / count
    total = sum(away * away.conj(), dim, keepdim=keepdim, dtype=inner, mask=mask)
    count = count.reshape(total.shape)
    if correction:
        count = count.to(inner.to_real() if inner.is_complex else inner) - correction
        count = torch.maximum(count, count.new_zeros([]))
    return (total / count).to(dtype)


@_masked
def var(input, dim=None, unbiased=None, *, correction=None, keepdim=False, dtype=None, mask=None):
    """Return the variance of the elements that a mask keeps; NaN where it keeps none.

    Args:
        input (Tensor or MaskedTensor): any tensor; of integers the result is float32.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.
        unbiased (bool): whether to divide by one less than the number of elements.
        correction (number): by how much less; 1 by default.

    >>> torch.masked.var(torch.tensor([1.0, 9.0, 3.0]), mask=torch.tensor([True, False, True]))
    tensor(2.)
    """
    return _variance(input, dim, unbiased, correction, keepdim, dtype, mask)


@_masked
def std(input, dim=None, unbiased=None, *, correction=None, keepdim=False, dtype=None, mask=None):
    """Return the standard deviation of the elements that a mask keeps; NaN where it keeps none.

    Args:
        input (Tensor or MaskedTensor): any tensor; of integers the result is float32.
        dim (int or tuple of int), unbiased (bool), correction (number), keepdim (bool), dtype (dtype), mask (Tensor):
            as in `torch.masked.var`.

    >>> torch.masked.std(torch.tensor([1.0, 9.0, 3.0]), mask=torch.tensor([True, False, True]))
    tensor(1.4142)
    """
    return _variance(input, dim, unbiased, correction, keepdim, dtype, mask).sqrt()


@_masked
def logsumexp(input, dim=None, *, keepdim=False, dtype=None, mask=None):
    """Return the logarithm of the sum of the exponentials of the elements that a mask keeps; -inf where it keeps none.

    Args:
        input (Tensor): floating-point.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    >>> torch.masked.logsumexp(torch.tensor([1.0, 9.0]), mask=torch.tensor([True, False]))
    tensor(1.)
    """
    dims = _dims(dim, input.ndim)
    return torch.logsumexp(_kept(input, mask, _least), dims, keepdim=keepdim).to(dtype or input.dtype)


# Functions that leave the shape as it is


@_masked
def logaddexp(input, other, *, dtype=None, input_mask=None, other_mask=None):
    """Return the logarithm of exp(input) + exp(other), without the elements that masks leave out.

    Args:
        input (Tensor), other (Tensor): floating-point.
        dtype (dtype): of the result.
        input_mask (Tensor), other_mask (Tensor): which elements take part.

    >>> torch.masked.logaddexp(torch.tensor([1.0]), torch.tensor([2.0]), other_mask=torch.tensor([False]))
    tensor([1.])
    """
    a, b = _kept(input, input_mask, _least), _kept(other, other_mask, _least)
    return torch.logaddexp(a, b).to(dtype or input.dtype)


@_masked
def cumsum(input, dim, *, dtype=None, mask=None):
    """Return the sums of all elements up to each along a dimension, of those that a mask keeps.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.cumsum(torch.tensor([1, 2, 4]), 0, mask=torch.tensor([True, False, True]))
    tensor([1, 1, 5])
    """
    dtype = dtype or input.dtype
    return torch.cumsum(_kept(input, mask, 0), _dims(dim, input.ndim)[0], dtype=dtype).to(dtype)


@_masked
def cumprod(input, dim, *, dtype=None, mask=None):
    """Return the products of all elements up to each along a dimension, of those that a mask keeps.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.cumprod(torch.tensor([3, 2, 4]), 0, mask=torch.tensor([True, False, True]))
    tensor([ 3,  3, 12])
    """
    dtype = dtype or input.dtype
    return torch.cumprod(_kept(input, mask, 1), _dims(dim, input.ndim)[0], dtype=dtype).to(dtype)


@_masked
def softmax(input, dim, *, dtype=None, mask=None):
    """Return the softmax along a dimension of the elements that a mask keeps; others are 0.

    Args:
        input (Tensor or MaskedTensor): floating-point.
        dim (int): along which dimension.
        dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.softmax(torch.tensor([1.0, 2.0, 1.0]), 0, mask=torch.tensor([True, False, True]))
    tensor([0.5000, 0.0000, 0.5000])
    """
    return F.softmax(_kept(input, mask, _least), _dims(dim, input.ndim)[0], dtype=dtype or input.dtype)


@_masked
def log_softmax(input, dim, *, dtype=None, mask=None):
    """Return the logarithm of the softmax along a dimension of the elements that a mask keeps; others are -inf.

    Args:
        input (Tensor or MaskedTensor): floating-point.
        dim (int): along which dimension.
        dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.log_softmax(torch.tensor([1.0, 2.0, 1.0]), 0, mask=torch.tensor([True, False, True]))
    tensor([-0.6931,    -inf, -0.6931])
    """
    return F.log_softmax(_kept(input, mask, _least), _dims(dim, input.ndim)[0], dtype=dtype or input.dtype)


@_masked
def softmin(input, dim, *, dtype=None, mask=None):
    """Return the softmax of the negative elements along a dimension, of those that a mask keeps; others are 0.

    Args:
        input (Tensor or MaskedTensor): floating-point.
        dim (int): along which dimension.
        dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.softmin(torch.tensor([1.0, 2.0, 1.0]), 0, mask=torch.tensor([True, False, True]))
    tensor([0.5000, 0.0000, 0.5000])
    """
    return F.softmin(_kept(input, mask, _greatest), _dims(dim, input.ndim)[0], dtype=dtype or input.dtype)


@_masked
def normalize(input, ord, dim, *, eps=1e-12, dtype=None, mask=None):
    """Return the elements that a mask keeps divided by their norm along a dimension; others are 0.

    Args:
        input (Tensor or MaskedTensor): floating-point or complex.
        ord (float): of the norm.
        dim (int): along which dimension.
        eps (float): the least divisor.
        dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    >>> torch.masked.normalize(torch.tensor([3.0, 9.0, 4.0]), 2.0, 0, mask=torch.tensor([True, False, True]))
    tensor([0.6000, 0.0000, 0.8000])
    """
    size = norm(input, ord, dim, keepdim=True, dtype=dtype, mask=mask)
    return _kept(input, mask, 0) / torch.maximum(size, size.new_full([], eps))
