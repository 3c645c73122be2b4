"""Distinct values, and how often values occur. What comes out has a shape that depends on the values."""

from typing import Any

import numpy as np

from ..._names.public import public
from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR as F
from ...interpreters.inplace import type_name
from ...primitives import sort as ops
from ...primitives._half import HALF
from .._arguments import flattened, raw, tensor_argument, wrap_dim
from .._results import result_type

_Histogram, _Histogramdd = result_type("histogram", "hist bin_edges"), result_type("histogramdd", "hist bin_edges")


def _tensors(parts, like):
    """The parts that were asked for as tensors where `like` is: one of them alone, or a tuple."""
    found = tuple(F.constant(np.asarray(a, order="C"), like=like) for a in parts if a is not None)
    return found[0] if len(found) == 1 else found


@public("torch Tensor")
def unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None) -> Any:
    """Return the distinct elements, in ascending order; or the distinct slices along a dimension.

    Args:
        input (Tensor): any shape; NaNs are distinct.
        sorted (bool): whether they must be in order; they always are here.
        return_inverse (bool): whether to give also, for each element, the index of its value in the result.
        return_counts (bool): whether to give also how often each one occurs.
        dim (int): the dimension whose slices are compared; elements, if left out.

    Returns:
        Tensor or tuple of Tensors

    Raises:
        RuntimeError: slices without elements cannot be compared.

    >>> torch.unique(torch.tensor([3, 1, 3]), return_counts=True)
    (tensor([1, 3]), tensor([1, 2]))
    """
    x = raw(tensor_argument(input, "unique"))
    dim = None if dim is None else wrap_dim(dim, x.ndim)
    if dim is not None and not x.size:
        return _unique_of_nothing(x, dim, return_inverse, return_counts, input)
    wide = x.astype(np.float32) if x.dtype.name in HALF else x  # bfloat16 is sorted without regard to NaN
    values, inverse, counts = np.unique(
        wide, return_inverse=True, return_counts=True, axis=dim if x.ndim else None, equal_nan=False
    )
    values = values.astype(x.dtype)
    inverse = inverse.reshape(-1 if dim is not None and x.ndim else x.shape)
    return _tensors([values, inverse if return_inverse else None, counts if return_counts else None], input)


def _unique_of_nothing(x, dim, return_inverse, return_counts, input):
    if x.shape[dim]:
        raise RuntimeError(
            "There are 0 sized dimensions, and they aren't selected, so unique cannot be applied: the shape is "
            f"{list(x.shape)}, dim is {dim}"
        )
    none = np.zeros(0, np.int64)
    return _tensors([x.copy(), none if return_inverse else None, none if return_counts else None], input)


@public("torch Tensor")
def unique_consecutive(input, return_inverse=False, return_counts=False, dim=None) -> Any:
    """Return the elements without those that equal the one before; or the slices along a dimension.

    Args:
        input (Tensor): any shape.
        return_inverse (bool): whether to give also, for each element, the index of its value in the result.
        return_counts (bool): whether to give also the length of each run.
        dim (int): the dimension whose slices are compared; elements in row-major order, if left out.

    Returns:
        Tensor or tuple of Tensors

    >>> torch.unique_consecutive(torch.tensor([3, 1, 1, 3]))
    tensor([3, 1, 3])
    """
    x = raw(tensor_argument(input, "unique_consecutive"))
    if dim is not None and not x.size:
        return _unique_of_nothing(x, wrap_dim(dim, x.ndim), return_inverse, return_counts, input)
    rows = x.reshape(-1) if dim is None or not x.ndim else np.moveaxis(x, wrap_dim(dim, x.ndim), 0)
    begins = np.ones(len(rows), bool)
    differs = rows[1:] != rows[:-1]
    begins[1:] = differs.reshape(len(differs), -1).any(axis=1) if differs.size else False
    values = rows[begins] if dim is None or not x.ndim else np.moveaxis(rows[begins], 0, wrap_dim(dim, x.ndim))
    inverse = np.cumsum(begins) - 1
    counts = np.diff(np.append(np.flatnonzero(begins), len(rows)))
    inverse = inverse.reshape(x.shape) if dim is None or not x.ndim else inverse
    return _tensors([values, inverse if return_inverse else None, counts if return_counts else None], input)


@public("torch Tensor")
def bincount(input, weights=None, minlength=0):
    """Return how often each number from 0 to the greatest one occurs.

    Args:
        input (Tensor): integers that are not negative, one dimension.
        weights (Tensor): what each element counts; 1, if left out.
        minlength (int): the least length of the result.

    Returns:
        Tensor: int64; with weights, their dtype if floating-point, else float64.

    Raises:
        RuntimeError: negative numbers, more dimensions, or weights of another length.

    >>> torch.bincount(torch.tensor([1, 1, 3]))
    tensor([0, 2, 0, 1])
    """
    kind = tensor_argument(input, "bincount")._array.dtype.kind
    if kind not in "iu" and (input._array.size or input.ndim != 1):
        raise NotImplementedError(
            f"\"bincount_cpu\" not implemented for '{type_name(input.dtype)}': it counts integers"
        )
    if minlength < 0:
        raise RuntimeError(f"minlength should be >= 0, but got {minlength}")
    if input.ndim != 1:
        raise RuntimeError(
            f"bincount only supports 1-d non-negative integral inputs. Got shape {list(input.shape)}: flatten() it."
        )
    if weights is not None and weights._array.shape != input._array.shape:
        raise RuntimeError(
            f"weights should be 1-d and have the same length as input: {list(weights._array.shape)} for "
            f"{list(input._array.shape)}"
        )
    x = input if kind in "iu" else F.cast(input, dtype=np.dtype(np.int64))
    return ops.bincount(x, weights, minlength=minlength)


# Histograms


def _check_floating(x, name):
    if tensor_argument(x, name)._array.dtype.kind not in "fV":
        raise NotImplementedError(
            f"\"{name}\" not implemented for '{type_name(x.dtype)}': it takes floating-point numbers"
        )


def _check_bins(bins):
    for d, n in enumerate(bins):
        if n <= 0:
            raise RuntimeError(f"torch.histogram(): bins must be > 0, but got {n} for dimension {d}")


@public("torch Tensor", out=True)
def histc(input, bins=100, min=0, max=0, *, out=None):
    """Return the histogram of the elements: how many are in each of some bins of equal width.

    Args:
        input (Tensor): floating-point, any shape.
        bins (int): how many bins.
        min (number), max (number): the range; that of the data, if they are equal. Elements outside are not counted.

    Returns:
        Tensor: as many counts as bins, of the input's dtype.

    Raises:
        RuntimeError: there is no bin, or the range is not finite.

    >>> torch.histc(torch.tensor([1.0, 2.0, 1.0]), bins=4, min=0, max=3)
    tensor([0., 2., 1., 0.])
    """
    _check_floating(input, "histogram_cpu")
    _check_bins([bins])
    return ops.histc(input, bins=bins, low=min, high=max)


@public("torch Tensor", out=True)
def histogram(input, bins=100, *, range=None, weight=None, density=False, out=None):
    """Return the histogram of the elements, and the edges of its bins.

    Args:
        input (Tensor): float32 or float64, any shape.
        bins (int or Tensor): how many bins of equal width; or the edges, ascending.
        range (pair of floats): the first and the last edge; those of the data, if left out.
        weight (Tensor): what each element counts, of the input's shape.
        density (bool): whether to divide by the sum and the bins' widths, so that the integral is 1.

    Returns:
        (hist, bin_edges)

    Raises:
        RuntimeError: there is no bin, or shapes or dtypes do not fit.

    >>> torch.histogram(torch.tensor([1.0, 2.0, 1.0]), 2)
    torch.return_types.histogram(
    hist=tensor([2., 1.]),
    bin_edges=tensor([1.0000, 1.5000, 2.0000]))
    """
    if isinstance(bins, Tensor) and range is not None:
        raise TypeError("histogram() received an invalid combination of arguments: the edges in bins give the range")
    _check_weight(input, weight)
    rows = F.reshape(input, shape=(input._array.size, 1))
    weight = weight if weight is None else flattened(weight)
    return _Histogram(_histogramdd(rows, [bins], range, weight, density))


@public("torch")
def histogramdd(input, bins, *, range=None, weight=None, density=False):
    """Return the histogram of points in several dimensions, and the edges of its bins.

    Args:
        input (Tensor): float32 or float64; the last dimension holds a point's n coordinates.
        bins (int, list of ints or of Tensors): how many bins for each coordinate; or the edges, ascending.
        range (list of 2n floats): the first and the last edge for each; those of the data, if left out.
        weight (Tensor): what each point counts.
        density (bool): whether to divide by the sum and the bins' volumes, so that the integral is 1.

    Returns:
        (hist, bin_edges): an n-dimensional tensor, and a tuple of n tensors.

    Raises:
        RuntimeError: there is no bin, or shapes or dtypes do not fit.

    >>> torch.histogramdd(torch.tensor([[0.0, 0.0], [1.0, 1.0]]), bins=[2, 2]).hist
    tensor([[1., 0.],
            [0., 1.]])
    """
    if tensor_argument(input, "histogramdd").ndim < 2:
        raise RuntimeError(f"torch.histogramdd(): input tensor should have at least 2 dimensions, but got {input.ndim}")
    n = input._array.shape[-1]
    bins = list(bins) if isinstance(bins, (tuple, list)) else [bins] * n
    if len(bins) != n:
        raise RuntimeError(
            f"torch.histogramdd(): expected {n} sequences of bin edges, one for each coordinate: {len(bins)}"
        )
    _check_weight(input, weight, input._array.shape[:-1])
    rows = F.reshape(input, shape=(input._array.size // max(n, 1), n))
    weight = weight if weight is None else flattened(weight)
    hist, *edges = _histogramdd(rows, bins, range, weight, density)
    return _Histogramdd((hist, tuple(bins) if isinstance(bins[0], Tensor) else tuple(edges)))


def _histogramdd(rows, bins, range, weight, density):
    """(histogram, edges...) of the rows of a matrix, after checking the bins."""
    n = rows._array.shape[1]
    given = [b for b in bins if isinstance(b, Tensor)]
    for b in given:
        if b.dtype is not rows.dtype or b.ndim != 1 or len(given) < n:
            raise RuntimeError(
                "torch.histogramdd(): input tensor and bins tensors should have the same dtype, and bins one "
                f"dimension: {rows.dtype}, {b.dtype}, {list(b.shape)}"
            )
    if range is not None and len(range) != 2 * n:
        raise RuntimeError(
            f"torch.histogramdd(): for a {n}-dimensional histogram range should have {2 * n} elements, but got "
            f"{len(range)}"
        )
    if not given:
        _check_bins(bins)
    ends = tuple(range) if range is not None else (0, 0 if rows._array.size else 1) * n
    params = {"bins": None if given else tuple(bins), "ranges": tuple(zip(ends[::2], ends[1::2])), "density": density}
    return ops.histogramdd(rows, weight, *given, **params)


def _check_weight(input, weight, shape=None):
    _check_floating(input, "histogramdd")
    shape = input._array.shape if shape is None else shape
    if weight is not None and (weight._array.shape != shape or weight.dtype is not input.dtype):
        raise RuntimeError(
            "torch.histogramdd(): if weight tensor is provided it should have the same shape and dtype as the input "
            f"tensor: {list(weight._array.shape)} {weight.dtype} for {list(shape)} {input.dtype}"
        )
