"""Scans along a dimension, differences, and integrals by the trapezoidal rule."""

from math import prod

import numpy as np

from ..._names.public import public
from ..._tensor.base import Tensor, wrap
from ...interpreters._protocol import TENSOR as F
from ...interpreters.inplace import type_name
from ...primitives import scan as ops
from .._arguments import (
    along,
    at_most_one,
    common_dtype,
    floating,
    in_dtype,
    promoted,
    raw,
    refuse_complex,
    tensor_argument,
    wrap_dim,
    wrap_dims,
)
from .._results import result_type
from .reduce import summable

_Cummax, _Cummin = result_type("cummax", "values indices"), result_type("cummin", "values indices")


@public("torch Tensor", out=True, inplace="Tensor")
def cumsum(input, dim, *, dtype=None, out=None):
    """Return the sums of the elements up to each one, along a dimension.

    Args:
        input (Tensor): any shape; integers and bools are summed as int64.
        dim (int): the dimension to go along.
        dtype (dtype): what to cast to before summing.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.cumsum(torch.tensor([1, 2, 3]), 0)
    tensor([1, 3, 6])
    """
    return along(ops.cumsum, summable(input, dtype, "cumsum"), dim)


@public("torch Tensor", out=True, inplace="Tensor")
def cumprod(input, dim, *, dtype=None, out=None):
    """Return the products of the elements up to each one, along a dimension.

    Args:
        input (Tensor): any shape; integers and bools are multiplied as int64.
        dim (int): the dimension to go along.
        dtype (dtype): what to cast to before multiplying.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.cumprod(torch.tensor([1, 2, 3]), 0)
    tensor([1, 2, 6])
    """
    return along(ops.cumprod, summable(input, dtype, "cumprod"), dim)


@public("torch Tensor", out=True)
def logcumsumexp(input, dim, *, out=None):
    """Return the logarithms of the sums of the exponentials of the elements up to each one, along a dimension.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int): the dimension to go along.

    >>> torch.logcumsumexp(torch.zeros(3), 0)
    tensor([0.0000, 0.6931, 1.0986])
    """
    if tensor_argument(input, "logcumsumexp")._array.dtype.kind not in "fcV":
        raise NotImplementedError(f"\"logcumsumexp_out_cpu\" not implemented for '{type_name(input.dtype)}'")
    return along(ops.logcumsumexp, input, dim)


@public("torch Tensor", out=True)
def cummax(input, dim, *, out=None):
    """Return the greatest of the elements up to each one along a dimension, and where it is.

    Args:
        input (Tensor): real, any shape.
        dim (int): the dimension to go along.

    Returns:
        (values, indices): of equal elements, the index is the last one's so far.

    >>> torch.cummax(torch.tensor([1, 3, 2]), 0)
    torch.return_types.cummax(
    values=tensor([1, 3, 3]),
    indices=tensor([0, 1, 1]))
    """
    refuse_complex(tensor_argument(input, "cummax"), "cummax_cpu")
    return _Cummax(along(ops.cummax, input, dim))


@public("torch Tensor", out=True)
def cummin(input, dim, *, out=None):
    """Return the least of the elements up to each one along a dimension, and where it is.

    Args:
        input (Tensor): real, any shape.
        dim (int): the dimension to go along.

    Returns:
        (values, indices): of equal elements, the index is the last one's so far.

    >>> torch.cummin(torch.tensor([2, 3, 1]), 0).indices
    tensor([0, 0, 2])
    """
    refuse_complex(tensor_argument(input, "cummin"), "cummin_cpu")
    return _Cummin(along(ops.cummin, input, dim))


# Differences and integrals


@public("torch Tensor", out=True)
def diff(input, n=1, dim=-1, prepend=None, append=None, *, out=None):
    """Return the n-th differences between neighbours along a dimension.

    Args:
        input (Tensor): at least one dimension.
        n (int): how often to take differences.
        dim (int): the dimension to go along.
        prepend (Tensor), append (Tensor): what to put before and after the input first.

    Raises:
        RuntimeError: the input is 0-dim, or n negative.

    >>> torch.diff(torch.tensor([1, 4, 9]))
    tensor([3, 5])
    """
    if not tensor_argument(input, "diff").ndim:
        raise RuntimeError("diff expects input to be at least one-dimensional")
    if n < 0:
        raise RuntimeError(f"order must be non-negative but got {n}")
    dim = wrap_dim(dim, input.ndim)
    parts = [part for part in (prepend, input, append) if part is not None]
    for part in parts:
        if part.ndim != input.ndim:
            raise RuntimeError(
                f"diff expects prepend or append to be the same dimension as input: {part.ndim}, not {input.ndim}"
            )
        for d, (size, expected) in enumerate(zip(part._array.shape, input._array.shape)):
            if size != expected and d != dim:
                raise RuntimeError(
                    "diff expects the shape of tensor to prepend or append to match that of input except along the "
                    f"differencing dimension: {list(part._array.shape)} and {list(input._array.shape)}"
                )
    x = input if len(parts) == 1 else F.cat(*promoted(*parts)[0], dim=dim)
    if n == 0:
        return F.mul(x, 1) if x._array.dtype.kind != "b" else F.logical_or(x, x)
    for _ in range(min(n, x._array.shape[dim])):
        after, before = _from(x, dim, 1), _until(x, dim, -1)
        x = F.sub(after, before) if x._array.dtype.kind != "b" else F.logical_xor(after, before)
    return x


def _from(x, dim, start):
    size = x._array.shape[dim]
    return F.slice(x, dim=dim, start=min(start, size), stop=size, step=1)


def _until(x, dim, stop):
    return F.slice(x, dim=dim, start=0, stop=max(x._array.shape[dim] + stop, 0), step=1)


def _trapezoids(name, y, x, dx, dim):
    """(the areas between neighbours, the dimension): widths times the mean of two heights."""
    tensor_argument(y, name, "y")
    at_most_one(name, x=x, dx=dx)
    dim = wrap_dim(dim, y.ndim)
    if not y.ndim:
        raise IndexError(f"{name}: y must have at least one dimension")
    if x is None:
        sums, _ = promoted(F.add(_from(y, dim, 1), _until(y, dim, -1)), (1 if dx is None else dx) / 2)
        return F.mul(*sums), dim
    (y, x), _ = promoted(y, x)
    if x.ndim <= 1:
        x = F.reshape(x, shape=tuple(x._array.size if d == dim else 1 for d in range(y.ndim)))
        at = dim
    else:
        at = dim - y.ndim + x.ndim
    found = x._array.shape[at]
    if found != y._array.shape[dim] and found != 1:
        raise RuntimeError(
            f"{name}: There must be one `x` value for each sample point: {found} for {y._array.shape[dim]}"
        )
    widths = F.sub(_from(x, at, 1), _until(x, at, -1))
    heights = floating(F.add(_from(y, dim, 1), _until(y, dim, -1)))
    (widths, heights), _ = promoted(widths, heights)
    return F.div(F.mul(widths, heights), 2), dim


@public("torch", names=("trapz",))
def trapezoid(y, x=None, *, dx=None, dim=-1):
    """Return the integral of samples along a dimension, by the trapezoidal rule.

    Args:
        y (Tensor): the samples.
        x (Tensor): where they were taken; by default `dx` apart.
        dx (number): the distance between them, 1 by default.
        dim (int): the dimension to integrate along.

    Raises:
        RuntimeError: there are not as many points as samples.

    >>> torch.trapezoid(torch.tensor([1.0, 2.0, 4.0]))
    tensor(4.5000)
    """
    areas, dim = _trapezoids("trapezoid", y, x, dx, dim)
    return F.sum(areas, dim=(dim,), keepdim=False)


@public("torch")
def cumulative_trapezoid(y, x=None, *, dx=None, dim=-1):
    """Return the integrals of samples up to each one but the first, by the trapezoidal rule.

    Args:
        y (Tensor), x (Tensor), dx (number), dim (int): as in `trapezoid`.

    Raises:
        RuntimeError: there are not as many points as samples.

    >>> torch.cumulative_trapezoid(torch.tensor([1.0, 2.0, 4.0]))
    tensor([1.5000, 4.5000])
    """
    areas, dim = _trapezoids("cumulative_trapezoid", y, x, dx, dim)
    return F.cumsum(areas, dim=dim)


@public("torch")
def gradient(input, *, spacing=1, dim=None, edge_order=1):
    """Return the gradients of a function from its values on a grid: second-order differences inside, at the edges of
    order `edge_order`.

    Args:
        input (Tensor): the values.
        spacing (number, list of numbers or Tensors): the distances between the points, or the points of each dimension.
        dim (int or ints): the dimensions to go along; all, if left out.
        edge_order (int): 1 or 2.

    Returns:
        list of Tensors: one for each dimension.

    Raises:
        RuntimeError: there are too few points, or the spacing does not fit.

    Source: B. Fornberg, Generation of finite difference formulas on arbitrarily spaced grids, Math. Comp. 51 (1988).

    >>> torch.gradient(torch.tensor([1.0, 4.0, 9.0]))
    (tensor([3., 4., 5.]),)
    """
    wrap_dims(dim, input.ndim)
    dims = tuple(range(input.ndim)) if dim is None else tuple(wrap_dim(d, input.ndim) for d in _listed(dim))
    spacings = _spacings(1 if spacing is None else spacing, [input._array.shape[d] for d in dims])
    if edge_order not in (1, 2):
        raise RuntimeError(f"torch.gradient only supports edge_order=1 and edge_order=2, got {edge_order}")
    for d in dims:
        if input._array.shape[d] < edge_order + 1:
            raise RuntimeError(
                "torch.gradient expected each dimension size to be at least edge_order+1; dimension "
                f"{d} has {input._array.shape[d]}"
            )
    input = floating(input)
    return tuple(_gradient_along(_with_spacing(input, s), d, s, edge_order) for d, s in zip(dims, spacings))


def _with_spacing(input, spacing):
    """The values in the dtype that they and the spacing have together."""
    return in_dtype(input, common_dtype((input, wrap(spacing) if isinstance(spacing, np.ndarray) else spacing)))


def _listed(x):
    return list(x) if isinstance(x, (tuple, list)) else [x]


def _spacings(spacing, sizes):
    """For each dimension a distance, or an array of points."""
    given = _listed(spacing)
    if len(given) == 1 and not isinstance(spacing, (tuple, list)):
        given = given * len(sizes)
    if len(given) != len(sizes):
        raise RuntimeError(
            f"torch.gradient expected spacing to be unspecified, a scalar, or a list of length equal to 'len(dim)' = "
            f"{len(sizes)}, but got a list of length {len(given)}"
        )
    points = [raw(s) if isinstance(s, Tensor) else s for s in given]
    for size, p in zip(sizes, points):
        if isinstance(p, np.ndarray) and p.shape != (size,):
            raise RuntimeError(
                f"torch.gradient expected spacing to have a coordinate for each of {size} points, but got a tensor of "
                f"shape {list(p.shape)}"
            )
    return points


def _gradient_along(x, dim, spacing, edge_order):
    """Weighted sums of neighbours, for the places before, inside and after."""
    n, even = x._array.shape[dim], not isinstance(spacing, np.ndarray)
    points = np.arange(n) if even else spacing
    parts = [_weighted(x, dim, points, range(edge_order + 1), 0, 1, even)]
    parts += [_weighted(x, dim, points, (0, 1, 2), 1, n - 2, even)] if n > 2 else []
    parts += [_weighted(x, dim, points, range(n - 1 - edge_order, n), edge_order, 1, even)]
    y = F.cat(*parts, dim=dim)
    return F.div(y, spacing) if even else y


def _weighted(x, dim, points, at, middle, count, even):
    """The derivatives at `count` places from the values at `at` (counted on from place to place): sums with the weights
    of the interpolating polynomial's derivative at the value number `middle`. Between `even` points a value without
    weight is left out, so that it may be infinite."""
    shape = [count if d == dim else 1 for d in range(x.ndim)]
    values = [F.slice(x, dim=dim, start=start, stop=start + count, step=1) for start in at]
    if len(at) == 2:
        step = np.full(shape, np.diff(points[list(at)])[0], x._array.dtype)
        return F.div(F.sub(values[1], values[0]), F.constant(step, like=x))
    total = None
    for j, value in enumerate(values):
        weights = _weight([points[start : start + count] for start in at], j, middle)
        if even and not weights.any():
            continue
        term = F.mul(value, F.constant(weights.astype(x._array.dtype).reshape(shape), like=x))
        total = term if total is None else F.add(total, term)
    return total


def _weight(points, j, middle):
    """The derivative, at one of the points, of the polynomial that is 1 at the j-th of them and 0 at the others."""
    others = [i for i in range(len(points)) if i != j]
    if j == middle:
        return sum(1 / (points[j] - points[i]) for i in others)
    rest = [i for i in others if i != middle]
    return prod(points[middle] - points[i] for i in rest) / prod(points[j] - points[i] for i in others)
