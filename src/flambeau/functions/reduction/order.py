"""Order statistics (medians, modes, quantiles), and covariances."""

import warnings

import numpy as np

from ..._names.public import public
from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR as F
from ...interpreters.inplace import type_name
from ...primitives import sort as ops
from .._arguments import along, flattened, in_dtype, promoted, tensor_argument, wrap_dim
from .._results import result_type
from ..linalg.matmul import matmul
from .extrema import check_not_empty

_Median, _Nanmedian = result_type("median", "values indices"), result_type("nanmedian", "values indices")
_Mode, _Kthvalue = result_type("mode", "values indices"), result_type("kthvalue", "values indices")


def _check_real(x, name):
    if tensor_argument(x, name)._array.dtype.kind in "bc":
        raise NotImplementedError(f"\"{name}_cpu\" not implemented for '{type_name(x.dtype)}'")


def _median(input, dim, keepdim, name, of_all, over_dim, result):
    _check_real(input, name)
    if dim is None and keepdim:
        raise TypeError(f"{name}() received an invalid combination of arguments: keepdim needs a dim to keep")
    if dim is None:
        return of_all(input)
    check_not_empty(input, dim, name)
    return result(along(over_dim, input, dim, keepdim=keepdim))


@public("torch Tensor", out=True)
def median(input, dim=None, keepdim=False, *, out=None):
    """Return the median of all elements; or those along a dimension, and where they are. Of an even number of
    elements it is the lower middle one; with a NaN among them it is NaN.

    Args:
        input (Tensor): integers or floating-point, any shape.
        dim (int): the dimension to look along; all elements, if left out.
        keepdim (bool): whether to keep it, of size 1.

    Returns:
        Tensor or (values, indices)

    Raises:
        IndexError: the dimension is empty.

    >>> torch.median(torch.tensor([1, 5, 3, 4]))
    tensor(3)
    """
    return _median(input, dim, keepdim, "median", ops.median, ops.median_dim, _Median)


@public("torch Tensor", out=True)
def nanmedian(input, dim=None, keepdim=False, *, out=None):
    """Return the median of the elements that are not NaN; or those along a dimension, and where they are.

    Args:
        input (Tensor): integers or floating-point, any shape.
        dim (int), keepdim (bool): as in `median`.

    Returns:
        Tensor or (values, indices)

    Raises:
        IndexError: the dimension is empty.

    >>> torch.nanmedian(torch.tensor([1.0, float("nan"), 3.0]))
    tensor(1.)
    """
    return _median(input, dim, keepdim, "nanmedian", ops.nanmedian, ops.nanmedian_dim, _Nanmedian)


@public("torch Tensor", out=True)
def mode(input, dim=-1, keepdim=False, *, out=None):
    """Return the most frequent elements along a dimension (the least of several), and where they occur.

    Args:
        input (Tensor): real, any shape.
        dim (int): the dimension to look along.
        keepdim (bool): whether to keep it, of size 1.

    Returns:
        (values, indices)

    Raises:
        IndexError: the dimension is empty.

    >>> torch.mode(torch.tensor([3, 1, 3, 1, 2])).values
    tensor(1)
    """
    if tensor_argument(input, "mode")._array.dtype.kind == "c":
        raise NotImplementedError(f"\"mode\" not implemented for '{type_name(input.dtype)}'")
    check_not_empty(input, dim, "mode")
    return _Mode(along(ops.mode, input, dim, keepdim=keepdim))


@public("torch Tensor", out="apart")
def kthvalue(input, k, dim=-1, keepdim=False, *, out=None):
    """Return the k-th least elements along a dimension, and where they are.

    Args:
        input (Tensor): integers or floating-point, any shape.
        k (int): which, counted from 1.
        dim (int): the dimension to look along.
        keepdim (bool): whether to keep it, of size 1.

    Returns:
        (values, indices)

    Raises:
        RuntimeError: there are fewer than k elements.
        IndexError: the dimension is empty.

    >>> torch.kthvalue(torch.tensor([5, 1, 3]), 2)
    torch.return_types.kthvalue(
    values=tensor(3),
    indices=tensor(2))
    """
    _check_real(input, "kthvalue")
    check_not_empty(input, dim, "kthvalue")
    d = wrap_dim(dim, input.ndim)
    if not 1 <= k <= (input._array.shape[d] if input.ndim else 1):
        raise RuntimeError(f"kthvalue(): selected number k out of range for dimension {d}: k is {k}")
    return _Kthvalue(along(ops.kthvalue, input, d, k=int(k), keepdim=keepdim))


# Quantiles: linear interpolation between the sorted elements at both sides of a fractional rank

_INTERPOLATIONS = ("linear", "lower", "higher", "midpoint", "nearest")


@public("torch Tensor", out=True)
def quantile(input, q, dim=None, keepdim=False, *, interpolation="linear", out=None):
    """Return quantiles of all elements, or of those along a dimension.

    Args:
        input (Tensor): float32 or float64, any shape.
        q (float or Tensor): numbers from 0 to 1, at most one dimension, of the input's dtype.
        dim (int): the dimension to look along; all elements, if left out.
        keepdim (bool): whether to keep it, of size 1.
        interpolation (str): what lies between two elements: ``"linear"``, ``"lower"``, ``"higher"``, ``"midpoint"`` or
            ``"nearest"``.

    Returns:
        Tensor: one quantile for each q; the dimension of a q with one comes first.

    Raises:
        RuntimeError: q is out of range, or dtypes or shapes do not fit.

    >>> torch.quantile(torch.tensor([0.0, 1.0, 2.0]), torch.tensor([0.25, 0.5]))
    tensor([0.5000, 1.0000])
    """
    return _quantile(input, q, dim, keepdim, interpolation, False)


@public("torch Tensor", out=True)
def nanquantile(input, q, dim=None, keepdim=False, *, interpolation="linear", out=None):
    """Return quantiles as `quantile` does, of the elements that are not NaN.

    Args:
        input (Tensor), q (float or Tensor), dim (int), keepdim (bool), interpolation (str): as in `quantile`.

    Raises:
        RuntimeError: q is out of range, or dtypes or shapes do not fit.

    >>> torch.nanquantile(torch.tensor([0.0, float("nan"), 2.0]), 0.5)
    tensor(1.)
    """
    return _quantile(input, q, dim, keepdim, interpolation, True)


def _check_quantile(input, q, interpolation):
    if not tensor_argument(input, "quantile")._array.size:
        raise RuntimeError(f"quantile() input tensor must be non-empty, but its shape is {list(input.shape)}")
    if input._array.dtype not in (np.float32, np.float64):
        raise RuntimeError(f"quantile() input tensor must be either float or double dtype, not {input.dtype}")
    if interpolation not in _INTERPOLATIONS:
        raise RuntimeError(
            "quantile() interpolation must be one of linear, lower, higher, midpoint or nearest, but got "
            f"{interpolation}"
        )
    if not isinstance(q, Tensor):
        if not 0 <= q <= 1:
            raise RuntimeError(f"quantile() q must be in the range [0, 1] but got {q}")
        return F.constant(np.asarray(q, input._array.dtype), like=input)
    if q.ndim > 1:
        raise RuntimeError(f"quantile() q must be a scalar or 1D tensor, but has shape {list(q.shape)}")
    if q.dtype is not input.dtype:
        raise RuntimeError(f"quantile() q tensor must be same dtype as the input tensor: {q.dtype}, {input.dtype}")
    if q._array.__class__ is np.ndarray and not ((q._array >= 0) & (q._array <= 1)).all():
        raise RuntimeError(f"quantile() q values must be in the range [0, 1], but got {q.tolist()}")
    return q


def _quantile(input, q, dim, keepdim, interpolation, skip_nan):
    q = _check_quantile(input, q, interpolation)
    d = 0 if dim is None else wrap_dim(dim, input.ndim)
    x = flattened(input) if dim is None or not input.ndim else _moved(input, d, input.ndim - 1)
    values = _between(ops.sort(x, dim=x.ndim - 1)[0], q, interpolation, skip_nan)
    shape = x._array.shape[:-1]
    if keepdim:
        full = tuple(1 if dim is None or i == d else n for i, n in enumerate(input._array.shape))
    else:
        full = shape
    if q.ndim == 0:
        return F.reshape(values, shape=full)
    return F.reshape(_moved(values, values.ndim - 1, 0), shape=(*q._array.shape, *full))


def _moved(x, source, destination):
    order = [d for d in range(x.ndim) if d != source]
    order.insert(destination, source)
    return F.permute(x, dims=tuple(order))


def _between(ordered, q, interpolation, skip_nan):
    """The elements at the ranks q (n - 1) along the last dimension, interpolated."""
    last, n = ordered.ndim - 1, ordered._array.shape[-1]
    q = q if q.ndim else F.reshape(q, shape=(1,))
    nans = F.isnan(ordered)
    if skip_nan:
        valid = F.sum(F.cast(F.logical_not(nans), dtype=ordered._array.dtype), dim=(last,), keepdim=True)
        ranks = F.maximum(F.mul(q, F.sub(valid, 1)), 0)
    else:  # any NaN is last, and the result then
        ranks = F.where(F.slice(nans, dim=last, start=n - 1, stop=n, step=1), float(n - 1), F.mul(q, float(n - 1)))
    below, above = F.floor(ranks), F.ceil(ranks)
    if interpolation == "nearest":
        below = F.round(ranks)
    elif interpolation == "higher":
        below = above
    lower = _at(ordered, below)
    if interpolation in ("lower", "higher", "nearest"):
        return lower
    weight = F.sub(ranks, below) if interpolation == "linear" else 0.5
    return F.add(lower, F.mul(F.sub(_at(ordered, above), lower), weight))


def _at(ordered, ranks):
    index = F.cast(ranks, dtype=np.dtype(np.int64))
    return F.gather(ordered, index, dim=ordered.ndim - 1)


# Covariances


def _weights(input, fweights, aweights):
    """The product of the frequencies and the weights of observations, after checking them; None without."""
    for name, w, kinds, kind in (
        ("fweights", fweights, "iu", "integral"),
        ("aweights", aweights, "fV", "floating point"),
    ):
        if w is None:
            continue
        if w.ndim > 1 or w._array.size != (input._array.shape[-1] if input.ndim else 1):
            raise RuntimeError(
                f"cov(): expected {name} to have one dimension and one value for each observation, got {list(w.shape)}"
            )
        if w._array.dtype.kind not in kinds:
            raise RuntimeError(
                f"cov(): expected {name} to have {kind} dtype but got {name} with {type_name(w.dtype)} dtype"
            )
        if w._array.__class__ is np.ndarray and w._array.size and w._array.min() < 0:
            raise RuntimeError(f"cov(): {name} cannot be negative, but the least is {w._array.min():g}")
    if fweights is None or aweights is None:
        return aweights if fweights is None else fweights
    return F.mul(*promoted(fweights, aweights)[0])


@public("torch Tensor")
def cov(input, *, correction=1, fweights=None, aweights=None):
    """Return the covariance matrix of variables, the rows of a matrix, from observations, its columns.

    Args:
        input (Tensor): n×m, or m for one variable.
        correction (int): what the number of observations is reduced by in the denominator.
        fweights (Tensor): how often each observation was made, integers.
        aweights (Tensor): the weight of each observation.

    Returns:
        Tensor: n×n, or 0-dim for one variable.

    Raises:
        RuntimeError: there are more dimensions, or the weights do not fit.

    >>> torch.cov(torch.tensor([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]]))
    tensor([[ 1., -1.],
            [-1.,  1.]])
    """
    if input.ndim > 2:
        raise RuntimeError(
            f"cov(): expected input to have two or fewer dimensions but got an input with {input.ndim} dimensions"
        )
    if input._array.dtype.kind == "b":
        raise RuntimeError("cov(): bool dtype is not supported for input: convert with .float()")
    w = _weights(input, fweights, aweights)
    x = input if input.ndim == 2 else F.reshape(input, shape=(1, input._array.size))
    if x._array.dtype.kind in "iu":
        from ..._tensor import dtype as _dtype

        x = in_dtype(x, _dtype.get_default_dtype())
    n = x._array.shape[1]
    if w is None:
        mean, norm = F.mean(x, dim=(1,), keepdim=True), n - correction
        degenerate = norm <= 0
        norm = max(norm, 0)
    else:
        mean, norm = _weighted_mean(x, w, aweights, correction)
        degenerate = norm._array.__class__ is np.ndarray and bool(norm._array <= 0)
        norm = F.maximum(norm, 0)
    if degenerate:
        warnings.warn(
            "cov(): degrees of freedom is <= 0. Correction should be strictly less than the number of observations.",
            stacklevel=3,
        )
    d = F.sub(x, mean)
    weighted = d if w is None else F.mul(d, in_dtype(w, x.dtype))
    y = F.div(matmul(d, F.t(F.conj(weighted) if x._array.dtype.kind == "c" else weighted)), norm)
    return F.reshape(y, shape=()) if y._array.shape == (1, 1) else y


def _weighted_mean(x, w, aweights, correction):
    """The weighted mean of each row, and the denominator of their covariances."""
    total = F.sum(F.reshape(w, shape=(w._array.size,)), dim=(0,), keepdim=False)
    weights = in_dtype(w, x.dtype)
    mean = F.div(F.sum(F.mul(x, weights), dim=(1,), keepdim=True), in_dtype(total, x.dtype))
    if correction == 0 or aweights is None:
        return mean, in_dtype(F.sub(total, correction), x.dtype.to_real())
    squares = F.sum(F.mul(*promoted(w, aweights)[0]), dim=(0,), keepdim=False)
    return mean, in_dtype(F.sub(total, F.div(F.mul(squares, correction), total)), x.dtype.to_real())


@public("torch Tensor")
def corrcoef(input):
    """Return the matrix of the correlation coefficients (Pearson's) of variables, the rows of a matrix, from
    observations, its columns.

    Args:
        input (Tensor): n×m, or m for one variable.

    Returns:
        Tensor: n×n, or 0-dim for one variable.

    Raises:
        RuntimeError: there are more dimensions.

    >>> torch.corrcoef(torch.tensor([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]]))
    tensor([[ 1., -1.],
            [-1.,  1.]])
    """
    if input.ndim > 2:
        raise RuntimeError(
            f"corrcoef(): expected input to have two or fewer dimensions but got an input with {input.ndim} dimensions"
        )
    c = cov(input)
    if c.ndim == 0:
        return F.div(c, c)
    spread = F.sqrt(F.diagonal(F.real(c) if c._array.dtype.kind == "c" else c, offset=0, dim1=0, dim2=1))
    y = F.div(F.div(c, F.unsqueeze(spread, dim=1)), spread)
    if y._array.dtype.kind != "c":
        return F.clamp_scalar(y, -1.0, 1.0)
    return F.complex(F.clamp_scalar(F.real(y), -1.0, 1.0), F.clamp_scalar(F.imag(y), -1.0, 1.0))
